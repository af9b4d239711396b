Feature: The edges of Act on Ship Inspection Operations in Situations in Areas Surrounding Japan
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: ships are watched, asked, boarded with the master's consent, checked and asked to turn away
    Given the action is ship_inspection
    And the date is 2001-06-01
    And the facts
      | fact                | value           |
      | situation           | surrounding     |
      | place               | near_high_seas  |
      | un_resolution       | sanctions       |
      | flag_consent        | false           |
      | master_consent      | true            |
      | target_ship         | merchant        |
      | force               | self_protection |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sio_inspection <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is surrounding             | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_japan         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | permitted    | decides         |
      | place is foreign_territory           | unauthorised | decides         |
      | force is none                        | permitted    | decides         |
      | force is asset_protection            | permitted    | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |
      | diet_approval is due_after_start     | unauthorised | decides         |
      | diet_approval is refused             | unauthorised | decides         |

  Scenario Outline: ships are watched, asked, boarded with the master's consent, checked and asked to turn away, ship inspection
    Given the action is ship_inspection
    And the date is 2016-03-29
    And the facts
      | fact                | value               |
      | situation           | important_influence |
      | place               | far_high_seas       |
      | un_resolution       | sanctions           |
      | flag_consent        | false               |
      | master_consent      | true                |
      | target_ship         | merchant            |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                            | finding      |
      | place is far_high_seas             | permitted    |
      | place is japan                     | permitted    |
      | diet_approval is pending_emergency | permitted    |
      | diet_approval is due_after_start   | unauthorised |
      | diet_approval is refused           | unauthorised |

  Scenario Outline: ships are watched, asked, boarded with the master's consent, checked and asked to turn away, ship inspection (2)
    Given the action is ship_inspection
    And the date is 2016-03-29
    And the facts
      | fact                | value             |
      | situation           | surrounding       |
      | place               | foreign_territory |
      | force               | none              |
      | host_consent        | true              |
      | flag_consent        | true              |
      | master_consent      | true              |
      | target_ship         | merchant          |
      | basic_plan          | true              |
      | diet_approval       | given             |
      | ordered             | true              |
      | implementation_area | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed               | finding      |
      | host_consent is true  | permitted    |
      | host_consent is false | unauthorised |

  Scenario Outline: the same in a situation that the world meets together
    Given the action is ship_inspection
    And the date is 2016-03-29
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | near_high_seas      |
      | un_resolution       | sanctions           |
      | flag_consent        | false               |
      | master_consent      | true                |
      | target_ship         | merchant            |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sio_inspection_for_peace <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | permitted    | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_japan         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | permitted    | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | permitted    | decides         |
      | diet_approval is due_after_start     | unauthorised | decides         |
      | diet_approval is none                | unauthorised | decides         |
      | diet_approval is refused             | unauthorised | decides         |

  Scenario Outline: the same in a situation that the world meets together, ship inspection
    Given the action is ship_inspection
    And the date is 2016-03-29
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | foreign_territory   |
      | force               | none                |
      | host_consent        | true                |
      | flag_consent        | true                |
      | master_consent      | true                |
      | target_ship         | merchant            |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed               | finding      |
      | host_consent is true  | permitted    |
      | host_consent is false | unauthorised |

  Scenario: where the Act gives no authority, what it excludes is not reached
    Given the action is ship_inspection
    And the date is 2001-03-01
    And the facts
      | fact        | value      |
      | situation   | normal     |
      | target_ship | government |
    When the operation is assessed in the layer statute
    Then the statute finding is unauthorised
    And the statute ground is no_head
    And rule sio_no_state_ships does not decide
