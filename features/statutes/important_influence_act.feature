Feature: Support and rescue in important influence situations
  From 2016-03-29 the Act of 1999 goes on without the words around Japan: other forces may be supported, at sea and on
  foreign soil too, and only the scene of actual combat is closed. Weapons stay out, ammunition does not.

  Background:
    Given the date is 2017-01-01
    And the action is supply
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | important_influence |
      | context               | operation           |
      | partner               | us_forces           |
      | treaty_purpose        | true                |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | false               |
      | alongside_sdf_mission | false               |
      | place                 | near_high_seas      |
      | combat_now            | false               |
      | combat_expected       | false               |
      | begun_before_combat   | false               |
      | survival_threatened   | false               |
      | un_resolution         | none                |
      | goods                 | fuel                |
      | goods_owner           | japan               |
      | sortie_preparation    | false               |
      | force                 | self_protection     |
      | opponent              | other               |
      | basic_plan            | true                |
      | diet_approval         | given               |
      | ordered               | true                |
      | implementation_area   | true                |
      | request_by_authority  | false               |

  Scenario Outline: Support is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule iis_support decides
    And the duty of rule iis_support travels with it
    And the citation "IIS Act art 3(1)(ii), 3(2)-(3), annexes 1 and 2" is given

    Examples:
      | action                 |
      | provide_facilities     |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |
      | base_services          |

  Scenario Outline: The wider Act begins on 2016-03-29
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 2015-04-27 | unauthorised | does not decide |
      | 2016-03-28 | unauthorised | does not decide |
      | 2016-03-29 | permitted    | decides         |

  Scenario Outline: Which situations and which forces
    Given situation is <situation>
    And partner is <partner>
    And treaty_purpose is <treaty>
    And charter_purpose is <charter>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_support <decides>

    Examples:
      | situation           | partner      | treaty | charter | finding      | decides         |
      | important_influence | us_forces    | true   | true    | permitted    | decides         |
      | important_influence | us_forces    | true   | false   | permitted    | decides         |
      | important_influence | us_forces    | false  | true    | permitted    | decides         |
      | important_influence | us_forces    | false  | false   | unauthorised | does not decide |
      | important_influence | other_forces | false  | true    | permitted    | decides         |
      | important_influence | other_forces | false  | false   | unauthorised | does not decide |
      | important_influence | un_forces    | false  | true    | permitted    | decides         |
      | surrounding         | us_forces    | true   | true    | permitted    | decides         |
      | attack_on_other     | us_forces    | true   | true    | unauthorised | does not decide |

  Scenario Outline: Where support may be given
    Given place is <place>
    And host_consent is <consent>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_support decides

    Examples:
      | place             | consent | now   | expected | finding      |
      | japan             | unknown | false | false    | permitted    |
      | far_high_seas     | unknown | false | false    | permitted    |
      | far_high_seas     | unknown | false | true     | permitted    |
      | far_high_seas     | unknown | true  | true     | unauthorised |
      | foreign_territory | true    | false | false    | permitted    |
      | foreign_territory | false   | false | false    | unauthorised |
      | foreign_waters    | true    | false | false    | permitted    |
      | foreign_waters    | false   | false | false    | unauthorised |

  Scenario Outline: Each condition of support is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule iis_support decides

    Examples:
      | fact                | value                | ground                |
      | combat_now          | true                 | conditions_unmet      |
      | basic_plan          | false                | procedure_outstanding |
      | diet_approval       | none                 | procedure_outstanding |
      | diet_approval       | refused              | conditions_unmet      |
      | ordered             | false                | procedure_outstanding |
      | implementation_area | false                | conditions_unmet      |
      | force               | protection_of_others | conditions_unmet      |

  Scenario Outline: Urgency lets the vote follow; the Diet must then be asked
    Given the action is <action>
    And rescued is combatants
    And diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule <rule> travels with it

    Examples:
      | action            | rule                  |
      | supply            | iis_support           |
      | search_and_rescue | iis_search_and_rescue |

  Scenario Outline: Weapons stay out; ammunition and fuel for a sortie do not
    Given goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_no_weapons <decides>
    And it is not disputed

    Examples:
      | goods      | sortie | finding    | decides         |
      | weapons    | false  | prohibited | decides         |
      | ammunition | false  | permitted  | does not decide |
      | fuel       | true   | permitted  | does not decide |

  Scenario Outline: No measure is a use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_no_force <decides>

    Examples:
      | force            | finding    | decides         |
      | use_of_force     | prohibited | decides         |
      | asset_protection | permitted  | does not decide |

  Scenario Outline: Rescue stops at the scene of combat, but for one already begun
    Given the action is search_and_rescue
    And rescued is combatants
    And combat_now is <now>
    And begun_before_combat is <begun>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_search_and_rescue decides

    Examples:
      | now   | begun | finding      |
      | false | false | permitted    |
      | true  | true  | permitted    |
      | true  | false | unauthorised |

  Scenario Outline: Each condition of rescue is needed
    Given the action is search_and_rescue
    And rescued is combatants
    And place is foreign_waters
    And host_consent is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iis_search_and_rescue <decides>

    Examples:
      | fact                | value                | finding      | decides         |
      | host_consent        | true                 | permitted    | decides         |
      | host_consent        | false                | unauthorised | decides         |
      | situation           | normal               | unauthorised | does not decide |
      | basic_plan          | false                | unauthorised | decides         |
      | diet_approval       | none                 | unauthorised | decides         |
      | ordered             | false                | unauthorised | decides         |
      | implementation_area | false                | unauthorised | decides         |
      | force               | protection_of_others | unauthorised | decides         |
