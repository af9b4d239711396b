Feature: The Guidelines of 1997, Annex: forty examples of items
  The Annex has no numbers; A97-01 to A97-40 are ours. Its limits are its own: no arms in the two supply rows, inside
  Japan for transport and medical care, the high seas for sea transport and mines.

  Background:
    Given the regime is guidelines_1997
    And the facts
      | fact                  | value       |
      | service               | msdf        |
      | platform              | ship        |
      | situation             | surrounding |
      | context               | operation   |
      | partner               | us_forces   |
      | treaty_purpose        | true        |
      | charter_purpose       | true        |
      | partner_request       | true        |
      | multilateral          | false       |
      | alongside_sdf_mission | false       |
      | place                 | japan       |
      | combat_now            | false       |
      | combat_expected       | false       |
      | survival_threatened   | false       |
      | un_resolution         | none        |
      | request_by_authority  | false       |
      | goods                 | fuel        |
      | force                 | none        |
      | opponent              | none        |

  Scenario Outline: Relief, refugees, rescue, evacuation
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    And host_consent is <consent>
    And combat_now is <combat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation               | partner      | place             | consent | combat | rule                         | finding   | decides         |
      | humanitarian_relief    | surrounding             | us_forces    | foreign_territory | true    | false  | a97_01_relief_transport      | permitted | decides         |
      | humanitarian_relief    | surrounding             | us_forces    | foreign_territory | false   | false  | a97_01_relief_transport      | silent    | does not decide |
      | humanitarian_relief    | surrounding             | us_forces    | foreign_territory | true    | false  | a97_02_relief_services       | permitted | decides         |
      | humanitarian_relief    | surrounding             | us_forces    | foreign_territory | false   | false  | a97_02_relief_services       | silent    | does not decide |
      | humanitarian_relief    | surrounding             | us_forces    | japan             | false   | false  | a97_02_relief_services       | permitted | does not decide |
      | refugee_relief         | surrounding             | us_forces    | japan             | false   | false  | a97_03_refugees              | permitted | decides         |
      | refugee_relief         | surrounding_anticipated | us_forces    | japan             | false   | false  | a97_03_refugees              | silent    | does not decide |
      | search_and_rescue      | surrounding             | us_forces    | near_high_seas    | false   | false  | a97_04_rescue                | permitted | decides         |
      | search_and_rescue      | surrounding             | us_forces    | near_high_seas    | false   | true   | a97_04_rescue                | silent    | does not decide |
      | search_and_rescue      | surrounding             | us_forces    | far_high_seas     | false   | false  | a97_04_rescue                | silent    | does not decide |
      | evacuate_noncombatants | surrounding             | us_forces    | foreign_territory | true    | false  | a97_05_evacuation            | permitted | decides         |
      | evacuate_noncombatants | normal                  | us_forces    | foreign_territory | true    | false  | a97_05_evacuation            | silent    | does not decide |
      | provide_facilities     | surrounding             | us_forces    | japan             | false   | false  | a97_06_evacuation_facilities | permitted | decides         |
      | provide_facilities     | surrounding             | other_forces | japan             | false   | false  | a97_06_evacuation_facilities | silent    | does not decide |
      | evacuate_noncombatants | surrounding             | us_forces    | japan             | false   | false  | a97_07_entry_formalities     | permitted | decides         |
      | evacuate_noncombatants | surrounding             | us_forces    | foreign_territory | true    | false  | a97_07_entry_formalities     | permitted | does not decide |
      | evacuate_noncombatants | surrounding             | us_forces    | japan             | false   | false  | a97_08_evacuee_care          | permitted | decides         |
      | evacuate_noncombatants | surrounding             | us_forces    | foreign_territory | true    | false  | a97_08_evacuee_care          | permitted | does not decide |

  Scenario Outline: Inspection on the basis of Security Council resolutions
    Given the action is ship_inspection
    And place is near_high_seas
    And un_resolution is <resolution>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_09_inspection <decides>

    Examples:
      | resolution       | finding   | decides         |
      | sanctions        | permitted | decides         |
      | force_authorised | permitted | decides         |
      | general          | silent    | does not decide |
      | none             | silent    | does not decide |

  Scenario Outline: Information is shared, item by item, with U.S. forces
    Given the action is share_intelligence
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_04_rescue_information <decides>
    And rule a97_05_evacuation_information <decides>
    And rule a97_10_sanctions_information <decides>
    And rule a97_31_security_information <decides>
    And rule a97_37_intelligence <decides>
    And rule a97_38_mine_information <decides>

    Examples:
      | situation   | partner      | finding   | decides         |
      | surrounding | us_forces    | permitted | decides         |
      | surrounding | other_forces | silent    | does not decide |
      | normal      | us_forces    | permitted | does not decide |

  Scenario Outline: Facilities, item by item, for U.S. forces in Japan
    Given the action is provide_facilities
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_11_facilities_for_supply <decides>
    And rule a97_12_loading_space <decides>
    And rule a97_13_opening_hours <decides>
    And rule a97_14_airfields <decides>
    And rule a97_15_training_areas <decides>
    And rule a97_16_offices_and_lodging <decides>

    Examples:
      | situation               | partner      | place             | finding   | decides         |
      | surrounding             | us_forces    | japan             | permitted | decides         |
      | surrounding             | other_forces | japan             | silent    | does not decide |
      | surrounding             | us_forces    | foreign_territory | silent    | does not decide |
      | surrounding_anticipated | us_forces    | japan             | permitted | does not decide |

  Scenario Outline: Supply in Japan, weapons and ammunition excluded
    Given the action is supply
    And situation is <situation>
    And treaty_purpose is <treaty>
    And place is <place>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_17_supply_at_ports <ports>
    And rule a97_18_supply_to_bases <ports>
    And rule a97_17_no_arms <arms>

    Examples:
      | situation       | treaty | place             | goods      | finding    | ports           | arms            |
      | surrounding     | true   | japan             | fuel       | permitted  | decides         | does not decide |
      | surrounding     | true   | japan             | food_water | permitted  | decides         | does not decide |
      | surrounding     | true   | near_high_seas    | fuel       | permitted  | does not decide | does not decide |
      | surrounding     | false  | japan             | fuel       | silent     | does not decide | does not decide |
      | surrounding     | true   | japan             | ammunition | prohibited | does not decide | decides         |
      | surrounding     | true   | japan             | weapons    | prohibited | does not decide | decides         |
      | surrounding     | true   | near_high_seas    | ammunition | prohibited | does not decide | decides         |
      | surrounding     | false  | japan             | ammunition | silent     | does not decide | does not decide |
      | surrounding     | true   | foreign_territory | ammunition | silent     | does not decide | does not decide |
      | attack_on_japan | true   | japan             | ammunition | permitted  | does not decide | does not decide |
      | attack_imminent | true   | japan             | ammunition | permitted  | does not decide | does not decide |
      | normal          | true   | japan             | ammunition | silent     | does not decide | does not decide |

  Scenario: The exclusion blocks whatever other law says
    Given the action is supply
    And goods is ammunition
    When the operation is assessed in the layers guidelines
    Then it is unlawful
    And the guidelines ground is excluded
    And the citation "97 Annex A97-17" is given

  Scenario: What the goods are decides
    Given the action is supply
    And goods is unknown
    When the operation is assessed in the layers guidelines
    Then it is undetermined
    And the answer to goods is missing

  Scenario Outline: Transport inside Japan and by sea, arms not excluded
    Given the action is transport
    And platform is <platform>
    And place is <place>
    And combat_now is <combat>
    And treaty_purpose is <treaty>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_19_transport_in_japan <inside>
    And rule a97_20_transport_at_sea <at_sea>
    And rule a97_21_vehicles_and_cranes <inside>

    Examples:
      | platform | place          | combat | treaty | goods      | finding   | inside          | at_sea          |
      | vehicle  | japan          | false  | true   | fuel       | permitted | decides         | does not decide |
      | vehicle  | japan          | false  | true   | ammunition | permitted | decides         | does not decide |
      | ship     | near_high_seas | false  | true   | fuel       | permitted | does not decide | decides         |
      | ship     | near_high_seas | false  | true   | ammunition | permitted | does not decide | decides         |
      | aircraft | near_high_seas | false  | true   | personnel  | permitted | does not decide | does not decide |
      | ship     | near_high_seas | true   | true   | fuel       | silent    | does not decide | does not decide |
      | ship     | far_high_seas  | false  | true   | fuel       | silent    | does not decide | does not decide |
      | ship     | near_high_seas | false  | false  | fuel       | silent    | does not decide | does not decide |
      | vehicle  | japan          | false  | false  | fuel       | silent    | does not decide | does not decide |

  Scenario Outline: Maintenance, parts and tools, with no words of place of their own
    Given the action is maintain_equipment
    And place is <place>
    And treaty_purpose is <treaty>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_22_repair <decides>
    And rule a97_23_repair_parts <decides>
    And rule a97_24_tools <decides>

    Examples:
      | place             | treaty | finding   | decides         |
      | japan             | true   | permitted | decides         |
      | near_high_seas    | true   | permitted | decides         |
      | foreign_territory | true   | silent    | does not decide |
      | japan             | false  | silent    | does not decide |

  Scenario Outline: Parts and medical supplies may be handed over
    Given the action is supply
    And place is <place>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_23_parts_handed_over <parts>
    And rule a97_27_medical_supplies <medical>

    Examples:
      | place             | goods            | finding   | parts           | medical         |
      | japan             | parts            | permitted | decides         | does not decide |
      | near_high_seas    | parts            | permitted | decides         | does not decide |
      | japan             | medical_supplies | permitted | does not decide | decides         |
      | near_high_seas    | medical_supplies | permitted | does not decide | decides         |
      | japan             | fuel             | permitted | does not decide | does not decide |
      | foreign_territory | parts            | silent    | does not decide | does not decide |
      | foreign_territory | medical_supplies | silent    | does not decide | does not decide |

  Scenario Outline: Medical care inside Japan
    Given the action is <action>
    And place is <place>
    And goods is <goods>
    And en_route is <en_route>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule a97_25_treatment <treated>
    And rule a97_26_casualty_transport <carried>
    And rule a97_27_medical_needs <supplied>

    Examples:
      | action       | place             | goods      | en_route | finding   | treated         | carried         | supplied        |
      | medical_care | japan             | fuel       | false    | permitted | decides         | does not decide | decides         |
      | medical_care | japan             | fuel       | true     | permitted | decides         | decides         | decides         |
      | medical_care | near_high_seas    | fuel       | true     | permitted | does not decide | does not decide | decides         |
      | medical_care | foreign_territory | fuel       | true     | silent    | does not decide | does not decide | does not decide |
      | transport    | japan             | casualties | false    | permitted | does not decide | decides         | does not decide |
      | transport    | japan             | fuel       | false    | permitted | does not decide | does not decide | does not decide |
      | transport    | near_high_seas    | casualties | false    | permitted | does not decide | does not decide | does not decide |

  Scenario Outline: Security, communications, port and base services
    Given the action is <action>
    And situation is <situation>
    And treaty_purpose is <treaty>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation   | treaty | place             | rule                   | finding   | decides         |
      | guard_facilities       | surrounding | true   | japan             | a97_28_guard_bases     | permitted | decides         |
      | guard_facilities       | surrounding | true   | foreign_territory | a97_28_guard_bases     | silent    | does not decide |
      | guard_facilities       | normal      | true   | japan             | a97_28_guard_bases     | silent    | does not decide |
      | surveillance           | surrounding | true   | japan             | a97_29_watch_off_bases | permitted | decides         |
      | surveillance           | surrounding | true   | far_high_seas     | a97_29_watch_off_bases | permitted | does not decide |
      | guard_facilities       | surrounding | true   | japan             | a97_30_routes          | permitted | decides         |
      | guard_facilities       | surrounding | false  | japan             | a97_30_routes          | silent    | does not decide |
      | communications_support | surrounding | true   | japan             | a97_32_communications  | permitted | decides         |
      | communications_support | surrounding | false  | japan             | a97_32_communications  | silent    | does not decide |
      | base_services          | surrounding | true   | japan             | a97_33_port_services   | permitted | decides         |
      | base_services          | surrounding | true   | near_high_seas    | a97_33_port_services   | permitted | does not decide |
      | base_services          | surrounding | true   | japan             | a97_34_loading         | permitted | decides         |
      | base_services          | surrounding | false  | japan             | a97_34_loading         | silent    | does not decide |
      | base_services          | surrounding | true   | japan             | a97_35_utilities       | permitted | decides         |
      | base_services          | surrounding | false  | japan             | a97_35_utilities       | silent    | does not decide |
      | base_services          | surrounding | true   | japan             | a97_36_workers         | permitted | decides         |
      | base_services          | surrounding | false  | japan             | a97_36_workers         | silent    | does not decide |

  Scenario Outline: Mines, and the management of sea and air
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation               | place          | rule               | finding   | decides         |
      | minesweeping       | surrounding             | near_high_seas | a97_38_mines       | permitted | decides         |
      | minesweeping       | surrounding             | foreign_waters | a97_38_mines       | silent    | does not decide |
      | traffic_management | surrounding             | japan          | a97_39_sea_traffic | permitted | decides         |
      | traffic_management | surrounding             | far_high_seas  | a97_39_sea_traffic | silent    | does not decide |
      | traffic_management | surrounding             | near_high_seas | a97_40_airspace    | permitted | decides         |
      | traffic_management | surrounding_anticipated | near_high_seas | a97_40_airspace    | silent    | does not decide |
