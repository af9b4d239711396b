Feature: The edges of Minimum force for self-defence, the reading of the Hatoyama Cabinet
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: force only to repel an armed attack on Japan
    Given the action is repel_attack
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | place     | japan           |
      | force     | use_of_force    |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                       | finding    |
      | force is use_of_force         | prohibited |
      | force is protection_of_others | permitted  |

  Scenario Outline: force only where nothing else would do
    Given the action is repel_attack
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact           | value           |
      | situation      | attack_on_japan |
      | force          | use_of_force    |
      | no_other_means | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_no_other_means <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is attack_on_japan         | prohibited | decides         |
      | situation is normal                  | prohibited | does not decide |
      | situation is surrounding_anticipated | prohibited | does not decide |
      | situation is surrounding             | prohibited | does not decide |
      | situation is attack_anticipated      | prohibited | does not decide |
      | situation is attack_imminent         | prohibited | does not decide |
      | situation is attack_on_other         | prohibited | does not decide |
      | situation is important_influence     | prohibited | does not decide |
      | situation is international_peace     | prohibited | does not decide |
      | situation is emergency_abroad        | prohibited | does not decide |
      | situation is disaster                | prohibited | does not decide |
      | force is none                        | permitted  | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: no more force than self-defence needs
    Given the action is repel_attack
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact              | value           |
      | situation         | attack_on_japan |
      | force             | use_of_force    |
      | minimum_necessary | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_minimum <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is attack_on_japan         | prohibited | decides         |
      | situation is normal                  | prohibited | does not decide |
      | situation is surrounding_anticipated | prohibited | does not decide |
      | situation is surrounding             | prohibited | does not decide |
      | situation is attack_anticipated      | prohibited | does not decide |
      | situation is attack_imminent         | prohibited | does not decide |
      | situation is attack_on_other         | prohibited | does not decide |
      | situation is important_influence     | prohibited | does not decide |
      | situation is international_peace     | prohibited | does not decide |
      | situation is emergency_abroad        | prohibited | does not decide |
      | situation is disaster                | prohibited | does not decide |
      | force is none                        | permitted  | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: armed troops are not sent abroad to use force
    Given the action is repel_attack
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value             |
      | situation | attack_on_japan   |
      | place     | foreign_territory |
      | force     | use_of_force      |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_no_force_abroad <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is attack_on_japan         | prohibited | decides         |
      | situation is normal                  | prohibited | does not decide |
      | situation is surrounding_anticipated | prohibited | does not decide |
      | situation is surrounding             | prohibited | does not decide |
      | situation is attack_anticipated      | prohibited | does not decide |
      | situation is attack_imminent         | prohibited | does not decide |
      | situation is attack_on_other         | prohibited | does not decide |
      | situation is important_influence     | prohibited | does not decide |
      | situation is international_peace     | prohibited | does not decide |
      | situation is emergency_abroad        | prohibited | does not decide |
      | situation is disaster                | prohibited | does not decide |
      | force is none                        | permitted  | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: no strike abroad while Japan is not attacked
    Given the action is strike_enemy_territory
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value           |
      | situation | attack_on_other |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_on_other         | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: another State is not defended while Japan is not attacked
    Given the action is defend_partner
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value           |
      | situation | attack_on_other |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_on_other         | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: a missile bound for another State is not shot down
    Given the action is intercept_missile
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact           | value               |
      | situation      | attack_on_other     |
      | force          | missile_destruction |
      | missile_target | partner             |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_on_other         | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | missile_target is japan              | permitted  |
      | missile_target is unknown_target     | permitted  |

  Scenario Outline: no strike on a group abroad
    Given the action is counter_terrorism_strike
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value             |
      | situation | normal            |
      | place     | near_high_seas    |
      | force     | mission_execution |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | place is japan                       | permitted  |
      | place is foreign_waters              | prohibited |

  Scenario Outline: no support where another State's forces fight or are about to
    Given the action is supply
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact            | value          |
      | situation       | surrounding    |
      | place           | near_high_seas |
      | combat_now      | true           |
      | combat_expected | true           |
      | force           | none           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is surrounding             | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | permitted  |
      | situation is attack_on_other         | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | place is japan                       | permitted  |
      | combat_expected is false             | prohibited |
      | the action is cue_weapons            | prohibited |
      | the action is transport              | prohibited |
      | the action is maintain_equipment     | prohibited |
      | the action is guard_facilities       | prohibited |
      | the action is medical_care           | prohibited |
      | the action is base_services          | prohibited |
      | the action is provide_facilities     | prohibited |
      | the action is communications_support | prohibited |

  Scenario Outline: no search for a partner's fighters amid the fighting
    Given the action is search_and_rescue
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact       | value           |
      | situation  | surrounding     |
      | place      | near_high_seas  |
      | combat_now | true            |
      | force      | self_protection |
      | rescued    | combatants      |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is surrounding             | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | permitted  |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | place is japan                       | permitted  |
      | place is far_high_seas               | prohibited |
      | place is foreign_territory           | prohibited |
      | place is foreign_waters              | prohibited |
      | combat_now is false                  | permitted  |
      | rescued is others                    | permitted  |

  Scenario Outline: against a State or its like, weapons beyond one's own protection are force
    Given the action is counter_piracy
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value               |
      | situation | normal              |
      | place     | far_high_seas       |
      | force     | police              |
      | opponent  | state_or_equivalent |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_state_opponent <decides>

    Examples:
      | changed                                 | finding    | decides         |
      | situation is normal                     | prohibited | decides         |
      | situation is surrounding_anticipated    | prohibited | decides         |
      | situation is surrounding                | prohibited | decides         |
      | situation is attack_anticipated         | prohibited | decides         |
      | situation is attack_imminent            | prohibited | decides         |
      | situation is attack_on_other            | prohibited | decides         |
      | situation is important_influence        | prohibited | decides         |
      | situation is international_peace        | prohibited | decides         |
      | situation is emergency_abroad           | prohibited | decides         |
      | situation is disaster                   | prohibited | decides         |
      | force is self_protection                | permitted  | does not decide |
      | force is asset_protection               | permitted  | does not decide |
      | force is protection_of_others           | prohibited | decides         |
      | force is missile_destruction            | permitted  | does not decide |
      | force is mission_execution              | prohibited | decides         |
      | force is use_of_force                   | prohibited | does not decide |
      | opponent is none                        | permitted  | does not decide |
      | the action is public_security_operation | permitted  | does not decide |
      | the action is airspace_policing         | permitted  | does not decide |

  Scenario Outline: in peace operations weapons only for one's own protection
    Given the action is rush_to_aid
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact     | value                |
      | place    | foreign_territory    |
      | force    | protection_of_others |
      | opponent | other                |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_task_weapons <decides>

    Examples:
      | changed                            | finding    | decides         |
      | force is protection_of_others      | prohibited | decides         |
      | force is asset_protection          | permitted  | does not decide |
      | force is police                    | permitted  | does not decide |
      | force is missile_destruction       | permitted  | does not decide |
      | force is mission_execution         | prohibited | decides         |
      | force is use_of_force              | prohibited | does not decide |
      | the action is peacekeeping_support | prohibited | decides         |
      | the action is peacekeeping_force   | prohibited | decides         |
      | the action is protect_civilians    | prohibited | decides         |
      | the action is land_deployment      | prohibited | decides         |
      | the action is peace_enforcement    | prohibited | decides         |

  Scenario Outline: a partner's assets are not guarded with weapons
    Given the action is protect_partner_assets
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value            |
      | situation | normal           |
      | force     | asset_protection |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_partner_assets <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is normal                  | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | decides         |
      | situation is surrounding             | prohibited | decides         |
      | situation is attack_anticipated      | prohibited | decides         |
      | situation is attack_imminent         | prohibited | decides         |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is important_influence     | prohibited | decides         |
      | situation is international_peace     | prohibited | decides         |
      | situation is emergency_abroad        | prohibited | decides         |
      | situation is disaster                | prohibited | decides         |
      | force is none                        | permitted  | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is protection_of_others        | prohibited | decides         |
      | force is police                      | prohibited | decides         |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | prohibited | decides         |
      | force is use_of_force                | prohibited | does not decide |

  Scenario Outline: ships are not stopped by force while Japan is not attacked
    Given the action is ship_inspection
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value             |
      | situation | surrounding       |
      | force     | mission_execution |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_forcible_inspection <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is surrounding             | prohibited | decides         |
      | situation is normal                  | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | decides         |
      | situation is attack_anticipated      | prohibited | decides         |
      | situation is attack_imminent         | prohibited | decides         |
      | situation is attack_on_japan         | permitted  | does not decide |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is important_influence     | prohibited | decides         |
      | situation is international_peace     | prohibited | decides         |
      | situation is emergency_abroad        | prohibited | decides         |
      | situation is disaster                | prohibited | decides         |
      | force is none                        | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | prohibited | decides         |
      | force is police                      | prohibited | decides         |
      | force is missile_destruction         | permitted  | does not decide |
      | force is use_of_force                | prohibited | does not decide |

  Scenario Outline: no seizure, blockade or turning back of ships while Japan is not attacked
    Given the action is restrict_shipping
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value  |
      | situation | normal |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: clearing mines that still serve a State's attack is force against that State
    Given the action is minesweeping
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact      | value           |
      | situation | attack_on_other |
      | mines     | belligerent     |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_on_other         | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: no armed rescue on foreign soil against that State's will
    Given the action is hostage_rescue
    And the date is 1970-06-01
    And the reading is clb_1954
    And the facts
      | fact         | value             |
      | place        | foreign_territory |
      | force        | self_protection   |
      | host_consent | false             |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                    | finding    |
      | place is foreign_territory | prohibited |
      | place is japan             | permitted  |

  Scenario Outline: what goes beyond the minimum is force sent abroad as well
    Given the action is strike_enemy_territory
    And the date is 1997-09-23
    And the reading is clb_1954
    And the facts
      | fact           | value             |
      | situation      | attack_on_japan   |
      | place          | foreign_territory |
      | force          | use_of_force      |
      | no_other_means | true              |
    But minimum_necessary is <minimum>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb54_no_force_abroad <decides>

    Examples:
      | minimum | finding    | decides         |
      | true    | permitted  | does not decide |
      | false   | prohibited | decides         |

  Scenario Outline: no support where another State's forces fight or are about to
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the reading is clb_1954
    And the facts
      | fact            | value          |
      | situation       | surrounding    |
      | place           | near_high_seas |
      | combat_now      | false          |
      | combat_expected | true           |
      | force           | none           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is attack_anticipated      | permitted  |
      | situation is attack_imminent         | permitted  |
      | situation is attack_on_japan         | permitted  |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | place is japan                       | permitted  |
      | combat_expected is false             | permitted  |
