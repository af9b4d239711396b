Feature: Ships, mines, intruders and missiles, 1987 to 2017
  What the Self-Defense Forces did at sea and in the air, and the article on which it was rested at the time.

  Background:
    Given the facts
      | fact                   | value          |
      | service                | msdf           |
      | platform               | ship           |
      | situation              | normal         |
      | context                | operation      |
      | partner                | none           |
      | treaty_purpose         | false          |
      | charter_purpose        | false          |
      | partner_request        | false          |
      | multilateral           | false          |
      | place                  | japan          |
      | combat_now             | false          |
      | combat_expected        | false          |
      | survival_threatened    | false          |
      | un_resolution          | none           |
      | request_by_authority   | false          |
      | flag_consent           | false          |
      | host_consent           | false          |
      | threat_level           | ordinary       |
      | force                  | none           |
      | opponent               | other          |
      | no_other_means         | true           |
      | minimum_necessary      | true           |
      | basic_plan             | false          |
      | diet_approval          | none           |
      | ordered                | true           |

  Scenario: 9 December 1987, a bomber over Okinawa is warned with tracer fire
    Given the action is airspace_policing
    And the date is 1987-12-09
    And service is asdf
    And platform is aircraft
    And force is self_protection
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is lawful
    And rule sdfl_84_airspace decides
    And it is not disputed

  Scenario: The bomber could not simply have been shot down
    Given the action is airspace_policing
    And the date is 1987-12-09
    And service is asdf
    And platform is aircraft
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is unlawful
    And the statute finding is unauthorised

  Scenario Outline: June 1991, minesweepers in the Gulf after the cease-fire
    Given the action is minesweeping
    And the date is 1991-06-05
    And place is far_high_seas
    And mines is <mines>
    And force is <force>
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is silent

    Examples: the mines had been abandoned; had they still served a war, sweeping them would have been force
      | mines      | force        | verdict  |
      | abandoned  | none         | lawful   |
      | belligerent | use_of_force | unlawful |

  Scenario: The sweepers rested on article 99
    Given the action is minesweeping
    And the date is 1991-06-05
    And place is far_high_seas
    And mines is abandoned
    When the operation is assessed
    Then rule sdfl_84_2_mines decides
    And the citation "SDF Law art 99" is given

  Scenario Outline: 24 March 1999, the first order for a maritime security operation, off Noto
    Given the action is maritime_security_operation
    And the date is 1999-03-24
    And target_ship is merchant
    And force is <force>
    When the operation is assessed
    Then it is <verdict>
    And rule sdfl_82_security decides

    Examples: warning shots and bombs were open, fire into the hull to stop the ships was not
      | force           | verdict  |
      | self_protection | lawful   |
      | police          | unlawful |

  Scenario Outline: 21 September 2001, ships keep a U.S. carrier company out of Yokosuka
    Given the action is <action>
    And the date is 2001-09-21
    And partner is us_forces
    And treaty_purpose is true
    And charter_purpose is true
    And partner_request is true
    And target_ship is government
    And contributes_to_defence is false
    And force is <force>
    When the operation is assessed
    Then it is <verdict>
    And it is <disputed>

    Examples: as research and study it passed, under dispute; an armed escort would not have
      | action                 | force            | verdict  | disputed     |
      | surveillance           | none             | lawful   | disputed     |
      | protect_partner_assets | none             | lawful   | disputed     |
      | protect_partner_assets | asset_protection | unlawful | not disputed |

  Scenario: 22 December 2001, a spy ship sinks after a fight with the coast guard; no order had gone to the SDF
    Given the action is maritime_security_operation
    And the date is 2001-12-22
    And place is near_high_seas
    And target_ship is merchant
    And force is police
    And ordered is false
    When the operation is assessed
    Then it is unlawful
    And the statute ground is procedure_outstanding

  Scenario: 10 November 2004, a submarine in the territorial sea, the order coming late
    Given the action is maritime_security_operation
    And the date is 2004-11-10
    And target_ship is government
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is lawful
    And rule sdfl_82_security decides

  Scenario Outline: April 2009, Japanese ships are escorted off Somalia, and a foreign tanker is helped by light and sound
    Given the action is <action>
    And the date is <date>
    And place is far_high_seas
    And target_ship is <ship>
    And force is <force>
    When the operation is assessed
    Then it is <verdict>
    And rule <rule> <decides>

    Examples:
      | action          | date       | ship              | force           | verdict  | rule                    | decides         |
      | escort_shipping | 2009-04-05 | japanese_merchant | self_protection | lawful   | sdfl_82_japanese_ships  | decides         |
      | escort_shipping | 2009-04-05 | merchant          | self_protection | unlawful | sdfl_82_japanese_ships  | does not decide |
      | counter_piracy  | 2009-04-03 | merchant          | none            | lawful   | sdfl_82_light_and_sound | decides         |
      | counter_piracy  | 2009-04-03 | merchant          | police          | unlawful | sdfl_82_light_and_sound | does not decide |
      | counter_piracy  | 2009-08-15 | merchant          | police          | lawful   | piracy_response         | decides         |

  Scenario: 27 March 2009, the first order to destroy a missile or its debris, given in advance
    Given the action is intercept_missile
    And the date is 2009-03-27
    And missile_target is japan
    And no_time_to_wait is true
    And force is missile_destruction
    When the operation is assessed
    Then it is lawful
    And rule sdfl_82_3_missile decides
    And the citation "art 82-2" is given

  Scenario Outline: May 2017, the Izumo and a U.S. supply ship
    Given the action is protect_partner_assets
    And the date is <date>
    And place is near_high_seas
    And partner is us_forces
    And treaty_purpose is true
    And charter_purpose is true
    And partner_request is <request>
    And target_ship is government
    And contributes_to_defence is true
    And force is asset_protection
    When the operation is assessed
    Then it is <verdict>
    And rule sdfl_95_2_partner_arms <decides>

    Examples:
      | date       | request | verdict  | decides         |
      | 2017-05-01 | true    | lawful   | decides         |
      | 2017-05-01 | false   | unlawful | decides         |
      | 2015-05-01 | true    | unlawful | does not decide |
