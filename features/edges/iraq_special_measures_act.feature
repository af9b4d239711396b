Feature: The edges of Special Measures Act on Humanitarian and Reconstruction Assistance in Iraq
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: people in Iraq are relieved and their State is rebuilt
    Given the action is humanitarian_relief
    And the date is 2008-03-01
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | foreign_territory   |
      | combat_now          | false               |
      | combat_expected     | false               |
      | un_resolution       | general             |
      | host_consent        | true                |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
      | task_in_plan        | false               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule iraq_relief <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_japan         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | unauthorised | does not decide |
      | place is near_high_seas              | unauthorised | does not decide |
      | place is foreign_waters              | permitted    | decides         |
      | force is none                        | permitted    | decides         |
      | un_resolution is sanctions           | permitted    | decides         |
      | un_resolution is force_authorised    | permitted    | decides         |
      | diet_approval is pending_emergency   | permitted    | decides         |
      | diet_approval is refused             | unauthorised | decides         |

  Scenario Outline: goods and services for forces that restore security in Iraq
    Given the action is supply
    And the date is 2006-09-01
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | treaty_purpose      | false               |
      | charter_purpose     | true                |
      | partner_request     | true                |
      | place               | foreign_territory   |
      | combat_now          | false               |
      | combat_expected     | false               |
      | un_resolution       | general             |
      | host_consent        | true                |
      | goods               | food_water          |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule iraq_security_support <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is emergency_abroad        | permitted    | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | permitted    | does not decide |
      | place is near_high_seas              | permitted    | does not decide |
      | place is foreign_waters              | permitted    | decides         |
      | un_resolution is sanctions           | permitted    | decides         |
      | un_resolution is force_authorised    | permitted    | decides         |

  Scenario Outline: weapons and ammunition are not supplied
    Given the action is supply
    And the date is 2003-08-01
    And the facts
      | fact               | value               |
      | situation          | international_peace |
      | partner            | us_forces           |
      | charter_purpose    | true                |
      | place              | foreign_territory   |
      | goods              | ammunition          |
      | sortie_preparation | false               |
      | force              | none                |
      | ordered            | false               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed             | finding      |
      | goods is ammunition | prohibited   |
      | goods is fuel       | unauthorised |

  Scenario Outline: no fuel, and no goods for servicing, go to aircraft about to leave for combat
    Given the action is supply
    And the date is 2008-03-01
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | foreign_territory   |
      | combat_now          | false               |
      | combat_expected     | false               |
      | un_resolution       | general             |
      | host_consent        | true                |
      | goods               | fuel                |
      | sortie_preparation  | true                |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule iraq_no_sortie_fuel <decides>

    Examples:
      | changed                   | finding    | decides         |
      | goods is fuel             | prohibited | decides         |
      | goods is food_water       | permitted  | does not decide |
      | goods is parts            | prohibited | decides         |
      | goods is medical_supplies | permitted  | does not decide |
      | goods is equipment        | permitted  | does not decide |
      | goods is ammunition       | prohibited | does not decide |
      | goods is weapons          | prohibited | does not decide |
      | goods is personnel        | permitted  | does not decide |
      | goods is casualties       | permitted  | does not decide |
