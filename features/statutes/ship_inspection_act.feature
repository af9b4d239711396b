Feature: Ship inspection
  Since 2001-03-01 ships may be inspected to make sanctions effective: on a Security Council resolution or with the flag
  State's consent, and never without the master's. Nothing in the Act lets anybody force a way on board.

  Background:
    Given the date is 2001-06-01
    And the action is ship_inspection
    And the facts
      | fact                 | value           |
      | service              | msdf            |
      | platform             | ship            |
      | situation            | surrounding     |
      | context              | operation       |
      | partner              | none            |
      | treaty_purpose       | false           |
      | charter_purpose      | false           |
      | partner_request      | false           |
      | multilateral         | false           |
      | place                | near_high_seas  |
      | combat_now           | false           |
      | combat_expected      | false           |
      | survival_threatened  | false           |
      | un_resolution        | sanctions       |
      | flag_consent         | false           |
      | master_consent       | true            |
      | target_ship          | merchant        |
      | force                | self_protection |
      | opponent             | other           |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | false           |

  Scenario: With resolution, consent, plan and approval a ship is inspected
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule sio_inspection decides
    And the duty of rule sio_inspection travels with it
    And the citation "Ship Inspection Act art 2, 3, 5(3), annex" is given
    And it is not disputed

  Scenario Outline: Urgency lets the vote follow; the Diet must then be asked
    Given the date is <date>
    And diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule sio_inspection travels with it

    Examples:
      | date       |
      | 2001-06-01 |
      | 2017-06-01 |

  Scenario Outline: The Act is law from its first day
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sio_inspection <decides>

    Examples:
      | date       | finding      | decides         |
      | 1999-08-25 | unauthorised | does not decide |
      | 2001-02-28 | unauthorised | does not decide |
      | 2001-03-01 | permitted    | decides         |

  Scenario Outline: A resolution that asks for sanctions, or the flag State's consent
    Given un_resolution is <resolution>
    And flag_consent is <flag>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sio_inspection decides

    Examples:
      | resolution       | flag  | finding      |
      | sanctions        | false | permitted    |
      | force_authorised | false | permitted    |
      | none             | true  | permitted    |
      | general          | false | unauthorised |
      | none             | false | unauthorised |

  Scenario: Neither the resolution nor the flag State's consent is known
    Given un_resolution is unknown
    And flag_consent is unknown
    When the operation is assessed in the layers statute
    Then it is undetermined
    And the answer to un_resolution is missing
    And the answer to flag_consent is missing

  Scenario Outline: Each condition is needed, before and after the Act was widened
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule sio_inspection <decides>

    Examples:
      | date       | fact                | value             | decides         |
      | 2001-06-01 | situation           | normal            | does not decide |
      | 2001-06-01 | situation           | important_influence | does not decide |
      | 2001-06-01 | situation           | international_peace | does not decide |
      | 2001-06-01 | master_consent      | false             | decides         |
      | 2001-06-01 | place               | far_high_seas     | decides         |
      | 2001-06-01 | place               | foreign_waters    | decides         |
      | 2001-06-01 | basic_plan          | false             | decides         |
      | 2001-06-01 | diet_approval       | none              | decides         |
      | 2001-06-01 | ordered             | false             | decides         |
      | 2001-06-01 | implementation_area | false             | decides         |
      | 2001-06-01 | force               | police            | decides         |
      | 2001-06-01 | force               | mission_execution | decides         |
      | 2017-06-01 | un_resolution       | none              | decides         |
      | 2017-06-01 | master_consent      | false             | decides         |
      | 2017-06-01 | basic_plan          | false             | decides         |
      | 2017-06-01 | diet_approval       | none              | decides         |
      | 2017-06-01 | ordered             | false             | decides         |
      | 2017-06-01 | implementation_area | false             | decides         |
      | 2017-06-01 | force               | mission_execution | decides         |

  Scenario Outline: State ships are left alone
    Given target_ship is <ship>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sio_no_state_ships <decides>

    Examples:
      | ship              | finding    | decides         |
      | government        | prohibited | decides         |
      | merchant          | permitted  | does not decide |
      | japanese_merchant | permitted  | does not decide |

  Scenario: Forcible enforcement of sanctions has no head
    Given the action is sanctions_enforcement
    And force is mission_execution
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is no_head

  Scenario Outline: From 2016-03-29 the area is open, abroad by consent
    Given the date is <date>
    And situation is important_influence
    And place is <place>
    And host_consent is <consent>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | place          | consent | finding      |
      | 2016-03-28 | far_high_seas  | unknown | unauthorised |
      | 2016-03-29 | far_high_seas  | unknown | permitted    |
      | 2016-03-29 | near_high_seas | unknown | permitted    |
      | 2016-03-29 | foreign_waters | true    | permitted    |
      | 2016-03-29 | foreign_waters | false   | unauthorised |

  Scenario Outline: In a situation the world meets together there is no urgency exception
    Given the date is <date>
    And situation is international_peace
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sio_inspection_for_peace <decides>

    Examples:
      | date       | diet              | finding      | decides         |
      | 2016-03-28 | given             | unauthorised | does not decide |
      | 2016-03-29 | given             | permitted    | decides         |
      | 2016-03-29 | pending_emergency | unauthorised | decides         |

  Scenario: In the Act's first situation urgency lets the vote follow
    Given diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario Outline: Each condition of inspection for peace is needed
    Given the date is 2017-06-01
    And situation is international_peace
    And place is foreign_waters
    And host_consent is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sio_inspection_for_peace decides

    Examples:
      | fact                | value             | finding      |
      | host_consent        | true              | permitted    |
      | host_consent        | false             | unauthorised |
      | un_resolution       | none              | unauthorised |
      | master_consent      | false             | unauthorised |
      | basic_plan          | false             | unauthorised |
      | ordered             | false             | unauthorised |
      | implementation_area | false             | unauthorised |
      | force               | mission_execution | unauthorised |
