Feature: The edges of Act on Cooperation and Support for Foreign Forces in Situations That the International Community Jointly Addresses
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the measures must not be a threat or use of force
    Given the action is supply
    And the date is 2017-01-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | un_resolution       | general             |
      | goods               | fuel                |
      | force               | use_of_force        |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is use_of_force         | prohibited   |
      | force is none                 | permitted    |
      | force is asset_protection     | permitted    |
      | force is protection_of_others | unauthorised |
      | force is police               | unauthorised |
      | force is missile_destruction  | unauthorised |

  Scenario Outline: goods, services and use of facilities for forces that meet a threat to the peace
    Given the action is provide_facilities
    And the date is 2017-01-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | other_forces        |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | survival_threatened | false               |
      | un_resolution       | general             |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ips_support <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | permitted    | does not decide |
      | situation is attack_anticipated      | permitted    | does not decide |
      | situation is attack_imminent         | permitted    | does not decide |
      | situation is attack_on_japan         | permitted    | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | context is joint_exercise            | permitted    | decides         |
      | context is humanitarian_relief       | unauthorised | does not decide |
      | context is disaster_relief           | permitted    | decides         |
      | partner is un_forces                 | permitted    | decides         |
      | place is japan                       | permitted    | decides         |
      | place is near_high_seas              | permitted    | decides         |

  Scenario Outline: weapons are not supplied
    Given the action is supply
    And the date is 2017-01-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | un_resolution       | general             |
      | goods               | weapons             |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is weapons          | prohibited |
      | goods is food_water       | permitted  |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |

  Scenario Outline: combatants in distress are searched for and rescued
    Given the action is search_and_rescue
    And the date is 2017-01-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | foreign_waters      |
      | combat_now          | false               |
      | begun_before_combat | false               |
      | survival_threatened | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
      | host_consent        | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ips_search_and_rescue <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | permitted    | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | permitted    | does not decide |
      | situation is attack_on_japan         | permitted    | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | permitted    | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | diet_approval is due_after_start     | unauthorised | decides         |
      | diet_approval is none                | unauthorised | decides         |
      | diet_approval is refused             | unauthorised | decides         |
