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
    And context is <context>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule yoshida_no_support_of_war <decides>
    And it is <disputed>

    Examples:
      | context         | finding    | decides         | disputed     |
      | operation       | prohibited | decides         | not disputed |
      | joint_exercise  | prohibited | decides         | not disputed |
      | disaster_relief | permitted  | does not decide | disputed     |
      | peacekeeping    | permitted  | does not decide | disputed     |

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
      | action               | disputed     |
      | counter_piracy       | disputed     |
      | peacekeeping_support | disputed     |
      | surveillance         | disputed     |
      | disaster_relief      | not disputed |
