Feature: Disaster relief and life-saving at home under the SDF Law
  A governor, or the coast guard, asks; without a request only where there is no time (art 83).

  Background:
    Given the date is 1999-07-01
    And the facts
      | fact                 | value           |
      | service              | gsdf            |
      | platform             | aircraft        |
      | situation            | disaster        |
      | context              | disaster_relief |
      | partner              | none            |
      | place                | japan           |
      | combat_now           | false           |
      | combat_expected      | false           |
      | force                | none            |
      | opponent             | none            |
      | rescued              | others          |
      | request_by_authority | true            |
      | no_time_to_wait      | false           |
      | safety_assured       | true            |
      | basic_plan           | false           |
      | diet_approval        | none            |
      | ordered              | true            |

  Scenario Outline: Relief
    Given the action is disaster_relief
    And request_by_authority is <request>
    And no_time_to_wait is <urgent>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_83_relief <decides>

    Examples:
      | request | urgent | fact    | value             | finding      | decides         |
      | true    | false  | ordered | true              | permitted    | decides         |
      | false   | true   | ordered | true              | permitted    | decides         |
      | false   | false  | ordered | true              | unauthorised | decides         |
      | true    | false  | ordered | false             | unauthorised | decides         |
      | true    | false  | force   | police            | unauthorised | decides         |

  Scenario Outline: Abroad, relief rests on another Act
    Given the action is <action>
    And place is foreign_territory
    When the operation is assessed in the layers statute
    Then rule <rule> does not decide

    Examples:
      | action            | rule               |
      | disaster_relief   | sdfl_83_relief     |
      | search_and_rescue | sdfl_83_lifesaving |

  Scenario Outline: Life-saving at sea
    Given the action is search_and_rescue
    And the date is 1998-03-01
    And place is near_high_seas
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_83_lifesaving <decides>

    Examples:
      | fact                 | value             | finding      | decides         |
      | request_by_authority | true              | permitted    | decides         |
      | request_by_authority | false             | unauthorised | decides         |
      | ordered              | false             | unauthorised | decides         |
      | force                | self_protection   | unauthorised | decides         |
      | place                | far_high_seas     | permitted    | decides         |
      | rescued              | combatants        | unauthorised | does not decide |

  Scenario Outline: After the Act of 1999 nothing changes for civilians
    Given the action is search_and_rescue
    And the date is 2005-03-01
    And place is near_high_seas
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_83_lifesaving <decides>

    Examples:
      | fact                 | value           | finding      | decides         |
      | request_by_authority | true            | permitted    | decides         |
      | request_by_authority | false           | unauthorised | decides         |
      | ordered              | false           | unauthorised | decides         |
      | force                | self_protection | unauthorised | decides         |
      | rescued              | combatants      | unauthorised | does not decide |

  Scenario Outline: Whether fighters in distress could be saved without a new Act was disputed until there was one
    Given the action is search_and_rescue
    And the date is <date>
    And situation is surrounding
    And place is near_high_seas
    And partner is us_forces
    And treaty_purpose is true
    And context is operation
    And force is <force>
    And rescued is <rescued>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And it is <disputed>

    Examples:
      | date       | rescued    | force             | disputed     |
      | 1998-03-01 | combatants | self_protection   | disputed     |
      | 1999-08-24 | combatants | none              | disputed     |
      | 1998-03-01 | combatants | mission_execution | not disputed |
      | 1998-03-01 | others     | self_protection   | not disputed |
      | 1998-03-01 | others     | mission_execution | not disputed |
      | 1999-08-25 | combatants | self_protection   | not disputed |
