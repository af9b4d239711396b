Feature: Peacekeeping and humanitarian relief
  The Act of 1992 rests on five principles: a cease-fire, consent, impartiality, withdrawal when one of these is lost, and
  the least of weapons. Core tasks were frozen for units until 2001-12-13; two tasks with wider weapons came on 2016-03-29.

  Background:
    Given the date is 1995-06-01
    And the action is peacekeeping_support
    And the facts
      | fact                  | value             |
      | service               | gsdf              |
      | platform              | vehicle           |
      | situation             | normal            |
      | context               | peacekeeping      |
      | partner               | un_forces         |
      | treaty_purpose        | false             |
      | charter_purpose       | true              |
      | partner_request       | true              |
      | multilateral          | true              |
      | alongside_sdf_mission | false             |
      | place                 | foreign_territory |
      | combat_now            | false             |
      | combat_expected       | false             |
      | survival_threatened   | false             |
      | un_resolution         | general           |
      | host_consent          | true              |
      | host_keeps_order      | true              |
      | parties_consent       | true              |
      | ceasefire             | true              |
      | impartial             | true              |
      | consent_stable        | true              |
      | un_led                | true              |
      | individual_officers   | false             |
      | task_in_plan          | true              |
      | call_for_help         | true              |
      | goods                 | medical_supplies  |
      | goods_owner           | japan             |
      | sortie_preparation    | false             |
      | force                 | self_protection   |
      | opponent              | other             |
      | basic_plan            | true              |
      | diet_approval         | none              |
      | ordered               | true              |
      | implementation_area   | true              |
      | request_by_authority  | true              |
      | partner_capable       | true              |

  # The rear tasks: art 3(iii)(nu)-(ta)

  Scenario Outline: The rear tasks need a plan, and no vote of the Diet
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule ipc_rear_tasks decides
    And the duty of rule ipc_rear_tasks travels with it
    And the citation "IPC Act art 3(iii)(nu)-(ta), 6(1), 6(6)" is given
    And it is not disputed

    Examples:
      | action                 |
      | peacekeeping_support   |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |

  Scenario Outline: The Act is law from 1992-08-10, and is renumbered in 2016
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_rear_tasks <decides>

    Examples:
      | date       | finding      | decides         |
      | 1992-06-19 | unauthorised | does not decide |
      | 1992-08-09 | unauthorised | does not decide |
      | 1992-08-10 | permitted    | decides         |
      | 2016-03-28 | permitted    | decides         |
      | 2016-03-29 | permitted    | decides         |

  Scenario Outline: The article of the day is cited
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the citation "<citation>" is given

    Examples:
      | date       | citation                    |
      | 2016-03-28 | IPC Act art 3(iii)(nu)-(ta) |
      | 2016-03-29 | IPC Act art 3(v)(wa)-(tsu)  |

  Scenario Outline: Each principle and each step is needed, whatever the year
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule ipc_rear_tasks decides

    Examples: the first wording
      | date       | fact                 | value                | ground                |
      | 1995-06-01 | ceasefire            | false                | conditions_unmet      |
      | 1995-06-01 | host_consent         | false                | conditions_unmet      |
      | 1995-06-01 | parties_consent      | false                | conditions_unmet      |
      | 1995-06-01 | impartial            | false                | conditions_unmet      |
      | 1995-06-01 | un_led               | false                | conditions_unmet      |
      | 1995-06-01 | un_resolution        | none                 | conditions_unmet      |
      | 1995-06-01 | request_by_authority | false                | procedure_outstanding |
      | 1995-06-01 | basic_plan           | false                | procedure_outstanding |
      | 1995-06-01 | task_in_plan         | false                | conditions_unmet      |
      | 1995-06-01 | implementation_area  | false                | conditions_unmet      |
      | 1995-06-01 | ordered              | false                | procedure_outstanding |
      | 1995-06-01 | force                | protection_of_others | conditions_unmet      |
      | 1995-06-01 | force                | mission_execution    | conditions_unmet      |

    Examples: since weapons are used on orders
      | date       | fact                 | value             | ground                |
      | 1998-07-12 | ceasefire            | false             | conditions_unmet      |
      | 1998-07-12 | un_led               | false             | conditions_unmet      |
      | 1998-07-12 | un_resolution        | none              | conditions_unmet      |
      | 1998-07-12 | request_by_authority | false             | procedure_outstanding |
      | 1998-07-12 | basic_plan           | false             | procedure_outstanding |
      | 1998-07-12 | task_in_plan         | false             | conditions_unmet      |
      | 1998-07-12 | implementation_area  | false             | conditions_unmet      |
      | 1998-07-12 | ordered              | false             | procedure_outstanding |
      | 1998-07-12 | force                | mission_execution | conditions_unmet      |

    Examples: since the law of 2015
      | date       | fact                 | value             | ground                |
      | 2016-03-29 | ceasefire            | false             | conditions_unmet      |
      | 2016-03-29 | request_by_authority | false             | procedure_outstanding |
      | 2016-03-29 | un_resolution        | none              | conditions_unmet      |
      | 2016-03-29 | basic_plan           | false             | procedure_outstanding |
      | 2016-03-29 | task_in_plan         | false             | conditions_unmet      |
      | 2016-03-29 | implementation_area  | false             | conditions_unmet      |
      | 2016-03-29 | ordered              | false             | procedure_outstanding |
      | 2016-03-29 | force                | mission_execution | conditions_unmet      |

  Scenario Outline: Outside peacekeeping the tasks give no authority for support
    Given the action is transport
    And context is <context>
    When the operation is assessed in the layers statute
    Then rule ipc_rear_tasks <decides>

    Examples:
      | context      | decides         |
      | peacekeeping | decides         |
      | operation    | does not decide |

  Scenario Outline: From 2016-03-29 the operation need not be led by the United Nations
    Given the date is <date>
    And un_led is false
    And un_resolution is <resolution>
    And request_by_authority is <request>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | resolution | request | finding      |
      | 2016-03-28 | general    | true    | unauthorised |
      | 2016-03-29 | general    | true    | permitted    |
      | 2016-03-29 | general    | false   | permitted    |
      | 2016-03-29 | none       | true    | permitted    |
      | 2016-03-29 | none       | false   | unauthorised |

  Scenario Outline: The general power to guard equipment was switched off until 2002-01-13
    Given the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_no_equipment_guard <decides>

    Examples:
      | date       | force            | finding    | decides         |
      | 1995-06-01 | asset_protection | prohibited | decides         |
      | 1995-06-01 | none             | permitted  | does not decide |
      | 2001-12-14 | asset_protection | prohibited | decides         |
      | 2002-01-13 | asset_protection | prohibited | decides         |
      | 2002-01-14 | asset_protection | permitted  | does not decide |

  Scenario Outline: No work is a use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_no_force <decides>

    Examples:
      | force           | finding    | decides         |
      | use_of_force    | prohibited | decides         |
      | self_protection | permitted  | does not decide |

  Scenario Outline: Supply is a task from 2016-03-29, weapons excepted
    Given the date is <date>
    And the action is supply
    And partner is other_forces
    And goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | date       | goods      | finding      | rule               | decides         |
      | 2016-03-28 | fuel       | unauthorised | ipc_rear_tasks     | does not decide |
      | 2016-03-29 | fuel       | permitted    | ipc_rear_tasks     | decides         |
      | 2016-03-29 | ammunition | permitted    | ipc_no_arms_supply | does not decide |
      | 2016-03-29 | weapons    | prohibited   | ipc_no_arms_supply | decides         |

  # The core tasks: art 3(iii)(a)-(f), suppl. prov. 2

  Scenario Outline: Frozen for units to 2001-12-13, never for single officers
    Given the action is peacekeeping_force
    And the date is <date>
    And individual_officers is <officers>
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_core_tasks_officers <officers_rule>
    And rule ipc_core_tasks_units <units_rule>

    Examples:
      | date       | officers | diet  | finding      | officers_rule   | units_rule      |
      | 1992-08-10 | true     | none  | permitted    | decides         | does not decide |
      | 1992-08-10 | false    | given | unauthorised | decides         | does not decide |
      | 2001-12-13 | true     | none  | permitted    | decides         | does not decide |
      | 2001-12-13 | false    | given | unauthorised | decides         | does not decide |
      | 2001-12-14 | true     | none  | permitted    | decides         | does not decide |
      | 2001-12-14 | false    | given | permitted    | does not decide | decides         |
      | 2001-12-14 | false    | none  | unauthorised | does not decide | decides         |
      | 2016-03-29 | true     | none  | permitted    | decides         | does not decide |
      | 2016-03-29 | false    | given | permitted    | does not decide | decides         |

  Scenario Outline: Units need the Diet beforehand, unless it is closed or dissolved
    Given the action is peacekeeping_force
    And the date is 2003-06-01
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_core_tasks_units decides

    Examples:
      | diet              | finding      |
      | given             | permitted    |
      | due_after_start   | permitted    |
      | pending_emergency | unauthorised |
      | none              | unauthorised |
      | refused           | unauthorised |

  Scenario Outline: Whether a unit or single officers take part matters only while units are frozen
    Given the action is peacekeeping_force
    And the date is <date>
    And diet_approval is given
    And individual_officers is unknown
    When the operation is assessed in the layers statute
    Then it is <verdict>
    And <missing> is missing

    Examples:
      | date       | verdict      | missing                           |
      | 2001-12-13 | undetermined | the answer to individual_officers |
      | 2003-06-01 | lawful       | nothing                           |

  Scenario Outline: Each condition of the core tasks is needed, by officers and by units
    Given the action is peacekeeping_force
    And the date is <date>
    And individual_officers is <officers>
    And diet_approval is given
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule <rule> decides

    Examples: officers, during the freeze
      | date       | officers | fact                 | value             | rule                    |
      | 1995-06-01 | true     | un_led               | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | un_resolution        | none              | ipc_core_tasks_officers |
      | 1995-06-01 | true     | request_by_authority | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | ceasefire            | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | basic_plan           | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | task_in_plan         | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | implementation_area  | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | ordered              | false             | ipc_core_tasks_officers |
      | 1995-06-01 | true     | force                | mission_execution | ipc_core_tasks_officers |

    Examples: officers, after it
      | date       | officers | fact                 | value             | rule                    |
      | 2003-06-01 | true     | un_led               | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | un_resolution        | none              | ipc_core_tasks_officers |
      | 2003-06-01 | true     | request_by_authority | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | parties_consent      | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | basic_plan           | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | task_in_plan         | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | implementation_area  | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | ordered              | false             | ipc_core_tasks_officers |
      | 2003-06-01 | true     | force                | mission_execution | ipc_core_tasks_officers |

    Examples: officers, since the law of 2015
      | date       | officers | fact                | value             | rule                    |
      | 2017-01-10 | true     | un_resolution       | none              | ipc_core_tasks_officers |
      | 2017-01-10 | true     | impartial           | false             | ipc_core_tasks_officers |
      | 2017-01-10 | true     | basic_plan          | false             | ipc_core_tasks_officers |
      | 2017-01-10 | true     | task_in_plan        | false             | ipc_core_tasks_officers |
      | 2017-01-10 | true     | implementation_area | false             | ipc_core_tasks_officers |
      | 2017-01-10 | true     | ordered             | false             | ipc_core_tasks_officers |
      | 2017-01-10 | true     | force               | mission_execution | ipc_core_tasks_officers |

    Examples: units
      | date       | officers | fact                 | value             | rule                 |
      | 2003-06-01 | false    | un_led               | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | un_resolution        | none              | ipc_core_tasks_units |
      | 2003-06-01 | false    | request_by_authority | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | host_consent         | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | basic_plan           | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | task_in_plan         | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | implementation_area  | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | ordered              | false             | ipc_core_tasks_units |
      | 2003-06-01 | false    | force                | mission_execution | ipc_core_tasks_units |

    Examples: units, since the law of 2015
      | date       | officers | fact                | value             | rule                 |
      | 2017-01-10 | false    | un_resolution       | none              | ipc_core_tasks_units |
      | 2017-01-10 | false    | ceasefire           | false             | ipc_core_tasks_units |
      | 2017-01-10 | false    | basic_plan          | false             | ipc_core_tasks_units |
      | 2017-01-10 | false    | diet_approval       | none              | ipc_core_tasks_units |
      | 2017-01-10 | false    | task_in_plan        | false             | ipc_core_tasks_units |
      | 2017-01-10 | false    | implementation_area | false             | ipc_core_tasks_units |
      | 2017-01-10 | false    | ordered             | false             | ipc_core_tasks_units |
      | 2017-01-10 | false    | force               | mission_execution | ipc_core_tasks_units |

  # Keeping an area safe: art 3(v)(to), 26(1)

  Scenario Outline: Units may keep an area safe from 2016-03-29, with weapons to do so
    Given the action is protect_civilians
    And the date is <date>
    And diet_approval is given
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_safety_units <decides>

    Examples:
      | date       | force                | finding      | decides         |
      | 2016-03-28 | mission_execution    | unauthorised | does not decide |
      | 2016-03-29 | mission_execution    | permitted    | decides         |
      | 2016-03-29 | protection_of_others | permitted    | decides         |
      | 2016-03-29 | self_protection      | permitted    | decides         |
      | 2016-03-29 | police               | unauthorised | decides         |

  Scenario Outline: Each condition of keeping an area safe is needed
    Given the action is protect_civilians
    And the date is 2017-01-10
    And diet_approval is given
    And force is mission_execution
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule ipc_safety_units decides

    Examples:
      | fact                | value             |
      | un_resolution       | none              |
      | ceasefire           | false             |
      | consent_stable      | false             |
      | basic_plan          | false             |
      | diet_approval       | none              |
      | diet_approval       | pending_emergency |
      | task_in_plan        | false             |
      | implementation_area | false             |
      | ordered             | false             |

  Scenario Outline: Single officers need no vote, and have weapons for their own protection alone
    Given the action is protect_civilians
    And the date is <date>
    And individual_officers is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_safety_officers <decides>

    Examples:
      | date       | fact                | value             | finding      | decides         |
      | 2016-03-28 | force               | self_protection   | unauthorised | does not decide |
      | 2016-03-29 | force               | self_protection   | permitted    | decides         |
      | 2017-01-10 | force               | mission_execution | unauthorised | decides         |
      | 2017-01-10 | un_resolution       | none              | unauthorised | decides         |
      | 2017-01-10 | ceasefire           | false             | unauthorised | decides         |
      | 2017-01-10 | consent_stable      | false             | unauthorised | decides         |
      | 2017-01-10 | basic_plan          | false             | unauthorised | decides         |
      | 2017-01-10 | task_in_plan        | false             | unauthorised | decides         |
      | 2017-01-10 | implementation_area | false             | unauthorised | decides         |
      | 2017-01-10 | ordered             | false             | unauthorised | decides         |
      | 2017-01-10 | individual_officers | false             | unauthorised | does not decide |

  # Coming to the aid of others: art 3(v)(ra), 26(2)

  Scenario Outline: Aid at a distance is a task from 2016-03-29, without a vote of its own
    Given the action is rush_to_aid
    And the date is <date>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_rush_to_aid <decides>

    Examples:
      | date       | force                | finding      | decides         |
      | 2016-03-28 | protection_of_others | unauthorised | does not decide |
      | 2016-03-29 | protection_of_others | permitted    | decides         |
      | 2016-03-29 | mission_execution    | unauthorised | decides         |

  Scenario Outline: Each condition of aid at a distance is needed
    Given the action is rush_to_aid
    And the date is 2017-01-10
    And force is protection_of_others
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule ipc_rush_to_aid decides

    Examples:
      | fact                | value |
      | individual_officers | true  |
      | call_for_help       | false |
      | un_resolution       | none  |
      | ceasefire           | false |
      | consent_stable      | false |
      | basic_plan          | false |
      | task_in_plan        | false |
      | implementation_area | false |
      | ordered             | false |

  # Humanitarian relief: art 3(ii)

  Scenario Outline: Relief on a resolution or a listed body's request, with the host's consent
    Given the action is <action>
    And the date is <date>
    And context is humanitarian_relief
    And un_led is false
    And un_resolution is <resolution>
    And request_by_authority is <request>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_relief <decides>

    Examples:
      | action              | date       | resolution | request | finding      | decides         |
      | humanitarian_relief | 1992-08-09 | general    | true    | unauthorised | does not decide |
      | humanitarian_relief | 1992-08-10 | general    | true    | permitted    | decides         |
      | humanitarian_relief | 1994-10-01 | none       | true    | permitted    | decides         |
      | humanitarian_relief | 1994-10-01 | general    | false   | permitted    | decides         |
      | humanitarian_relief | 1994-10-01 | none       | false   | unauthorised | decides         |
      | refugee_relief      | 1994-10-01 | none       | true    | permitted    | decides         |
      | humanitarian_relief | 1998-07-12 | none       | false   | unauthorised | decides         |
      | humanitarian_relief | 2016-03-29 | none       | false   | unauthorised | decides         |
      | humanitarian_relief | 2016-03-29 | none       | true    | permitted    | decides         |

  Scenario Outline: Relief of conflict, abroad; disasters belong to another Act
    Given the action is humanitarian_relief
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then rule ipc_relief <decides>

    Examples:
      | date       | fact      | value    | decides         |
      | 1994-10-01 | situation | normal   | decides         |
      | 1994-10-01 | situation | disaster | does not decide |
      | 1994-10-01 | place     | japan    | does not decide |
      | 1999-10-01 | situation | disaster | does not decide |
      | 2017-10-01 | situation | disaster | does not decide |

  Scenario Outline: Relief beside a coalition is not this Act's; where the world meets a threat, the fighting must have stopped, or a body of the United Nations must ask
    Given the action is humanitarian_relief
    And the date is <date>
    And context is humanitarian_relief
    And situation is <situation>
    And partner is <partner>
    And ceasefire is <ceasefire>
    And request_by_authority is <asked>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_relief <decides>

    Examples:
      | date       | situation           | partner      | ceasefire | asked | finding      | decides         |
      | 2003-07-31 | international_peace | other_forces | true      | true  | unauthorised | does not decide |
      | 2003-07-31 | normal              | other_forces | true      | true  | permitted    | decides         |
      | 1999-11-22 | international_peace | un_forces    | true      | false | permitted    | decides         |
      | 1999-11-22 | international_peace | un_forces    | false     | false | unauthorised | decides         |
      | 1999-11-22 | international_peace | un_forces    | false     | true  | permitted    | decides         |
      | 1994-10-01 | normal              | un_forces    | false     | true  | permitted    | decides         |
      | 1994-10-01 | normal              | un_forces    | false     | false | permitted    | decides         |
      | 2017-10-01 | international_peace | us_forces    | true      | true  | unauthorised | does not decide |
      | 2017-10-01 | international_peace | un_forces    | false     | false | unauthorised | decides         |
      | 2017-10-01 | international_peace | un_forces    | false     | true  | permitted    | decides         |
      | 2017-10-01 | international_peace | un_forces    | true      | false | permitted    | decides         |

  Scenario Outline: The request opens the way only for relief given with the body that asks
    Given the action is refugee_relief
    And the date is 2001-10-06
    And context is humanitarian_relief
    And situation is international_peace
    And ceasefire is false
    And partner is <partner>
    And charter_purpose is false
    And partner_request is false
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_relief decides

    Examples:
      | partner   | finding      |
      | un_forces | permitted    |
      | none      | unauthorised |

  Scenario Outline: Each condition of relief is needed
    Given the action is humanitarian_relief
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule ipc_relief decides

    Examples:
      | date       | fact                | value             |
      | 1994-10-01 | host_consent        | false             |
      | 1994-10-01 | basic_plan          | false             |
      | 1994-10-01 | task_in_plan        | false             |
      | 1994-10-01 | implementation_area | false             |
      | 1994-10-01 | ordered             | false             |
      | 1994-10-01 | force               | mission_execution |
      | 1999-10-01 | host_consent        | false             |
      | 1999-10-01 | basic_plan          | false             |
      | 1999-10-01 | task_in_plan        | false             |
      | 1999-10-01 | implementation_area | false             |
      | 1999-10-01 | ordered             | false             |
      | 1999-10-01 | force               | mission_execution |
      | 2017-10-01 | host_consent        | false             |
      | 2017-10-01 | basic_plan          | false             |
      | 2017-10-01 | task_in_plan        | false             |
      | 2017-10-01 | implementation_area | false             |
      | 2017-10-01 | ordered             | false             |
      | 2017-10-01 | force               | mission_execution |

  Scenario Outline: The consent of the parties and a cease-fire are not asked of relief in a State at peace
    Given the action is humanitarian_relief
    And the date is 1994-10-01
    And <fact> is false
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

    Examples:
      | fact            |
      | ceasefire       |
      | parties_consent |

  # Goods in kind: art 25

  Scenario Outline: Goods are given to the United Nations, ammunition in dispute
    Given the action is supply
    And the date is <date>
    And goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule ipc_goods_in_kind decides
    And it is <disputed>

    Examples:
      | date       | goods            | disputed     |
      | 1995-06-01 | medical_supplies | not disputed |
      | 2013-12-23 | ammunition       | disputed     |
      | 2013-12-23 | food_water       | not disputed |
      | 2017-06-01 | ammunition       | disputed     |
      | 2017-06-01 | weapons          | disputed     |

  Scenario Outline: Each condition of goods in kind is needed
    Given the action is supply
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then rule ipc_goods_in_kind <decides>
    And the statute finding is <finding>

    Examples:
      | date       | fact        | value             | decides         | finding      |
      | 1995-06-01 | partner     | other_forces      | does not decide | unauthorised |
      | 1995-06-01 | goods_owner | partner           | does not decide | unauthorised |
      | 1995-06-01 | context     | operation         | does not decide | unauthorised |
      | 1995-06-01 | ordered     | false             | decides         | unauthorised |
      | 1995-06-01 | ceasefire   | false             | decides         | unauthorised |
      | 1995-06-01 | un_led      | false             | decides         | unauthorised |
      | 1995-06-01 | request_by_authority | false    | decides         | unauthorised |
      | 1995-06-01 | un_resolution | none            | decides         | unauthorised |
      | 1995-06-01 | force       | mission_execution | decides         | unauthorised |
      | 2017-06-01 | request_by_authority | false    | decides         | unauthorised |
      | 2017-06-01 | un_resolution | none            | decides         | unauthorised |
      | 2017-06-01 | ordered     | false             | decides         | unauthorised |
      | 2017-06-01 | ceasefire   | false             | decides         | unauthorised |
      | 2017-06-01 | force       | mission_execution | decides         | unauthorised |

  Scenario Outline: The same gift on either side of the amendment of 2016
    Given the action is supply
    And the date is <date>
    And request_by_authority is <request>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples: the Secretary-General's request is part of what a peacekeeping operation is, before and after
      | date       | request | finding      |
      | 2016-03-28 | true    | permitted    |
      | 2016-03-29 | true    | permitted    |
      | 2016-03-28 | false   | unauthorised |
      | 2016-03-29 | false   | unauthorised |

  Scenario Outline: An operation that States run together may be given goods from 2016-03-29
    Given the action is supply
    And the date is <date>
    And un_led is false
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | finding      |
      | 2016-03-28 | unauthorised |
      | 2016-03-29 | permitted    |

  Scenario Outline: Weapons may not be supplied as a task, and are disputed as a gift
    Given the action is supply
    And the date is 2017-06-01
    And goods is weapons
    And goods_owner is <owner>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_goods_in_kind <gift>
    And rule ipc_no_arms_supply <bar>

    Examples: only what is Japan's own can be given
      | owner   | finding    | gift            | bar             |
      | japan   | permitted  | decides         | does not decide |
      | partner | prohibited | does not decide | decides         |

  Scenario Outline: For relief no cease-fire is asked of goods in kind, but a basis and the host's consent are
    Given the action is supply
    And the date is <date>
    And context is humanitarian_relief
    And ceasefire is false
    And un_resolution is <resolution>
    And request_by_authority is <request>
    And host_consent is <consent>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule ipc_goods_in_kind decides

    Examples:
      | date       | resolution | request | consent | finding      |
      | 1995-06-01 | general    | true    | true    | permitted    |
      | 1995-06-01 | general    | false   | true    | permitted    |
      | 1995-06-01 | none       | true    | true    | permitted    |
      | 1995-06-01 | none       | false   | true    | unauthorised |
      | 1995-06-01 | general    | true    | false   | unauthorised |
      | 2017-06-01 | general    | false   | true    | permitted    |
      | 2017-06-01 | none       | true    | true    | permitted    |
      | 2017-06-01 | none       | false   | true    | unauthorised |
      | 2017-06-01 | general    | true    | false   | unauthorised |

  Scenario: Fighting to impose peace has no head
    Given the action is peace_enforcement
    And force is use_of_force
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is no_head
