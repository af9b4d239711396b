Feature: The edges of Special Measures Act on Replenishment Support for Counter-Terrorist Maritime Interdiction
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the support must not be a threat or use of force
    Given the action is supply
    And the date is 2008-06-01
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | other_forces        |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | fuel                |
      | sortie_preparation  | false               |
      | force               | use_of_force        |
      | basic_plan          | true                |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | force is use_of_force     | prohibited |
      | force is none             | permitted  |
      | force is asset_protection | permitted  |

  Scenario Outline: fuel and water for ships on counter-terrorist maritime interdiction
    Given the action is supply
    And the date is 2008-03-01
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
      | sortie_preparation  | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule repl_refuelling <decides>

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
      | situation is emergency_abroad        | permitted    | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | goods is medical_supplies            | permitted    | does not decide |
      | goods is equipment                   | permitted    | does not decide |
      | goods is personnel                   | permitted    | does not decide |
      | goods is casualties                  | permitted    | does not decide |
      | force is protection_of_others        | unauthorised | decides         |
      | force is police                      | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | host_consent is false                | unauthorised | decides         |

  Scenario Outline: fuel and water for ships on counter-terrorist maritime interdiction, supply
    Given the action is supply
    And the date is 2008-06-01
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | other_forces        |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | fuel                |
      | sortie_preparation  | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is far_high_seas  | permitted |
      | place is near_high_seas | permitted |

  Scenario Outline: fuel and water for ships on counter-terrorist maritime interdiction, supply (2)
    Given the action is supply
    And the date is 2008-01-16
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | japan               |
      | combat_expected     | true                |
      | goods               | food_water          |
      | sortie_preparation  | false               |
      | force               | none                |
      | basic_plan          | true                |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | place is japan          | permitted    |
      | place is near_high_seas | unauthorised |
