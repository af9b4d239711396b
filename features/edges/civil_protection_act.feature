Feature: The edges of Act on Measures for the Protection of the People in Armed Attack Situations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: units help to evacuate and protect residents
    Given the action is civil_protection
    And the date is 2005-06-01
    And the facts
      | fact                 | value           |
      | situation            | attack_on_japan |
      | request_by_authority | true            |
      | force                | none            |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is none                 | permitted    |
      | force is self_protection      | permitted    |
      | force is asset_protection     | permitted    |
      | force is protection_of_others | permitted    |
      | force is police               | permitted    |
      | force is missile_destruction  | unauthorised |
      | force is mission_execution    | unauthorised |
