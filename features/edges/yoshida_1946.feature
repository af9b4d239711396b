Feature: The edges of Prime Minister Yoshida's reading of Article 9
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: even a war of self-defence is given up: there is neither armament nor belligerency to wage it with
    Given the action is repel_attack
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact  | value        |
      | force | use_of_force |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                       | finding    |
      | force is use_of_force         | prohibited |
      | force is protection_of_others | permitted  |
      | force is mission_execution    | permitted  |

  Scenario Outline: no part in another State's war by supplying or guiding its forces
    Given the action is supply
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact            | value       |
      | situation       | surrounding |
      | context         | operation   |
      | combat_now      | false       |
      | combat_expected | false       |
      | force           | none        |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is surrounding             | prohibited |
      | situation is normal                  | permitted  |
      | situation is surrounding_anticipated | permitted  |
      | situation is attack_anticipated      | permitted  |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | prohibited |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | permitted  |
      | situation is disaster                | permitted  |
      | context is humanitarian_relief       | permitted  |
      | context is disaster_relief           | permitted  |
      | context is peacekeeping              | permitted  |
      | context is joint_exercise            | prohibited |
      | the action is guard_facilities       | prohibited |
      | the action is medical_care           | prohibited |
      | the action is provide_facilities     | permitted  |
      | the action is cue_weapons            | prohibited |
      | the action is base_services          | prohibited |
      | the action is transport              | prohibited |
      | the action is maintain_equipment     | prohibited |
      | the action is communications_support | prohibited |

  Scenario Outline: no part in another State's war by supplying or guiding its forces, where there is fighting
    Given the action is supply
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | context         | operation |
      | combat_now      | false     |
      | combat_expected | false     |
      | force           | none      |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                 | finding    |
      | combat_now is false     | permitted  |
      | combat_now is true      | prohibited |
      | combat_expected is true | prohibited |

  Scenario Outline: bringing back another State's fighters serves its war
    Given the action is search_and_rescue
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact            | value          |
      | situation       | surrounding    |
      | place           | near_high_seas |
      | combat_now      | false          |
      | combat_expected | false          |
      | rescued         | combatants     |
      | force           | none           |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is surrounding             | prohibited |
      | situation is normal                  | permitted  |
      | situation is surrounding_anticipated | permitted  |
      | situation is attack_anticipated      | permitted  |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | prohibited |
      | situation is attack_on_other         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | permitted  |
      | situation is disaster                | permitted  |
      | place is japan                       | permitted  |
      | place is far_high_seas               | prohibited |
      | place is foreign_territory           | prohibited |
      | place is foreign_waters              | prohibited |
      | rescued is others                    | permitted  |

  Scenario Outline: no weapons beyond police means to carry a task through
    Given the action is protect_civilians
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact  | value             |
      | force | mission_execution |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule yoshida_task_weapons <decides>

    Examples:
      | changed                              | finding    | decides         |
      | force is mission_execution           | prohibited | decides         |
      | force is police                      | permitted  | does not decide |
      | force is use_of_force                | prohibited | does not decide |
      | the action is peacekeeping_support   | prohibited | decides         |
      | the action is peacekeeping_force     | prohibited | decides         |
      | the action is land_deployment        | prohibited | decides         |
      | the action is humanitarian_relief    | prohibited | decides         |
      | the action is disaster_relief        | prohibited | decides         |
      | the action is hostage_rescue         | prohibited | decides         |
      | the action is refugee_relief         | prohibited | decides         |
      | the action is search_and_rescue      | prohibited | decides         |
      | the action is evacuate_noncombatants | prohibited | decides         |
      | the action is peace_enforcement      | prohibited | decides         |

  Scenario Outline: ships are not stopped by force
    Given the action is ship_inspection
    And the date is 1950-02-01
    And the reading is yoshida_1946
    And the facts
      | fact  | value  |
      | force | police |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule yoshida_forcible_inspection <decides>

    Examples:
      | changed                       | finding    | decides         |
      | force is police               | prohibited | decides         |
      | force is none                 | permitted  | does not decide |
      | force is asset_protection     | permitted  | does not decide |
      | force is protection_of_others | prohibited | does not decide |
      | force is missile_destruction  | permitted  | does not decide |
      | force is mission_execution    | prohibited | does not decide |
      | force is use_of_force         | prohibited | does not decide |
