Feature: The article, "The Benefits of Liberal Alliances"
  This heading argues why alliances are worth keeping. It says little of what is permitted: the alliance is kept, even once
  Korea is settled, and a regional arrangement does not take its place.

  Background:
    Given the regime is liberal_long_term
    And the facts
      | fact            | value               |
      | situation       | attack_on_japan     |
      | context         | operation           |
      | partner         | us_forces           |
      | treaty_purpose  | true                |
      | charter_purpose | true                |
      | multilateral    | false               |
      | modest_force    | true                |
      | place           | japan               |
      | force           | use_of_force        |
      | opponent        | state_or_equivalent |
      | un_resolution   | none                |

  # Para 4: Japan in a facilitating role. The article calls it risky to rely on, not impermissible.

  Scenario: A facilitating role is not excluded
    Given the action is supply
    And situation is surrounding
    And goods is fuel
    And force is none
    And opponent is none
    When the operation is assessed in the layers guidelines
    Then it is lawful
    And the guidelines finding is silent

  # Para 6

  Scenario: The alliance, and the defence of Japan with it, is kept in the long term
    Given the action is repel_attack
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And rule llt_deterrence decides
