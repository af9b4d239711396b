Feature: The Guidelines of 2015, sections I to III and IV.A: premises, coordination, measures from peacetime
  Coordination runs in all phases. What is begun in peacetime goes on as a threat grows. Nothing is said of strikes, of
  the supply of arms or of the rescue of hostages.

  Background:
    Given the regime is guidelines_2015
    And the facts
      | fact                   | value     |
      | service                | msdf      |
      | platform               | ship      |
      | situation              | normal    |
      | context                | operation |
      | partner                | us_forces |
      | treaty_purpose         | true      |
      | charter_purpose        | true      |
      | partner_request        | true      |
      | multilateral           | false     |
      | alongside_sdf_mission  | false     |
      | place                  | japan     |
      | combat_now             | false     |
      | combat_expected        | false     |
      | survival_threatened    | false     |
      | un_resolution          | none      |
      | request_by_authority   | false     |
      | goods                  | fuel      |
      | force                  | none      |
      | opponent               | none      |
      | missile_target         | japan     |
      | contributes_to_defence | true      |

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
      | action                   | situation           | place             | force             |
      | strike_enemy_territory   | attack_on_japan     | foreign_territory | use_of_force      |
      | strike_enemy_territory   | attack_on_other     | foreign_territory | use_of_force      |
      | defend_partner           | attack_on_other     | near_high_seas    | use_of_force      |
      | defend_partner           | important_influence | near_high_seas    | use_of_force      |
      | hostage_rescue           | emergency_abroad    | foreign_territory | mission_execution |
      | peace_enforcement        | international_peace | foreign_territory | use_of_force      |
      | sanctions_enforcement    | important_influence | near_high_seas    | mission_execution |
      | counter_narcotics        | normal              | near_high_seas    | police            |
      | counter_terrorism_strike | international_peace | foreign_territory | mission_execution |
      | land_deployment          | international_peace | foreign_territory | self_protection   |
      | escort_shipping          | normal              | far_high_seas     | self_protection   |
      | escort_shipping          | important_influence | near_high_seas    | self_protection   |
      | ship_inspection          | normal              | near_high_seas    | self_protection   |
      | search_and_rescue        | normal              | near_high_seas    | none              |
      | minesweeping             | important_influence | near_high_seas    | none              |
      | civil_protection         | attack_on_japan     | japan             | none              |

  Scenario Outline: Arms are neither foreseen nor excluded
    Given the action is supply
    And situation is <situation>
    And partner is us_forces
    And survival_threatened is <survival>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent
    And rule <rule> does not decide

    Examples:
      | situation           | survival | goods      | rule                   |
      | normal              | false    | ammunition | g15_peacetime_supply   |
      | important_influence | false    | ammunition | g15_emerging_supply    |
      | important_influence | false    | weapons    | g15_emerging_supply    |
      | attack_anticipated  | false    | ammunition | g15_attack_near_supply |
      | attack_on_japan     | false    | ammunition | g15_wartime_supply     |
      | attack_on_other     | true     | ammunition | g15_survival_supply    |
      | international_peace | false    | weapons    | g15_supply_abroad      |

  Scenario Outline: What the text foresaw in 2015 had to wait for its statute
    Given the date is <date>
    And the action is defend_partner
    And the facts
      | fact                | value               |
      | situation           | attack_on_other     |
      | survival_threatened | true                |
      | place               | near_high_seas      |
      | combat_now          | true                |
      | combat_expected     | true                |
      | force               | use_of_force        |
      | opponent            | state_or_equivalent |
      | no_other_means      | true                |
      | minimum_necessary   | true                |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is permitted
    And the statute finding is <statute>

    Examples:
      | date       | verdict  | statute      |
      | 2016-03-28 | unlawful | unauthorised |
      | 2016-03-29 | lawful   | permitted    |

  # III

  Scenario Outline: Coordination and planning in all phases
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action   | situation       | partner      | place | rule             | finding   | decides         |
      | planning | normal          | us_forces    | japan | g15_coordination | permitted | decides         |
      | planning | attack_on_other | us_forces    | japan | g15_coordination | permitted | decides         |
      | planning | normal          | other_forces | japan | g15_coordination | permitted | does not decide |

  # IV.A

  Scenario Outline: Information, watch, air defence and order at sea
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                      | situation           | partner      | place          | rule             | finding   | decides         |
      | share_intelligence          | normal              | us_forces    | japan          | g15_information  | permitted | decides         |
      | share_intelligence          | attack_on_other     | us_forces    | japan          | g15_information  | permitted | decides         |
      | share_intelligence          | normal              | other_forces | japan          | g15_information  | silent    | does not decide |
      | surveillance                | normal              | us_forces    | far_high_seas  | g15_watch        | permitted | decides         |
      | cue_weapons                 | normal              | us_forces    | far_high_seas  | g15_watch        | silent    | does not decide |
      | airspace_policing           | normal              | us_forces    | japan          | g15_air_posture  | permitted | decides         |
      | airspace_policing           | important_influence | us_forces    | japan          | g15_air_posture  | permitted | decides         |
      | airspace_policing           | attack_on_japan     | us_forces    | japan          | g15_air_posture  | silent    | does not decide |
      | freedom_of_navigation       | normal              | us_forces    | far_high_seas  | g15_order_at_sea | permitted | decides         |
      | freedom_of_navigation       | important_influence | us_forces    | near_high_seas | g15_order_at_sea | permitted | decides         |
      | counter_piracy              | normal              | us_forces    | far_high_seas  | g15_order_at_sea | permitted | decides         |
      | maritime_security_operation | normal              | us_forces    | near_high_seas | g15_order_at_sea | permitted | decides         |
      | counter_piracy              | attack_on_japan     | us_forces    | far_high_seas  | g15_order_at_sea | silent    | does not decide |
      | freedom_of_navigation       | international_peace | us_forces    | far_high_seas  | g15_order_at_sea | permitted | does not decide |

  Scenario Outline: A posture against missiles
    Given the action is intercept_missile
    And situation is <situation>
    And missile_target is <target>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_missile_posture <decides>

    Examples:
      | situation           | target         | finding   | decides         |
      | normal              | japan          | permitted | decides         |
      | normal              | unknown_target | permitted | decides         |
      | important_influence | japan          | permitted | decides         |
      | attack_anticipated  | japan          | permitted | decides         |
      | normal              | partner        | silent    | does not decide |
      | attack_on_japan     | japan          | permitted | does not decide |

  Scenario Outline: Each protects the other's assets in what contributes to Japan's defence
    Given the action is protect_partner_assets
    And situation is <situation>
    And partner is <partner>
    And contributes_to_defence is <contributes>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_asset_protection <decides>

    Examples:
      | situation           | partner      | contributes | finding   | decides         |
      | normal              | us_forces    | true        | permitted | decides         |
      | important_influence | us_forces    | true        | permitted | decides         |
      | attack_anticipated  | us_forces    | true        | permitted | decides         |
      | normal              | us_forces    | false       | silent    | does not decide |
      | normal              | other_forces | true        | silent    | does not decide |
      | international_peace | us_forces    | true        | silent    | does not decide |

  Scenario Outline: Training, logistics, facilities
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation           | partner      | place             | rule                     | finding   | decides         |
      | training           | normal              | us_forces    | japan             | g15_training             | permitted | decides         |
      | training           | normal              | other_forces | far_high_seas     | g15_training             | permitted | decides         |
      | training           | international_peace | un_forces    | foreign_territory | g15_training             | permitted | decides         |
      | training           | attack_on_japan     | us_forces    | japan             | g15_training             | silent    | does not decide |
      | supply             | normal              | us_forces    | near_high_seas    | g15_peacetime_supply     | permitted | decides         |
      | supply             | normal              | other_forces | near_high_seas    | g15_peacetime_supply     | silent    | does not decide |
      | supply             | important_influence | us_forces    | near_high_seas    | g15_peacetime_supply     | permitted | does not decide |
      | transport          | normal              | us_forces    | japan             | g15_peacetime_services   | permitted | decides         |
      | maintain_equipment | normal              | us_forces    | japan             | g15_peacetime_services   | permitted | decides         |
      | medical_care       | normal              | us_forces    | japan             | g15_peacetime_services   | permitted | decides         |
      | transport          | normal              | other_forces | japan             | g15_peacetime_services   | silent    | does not decide |
      | provide_facilities | normal              | us_forces    | japan             | g15_peacetime_facilities | permitted | decides         |
      | provide_facilities | normal              | other_forces | japan             | g15_peacetime_facilities | silent    | does not decide |
      | guard_facilities   | normal              | us_forces    | japan             | g15_peacetime_security   | permitted | decides         |
      | guard_facilities   | normal              | us_forces    | foreign_territory | g15_peacetime_security   | silent    | does not decide |
