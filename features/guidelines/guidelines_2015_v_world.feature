Feature: The Guidelines of 2015, sections IV.E and V: disasters, regional and global activities
  Relief in Japan is Japan's own task. Abroad the two Governments cooperate when each decides to take part: peacekeeping,
  relief on request, safety at sea, evacuation, logistics.

  Background:
    Given the regime is guidelines_2015
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | international_peace |
      | context               | operation           |
      | partner               | us_forces           |
      | treaty_purpose        | true                |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | false               |
      | alongside_sdf_mission | false               |
      | place                 | foreign_territory   |
      | combat_now            | false               |
      | combat_expected       | false               |
      | survival_threatened   | false               |
      | un_resolution         | none                |
      | request_by_authority  | false               |
      | goods                 | fuel                |
      | force                 | none                |
      | opponent              | none                |

  # IV.E

  Scenario Outline: Disaster relief in Japan
    Given the action is disaster_relief
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_disaster_in_japan <decides>

    Examples:
      | situation | place             | finding   | decides         |
      | disaster  | japan             | permitted | decides         |
      | normal    | japan             | silent    | does not decide |
      | disaster  | foreign_territory | silent    | does not decide |

  # V.A.1

  Scenario Outline: Peacekeeping authorised by the United Nations
    Given the action is <action>
    And situation is <situation>
    And partner is un_forces
    And un_led is <un_led>
    And un_resolution is <resolution>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_peacekeeping <decides>

    Examples:
      | action               | situation       | un_led | resolution | finding   | decides         |
      | peacekeeping_support | normal          | true   | general    | permitted | decides         |
      | peacekeeping_force   | normal          | true   | general    | permitted | decides         |
      | protect_civilians    | normal          | true   | general    | permitted | decides         |
      | rush_to_aid          | normal          | true   | general    | permitted | decides         |
      | peacekeeping_support | normal          | false  | general    | permitted | decides         |
      | peacekeeping_support | normal          | false  | none       | silent    | does not decide |
      | peacekeeping_support | attack_on_japan | true   | general    | silent    | does not decide |

  # V.A.2

  Scenario Outline: Relief abroad answers a request
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And request_by_authority is <request>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_relief_abroad <decides>

    Examples:
      | action              | situation        | place             | request | finding   | decides         |
      | disaster_relief     | disaster         | foreign_territory | true    | permitted | decides         |
      | humanitarian_relief | normal           | foreign_territory | true    | permitted | decides         |
      | refugee_relief      | emergency_abroad | foreign_territory | true    | permitted | decides         |
      | humanitarian_relief | normal           | foreign_territory | false   | silent    | does not decide |
      | disaster_relief     | normal           | japan             | true    | silent    | does not decide |
      | humanitarian_relief | attack_on_japan  | foreign_territory | true    | silent    | does not decide |

  # V.A.3, V.A.5, V.A.8, V.B

  Scenario Outline: Safety at sea, evacuation, coordination with partners
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation           | partner      | place             | rule                           | finding   | decides         |
      | counter_piracy         | international_peace | us_forces    | far_high_seas     | g15_sea_safety_abroad          | permitted | decides         |
      | counter_piracy         | normal              | us_forces    | far_high_seas     | g15_sea_safety_abroad          | permitted | decides         |
      | freedom_of_navigation  | international_peace | us_forces    | far_high_seas     | g15_sea_safety_abroad          | permitted | decides         |
      | counter_piracy         | important_influence | us_forces    | far_high_seas     | g15_sea_safety_abroad          | permitted | does not decide |
      | minesweeping           | international_peace | us_forces    | far_high_seas     | g15_mines_abroad               | permitted | decides         |
      | minesweeping           | normal              | us_forces    | foreign_waters    | g15_mines_abroad               | permitted | decides         |
      | minesweeping           | international_peace | us_forces    | near_high_seas    | g15_mines_abroad               | permitted | decides         |
      | minesweeping           | normal              | us_forces    | near_high_seas    | g15_mines_abroad               | silent    | does not decide |
      | minesweeping           | important_influence | us_forces    | far_high_seas     | g15_mines_abroad               | silent    | does not decide |
      | ship_inspection        | international_peace | us_forces    | far_high_seas     | g15_proliferation              | permitted | decides         |
      | ship_inspection        | normal              | us_forces    | far_high_seas     | g15_proliferation              | silent    | does not decide |
      | evacuate_noncombatants | emergency_abroad    | us_forces    | foreign_territory | g15_evacuation_abroad          | permitted | decides         |
      | evacuate_noncombatants | disaster            | us_forces    | foreign_territory | g15_evacuation_abroad          | permitted | decides         |
      | evacuate_noncombatants | normal              | us_forces    | foreign_territory | g15_evacuation_abroad          | silent    | does not decide |
      | protect_partner_assets | international_peace | us_forces    | far_high_seas     | g15_asset_protection           | silent    | does not decide |
      | search_and_rescue      | international_peace | us_forces    | far_high_seas     | g15_search_and_rescue          | silent    | does not decide |
      | planning               | normal              | other_forces | japan             | g15_coordination_with_partners | permitted | decides         |
      | planning               | normal              | us_forces    | japan             | g15_coordination_with_partners | permitted | does not decide |

  Scenario Outline: Logistics for those who take part
    Given the action is <action>
    And situation is <situation>
    And context is <context>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action       | situation           | context         | partner      | rule                | finding   | decides         |
      | supply       | international_peace | operation       | other_forces | g15_supply_abroad   | permitted | decides         |
      | supply       | normal              | peacekeeping    | un_forces    | g15_supply_abroad   | permitted | decides         |
      | supply       | normal              | operation       | un_forces    | g15_supply_abroad   | silent    | does not decide |
      | supply       | attack_on_other     | operation       | other_forces | g15_supply_abroad   | silent    | does not decide |
      | transport    | international_peace | operation       | other_forces | g15_services_abroad | permitted | decides         |
      | medical_care | disaster            | disaster_relief | us_forces    | g15_services_abroad | permitted | decides         |
      | transport    | normal              | operation       | other_forces | g15_services_abroad | silent    | does not decide |
