Feature: Support for forces that act on a United Nations resolution
  A standing law since 2016-03-29, under which the Diet's approval comes first, without exception.

  Background:
    Given the date is 2017-01-10
    And the action is supply
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | international_peace |
      | context               | operation           |
      | partner               | other_forces        |
      | treaty_purpose        | false               |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | true                |
      | alongside_sdf_mission | false               |
      | place                 | far_high_seas       |
      | combat_now            | false               |
      | combat_expected       | false               |
      | begun_before_combat   | false               |
      | survival_threatened   | false               |
      | un_resolution         | general             |
      | goods                 | fuel                |
      | goods_owner           | japan               |
      | sortie_preparation    | false               |
      | rescued               | combatants          |
      | force                 | self_protection     |
      | opponent              | other               |
      | basic_plan            | true                |
      | diet_approval         | given               |
      | ordered               | true                |
      | implementation_area   | true                |
      | request_by_authority  | false               |
      | partner_capable       | true                |
      | task_in_plan          | false               |

  Scenario Outline: Support is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule ips_support decides
    And the duty of rule ips_support travels with it
    And the citation "IPSA art 3(1)(ii), 3(2)-(3), annexes 1 and 2" is given
    And it is not disputed

    Examples:
      | action                 |
      | provide_facilities     |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |
      | base_services          |

  Scenario Outline: The Act is law from 2016-03-29
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 2016-03-28 | unauthorised | does not decide |
      | 2016-03-29 | permitted    | decides         |

  Scenario Outline: Which situation, which forces, on what resolution
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_support <decides>

    Examples:
      | fact            | value               | finding      | decides         |
      | partner         | us_forces           | permitted    | decides         |
      | un_resolution   | sanctions           | permitted    | decides         |
      | un_resolution   | none                | unauthorised | decides         |
      | charter_purpose | false               | unauthorised | does not decide |
      | situation       | important_influence | permitted    | does not decide |
      | context         | peacekeeping        | unauthorised | does not decide |

  Scenario Outline: The Diet comes first, always
    Given diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule ips_support decides

    Examples:
      | diet              | ground                |
      | pending_emergency | procedure_outstanding |
      | due_after_start   | procedure_outstanding |
      | none              | procedure_outstanding |
      | refused           | conditions_unmet      |

  Scenario Outline: Where support may be given
    Given place is <place>
    And host_consent is <consent>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_support decides

    Examples:
      | place             | consent | now   | expected | finding      |
      | far_high_seas     | unknown | false | true     | permitted    |
      | far_high_seas     | unknown | true  | true     | unauthorised |
      | foreign_territory | true    | false | false    | permitted    |
      | foreign_territory | false   | false | false    | unauthorised |

  Scenario Outline: Each further condition of support is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule ips_support decides

    Examples:
      | fact                | value             |
      | basic_plan          | false             |
      | ordered             | false             |
      | implementation_area | false             |
      | force               | mission_execution |

  Scenario Outline: Weapons stay out; ammunition and fuel for a sortie do not
    Given goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_no_weapons <decides>

    Examples:
      | goods      | sortie | finding    | decides         |
      | weapons    | false  | prohibited | decides         |
      | ammunition | false  | permitted  | does not decide |
      | fuel       | true   | permitted  | does not decide |

  Scenario Outline: No measure is a use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_no_force <decides>

    Examples:
      | force           | finding    | decides         |
      | use_of_force    | prohibited | decides         |
      | self_protection | permitted  | does not decide |

  Scenario Outline: Search and rescue
    Given the action is search_and_rescue
    And place is foreign_waters
    And host_consent is true
    And combat_now is <now>
    And begun_before_combat is <begun>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ips_search_and_rescue <decides>

    Examples:
      | now   | begun | fact                | value             | finding      | decides         |
      | false | false | host_consent        | true              | permitted    | decides         |
      | true  | true  | host_consent        | true              | permitted    | decides         |
      | true  | false | host_consent        | true              | unauthorised | decides         |
      | false | false | host_consent        | false             | unauthorised | decides         |
      | false | false | situation           | normal            | unauthorised | does not decide |
      | false | false | basic_plan          | false             | unauthorised | decides         |
      | false | false | diet_approval       | pending_emergency | unauthorised | decides         |
      | false | false | ordered             | false             | unauthorised | decides         |
      | false | false | implementation_area | false             | unauthorised | decides         |
      | false | false | force               | mission_execution | unauthorised | decides         |
