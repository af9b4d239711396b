Feature: Support of U.S. forces while Japan is attacked or expects to be
  From 2004-07-29 goods, ammunition among them, and services may be given. From 2016-03-29 other forces may have them too,
  and an attack on another State that threatens Japan's survival is enough.

  Background:
    Given the date is 2005-02-01
    And the action is supply
    And the facts
      | fact                  | value              |
      | service               | gsdf               |
      | platform              | vehicle            |
      | situation             | attack_anticipated |
      | context               | operation          |
      | partner               | us_forces          |
      | treaty_purpose        | true               |
      | charter_purpose       | true               |
      | partner_request       | true               |
      | multilateral          | false              |
      | alongside_sdf_mission | false              |
      | place                 | japan              |
      | combat_now            | false              |
      | combat_expected       | false              |
      | survival_threatened   | false              |
      | un_resolution         | none               |
      | goods                 | ammunition         |
      | goods_owner           | japan              |
      | sortie_preparation    | false              |
      | force                 | self_protection    |
      | opponent              | other              |
      | basic_plan            | true               |
      | diet_approval         | given              |
      | ordered               | true               |
      | implementation_area   | false              |
      | request_by_authority  | false              |

  Scenario Outline: Support is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule usma_support decides
    And the duty of rule usma_support travels with it
    And the citation "USMA art 10(1)-(4)" is given

    Examples:
      | action                 |
      | provide_facilities     |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |
      | base_services          |

  Scenario Outline: The Act is law from 2004-07-29
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule usma_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 2004-07-28 | unauthorised | does not decide |
      | 2004-07-29 | permitted    | decides         |

  Scenario Outline: When, and for whom
    Given the date is <date>
    And situation is <situation>
    And survival_threatened is <survival>
    And partner is <partner>
    And treaty_purpose is <treaty>
    When the operation is assessed in the layers statute
    Then rule usma_support <decides>

    Examples:
      | date       | situation          | survival | partner      | treaty | decides         |
      | 2005-02-01 | attack_anticipated | false    | us_forces    | true   | decides         |
      | 2005-02-01 | attack_imminent    | false    | us_forces    | true   | decides         |
      | 2005-02-01 | attack_on_japan    | true     | us_forces    | true   | decides         |
      | 2005-02-01 | surrounding        | false    | us_forces    | true   | does not decide |
      | 2005-02-01 | attack_on_japan    | true     | us_forces    | false  | does not decide |
      | 2005-02-01 | attack_on_japan    | true     | other_forces | false  | does not decide |
      | 2016-03-28 | attack_on_japan    | true     | other_forces | false  | does not decide |
      | 2016-03-29 | attack_on_japan    | true     | other_forces | false  | decides         |
      | 2016-03-28 | attack_on_other    | true     | us_forces    | true   | does not decide |
      | 2016-03-29 | attack_on_other    | true     | us_forces    | true   | decides         |
      | 2016-03-29 | attack_on_other    | true     | other_forces | false  | decides         |
      | 2016-03-29 | attack_on_other    | false    | us_forces    | true   | does not decide |

  Scenario Outline: Each condition is needed, before and after 2016
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule usma_support decides

    Examples:
      | date       | fact          | value             | ground                |
      | 2005-02-01 | basic_plan    | false             | procedure_outstanding |
      | 2005-02-01 | diet_approval | none              | procedure_outstanding |
      | 2005-02-01 | diet_approval | refused           | conditions_unmet      |
      | 2005-02-01 | ordered       | false             | procedure_outstanding |
      | 2005-02-01 | force         | mission_execution | conditions_unmet      |
      | 2017-02-01 | basic_plan    | false             | procedure_outstanding |
      | 2017-02-01 | diet_approval | none              | procedure_outstanding |
      | 2017-02-01 | ordered       | false             | procedure_outstanding |
      | 2017-02-01 | force         | mission_execution | conditions_unmet      |

  Scenario: The vote on the plan follows at once
    Given diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario: Fighting at the place is no bar
    Given situation is attack_on_japan
    And combat_now is true
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario Outline: Ammunition may be supplied, weapons may not
    Given goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule usma_no_weapons <decides>

    Examples:
      | goods      | finding    | decides         |
      | weapons    | prohibited | decides         |
      | ammunition | permitted  | does not decide |

  Scenario Outline: Force is for units ordered to defend
    Given the date is <date>
    And situation is <situation>
    And survival_threatened is true
    And diet_approval is <diet>
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule usma_support decides

    Examples:
      | date       | situation          | diet            | finding      |
      | 2005-02-01 | attack_on_japan    | given           | permitted    |
      | 2005-02-01 | attack_on_japan    | due_after_start | unauthorised |
      | 2005-02-01 | attack_anticipated | given           | unauthorised |
      | 2017-02-01 | attack_on_other    | given           | permitted    |
