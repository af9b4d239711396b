Feature: Nationals in danger abroad under the SDF Law
  Transport came in 1994 by aircraft, in 1999 by ship, in 2013 by vehicle; armed rescue came in 2016; since April 2022 it is
  enough that danger can be avoided.

  Background:
    Given the action is evacuate_noncombatants
    And the date is 1998-03-01
    And the facts
      | fact                     | value             |
      | service                  | asdf              |
      | platform                 | aircraft          |
      | situation                | emergency_abroad  |
      | context                  | operation         |
      | partner                  | none              |
      | place                    | foreign_territory |
      | combat_now               | false             |
      | combat_expected          | false             |
      | evacuees                 | japanese          |
      | safety_assured           | true              |
      | danger_avoidable         | true              |
      | foreign_minister_request | true              |
      | request_by_authority     | false             |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | force                    | none              |
      | opponent                 | other             |
      | no_other_means           | true              |
      | minimum_necessary        | true              |
      | basic_plan               | false             |
      | diet_approval            | none              |
      | ordered                  | true              |

  Scenario Outline: From 1994 by aircraft, from 1999 by ship, from 2013 by vehicle
    Given the date is <date>
    And platform is <platform>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_84_4_transport <decides>

    Examples:
      | date       | platform | finding      | decides         |
      | 1994-11-17 | aircraft | unauthorised | does not decide |
      | 1994-11-18 | aircraft | permitted    | decides         |
      | 1999-05-27 | ship     | unauthorised | decides         |
      | 1999-05-28 | ship     | permitted    | decides         |
      | 1999-05-28 | vehicle  | unauthorised | decides         |
      | 2013-11-21 | vehicle  | unauthorised | decides         |
      | 2013-11-22 | vehicle  | permitted    | decides         |
      | 2016-03-29 | on_foot  | unauthorised | decides         |
      | 2022-04-20 | on_foot  | unauthorised | decides         |
      | 2007-01-09 | vehicle  | unauthorised | decides         |
      | 2013-11-22 | on_foot  | unauthorised | decides         |

  Scenario Outline: Safety must be assured until April 2022; since then danger must be avoidable
    Given the date is <date>
    And safety_assured is <safe>
    And danger_avoidable is <avoidable>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | safe  | avoidable | finding      |
      | 1998-03-01 | false | true      | unauthorised |
      | 2003-03-01 | false | true      | unauthorised |
      | 2010-03-01 | false | true      | unauthorised |
      | 2014-03-01 | false | true      | unauthorised |
      | 2021-06-01 | false | true      | unauthorised |
      | 2022-04-19 | false | true      | unauthorised |
      | 2022-04-20 | false | true      | permitted    |
      | 2023-04-24 | true  | false     | unauthorised |
      | 2022-04-19 | true  | false     | permitted    |

  Scenario Outline: Weapons for self-protection came with the ships, in May 1999
    Given the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | force             | finding      |
      | 1999-05-27 | self_protection   | unauthorised |
      | 1999-05-28 | self_protection   | permitted    |
      | 1999-05-28 | mission_execution | unauthorised |
      | 2010-01-01 | mission_execution | unauthorised |
      | 2014-01-01 | mission_execution | unauthorised |
      | 2021-01-01 | use_of_force      | unauthorised |
      | 2023-01-01 | use_of_force      | unauthorised |

  Scenario Outline: The Foreign Minister asks, the Minister decides, there is an emergency abroad
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule sdfl_84_4_transport <decides>

    Examples:
      | date       | fact                     | value  | decides         |
      | 1998-03-01 | foreign_minister_request | false  | decides         |
      | 2003-03-01 | foreign_minister_request | false  | decides         |
      | 2010-03-01 | foreign_minister_request | false  | decides         |
      | 2014-03-01 | foreign_minister_request | false  | decides         |
      | 2017-03-01 | foreign_minister_request | false  | decides         |
      | 2023-03-01 | foreign_minister_request | false  | decides         |
      | 1998-03-01 | ordered                  | false  | decides         |
      | 2003-03-01 | ordered                  | false  | decides         |
      | 2010-03-01 | ordered                  | false  | decides         |
      | 2014-03-01 | ordered                  | false  | decides         |
      | 2017-03-01 | ordered                  | false  | decides         |
      | 2023-03-01 | ordered                  | false  | decides         |
      | 1998-03-01 | situation                | normal | does not decide |
      | 2003-03-01 | situation                | normal | does not decide |
      | 2010-03-01 | place                    | japan  | does not decide |
      | 2014-03-01 | situation                | normal | does not decide |
      | 2017-03-01 | place                    | japan  | does not decide |
      | 2023-03-01 | situation                | normal | does not decide |

  Scenario: A request that has not come is outstanding
    Given foreign_minister_request is false
    When the operation is assessed in the layers statute
    Then the statute ground is procedure_outstanding

  Scenario Outline: Foreigners ride along; whether they may be carried alone was disputed to 2022
    Given the date is <date>
    And evacuees is <evacuees>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And it is <disputed>

    Examples:
      | date       | evacuees            | disputed     |
      | 1998-03-01 | japanese            | not disputed |
      | 1998-03-01 | japanese_and_others | not disputed |
      | 1998-03-01 | others_only         | disputed     |
      | 2005-03-01 | others_only         | disputed     |
      | 2022-04-19 | others_only         | disputed     |
      | 2022-04-20 | others_only         | not disputed |

  Scenario Outline: In 1997 and 1998 aircraft were moved in readiness on a request for the move alone
    Given the date is <date>
    And situation is <situation>
    And foreign_minister_request is false
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And it is <disputed>

    Examples:
      | date       | situation        | disputed     |
      | 1998-05-18 | emergency_abroad | disputed     |
      | 1998-05-18 | surrounding      | not disputed |
      | 1999-05-28 | emergency_abroad | not disputed |

  Scenario Outline: The article is cited by its number of the day
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the citation "<pinpoint>" is given

    Examples:
      | date       | pinpoint |
      | 2007-01-08 | art 100-8 |
      | 2007-01-09 | art 84-3, 94-5 |
      | 2016-03-28 | art 84-3, 94-5 |
      | 2016-03-29 | art 84-4, 94-6 |

  Scenario Outline: Armed rescue, from March 2016, with the host's leave and where it keeps order
    Given the action is hostage_rescue
    And service is gsdf
    And platform is vehicle
    And force is mission_execution
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_84_3_rescue <decides>

    Examples:
      | date       | fact                     | value               | finding      | decides         |
      | 2016-03-28 | evacuees                 | japanese            | unauthorised | does not decide |
      | 2016-03-29 | evacuees                 | japanese            | permitted    | decides         |
      | 2016-06-01 | evacuees                 | japanese_and_others | permitted    | decides         |
      | 2016-06-01 | evacuees                 | others_only         | unauthorised | decides         |
      | 2016-06-01 | host_keeps_order         | false               | unauthorised | decides         |
      | 2016-06-01 | combat_now               | true                | unauthorised | decides         |
      | 2016-06-01 | combat_expected          | true                | unauthorised | decides         |
      | 2016-06-01 | host_consent             | false               | unauthorised | decides         |
      | 2016-06-01 | foreign_minister_request | false               | unauthorised | decides         |
      | 2016-06-01 | ordered                  | false               | unauthorised | decides         |
      | 2016-06-01 | force                    | self_protection     | permitted    | decides         |
      | 2016-06-01 | force                    | use_of_force        | unauthorised | decides         |
      | 2016-06-01 | situation                | normal              | unauthorised | does not decide |
      | 2016-06-01 | place                    | far_high_seas       | unauthorised | does not decide |

  Scenario: Who the captors are is a matter for the Constitution, not for the article
    Given the action is hostage_rescue
    And the date is 2016-06-01
    And force is mission_execution
    And opponent is unknown
    When the operation is assessed in the layers statute
    Then it is lawful
    And nothing is missing

  Scenario Outline: Transport under guard goes by the conditions of rescue
    Given the date is <date>
    And force is mission_execution
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_84_3_guarded_transport <decides>

    Examples:
      | date       | fact                     | value           | finding      | decides         |
      | 2016-03-28 | force                    | mission_execution | unauthorised | does not decide |
      | 2016-03-29 | force                    | mission_execution | permitted  | decides         |
      | 2016-06-01 | safety_assured           | false           | permitted    | decides         |
      | 2016-06-01 | force                    | self_protection | permitted    | does not decide |
      | 2016-06-01 | evacuees                 | others_only     | unauthorised | decides         |
      | 2016-06-01 | host_keeps_order         | false           | unauthorised | decides         |
      | 2016-06-01 | host_consent             | false           | unauthorised | decides         |
      | 2016-06-01 | foreign_minister_request | false           | unauthorised | decides         |
      | 2016-06-01 | ordered                  | false           | unauthorised | decides         |
      | 2016-06-01 | situation                | normal          | unauthorised | does not decide |

  Scenario Outline: The special order of 1991 stood on an article for State guests, which is disputed
    Given the action is <action>
    And the date is <date>
    And evacuees is others_only
    And request_by_authority is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_100_5_gulf_order <decides>
    And it is <disputed>

    Examples:
      | action                 | date       | fact                 | value           | finding      | decides         | disputed     |
      | evacuate_noncombatants | 1991-01-24 | force                | none            | unauthorised | does not decide | not disputed |
      | evacuate_noncombatants | 1991-01-25 | force                | none            | permitted    | decides         | disputed     |
      | refugee_relief         | 1991-01-25 | force                | none            | permitted    | decides         | disputed     |
      | evacuate_noncombatants | 1991-01-25 | force                | self_protection | unauthorised | decides         | disputed     |
      | evacuate_noncombatants | 1991-01-25 | request_by_authority | false           | unauthorised | decides         | disputed     |
      | evacuate_noncombatants | 1991-01-25 | ordered              | false           | unauthorised | decides         | disputed     |
      | evacuate_noncombatants | 1991-01-25 | platform             | ship            | unauthorised | does not decide | not disputed |
      | evacuate_noncombatants | 1991-04-23 | force                | none            | permitted    | decides         | disputed     |
      | evacuate_noncombatants | 1991-04-24 | force                | none            | unauthorised | does not decide | not disputed |
