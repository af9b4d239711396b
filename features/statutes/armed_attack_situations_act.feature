Feature: The response to an armed attack
  The Act of 2003 binds what is done in an armed attack to a plan that the Cabinet decides and the Diet approves. It gives
  the Self-Defense Forces no act of their own; it shows in the Acts that hang on the plan.

  Background:
    Given the date is 2005-06-01
    And the action is civil_protection
    And the facts
      | fact                 | value           |
      | service              | gsdf            |
      | platform             | vehicle         |
      | situation            | attack_on_japan |
      | context              | operation       |
      | partner              | none            |
      | place                | japan           |
      | combat_now           | false           |
      | combat_expected      | false           |
      | survival_threatened  | true            |
      | request_by_authority | true            |
      | force                | none            |
      | opponent             | none            |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |

  Scenario Outline: The Diet is asked for its approval of the plan at once, after the Cabinet has decided it
    Given basic_plan is <plan>
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | plan  | diet              | finding      |
      | true  | given             | permitted    |
      | true  | pending_emergency | permitted    |
      | true  | due_after_start   | permitted    |
      | true  | none              | unauthorised |
      | true  | refused           | unauthorised |
      | false | given             | unauthorised |

  Scenario Outline: The order to defend is asked for first, unless there is no time
    Given the action is detain_prisoners
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | diet              | finding      |
      | given             | permitted    |
      | pending_emergency | permitted    |
      | due_after_start   | unauthorised |
      | none              | unauthorised |
      | refused           | unauthorised |

  Scenario Outline: A threat to survival counts from 2016-03-29
    Given the action is detain_prisoners
    And the date is <date>
    And situation is attack_on_other
    And survival_threatened is <survival>
    And no_other_means is <none_other>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | survival | none_other | finding      |
      | 2016-03-28 | true     | true       | unauthorised |
      | 2016-03-29 | true     | true       | permitted    |
      | 2016-03-29 | true     | false      | unauthorised |
      | 2016-03-29 | false    | true       | unauthorised |
