Feature: Action against pirates
  From 2009-07-24 ships of any flag are protected, with weapons as the police may use them and fire to stop a ship that
  will not desist.

  Background:
    Given the date is 2009-08-15
    And the action is counter_piracy
    And the facts
      | fact                 | value         |
      | service              | msdf          |
      | platform             | ship          |
      | situation            | normal        |
      | context              | operation     |
      | partner              | none          |
      | place                | far_high_seas |
      | combat_now           | false         |
      | combat_expected      | false         |
      | survival_threatened  | false         |
      | un_resolution        | none          |
      | target_ship          | merchant      |
      | flag_consent         | false         |
      | host_consent         | false         |
      | threat_level         | ordinary      |
      | force                | police        |
      | opponent             | other         |
      | basic_plan           | false         |
      | diet_approval        | none          |
      | ordered              | true          |
      | request_by_authority | false         |

  Scenario Outline: A foreign ship is protected
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule <rule> decides
    And the duty of rule <rule> travels with it
    And the citation "Anti-Piracy Act art 2" is given

    Examples:
      | action          | rule            |
      | counter_piracy  | piracy_response |
      | escort_shipping | piracy_escort   |

  Scenario Outline: The Act is law from 2009-07-24
    Given the action is <action>
    And the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action          | rule            | date       | finding      | decides         |
      | counter_piracy  | piracy_response | 2009-07-23 | unauthorised | does not decide |
      | counter_piracy  | piracy_response | 2009-07-24 | permitted    | decides         |
      | escort_shipping | piracy_escort   | 2009-07-23 | unauthorised | does not decide |
      | escort_shipping | piracy_escort   | 2009-07-24 | permitted    | decides         |

  Scenario Outline: Pirates are no State
    Given the action is <action>
    And opponent is <opponent>
    And situation is <situation>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action          | rule            | opponent            | situation   | finding      | decides         |
      | counter_piracy  | piracy_response | state_or_equivalent | normal      | unauthorised | does not decide |
      | counter_piracy  | piracy_response | other               | surrounding | permitted    | decides         |
      | escort_shipping | piracy_escort   | state_or_equivalent | normal      | unauthorised | does not decide |
      | escort_shipping | piracy_escort   | other               | surrounding | unauthorised | does not decide |

  Scenario Outline: Each condition is needed
    Given the action is <action>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule <rule> decides

    Examples:
      | action          | rule            | fact    | value             |
      | counter_piracy  | piracy_response | place   | foreign_waters    |
      | counter_piracy  | piracy_response | place   | foreign_territory |
      | counter_piracy  | piracy_response | ordered | false             |
      | counter_piracy  | piracy_response | force   | use_of_force      |
      | escort_shipping | piracy_escort   | place   | foreign_waters    |
      | escort_shipping | piracy_escort   | ordered | false             |
      | escort_shipping | piracy_escort   | force   | mission_execution |
