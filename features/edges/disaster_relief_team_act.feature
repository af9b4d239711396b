Feature: The edges of Act on the Dispatch of the Japan Disaster Relief Team
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: units bring relief after a great disaster abroad
    Given the action is disaster_relief
    And the date is 1998-11-20
    And the facts
      | fact                     | value             |
      | situation                | disaster          |
      | place                    | foreign_territory |
      | request_by_authority     | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is disaster                | permitted    |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | permitted    |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | permitted    |

  Scenario Outline: units treat people and carry relief goods after a great disaster abroad
    Given the action is humanitarian_relief
    And the date is 1992-06-19
    And the facts
      | fact                 | value             |
      | situation            | disaster          |
      | place                | foreign_territory |
      | request_by_authority | true              |
      | force                | none              |
      | ordered              | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule jdr_care_and_transport <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is disaster                | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_japan         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | force is asset_protection            | unauthorised | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is police                      | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |

  Scenario Outline: units search for and rescue the victims of a great disaster abroad
    Given the action is search_and_rescue
    And the date is 1992-06-19
    And the facts
      | fact                 | value             |
      | situation            | disaster          |
      | place                | foreign_territory |
      | request_by_authority | true              |
      | rescued              | others            |
      | force                | none              |
      | diet_approval        | none              |
      | ordered              | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is disaster                | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
