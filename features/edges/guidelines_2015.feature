Feature: The edges of Guidelines for Japan-U.S. Defense Cooperation of 2015
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: coordination and planning with the United States in all phases
    Given the action is planning
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact    | value     |
      | partner | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_coordination <decides>

    Examples:
      | changed              | finding   | decides         |
      | partner is us_forces | permitted | decides         |
      | partner is un_forces | permitted | does not decide |

  Scenario Outline: coordination and planning with the United States in all phases, planning
    Given the action is planning
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact    | value     |
      | partner | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: information and intelligence are shared
    Given the action is share_intelligence
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact    | value     |
      | partner | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: information and intelligence are shared, share intelligence
    Given the action is share_intelligence
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact    | value     |
      | partner | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: a posture against aircraft that intrude
    Given the action is airspace_policing
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value  |
      | situation | normal |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is normal              | permitted |
      | situation is attack_anticipated  | silent    |
      | situation is attack_imminent     | silent    |
      | situation is attack_on_other     | silent    |
      | situation is international_peace | silent    |
      | situation is emergency_abroad    | silent    |
      | situation is disaster            | silent    |

  Scenario Outline: a posture against ballistic missiles
    Given the action is intercept_missile
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value  |
      | situation           | normal |
      | survival_threatened | false  |
      | missile_target      | japan  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is normal              | permitted |
      | situation is attack_on_other     | silent    |
      | situation is international_peace | silent    |
      | situation is emergency_abroad    | silent    |
      | situation is disaster            | silent    |

  Scenario Outline: order at sea under international law, freedom of navigation included
    Given the action is freedom_of_navigation
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value  |
      | situation | normal |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_order_at_sea <decides>

    Examples:
      | changed                         | finding   | decides         |
      | situation is normal             | permitted | decides         |
      | situation is attack_anticipated | silent    | does not decide |
      | situation is attack_imminent    | silent    | does not decide |
      | situation is attack_on_other    | silent    | does not decide |
      | situation is emergency_abroad   | permitted | does not decide |
      | situation is disaster           | permitted | does not decide |

  Scenario Outline: each protects the other's assets in activities that contribute to Japan's defence
    Given the action is protect_partner_assets
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                   | value     |
      | situation              | normal    |
      | partner                | us_forces |
      | contributes_to_defence | true      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_asset_protection <decides>

    Examples:
      | changed                       | finding   | decides         |
      | situation is normal           | permitted | decides         |
      | situation is attack_on_japan  | permitted | does not decide |
      | situation is emergency_abroad | silent    | does not decide |
      | situation is disaster         | silent    | does not decide |
      | partner is un_forces          | silent    | does not decide |

  Scenario Outline: bilateral and multilateral training and exercises, in Japan and elsewhere
    Given the action is training
    And the date is 2015-04-27
    And the regime is guidelines_2015
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
      | situation is surrounding_anticipated | permitted |
      | situation is attack_anticipated      | permitted |
      | situation is attack_on_other         | silent    |
      | situation is emergency_abroad        | permitted |
      | situation is disaster                | permitted |

  Scenario Outline: each supplies the other, as under the agreement on logistics
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
      | goods     | fuel      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_peacetime_supply <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: each supplies the other, as under the agreement on logistics, supply
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value      |
      | situation | normal     |
      | partner   | us_forces  |
      | goods     | food_water |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: each serves the other, as under the agreement on logistics
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value     |
      | situation | normal    |
      | context   | operation |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_peacetime_services <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is important_influence     | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | the action is base_services          | permitted | decides         |

  Scenario Outline: each serves the other, as under the agreement on logistics, transport
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: facilities are used jointly, civil airports and ports surveyed
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_peacetime_facilities <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | permitted | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |

  Scenario Outline: facilities are used jointly, civil airports and ports surveyed, provide facilities
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: the two sides see to the security of facilities and areas
    Given the action is guard_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | partner         | us_forces |
      | partner_request | true      |
      | place           | japan     |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_peacetime_security <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is international_peace     | silent    | does not decide |
      | situation is emergency_abroad        | silent    | does not decide |
      | situation is disaster                | silent    | does not decide |
      | partner is other_forces              | silent    | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | place is near_high_seas              | silent    | does not decide |
      | place is far_high_seas               | silent    | does not decide |
      | place is foreign_waters              | silent    | does not decide |

  Scenario Outline: the two sides see to the security of facilities and areas, guard facilities
    Given the action is guard_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: refugees who come to Japan: Japan decides and leads
    Given the action is refugee_relief
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value               |
      | situation | important_influence |
      | place     | japan               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is japan          | permitted |
      | place is near_high_seas | permitted |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: more protection of facilities and areas in Japan, if the United States asks
    Given the action is guard_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact            | value               |
      | situation       | important_influence |
      | partner         | us_forces           |
      | partner_request | true                |
      | place           | japan               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | silent    |
      | partner is un_forces    | silent    |
      | place is near_high_seas | silent    |
      | place is far_high_seas  | silent    |
      | place is foreign_waters | silent    |

  Scenario Outline: goods are supplied
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value                   |
      | situation | surrounding_anticipated |
      | partner   | us_forces               |
      | goods     | food_water              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: transport, maintenance, medical and other support
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value               |
      | situation | important_influence |
      | partner   | us_forces           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is transport              | permitted |
      | the action is maintain_equipment     | permitted |
      | the action is base_services          | permitted |
      | the action is communications_support | permitted |

  Scenario Outline: transport, maintenance, medical and other support, transport
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: facilities, civil airports and ports are used for a time
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value               |
      | situation | important_influence |
      | partner   | us_forces           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: facilities, civil airports and ports are used for a time, provide facilities
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: preparations: facilities, supply, security of U.S. facilities in Japan
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_attack_near_support <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_anticipated      | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | partner is un_forces                 | silent    | does not decide |
      | the action is base_services          | permitted | decides         |
      | the action is maintain_equipment     | permitted | decides         |
      | the action is communications_support | permitted | decides         |

  Scenario Outline: preparations: facilities, supply, security of U.S. facilities in Japan, provide facilities
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: preparations: goods are supplied
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
      | goods     | fuel               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                   | finding   |
      | partner is us_forces      | permitted |
      | partner is un_forces      | silent    |
      | goods is food_water       | permitted |
      | goods is parts            | permitted |
      | goods is medical_supplies | permitted |
      | goods is equipment        | permitted |
      | goods is personnel        | permitted |
      | goods is casualties       | permitted |

  Scenario Outline: preparations: goods are supplied, supply
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value              |
      | situation | attack_anticipated |
      | partner   | us_forces          |
      | goods     | food_water         |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: Japan repels the attack in Japan, around it and on the approaches to it
    Given the action is repel_attack
    And the date is 2015-04-27
    And the regime is guidelines_2015
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
      | situation is surrounding             | silent    |
      | place is near_high_seas              | permitted |
      | place is foreign_waters              | silent    |

  Scenario Outline: each defends the other's forces and facilities
    Given the action is defend_partner
    And the date is 2015-04-27
    And the regime is guidelines_2015
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
      | partner is un_forces | silent    |

  Scenario Outline: each defends the other's forces and facilities, guard facilities
    Given the action is guard_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: information for early detection and for weapons is exchanged as it comes
    Given the action is cue_weapons
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | silent    |
      | partner is un_forces    | silent    |

  Scenario Outline: information for early detection and for weapons is exchanged as it comes, cue weapons
    Given the action is cue_weapons
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: ships, ports, straits and sea lanes are protected
    Given the action is protect_sea_lanes
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | far_high_seas   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is far_high_seas     | permitted |
      | place is japan             | permitted |
      | place is foreign_territory | silent    |

  Scenario Outline: mine warfare in the defence of Japan
    Given the action is minesweeping
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | near_high_seas  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is near_high_seas    | permitted |
      | place is japan             | permitted |
      | place is far_high_seas     | permitted |
      | place is foreign_territory | silent    |

  Scenario Outline: an island is retaken if need be
    Given the action is retake_island
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is near_high_seas    | silent    |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: special forces and infiltrators in Japan are defeated
    Given the action is counter_commando
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is japan             | permitted |
      | place is near_high_seas    | silent    |
      | place is far_high_seas     | silent    |
      | place is foreign_territory | silent    |
      | place is foreign_waters    | silent    |

  Scenario Outline: each helps the other to communicate
    Given the action is communications_support
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_wartime_communications <decides>

    Examples:
      | changed                      | finding   | decides         |
      | situation is attack_on_japan | permitted | decides         |
      | situation is normal          | permitted | does not decide |
      | partner is un_forces         | silent    | does not decide |

  Scenario Outline: each helps the other to communicate, communications support
    Given the action is communications_support
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: each supplies the other
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | goods     | fuel            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: each supplies the other, supply
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
      | goods     | food_water      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: each serves the other
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | partner   | us_forces       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                          | finding   |
      | partner is us_forces             | permitted |
      | partner is un_forces             | silent    |
      | the action is maintain_equipment | permitted |
      | the action is base_services      | permitted |

  Scenario Outline: each serves the other, transport
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: more facilities, joint use
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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
      | partner is un_forces | silent    |

  Scenario Outline: more facilities, joint use, provide facilities
    Given the action is provide_facilities
    And the date is 2015-04-27
    And the regime is guidelines_2015
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

  Scenario Outline: force where the attack on a close State threatens Japan's survival
    Given the action is defend_partner
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: information for early detection and for weapons is exchanged as it comes, cue weapons (2)
    Given the action is cue_weapons
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | silent    |
      | partner is un_forces    | silent    |

  Scenario Outline: information for early detection and for weapons is exchanged as it comes, cue weapons (3)
    Given the action is cue_weapons
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: assets are protected, as in evacuation or missile defence
    Given the action is protect_partner_assets
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | permitted |
      | partner is un_forces    | silent    |

  Scenario Outline: assets are protected, as in evacuation or missile defence, protect partner assets
    Given the action is protect_partner_assets
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: evacuation, with the assets engaged in it protected
    Given the action is evacuate_noncombatants
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_survival_evacuation <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is attack_on_other         | permitted | decides         |
      | situation is normal                  | silent    | does not decide |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is international_peace     | permitted | does not decide |
      | situation is emergency_abroad        | permitted | does not decide |
      | situation is disaster                | permitted | does not decide |

  Scenario Outline: each supplies the other, supply (2)
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
      | goods               | fuel            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | silent    |

  Scenario Outline: each supplies the other, supply (3)
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | goods               | food_water      |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: each serves the other, transport (2)
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is transport              | permitted |
      | the action is maintain_equipment     | permitted |
      | the action is base_services          | permitted |
      | the action is communications_support | permitted |

  Scenario Outline: each serves the other, transport (3)
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | survival_threatened | true            |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: the Self-Defense Forces bring relief in Japan
    Given the action is disaster_relief
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                 | value    |
      | situation            | disaster |
      | place                | japan    |
      | request_by_authority | false    |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is disaster                | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is surrounding             | silent    |
      | situation is attack_anticipated      | silent    |
      | situation is attack_imminent         | silent    |
      | situation is attack_on_japan         | silent    |
      | situation is attack_on_other         | silent    |
      | situation is important_influence     | silent    |
      | situation is international_peace     | silent    |
      | situation is emergency_abroad        | silent    |
      | place is near_high_seas              | silent    |
      | place is far_high_seas               | silent    |
      | place is foreign_waters              | silent    |

  Scenario Outline: peacekeeping authorised by the United Nations, with support and protection for those on the mission
    Given the action is peacekeeping_support
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact          | value   |
      | situation     | normal  |
      | un_resolution | general |
      | un_led        | true    |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                  | finding   |
      | un_resolution is general | permitted |
      | un_resolution is none    | permitted |

  Scenario Outline: peacekeeping authorised by the United Nations, with support and protection for those on the mission, peacekeeping support
    Given the action is peacekeeping_support
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact          | value   |
      | situation     | normal  |
      | un_resolution | general |
      | un_led        | false   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                           | finding   |
      | un_resolution is general          | permitted |
      | un_resolution is sanctions        | permitted |
      | un_resolution is force_authorised | permitted |

  Scenario Outline: relief after a great disaster at the request of a government or an international body
    Given the action is disaster_relief
    And the date is 2015-04-27
    And the regime is guidelines_2015
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
      | place is near_high_seas    | permitted |
      | place is far_high_seas     | permitted |
      | place is foreign_waters    | permitted |

  Scenario Outline: piracy and other threats to safe sea lanes are met together
    Given the action is freedom_of_navigation
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value  |
      | situation | normal |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_sea_safety_abroad <decides>

    Examples:
      | changed                                   | finding   | decides         |
      | situation is normal                       | permitted | decides         |
      | situation is surrounding_anticipated      | permitted | does not decide |
      | situation is surrounding                  | permitted | does not decide |
      | the action is maritime_security_operation | permitted | decides         |

  Scenario Outline: mines are cleared from sea lanes far off
    Given the action is minesweeping
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value               |
      | situation | international_peace |
      | place     | far_high_seas       |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is far_high_seas     | permitted |
      | place is japan             | silent    |
      | place is foreign_territory | silent    |

  Scenario Outline: ships are inspected against the spread of weapons of mass destruction
    Given the action is ship_inspection
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | survival_threatened | false               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_proliferation <decides>

    Examples:
      | changed                          | finding   | decides         |
      | situation is international_peace | permitted | decides         |
      | situation is attack_anticipated  | silent    | does not decide |
      | situation is attack_imminent     | silent    | does not decide |
      | situation is attack_on_japan     | permitted | does not decide |
      | situation is attack_on_other     | silent    | does not decide |
      | situation is emergency_abroad    | silent    | does not decide |
      | situation is disaster            | silent    | does not decide |

  Scenario Outline: ships are inspected against the spread of weapons of mass destruction, ship inspection
    Given the action is ship_inspection
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact          | value               |
      | situation     | international_peace |
      | un_resolution | none                |
      | flag_consent  | false               |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | situation is international_peace     | permitted |
      | situation is surrounding_anticipated | silent    |
      | situation is surrounding             | silent    |

  Scenario Outline: noncombatants are brought to safety where international action is needed
    Given the action is evacuate_noncombatants
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value            |
      | situation | emergency_abroad |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_evacuation_abroad <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is emergency_abroad        | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is important_influence     | permitted | does not decide |

  Scenario Outline: goods are supplied to those who take part
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value        |
      | situation | normal       |
      | context   | peacekeeping |
      | partner   | un_forces    |
      | goods     | fuel         |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                        | finding   |
      | context is peacekeeping        | permitted |
      | context is joint_exercise      | silent    |
      | context is humanitarian_relief | permitted |

  Scenario Outline: goods are supplied to those who take part, supply
    Given the action is supply
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value        |
      | situation | normal       |
      | context   | peacekeeping |
      | partner   | us_forces    |
      | goods     | food_water   |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: transport, maintenance, medical and other support for those who take part
    Given the action is medical_care
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact                | value           |
      | situation           | disaster        |
      | context             | disaster_relief |
      | partner             | us_forces       |
      | survival_threatened | false           |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_services_abroad <decides>

    Examples:
      | changed                              | finding   | decides         |
      | situation is disaster                | permitted | decides         |
      | situation is normal                  | permitted | decides         |
      | situation is surrounding_anticipated | permitted | does not decide |
      | situation is surrounding             | permitted | does not decide |
      | situation is attack_anticipated      | permitted | does not decide |
      | situation is attack_imminent         | permitted | does not decide |
      | situation is attack_on_japan         | permitted | does not decide |
      | situation is attack_on_other         | silent    | does not decide |
      | situation is important_influence     | permitted | does not decide |

  Scenario Outline: transport, maintenance, medical and other support for those who take part, transport
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value               |
      | situation | international_peace |
      | context   | operation           |
      | partner   | other_forces        |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is transport              | permitted |
      | the action is maintain_equipment     | permitted |
      | the action is base_services          | permitted |
      | the action is communications_support | permitted |

  Scenario Outline: transport, maintenance, medical and other support for those who take part, transport (2)
    Given the action is transport
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact      | value        |
      | situation | normal       |
      | context   | peacekeeping |
      | partner   | us_forces    |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: coordination with regional and other partners
    Given the action is planning
    And the date is 2015-04-27
    And the regime is guidelines_2015
    And the facts
      | fact    | value        |
      | partner | other_forces |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is other_forces | permitted |
      | partner is none         | silent    |

  Scenario Outline: mines are cleared from sea lanes, far off or for the world's peace
    Given the action is minesweeping
    And the date is 2015-04-27
    And the facts
      | fact      | value               |
      | situation | international_peace |
      | place     | near_high_seas      |
    But situation is <situation>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule g15_mines_abroad <decides>

    Examples:
      | situation               | finding   | decides         |
      | international_peace     | permitted | decides         |
      | normal                  | silent    | does not decide |
      | surrounding_anticipated | silent    | does not decide |
      | surrounding             | silent    | does not decide |
      | attack_imminent         | silent    | does not decide |
      | emergency_abroad        | silent    | does not decide |
      | disaster                | silent    | does not decide |
