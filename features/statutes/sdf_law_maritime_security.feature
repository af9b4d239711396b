Feature: Police action at sea under the SDF Law
  The Minister may order action at sea for life, property or order, with the Prime Minister's approval, no vote of the Diet
  and no limit of area (art 82). Weapons follow the police; fire to stop a ship was added in November 2001.

  Background:
    Given the action is maritime_security_operation
    And the date is 2002-03-01
    And the facts
      | fact              | value    |
      | service           | msdf     |
      | platform          | ship     |
      | situation         | normal   |
      | context           | operation |
      | partner           | none     |
      | place             | japan    |
      | combat_now        | false    |
      | combat_expected   | false    |
      | target_ship       | merchant |
      | flag_consent      | false    |
      | host_consent      | false    |
      | threat_level      | ordinary |
      | force             | police   |
      | opponent          | other    |
      | no_other_means    | true     |
      | minimum_necessary | true     |
      | basic_plan        | false    |
      | diet_approval     | none     |
      | ordered           | true     |

  Scenario Outline: Fire to stop a fleeing ship came with the Act of 2001
    Given the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_security decides

    Examples:
      | date       | force             | finding      |
      | 1999-03-24 | self_protection   | permitted    |
      | 2001-11-01 | protection_of_others | permitted |
      | 2001-11-01 | police            | unauthorised |
      | 2001-11-02 | police            | permitted    |
      | 2001-11-02 | mission_execution | unauthorised |
      | 2001-11-02 | use_of_force      | unauthorised |

  Scenario Outline: Any sea will do, dry land will not; an order there must be
    Given the date is <date>
    And force is self_protection
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_security <decides>

    Examples:
      | date       | fact    | value             | finding      | decides         |
      | 2000-01-01 | place   | far_high_seas     | permitted    | decides         |
      | 2000-01-01 | place   | foreign_territory | unauthorised | does not decide |
      | 2000-01-01 | ordered | false             | unauthorised | decides         |
      | 2010-01-01 | place   | near_high_seas    | permitted    | decides         |
      | 2010-01-01 | place   | foreign_waters    | permitted    | decides         |
      | 2010-01-01 | place   | foreign_territory | unauthorised | does not decide |
      | 2010-01-01 | ordered | false             | unauthorised | decides         |

  Scenario: An order that has not been given is outstanding, not impossible
    Given ordered is false
    When the operation is assessed in the layers statute
    Then the statute ground is procedure_outstanding

  Scenario Outline: Japanese ships are escorted, and until 2009 kept from pirates, under the same article
    Given the action is <action>
    And the date is <date>
    And place is far_high_seas
    And opponent is <opponent>
    And target_ship is <ship>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_japanese_ships <decides>

    Examples:
      | action          | date       | opponent            | ship              | fact    | value             | finding      | decides         |
      | escort_shipping | 2009-04-05 | other               | japanese_merchant | force   | police            | permitted    | decides         |
      | counter_piracy  | 2009-04-05 | other               | japanese_merchant | force   | police            | permitted    | decides         |
      | escort_shipping | 2009-04-05 | other               | merchant          | force   | police            | unauthorised | does not decide |
      | counter_piracy  | 2009-04-05 | other               | merchant          | force   | police            | unauthorised | does not decide |
      | escort_shipping | 2009-04-05 | other               | japanese_merchant | ordered | false             | unauthorised | decides         |
      | escort_shipping | 2009-04-05 | other               | japanese_merchant | force   | mission_execution | unauthorised | decides         |
      | escort_shipping | 2009-04-05 | other               | japanese_merchant | place   | foreign_territory | unauthorised | does not decide |
      | counter_piracy  | 2009-07-23 | other               | japanese_merchant | force   | police            | permitted    | decides         |
      | counter_piracy  | 2009-07-24 | other               | japanese_merchant | force   | police            | permitted    | does not decide |
      | escort_shipping | 2009-07-24 | state_or_equivalent | japanese_merchant | force   | police            | permitted    | decides         |
      | escort_shipping | 2009-07-24 | state_or_equivalent | merchant          | force   | police            | unauthorised | does not decide |
      | escort_shipping | 2009-07-24 | state_or_equivalent | japanese_merchant | ordered | false             | unauthorised | decides         |
      | escort_shipping | 2009-07-24 | state_or_equivalent | japanese_merchant | force   | use_of_force      | unauthorised | decides         |

  Scenario Outline: A foreign ship could be helped by light and sound, no more, until the Anti-Piracy Act
    Given the action is counter_piracy
    And the date is <date>
    And place is far_high_seas
    And force is none
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_light_and_sound <decides>

    Examples:
      | date       | fact        | value           | finding      | decides         |
      | 2009-04-03 | force       | none            | permitted    | decides         |
      | 2009-04-03 | force       | self_protection | unauthorised | does not decide |
      | 2009-04-03 | target_ship | government      | unauthorised | does not decide |
      | 2009-04-03 | ordered     | false           | unauthorised | decides         |
      | 2009-07-23 | force       | none            | permitted    | decides         |
      | 2009-07-24 | force       | none            | permitted    | does not decide |

  Scenario Outline: Smuggling near Japan is a matter of order at sea; a drive against the trade abroad is not
    Given the action is counter_narcotics
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_82_smuggling <decides>

    Examples:
      | date       | fact    | value             | finding      | decides         |
      | 2001-11-01 | force   | self_protection   | permitted    | decides         |
      | 2001-11-01 | force   | police            | unauthorised | decides         |
      | 2001-11-02 | force   | police            | permitted    | decides         |
      | 2001-11-02 | force   | mission_execution | unauthorised | decides         |
      | 2001-11-02 | place   | far_high_seas     | unauthorised | does not decide |
      | 2001-11-02 | partner | us_forces         | unauthorised | does not decide |
      | 2001-11-02 | ordered | false             | unauthorised | decides         |

  Scenario Outline: So it was before 2001, short of fire to stop a ship
    Given the action is counter_narcotics
    And the date is 2000-01-01
    And force is self_protection
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute ground is <ground>
    And rule sdfl_82_smuggling <decides>

    Examples:
      | fact    | value         | ground                | decides         |
      | ordered | false         | procedure_outstanding | decides         |
      | place   | far_high_seas | no_head               | does not decide |
      | partner | us_forces     | no_head               | does not decide |
