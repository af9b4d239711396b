Feature: Relief and security support in Iraq
  From 2003-08-01 to 2009-07-31. Where no fighting goes on or is expected, with the consent of those who govern, and with
  the Diet's vote to follow within twenty days.

  Background:
    Given the date is 2006-09-01
    And the action is transport
    And the facts
      | fact                  | value               |
      | service               | asdf                |
      | platform              | aircraft            |
      | situation             | international_peace |
      | context               | operation           |
      | partner               | us_forces           |
      | treaty_purpose        | false               |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | true                |
      | alongside_sdf_mission | false               |
      | place                 | foreign_territory   |
      | combat_now            | false               |
      | combat_expected       | false               |
      | survival_threatened   | false               |
      | un_resolution         | general             |
      | host_consent          | true                |
      | host_keeps_order      | true                |
      | goods                 | food_water          |
      | goods_owner           | partner             |
      | sortie_preparation    | false               |
      | force                 | self_protection     |
      | opponent              | other               |
      | basic_plan            | true                |
      | diet_approval         | given               |
      | ordered               | true                |
      | implementation_area   | true                |
      | request_by_authority  | false               |
      | task_in_plan          | true                |

  Scenario Outline: Security support is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule iraq_security_support decides
    And the duty of rule iraq_security_support travels with it

    Examples:
      | action                 |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |

  Scenario Outline: The Act is law from its first day to its last
    Given the date is <date>
    And platform is vehicle
    And goods is weapons
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iraq_security_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 2003-07-31 | prohibited   | does not decide |
      | 2003-08-01 | permitted    | decides         |
      | 2009-07-31 | permitted    | decides         |
      | 2009-08-01 | unauthorised | does not decide |

  Scenario Outline: Each condition of security support is needed
    Given the date is 2008-03-01
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iraq_security_support <decides>

    Examples:
      | fact                | value             | finding      | decides         |
      | diet_approval       | due_after_start   | permitted    | decides         |
      | partner             | other_forces      | permitted    | decides         |
      | place               | foreign_waters    | permitted    | decides         |
      | place               | far_high_seas     | unauthorised | does not decide |
      | situation           | normal            | unauthorised | does not decide |
      | partner             | un_forces         | unauthorised | does not decide |
      | charter_purpose     | false             | unauthorised | does not decide |
      | un_resolution       | none              | unauthorised | decides         |
      | host_consent        | false             | unauthorised | decides         |
      | combat_now          | true              | unauthorised | decides         |
      | combat_expected     | true              | unauthorised | decides         |
      | basic_plan          | false             | unauthorised | decides         |
      | diet_approval       | none              | unauthorised | decides         |
      | ordered             | false             | unauthorised | decides         |
      | implementation_area | false             | unauthorised | decides         |
      | force               | mission_execution | unauthorised | decides         |

  Scenario Outline: The Baghdad airlift of armed troops is in dispute
    Given goods is <goods>
    And platform is <platform>
    And combat_now is <now>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And it is <disputed>

    Examples:
      | goods      | platform | now   | finding      | disputed     |
      | personnel  | aircraft | false | permitted    | disputed     |
      | personnel  | aircraft | true  | unauthorised | not disputed |
      | food_water | aircraft | false | permitted    | not disputed |
      | personnel  | vehicle  | false | permitted    | not disputed |

  Scenario Outline: Arms are not supplied, nor sorties
    Given the date is 2008-03-01
    And the action is <action>
    And goods_owner is japan
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | goods      | sortie | finding    | rule                   | decides         |
      | supply             | ammunition | false  | prohibited | iraq_no_arms           | decides         |
      | supply             | weapons    | false  | prohibited | iraq_no_arms           | decides         |
      | supply             | food_water | false  | permitted  | iraq_no_arms           | does not decide |
      | supply             | fuel       | true   | prohibited | iraq_no_sortie_fuel    | decides         |
      | supply             | parts      | false  | permitted  | iraq_no_sortie_fuel    | does not decide |
      | maintain_equipment | parts      | true   | prohibited | iraq_no_sortie_service | decides         |
      | maintain_equipment | parts      | false  | permitted  | iraq_no_sortie_service | does not decide |

  Scenario Outline: No measure is a use of force
    Given the date is 2008-03-01
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iraq_no_force <decides>

    Examples:
      | force            | finding    | decides         |
      | use_of_force     | prohibited | decides         |
      | asset_protection | permitted  | does not decide |

  Scenario Outline: Relief and rebuilding
    Given the date is 2008-03-01
    And the action is <action>
    And context is humanitarian_relief
    And task_in_plan is false
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule iraq_relief <decides>

    Examples:
      | action              | fact                | value             | finding      | decides         |
      | humanitarian_relief | diet_approval       | due_after_start   | permitted    | decides         |
      | refugee_relief      | diet_approval       | given             | permitted    | decides         |
      | humanitarian_relief | situation           | normal            | unauthorised | does not decide |
      | humanitarian_relief | place               | foreign_waters    | permitted    | decides         |
      | humanitarian_relief | place               | far_high_seas     | unauthorised | does not decide |
      | humanitarian_relief | un_resolution       | none              | unauthorised | decides         |
      | humanitarian_relief | host_consent        | false             | unauthorised | decides         |
      | humanitarian_relief | combat_expected     | true              | unauthorised | decides         |
      | humanitarian_relief | basic_plan          | false             | unauthorised | decides         |
      | humanitarian_relief | diet_approval       | none              | unauthorised | decides         |
      | humanitarian_relief | ordered             | false             | unauthorised | decides         |
      | humanitarian_relief | implementation_area | false             | unauthorised | decides         |
      | humanitarian_relief | force               | mission_execution | unauthorised | decides         |
