Feature: The Guidelines of 1997, section V: situations in areas surrounding Japan
  Each limit stands in one place of the text. Apart from combat: rescue and rear area support. Treaty purpose: rear area
  support. A Security Council resolution: ship inspection. Consent of the affected area: relief.

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

  # V.1

  Scenario Outline: When such a situation is expected
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation               | partner      | place          | rule                      | finding   | decides         |
      | share_intelligence | surrounding_anticipated | us_forces    | japan          | g97_expected_information  | permitted | decides         |
      | share_intelligence | surrounding_anticipated | other_forces | japan          | g97_expected_information  | silent    | does not decide |
      | planning           | surrounding_anticipated | us_forces    | japan          | g97_expected_coordination | permitted | decides         |
      | planning           | surrounding_anticipated | other_forces | japan          | g97_expected_coordination | silent    | does not decide |
      | surveillance       | surrounding_anticipated | us_forces    | near_high_seas | g97_expected_watch        | permitted | decides         |
      | surveillance       | surrounding             | us_forces    | near_high_seas | g97_expected_watch        | permitted | does not decide |
      | provide_facilities | surrounding_anticipated | us_forces    | japan          | g97_expected_facilities   | permitted | decides         |
      | provide_facilities | surrounding_anticipated | other_forces | japan          | g97_expected_facilities   | silent    | does not decide |
      | supply             | surrounding_anticipated | us_forces    | japan          | g97_rear_area_supply      | silent    | does not decide |
      | minesweeping       | surrounding_anticipated | us_forces    | near_high_seas | g97_minesweeping          | silent    | does not decide |
      | search_and_rescue  | surrounding_anticipated | us_forces    | near_high_seas | g97_search_and_rescue     | silent    | does not decide |
      | planning           | surrounding             | us_forces    | japan          | g97_coordination          | permitted | decides         |
      | planning           | surrounding             | other_forces | japan          | g97_coordination          | silent    | does not decide |

  # V.2(1)(a)

  Scenario Outline: Relief needs the consent of the authorities of the affected area
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And host_consent is <consent>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_relief <decides>

    Examples:
      | action              | situation               | place             | consent | finding   | decides         |
      | humanitarian_relief | surrounding             | foreign_territory | true    | permitted | decides         |
      | disaster_relief     | surrounding             | foreign_territory | true    | permitted | decides         |
      | humanitarian_relief | surrounding             | japan             | false   | permitted | decides         |
      | humanitarian_relief | surrounding             | foreign_territory | false   | silent    | does not decide |
      | humanitarian_relief | surrounding_anticipated | foreign_territory | true    | silent    | does not decide |

  Scenario: Whether the affected area consents must be known
    Given the action is humanitarian_relief
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is undetermined

  Scenario Outline: Refugees
    Given the action is refugee_relief
    And situation is <situation>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_refugees <decides>

    Examples:
      | situation       | finding   | decides         |
      | surrounding     | permitted | decides         |
      | normal          | silent    | does not decide |
      | attack_on_japan | silent    | does not decide |

  # V.2(1)(b)

  Scenario Outline: Search and rescue in Japan and at sea around it, apart from combat
    Given the action is search_and_rescue
    And situation is <situation>
    And place is <place>
    And combat_now is <combat>
    And combat_expected is <expected>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_search_and_rescue <decides>

    Examples:
      | situation   | place          | combat | expected | finding   | decides         |
      | surrounding | near_high_seas | false  | false    | permitted | decides         |
      | surrounding | japan          | false  | false    | permitted | decides         |
      | surrounding | near_high_seas | false  | true     | permitted | decides         |
      | surrounding | near_high_seas | true   | true     | silent    | does not decide |
      | surrounding | foreign_waters | false  | false    | silent    | does not decide |
      | surrounding | far_high_seas  | false  | false    | silent    | does not decide |
      | normal      | near_high_seas | false  | false    | silent    | does not decide |

  # V.2(1)(c)

  Scenario Outline: Evacuation of one's own nationals and, if one so chooses, of others
    Given the action is evacuate_noncombatants
    And situation is <situation>
    And place is foreign_territory
    And evacuees is <evacuees>
    And combat_now is <combat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_evacuation <decides>

    Examples:
      | situation               | evacuees            | combat | finding   | decides         |
      | surrounding             | japanese            | false  | permitted | decides         |
      | surrounding             | japanese_and_others | false  | permitted | decides         |
      | surrounding             | others_only         | false  | permitted | decides         |
      | surrounding             | japanese            | true   | permitted | decides         |
      | emergency_abroad        | japanese            | false  | silent    | does not decide |
      | surrounding_anticipated | japanese            | false  | silent    | does not decide |

  # V.2(1)(d)

  Scenario Outline: Ship inspection rests on a Security Council resolution
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And un_resolution is <resolution>
    And flag_consent is <flag>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_ship_inspection <decides>

    Examples:
      | action                | situation   | place          | resolution       | flag  | finding   | decides         |
      | ship_inspection       | surrounding | near_high_seas | sanctions        | false | permitted | decides         |
      | ship_inspection       | surrounding | near_high_seas | force_authorised | false | permitted | decides         |
      | ship_inspection       | surrounding | far_high_seas  | sanctions        | false | permitted | decides         |
      | ship_inspection       | surrounding | near_high_seas | general          | false | silent    | does not decide |
      | ship_inspection       | surrounding | near_high_seas | none             | true  | silent    | does not decide |
      | ship_inspection       | normal      | near_high_seas | sanctions        | false | silent    | does not decide |
      | sanctions_enforcement | surrounding | near_high_seas | sanctions        | false | silent    | does not decide |

  # V.2(2)(a)

  Scenario Outline: Facilities are lent for a time, whatever the U.S. forces are about
    Given the action is provide_facilities
    And situation is <situation>
    And partner is <partner>
    And treaty_purpose is <treaty>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g97_facilities <decides>

    Examples:
      | situation   | partner      | treaty | place             | finding   | decides         |
      | surrounding | us_forces    | true   | japan             | permitted | decides         |
      | surrounding | us_forces    | false  | japan             | permitted | decides         |
      | surrounding | other_forces | true   | japan             | silent    | does not decide |
      | surrounding | us_forces    | true   | foreign_territory | silent    | does not decide |
      | normal      | us_forces    | true   | japan             | permitted | does not decide |

  # V.2(2)(b)

  Scenario Outline: Rear area support: for whom, where, and apart from what
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And treaty_purpose is <treaty>
    And place is <place>
    And combat_now is <combat>
    And combat_expected is <expected>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation   | partner      | treaty | place             | combat | expected | rule                        | finding   | decides         |
      | maintain_equipment     | surrounding | us_forces    | true   | japan             | false  | false    | g97_rear_area_support       | permitted | decides         |
      | medical_care           | surrounding | us_forces    | true   | near_high_seas    | false  | false    | g97_rear_area_support       | permitted | decides         |
      | communications_support | surrounding | us_forces    | true   | japan             | false  | false    | g97_rear_area_support       | permitted | decides         |
      | base_services          | surrounding | us_forces    | true   | japan             | false  | false    | g97_rear_area_support       | permitted | decides         |
      | maintain_equipment     | surrounding | us_forces    | false  | japan             | false  | false    | g97_rear_area_support       | silent    | does not decide |
      | maintain_equipment     | surrounding | other_forces | true   | japan             | false  | false    | g97_rear_area_support       | silent    | does not decide |
      | medical_care           | surrounding | us_forces    | true   | near_high_seas    | true   | true     | g97_rear_area_support       | silent    | does not decide |
      | medical_care           | surrounding | us_forces    | true   | near_high_seas    | false  | true     | g97_rear_area_support       | permitted | decides         |
      | medical_care           | surrounding | us_forces    | true   | foreign_territory | false  | false    | g97_rear_area_support       | silent    | does not decide |
      | medical_care           | normal      | us_forces    | true   | japan             | false  | false    | g97_rear_area_support       | silent    | does not decide |
      | supply                 | surrounding | us_forces    | true   | japan             | false  | false    | g97_rear_area_supply        | permitted | decides         |
      | supply                 | surrounding | us_forces    | false  | japan             | false  | false    | g97_rear_area_supply        | silent    | does not decide |
      | supply                 | surrounding | other_forces | true   | japan             | false  | false    | g97_rear_area_supply        | silent    | does not decide |
      | supply                 | surrounding | us_forces    | true   | near_high_seas    | false  | false    | g97_rear_area_supply        | permitted | does not decide |
      | supply                 | surrounding | us_forces    | true   | near_high_seas    | false  | false    | g97_rear_area_supply_at_sea | permitted | decides         |
      | supply                 | surrounding | us_forces    | true   | near_high_seas    | true   | true     | g97_rear_area_supply_at_sea | silent    | does not decide |
      | supply                 | surrounding | us_forces    | false  | near_high_seas    | false  | false    | g97_rear_area_supply_at_sea | silent    | does not decide |
      | supply                 | surrounding | us_forces    | true   | far_high_seas     | false  | false    | g97_rear_area_supply_at_sea | silent    | does not decide |
      | supply                 | surrounding | us_forces    | true   | foreign_territory | false  | false    | g97_rear_area_supply_at_sea | silent    | does not decide |
      | transport              | surrounding | us_forces    | true   | near_high_seas    | false  | false    | g97_rear_area_transport     | permitted | decides         |
      | transport              | surrounding | us_forces    | true   | japan             | false  | false    | g97_rear_area_transport     | permitted | decides         |
      | transport              | surrounding | us_forces    | true   | near_high_seas    | true   | true     | g97_rear_area_transport     | silent    | does not decide |
      | transport              | surrounding | us_forces    | true   | foreign_waters    | false  | false    | g97_rear_area_transport     | silent    | does not decide |
      | transport              | surrounding | us_forces    | false  | japan             | false  | false    | g97_rear_area_transport     | silent    | does not decide |

  Scenario: Fuel passed in flight is nowhere mentioned
    Given the action is supply
    And platform is aircraft
    And place is near_high_seas
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent
    And rule g97_rear_area_supply_at_sea does not decide

  Scenario Outline: Supply at sea is argued between body and Annex
    Given the action is supply
    And place is <place>
    And goods is <goods>
    And alongside_sdf_mission is <alongside>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And it is <disputed>

    Examples:
      | place          | goods            | alongside | disputed     |
      | near_high_seas | fuel             | false     | disputed     |
      | near_high_seas | food_water       | false     | disputed     |
      | near_high_seas | fuel             | true      | not disputed |
      | near_high_seas | medical_supplies | false     | not disputed |
      | japan          | fuel             | false     | not disputed |

  Scenario Outline: Whether the United Nations Command serves the Treaty is argued
    Given the action is <action>
    And partner is un_forces
    And treaty_purpose is <treaty>
    And multilateral is true
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent
    And it is <disputed>

    Examples:
      | action             | treaty | disputed     |
      | supply             | true   | disputed     |
      | transport          | true   | disputed     |
      | maintain_equipment | true   | disputed     |
      | supply             | false  | not disputed |

  Scenario Outline: Transport of arms is officially covered and argued
    Given the action is transport
    And place is <place>
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And it is <disputed>

    Examples:
      | place          | goods      | disputed     |
      | near_high_seas | ammunition | disputed     |
      | japan          | weapons    | disputed     |
      | near_high_seas | fuel       | not disputed |
      | japan          | personnel  | not disputed |

  # V.2(3)

  Scenario Outline: Watch and mines carry no words on combat
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And combat_now is <combat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>
    And it is <disputed>

    Examples:
      | action       | situation   | place          | combat | rule                  | finding   | decides         | disputed     |
      | surveillance | surrounding | near_high_seas | true   | g97_operational_watch | permitted | decides         | not disputed |
      | surveillance | normal      | near_high_seas | false  | g97_operational_watch | permitted | does not decide | not disputed |
      | minesweeping | surrounding | japan          | false  | g97_minesweeping      | permitted | decides         | not disputed |
      | minesweeping | surrounding | near_high_seas | false  | g97_minesweeping      | permitted | decides         | not disputed |
      | minesweeping | surrounding | near_high_seas | true   | g97_minesweeping      | permitted | decides         | disputed     |
      | minesweeping | surrounding | far_high_seas  | false  | g97_minesweeping      | silent    | does not decide | not disputed |
      | minesweeping | surrounding | foreign_waters | false  | g97_minesweeping      | silent    | does not decide | not disputed |
      | minesweeping | normal      | near_high_seas | false  | g97_minesweeping      | silent    | does not decide | not disputed |
