Feature: The edges of Settled view of the Cabinet Legislation Bureau
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: force only against an armed attack on Japan
    Given the action is repel_attack
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value               |
      | situation | attack_imminent     |
      | place     | near_high_seas      |
      | force     | use_of_force        |
      | opponent  | state_or_equivalent |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_first_condition <decides>

    Examples:
      | changed                       | finding    | decides         |
      | force is use_of_force         | prohibited | decides         |
      | force is protection_of_others | prohibited | does not decide |

  Scenario Outline: force only where nothing else would do
    Given the action is repel_attack
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact           | value           |
      | situation      | attack_on_japan |
      | force          | use_of_force    |
      | no_other_means | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_second_condition <decides>

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
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: no more force than is needed
    Given the action is repel_attack
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact              | value           |
      | situation         | attack_on_japan |
      | force             | use_of_force    |
      | minimum_necessary | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_third_condition <decides>

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
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: armed troops are not sent into another State to use force
    Given the action is repel_attack
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | foreign_waters  |
      | force     | use_of_force    |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_no_force_abroad <decides>

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

  Scenario Outline: no strike abroad while Japan is not attacked
    Given the action is strike_enemy_territory
    And the date is 2000-06-01
    And the reading is clb_1981
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

  Scenario Outline: another State is not defended while Japan is not attacked, even if Japan's survival is threatened
    Given the action is defend_partner
    And the date is 2000-06-01
    And the reading is clb_1981
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

  Scenario Outline: a missile bound for another State is not shot down while Japan is not attacked
    Given the action is intercept_missile
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact           | value   |
      | situation      | normal  |
      | missile_target | partner |
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

  Scenario Outline: no strike on a group abroad
    Given the action is counter_terrorism_strike
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value               |
      | situation | international_peace |
      | place     | foreign_territory   |
      | force     | mission_execution   |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is international_peace     | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | permitted  |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: no support where the supported force is fighting
    Given the action is transport
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact       | value          |
      | situation  | surrounding    |
      | place      | near_high_seas |
      | combat_now | true           |
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
      | situation is attack_on_other         | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | the action is maintain_equipment     | prohibited |
      | the action is guard_facilities       | prohibited |
      | the action is medical_care           | prohibited |
      | the action is provide_facilities     | prohibited |
      | the action is base_services          | prohibited |
      | the action is communications_support | prohibited |

  Scenario Outline: as a rule no support where fighting is expected
    Given the action is transport
    And the date is 2000-06-01
    And the reading is clb_1981
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
      | situation is surrounding             | prohibited |
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
      | the action is maintain_equipment     | prohibited |
      | the action is guard_facilities       | prohibited |
      | the action is supply                 | prohibited |
      | the action is medical_care           | prohibited |
      | the action is provide_facilities     | prohibited |
      | the action is base_services          | prohibited |
      | the action is communications_support | prohibited |

  Scenario Outline: no search for a partner's fighters amid the fighting
    Given the action is search_and_rescue
    And the date is 2000-06-01
    And the reading is clb_1981
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

  Scenario Outline: no telling another's shooters when and where to fire
    Given the action is cue_weapons
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact       | value       |
      | situation  | surrounding |
      | context    | operation   |
      | combat_now | true        |
      | force      | none        |
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
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | context is peacekeeping              | prohibited |
      | context is humanitarian_relief       | prohibited |
      | context is disaster_relief           | prohibited |

  Scenario Outline: no telling another's shooters when and where to fire, cue weapons
    Given the action is cue_weapons
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact       | value       |
      | situation  | surrounding |
      | context    | operation   |
      | combat_now | false       |
      | force      | none        |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is surrounding             | prohibited |
      | situation is surrounding_anticipated | permitted  |
      | situation is attack_anticipated      | permitted  |
      | situation is attack_imminent         | permitted  |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | permitted  |
      | situation is disaster                | permitted  |

  Scenario Outline: against a State or its like, weapons beyond one's own protection are force
    Given the action is counter_terrorism_strike
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value               |
      | situation | international_peace |
      | place     | foreign_territory   |
      | force     | mission_execution   |
      | opponent  | state_or_equivalent |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_state_opponent <decides>

    Examples:
      | changed                                 | finding    | decides         |
      | situation is international_peace        | prohibited | decides         |
      | situation is surrounding_anticipated    | prohibited | decides         |
      | situation is surrounding                | prohibited | decides         |
      | situation is attack_anticipated         | prohibited | decides         |
      | situation is attack_on_other            | prohibited | decides         |
      | situation is important_influence        | prohibited | decides         |
      | situation is emergency_abroad           | prohibited | decides         |
      | situation is disaster                   | prohibited | decides         |
      | place is japan                          | permitted  | does not decide |
      | force is asset_protection               | prohibited | does not decide |
      | force is protection_of_others           | prohibited | decides         |
      | force is missile_destruction            | prohibited | does not decide |
      | force is use_of_force                   | prohibited | does not decide |
      | opponent is none                        | prohibited | does not decide |
      | the action is public_security_operation | permitted  | does not decide |
      | the action is airspace_policing         | permitted  | does not decide |

  Scenario Outline: in peace operations weapons only for one's own protection, since the adversary might be a quasi-State
    Given the action is rush_to_aid
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact     | value                |
      | place    | foreign_territory    |
      | force    | protection_of_others |
      | opponent | other                |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_task_weapons_in_peacekeeping <decides>

    Examples:
      | changed                          | finding    | decides         |
      | force is protection_of_others    | prohibited | decides         |
      | force is police                  | permitted  | does not decide |
      | force is missile_destruction     | permitted  | does not decide |
      | force is use_of_force            | prohibited | does not decide |
      | the action is peacekeeping_force | prohibited | decides         |
      | the action is land_deployment    | prohibited | decides         |
      | the action is peace_enforcement  | prohibited | decides         |

  Scenario Outline: outside Japan no weapons to carry a task through or to protect people at a distance
    Given the action is hostage_rescue
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact         | value             |
      | situation    | emergency_abroad  |
      | place        | foreign_territory |
      | force        | mission_execution |
      | host_consent | true              |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_task_weapons_abroad <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is emergency_abroad        | prohibited | decides         |
      | situation is normal                  | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | decides         |
      | situation is surrounding             | prohibited | decides         |
      | situation is attack_anticipated      | prohibited | decides         |
      | situation is attack_imminent         | prohibited | decides         |
      | situation is attack_on_japan         | permitted  | does not decide |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is important_influence     | prohibited | decides         |
      | situation is international_peace     | prohibited | decides         |
      | situation is disaster                | prohibited | decides         |
      | place is japan                       | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | prohibited | decides         |
      | force is missile_destruction         | permitted  | does not decide |
      | force is use_of_force                | prohibited | does not decide |
      | the action is transport              | prohibited | decides         |
      | the action is maintain_equipment     | prohibited | decides         |
      | the action is evacuate_noncombatants | prohibited | decides         |
      | the action is guard_facilities       | prohibited | decides         |
      | the action is supply                 | prohibited | decides         |
      | the action is medical_care           | prohibited | decides         |
      | the action is humanitarian_relief    | prohibited | decides         |
      | the action is disaster_relief        | prohibited | decides         |
      | the action is search_and_rescue      | prohibited | decides         |
      | the action is base_services          | prohibited | decides         |
      | the action is provide_facilities     | prohibited | decides         |
      | the action is refugee_relief         | prohibited | decides         |
      | the action is communications_support | prohibited | decides         |

  Scenario Outline: weapons guard Japan's own assets, not a partner's
    Given the action is protect_partner_assets
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value            |
      | situation | normal           |
      | force     | asset_protection |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_partner_assets <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is normal                  | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | decides         |
      | situation is attack_anticipated      | prohibited | decides         |
      | situation is attack_imminent         | prohibited | decides         |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is important_influence     | prohibited | decides         |
      | situation is international_peace     | prohibited | decides         |
      | situation is emergency_abroad        | prohibited | decides         |
      | situation is disaster                | prohibited | decides         |
      | force is self_protection             | permitted  | does not decide |
      | force is protection_of_others        | prohibited | decides         |
      | force is police                      | prohibited | decides         |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | prohibited | decides         |
      | force is use_of_force                | prohibited | does not decide |

  Scenario Outline: ships are not stopped or boarded by force while Japan is not attacked
    Given the action is ship_inspection
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value             |
      | situation | surrounding       |
      | force     | mission_execution |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_forcible_inspection <decides>

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

  Scenario Outline: no seizure, diversion or blockade while Japan is not attacked
    Given the action is sanctions_enforcement
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value             |
      | situation | surrounding       |
      | force     | mission_execution |
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
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: shipping is restricted as part of defending Japan, not otherwise
    Given the action is restrict_shipping
    And the date is 2000-06-01
    And the reading is clb_1981
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_anticipated      | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |

  Scenario Outline: clearing mines that still serve a State's attack is force against that State
    Given the action is minesweeping
    And the date is 2000-06-01
    And the reading is clb_1981
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
    And the date is 2000-06-01
    And the reading is clb_1981
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
    And the reading is clb_1981
    And the facts
      | fact           | value             |
      | situation      | attack_on_japan   |
      | place          | foreign_territory |
      | force          | use_of_force      |
      | no_other_means | true              |
    But minimum_necessary is <minimum>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule clb81_no_force_abroad <decides>

    Examples:
      | minimum | finding    | decides         |
      | true    | permitted  | does not decide |
      | false   | prohibited | decides         |
