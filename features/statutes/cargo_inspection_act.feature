Feature: The Cargo Inspection Act speaks to others
  From 2010-07-04 the Coast Guard and the customs inspect cargo under Security Council resolutions. The Act gives the
  Self-Defense Forces nothing.

  Scenario Outline: The Self-Defense Forces gain no head from it
    Given the action is <action>
    And the date is <date>
    And the facts
      | fact                | value           |
      | service             | msdf            |
      | platform            | ship            |
      | situation           | normal          |
      | context             | operation       |
      | partner             | none            |
      | place               | near_high_seas  |
      | un_resolution       | sanctions       |
      | flag_consent        | true            |
      | master_consent      | true            |
      | target_ship         | merchant        |
      | force               | self_protection |
      | opponent            | other           |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is no_head

    Examples:
      | action                | date       |
      | ship_inspection       | 2010-07-03 |
      | ship_inspection       | 2010-07-04 |
      | sanctions_enforcement | 2010-07-04 |
