Feature: The edges of Act on Punishment of and Measures against Acts of Piracy
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: units act against pirates, whatever flag the ships they threaten fly
    Given the action is counter_piracy
    And the date is 2009-08-15
    And the facts
      | fact     | value         |
      | place    | far_high_seas |
      | force    | police        |
      | opponent | other         |
      | ordered  | true          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | place is far_high_seas        | permitted    |
      | place is japan                | permitted    |
      | place is near_high_seas       | permitted    |
      | force is self_protection      | permitted    |
      | force is asset_protection     | permitted    |
      | force is protection_of_others | permitted    |
      | force is missile_destruction  | unauthorised |
      | opponent is none              | permitted    |

  Scenario Outline: units escort merchant ships, whatever their flag, through waters with pirates
    Given the action is escort_shipping
    And the date is 2009-08-15
    And the facts
      | fact        | value         |
      | situation   | normal        |
      | place       | far_high_seas |
      | target_ship | merchant      |
      | force       | police        |
      | opponent    | other         |
      | ordered     | true          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | situation is disaster                | unauthorised |
      | opponent is none                     | permitted    |
