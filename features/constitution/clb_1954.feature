Feature: Article 9 as the Hatoyama Cabinet read it in 1954
  Minimum force to defend Japan is constitutional. How far help to others may go had not yet been worked out.

  Background:
    Given the reading is clb_1954
    And the date is 1970-06-01
    And the facts
      | fact                | value               |
      | situation           | attack_on_japan     |
      | context             | operation           |
      | partner             | us_forces           |
      | place               | japan               |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | use_of_force        |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
      | no_other_means      | true                |
      | minimum_necessary   | true                |

  Scenario Outline: Force answers an armed attack on Japan and nothing less
    Given the action is repel_attack
    And situation is <situation>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_only_against_attack <decides>
    And it is <disputed>

    Examples:
      | situation          | finding    | decides         | disputed     |
      | attack_on_japan    | permitted  | does not decide | not disputed |
      | attack_imminent    | prohibited | decides         | disputed     |
      | attack_anticipated | prohibited | decides         | not disputed |
      | normal             | prohibited | decides         | not disputed |

  Scenario Outline: Only where nothing else would do, and no more than is needed
    Given the action is repel_attack
    And no_other_means is <no_other_means>
    And minimum_necessary is <minimum>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_no_other_means <means_rule>
    And rule clb54_minimum <minimum_rule>

    Examples:
      | no_other_means | minimum | finding    | means_rule      | minimum_rule    |
      | true           | true    | permitted  | does not decide | does not decide |
      | false          | true    | prohibited | decides         | does not decide |
      | true           | false   | prohibited | does not decide | decides         |

  Scenario Outline: Troops do not go abroad to fight; bases that fire on Japan are the exception in theory
    Given the action is <action>
    And place is <place>
    And no_other_means is <no_other_means>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_no_force_abroad <general_rule>
    And rule clb54_bases_abroad <exception>

    Examples:
      | action                 | place             | no_other_means | finding    | general_rule    | exception       |
      | repel_attack           | foreign_territory | true           | prohibited | decides         | does not decide |
      | repel_attack           | near_high_seas    | true           | permitted  | does not decide | does not decide |
      | strike_enemy_territory | foreign_territory | true           | permitted  | does not decide | decides         |
      | strike_enemy_territory | foreign_territory | false          | prohibited | decides         | does not decide |

  Scenario Outline: What needs an attack on Japan
    Given the action is <action>
    And situation is <situation>
    And place is near_high_seas
    And missile_target is partner
    And force is <force>
    And opponent is other
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                   | force               | rule                         | situation       | finding    | decides         |
      | strike_enemy_territory   | use_of_force        | clb54_strike_without_attack  | attack_on_other | prohibited | decides         |
      | strike_enemy_territory   | use_of_force        | clb54_strike_without_attack  | attack_on_japan | permitted  | does not decide |
      | defend_partner           | use_of_force        | clb54_collective_defence     | attack_on_other | prohibited | decides         |
      | defend_partner           | use_of_force        | clb54_collective_defence     | attack_on_japan | permitted  | does not decide |
      | intercept_missile        | missile_destruction | clb54_partner_missile        | attack_on_other | prohibited | decides         |
      | intercept_missile        | missile_destruction | clb54_partner_missile        | attack_on_japan | permitted  | does not decide |
      | counter_terrorism_strike | mission_execution   | clb54_counter_terror_strike  | normal          | prohibited | decides         |
      | counter_terrorism_strike | mission_execution   | clb54_counter_terror_strike  | attack_on_japan | permitted  | does not decide |
      | protect_partner_assets   | asset_protection    | clb54_partner_assets         | normal          | prohibited | decides         |
      | protect_partner_assets   | asset_protection    | clb54_partner_assets         | attack_on_japan | permitted  | does not decide |
      | ship_inspection          | mission_execution   | clb54_forcible_inspection    | surrounding     | prohibited | decides         |
      | ship_inspection          | self_protection     | clb54_forcible_inspection    | surrounding     | permitted  | does not decide |
      | restrict_shipping        | police              | clb54_sanctions_and_blockade | normal          | prohibited | decides         |
      | restrict_shipping        | police              | clb54_sanctions_and_blockade | attack_on_japan | permitted  | does not decide |
      | sanctions_enforcement    | police              | clb54_sanctions_and_blockade | normal          | prohibited | decides         |

  Scenario Outline: No combat to impose peace
    Given the action is <action>
    And force is none
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_peace_enforcement <decides>

    Examples:
      | action               | finding    | decides         |
      | peace_enforcement    | prohibited | decides         |
      | peacekeeping_support | permitted  | does not decide |

  Scenario Outline: No support at or near the fighting; behind it, how far support may go was open
    Given the action is supply
    And situation is <situation>
    And place is near_high_seas
    And goods is fuel
    And sortie_preparation is false
    And force is none
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_support_at_the_front <decides>
    And it is <disputed>

    Examples:
      | situation          | now   | expected | finding    | decides         | disputed     |
      | surrounding        | true  | true     | prohibited | decides         | not disputed |
      | surrounding        | false | true     | prohibited | decides         | not disputed |
      | surrounding        | false | false    | permitted  | does not decide | disputed     |
      | normal             | false | false    | permitted  | does not decide | not disputed |
      | attack_imminent    | true  | true     | prohibited | decides         | not disputed |
      | attack_imminent    | false | true     | permitted  | does not decide | not disputed |
      | attack_anticipated | false | true     | permitted  | does not decide | not disputed |

  Scenario Outline: A partner's fighters are not searched for amid the fighting, but in Japan or its own defence they are
    Given the action is search_and_rescue
    And situation is <situation>
    And place is <place>
    And force is self_protection
    And rescued is <rescued>
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_rescue_at_the_front <decides>
    And it is not disputed

    Examples:
      | situation       | place          | rescued    | now   | finding    | decides         |
      | attack_on_other | near_high_seas | combatants | true  | prohibited | decides         |
      | attack_on_other | near_high_seas | combatants | false | permitted  | does not decide |
      | attack_on_other | near_high_seas | others     | true  | permitted  | does not decide |
      | attack_on_other | japan          | combatants | true  | permitted  | does not decide |
      | attack_on_japan | near_high_seas | combatants | true  | permitted  | does not decide |

  Scenario Outline: Arms, and fuel for aircraft that leave for combat, were open too
    Given the action is supply
    And situation is <situation>
    And force is none
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation       | goods      | sortie | disputed     |
      | attack_on_other | ammunition | false  | disputed     |
      | attack_on_other | fuel       | true   | disputed     |
      | attack_on_japan | ammunition | false  | not disputed |
      | attack_on_japan | fuel       | true   | not disputed |

  Scenario Outline: Servicing aircraft that leave for combat was open
    Given the action is maintain_equipment
    And force is none
    And situation is <situation>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation       | sortie | disputed     |
      | attack_on_other | true   | disputed     |
      | normal          | true   | not disputed |
      | attack_on_japan | true   | not disputed |

  Scenario Outline: Against a State, weapons beyond one's own protection are force
    Given the action is counter_piracy
    And situation is normal
    And place is far_high_seas
    And force is police
    And opponent is <opponent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_state_opponent <decides>

    Examples:
      | opponent            | finding    | decides         |
      | state_or_equivalent | prohibited | decides         |
      | other               | permitted  | does not decide |

  Scenario Outline: In peace operations weapons protect oneself
    Given the action is rush_to_aid
    And situation is normal
    And place is foreign_territory
    And opponent is other
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_task_weapons <decides>

    Examples:
      | force                | finding    | decides         |
      | protection_of_others | prohibited | decides         |
      | self_protection      | permitted  | does not decide |

  Scenario Outline: A belligerent's mines are swept in Japan's own defence only
    Given the action is minesweeping
    And force is <force>
    And situation is <situation>
    And mines is <mines>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_belligerent_mines <decides>

    Examples:
      | force        | situation       | mines       | finding    | decides         |
      | none         | attack_on_other | belligerent | prohibited | decides         |
      | none         | attack_on_other | abandoned   | permitted  | does not decide |
      | use_of_force | attack_on_japan | belligerent | permitted  | does not decide |

  Scenario Outline: No armed rescue against the host's will; with its leave, the reading gives no answer
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And place is foreign_territory
    And force is self_protection
    And opponent is other
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb54_rescue_without_consent <decides>
    And it is <disputed>

    Examples:
      | consent | finding    | decides         | disputed     |
      | false   | prohibited | decides         | not disputed |
      | true    | permitted  | does not decide | disputed     |
