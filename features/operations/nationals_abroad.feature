Feature: Nationals brought out of danger, 1991 to 2023
  From an airlift that was never flown to the flights out of Kabul and Tel Aviv.

  Background:
    Given the action is evacuate_noncombatants
    And the facts
      | fact                     | value             |
      | service                  | asdf              |
      | platform                 | aircraft          |
      | situation                | emergency_abroad  |
      | context                  | operation         |
      | partner                  | none              |
      | treaty_purpose           | false             |
      | charter_purpose          | false             |
      | partner_request          | false             |
      | multilateral             | false             |
      | place                    | foreign_territory |
      | combat_now               | false             |
      | combat_expected          | false             |
      | survival_threatened      | false             |
      | un_resolution            | none              |
      | request_by_authority     | false             |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | evacuees                 | japanese          |
      | safety_assured           | true              |
      | danger_avoidable         | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | opponent                 | none              |
      | no_other_means           | true              |
      | minimum_necessary        | true              |
      | basic_plan               | false             |
      | diet_approval            | none              |
      | ordered                  | true              |

  Scenario Outline: January 1991, an airlift for people who fled the Gulf, ordered and never flown
    Given the date is 1991-01-25
    And evacuees is others_only
    And request_by_authority is <request>
    When the operation is assessed
    Then it is <verdict>
    And it is disputed

    Examples: no international organisation asked for it
      | request | verdict  |
      | true    | lawful   |
      | false   | unlawful |

  Scenario: March 1996, asked what the law allows in a crisis near Taiwan: a ship could not fetch nationals
    Given the date is 1996-03-20
    And service is msdf
    And platform is ship
    And situation is surrounding
    When the operation is assessed
    Then it is unlawful
    And the statute finding is unauthorised

  Scenario: 18 May 1998, transports wait in Singapore on a request for the move alone
    Given the date is 1998-05-18
    And foreign_minister_request is false
    When the operation is assessed
    Then it is disputed
    And the statute ground is procedure_outstanding

  Scenario Outline: What real transports rested on
    Given the date is <date>
    And evacuees is <evacuees>
    When the operation is assessed
    Then it is lawful
    And rule sdfl_84_4_transport decides
    And the citation "<pinpoint>" is given
    And it is <disputed>

    Examples: Iraq 2004, Algeria 2013, Juba 2016, Kabul 2021, Israel 2023
      | date       | evacuees            | pinpoint  | disputed     |
      | 2004-04-15 | japanese            | art 100-8 | not disputed |
      | 2013-01-24 | japanese            | art 84-3  | not disputed |
      | 2016-07-14 | japanese            | art 84-4  | not disputed |
      | 2021-08-26 | others_only         | art 84-4  | disputed     |
      | 2021-08-27 | japanese            | art 84-4  | not disputed |
      | 2023-10-14 | japanese_and_others | art 84-4  | not disputed |

  Scenario Outline: Rescue by arms had no article in Algeria's time
    Given the action is hostage_rescue
    And service is gsdf
    And platform is vehicle
    And the date is <date>
    And force is mission_execution
    And opponent is other
    When the operation is assessed
    Then it is <verdict>
    And rule sdfl_84_3_rescue <decides>

    Examples:
      | date       | verdict  | decides         |
      | 2013-01-24 | unlawful | does not decide |
      | 2016-07-14 | lawful   | decides         |
