Feature: Civil protection
  From 2004-09-17 units may help to evacuate and protect residents at a governor's request, or at the call of the
  Government's headquarters, while Japan is attacked or expects to be.

  Background:
    Given the date is 2005-06-01
    And the action is civil_protection
    And the facts
      | fact                 | value           |
      | service              | gsdf            |
      | platform             | vehicle         |
      | situation            | attack_on_japan |
      | context              | operation       |
      | partner              | none            |
      | place                | japan           |
      | combat_now           | false           |
      | combat_expected      | false           |
      | survival_threatened  | true            |
      | un_resolution        | none            |
      | request_by_authority | true            |
      | force                | none            |
      | opponent             | none            |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |

  Scenario: Residents are evacuated at the governor's request
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule cpa_dispatch decides
    And the citation "CPA art 15" is given

  Scenario Outline: The Act is law from 2004-09-17
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule cpa_dispatch <decides>

    Examples:
      | date       | finding      | decides         |
      | 2004-09-16 | unauthorised | does not decide |
      | 2004-09-17 | permitted    | decides         |

  Scenario Outline: Which situations
    Given situation is <situation>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule cpa_dispatch <decides>

    Examples:
      | situation          | finding      | decides         |
      | attack_imminent    | permitted    | decides         |
      | attack_anticipated | permitted    | decides         |
      | surrounding        | unauthorised | does not decide |
      | normal             | unauthorised | does not decide |

  Scenario Outline: Each condition is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule cpa_dispatch decides

    Examples:
      | fact                 | value        | ground                |
      | request_by_authority | false        | procedure_outstanding |
      | ordered              | false        | procedure_outstanding |
      | basic_plan           | false        | procedure_outstanding |
      | diet_approval        | none         | procedure_outstanding |
      | diet_approval        | refused      | conditions_unmet      |
      | force                | use_of_force | conditions_unmet      |
