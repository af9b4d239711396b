Feature: Prisoners of war
  From 2005-02-28 those who fight against an attacked Japan may be taken, held and cared for under the Third Geneva Convention.

  Background:
    Given the date is 2006-06-01
    And the action is detain_prisoners
    And the facts
      | fact                 | value               |
      | service              | gsdf                |
      | platform             | on_foot             |
      | situation            | attack_on_japan     |
      | context              | operation           |
      | partner              | us_forces           |
      | treaty_purpose       | true                |
      | charter_purpose      | true                |
      | place                | japan               |
      | combat_now           | false               |
      | combat_expected      | false               |
      | survival_threatened  | true                |
      | no_other_means       | true                |
      | minimum_necessary    | true                |
      | force                | self_protection     |
      | opponent             | state_or_equivalent |
      | basic_plan           | true                |
      | diet_approval        | given               |
      | ordered              | true                |
      | implementation_area  | true                |
      | request_by_authority | false               |

  Scenario: Enemy soldiers are held and cared for
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule pow_detention decides
    And the duty of rule pow_detention travels with it
    And the citation "POW Act art 4-6, 24" is given

  Scenario Outline: The Act is law from 2005-02-28
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule pow_detention <decides>

    Examples:
      | date       | finding      | decides         |
      | 2005-02-27 | unauthorised | does not decide |
      | 2005-02-28 | permitted    | decides         |

  Scenario Outline: Which situations
    Given the date is <date>
    And situation is <situation>
    And survival_threatened is <survival>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule pow_detention <decides>

    Examples:
      | date       | situation       | survival | finding      | decides         |
      | 2006-06-01 | attack_imminent | true     | unauthorised | does not decide |
      | 2016-03-28 | attack_on_other | true     | unauthorised | does not decide |
      | 2016-03-29 | attack_on_other | true     | permitted    | decides         |
      | 2016-03-29 | attack_on_other | false    | unauthorised | does not decide |
      | 2016-03-29 | attack_on_japan | true     | permitted    | decides         |

  Scenario Outline: Each condition is needed, before and after 2016
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule pow_detention decides

    Examples:
      | date       | fact          | value             |
      | 2006-06-01 | basic_plan    | false             |
      | 2006-06-01 | diet_approval | none              |
      | 2006-06-01 | ordered       | false             |
      | 2006-06-01 | force         | mission_execution |
      | 2017-06-01 | basic_plan    | false             |
      | 2017-06-01 | diet_approval | none              |
      | 2017-06-01 | ordered       | false             |
      | 2017-06-01 | force         | mission_execution |

  Scenario Outline: Where Japan is not itself attacked, nothing else must do
    Given the date is 2017-06-01
    And situation is <situation>
    And no_other_means is <none_other>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule pow_detention decides

    Examples:
      | situation       | none_other | finding      |
      | attack_on_other | true       | permitted    |
      | attack_on_other | false      | unauthorised |
      | attack_on_japan | false      | permitted    |

  Scenario Outline: Weapons as the police may use them, and the force of those ordered to defend
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

    Examples:
      | force                |
      | none                 |
      | protection_of_others |
      | police               |
      | use_of_force         |
