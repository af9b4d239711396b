Feature: Stopping ships that carry military goods to an attacker
  From 2004-12-17, once Japan is attacked and the defence order is out. Ships under a warship's escort, and State ships,
  are left alone.

  Background:
    Given the date is 2005-02-01
    And the action is restrict_shipping
    And the facts
      | fact                 | value           |
      | service              | msdf            |
      | platform             | ship            |
      | situation            | attack_on_japan |
      | context              | operation       |
      | partner              | us_forces       |
      | treaty_purpose       | true            |
      | charter_purpose      | true            |
      | partner_request      | true            |
      | multilateral         | false           |
      | place                | near_high_seas  |
      | combat_now           | false           |
      | combat_expected      | false           |
      | survival_threatened  | true            |
      | no_other_means       | true            |
      | minimum_necessary    | true            |
      | un_resolution        | none            |
      | target_ship          | merchant        |
      | flag_consent         | false           |
      | master_consent       | false           |
      | warship_escort       | false           |
      | force                | police          |
      | opponent             | other           |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | false           |

  Scenario: A suspect ship is stopped, searched and brought in
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule mtr_stop_and_search decides
    And the duty of rule mtr_stop_and_search travels with it
    And the citation "MTRA art 4, 16-18, 28, 37" is given
    And it is not disputed

  Scenario Outline: The Act is law from 2004-12-17
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mtr_stop_and_search <decides>

    Examples:
      | date       | finding      | decides         |
      | 2004-12-16 | unauthorised | does not decide |
      | 2004-12-17 | permitted    | decides         |

  Scenario Outline: The attack must have come, and no warship be by
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule mtr_stop_and_search does not decide

    Examples:
      | date       | fact           | value              |
      | 2005-02-01 | situation      | attack_imminent    |
      | 2005-02-01 | situation      | attack_anticipated |
      | 2005-02-01 | situation      | attack_on_other    |
      | 2005-02-01 | warship_escort | true               |
      | 2017-02-01 | warship_escort | true               |

  Scenario Outline: Each condition is needed, before and after 2016
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule mtr_stop_and_search decides

    Examples:
      | date       | fact                | value           |
      | 2005-02-01 | service             | asdf            |
      | 2005-02-01 | basic_plan          | false           |
      | 2005-02-01 | diet_approval       | none            |
      | 2005-02-01 | ordered             | false           |
      | 2005-02-01 | place               | far_high_seas   |
      | 2005-02-01 | place               | foreign_waters  |
      | 2005-02-01 | implementation_area | false           |
      | 2005-02-01 | force               | use_of_force    |
      | 2017-02-01 | service             | asdf            |
      | 2017-02-01 | basic_plan          | false           |
      | 2017-02-01 | diet_approval       | due_after_start |
      | 2017-02-01 | ordered             | false           |
      | 2017-02-01 | implementation_area | false           |
      | 2017-02-01 | force               | use_of_force    |

  Scenario: Where there was no time to ask the Diet first
    Given diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario Outline: State ships are left alone
    Given target_ship is <ship>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mtr_no_state_ships <decides>

    Examples:
      | ship       | finding    | decides         |
      | government | prohibited | decides         |
      | merchant   | permitted  | does not decide |

  Scenario Outline: From 2016-03-29 also in a survival-threatening situation, and farther out
    Given the date is <date>
    And situation is <situation>
    And survival_threatened is <survival>
    And place is <place>
    And host_consent is <consent>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | situation       | survival | place          | consent | finding      |
      | 2016-03-28 | attack_on_other | true     | near_high_seas | unknown | unauthorised |
      | 2016-03-29 | attack_on_other | true     | near_high_seas | unknown | permitted    |
      | 2016-03-29 | attack_on_other | false    | near_high_seas | unknown | unauthorised |
      | 2016-03-28 | attack_on_japan | true     | far_high_seas  | unknown | unauthorised |
      | 2016-03-29 | attack_on_japan | true     | far_high_seas  | unknown | permitted    |
      | 2016-03-29 | attack_on_japan | true     | foreign_waters | true    | permitted    |
      | 2016-03-29 | attack_on_japan | true     | foreign_waters | false   | unauthorised |

  Scenario Outline: Where Japan is not itself attacked, nothing else must do
    Given the date is 2017-02-01
    And situation is <situation>
    And no_other_means is <none_other>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule mtr_stop_and_search decides

    Examples:
      | situation       | none_other | finding      |
      | attack_on_other | true       | permitted    |
      | attack_on_other | false      | unauthorised |
      | attack_on_japan | false      | permitted    |
