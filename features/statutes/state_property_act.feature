Feature: SDF facilities lent to U.S. forces
  The way is the Status of Forces Agreement and the Act on State property that carries it out, not the SDF Law.

  Background:
    Given the action is provide_facilities
    And the date is 1990-06-01
    And the facts
      | fact            | value       |
      | service         | asdf        |
      | platform        | aircraft    |
      | situation       | surrounding |
      | context         | operation   |
      | partner         | us_forces   |
      | treaty_purpose  | true        |
      | charter_purpose | true        |
      | partner_request | true        |
      | place           | japan       |
      | combat_now      | false       |
      | combat_expected | false       |
      | force           | none        |
      | opponent        | none        |
      | basic_plan      | false       |
      | diet_approval   | none        |
      | ordered         | true        |

  Scenario Outline: U.S. forces that serve the Treaty, in Japan
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule spa_facilities <decides>

    Examples:
      | fact           | value             | finding      | decides         |
      | situation      | surrounding       | permitted    | decides         |
      | situation      | normal            | permitted    | decides         |
      | partner        | other_forces      | unauthorised | does not decide |
      | treaty_purpose | false             | unauthorised | does not decide |
      | place          | foreign_territory | unauthorised | does not decide |
      | force          | use_of_force      | unauthorised | decides         |

  Scenario Outline: Since April 1952
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | finding      |
      | 1952-04-27 | unauthorised |
      | 1952-04-28 | permitted    |
