Feature: The edges of Cabinet Decision of 1 July 2014
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: a partner's assets are guarded only while it works for Japan's defence, and away from combat
    Given the action is protect_partner_assets
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                   | value            |
      | situation              | normal           |
      | combat_now             | false            |
      | force                  | asset_protection |
      | survival_threatened    | false            |
      | contributes_to_defence | false            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_partner_assets <decides>

    Examples:
      | changed                       | finding    | decides         |
      | situation is normal           | prohibited | decides         |
      | situation is attack_on_japan  | permitted  | does not decide |
      | force is none                 | permitted  | does not decide |
      | force is self_protection      | permitted  | does not decide |
      | force is protection_of_others | prohibited | decides         |
      | force is police               | prohibited | decides         |
      | force is missile_destruction  | permitted  | does not decide |
      | force is mission_execution    | prohibited | decides         |
      | force is use_of_force         | prohibited | does not decide |

  Scenario Outline: no support at the scene where the supported force is fighting
    Given the action is supply
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value               |
      | situation           | important_influence |
      | combat_now          | true                |
      | survival_threatened | false               |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | the action is supply                 | prohibited |
      | the action is guard_facilities       | prohibited |
      | the action is medical_care           | prohibited |
      | the action is provide_facilities     | prohibited |
      | the action is base_services          | prohibited |
      | the action is maintain_equipment     | prohibited |
      | the action is communications_support | prohibited |

  Scenario Outline: no search for fighters at the scene of combat, unless it had begun before the fighting came
    Given the action is search_and_rescue
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value               |
      | situation           | important_influence |
      | place               | near_high_seas      |
      | combat_now          | true                |
      | force               | self_protection     |
      | survival_threatened | true                |
      | rescued             | combatants          |
      | begun_before_combat | false               |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                          | finding    |
      | situation is important_influence | prohibited |
      | situation is attack_on_japan     | permitted  |
      | place is japan                   | permitted  |

  Scenario Outline: against a State or its like, weapons beyond one's own protection are force
    Given the action is rush_to_aid
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value                |
      | situation           | normal               |
      | place               | foreign_territory    |
      | force               | protection_of_others |
      | opponent            | state_or_equivalent  |
      | survival_threatened | false                |
      | consent_stable      | true                 |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_state_opponent <decides>

    Examples:
      | changed                                 | finding    | decides         |
      | place is foreign_territory              | prohibited | decides         |
      | place is japan                          | permitted  | does not decide |
      | force is police                         | prohibited | decides         |
      | force is use_of_force                   | prohibited | does not decide |
      | opponent is none                        | permitted  | does not decide |
      | the action is public_security_operation | permitted  | does not decide |
      | the action is airspace_policing         | permitted  | does not decide |

  Scenario Outline: in peace operations weapons beyond one's own protection need consent that holds throughout
    Given the action is protect_civilians
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact           | value             |
      | force          | mission_execution |
      | opponent       | other             |
      | consent_stable | false             |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                            | finding    |
      | force is mission_execution         | prohibited |
      | force is none                      | permitted  |
      | force is asset_protection          | permitted  |
      | force is protection_of_others      | prohibited |
      | force is police                    | permitted  |
      | force is missile_destruction       | permitted  |
      | the action is peacekeeping_support | prohibited |
      | the action is peacekeeping_force   | prohibited |
      | the action is rush_to_aid          | prohibited |
      | the action is land_deployment      | prohibited |
      | the action is peace_enforcement    | prohibited |

  Scenario Outline: no armed rescue on foreign soil against that State's will
    Given the action is hostage_rescue
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact         | value             |
      | place        | foreign_territory |
      | force        | mission_execution |
      | host_consent | false             |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                    | finding    |
      | place is foreign_territory | prohibited |
      | place is japan             | permitted  |

  Scenario Outline: no strike on a group abroad without the host's leave
    Given the action is counter_terrorism_strike
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | foreign_territory   |
      | force               | mission_execution   |
      | survival_threatened | false               |
      | host_consent        | false               |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                          | finding    |
      | situation is international_peace | prohibited |
      | situation is attack_on_japan     | permitted  |
      | place is japan                   | permitted  |

  Scenario Outline: force only where nothing else would do
    Given the action is defend_partner
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | force               | use_of_force    |
      | survival_threatened | true            |
      | no_other_means      | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_second_condition <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | does not decide |
      | situation is surrounding             | prohibited | does not decide |
      | situation is attack_anticipated      | prohibited | does not decide |
      | situation is attack_imminent         | prohibited | does not decide |
      | situation is international_peace     | prohibited | does not decide |
      | situation is disaster                | prohibited | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | permitted  | does not decide |
      | force is police                      | permitted  | does not decide |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | permitted  | does not decide |

  Scenario Outline: no more force than is needed
    Given the action is defend_partner
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | force               | use_of_force    |
      | survival_threatened | true            |
      | minimum_necessary   | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_third_condition <decides>

    Examples:
      | changed                       | finding    | decides         |
      | situation is attack_on_other  | prohibited | decides         |
      | situation is normal           | prohibited | does not decide |
      | force is self_protection      | permitted  | does not decide |
      | force is asset_protection     | permitted  | does not decide |
      | force is protection_of_others | permitted  | does not decide |
      | force is police               | permitted  | does not decide |
      | force is missile_destruction  | permitted  | does not decide |
      | force is mission_execution    | permitted  | does not decide |

  Scenario Outline: armed troops are not sent into another State to use force
    Given the action is defend_partner
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value             |
      | situation           | attack_on_other   |
      | place               | foreign_territory |
      | force               | use_of_force      |
      | survival_threatened | true              |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_no_force_abroad <decides>

    Examples:
      | changed                       | finding    | decides         |
      | situation is attack_on_other  | prohibited | decides         |
      | situation is normal           | prohibited | does not decide |
      | force is none                 | permitted  | does not decide |
      | force is self_protection      | permitted  | does not decide |
      | force is asset_protection     | permitted  | does not decide |
      | force is protection_of_others | permitted  | does not decide |
      | force is police               | permitted  | does not decide |
      | force is missile_destruction  | permitted  | does not decide |

  Scenario Outline: clearing mines abroad, which is passive and limited
    Given the action is minesweeping
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | place               | foreign_waters  |
      | force               | use_of_force    |
      | survival_threatened | true            |
      | no_other_means      | true            |
      | minimum_necessary   | true            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                    | finding    |
      | place is foreign_waters    | permitted  |
      | place is foreign_territory | prohibited |

  Scenario Outline: ships are not stopped or boarded by force unless Japan or its survival is at stake
    Given the action is ship_inspection
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | force               | police          |
      | survival_threatened | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_forcible_inspection <decides>

    Examples:
      | changed                       | finding    | decides         |
      | force is police               | prohibited | decides         |
      | force is none                 | permitted  | does not decide |
      | force is asset_protection     | permitted  | does not decide |
      | force is protection_of_others | prohibited | decides         |
      | force is missile_destruction  | permitted  | does not decide |
      | force is mission_execution    | prohibited | decides         |
      | force is use_of_force         | prohibited | does not decide |

  Scenario Outline: what goes beyond the minimum is force sent abroad as well
    Given the action is strike_enemy_territory
    And the date is 1997-09-23
    And the reading is cabinet_2014
    And the facts
      | fact           | value             |
      | situation      | attack_on_japan   |
      | place          | foreign_territory |
      | force          | use_of_force      |
      | no_other_means | true              |
    But minimum_necessary is <minimum>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_no_force_abroad <decides>

    Examples:
      | minimum | finding    | decides         |
      | true    | permitted  | does not decide |
      | false   | prohibited | decides         |

  Scenario Outline: mines swept in foreign waters beyond the minimum
    Given the action is minesweeping
    And the date is 2014-07-01
    And the facts
      | fact           | value           |
      | situation      | attack_on_japan |
      | place          | foreign_waters  |
      | force          | use_of_force    |
      | no_other_means | true            |
    But minimum_necessary is <minimum>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule c14_no_force_abroad <decides>

    Examples:
      | minimum | finding    | decides         |
      | true    | permitted  | does not decide |
      | false   | prohibited | decides         |

  Scenario Outline: what serves another State's defence without force by name, where Japan's survival is threatened
    Given the action is defend_partner
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | place               | near_high_seas  |
      | combat_now          | false           |
      | force               | none            |
      | opponent            | other           |
      | survival_threatened | true            |
      | no_other_means      | false           |
      | minimum_necessary   | true            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | changed                              | finding    | disputed     |
      | force is none                        | permitted  | disputed     |
      | force is self_protection             | permitted  | disputed     |
      | force is asset_protection            | permitted  | disputed     |
      | force is protection_of_others        | permitted  | disputed     |
      | force is police                      | permitted  | disputed     |
      | force is mission_execution           | permitted  | disputed     |
      | the action is strike_enemy_territory | permitted  | disputed     |
      | the action is escort_shipping        | permitted  | not disputed |
      | survival_threatened is false         | prohibited | not disputed |
      | situation is attack_on_japan         | permitted  | not disputed |

  Scenario Outline: weapons beyond one's own protection against the attacker, where Japan's survival is threatened
    Given the action is escort_shipping
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value               |
      | situation           | attack_on_other     |
      | place               | near_high_seas      |
      | combat_now          | false               |
      | force               | police              |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | changed                                 | finding    | disputed     |
      | force is police                         | permitted  | disputed     |
      | force is protection_of_others           | permitted  | disputed     |
      | force is mission_execution              | permitted  | disputed     |
      | force is self_protection                | permitted  | not disputed |
      | force is asset_protection               | permitted  | not disputed |
      | opponent is none                        | permitted  | not disputed |
      | opponent is other                       | permitted  | not disputed |
      | place is japan                          | permitted  | not disputed |
      | place is far_high_seas                  | permitted  | disputed     |
      | the action is airspace_policing         | permitted  | not disputed |
      | the action is public_security_operation | permitted  | not disputed |
      | survival_threatened is false            | prohibited | not disputed |

  Scenario Outline: help at the scene where the attacked State's forces fight
    Given the action is transport
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | place               | near_high_seas  |
      | combat_now          | true            |
      | combat_expected     | true            |
      | force               | none            |
      | opponent            | other           |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | changed                              | finding    | disputed     |
      | the action is transport              | permitted  | disputed     |
      | the action is guard_facilities       | permitted  | disputed     |
      | the action is medical_care           | permitted  | disputed     |
      | the action is provide_facilities     | permitted  | disputed     |
      | the action is base_services          | permitted  | disputed     |
      | the action is communications_support | permitted  | disputed     |
      | the action is share_intelligence     | permitted  | not disputed |
      | survival_threatened is false         | prohibited | not disputed |

  Scenario Outline: ships are stopped by force where an attack on a close State threatens Japan's survival
    Given the action is ship_inspection
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | place               | near_high_seas  |
      | force               | police          |
      | opponent            | other           |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | changed                       | disputed     |
      | force is police               | disputed     |
      | force is protection_of_others | disputed     |
      | force is mission_execution    | disputed     |
      | force is none                 | not disputed |
      | force is asset_protection     | not disputed |

  Scenario Outline: assets of the attacked State's forces guarded amid combat, by the force that guards them
    Given the action is protect_partner_assets
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                   | value           |
      | situation              | attack_on_other |
      | place                  | near_high_seas  |
      | combat_now             | true            |
      | contributes_to_defence | true            |
      | force                  | police          |
      | opponent               | other           |
      | survival_threatened    | true            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | changed                       | disputed     |
      | force is police               | disputed     |
      | force is protection_of_others | disputed     |
      | force is mission_execution    | disputed     |
      | force is none                 | not disputed |
      | force is self_protection      | not disputed |

  Scenario Outline: missiles bound for the attacked State, and its attacker's mines, by place
    Given the action is minesweeping
    And the date is 2016-06-01
    And the reading is cabinet_2014
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | place               | japan           |
      | force               | none            |
      | opponent            | other           |
      | survival_threatened | true            |
      | mines               | belligerent     |
      | rescued             | combatants      |
      | combat_now          | true            |
      | begun_before_combat | false           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | changed                         | disputed     |
      | place is japan                  | disputed     |
      | place is far_high_seas          | disputed     |
      | place is foreign_waters         | disputed     |
      | mines is abandoned              | not disputed |
      | the action is search_and_rescue | not disputed |
