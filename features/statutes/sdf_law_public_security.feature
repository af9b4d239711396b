Feature: Order at home under the SDF Law
  Public security operations by order or at a governor's request (arts 78 and 81), and the guarding of bases (art 81-2).

  Background:
    Given the action is public_security_operation
    And the date is 2000-06-01
    And the facts
      | fact                 | value             |
      | service              | gsdf              |
      | platform             | on_foot           |
      | situation            | normal            |
      | context              | operation         |
      | partner              | none              |
      | place                | japan             |
      | combat_now           | false             |
      | combat_expected      | false             |
      | threat_level         | severe_otherwise  |
      | force                | police            |
      | opponent             | other             |
      | request_by_authority | false             |
      | basic_plan           | false             |
      | diet_approval        | due_after_start   |
      | ordered              | true              |

  Scenario Outline: By the Prime Minister's order; the Diet within twenty days
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_78_public_security <decides>

    Examples:
      | fact          | value             | finding      | decides         |
      | diet_approval | due_after_start   | permitted    | decides         |
      | diet_approval | given             | permitted    | decides         |
      | diet_approval | pending_emergency | permitted    | decides         |
      | diet_approval | none              | unauthorised | decides         |
      | diet_approval | refused           | unauthorised | decides         |
      | ordered       | false             | unauthorised | decides         |
      | force         | mission_execution | permitted    | decides         |
      | force         | use_of_force      | unauthorised | decides         |
      | place         | near_high_seas    | unauthorised | does not decide |

  Scenario: The duty to go to the Diet travels with it
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule sdfl_78_public_security travels with it

  Scenario: Commandos short of an armed attack are met in the same way
    Given the action is counter_commando
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule sdfl_78_public_security decides
    And rule sdfl_76_defence does not decide

  Scenario Outline: At a governor's request no vote is needed
    Given request_by_authority is true
    And diet_approval is none
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_81_public_security <decides>

    Examples:
      | fact                 | value           | finding      | decides         |
      | ordered              | true            | permitted    | decides         |
      | request_by_authority | false           | unauthorised | decides         |
      | ordered              | false           | unauthorised | decides         |
      | force                | use_of_force    | unauthorised | decides         |
      | place                | far_high_seas   | unauthorised | does not decide |

  Scenario Outline: Bases are guarded against terrorism since November 2001
    Given the action is guard_facilities
    And partner is us_forces
    And treaty_purpose is true
    And diet_approval is none
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_81_2_guarding <decides>

    Examples:
      | date       | fact          | value             | finding      | decides         |
      | 2001-11-01 | ordered       | true              | unauthorised | does not decide |
      | 2001-11-02 | ordered       | true              | permitted    | decides         |
      | 2001-11-02 | ordered       | false             | unauthorised | decides         |
      | 2001-11-02 | force         | mission_execution | unauthorised | decides         |
      | 2001-11-02 | partner       | other_forces      | unauthorised | does not decide |
      | 2001-11-02 | place         | foreign_territory | unauthorised | does not decide |
