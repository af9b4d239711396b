Feature: The long-term stage proposed by the article
  The missions of the medium term go on, and a regional collective-security organisation takes members that pass the
  tests.

  Background:
    Given the regime is liberal_long_term
    And the facts
      | fact                | value          |
      | service             | msdf           |
      | platform            | ship           |
      | situation           | normal         |
      | context             | operation      |
      | partner             | us_forces      |
      | treaty_purpose      | false          |
      | charter_purpose     | true           |
      | partner_request     | true           |
      | multilateral        | false          |
      | partner_capable     | true           |
      | modest_force        | true           |
      | place               | far_high_seas  |
      | combat_now          | false          |
      | combat_expected     | false          |
      | survival_threatened | false          |
      | un_resolution       | none           |
      | host_consent        | true           |
      | force               | none           |
      | opponent            | none           |
      | shallow_water       | true           |
      | threat_level        | wmd_capable    |
      | trained_mission     | counter_piracy |

  Scenario Outline: Missions alone with the United States, and with others who share the interest and are capable
    Given the action is <action>
    And place is <place>
    And multilateral is <multilateral>
    And partner_capable is <capable>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                   | place             | multilateral | capable | rule                  | finding   | decides         |
      | sanctions_enforcement    | near_high_seas    | false        | false   | llt_sanctions         | permitted | decides         |
      | sanctions_enforcement    | near_high_seas    | true         | true    | llt_sanctions         | permitted | decides         |
      | sanctions_enforcement    | near_high_seas    | true         | false   | llt_sanctions         | silent    | does not decide |
      | ship_inspection          | near_high_seas    | false        | false   | llt_sanctions         | permitted | decides         |
      | ship_inspection          | near_high_seas    | true         | true    | llt_sanctions         | permitted | decides         |
      | ship_inspection          | near_high_seas    | true         | false   | llt_sanctions         | silent    | does not decide |
      | freedom_of_navigation    | far_high_seas     | false        | false   | llt_navigation        | permitted | decides         |
      | freedom_of_navigation    | far_high_seas     | true         | true    | llt_navigation        | permitted | decides         |
      | freedom_of_navigation    | far_high_seas     | true         | false   | llt_navigation        | silent    | does not decide |
      | minesweeping             | foreign_waters    | false        | false   | llt_shallow_mines     | permitted | decides         |
      | minesweeping             | foreign_waters    | true         | true    | llt_shallow_mines     | permitted | decides         |
      | minesweeping             | foreign_waters    | true         | false   | llt_shallow_mines     | silent    | does not decide |
      | land_deployment          | foreign_territory | false        | false   | llt_land_units        | permitted | decides         |
      | land_deployment          | foreign_territory | true         | true    | llt_land_units        | permitted | decides         |
      | land_deployment          | foreign_territory | true         | false   | llt_land_units        | silent    | does not decide |
      | humanitarian_relief      | foreign_territory | false        | false   | llt_relief            | permitted | decides         |
      | humanitarian_relief      | foreign_territory | true         | true    | llt_relief            | permitted | decides         |
      | humanitarian_relief      | foreign_territory | true         | false   | llt_relief            | silent    | does not decide |
      | refugee_relief           | foreign_territory | false        | false   | llt_relief            | permitted | decides         |
      | refugee_relief           | foreign_territory | true         | true    | llt_relief            | permitted | decides         |
      | refugee_relief           | foreign_territory | true         | false   | llt_relief            | silent    | does not decide |
      | disaster_relief          | foreign_territory | false        | false   | llt_relief            | permitted | decides         |
      | disaster_relief          | foreign_territory | true         | true    | llt_relief            | permitted | decides         |
      | disaster_relief          | foreign_territory | true         | false   | llt_relief            | silent    | does not decide |
      | peacekeeping_support     | foreign_territory | false        | false   | llt_peacekeeping      | permitted | decides         |
      | peacekeeping_support     | foreign_territory | true         | true    | llt_peacekeeping      | permitted | decides         |
      | peacekeeping_support     | foreign_territory | true         | false   | llt_peacekeeping      | silent    | does not decide |
      | peacekeeping_force       | foreign_territory | false        | false   | llt_peacekeeping      | permitted | decides         |
      | peacekeeping_force       | foreign_territory | true         | true    | llt_peacekeeping      | permitted | decides         |
      | peacekeeping_force       | foreign_territory | true         | false   | llt_peacekeeping      | silent    | does not decide |
      | rush_to_aid              | foreign_territory | false        | false   | llt_peacekeeping      | permitted | decides         |
      | rush_to_aid              | foreign_territory | true         | true    | llt_peacekeeping      | permitted | decides         |
      | rush_to_aid              | foreign_territory | true         | false   | llt_peacekeeping      | silent    | does not decide |
      | protect_civilians        | foreign_territory | false        | false   | llt_protect_civilians | permitted | decides         |
      | protect_civilians        | foreign_territory | true         | true    | llt_protect_civilians | permitted | decides         |
      | protect_civilians        | foreign_territory | true         | false   | llt_protect_civilians | silent    | does not decide |
      | evacuate_noncombatants   | foreign_territory | false        | false   | llt_evacuation        | permitted | decides         |
      | evacuate_noncombatants   | foreign_territory | true         | true    | llt_evacuation        | permitted | decides         |
      | evacuate_noncombatants   | foreign_territory | true         | false   | llt_evacuation        | silent    | does not decide |
      | counter_piracy           | far_high_seas     | false        | false   | llt_piracy            | permitted | decides         |
      | counter_piracy           | far_high_seas     | true         | true    | llt_piracy            | permitted | decides         |
      | counter_piracy           | far_high_seas     | true         | false   | llt_piracy            | silent    | does not decide |
      | search_and_rescue        | far_high_seas     | false        | false   | llt_rescue            | permitted | decides         |
      | search_and_rescue        | far_high_seas     | true         | true    | llt_rescue            | permitted | decides         |
      | search_and_rescue        | far_high_seas     | true         | false   | llt_rescue            | silent    | does not decide |
      | counter_narcotics        | far_high_seas     | false        | false   | llt_crime             | permitted | decides         |
      | counter_narcotics        | far_high_seas     | true         | true    | llt_crime             | permitted | decides         |
      | counter_narcotics        | far_high_seas     | true         | false   | llt_crime             | silent    | does not decide |
      | surveillance             | far_high_seas     | false        | false   | llt_shared_sensors    | permitted | decides         |
      | surveillance             | far_high_seas     | true         | true    | llt_shared_sensors    | permitted | decides         |
      | surveillance             | far_high_seas     | true         | false   | llt_shared_sensors    | silent    | does not decide |
      | share_intelligence       | japan             | false        | false   | llt_shared_sensors    | permitted | decides         |
      | share_intelligence       | japan             | true         | true    | llt_shared_sensors    | permitted | decides         |
      | share_intelligence       | japan             | true         | false   | llt_shared_sensors    | silent    | does not decide |
      | planning                 | japan             | false        | false   | llt_mechanisms        | permitted | decides         |
      | planning                 | japan             | true         | true    | llt_mechanisms        | permitted | decides         |
      | planning                 | japan             | true         | false   | llt_mechanisms        | silent    | does not decide |
      | hostage_rescue           | foreign_territory | false        | false   | llt_hostages          | permitted | decides         |
      | hostage_rescue           | foreign_territory | true         | true    | llt_hostages          | permitted | decides         |
      | hostage_rescue           | foreign_territory | true         | false   | llt_hostages          | silent    | does not decide |
      | counter_terrorism_strike | foreign_territory | false        | false   | llt_strike            | permitted | decides         |
      | counter_terrorism_strike | foreign_territory | true         | true    | llt_strike            | permitted | decides         |
      | counter_terrorism_strike | foreign_territory | true         | false   | llt_strike            | silent    | does not decide |
      | training                 | japan             | false        | false   | llt_training          | permitted | decides         |
      | training                 | japan             | true         | true    | llt_training          | permitted | decides         |
      | training                 | japan             | true         | false   | llt_training          | silent    | does not decide |

  Scenario Outline: What else the missions turn on
    Given the action is <action>
    And <fact> is <value>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                   | fact          | value            | rule              | finding   | decides         |
      | minesweeping             | shallow_water | false            | llt_shallow_mines | silent    | does not decide |
      | humanitarian_relief      | place         | japan            | llt_relief        | silent    | does not decide |
      | disaster_relief          | place         | japan            | llt_relief        | silent    | does not decide |
      | counter_terrorism_strike | threat_level  | ordinary         | llt_strike        | silent    | does not decide |
      | counter_terrorism_strike | threat_level  | heavy_firepower  | llt_strike        | permitted | decides         |
      | counter_terrorism_strike | threat_level  | wmd_capable      | llt_strike        | permitted | decides         |
      | counter_terrorism_strike | threat_level  | severe_otherwise | llt_strike        | permitted | decides         |

  Scenario Outline: Nobody strikes or fights abroad alone
    Given the action is <action>
    And the facts
      | fact            | value             |
      | partner         | none              |
      | charter_purpose | false             |
      | partner_request | false             |
      | place           | foreign_territory |
      | force           | <force>           |
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                   | force             | rule           | finding   | decides         |
      | counter_terrorism_strike | mission_execution | llt_strike     | silent    | does not decide |
      | land_deployment          | mission_execution | llt_land_units | silent    | does not decide |
      | land_deployment          | use_of_force      | llt_land_units | silent    | does not decide |
      | land_deployment          | self_protection   | llt_land_units | permitted | decides         |

  Scenario Outline: Special forces from U.S. carriers
    Given the action is <action>
    And platform is <platform>
    And partner is <partner>
    And multilateral is <multilateral>
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_from_carriers <decides>

    Examples:
      | action            | platform | partner      | multilateral | finding   | decides         |
      | protect_civilians | aircraft | us_forces    | false        | permitted | decides         |
      | hostage_rescue    | aircraft | us_forces    | false        | permitted | decides         |
      | protect_civilians | vehicle  | us_forces    | false        | permitted | does not decide |
      | protect_civilians | aircraft | other_forces | false        | permitted | does not decide |
      | protect_civilians | aircraft | us_forces    | true         | permitted | does not decide |

  Scenario Outline: Combat troops join a multilateral force that imposes peace
    Given the action is peace_enforcement
    And place is foreign_territory
    And host_consent is false
    And force is use_of_force
    And opponent is state_or_equivalent
    And partner is <partner>
    And multilateral is <multilateral>
    And partner_capable is <capable>
    And un_resolution is <resolution>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_peace_enforcement <decides>
    And it is <disputed>

    Examples:
      | partner      | multilateral | capable | resolution       | finding   | decides         | disputed     |
      | other_forces | true         | true    | force_authorised | permitted | decides         | not disputed |
      | us_forces    | true         | true    | force_authorised | permitted | decides         | not disputed |
      | other_forces | true         | true    | none             | permitted | decides         | disputed     |
      | other_forces | true         | true    | general          | permitted | decides         | disputed     |
      | other_forces | true         | false   | force_authorised | silent    | does not decide | not disputed |
      | us_forces    | false        | true    | force_authorised | silent    | does not decide | not disputed |

  Scenario Outline: Any mission may be trained for with capable others
    Given the action is training
    And trained_mission is <mission>
    And multilateral is true
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And rule llt_training decides

    Examples:
      | mission           |
      | counter_terrorism |
      | hostage_rescue    |
      | peacekeeping      |
      | defence           |

  Scenario Outline: Whether sanctions need a Security Council decision is argued
    Given the action is sanctions_enforcement
    And un_resolution is <resolution>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And it is <disputed>

    Examples:
      | resolution       | disputed     |
      | sanctions        | not disputed |
      | force_authorised | not disputed |
      | general          | disputed     |
      | none             | disputed     |

  Scenario Outline: Forces large enough to threaten a neighbour are ruled out
    Given the action is <action>
    And modest_force is <modest>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_no_threat_to_neighbours <decides>

    Examples:
      | action                | modest | finding    | decides         |
      | land_deployment       | true   | permitted  | does not decide |
      | land_deployment       | false  | prohibited | decides         |
      | sanctions_enforcement | false  | prohibited | decides         |
      | minesweeping          | false  | prohibited | decides         |
      | peacekeeping_support  | false  | prohibited | decides         |
      | training              | false  | prohibited | decides         |
      | peace_enforcement     | false  | prohibited | decides         |
      | planning              | false  | permitted  | does not decide |

  Scenario: How large the force is must be known
    Given the action is land_deployment
    And modest_force is unknown
    When the operation is assessed in the layers guidelines
    Then it is undetermined
    And the answer to modest_force is missing

  Scenario Outline: War that neither defends nor serves the Charter is ruled out
    Given the action is <action>
    And situation is <situation>
    And charter_purpose is <charter>
    And un_resolution is <resolution>
    And place is <place>
    And host_consent is <consent>
    And force is <force>
    And opponent is <opponent>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_no_aggressive_war <decides>

    Examples:
      | action                 | situation           | charter | resolution       | place             | consent | force             | opponent            | finding    | decides         |
      | strike_enemy_territory | normal              | false   | none             | foreign_territory | false   | use_of_force      | state_or_equivalent | prohibited | decides         |
      | land_deployment        | international_peace | false   | none             | foreign_territory | false   | use_of_force      | state_or_equivalent | prohibited | decides         |
      | strike_enemy_territory | normal              | false   | none             | far_high_seas     | true    | use_of_force      | state_or_equivalent | prohibited | decides         |
      | strike_enemy_territory | attack_on_japan     | false   | none             | foreign_territory | false   | use_of_force      | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | attack_on_other     | false   | none             | foreign_territory | false   | use_of_force      | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | normal              | true    | none             | foreign_territory | false   | use_of_force      | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | normal              | false   | force_authorised | foreign_territory | false   | use_of_force      | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | normal              | false   | none             | foreign_territory | true    | use_of_force      | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | normal              | false   | none             | foreign_territory | false   | mission_execution | state_or_equivalent | silent     | does not decide |
      | strike_enemy_territory | normal              | false   | none             | foreign_territory | false   | use_of_force      | other               | silent     | does not decide |

  Scenario Outline: Japan itself is still defended
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_deterrence <decides>

    Examples:
      | action            | situation       | place             | finding   | decides         |
      | repel_attack      | attack_on_japan | japan             | permitted | decides         |
      | protect_sea_lanes | attack_on_japan | far_high_seas     | permitted | decides         |
      | counter_commando  | attack_on_japan | japan             | permitted | decides         |
      | intercept_missile | attack_on_japan | japan             | permitted | decides         |
      | retake_island     | attack_on_japan | japan             | permitted | decides         |
      | repel_attack      | attack_on_japan | foreign_territory | silent    | does not decide |
      | repel_attack      | normal          | japan             | silent    | does not decide |

  Scenario Outline: On other matters the stage is silent
    Given the action is <action>
    And situation is <situation>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent

    Examples:
      | action                 | situation       |
      | supply                 | surrounding     |
      | provide_facilities     | surrounding     |
      | defend_partner         | attack_on_other |
      | strike_enemy_territory | attack_on_japan |
      | airspace_policing      | normal          |

  Scenario Outline: Membership of a regional organisation: the tests
    Given the action is admit_member
    And democratic_governance is <democratic>
    And law_based_justice is <law_based>
    And civilian_control is <civilian>
    And renounces_force is <renounces>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule llt_admission <admission>
    And rule llt_common_tests <common>
    And rule llt_law_test <law>
    And it is <disputed>

    Examples:
      | democratic | law_based | civilian | renounces | finding    | admission       | common          | law             | disputed     |
      | true       | true      | true     | true      | permitted  | decides         | does not decide | does not decide | not disputed |
      | false      | true      | true     | true      | prohibited | does not decide | decides         | does not decide | not disputed |
      | true       | false     | true     | true      | prohibited | does not decide | does not decide | decides         | disputed     |
      | true       | true      | false    | true      | prohibited | does not decide | decides         | does not decide | not disputed |
      | true       | true      | true     | false     | prohibited | does not decide | decides         | does not decide | not disputed |
      | false      | false     | true     | true      | prohibited | does not decide | decides         | does not decide | not disputed |

  Scenario: One failed test settles the matter, whatever else is unknown
    Given the action is admit_member
    And civilian_control is false
    When the operation is assessed in the layers guidelines
    Then it is unlawful
    And nothing is missing

  Scenario: Whether justice rests on law must be known
    Given the action is admit_member
    And democratic_governance is true
    And civilian_control is true
    And renounces_force is true
    When the operation is assessed in the layers guidelines
    Then it is undetermined
    And the answer to law_based_justice is missing
