Feature: The edges of the near-term stage proposed by the article
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: modest land units are deployed
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value           |
      | partner         | none            |
      | multilateral    | false           |
      | partner_capable | true            |
      | modest_force    | true            |
      | force           | self_protection |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                       | finding   |
      | force is self_protection      | permitted |
      | force is none                 | permitted |
      | force is asset_protection     | permitted |
      | force is protection_of_others | permitted |
      | force is police               | permitted |
      | force is missile_destruction  | permitted |

  Scenario Outline: modest land units are deployed, land deployment
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact         | value             |
      | partner      | other_forces      |
      | multilateral | false             |
      | force        | mission_execution |
      | modest_force | true              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is other_forces | permitted |
      | partner is un_forces    | permitted |

  Scenario Outline: relief in humanitarian tragedies abroad
    Given the action is humanitarian_relief
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value             |
      | multilateral    | false             |
      | partner_capable | false             |
      | modest_force    | true              |
      | place           | foreign_territory |
      | opponent        | none              |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | place is foreign_territory | permitted |
      | place is far_high_seas     | permitted |
      | place is foreign_waters    | permitted |

  Scenario Outline: special forces start from U.S. carriers, at night or in bad weather
    Given the action is protect_civilians
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact         | value     |
      | platform     | aircraft  |
      | partner      | us_forces |
      | multilateral | false     |
      | modest_force | true      |
      | opponent     | none      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lnt_from_carriers <decides>

    Examples:
      | changed              | finding   | decides         |
      | platform is aircraft | permitted | decides         |
      | platform is ship     | permitted | does not decide |
      | platform is on_foot  | permitted | does not decide |
      | partner is un_forces | permitted | does not decide |

  Scenario Outline: special forces start from U.S. carriers, at night or in bad weather, hostage rescue
    Given the action is hostage_rescue
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact         | value     |
      | platform     | aircraft  |
      | partner      | us_forces |
      | multilateral | false     |
      | force        | none      |
      | modest_force | true      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lnt_from_carriers <decides>

    Examples:
      | changed              | finding   | decides         |
      | partner is us_forces | permitted | decides         |
      | partner is none      | permitted | does not decide |

  Scenario Outline: a terrorist group past a threshold is attacked, jointly
    Given the action is counter_terrorism_strike
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact         | value           |
      | partner      | us_forces       |
      | multilateral | false           |
      | modest_force | true            |
      | opponent     | none            |
      | threat_level | heavy_firepower |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is us_forces    | permitted |
      | partner is other_forces | permitted |
      | partner is un_forces    | permitted |

  Scenario Outline: training with others against piracy, for rescue, for peacekeeping
    Given the action is training
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value             |
      | multilateral    | true              |
      | partner_capable | true              |
      | modest_force    | true              |
      | opponent        | none              |
      | trained_mission | search_and_rescue |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lnt_training_shared <decides>

    Examples:
      | changed               | finding   | decides         |
      | multilateral is true  | permitted | decides         |
      | multilateral is false | permitted | does not decide |

  Scenario Outline: training with others for other missions, case by case
    Given the action is training
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value   |
      | multilateral    | true    |
      | partner_capable | true    |
      | modest_force    | true    |
      | opponent        | none    |
      | trained_mission | defence |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lnt_training_case_by_case <decides>

    Examples:
      | changed               | finding   | decides         |
      | multilateral is true  | permitted | decides         |
      | multilateral is false | permitted | does not decide |

  Scenario Outline: training with others against terrorists or to free hostages is put off for some time
    Given the action is training
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value          |
      | multilateral    | true           |
      | partner_capable | false          |
      | modest_force    | true           |
      | opponent        | none           |
      | trained_mission | hostage_rescue |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                                | finding  |
      | trained_mission is hostage_rescue      | deferred |
      | trained_mission is defence             | silent   |
      | trained_mission is search_and_rescue   | silent   |
      | trained_mission is peacekeeping        | silent   |
      | trained_mission is humanitarian_relief | silent   |

  Scenario Outline: forces large enough to threaten a neighbour are ruled out
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact         | value |
      | modest_force | false |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                                | finding    |
      | the action is land_deployment          | prohibited |
      | the action is freedom_of_navigation    | prohibited |
      | the action is protect_civilians        | prohibited |
      | the action is peacekeeping_force       | prohibited |
      | the action is rush_to_aid              | prohibited |
      | the action is counter_narcotics        | prohibited |
      | the action is ship_inspection          | prohibited |
      | the action is humanitarian_relief      | prohibited |
      | the action is counter_piracy           | prohibited |
      | the action is refugee_relief           | prohibited |
      | the action is search_and_rescue        | prohibited |
      | the action is counter_terrorism_strike | prohibited |
      | the action is evacuate_noncombatants   | prohibited |

  Scenario Outline: war that neither defends nor serves the Charter is ruled out
    Given the action is strike_enemy_territory
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value               |
      | situation       | normal              |
      | charter_purpose | false               |
      | place           | foreign_territory   |
      | un_resolution   | none                |
      | host_consent    | false               |
      | force           | use_of_force        |
      | opponent        | state_or_equivalent |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | silent     |
      | situation is important_influence     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | force is none                        | silent     |
      | force is self_protection             | silent     |
      | force is asset_protection            | silent     |
      | force is protection_of_others        | silent     |
      | force is police                      | silent     |
      | force is missile_destruction         | silent     |
      | opponent is none                     | silent     |
      | un_resolution is general             | prohibited |
      | un_resolution is sanctions           | prohibited |

  Scenario Outline: war that neither defends nor serves the Charter is ruled out, strike enemy territory
    Given the action is strike_enemy_territory
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact            | value               |
      | situation       | normal              |
      | charter_purpose | false               |
      | place           | far_high_seas       |
      | un_resolution   | none                |
      | host_consent    | true                |
      | force           | use_of_force        |
      | opponent        | state_or_equivalent |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding    |
      | place is far_high_seas  | prohibited |
      | place is japan          | prohibited |
      | place is near_high_seas | prohibited |
      | place is foreign_waters | silent     |

  Scenario Outline: Japan itself is still defended
    Given the action is repel_attack
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact      | value           |
      | situation | attack_on_japan |
      | place     | japan           |
      | opponent  | none            |
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
      | place is near_high_seas              | permitted |
      | place is foreign_waters              | silent    |

  Scenario Outline: a State whose justice does not rest on law may not join
    Given the action is admit_member
    And the date is 1997-09-23
    And the regime is liberal_near_term
    And the facts
      | fact                  | value |
      | democratic_governance | true  |
      | law_based_justice     | false |
      | civilian_control      | true  |
      | renounces_force       | true  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lnt_law_test <decides>

    Examples:
      | changed                   | finding    | decides         |
      | civilian_control is true  | prohibited | decides         |
      | civilian_control is false | prohibited | does not decide |
      | renounces_force is false  | prohibited | does not decide |
