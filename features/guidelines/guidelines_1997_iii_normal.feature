Feature: The Guidelines of 1997, sections I to III: premises and normal circumstances
  The text binds Japan to its Constitution and its laws and obliges nobody to legislate. In ordinary times it foresees
  the sharing of information, exercises, planning, logistics under the agreement of 1996, and help to each other in
  peacekeeping and relief.

  Background:
    Given the regime is guidelines_1997
    And the facts
      | fact                  | value     |
      | service               | msdf      |
      | platform              | ship      |
      | situation             | normal    |
      | context               | operation |
      | partner               | us_forces |
      | treaty_purpose        | true      |
      | charter_purpose       | true      |
      | partner_request       | true      |
      | multilateral          | false     |
      | alongside_sdf_mission | false     |
      | place                 | japan     |
      | combat_now            | false     |
      | combat_expected       | false     |
      | survival_threatened   | false     |
      | un_resolution         | none      |
      | request_by_authority  | false     |
      | goods                 | fuel      |
      | force                 | none      |
      | opponent              | none      |

  # II: what is left to the Constitution and to other law

  Scenario Outline: Where the text adds nothing of its own it is silent
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And force is <force>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent
    And it is lawful

    Examples:
      | action                   | situation           | place             | force                |
      | defend_partner           | attack_on_other     | near_high_seas    | use_of_force         |
      | defend_partner           | surrounding         | near_high_seas    | use_of_force         |
      | strike_enemy_territory   | attack_on_japan     | foreign_territory | use_of_force         |
      | strike_enemy_territory   | surrounding         | foreign_territory | use_of_force         |
      | sanctions_enforcement    | surrounding         | near_high_seas    | mission_execution    |
      | peace_enforcement        | international_peace | foreign_territory | use_of_force         |
      | hostage_rescue           | emergency_abroad    | foreign_territory | mission_execution    |
      | counter_terrorism_strike | normal              | foreign_territory | mission_execution    |
      | land_deployment          | normal              | foreign_territory | self_protection      |
      | counter_piracy           | normal              | far_high_seas     | police               |
      | counter_narcotics        | normal              | near_high_seas    | police               |
      | freedom_of_navigation    | normal              | far_high_seas     | none                 |
      | protect_partner_assets   | normal              | near_high_seas    | asset_protection     |
      | escort_shipping          | normal              | far_high_seas     | self_protection      |
      | intercept_missile        | normal              | near_high_seas    | missile_destruction  |
      | restrict_shipping        | attack_on_japan     | near_high_seas    | police               |
      | cue_weapons              | surrounding         | near_high_seas    | none                 |
      | airspace_policing        | normal              | japan             | police               |
      | protect_civilians        | normal              | foreign_territory | mission_execution    |
      | rush_to_aid              | normal              | foreign_territory | protection_of_others |

  Scenario: To be foreseen is not to be authorised
    Given the date is 1998-03-01
    And the action is supply
    And the facts
      | fact                | value       |
      | situation           | surrounding |
      | goods_owner         | japan       |
      | sortie_preparation  | false       |
      | basic_plan          | true        |
      | diet_approval       | given       |
      | ordered             | true        |
      | implementation_area | true        |
    When the operation is assessed
    Then it is unlawful
    And the guidelines finding is permitted
    And the statute finding is unauthorised

  # III, opening paragraphs

  Scenario Outline: Bases are used in ordinary times
    Given the action is provide_facilities
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_bases_in_peace <decides>

    Examples:
      | situation           | partner      | place             | finding   | decides         |
      | normal              | us_forces    | japan             | permitted | decides         |
      | international_peace | us_forces    | japan             | permitted | decides         |
      | attack_on_other     | us_forces    | japan             | silent    | does not decide |
      | surrounding         | us_forces    | japan             | permitted | does not decide |
      | normal              | other_forces | japan             | silent    | does not decide |
      | normal              | us_forces    | foreign_territory | silent    | does not decide |

  Scenario Outline: Goods under the agreement of 1996
    Given the action is supply
    And situation is <situation>
    And context is <context>
    And partner is <partner>
    And place is <place>
    And platform is <platform>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_acsa_supply <decides>

    Examples:
      | situation   | context             | partner   | place             | platform | goods      | finding   | decides         |
      | normal      | joint_exercise      | us_forces | near_high_seas    | ship     | fuel       | permitted | decides         |
      | normal      | joint_exercise      | us_forces | far_high_seas     | ship     | fuel       | permitted | decides         |
      | normal      | joint_exercise      | us_forces | japan             | aircraft | fuel       | permitted | decides         |
      | normal      | peacekeeping        | us_forces | foreign_territory | vehicle  | food_water | permitted | decides         |
      | normal      | humanitarian_relief | us_forces | foreign_territory | vehicle  | food_water | permitted | decides         |
      | disaster    | disaster_relief     | us_forces | foreign_territory | vehicle  | food_water | permitted | decides         |
      | normal      | operation           | us_forces | near_high_seas    | ship     | fuel       | silent    | does not decide |
      | normal      | joint_exercise      | un_forces | near_high_seas    | ship     | fuel       | silent    | does not decide |
      | normal      | joint_exercise      | us_forces | near_high_seas    | ship     | ammunition | silent    | does not decide |
      | normal      | joint_exercise      | us_forces | near_high_seas    | ship     | weapons    | silent    | does not decide |
      | normal      | joint_exercise      | us_forces | near_high_seas    | aircraft | fuel       | silent    | does not decide |
      | normal      | joint_exercise      | us_forces | near_high_seas    | aircraft | food_water | permitted | decides         |
      | surrounding | joint_exercise      | us_forces | near_high_seas    | ship     | fuel       | permitted | does not decide |

  Scenario Outline: Services under the agreement of 1996
    Given the action is <action>
    And situation is <situation>
    And context is <context>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_acsa_services <decides>

    Examples:
      | action                 | situation               | context             | partner   | finding   | decides         |
      | transport              | normal                  | joint_exercise      | us_forces | permitted | decides         |
      | maintain_equipment     | normal                  | joint_exercise      | us_forces | permitted | decides         |
      | medical_care           | normal                  | peacekeeping        | us_forces | permitted | decides         |
      | communications_support | normal                  | joint_exercise      | us_forces | permitted | decides         |
      | base_services          | normal                  | humanitarian_relief | us_forces | permitted | decides         |
      | transport              | normal                  | operation           | us_forces | silent    | does not decide |
      | transport              | normal                  | joint_exercise      | un_forces | silent    | does not decide |
      | transport              | surrounding_anticipated | joint_exercise      | us_forces | silent    | does not decide |
      | guard_facilities       | normal                  | joint_exercise      | us_forces | silent    | does not decide |

  # III.1

  Scenario Outline: Information is shared and watch is kept
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation        | partner      | rule               | finding   | decides         |
      | share_intelligence | normal           | us_forces    | g97_information    | permitted | decides         |
      | share_intelligence | normal           | other_forces | g97_information    | silent    | does not decide |
      | share_intelligence | surrounding      | us_forces    | g97_information    | permitted | does not decide |
      | surveillance       | normal           | us_forces    | g97_watch_in_peace | permitted | decides         |
      | surveillance       | emergency_abroad | us_forces    | g97_watch_in_peace | permitted | decides         |
      | surveillance       | attack_on_other  | us_forces    | g97_watch_in_peace | silent    | does not decide |

  # III.2

  Scenario Outline: Exchanges with other forces of the region
    Given the action is training
    And situation is <situation>
    And partner is <partner>
    And multilateral is <multilateral>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_regional_exchanges <decides>

    Examples:
      | situation   | partner      | multilateral | finding   | decides         |
      | normal      | other_forces | true         | permitted | decides         |
      | normal      | us_forces    | true         | permitted | decides         |
      | normal      | un_forces    | false        | permitted | decides         |
      | normal      | us_forces    | false        | permitted | does not decide |
      | surrounding | other_forces | true         | silent    | does not decide |

  Scenario Outline: If Japan joins a United Nations peacekeeping operation
    Given the action is <action>
    And situation is <situation>
    And partner is un_forces
    And un_led is <un_led>
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_peacekeeping <decides>

    Examples:
      | action               | situation           | un_led | finding   | decides         |
      | peacekeeping_support | normal              | true   | permitted | decides         |
      | peacekeeping_force   | normal              | true   | permitted | decides         |
      | peacekeeping_support | international_peace | true   | permitted | decides         |
      | peacekeeping_support | normal              | false  | silent    | does not decide |
      | peacekeeping_support | surrounding         | true   | silent    | does not decide |

  Scenario Outline: Mines in Japan's own waters in ordinary times
    Given the action is minesweeping
    And mines is abandoned
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_mines_at_home <decides>

    Examples:
      | situation               | place          | finding   | decides         |
      | normal                  | japan          | permitted | decides         |
      | normal                  | near_high_seas | silent    | does not decide |
      | normal                  | far_high_seas  | silent    | does not decide |
      | surrounding_anticipated | japan          | silent    | does not decide |

  Scenario Outline: Relief in the world at large
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And request_by_authority is <request>
    And host_consent is true
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_world_relief <decides>

    Examples:
      | action              | situation       | place             | request | finding   | decides         |
      | humanitarian_relief | normal          | foreign_territory | false   | permitted | decides         |
      | refugee_relief      | normal          | foreign_territory | false   | permitted | decides         |
      | refugee_relief      | normal          | japan             | false   | silent    | does not decide |
      | humanitarian_relief | surrounding     | foreign_territory | false   | permitted | does not decide |
      | humanitarian_relief | attack_on_other | foreign_territory | false   | silent    | does not decide |

  Scenario Outline: Relief after a disaster abroad answers a request
    Given the action is disaster_relief
    And situation is <situation>
    And place is <place>
    And request_by_authority is <request>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_disaster_abroad <decides>

    Examples:
      | situation       | place             | request | finding   | decides         |
      | disaster        | foreign_territory | true    | permitted | decides         |
      | normal          | foreign_waters    | true    | permitted | decides         |
      | disaster        | foreign_territory | false   | silent    | does not decide |
      | disaster        | japan             | true    | silent    | does not decide |
      | attack_on_japan | foreign_territory | true    | silent    | does not decide |

  # III.3

  Scenario Outline: Planning and exercises with U.S. forces
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And multilateral is <multilateral>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action   | situation       | partner      | multilateral | rule                | finding   | decides         |
      | planning | normal          | us_forces    | false        | g97_joint_planning  | permitted | decides         |
      | planning | normal          | us_forces    | true         | g97_joint_planning  | silent    | does not decide |
      | planning | normal          | other_forces | false        | g97_joint_planning  | silent    | does not decide |
      | planning | surrounding     | us_forces    | false        | g97_joint_planning  | permitted | does not decide |
      | training | normal          | us_forces    | false        | g97_joint_exercises | permitted | decides         |
      | training | normal          | us_forces    | true         | g97_joint_exercises | permitted | does not decide |
      | training | attack_imminent | us_forces    | false        | g97_joint_exercises | silent    | does not decide |
