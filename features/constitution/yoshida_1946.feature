Feature: Article 9 as Prime Minister Yoshida read it
  The right of self-defence is not denied; the arms and the belligerency to exercise it are.

  Background:
    Given the reading is yoshida_1946
    And the date is 1950-02-01
    And the facts
      | fact                | value               |
      | situation           | attack_on_japan     |
      | context             | operation           |
      | partner             | us_forces           |
      | place               | japan               |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | none                |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
      | no_other_means      | true                |
      | minimum_necessary   | true                |

  Scenario Outline: War is given up even in self-defence; police means are left, and how far they reach is argued
    Given the action is repel_attack
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_war <decides>
    And it is <disputed>

    Examples:
      | force        | finding    | decides         | disputed     |
      | use_of_force | prohibited | decides         | not disputed |
      | police       | permitted  | does not decide | disputed     |

  Scenario Outline: The weapons of war and the powers of a belligerent are given up
    Given the action is <action>
    When the operation is assessed in the layers constitution
    Then rule yoshida_no_arms_of_war <decides>

    Examples:
      | action                 | decides         |
      | strike_enemy_territory | decides         |
      | restrict_shipping      | decides         |
      | intercept_missile      | decides         |
      | detain_prisoners       | decides         |
      | civil_protection       | does not decide |

  Scenario Outline: Nobody else is defended
    Given the action is <action>
    And situation is normal
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_defence_of_others <decides>

    Examples:
      | action                 | finding    | decides         |
      | defend_partner         | prohibited | decides         |
      | protect_partner_assets | prohibited | decides         |
      | escort_shipping        | permitted  | does not decide |

  Scenario Outline: Another's war is not supported; help that serves no war is left open
    Given the action is supply
    And situation is <situation>
    And context is <context>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_support_of_war <decides>
    And it is <disputed>

    Examples:
      | situation       | context         | now   | expected | finding    | decides         | disputed     |
      | attack_on_japan | operation       | false | false    | prohibited | decides         | not disputed |
      | attack_on_japan | joint_exercise  | false | false    | prohibited | decides         | not disputed |
      | attack_on_other | operation       | false | false    | prohibited | decides         | not disputed |
      | attack_on_japan | disaster_relief | false | false    | permitted  | does not decide | disputed     |
      | attack_on_japan | peacekeeping    | false | false    | permitted  | does not decide | disputed     |
      | normal          | operation       | false | false    | permitted  | does not decide | disputed     |
      | normal          | joint_exercise  | false | false    | permitted  | does not decide | disputed     |
      | normal          | operation       | true  | true     | prohibited | decides         | not disputed |
      | normal          | operation       | false | true     | prohibited | decides         | not disputed |
      | normal          | peacekeeping    | true  | true     | prohibited | decides         | not disputed |
      | normal          | peacekeeping    | false | true     | permitted  | does not decide | disputed     |

  Scenario Outline: Bases lent are no part in a war, though that was argued about; services given there are
    Given the action is <action>
    And situation is <situation>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_support_of_war <decides>
    And it is <disputed>

    Examples:
      | action             | situation       | finding    | decides         | disputed     |
      | provide_facilities | normal          | permitted  | does not decide | disputed     |
      | provide_facilities | attack_on_other | permitted  | does not decide | disputed     |
      | base_services      | attack_on_other | prohibited | decides         | not disputed |

  Scenario Outline: Another State's fighters are not brought back from its war; other rescue at sea is left open
    Given the action is search_and_rescue
    And rescued is <rescued>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_rescue_of_fighters <decides>
    And it is <disputed>

    Examples:
      | rescued    | situation       | place          | finding    | decides         | disputed     |
      | combatants | attack_on_other | near_high_seas | prohibited | decides         | not disputed |
      | combatants | attack_on_other | japan          | permitted  | does not decide | not disputed |
      | combatants | normal          | near_high_seas | permitted  | does not decide | disputed     |
      | others     | attack_on_other | near_high_seas | permitted  | does not decide | disputed     |
      | others     | normal          | japan          | permitted  | does not decide | not disputed |

  Scenario Outline: Weapons carried on such a rescue
    Given the action is search_and_rescue
    And rescued is others
    And situation is normal
    And place is near_high_seas
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | force             | finding    | disputed     |
      | self_protection   | permitted  | disputed     |
      | police            | permitted  | disputed     |
      | mission_execution | prohibited | not disputed |

  Scenario Outline: Relief at home is not in doubt; of units sent abroad for relief the reading says nothing
    Given the action is <action>
    And situation is normal
    And place is <place>
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | action              | place             | force             | finding    | disputed     |
      | disaster_relief     | foreign_territory | none              | permitted  | disputed     |
      | humanitarian_relief | foreign_territory | self_protection   | permitted  | disputed     |
      | refugee_relief      | near_high_seas    | police            | permitted  | disputed     |
      | disaster_relief     | japan             | none              | permitted  | not disputed |
      | refugee_relief      | japan             | none              | permitted  | not disputed |
      | humanitarian_relief | foreign_territory | mission_execution | prohibited | not disputed |

  Scenario Outline: No combat for the world community
    Given the action is <action>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_enforcement <decides>

    Examples:
      | action                   | finding    | decides         |
      | peace_enforcement        | prohibited | decides         |
      | land_deployment          | prohibited | decides         |
      | counter_terrorism_strike | prohibited | decides         |
      | sanctions_enforcement    | prohibited | decides         |
      | peacekeeping_support     | permitted  | does not decide |

  Scenario Outline: A belligerent's mines are left alone
    Given the action is minesweeping
    And mines is <mines>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_belligerent_mines <decides>
    And it is disputed

    Examples:
      | mines       | finding    | decides         |
      | belligerent | prohibited | decides         |
      | abandoned   | permitted  | does not decide |

  Scenario Outline: Weapons beyond police means carry no task through
    Given the action is protect_civilians
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_task_weapons <decides>

    Examples:
      | force                | finding    | decides         |
      | mission_execution    | prohibited | decides         |
      | protection_of_others | prohibited | decides         |
      | self_protection      | permitted  | does not decide |

  Scenario Outline: Ships are inspected with consent alone
    Given the action is ship_inspection
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_forcible_inspection <decides>

    Examples:
      | force           | finding    | decides         |
      | police          | prohibited | decides         |
      | self_protection | permitted  | does not decide |

  Scenario Outline: Nobody is freed by arms abroad
    Given the action is <action>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_armed_rescue <decides>

    Examples:
      | action                 | finding    | decides         |
      | hostage_rescue         | prohibited | decides         |
      | evacuate_noncombatants | permitted  | does not decide |

  Scenario Outline: Police-like tasks are left open, plain relief is not in doubt
    Given the action is <action>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | action                | disputed     |
      | counter_piracy        | disputed     |
      | freedom_of_navigation | disputed     |
      | peacekeeping_support  | disputed     |
      | surveillance          | disputed     |
      | disaster_relief       | not disputed |
