Feature: The edges of Act on the Management of State Property for Carrying Out the Status of Forces Agreement
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: SDF facilities are lent to U.S. forces for a time
    Given the action is provide_facilities
    And the date is 1998-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | treaty_purpose  | true           |
      | partner_request | true           |
      | place           | japan          |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule spa_facilities <decides>

    Examples:
      | changed                       | finding      | decides         |
      | partner is us_forces          | permitted    | decides         |
      | partner is un_forces          | unauthorised | does not decide |
      | place is near_high_seas       | permitted    | does not decide |
      | place is far_high_seas        | permitted    | does not decide |
      | place is foreign_waters       | permitted    | does not decide |
      | force is self_protection      | permitted    | decides         |
      | force is asset_protection     | permitted    | decides         |
      | force is protection_of_others | unauthorised | decides         |
      | force is mission_execution    | unauthorised | decides         |
