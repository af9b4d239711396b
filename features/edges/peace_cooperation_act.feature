Feature: The edges of Act on Cooperation for United Nations Peacekeeping Operations and Other Operations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the work must not be a threat or use of force
    Given the action is peacekeeping_support
    And the date is 1995-06-01
    And the facts
      | fact    | value        |
      | context | peacekeeping |
      | force   | use_of_force |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                      | finding      |
      | force is use_of_force        | prohibited   |
      | force is missile_destruction | unauthorised |

  Scenario Outline: the general power to guard equipment with weapons is switched off
    Given the action is peacekeeping_support
    And the date is 1995-06-01
    And the facts
      | fact    | value            |
      | context | peacekeeping     |
      | force   | asset_protection |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_no_equipment_guard <decides>

    Examples:
      | changed                   | finding      | decides         |
      | force is asset_protection | prohibited   | decides         |
      | force is police           | unauthorised | does not decide |
      | force is use_of_force     | prohibited   | does not decide |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation
    Given the action is peacekeeping_support
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                           | finding      |
      | context is peacekeeping           | permitted    |
      | context is joint_exercise         | unauthorised |
      | context is humanitarian_relief    | unauthorised |
      | context is disaster_relief        | unauthorised |
      | un_resolution is sanctions        | permitted    |
      | un_resolution is force_authorised | permitted    |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation, transport
    Given the action is transport
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1995-06-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation, maintain equipment
    Given the action is maintain_equipment
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1995-06-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation, medical care
    Given the action is medical_care
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1995-06-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation, communications support
    Given the action is communications_support
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1995-06-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: medical care, engineering, transport and like work in a peacekeeping operation, transport (2)
    Given the action is transport
    And the date is 1998-07-12
    And the facts
      | fact                 | value        |
      | context              | peacekeeping |
      | partner              | none         |
      | force                | none         |
      | un_resolution        | general      |
      | host_consent         | true         |
      | parties_consent      | true         |
      | ceasefire            | true         |
      | impartial            | true         |
      | basic_plan           | true         |
      | ordered              | true         |
      | implementation_area  | true         |
      | request_by_authority | true         |
      | un_led               | true         |
      | task_in_plan         | true         |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                        | finding      |
      | context is peacekeeping        | permitted    |
      | context is joint_exercise      | unauthorised |
      | context is humanitarian_relief | unauthorised |
      | context is disaster_relief     | unauthorised |

  Scenario Outline: the supply task stops at weapons
    Given the action is supply
    And the date is 2016-03-29
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | partner              | other_forces    |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | task_in_plan         | true            |
      | goods                | weapons         |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed             | finding    |
      | goods is weapons    | prohibited |
      | goods is food_water | permitted  |
      | goods is parts      | permitted  |
      | goods is equipment  | permitted  |
      | goods is personnel  | permitted  |
      | goods is casualties | permitted  |

  Scenario Outline: the supply task stops at weapons, supply
    Given the action is supply
    And the date is 2016-03-29
    And the facts
      | fact      | value        |
      | situation | normal       |
      | context   | peacekeeping |
      | goods     | weapons      |
      | force     | none         |
      | ordered   | false        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                        | finding      |
      | context is peacekeeping        | prohibited   |
      | context is humanitarian_relief | unauthorised |

  Scenario Outline: single officers monitor a cease-fire or do the other core tasks
    Given the action is peacekeeping_force
    And the date is 2016-03-29
    And the facts
      | fact                 | value           |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | individual_officers  | true            |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed         | finding   |
      | un_led is true  | permitted |
      | un_led is false | permitted |

  Scenario Outline: single officers monitor a cease-fire or do the other core tasks, peacekeeping force
    Given the action is peacekeeping_force
    And the date is 2016-03-29
    And the facts
      | fact                 | value |
      | force                | none  |
      | host_consent         | true  |
      | parties_consent      | true  |
      | ceasefire            | true  |
      | impartial            | true  |
      | basic_plan           | true  |
      | ordered              | true  |
      | implementation_area  | true  |
      | request_by_authority | true  |
      | un_led               | false |
      | individual_officers  | true  |
      | task_in_plan         | true  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding      |
      | the date is 2016-03-29 | permitted    |
      | the date is 2016-03-28 | unauthorised |

  Scenario Outline: units monitor a cease-fire, patrol a buffer zone or do the other core tasks
    Given the action is peacekeeping_force
    And the date is 2016-03-29
    And the facts
      | fact                 | value           |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | individual_officers  | false           |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_core_tasks_units <decides>

    Examples:
      | changed                     | finding   | decides         |
      | un_led is true              | permitted | decides         |
      | un_led is false             | permitted | decides         |
      | individual_officers is true | permitted | does not decide |

  Scenario Outline: units monitor a cease-fire, patrol a buffer zone or do the other core tasks, peacekeeping force
    Given the action is peacekeeping_force
    And the date is 2001-12-14
    And the facts
      | fact                 | value           |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | individual_officers  | false           |
      | task_in_plan         | true            |
      | force                | self_protection |
      | basic_plan           | true            |
      | diet_approval        | given           |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_core_tasks_units <decides>

    Examples:
      | changed                      | finding   | decides         |
      | individual_officers is false | permitted | decides         |
      | individual_officers is true  | permitted | does not decide |

  Scenario Outline: units monitor a cease-fire, patrol a buffer zone or do the other core tasks, peacekeeping force (2)
    Given the action is peacekeeping_force
    And the date is 2016-03-29
    And the facts
      | fact                 | value |
      | force                | none  |
      | host_consent         | true  |
      | parties_consent      | true  |
      | ceasefire            | true  |
      | impartial            | true  |
      | basic_plan           | true  |
      | diet_approval        | given |
      | ordered              | true  |
      | implementation_area  | true  |
      | request_by_authority | true  |
      | un_led               | false |
      | individual_officers  | false |
      | task_in_plan         | true  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding      |
      | the date is 2016-03-29 | permitted    |
      | the date is 2016-03-28 | unauthorised |

  Scenario Outline: units keep people and an area safe
    Given the action is protect_civilians
    And the date is 2016-03-29
    And the facts
      | fact                 | value             |
      | un_resolution        | general           |
      | host_consent         | true              |
      | parties_consent      | true              |
      | ceasefire            | true              |
      | impartial            | true              |
      | consent_stable       | true              |
      | un_led               | true              |
      | individual_officers  | false             |
      | task_in_plan         | true              |
      | force                | mission_execution |
      | basic_plan           | true              |
      | diet_approval        | given             |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_safety_units <decides>

    Examples:
      | changed                      | finding      | decides         |
      | force is mission_execution   | permitted    | decides         |
      | force is none                | permitted    | decides         |
      | force is asset_protection    | permitted    | decides         |
      | force is missile_destruction | unauthorised | decides         |
      | individual_officers is true  | unauthorised | does not decide |

  Scenario Outline: units protect others on the operation, or who support it, on an urgent call
    Given the action is rush_to_aid
    And the date is 2016-03-29
    And the facts
      | fact                 | value                |
      | un_resolution        | general              |
      | host_consent         | true                 |
      | parties_consent      | true                 |
      | ceasefire            | true                 |
      | impartial            | true                 |
      | consent_stable       | true                 |
      | un_led               | true                 |
      | individual_officers  | false                |
      | task_in_plan         | true                 |
      | call_for_help        | true                 |
      | force                | protection_of_others |
      | basic_plan           | true                 |
      | ordered              | true                 |
      | implementation_area  | true                 |
      | request_by_authority | true                 |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is protection_of_others | permitted    |
      | force is none                 | permitted    |
      | force is self_protection      | permitted    |
      | force is asset_protection     | permitted    |
      | force is police               | unauthorised |
      | force is missile_destruction  | unauthorised |

  Scenario Outline: relief of people harmed by a conflict abroad
    Given the action is humanitarian_relief
    And the date is 2003-07-31
    And the facts
      | fact                 | value             |
      | situation            | normal            |
      | partner              | other_forces      |
      | place                | foreign_territory |
      | un_resolution        | general           |
      | host_consent         | true              |
      | ceasefire            | true              |
      | task_in_plan         | true              |
      | force                | self_protection   |
      | basic_plan           | true              |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | situation is important_influence     | permitted    |
      | situation is emergency_abroad        | permitted    |
      | place is japan                       | unauthorised |
      | place is near_high_seas              | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |

  Scenario Outline: relief of people harmed by a conflict abroad, refugee relief
    Given the action is refugee_relief
    And the date is 1994-10-01
    And the facts
      | fact                 | value             |
      | situation            | normal            |
      | partner              | un_forces         |
      | place                | foreign_territory |
      | un_resolution        | none              |
      | host_consent         | true              |
      | ceasefire            | true              |
      | task_in_plan         | true              |
      | force                | self_protection   |
      | basic_plan           | true              |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1994-10-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: relief of people harmed by a conflict abroad, humanitarian relief
    Given the action is humanitarian_relief
    And the date is 1992-08-10
    And the facts
      | fact                 | value             |
      | situation            | normal            |
      | partner              | un_forces         |
      | place                | foreign_territory |
      | un_resolution        | general           |
      | host_consent         | true              |
      | ceasefire            | true              |
      | task_in_plan         | true              |
      | force                | self_protection   |
      | basic_plan           | true              |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is normal                  | permitted |
      | situation is surrounding_anticipated | permitted |
      | situation is surrounding             | permitted |
      | situation is attack_anticipated      | permitted |
      | situation is attack_imminent         | permitted |
      | situation is attack_on_japan         | permitted |
      | situation is attack_on_other         | permitted |
      | situation is important_influence     | permitted |
      | situation is international_peace     | permitted |
      | situation is emergency_abroad        | permitted |
      | place is near_high_seas              | permitted |
      | place is far_high_seas               | permitted |
      | place is foreign_waters              | permitted |

  Scenario Outline: relief of people harmed by a conflict abroad, humanitarian relief (2)
    Given the action is humanitarian_relief
    And the date is 1994-10-01
    And the facts
      | fact                 | value             |
      | situation            | normal            |
      | partner              | un_forces         |
      | place                | foreign_territory |
      | un_resolution        | general           |
      | host_consent         | true              |
      | ceasefire            | true              |
      | task_in_plan         | true              |
      | force                | self_protection   |
      | basic_plan           | true              |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | false             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1994-10-01 | permitted |
      | the date is 1998-07-12 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: relief of people harmed by a conflict abroad, humanitarian relief (3)
    Given the action is humanitarian_relief
    And the date is 2016-03-29
    And the facts
      | fact                 | value             |
      | situation            | normal            |
      | partner              | un_forces         |
      | place                | foreign_territory |
      | un_resolution        | none              |
      | host_consent         | true              |
      | ceasefire            | true              |
      | task_in_plan         | true              |
      | force                | self_protection   |
      | basic_plan           | true              |
      | ordered              | true              |
      | implementation_area  | true              |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | situation is important_influence     | permitted    |
      | situation is emergency_abroad        | permitted    |
      | place is japan                       | unauthorised |
      | place is near_high_seas              | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |

  Scenario Outline: relief of people harmed by a conflict abroad, refugee relief (2)
    Given the action is refugee_relief
    And the date is 1992-08-10
    And the facts
      | fact                 | value               |
      | situation            | international_peace |
      | partner              | none                |
      | place                | near_high_seas      |
      | force                | none                |
      | host_consent         | true                |
      | ceasefire            | true                |
      | basic_plan           | true                |
      | ordered              | true                |
      | implementation_area  | true                |
      | request_by_authority | true                |
      | task_in_plan         | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_relief <decides>

    Examples:
      | changed              | finding      | decides         |
      | partner is none      | permitted    | decides         |
      | partner is us_forces | unauthorised | does not decide |
      | ceasefire is false   | unauthorised | decides         |

  Scenario Outline: relief of people harmed by a conflict abroad, refugee relief (3)
    Given the action is refugee_relief
    And the date is 1992-08-10
    And the facts
      | fact                 | value               |
      | situation            | international_peace |
      | partner              | none                |
      | place                | near_high_seas      |
      | force                | none                |
      | host_consent         | true                |
      | ceasefire            | true                |
      | basic_plan           | true                |
      | ordered              | true                |
      | implementation_area  | true                |
      | request_by_authority | true                |
      | task_in_plan         | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is international_peace | permitted |

  Scenario Outline: relief of people harmed by a conflict abroad, refugee relief (4)
    Given the action is refugee_relief
    And the date is 1992-08-10
    And the facts
      | fact                 | value                   |
      | situation            | surrounding_anticipated |
      | place                | near_high_seas          |
      | force                | none                    |
      | host_consent         | true                    |
      | ceasefire            | false                   |
      | basic_plan           | true                    |
      | ordered              | true                    |
      | implementation_area  | true                    |
      | request_by_authority | true                    |
      | task_in_plan         | true                    |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is surrounding_anticipated | permitted |
      | situation is surrounding             | permitted |
      | situation is attack_anticipated      | permitted |
      | situation is attack_imminent         | permitted |
      | situation is attack_on_japan         | permitted |
      | situation is attack_on_other         | permitted |
      | situation is important_influence     | permitted |
      | situation is emergency_abroad        | permitted |

  Scenario Outline: goods given to the United Nations for an operation
    Given the action is supply
    And the date is 2017-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | partner              | un_forces       |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | task_in_plan         | true            |
      | goods                | ammunition      |
      | goods_owner          | japan           |
      | force                | self_protection |
      | basic_plan           | true            |
      | diet_approval        | none            |
      | ordered              | true            |
      | implementation_area  | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_goods_in_kind <decides>

    Examples:
      | changed                    | finding      | decides         |
      | context is peacekeeping    | permitted    | decides         |
      | context is operation       | unauthorised | does not decide |
      | context is joint_exercise  | unauthorised | does not decide |
      | context is disaster_relief | unauthorised | does not decide |
      | goods_owner is partner     | permitted    | does not decide |
      | un_resolution is none      | unauthorised | decides         |

  Scenario Outline: goods given to the United Nations for an operation, supply
    Given the action is supply
    And the date is 1995-06-01
    And the facts
      | fact            | value               |
      | context         | humanitarian_relief |
      | partner         | un_forces           |
      | un_resolution   | general             |
      | host_consent    | true                |
      | parties_consent | true                |
      | ceasefire       | false               |
      | impartial       | true                |
      | un_led          | true                |
      | goods_owner     | japan               |
      | force           | self_protection     |
      | ordered         | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1995-06-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: goods given to the United Nations for an operation, supply (2)
    Given the action is supply
    And the date is 1995-06-01
    And the facts
      | fact                 | value           |
      | context              | peacekeeping    |
      | partner              | un_forces       |
      | un_resolution        | general         |
      | host_consent         | true            |
      | parties_consent      | true            |
      | ceasefire            | true            |
      | impartial            | true            |
      | un_led               | true            |
      | goods_owner          | japan           |
      | force                | self_protection |
      | ordered              | true            |
      | request_by_authority | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule ipc_goods_in_kind <decides>

    Examples:
      | changed                       | finding      | decides         |
      | context is peacekeeping       | permitted    | decides         |
      | context is joint_exercise     | unauthorised | does not decide |
      | context is disaster_relief    | unauthorised | does not decide |
      | un_resolution is none         | unauthorised | decides         |
      | request_by_authority is false | unauthorised | decides         |
      | the date is 2016-03-28        | permitted    | decides         |

  Scenario Outline: goods given to the United Nations for an operation, supply (3)
    Given the action is supply
    And the date is 2016-03-29
    And the facts
      | fact                 | value        |
      | context              | peacekeeping |
      | partner              | un_forces    |
      | goods                | food_water   |
      | goods_owner          | japan        |
      | force                | none         |
      | host_consent         | true         |
      | parties_consent      | true         |
      | ceasefire            | true         |
      | impartial            | true         |
      | basic_plan           | false        |
      | ordered              | true         |
      | request_by_authority | true         |
      | un_led               | false        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed              | finding      |
      | partner is un_forces | permitted    |
      | partner is none      | unauthorised |

  Scenario Outline: goods given to the United Nations for an operation, supply (4)
    Given the action is supply
    And the date is 1992-08-10
    And the facts
      | fact                 | value        |
      | context              | peacekeeping |
      | partner              | un_forces    |
      | goods_owner          | japan        |
      | force                | none         |
      | un_resolution        | general      |
      | host_consent         | true         |
      | parties_consent      | true         |
      | ceasefire            | true         |
      | impartial            | true         |
      | ordered              | true         |
      | un_led               | true         |
      | request_by_authority | true         |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed              | finding      |
      | partner is un_forces | permitted    |
      | partner is none      | unauthorised |
