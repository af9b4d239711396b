Feature: The Guidelines of 1997, section IV: armed attack on Japan
  When an attack is near the two sides prepare; when it has come the Self-Defense Forces repel it, mainly around Japan,
  and U.S. forces support them and may strike. Nothing in this section excludes arms from supply or transport.

  Background:
    Given the regime is guidelines_1997
    And the facts
      | fact                  | value           |
      | service               | msdf            |
      | platform              | ship            |
      | situation             | attack_on_japan |
      | context               | operation       |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | charter_purpose       | true            |
      | partner_request       | true            |
      | multilateral          | false           |
      | alongside_sdf_mission | false           |
      | place                 | japan           |
      | combat_now            | false           |
      | combat_expected       | false           |
      | survival_threatened   | false           |
      | un_resolution         | none            |
      | request_by_authority  | false           |
      | goods                 | fuel            |
      | force                 | none            |
      | opponent              | none            |
      | missile_target        | japan           |

  # IV.1

  Scenario Outline: Preparations when an attack is near
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation          | partner      | place          | rule                         | finding   | decides         |
      | share_intelligence | attack_imminent    | us_forces    | japan          | g97_attack_near_information  | permitted | decides         |
      | share_intelligence | attack_anticipated | us_forces    | japan          | g97_attack_near_information  | permitted | decides         |
      | share_intelligence | attack_imminent    | other_forces | japan          | g97_attack_near_information  | silent    | does not decide |
      | share_intelligence | attack_on_japan    | us_forces    | japan          | g97_attack_near_information  | permitted | does not decide |
      | surveillance       | attack_imminent    | us_forces    | near_high_seas | g97_attack_near_watch        | permitted | decides         |
      | surveillance       | normal             | us_forces    | near_high_seas | g97_attack_near_watch        | permitted | does not decide |
      | planning           | attack_imminent    | us_forces    | japan          | g97_attack_near_coordination | permitted | decides         |
      | planning           | attack_imminent    | other_forces | japan          | g97_attack_near_coordination | silent    | does not decide |
      | provide_facilities | attack_imminent    | us_forces    | japan          | g97_reinforcement_base       | permitted | decides         |
      | provide_facilities | attack_imminent    | other_forces | japan          | g97_reinforcement_base       | silent    | does not decide |
      | provide_facilities | attack_on_japan    | us_forces    | japan          | g97_reinforcement_base       | permitted | does not decide |
      | supply             | attack_imminent    | us_forces    | japan          | g97_attack_near_support      | permitted | decides         |
      | guard_facilities   | attack_imminent    | us_forces    | japan          | g97_attack_near_support      | permitted | decides         |
      | maintain_equipment | attack_imminent    | us_forces    | japan          | g97_attack_near_support      | permitted | decides         |
      | supply             | attack_imminent    | us_forces    | near_high_seas | g97_attack_near_support      | silent    | does not decide |
      | supply             | attack_imminent    | other_forces | japan          | g97_attack_near_support      | silent    | does not decide |
      | minesweeping       | attack_imminent    | us_forces    | japan          | g97_attack_near_mines        | permitted | decides         |
      | minesweeping       | attack_imminent    | us_forces    | near_high_seas | g97_attack_near_mines        | silent    | does not decide |
      | traffic_management | attack_imminent    | us_forces    | japan          | g97_attack_near_traffic      | permitted | decides         |
      | traffic_management | attack_imminent    | us_forces    | far_high_seas  | g97_attack_near_traffic      | silent    | does not decide |
      | traffic_management | normal             | us_forces    | japan          | g97_attack_near_traffic      | silent    | does not decide |
      | repel_attack       | attack_imminent    | us_forces    | japan          | g97_repel                    | silent    | does not decide |

  Scenario Outline: Transport inside Japan when an attack is near, arms apart
    Given the action is transport
    And situation is <situation>
    And place is <place>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_attack_near_transport <decides>

    Examples:
      | situation       | place          | goods      | finding   | decides         |
      | attack_imminent | japan          | fuel       | permitted | decides         |
      | attack_imminent | japan          | personnel  | permitted | decides         |
      | attack_imminent | japan          | ammunition | silent    | does not decide |
      | attack_imminent | japan          | weapons    | silent    | does not decide |
      | attack_imminent | near_high_seas | fuel       | silent    | does not decide |

  # IV.2(1) and (2)

  Scenario Outline: The Self-Defense Forces repel the attack around Japan
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation       | partner      | place             | rule                   | finding   | decides         |
      | repel_attack           | attack_on_japan | us_forces    | japan             | g97_repel              | permitted | decides         |
      | repel_attack           | attack_on_japan | us_forces    | near_high_seas    | g97_repel              | permitted | decides         |
      | repel_attack           | attack_on_japan | us_forces    | foreign_territory | g97_repel              | silent    | does not decide |
      | provide_facilities     | attack_on_japan | us_forces    | japan             | g97_wartime_base       | permitted | decides         |
      | provide_facilities     | attack_on_japan | other_forces | japan             | g97_wartime_base       | silent    | does not decide |
      | protect_sea_lanes      | attack_on_japan | us_forces    | near_high_seas    | g97_ships_around_japan | permitted | decides         |
      | protect_sea_lanes      | attack_on_japan | us_forces    | far_high_seas     | g97_ships_around_japan | permitted | does not decide |
      | protect_sea_lanes      | attack_on_japan | us_forces    | far_high_seas     | g97_sea_lanes_together | permitted | decides         |
      | protect_sea_lanes      | attack_on_japan | other_forces | far_high_seas     | g97_sea_lanes_together | silent    | does not decide |
      | protect_sea_lanes      | normal          | us_forces    | near_high_seas    | g97_ships_around_japan | silent    | does not decide |
      | minesweeping           | attack_on_japan | us_forces    | japan             | g97_wartime_mines      | permitted | decides         |
      | minesweeping           | attack_on_japan | us_forces    | near_high_seas    | g97_wartime_mines      | permitted | decides         |
      | minesweeping           | attack_on_japan | us_forces    | foreign_waters    | g97_wartime_mines      | silent    | does not decide |
      | defend_partner         | attack_on_japan | us_forces    | near_high_seas    | g97_guard_partner      | permitted | decides         |
      | protect_partner_assets | attack_on_japan | us_forces    | japan             | g97_guard_partner      | permitted | decides         |
      | defend_partner         | attack_on_japan | us_forces    | far_high_seas     | g97_guard_partner      | silent    | does not decide |
      | defend_partner         | attack_on_japan | other_forces | near_high_seas    | g97_guard_partner      | silent    | does not decide |
      | retake_island          | attack_on_japan | us_forces    | japan             | g97_invasion           | permitted | decides         |
      | retake_island          | attack_imminent | us_forces    | japan             | g97_invasion           | silent    | does not decide |
      | counter_commando       | attack_on_japan | us_forces    | japan             | g97_commandos          | permitted | decides         |
      | counter_commando       | attack_on_japan | us_forces    | near_high_seas    | g97_commandos          | silent    | does not decide |
      | counter_commando       | surrounding     | us_forces    | japan             | g97_commandos          | silent    | does not decide |

  Scenario Outline: Ballistic missiles: the two sides cooperate, and no part is given to anyone
    Given the action is intercept_missile
    And situation is <situation>
    And missile_target is <target>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | situation       | target         | rule                    | finding   | decides         |
      | attack_on_japan | japan          | g97_missile             | permitted | decides         |
      | attack_on_japan | unknown_target | g97_missile             | permitted | decides         |
      | attack_on_japan | partner        | g97_missile             | silent    | does not decide |
      | attack_imminent | japan          | g97_attack_near_missile | permitted | decides         |
      | attack_imminent | partner        | g97_attack_near_missile | silent    | does not decide |
      | surrounding     | partner        | g97_missile             | silent    | does not decide |
      | normal          | japan          | g97_attack_near_missile | silent    | does not decide |

  # IV.2(3)

  Scenario Outline: What operations require
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation       | partner      | place             | rule                       | finding   | decides         |
      | planning               | attack_on_japan | us_forces    | japan             | g97_wartime_coordination   | permitted | decides         |
      | planning               | attack_on_japan | other_forces | japan             | g97_wartime_coordination   | silent    | does not decide |
      | communications_support | attack_on_japan | us_forces    | japan             | g97_wartime_communications | permitted | decides         |
      | communications_support | attack_on_japan | other_forces | japan             | g97_wartime_communications | silent    | does not decide |
      | share_intelligence     | attack_on_japan | us_forces    | japan             | g97_wartime_information    | permitted | decides         |
      | share_intelligence     | attack_on_japan | other_forces | japan             | g97_wartime_information    | silent    | does not decide |
      | surveillance           | attack_on_japan | us_forces    | near_high_seas    | g97_wartime_watch          | permitted | decides         |
      | surveillance           | surrounding     | us_forces    | near_high_seas    | g97_wartime_watch          | permitted | does not decide |
      | cue_weapons            | attack_on_japan | us_forces    | near_high_seas    | g97_wartime_targets        | permitted | decides         |
      | cue_weapons            | attack_on_japan | other_forces | near_high_seas    | g97_wartime_targets        | silent    | does not decide |
      | cue_weapons            | attack_imminent | us_forces    | near_high_seas    | g97_wartime_targets        | silent    | does not decide |
      | transport              | attack_on_japan | us_forces    | far_high_seas     | g97_wartime_transport      | permitted | decides         |
      | transport              | attack_on_japan | us_forces    | foreign_territory | g97_wartime_transport      | silent    | does not decide |
      | maintain_equipment     | attack_on_japan | us_forces    | japan             | g97_wartime_maintenance    | permitted | decides         |
      | maintain_equipment     | attack_on_japan | us_forces    | far_high_seas     | g97_wartime_maintenance    | silent    | does not decide |
      | search_and_rescue      | attack_on_japan | us_forces    | near_high_seas    | g97_wartime_recovery       | permitted | decides         |
      | search_and_rescue      | attack_on_japan | us_forces    | foreign_waters    | g97_wartime_recovery       | silent    | does not decide |
      | medical_care           | attack_on_japan | us_forces    | japan             | g97_wartime_medical        | permitted | decides         |
      | medical_care           | attack_on_japan | other_forces | japan             | g97_wartime_medical        | silent    | does not decide |
      | base_services          | attack_on_japan | us_forces    | japan             | g97_wartime_services       | permitted | decides         |
      | guard_facilities       | attack_on_japan | us_forces    | japan             | g97_wartime_services       | permitted | decides         |
      | guard_facilities       | attack_on_japan | other_forces | japan             | g97_wartime_services       | silent    | does not decide |
      | traffic_management     | attack_on_japan | us_forces    | japan             | g97_wartime_traffic        | permitted | decides         |
      | traffic_management     | attack_on_japan | us_forces    | far_high_seas     | g97_wartime_traffic        | silent    | does not decide |
      | evacuate_noncombatants | attack_on_japan | us_forces    | foreign_territory | g97_evacuation             | silent    | does not decide |

  Scenario Outline: Supply while Japan is defended, arms not excepted
    Given the action is supply
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    And platform is <platform>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_wartime_supply <decides>

    Examples:
      | situation       | partner      | place             | platform | goods      | finding   | decides         |
      | attack_on_japan | us_forces    | japan             | vehicle  | fuel       | permitted | decides         |
      | attack_on_japan | us_forces    | japan             | vehicle  | ammunition | permitted | decides         |
      | attack_on_japan | us_forces    | near_high_seas    | ship     | fuel       | permitted | decides         |
      | attack_on_japan | us_forces    | near_high_seas    | aircraft | fuel       | silent    | does not decide |
      | attack_on_japan | us_forces    | foreign_territory | vehicle  | fuel       | silent    | does not decide |
      | attack_on_japan | other_forces | japan             | vehicle  | fuel       | silent    | does not decide |
      | surrounding     | us_forces    | japan             | vehicle  | fuel       | permitted | does not decide |
