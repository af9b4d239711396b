Feature: Missiles, intruding aircraft and mines under the SDF Law
  Three standing tasks that need neither a plan nor a vote of the Diet: arts 82-3, 84 and 84-2.

  Background:
    Given the facts
      | fact              | value          |
      | service           | msdf           |
      | platform          | ship           |
      | situation         | normal         |
      | context           | operation      |
      | partner           | us_forces      |
      | treaty_purpose    | true           |
      | place             | near_high_seas |
      | combat_now        | false          |
      | combat_expected   | false          |
      | missile_target    | japan          |
      | no_time_to_wait   | false          |
      | threat_level      | ordinary       |
      | no_other_means    | true           |
      | minimum_necessary | true           |
      | mines             | abandoned      |
      | opponent          | none           |
      | basic_plan        | false          |
      | diet_approval     | none           |
      | ordered           | true           |

  Scenario Outline: A missile in flight toward Japan may be destroyed without an order to defend
    Given the action is intercept_missile
    And force is missile_destruction
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_3_missile <decides>

    Examples:
      | date       | fact           | value             | finding      | decides         |
      | 2006-03-30 | missile_target | japan             | unauthorised | does not decide |
      | 2006-03-31 | missile_target | japan             | permitted    | decides         |
      | 2006-10-10 | missile_target | partner           | unauthorised | does not decide |
      | 2006-10-10 | missile_target | unknown_target    | unauthorised | does not decide |
      | 2006-10-10 | ordered        | false             | unauthorised | decides         |
      | 2006-10-10 | place          | far_high_seas     | permitted    | decides         |
      | 2006-10-10 | place          | foreign_territory | unauthorised | decides         |
      | 2006-10-10 | force          | use_of_force      | unauthorised | decides         |
      | 2009-07-24 | missile_target | japan             | permitted    | decides         |
      | 2009-07-24 | missile_target | partner           | unauthorised | does not decide |
      | 2012-12-07 | ordered        | false             | unauthorised | decides         |
      | 2012-12-07 | place          | japan             | permitted    | decides         |
      | 2012-12-07 | place          | foreign_waters    | unauthorised | decides         |
      | 2012-12-07 | force          | use_of_force      | unauthorised | decides         |

  Scenario Outline: A standing order serves where there is no time for the Prime Minister's approval
    Given the action is intercept_missile
    And force is missile_destruction
    And the date is <date>
    And ordered is false
    And no_time_to_wait is true
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule sdfl_82_3_missile travels with it
    And the citation "<pinpoint>" is given

    Examples:
      | date       | pinpoint  |
      | 2009-07-23 | art 82-2, |
      | 2009-07-24 | art 82-3, |

  Scenario Outline: An intruding aircraft is made to land or to leave
    Given the action is airspace_policing
    And the date is 1987-12-09
    And service is asdf
    And platform is aircraft
    And place is japan
    And force is self_protection
    And opponent is state_or_equivalent
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_84_airspace <decides>

    Examples:
      | fact    | value          | finding      | decides         |
      | ordered | true           | permitted    | decides         |
      | ordered | false          | unauthorised | decides         |
      | force   | none           | permitted    | decides         |
      | force   | police         | unauthorised | decides         |
      | force   | use_of_force   | unauthorised | decides         |
      | place   | near_high_seas | unauthorised | does not decide |

  Scenario Outline: The maritime service clears abandoned mines, wherever they are
    Given the action is minesweeping
    And force is none
    And host_consent is true
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_84_2_mines <decides>
    And it is <disputed>

    Examples: art 99
      | date       | fact       | value           | finding      | decides         | disputed     |
      | 1954-07-01 | place      | japan           | permitted    | decides         | not disputed |
      | 1991-06-05 | place      | far_high_seas   | permitted    | decides         | not disputed |
      | 1991-06-05 | place      | foreign_waters  | permitted    | decides         | disputed     |
      | 1991-06-05 | combat_now | true            | permitted    | decides         | disputed     |
      | 1987-09-29 | situation  | attack_on_other | permitted    | decides         | disputed     |
      | 1991-06-05 | mines      | belligerent     | unauthorised | decides         | not disputed |
      | 1991-06-05 | force      | use_of_force    | unauthorised | decides         | not disputed |
      | 1991-06-05 | ordered    | false           | unauthorised | decides         | not disputed |
      | 1991-06-05 | service    | asdf            | unauthorised | does not decide | not disputed |

    Examples: art 84-2
      | date       | fact    | value          | finding      | decides         | disputed     |
      | 2007-01-09 | place   | near_high_seas | permitted    | decides         | not disputed |
      | 2010-06-01 | place   | foreign_waters | permitted    | decides         | disputed     |
      | 2010-06-01 | mines   | belligerent    | unauthorised | decides         | not disputed |
      | 2010-06-01 | force   | use_of_force   | unauthorised | decides         | not disputed |
      | 2010-06-01 | ordered | false          | unauthorised | decides         | not disputed |
      | 2010-06-01 | service | gsdf           | unauthorised | does not decide | not disputed |

  Scenario Outline: Whether mines are abandoned before a cease-fire is argued about
    Given the action is minesweeping
    And force is none
    And the date is 1991-06-05
    And place is far_high_seas
    And mines is <mines>
    And ceasefire is <ceasefire>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And it is <disputed>

    Examples:
      | mines       | ceasefire | finding      | disputed     |
      | abandoned   | false     | permitted    | disputed     |
      | abandoned   | true      | permitted    | not disputed |
      | abandoned   | unknown   | permitted    | not disputed |
      | belligerent | false     | unauthorised | not disputed |

  Scenario Outline: In another State's waters the article is argued about where that State consents; its text asks for no consent
    Given the action is minesweeping
    And force is none
    And the date is 1991-06-05
    And place is foreign_waters
    And host_consent is <consent>
    And un_resolution is none
    When the operation is assessed in the layers <layers>
    Then it is <verdict>
    And it is <disputed>

    Examples:
      | consent | layers                 | verdict  | disputed     |
      | true    | statute                | lawful   | disputed     |
      | false   | statute                | lawful   | not disputed |
      | false   | international, statute | unlawful | not disputed |

  Scenario Outline: The article is cited by its number of the day
    Given the action is minesweeping
    And force is none
    And the date is <date>
    When the operation is assessed in the layers statute
    Then the citation "<pinpoint>" is given

    Examples:
      | date       | pinpoint |
      | 2007-01-08 | art 99   |
      | 2007-01-09 | art 84-2 |

  Scenario: Whether the mines still serve an attack decides, when nobody knows it
    Given the action is minesweeping
    And force is none
    And the date is 1998-03-01
    And mines is unknown
    When the operation is assessed in the layers statute
    Then it is undetermined
    And the answer to mines is missing
