Feature: Article 9 amended to the same end
  The other route the source article names: the text itself lets Japan defend others and serve the world community.
  Aggression stays renounced.

  Background:
    Given the reading is charter_revision
    And the date is 1999-06-01
    And the facts
      | fact              | value               |
      | situation         | international_peace |
      | context           | operation           |
      | partner           | other_forces        |
      | partner_request   | true                |
      | place             | foreign_territory   |
      | combat_now        | true                |
      | combat_expected   | true                |
      | force             | use_of_force        |
      | opponent          | state_or_equivalent |
      | un_resolution     | force_authorised    |
      | host_consent      | false               |
      | no_other_means    | true                |
      | minimum_necessary | true                |

  Scenario Outline: Aggression stays renounced
    Given the action is <action>
    And situation is <situation>
    And un_resolution is <resolution>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule revision_no_aggression <decides>
    And it is <disputed>

    Examples:
      | action                 | situation           | resolution       | finding    | decides         | disputed     |
      | peace_enforcement      | international_peace | force_authorised | permitted  | does not decide | not disputed |
      | defend_partner         | attack_on_other     | none             | permitted  | does not decide | not disputed |
      | strike_enemy_territory | normal              | none             | prohibited | decides         | not disputed |
      | strike_enemy_territory | attack_imminent     | none             | prohibited | decides         | disputed     |

  Scenario Outline: Combat to impose peace serves the world community
    Given the action is peace_enforcement
    And force is mission_execution
    And un_resolution is <resolution>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule revision_peace_enforcement <decides>

    Examples:
      | resolution       | finding    | decides         |
      | none             | prohibited | decides         |
      | force_authorised | permitted  | does not decide |

  Scenario: What the Cabinet's readings withhold, mines and ships, the amended text leaves to statutes
    Given the action is minesweeping
    And mines is belligerent
    And un_resolution is none
    And place is far_high_seas
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is not disputed

  Scenario Outline: Armed rescue against the host's will is contested
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And force is self_protection
    And opponent is other
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | consent | disputed     |
      | false   | disputed     |
      | true    | not disputed |
