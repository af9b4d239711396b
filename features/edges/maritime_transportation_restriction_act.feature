Feature: The edges of Act on Restriction of Maritime Transportation of Foreign Military Supplies in Armed Attack Situations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: warships and government ships not in trade are left alone
    Given the action is restrict_shipping
    And the date is 2005-02-01
    And the facts
      | fact                | value           |
      | service             | msdf            |
      | situation           | attack_on_japan |
      | place               | near_high_seas  |
      | target_ship         | government      |
      | warship_escort      | false           |
      | force               | police          |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding    |
      | target_ship is government        | prohibited |
      | target_ship is japanese_merchant | permitted  |

  Scenario Outline: ships suspected of military goods for the attacker are stopped, searched and brought in
    Given the action is restrict_shipping
    And the date is 2016-03-29
    And the facts
      | fact                | value           |
      | service             | msdf            |
      | situation           | attack_on_other |
      | place               | near_high_seas  |
      | survival_threatened | true            |
      | no_other_means      | true            |
      | target_ship         | merchant        |
      | warship_escort      | false           |
      | force               | police          |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule mtr_stop_and_search <decides>

    Examples:
      | changed                              | finding      | decides         |
      | service is msdf                      | permitted    | decides         |
      | service is gsdf                      | unauthorised | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | no_other_means is false              | unauthorised | decides         |
      | place is japan                       | permitted    | decides         |
      | place is foreign_territory           | unauthorised | decides         |
      | force is none                        | permitted    | decides         |
      | force is self_protection             | permitted    | decides         |
      | force is asset_protection            | permitted    | decides         |
      | force is protection_of_others        | permitted    | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |

  Scenario Outline: ships suspected of military goods for the attacker are stopped, searched and brought in, restrict shipping
    Given the action is restrict_shipping
    And the date is 2005-02-01
    And the facts
      | fact                | value           |
      | service             | msdf            |
      | situation           | attack_on_japan |
      | place               | near_high_seas  |
      | target_ship         | merchant        |
      | warship_escort      | false           |
      | force               | police          |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule mtr_stop_and_search <decides>

    Examples:
      | changed                              | finding      | decides         |
      | service is msdf                      | permitted    | decides         |
      | service is gsdf                      | unauthorised | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | permitted    | decides         |
      | place is foreign_territory           | unauthorised | decides         |
      | force is none                        | permitted    | decides         |
      | force is self_protection             | permitted    | decides         |
      | force is asset_protection            | permitted    | decides         |
      | force is protection_of_others        | permitted    | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |

  Scenario: where the Act gives no authority, what it excludes is not reached
    Given the action is restrict_shipping
    And the date is 2004-12-17
    And the facts
      | fact        | value      |
      | situation   | normal     |
      | target_ship | government |
    When the operation is assessed in the layer statute
    Then the statute finding is unauthorised
    And the statute ground is no_head
    And rule mtr_no_state_ships does not decide
