Feature: The edges of Guidelines for Japan-U.S. Defense Cooperation of 1997
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: U.S. forces use bases and facilities under existing arrangements
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
      | place     | japan     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is un_forces    | silent    |
      | place is near_high_seas | silent    |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: U.S. forces use bases and facilities under existing arrangements, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: goods handed over under the agreement of 1996
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | platform  | ship           |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
      | place     | near_high_seas |
      | goods     | fuel           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | platform is ship        | permitted |
      | platform is vehicle     | permitted |
      | platform is on_foot     | permitted |
      | partner is other_forces | silent    |

  Scenario Outline: goods handed over under the agreement of 1996, supply
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | platform  | ship           |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
      | place     | far_high_seas  |
      | goods     | fuel           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | platform is ship     | permitted |
      | platform is aircraft | silent    |

  Scenario Outline: goods handed over under the agreement of 1996, supply (2)
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | platform  | aircraft       |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
      | place     | japan          |
      | goods     | fuel           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is foreign_territory | permitted |
      | place is foreign_waters    | permitted |

  Scenario Outline: goods handed over under the agreement of 1996, supply (3)
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
      | goods     | food_water     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: services rendered under the agreement of 1996
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | silent    |

  Scenario Outline: services rendered under the agreement of 1996, transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | us_forces      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: mines are cleared from Japan's own waters in ordinary times
    Given the action is minesweeping
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value  |
      | situation | normal |
      | place     | japan  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is foreign_territory | silent    |

  Scenario Outline: information and intelligence are shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
      | partner is un_forces | silent    |

  Scenario Outline: information and intelligence are shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: exchanges and training with other forces of the region
    Given the action is training
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value        |
      | situation    | normal       |
      | partner      | other_forces |
      | multilateral | true         |
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

  Scenario Outline: exchanges and training with other forces of the region, training
    Given the action is training
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value  |
      | situation    | normal |
      | partner      | none   |
      | multilateral | true   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed               | finding   |
      | multilateral is true  | permitted |
      | multilateral is false | silent    |

  Scenario Outline: if Japan joins international humanitarian relief, the two sides support each other
    Given the action is refugee_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | normal         |
      | place     | near_high_seas |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is near_high_seas | permitted |
      | place is far_high_seas  | permitted |
      | place is foreign_waters | permitted |

  Scenario Outline: relief after a great disaster at the request of a government or an international body
    Given the action is disaster_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact                 | value             |
      | situation            | disaster          |
      | place                | foreign_territory |
      | request_by_authority | true              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is foreign_territory | permitted |
      | place is near_high_seas    | silent    |
      | place is far_high_seas     | permitted |

  Scenario Outline: planning for the defence of Japan and for situations around it
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_joint_planning <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: planning for the defence of Japan and for situations around it, planning
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value     |
      | situation    | normal    |
      | partner      | us_forces |
      | multilateral | false     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_joint_exercises <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is surrounding             | silent    | does not decide |
      | situation is attack_anticipated      | silent    | does not decide |
      | situation is attack_on_japan         | silent    | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is other_forces              | permitted | does not decide |
      | partner is un_forces                 | permitted | does not decide |

  Scenario Outline: exercises and training with U.S. forces, training
    Given the action is training
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: information and intelligence are shared more closely
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: information and intelligence are shared more closely, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: the coordination mechanism starts early; a stage of readiness is agreed
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: the coordination mechanism starts early; a stage of readiness is agreed, planning
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: Japan builds and keeps the base for U.S. reinforcements
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | partner is us_forces       | permitted |
      | partner is un_forces       | silent    |
      | place is near_high_seas    | silent    |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: Japan builds and keeps the base for U.S. reinforcements, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
      | place     | japan              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: preparations for the defence of Japan: support and security inside Japan
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | partner is us_forces       | permitted |
      | partner is un_forces       | silent    |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: preparations for the defence of Japan: support and security inside Japan, supply
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
      | place     | japan              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: preparations for the defence of Japan: transport inside Japan
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | partner   | us_forces       |
      | place     | japan           |
      | goods     | fuel            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | partner is us_forces       | permitted |
      | partner is other_forces    | silent    |
      | partner is un_forces       | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: preparations for the defence of Japan: transport inside Japan, transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
      | place     | japan              |
      | goods     | food_water         |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: mines are cleared from Japan's own waters in readiness
    Given the action is minesweeping
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_imminent |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: readiness against ballistic missiles
    Given the action is intercept_missile
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value           |
      | situation      | attack_imminent |
      | missile_target | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | missile_target is japan          | permitted |
      | missile_target is unknown_target | permitted |

  Scenario Outline: Japan acts at once to repel the attack, mainly by defence in and around its territory
    Given the action is repel_attack
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: Japan keeps the base for reinforcements; more facilities, joint use
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_base <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is near_high_seas              | silent    | does not decide |
      | place is far_high_seas               | silent    | does not decide |
      | place is foreign_territory           | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: Japan keeps the base for reinforcements; more facilities, joint use, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: ships in surrounding waters, ports and straits are protected
    Given the action is protect_sea_lanes
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
      | situation is surrounding_anticipated | silent    |
      | situation is surrounding             | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |

  Scenario Outline: sea lanes are protected together with U.S. forces
    Given the action is protect_sea_lanes
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | far_high_seas   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_sea_lanes_together <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | silent    | does not decide |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is surrounding             | silent    | does not decide |
      | situation is attack_anticipated      | silent    | does not decide |
      | situation is attack_imminent         | silent    | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is japan                       | permitted | does not decide |
      | place is near_high_seas              | permitted | does not decide |
      | place is foreign_territory           | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: sea lanes are protected together with U.S. forces, protect sea lanes
    Given the action is protect_sea_lanes
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | far_high_seas   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: mines are cleared from ports, straits and surrounding waters
    Given the action is minesweeping
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_mines <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is attack_on_japan     | permitted | decides         |
      | situation is surrounding         | permitted | does not decide |
      | situation is attack_on_other     | silent    | does not decide |
      | situation is important_influence | silent    | does not decide |

  Scenario Outline: U.S. ships and aircraft are protected in surrounding waters
    Given the action is defend_partner
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | partner is un_forces                 | silent    |

  Scenario Outline: U.S. ships and aircraft are protected in surrounding waters, defend partner
    Given the action is defend_partner
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: an invasion is checked and repelled
    Given the action is retake_island
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
      | place is near_high_seas              | silent    |
      | place is far_high_seas               | silent    |
      | place is foreign_territory           | silent    |
      | place is foreign_waters              | silent    |

  Scenario Outline: infiltration of Japanese territory is checked and repelled
    Given the action is counter_commando
    And the date is 1997-09-23
    And the regime is guidelines_1997
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
      | place is far_high_seas               | silent    |
      | place is foreign_territory           | silent    |
      | place is foreign_waters              | silent    |

  Scenario Outline: the two sides cooperate against a missile attack
    Given the action is intercept_missile
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value           |
      | situation      | attack_on_japan |
      | missile_target | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_missile <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is surrounding             | silent    | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |

  Scenario Outline: operations are coordinated, each under its own command
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_coordination <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: operations are coordinated, each under its own command, planning
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: each helps the other to communicate
    Given the action is communications_support
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | context   | operation       |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_communications <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | silent    | does not decide |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: each helps the other to communicate, communications support
    Given the action is communications_support
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: information and intelligence are shared, share intelligence (2)
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: information and intelligence are shared, share intelligence (3)
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: information is gathered, watch is kept
    Given the action is surveillance
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_watch <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: target information is passed for the defence of Japan
    Given the action is cue_weapons
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is attack_on_japan         | permitted |
      | situation is normal                  | silent    |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |
      | partner is un_forces                 | silent    |

  Scenario Outline: target information is passed for the defence of Japan, cue weapons
    Given the action is cue_weapons
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: each helps the other to acquire supplies
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | platform  | ship            |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | japan           |
      | goods     | ammunition      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is attack_on_japan     | permitted |
      | situation is attack_on_other     | silent    |
      | situation is important_influence | silent    |
      | situation is emergency_abroad    | silent    |
      | situation is disaster            | silent    |
      | partner is un_forces             | silent    |

  Scenario Outline: each helps the other to acquire supplies, supply
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: each helps the other to acquire supplies, supply (2)
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | platform  | aircraft        |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | near_high_seas  |
      | goods     | parts           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                   | finding   |
      | goods is parts            | permitted |
      | goods is medical_supplies | permitted |
      | goods is equipment        | permitted |
      | goods is ammunition       | permitted |
      | goods is weapons          | permitted |
      | goods is personnel        | permitted |
      | goods is casualties       | permitted |

  Scenario Outline: the two cooperate in transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | place     | far_high_seas   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                         | finding   |
      | situation is attack_on_japan    | permitted |
      | situation is attack_anticipated | silent    |
      | partner is other_forces         | silent    |
      | partner is un_forces            | silent    |

  Scenario Outline: the two cooperate in transport, transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: Japan maintains U.S. equipment
    Given the action is maintain_equipment
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | context   | operation       |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_maintenance <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is normal                  | silent    | does not decide |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is other_forces              | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: Japan maintains U.S. equipment, maintain equipment
    Given the action is maintain_equipment
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: people and craft in distress are recovered
    Given the action is search_and_rescue
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | near_high_seas  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is attack_on_japan     | permitted |
      | situation is attack_anticipated  | silent    |
      | situation is attack_imminent     | silent    |
      | situation is attack_on_other     | silent    |
      | situation is important_influence | silent    |
      | situation is international_peace | silent    |
      | situation is emergency_abroad    | silent    |
      | situation is disaster            | silent    |

  Scenario Outline: each treats and carries the other's casualties
    Given the action is medical_care
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | context   | operation       |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_medical <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: each treats and carries the other's casualties, medical care
    Given the action is medical_care
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: port, base and security services
    Given the action is base_services
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | context   | operation       |
      | partner   | us_forces       |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_services <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_japan         | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is near_high_seas              | silent    | does not decide |
      | place is far_high_seas               | silent    | does not decide |
      | place is foreign_territory           | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: port, base and security services, guard facilities
    Given the action is guard_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: sea traffic, air traffic and airspace are coordinated
    Given the action is traffic_management
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_traffic <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is attack_on_japan     | permitted | decides         |
      | situation is surrounding         | permitted | does not decide |
      | situation is attack_anticipated  | permitted | does not decide |
      | situation is attack_imminent     | permitted | does not decide |
      | situation is attack_on_other     | silent    | does not decide |
      | situation is important_influence | silent    | does not decide |
      | situation is international_peace | silent    | does not decide |
      | situation is emergency_abroad    | silent    | does not decide |
      | situation is disaster            | silent    | does not decide |

  Scenario Outline: information is shared more closely, a common assessment is sought
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_expected_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding_anticipated | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: information is shared more closely, a common assessment is sought, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the coordination mechanism starts early; a stage of readiness is agreed, planning (2)
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_expected_coordination <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding_anticipated | permitted | decides         |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: the coordination mechanism starts early; a stage of readiness is agreed, planning (3)
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: more watch is kept
    Given the action is surveillance
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_expected_watch <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding_anticipated | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: readiness is raised: facilities in Japan
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
      | place     | japan                   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_expected_facilities <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding_anticipated | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is near_high_seas              | silent    | does not decide |
      | place is far_high_seas               | silent    | does not decide |
      | place is foreign_territory           | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: readiness is raised: facilities in Japan, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
      | place     | japan                   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the two Governments coordinate what they do
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_coordination <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: the two Governments coordinate what they do, planning
    Given the action is planning
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: relief with the consent and help of the authorities of the affected area
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value             |
      | situation    | surrounding       |
      | place        | foreign_territory |
      | host_consent | true              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_relief <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is normal              | permitted | does not decide |
      | situation is attack_anticipated  | silent    | does not decide |
      | situation is attack_imminent     | silent    | does not decide |
      | situation is important_influence | silent    | does not decide |
      | situation is international_peace | permitted | does not decide |
      | situation is emergency_abroad    | permitted | does not decide |

  Scenario Outline: relief with the consent and help of the authorities of the affected area, humanitarian relief
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value       |
      | situation    | surrounding |
      | place        | japan       |
      | host_consent | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is japan          | permitted |
      | place is near_high_seas | silent    |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: refugees: Japan decides and leads where they come to Japan
    Given the action is refugee_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is surrounding         | permitted |
      | situation is attack_anticipated  | silent    |
      | situation is attack_imminent     | silent    |
      | situation is attack_on_other     | silent    |
      | situation is important_influence | silent    |
      | situation is international_peace | silent    |
      | situation is emergency_abroad    | silent    |
      | situation is disaster            | silent    |

  Scenario Outline: search and rescue in Japan and at sea around it, apart from combat
    Given the action is search_and_rescue
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact       | value          |
      | situation  | surrounding    |
      | place      | near_high_seas |
      | combat_now | false          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_search_and_rescue <decides>

    Examples:
      | changed                      | finding   | decides         |
      | situation is surrounding     | permitted | decides         |
      | situation is attack_on_japan | permitted | does not decide |
      | place is foreign_territory   | silent    | does not decide |

  Scenario Outline: ships are inspected on the basis of a Security Council resolution
    Given the action is ship_inspection
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact          | value       |
      | situation     | surrounding |
      | un_resolution | sanctions   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is surrounding             | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_japan         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | situation is disaster                | silent    |

  Scenario Outline: U.S. forces use facilities of the Self-Defense Forces, civil airports and ports for a time
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_facilities <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is near_high_seas              | silent    | does not decide |
      | place is far_high_seas               | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: U.S. forces use facilities of the Self-Defense Forces, civil airports and ports for a time, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: rear area support for U.S. forces that serve the Treaty
    Given the action is maintain_equipment
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_rear_area_support <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is surrounding        | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |
      | situation is attack_imminent    | permitted | does not decide |

  Scenario Outline: rear area support: supply in Japan
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | context        | operation   |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | goods          | fuel        |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_rear_area_supply <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is attack_anticipated  | permitted | does not decide |
      | situation is attack_imminent     | permitted | does not decide |
      | situation is attack_on_japan     | permitted | does not decide |
      | situation is international_peace | silent    | does not decide |
      | place is foreign_waters          | silent    | does not decide |

  Scenario Outline: rear area support: supply at sea around Japan
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value          |
      | platform       | ship           |
      | situation      | surrounding    |
      | context        | operation      |
      | partner        | us_forces      |
      | treaty_purpose | true           |
      | place          | near_high_seas |
      | combat_now     | false          |
      | goods          | fuel           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_rear_area_supply_at_sea <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | silent    | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |

  Scenario Outline: rear area support: supply at sea around Japan, supply
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value          |
      | platform       | ship           |
      | situation      | surrounding    |
      | partner        | us_forces      |
      | treaty_purpose | true           |
      | place          | near_high_seas |
      | combat_now     | false          |
      | goods          | parts          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | platform is ship     | permitted |
      | platform is aircraft | permitted |

  Scenario Outline: rear area support: supply at sea around Japan, supply (2)
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value            |
      | platform       | ship             |
      | situation      | surrounding      |
      | partner        | us_forces        |
      | treaty_purpose | true             |
      | place          | near_high_seas   |
      | combat_now     | false            |
      | goods          | medical_supplies |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | platform is ship     | permitted |
      | platform is aircraft | permitted |

  Scenario Outline: rear area support: transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | context        | operation   |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
      | goods          | fuel        |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_rear_area_transport <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is attack_anticipated  | permitted | does not decide |
      | situation is attack_on_japan     | permitted | does not decide |
      | situation is attack_on_other     | silent    | does not decide |
      | situation is important_influence | silent    | does not decide |
      | situation is international_peace | silent    | does not decide |
      | situation is emergency_abroad    | silent    | does not decide |
      | situation is disaster            | silent    | does not decide |

  Scenario Outline: the Self-Defense Forces gather information and keep watch
    Given the action is surveillance
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_operational_watch <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: mines are cleared to protect life, property and navigation
    Given the action is minesweeping
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | surrounding    |
      | place     | near_high_seas |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g97_minesweeping <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is attack_anticipated  | silent    | does not decide |
      | situation is attack_on_japan     | permitted | does not decide |
      | situation is international_peace | silent    | does not decide |
      | situation is emergency_abroad    | silent    | does not decide |
      | situation is disaster            | silent    | does not decide |

  Scenario Outline: people and supplies are carried to the affected area
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value       |
      | situation    | surrounding |
      | place        | japan       |
      | host_consent | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                           | finding   |
      | the action is humanitarian_relief | permitted |
      | the action is disaster_relief     | permitted |

  Scenario Outline: people and supplies are carried to the affected area, humanitarian relief
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value             |
      | situation    | surrounding       |
      | place        | foreign_territory |
      | host_consent | true              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_01_relief_transport <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is normal              | permitted | does not decide |
      | situation is international_peace | permitted | does not decide |
      | situation is emergency_abroad    | permitted | does not decide |

  Scenario Outline: people and supplies are carried to the affected area, humanitarian relief (2)
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value       |
      | situation    | surrounding |
      | place        | japan       |
      | host_consent | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                           | finding   |
      | the action is humanitarian_relief | permitted |
      | the action is disaster_relief     | permitted |

  Scenario Outline: medical care, communications and transport in the affected area
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact         | value             |
      | situation    | surrounding       |
      | place        | foreign_territory |
      | host_consent | true              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_02_relief_services <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is normal              | permitted | does not decide |
      | situation is international_peace | permitted | does not decide |
      | situation is emergency_abroad    | permitted | does not decide |
      | place is japan                   | permitted | does not decide |
      | place is near_high_seas          | permitted | does not decide |
      | place is far_high_seas           | permitted | does not decide |
      | place is foreign_waters          | permitted | does not decide |
      | the action is disaster_relief    | permitted | decides         |

  Scenario Outline: refugees are relieved and moved, and given what they need
    Given the action is refugee_relief
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                  | finding   |
      | situation is surrounding | permitted |
      | situation is normal      | silent    |

  Scenario Outline: search and rescue in Japan and at sea around it
    Given the action is search_and_rescue
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact       | value          |
      | situation  | surrounding    |
      | place      | near_high_seas |
      | combat_now | false          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_04_rescue <decides>

    Examples:
      | changed                      | finding   | decides         |
      | situation is surrounding     | permitted | decides         |
      | situation is attack_on_japan | permitted | does not decide |
      | place is japan               | permitted | decides         |

  Scenario Outline: information about rescue is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_04_rescue_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: information about rescue is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: information about evacuation is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_05_evacuation_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: information about evacuation is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: U.S. craft with evacuees use facilities of the Self-Defense Forces, civil airports and ports
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_06_evacuation_facilities <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: U.S. craft with evacuees use facilities of the Self-Defense Forces, civil airports and ports, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: customs, immigration and quarantine when evacuees enter Japan
    Given the action is evacuate_noncombatants
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_07_entry_formalities <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is normal                  | silent    | does not decide |
      | situation is surrounding_anticipated | silent    | does not decide |
      | situation is attack_anticipated      | silent    | does not decide |
      | situation is attack_imminent         | silent    | does not decide |
      | situation is attack_on_japan         | silent    | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | place is near_high_seas              | permitted | does not decide |
      | place is far_high_seas               | permitted | does not decide |
      | place is foreign_waters              | permitted | does not decide |

  Scenario Outline: lodging, transport and medical help for evacuees in Japan
    Given the action is evacuate_noncombatants
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_08_evacuee_care <decides>

    Examples:
      | changed                 | finding   | decides         |
      | place is japan          | permitted | decides         |
      | place is near_high_seas | permitted | does not decide |
      | place is far_high_seas  | permitted | does not decide |
      | place is foreign_waters | permitted | does not decide |

  Scenario Outline: information about sanctions is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_10_sanctions_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: information about sanctions is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: U.S. craft use facilities of the Self-Defense Forces, civil airports and ports for supply and the like
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_11_facilities_for_supply <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is surrounding         | permitted | decides         |
      | situation is normal              | permitted | does not decide |
      | situation is attack_anticipated  | permitted | does not decide |
      | situation is attack_imminent     | permitted | does not decide |
      | situation is attack_on_japan     | permitted | does not decide |
      | situation is international_peace | permitted | does not decide |
      | situation is emergency_abroad    | permitted | does not decide |
      | situation is disaster            | permitted | does not decide |

  Scenario Outline: U.S. craft use facilities of the Self-Defense Forces, civil airports and ports for supply and the like, provide facilities
    Given the action is provide_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: people, goods and fuel are carried by sea to U.S. ships on the high seas
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value          |
      | platform       | ship           |
      | situation      | surrounding    |
      | partner        | us_forces      |
      | treaty_purpose | true           |
      | place          | near_high_seas |
      | combat_now     | false          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_20_transport_at_sea <decides>

    Examples:
      | changed             | finding   | decides         |
      | platform is ship    | permitted | decides         |
      | platform is vehicle | permitted | does not decide |
      | platform is on_foot | permitted | does not decide |

  Scenario Outline: U.S. aircraft, ships and vehicles are repaired and maintained
    Given the action is maintain_equipment
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_22_repair <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is surrounding        | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |

  Scenario Outline: parts for repair are handed over
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | context        | operation   |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
      | goods          | parts       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_23_parts_handed_over <decides>

    Examples:
      | changed                  | finding   | decides         |
      | situation is surrounding | permitted | decides         |
      | situation is normal      | silent    | does not decide |
      | goods is food_water      | permitted | does not decide |
      | goods is equipment       | permitted | does not decide |
      | goods is personnel       | permitted | does not decide |
      | goods is casualties      | permitted | does not decide |

  Scenario Outline: casualties are carried inside Japan
    Given the action is medical_care
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | goods          | fuel        |
      | en_route       | true        |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is japan          | permitted |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: casualties are carried inside Japan, transport
    Given the action is transport
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | goods          | casualties  |
      | en_route       | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_26_casualty_transport <decides>

    Examples:
      | changed                   | finding   | decides         |
      | goods is casualties       | permitted | decides         |
      | goods is food_water       | permitted | does not decide |
      | goods is parts            | permitted | does not decide |
      | goods is medical_supplies | permitted | does not decide |
      | goods is equipment        | permitted | does not decide |
      | goods is ammunition       | permitted | does not decide |
      | goods is weapons          | permitted | does not decide |
      | goods is personnel        | permitted | does not decide |

  Scenario Outline: medical supplies are provided
    Given the action is supply
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value            |
      | situation      | surrounding      |
      | context        | operation        |
      | partner        | us_forces        |
      | treaty_purpose | true             |
      | place          | japan            |
      | combat_now     | false            |
      | goods          | medical_supplies |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_27_medical_supplies <decides>

    Examples:
      | changed                  | finding   | decides         |
      | situation is surrounding | permitted | decides         |
      | situation is normal      | silent    | does not decide |
      | goods is food_water      | permitted | does not decide |
      | goods is equipment       | permitted | does not decide |
      | goods is personnel       | permitted | does not decide |
      | goods is casualties      | permitted | does not decide |

  Scenario Outline: U.S. facilities and areas are made secure
    Given the action is guard_facilities
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is japan          | permitted |
      | place is near_high_seas | silent    |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: the sea around U.S. facilities and areas is watched
    Given the action is surveillance
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_29_watch_off_bases <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is normal                  | permitted | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: information for security is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_31_security_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: information for security is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: frequencies, satellite ones included, and equipment for communications between the two sides
    Given the action is communications_support
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                | finding   |
      | place is japan         | permitted |
      | place is far_high_seas | silent    |

  Scenario Outline: help for U.S. ships to enter and leave port
    Given the action is base_services
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: loading and unloading at facilities of the Self-Defense Forces, civil airports and ports
    Given the action is base_services
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_34_loading <decides>

    Examples:
      | changed                 | finding   | decides         |
      | place is japan          | permitted | decides         |
      | place is near_high_seas | permitted | does not decide |

  Scenario Outline: sewage, water and electricity inside U.S. facilities and areas
    Given the action is base_services
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_35_utilities <decides>

    Examples:
      | changed                 | finding   | decides         |
      | place is japan          | permitted | decides         |
      | place is near_high_seas | permitted | does not decide |

  Scenario Outline: more workers for a time at U.S. facilities and areas
    Given the action is base_services
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact           | value       |
      | situation      | surrounding |
      | partner        | us_forces   |
      | treaty_purpose | true        |
      | place          | japan       |
      | combat_now     | false       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_36_workers <decides>

    Examples:
      | changed                 | finding   | decides         |
      | place is japan          | permitted | decides         |
      | place is near_high_seas | permitted | does not decide |

  Scenario Outline: intelligence is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_37_intelligence <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: intelligence is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: mines are cleared in Japan and on the high seas around it
    Given the action is minesweeping
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value          |
      | situation | surrounding    |
      | place     | near_high_seas |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_38_mines <decides>

    Examples:
      | changed                      | finding   | decides         |
      | situation is surrounding     | permitted | decides         |
      | situation is attack_on_japan | permitted | does not decide |

  Scenario Outline: information about mines is shared
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | partner   | us_forces   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_38_mine_information <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is surrounding             | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: information about mines is shared, share intelligence
    Given the action is share_intelligence
    And the date is 1997-09-23
    And the regime is guidelines_1997
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

  Scenario Outline: sea traffic in and around Japan is coordinated
    Given the action is traffic_management
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_39_sea_traffic <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is surrounding        | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |
      | situation is attack_imminent    | permitted | does not decide |
      | situation is attack_on_japan    | permitted | does not decide |

  Scenario Outline: air traffic and airspace in and around Japan are managed
    Given the action is traffic_management
    And the date is 1997-09-23
    And the regime is guidelines_1997
    And the facts
      | fact      | value       |
      | situation | surrounding |
      | place     | japan       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule a97_40_airspace <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is surrounding        | permitted | decides         |
      | situation is attack_anticipated | permitted | does not decide |
      | situation is attack_imminent    | permitted | does not decide |
      | situation is attack_on_japan    | permitted | does not decide |

  Scenario Outline: relief in Japan needs nobody's consent, and the Annex speaks of its transport
    Given the action is <action>
    And the date is 1997-09-23
    And the facts
      | fact         | value       |
      | situation    | surrounding |
      | place        | japan       |
      | host_consent | false       |
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is permitted
    And rule a97_01_relief_transport decides

    Examples:
      | action              |
      | humanitarian_relief |
      | disaster_relief     |
