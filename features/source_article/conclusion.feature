Feature: The article, "Conclusion: The Need for Prompt Action"
  The liberal agenda is pursued while deterrence is maintained: the defence of Japan stays foreseen at every stage.

  Scenario Outline: Deterrence is maintained beside the new agenda
    Given the regime is <regime>
    And the action is <action>
    And the facts
      | fact            | value               |
      | situation       | <situation>         |
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
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | action        | situation       | finding   |
      | liberal_near_term   | repel_attack  | attack_on_japan | permitted |
      | liberal_medium_term | repel_attack  | attack_on_japan | permitted |
      | liberal_long_term   | repel_attack  | attack_on_japan | permitted |
      | liberal_near_term   | retake_island | attack_on_japan | permitted |
      | liberal_near_term   | repel_attack  | normal          | silent    |
