Feature: The edges of Act on the Treatment of Prisoners of War and Other Detainees in Armed Attack Situations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: enemy soldiers and others like them are taken, held and cared for
    Given the action is detain_prisoners
    And the date is 2005-06-01
    And the facts
      | fact          | value           |
      | situation     | attack_on_japan |
      | force         | none            |
      | basic_plan    | true            |
      | diet_approval | given           |
      | ordered       | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule pow_detention <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is attack_on_japan         | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | force is asset_protection            | permitted    | decides         |
      | force is missile_destruction         | unauthorised | decides         |

  Scenario Outline: enemy soldiers and others like them are taken, held and cared for, detain prisoners
    Given the action is detain_prisoners
    And the date is 2016-03-29
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | survival_threatened | true            |
      | no_other_means      | true            |
      | force               | none            |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule pow_detention <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is attack_on_other         | permitted    | decides         |
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
      | force is asset_protection            | permitted    | decides         |
      | force is protection_of_others        | permitted    | decides         |
      | force is police                      | permitted    | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is use_of_force                | permitted    | decides         |
