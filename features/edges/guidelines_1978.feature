Feature: The edges of Guidelines for Japan-U.S. Defense Cooperation of 1978
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: U.S. forces use bases and facilities in Japan
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
      | place     | japan     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is normal                  | permitted |
      | situation is surrounding_anticipated | permitted |
      | situation is important_influence     | silent    |
      | situation is international_peace     | permitted |
      | situation is emergency_abroad        | permitted |
      | situation is disaster                | permitted |
      | situation is attack_anticipated      | permitted |
      | situation is attack_imminent         | permitted |
      | situation is surrounding             | deferred  |
      | situation is attack_on_other         | silent    |
      | partner is un_forces                 | silent    |
      | place is near_high_seas              | silent    |
      | place is far_high_seas               | silent    |
      | place is foreign_waters              | silent    |

  Scenario Outline: U.S. forces use bases and facilities in Japan, provide facilities
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
      | place     | japan     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: studies for joint defence, common procedures
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_joint_planning <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is other_forces              | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: studies for joint defence, common procedures, planning
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: exercises and training with U.S. forces
    Given the action is training
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is normal                  | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_japan         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | partner is un_forces                 | silent    |

  Scenario Outline: exercises and training with U.S. forces, training
    Given the action is training
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: information needed to defend Japan is shared
    Given the action is share_intelligence
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is normal                  | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | partner is un_forces                 | silent    |

  Scenario Outline: information needed to defend Japan is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: mutual support in logistics is left to coordination and study
    Given the action is supply
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_logistics_study <decides>

    Examples:
      | changed                              | finding  | decides         |
      | situation is normal                  | deferred | decides         |
      | situation is surrounding_anticipated | silent   | does not decide |
      | situation is surrounding             | deferred | does not decide |
      | situation is important_influence     | silent   | does not decide |
      | situation is international_peace     | silent   | does not decide |
      | situation is emergency_abroad        | silent   | does not decide |
      | situation is disaster                | silent   | does not decide |
      | partner is other_forces              | silent   | does not decide |
      | the action is medical_care           | deferred | decides         |
      | the action is base_services          | deferred | decides         |
      | the action is communications_support | deferred | decides         |

  Scenario Outline: mutual support in logistics is left to coordination and study, supply
    Given the action is supply
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding  |
      | partner is us_forces | deferred |
      | partner is none      | silent   |

  Scenario Outline: closer liaison, a coordination centre, a common stage of readiness
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_readiness <decides>

    Examples:
      | changed                      | finding   | decides         |
      | situation is attack_imminent | permitted | decides         |
      | situation is surrounding     | permitted | does not decide |
      | partner is un_forces         | silent    | does not decide |

  Scenario Outline: closer liaison, a coordination centre, a common stage of readiness, planning
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the Self-Defense Forces repel an armed attack on Japan, alone or with U.S. forces
    Given the action is repel_attack
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is normal                  | silent    |
      | situation is surrounding_anticipated | silent    |
      | situation is surrounding             | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | place is foreign_waters              | silent    |

  Scenario Outline: surrounding waters and sea lanes are defended
    Given the action is protect_sea_lanes
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | near_high_seas  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is normal                  | silent    |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | place is japan                       | permitted |
      | place is foreign_territory           | silent    |

  Scenario Outline: ports, straits and the waters around Japan are kept clear of mines
    Given the action is minesweeping
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |

  Scenario Outline: U.S. forces that help to repel the attack are protected around Japan
    Given the action is defend_partner
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | near_high_seas  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is normal                  | silent    |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | partner is un_forces                 | silent    |

  Scenario Outline: U.S. forces that help to repel the attack are protected around Japan, defend partner
    Given the action is defend_partner
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: each keeps its own command; operations are coordinated in a centre
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_coordination_centre <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is attack_on_japan    | permitted | decides         |
      | situation is surrounding        | permitted | does not decide |
      | situation is attack_anticipated | permitted | does not decide |
      | partner is un_forces            | silent    | does not decide |

  Scenario Outline: each keeps its own command; operations are coordinated in a centre, planning
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: information is gathered and exchanged for joint operations
    Given the action is share_intelligence
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_wartime_intelligence <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is attack_on_japan    | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |
      | situation is attack_imminent    | permitted | does not decide |
      | partner is un_forces            | silent    | does not decide |

  Scenario Outline: information is gathered and exchanged for joint operations, share intelligence
    Given the action is share_intelligence
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the Self-Defense Forces keep watch while Japan is defended
    Given the action is surveillance
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |

  Scenario Outline: supply, transport, maintenance, facilities
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | partner is us_forces                 | permitted |
      | partner is un_forces                 | silent    |
      | place is far_high_seas               | permitted |
      | place is foreign_waters              | silent    |
      | the action is base_services          | permitted |
      | the action is communications_support | permitted |

  Scenario Outline: supply, transport, maintenance, facilities, provide facilities
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the two Governments consult as circumstances change
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_consult_far_east <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is surrounding        | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |
      | situation is attack_imminent    | permitted | does not decide |
      | partner is un_forces            | silent    | does not decide |

  Scenario Outline: the two Governments consult as circumstances change, planning
    Given the action is planning
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: scope and form of help to U.S. forces are left to study
    Given the action is supply
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g78_facilitation_study <decides>

    Examples:
      | changed                         | finding  | decides         |
      | situation is surrounding        | deferred | decides         |
      | situation is attack_anticipated | deferred | does not decide |
      | situation is attack_imminent    | deferred | does not decide |

  Scenario Outline: scope and form of help to U.S. forces are left to study, provide facilities
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding  |
      | partner is us_forces                 | deferred |
      | partner is un_forces                 | silent   |
      | the action is base_services          | deferred |
      | the action is medical_care           | deferred |
      | the action is communications_support | deferred |

  Scenario Outline: scope and form of help to U.S. forces are left to study, provide facilities (2)
    Given the action is provide_facilities
    And the date is 1978-11-27
    And the regime is guidelines_1978
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding  |
      | partner is us_forces | deferred |
      | partner is none      | silent   |
