Feature: The Guidelines of 2015, section IV.D: armed attack on another State
  The test of survival is written into the text: without it collective defence is not foreseen, and not excluded either.

  Background:
    Given the regime is guidelines_2015
    And the facts
      | fact                  | value           |
      | service               | msdf            |
      | platform              | ship            |
      | situation             | attack_on_other |
      | context               | operation       |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | charter_purpose       | true            |
      | partner_request       | true            |
      | multilateral          | false           |
      | alongside_sdf_mission | false           |
      | place                 | near_high_seas  |
      | combat_now            | false           |
      | combat_expected       | false           |
      | survival_threatened   | false           |
      | un_resolution         | none            |
      | request_by_authority  | false           |
      | goods                 | fuel            |
      | force                 | none            |
      | opponent              | none            |
      | missile_target        | partner         |

  Scenario Outline: Operations where Japan's survival is threatened
    Given the action is <action>
    And situation is <situation>
    And survival_threatened is <survival>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation           | survival | partner      | rule                    | finding   | decides         |
      | defend_partner         | attack_on_other     | true     | us_forces    | g15_force_for_survival  | permitted | decides         |
      | defend_partner         | attack_on_other     | true     | other_forces | g15_force_for_survival  | permitted | decides         |
      | defend_partner         | attack_on_other     | false    | us_forces    | g15_force_for_survival  | silent    | does not decide |
      | defend_partner         | attack_on_other     | true     | un_forces    | g15_force_for_survival  | silent    | does not decide |
      | defend_partner         | important_influence | true     | us_forces    | g15_force_for_survival  | silent    | does not decide |
      | cue_weapons            | attack_on_other     | true     | us_forces    | g15_survival_targets    | permitted | decides         |
      | cue_weapons            | attack_on_other     | false    | us_forces    | g15_survival_targets    | silent    | does not decide |
      | protect_partner_assets | attack_on_other     | true     | us_forces    | g15_survival_assets     | permitted | decides         |
      | protect_partner_assets | attack_on_other     | false    | us_forces    | g15_survival_assets     | silent    | does not decide |
      | evacuate_noncombatants | attack_on_other     | true     | us_forces    | g15_survival_evacuation | permitted | decides         |
      | evacuate_noncombatants | attack_on_other     | false    | us_forces    | g15_survival_evacuation | silent    | does not decide |
      | search_and_rescue      | attack_on_other     | true     | us_forces    | g15_survival_rescue     | permitted | decides         |
      | search_and_rescue      | attack_on_other     | false    | us_forces    | g15_survival_rescue     | silent    | does not decide |
      | minesweeping           | attack_on_other     | true     | us_forces    | g15_survival_at_sea     | permitted | decides         |
      | escort_shipping        | attack_on_other     | true     | us_forces    | g15_survival_at_sea     | permitted | decides         |
      | protect_sea_lanes      | attack_on_other     | true     | us_forces    | g15_survival_at_sea     | permitted | decides         |
      | protect_sea_lanes      | attack_on_other     | false    | us_forces    | g15_survival_at_sea     | silent    | does not decide |
      | restrict_shipping      | attack_on_other     | true     | us_forces    | g15_survival_at_sea     | permitted | decides         |
      | ship_inspection        | attack_on_other     | true     | us_forces    | g15_survival_at_sea     | permitted | decides         |
      | minesweeping           | attack_on_other     | false    | us_forces    | g15_survival_at_sea     | silent    | does not decide |
      | intercept_missile      | attack_on_other     | true     | us_forces    | g15_survival_missile    | permitted | decides         |
      | intercept_missile      | attack_on_other     | false    | us_forces    | g15_survival_missile    | silent    | does not decide |
      | supply                 | attack_on_other     | true     | us_forces    | g15_survival_supply     | permitted | decides         |
      | supply                 | attack_on_other     | true     | other_forces | g15_survival_supply     | permitted | decides         |
      | supply                 | attack_on_other     | false    | us_forces    | g15_survival_supply     | silent    | does not decide |
      | transport              | attack_on_other     | true     | us_forces    | g15_survival_services   | permitted | decides         |
      | medical_care           | attack_on_other     | true     | other_forces | g15_survival_services   | permitted | decides         |
      | transport              | attack_on_other     | true     | un_forces    | g15_survival_services   | silent    | does not decide |
      | strike_enemy_territory | attack_on_other     | true     | us_forces    | g15_force_for_survival  | silent    | does not decide |

  Scenario: Whether survival is threatened must be known
    Given the action is defend_partner
    And survival_threatened is unknown
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is undetermined
    And it is lawful
