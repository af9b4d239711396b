Feature: Support against terrorism after 11 September 2001
  For six years the Act let the Self-Defense Forces support forces that removed the threat, wherever no fighting went on
  or was expected, with the Diet's vote to follow within twenty days.

  Background:
    Given the date is 2001-12-10
    And the action is supply
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | international_peace |
      | context               | operation           |
      | partner               | us_forces           |
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
      | diet_approval         | due_after_start     |
      | ordered               | true                |
      | implementation_area   | true                |
      | request_by_authority  | false               |
      | task_in_plan          | false               |

  Scenario Outline: Support is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule atsm_support decides
    And the duty of rule atsm_support travels with it
    And the citation "ATSML art 3(1)(i), 3(2), annexes" is given
    And it is not disputed

    Examples:
      | action                 |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |
      | base_services          |

  Scenario Outline: The Act is law from its first day to its last
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 2001-11-01 | unauthorised | does not decide |
      | 2001-11-02 | permitted    | decides         |
      | 2007-11-01 | permitted    | decides         |
      | 2007-11-02 | unauthorised | does not decide |

  Scenario Outline: Whose activities are supported
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_support <decides>

    Examples:
      | fact            | value        | finding      | decides         |
      | partner         | other_forces | permitted    | decides         |
      | partner         | un_forces    | unauthorised | does not decide |
      | charter_purpose | false        | unauthorised | does not decide |
      | situation       | normal       | unauthorised | does not decide |

  Scenario Outline: Where the measures may be taken
    Given place is <place>
    And host_consent is <consent>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_support decides

    Examples:
      | place             | consent | now   | expected | finding      |
      | japan             | unknown | true  | true     | permitted    |
      | near_high_seas    | unknown | false | false    | permitted    |
      | far_high_seas     | unknown | false | false    | permitted    |
      | far_high_seas     | unknown | true  | false    | unauthorised |
      | far_high_seas     | unknown | false | true     | unauthorised |
      | foreign_territory | true    | false | false    | permitted    |
      | foreign_territory | false   | false | false    | unauthorised |
      | foreign_waters    | true    | false | true     | unauthorised |

  Scenario Outline: Each condition of support is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule atsm_support decides

    Examples:
      | fact                | value             | ground                |
      | basic_plan          | false             | procedure_outstanding |
      | diet_approval       | none              | procedure_outstanding |
      | diet_approval       | refused           | conditions_unmet      |
      | ordered             | false             | procedure_outstanding |
      | implementation_area | false             | conditions_unmet      |
      | force               | mission_execution | conditions_unmet      |

  Scenario: The Diet has approved
    Given diet_approval is given
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario Outline: Arms are not supplied
    Given goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_no_arms <decides>

    Examples:
      | goods      | finding    | decides         |
      | ammunition | prohibited | decides         |
      | weapons    | prohibited | decides         |
      | food_water | permitted  | does not decide |

  Scenario Outline: Nothing goes to aircraft about to leave for combat
    Given the action is <action>
    And goods is fuel
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | sortie | finding    | rule                   | decides         |
      | supply             | true   | prohibited | atsm_no_sortie_fuel    | decides         |
      | supply             | false  | permitted  | atsm_no_sortie_fuel    | does not decide |
      | maintain_equipment | true   | prohibited | atsm_no_sortie_service | decides         |
      | maintain_equipment | false  | permitted  | atsm_no_sortie_service | does not decide |

  Scenario Outline: Arms are not carried by land on foreign soil
    Given the action is transport
    And goods is <goods>
    And goods_owner is partner
    And place is <place>
    And host_consent is true
    And platform is <platform>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_no_arms_overland <decides>

    Examples:
      | goods      | place             | platform | finding    | decides         |
      | ammunition | foreign_territory | vehicle  | prohibited | decides         |
      | weapons    | foreign_territory | on_foot  | prohibited | decides         |
      | ammunition | foreign_territory | aircraft | permitted  | does not decide |
      | ammunition | far_high_seas     | ship     | permitted  | does not decide |
      | food_water | foreign_territory | vehicle  | permitted  | does not decide |

  Scenario Outline: No measure is a use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_no_force <decides>

    Examples:
      | force            | finding    | decides         |
      | use_of_force     | prohibited | decides         |
      | asset_protection | permitted  | does not decide |

  Scenario Outline: Search and rescue
    Given the action is search_and_rescue
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_search_and_rescue <decides>

    Examples:
      | fact                | value             | finding      | decides         |
      | rescued             | combatants        | permitted    | decides         |
      | situation           | normal            | unauthorised | does not decide |
      | combat_expected     | true              | unauthorised | decides         |
      | basic_plan          | false             | unauthorised | decides         |
      | diet_approval       | none              | unauthorised | decides         |
      | ordered             | false             | unauthorised | decides         |
      | implementation_area | false             | unauthorised | decides         |
      | force               | mission_execution | unauthorised | decides         |

  Scenario Outline: Relief of those affected, alone or with United Nations bodies
    Given the action is <action>
    And partner is un_forces
    And place is foreign_territory
    And host_consent is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule atsm_relief <decides>

    Examples:
      | action              | fact                | value             | finding      | decides         |
      | humanitarian_relief | un_resolution       | general           | permitted    | decides         |
      | refugee_relief      | un_resolution       | general           | permitted    | decides         |
      | humanitarian_relief | un_resolution       | none              | unauthorised | decides         |
      | humanitarian_relief | situation           | normal            | unauthorised | does not decide |
      | humanitarian_relief | partner             | us_forces         | unauthorised | does not decide |
      | humanitarian_relief | host_consent        | false             | unauthorised | decides         |
      | humanitarian_relief | basic_plan          | false             | unauthorised | decides         |
      | humanitarian_relief | diet_approval       | none              | unauthorised | decides         |
      | humanitarian_relief | ordered             | false             | unauthorised | decides         |
      | humanitarian_relief | implementation_area | false             | unauthorised | decides         |
      | humanitarian_relief | force               | mission_execution | unauthorised | decides         |

  Scenario: A listed body's request stands in for a resolution
    Given the action is humanitarian_relief
    And partner is un_forces
    And un_resolution is none
    And request_by_authority is true
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule atsm_relief decides

  Scenario Outline: Fuel for U.S. ships on the eve of the war in Iraq is in dispute
    Given the date is <date>
    And diet_approval is given
    And partner is <partner>
    And goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And it is <disputed>

    Examples:
      | date       | partner      | goods      | disputed     |
      | 2003-02-24 | us_forces    | fuel       | not disputed |
      | 2003-02-25 | us_forces    | fuel       | disputed     |
      | 2003-05-01 | us_forces    | fuel       | disputed     |
      | 2003-05-02 | us_forces    | fuel       | not disputed |
      | 2003-02-25 | other_forces | fuel       | not disputed |
      | 2003-02-25 | us_forces    | food_water | not disputed |

  Scenario Outline: The conditions stay the same to the end
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule atsm_support decides

    Examples:
      | date       | fact                | value             |
      | 2003-03-20 | combat_expected     | true              |
      | 2003-03-20 | basic_plan          | false             |
      | 2003-03-20 | diet_approval       | none              |
      | 2003-03-20 | ordered             | false             |
      | 2003-03-20 | implementation_area | false             |
      | 2003-03-20 | force               | mission_execution |
      | 2007-11-01 | combat_expected     | true              |
      | 2007-11-01 | basic_plan          | false             |
      | 2007-11-01 | diet_approval       | none              |
      | 2007-11-01 | ordered             | false             |
      | 2007-11-01 | implementation_area | false             |
      | 2007-11-01 | force               | mission_execution |
