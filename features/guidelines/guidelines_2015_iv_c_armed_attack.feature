Feature: The Guidelines of 2015, section IV.C: armed attack on Japan
  The Self-Defense Forces defend Japan, its surroundings and the approaches to it; each side defends the other's forces.
  U.S. forces may strike; the Self-Defense Forces may support them but are given no strike of their own.

  Background:
    Given the regime is guidelines_2015
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

  Scenario Outline: Preparations when an attack is anticipated
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation          | partner      | place          | rule                    | finding   | decides         |
      | provide_facilities | attack_anticipated | us_forces    | japan          | g15_attack_near_support | permitted | decides         |
      | transport          | attack_imminent    | us_forces    | near_high_seas | g15_attack_near_support | permitted | decides         |
      | guard_facilities   | attack_anticipated | us_forces    | japan          | g15_attack_near_support | permitted | decides         |
      | maintain_equipment | attack_anticipated | other_forces | japan          | g15_attack_near_support | silent    | does not decide |
      | transport          | attack_on_japan    | us_forces    | near_high_seas | g15_attack_near_support | permitted | does not decide |
      | supply             | attack_anticipated | us_forces    | japan          | g15_attack_near_supply  | permitted | decides         |
      | supply             | attack_anticipated | other_forces | japan          | g15_attack_near_supply  | silent    | does not decide |
      | supply             | attack_on_japan    | us_forces    | japan          | g15_attack_near_supply  | permitted | does not decide |

  Scenario Outline: Operations to repel the attack
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation          | partner      | place             | rule               | finding   | decides         |
      | repel_attack           | attack_on_japan    | us_forces    | japan             | g15_repel          | permitted | decides         |
      | repel_attack           | attack_on_japan    | us_forces    | far_high_seas     | g15_repel          | permitted | decides         |
      | repel_attack           | attack_on_japan    | us_forces    | foreign_territory | g15_repel          | silent    | does not decide |
      | repel_attack           | attack_imminent    | us_forces    | japan             | g15_repel          | silent    | does not decide |
      | defend_partner         | attack_on_japan    | us_forces    | near_high_seas    | g15_mutual_defence | permitted | decides         |
      | protect_partner_assets | attack_on_japan    | us_forces    | near_high_seas    | g15_mutual_defence | permitted | decides         |
      | guard_facilities       | attack_on_japan    | us_forces    | japan             | g15_mutual_defence | permitted | decides         |
      | defend_partner         | attack_on_japan    | other_forces | near_high_seas    | g15_mutual_defence | silent    | does not decide |
      | cue_weapons            | attack_on_japan    | us_forces    | near_high_seas    | g15_targets        | permitted | decides         |
      | cue_weapons            | attack_imminent    | us_forces    | near_high_seas    | g15_targets        | silent    | does not decide |
      | protect_sea_lanes      | attack_on_japan    | us_forces    | far_high_seas     | g15_sea_lanes      | permitted | decides         |
      | escort_shipping        | attack_on_japan    | us_forces    | near_high_seas    | g15_sea_lanes      | permitted | decides         |
      | protect_sea_lanes      | attack_on_japan    | us_forces    | foreign_waters    | g15_sea_lanes      | silent    | does not decide |
      | minesweeping           | attack_on_japan    | us_forces    | near_high_seas    | g15_mine_warfare   | permitted | decides         |
      | minesweeping           | attack_on_japan    | us_forces    | foreign_waters    | g15_mine_warfare   | silent    | does not decide |
      | minesweeping           | attack_anticipated | us_forces    | near_high_seas    | g15_mine_warfare   | silent    | does not decide |
      | restrict_shipping      | attack_on_japan    | us_forces    | near_high_seas    | g15_interdiction   | permitted | decides         |
      | ship_inspection        | attack_on_japan    | us_forces    | near_high_seas    | g15_interdiction   | permitted | decides         |
      | restrict_shipping      | attack_anticipated | us_forces    | near_high_seas    | g15_interdiction   | silent    | does not decide |
      | retake_island          | attack_on_japan    | us_forces    | japan             | g15_island         | permitted | decides         |
      | retake_island          | attack_anticipated | us_forces    | japan             | g15_island         | silent    | does not decide |
      | counter_commando       | attack_on_japan    | us_forces    | japan             | g15_infiltration   | permitted | decides         |
      | counter_commando       | normal             | us_forces    | japan             | g15_infiltration   | silent    | does not decide |
      | strike_enemy_territory | attack_on_japan    | us_forces    | foreign_territory | g15_repel          | silent    | does not decide |

  Scenario Outline: Missiles that head for Japan
    Given the action is intercept_missile
    And missile_target is <target>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_missile_defence <decides>

    Examples:
      | target         | finding   | decides         |
      | japan          | permitted | decides         |
      | unknown_target | permitted | decides         |
      | partner        | silent    | does not decide |

  Scenario Outline: Support of operations
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation          | partner      | place          | rule                       | finding   | decides         |
      | communications_support | attack_on_japan    | us_forces    | japan          | g15_wartime_communications | permitted | decides         |
      | communications_support | attack_on_japan    | other_forces | japan          | g15_wartime_communications | silent    | does not decide |
      | search_and_rescue      | attack_on_japan    | us_forces    | near_high_seas | g15_wartime_rescue         | permitted | decides         |
      | search_and_rescue      | attack_anticipated | us_forces    | near_high_seas | g15_wartime_rescue         | permitted | does not decide |
      | supply                 | attack_on_japan    | us_forces    | near_high_seas | g15_wartime_supply         | permitted | decides         |
      | supply                 | attack_on_japan    | other_forces | near_high_seas | g15_wartime_supply         | silent    | does not decide |
      | transport              | attack_on_japan    | us_forces    | near_high_seas | g15_wartime_services       | permitted | decides         |
      | transport              | attack_on_japan    | other_forces | near_high_seas | g15_wartime_services       | silent    | does not decide |
      | provide_facilities     | attack_on_japan    | us_forces    | japan          | g15_wartime_facilities     | permitted | decides         |
      | provide_facilities     | attack_on_japan    | other_forces | japan          | g15_wartime_facilities     | silent    | does not decide |
