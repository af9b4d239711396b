Feature: Ordinary functions under the Establishment Law
  Training, planning, information, traffic and watch need no special head, no plan and no vote, and give no power over
  anyone.

  Background:
    Given the date is 1986-06-01
    And the facts
      | fact                   | value          |
      | service                | msdf           |
      | platform               | ship           |
      | situation              | normal         |
      | context                | joint_exercise |
      | partner                | us_forces      |
      | treaty_purpose         | true           |
      | charter_purpose        | true           |
      | partner_request        | true           |
      | place                  | near_high_seas |
      | combat_now             | false          |
      | combat_expected        | false          |
      | trained_mission        | defence        |
      | force                  | none           |
      | opponent               | none           |
      | target_ship            | government     |
      | contributes_to_defence | false          |
      | minimum_necessary      | true           |
      | basic_plan             | false          |
      | diet_approval          | none           |
      | ordered                | true           |

  Scenario Outline: Functions that need no head of their own
    Given the action is <action>
    And the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mdel_ordinary_functions <decides>

    Examples:
      | action             | date       | force           | finding      | decides         |
      | training           | 1986-06-01 | none            | permitted    | decides         |
      | training           | 1986-06-01 | self_protection | permitted    | decides         |
      | training           | 1986-06-01 | police          | unauthorised | decides         |
      | planning           | 1998-06-01 | none            | permitted    | decides         |
      | share_intelligence | 1986-06-01 | none            | permitted    | decides         |
      | traffic_management | 1986-06-01 | none            | permitted    | decides         |
      | traffic_management | 2018-06-01 | none            | permitted    | decides         |
      | traffic_management | 2018-06-01 | police          | unauthorised | decides         |
      | cue_weapons        | 1986-06-01 | none            | unauthorised | does not decide |
      | cue_weapons        | 2018-06-01 | none            | unauthorised | does not decide |
      | training           | 1954-06-30 | none            | unauthorised | does not decide |
      | training           | 1954-07-01 | none            | permitted    | decides         |

  Scenario Outline: The clause is cited by its number of the day
    Given the action is <action>
    And the date is <date>
    When the operation is assessed in the layers statute
    Then the citation "<pinpoint>" is given

    Examples:
      | action                 | date       | pinpoint        |
      | training               | 2007-01-08 | art 5           |
      | training               | 2007-01-09 | art 4(1)        |
      | surveillance           | 2007-01-08 | art 5, research |
      | surveillance           | 2007-01-09 | art 4(1)(xviii) |
      | freedom_of_navigation  | 2007-01-08 | art 5, research |
      | freedom_of_navigation  | 2007-01-09 | art 4(1)(xviii) |
      | protect_partner_assets | 2001-09-21 | art 5, research |

  Scenario Outline: Watch as research and study; keeping a partner's warship company out of port was disputed
    Given the action is surveillance
    And context is operation
    And the date is <date>
    And place is <place>
    And partner is <partner>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mdel_research_and_study decides
    And it is <disputed>

    Examples:
      | date       | place          | partner   | force  | finding      | disputed     |
      | 1986-06-01 | near_high_seas | us_forces | none   | permitted    | not disputed |
      | 1986-06-01 | near_high_seas | us_forces | police | unauthorised | not disputed |
      | 2001-09-20 | japan          | us_forces | none   | permitted    | not disputed |
      | 2001-09-21 | japan          | us_forces | none   | permitted    | disputed     |
      | 2001-09-21 | near_high_seas | us_forces | none   | permitted    | disputed     |
      | 2001-09-21 | far_high_seas  | us_forces | none   | permitted    | not disputed |
      | 2001-11-01 | japan          | us_forces | none   | permitted    | disputed     |
      | 2001-11-02 | japan          | us_forces | none   | permitted    | not disputed |
      | 2010-09-21 | japan          | us_forces | none   | permitted    | not disputed |
      | 2010-09-21 | near_high_seas | us_forces | police | unauthorised | not disputed |
      | 2016-03-29 | japan          | us_forces | none   | permitted    | not disputed |
      | 2016-03-29 | japan          | us_forces | police | unauthorised | not disputed |

  Scenario: Passing on what was seen is another function
    Given the action is share_intelligence
    When the operation is assessed in the layers statute
    Then rule mdel_research_and_study does not decide
    And rule mdel_ordinary_functions decides

  Scenario: A watch kept alone, out of port, is not disputed
    Given the action is surveillance
    And the date is 2001-09-21
    And partner is none
    And treaty_purpose is false
    And charter_purpose is false
    And partner_request is false
    And place is japan
    When the operation is assessed in the layers statute
    Then it is not disputed
    And rule mdel_research_and_study decides

  Scenario Outline: In September 2001 company without weapons was called research and study; guarding with weapons waited for 2016
    Given the action is protect_partner_assets
    And the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mdel_presence <decides>
    And it is <disputed>

    Examples:
      | date       | force            | finding      | decides         | disputed     |
      | 2001-09-21 | none             | permitted    | decides         | disputed     |
      | 2001-09-21 | asset_protection | unauthorised | does not decide | not disputed |
      | 2001-09-20 | none             | unauthorised | does not decide | not disputed |
      | 2001-11-01 | none             | permitted    | decides         | disputed     |
      | 2001-11-02 | none             | unauthorised | does not decide | not disputed |
      | 2010-09-21 | unknown          | unauthorised | does not decide | not disputed |
      | 2016-03-28 | asset_protection | unauthorised | does not decide | not disputed |

  Scenario Outline: No article names patrols for the freedom of navigation, so their footing is disputed
    Given the action is freedom_of_navigation
    And the date is <date>
    And place is <place>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mdel_navigation <decides>
    And it is <disputed>

    Examples:
      | date       | place             | force             | finding      | decides         | disputed     |
      | 1998-07-01 | far_high_seas     | none              | permitted    | decides         | disputed     |
      | 1998-07-01 | far_high_seas     | mission_execution | unauthorised | decides         | disputed     |
      | 1998-07-01 | foreign_territory | none              | unauthorised | does not decide | not disputed |
      | 2018-07-01 | far_high_seas     | none              | permitted    | decides         | disputed     |
      | 2018-07-01 | far_high_seas     | use_of_force      | unauthorised | decides         | disputed     |
      | 2018-07-01 | foreign_territory | none              | unauthorised | does not decide | not disputed |
