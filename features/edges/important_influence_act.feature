Feature: The edges of Act on Measures to Ensure the Peace and Security of Japan in Important Influence Situations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the measures must not be a threat or use of force
    Given the action is supply
    And the date is 2017-01-01
    And the facts
      | fact            | value               |
      | situation       | important_influence |
      | charter_purpose | true                |
      | goods           | fuel                |
      | force           | use_of_force        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                      | finding      |
      | force is use_of_force        | prohibited   |
      | force is police              | unauthorised |
      | force is missile_destruction | unauthorised |
      | force is mission_execution   | unauthorised |

  Scenario Outline: goods, services and use of facilities for forces that respond
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact                | value       |
      | situation           | surrounding |
      | partner             | us_forces   |
      | treaty_purpose      | true        |
      | charter_purpose     | false       |
      | place               | japan       |
      | combat_now          | false       |
      | force               | none        |
      | basic_plan          | true        |
      | diet_approval       | given       |
      | ordered             | true        |
      | implementation_area | true        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | partner is us_forces    | permitted    |
      | partner is other_forces | unauthorised |
      | partner is un_forces    | unauthorised |

  Scenario Outline: weapons are not supplied
    Given the action is supply
    And the date is 2017-01-01
    And the facts
      | fact                | value               |
      | situation           | important_influence |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | near_high_seas      |
      | combat_now          | false               |
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
    And the date is 2017-01-01
    And the facts
      | fact                | value               |
      | situation           | important_influence |
      | place               | near_high_seas      |
      | combat_now          | false               |
      | begun_before_combat | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding      |
      | diet_approval is given           | permitted    |
      | diet_approval is due_after_start | unauthorised |
