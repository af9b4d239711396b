Feature: The edges of the medium-term stage proposed by the article
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: modest land units are deployed
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_medium_term
    And the facts
      | fact            | value     |
      | partner         | us_forces |
      | multilateral    | false     |
      | partner_capable | false     |
      | modest_force    | true      |
      | force           | none      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                    | finding   |
      | force is none              | permitted |
      | force is mission_execution | permitted |

  Scenario Outline: modest land units are deployed, land deployment
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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

  Scenario Outline: modest land units are deployed, land deployment (2)
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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
    And the regime is liberal_medium_term
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
      | place is near_high_seas    | permitted |
      | place is far_high_seas     | permitted |
      | place is foreign_waters    | permitted |

  Scenario Outline: special forces start from U.S. carriers, at night or in bad weather
    Given the action is protect_civilians
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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
    And rule lmt_from_carriers <decides>

    Examples:
      | changed              | finding   | decides         |
      | platform is aircraft | permitted | decides         |
      | platform is ship     | permitted | does not decide |
      | platform is on_foot  | permitted | does not decide |
      | partner is un_forces | permitted | does not decide |

  Scenario Outline: special forces start from U.S. carriers, at night or in bad weather, hostage rescue
    Given the action is hostage_rescue
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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
    And rule lmt_from_carriers <decides>

    Examples:
      | changed              | finding   | decides         |
      | partner is us_forces | permitted | decides         |
      | partner is none      | permitted | does not decide |

  Scenario Outline: a terrorist group past a threshold is attacked, jointly
    Given the action is counter_terrorism_strike
    And the date is 1997-09-23
    And the regime is liberal_medium_term
    And the facts
      | fact            | value       |
      | partner         | us_forces   |
      | multilateral    | false       |
      | partner_capable | false       |
      | modest_force    | true        |
      | opponent        | none        |
      | threat_level    | wmd_capable |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is un_forces | permitted |

  Scenario Outline: combat troops join a multilateral force that imposes peace or stops atrocities
    Given the action is peace_enforcement
    And the date is 1997-09-23
    And the regime is liberal_medium_term
    And the facts
      | fact            | value            |
      | partner         | other_forces     |
      | multilateral    | true             |
      | partner_capable | true             |
      | modest_force    | true             |
      | un_resolution   | force_authorised |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed                 | finding   |
      | partner is other_forces | permitted |
      | partner is un_forces    | permitted |

  Scenario Outline: combat troops join a multilateral force that imposes peace or stops atrocities, peace enforcement
    Given the action is peace_enforcement
    And the date is 1997-09-23
    And the regime is liberal_medium_term
    And the facts
      | fact            | value     |
      | partner         | us_forces |
      | multilateral    | true      |
      | partner_capable | true      |
      | force           | none      |
      | modest_force    | true      |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>

    Examples:
      | changed              | finding   |
      | partner is us_forces | permitted |
      | partner is none      | silent    |

  Scenario Outline: forces large enough to threaten a neighbour are ruled out
    Given the action is land_deployment
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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
      | the action is hostage_rescue           | prohibited |
      | the action is refugee_relief           | prohibited |
      | the action is search_and_rescue        | prohibited |
      | the action is counter_terrorism_strike | prohibited |
      | the action is evacuate_noncombatants   | prohibited |

  Scenario Outline: war that neither defends nor serves the Charter is ruled out
    Given the action is strike_enemy_territory
    And the date is 1997-09-23
    And the regime is liberal_medium_term
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
    And the regime is liberal_medium_term
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
    And the regime is liberal_medium_term
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
    And the regime is liberal_medium_term
    And the facts
      | fact                  | value |
      | democratic_governance | true  |
      | law_based_justice     | false |
      | civilian_control      | true  |
      | renounces_force       | true  |
    But <changed>
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is <finding>
    And rule lmt_law_test <decides>

    Examples:
      | changed                   | finding    | decides         |
      | civilian_control is true  | prohibited | decides         |
      | civilian_control is false | prohibited | does not decide |
      | renounces_force is false  | prohibited | does not decide |
