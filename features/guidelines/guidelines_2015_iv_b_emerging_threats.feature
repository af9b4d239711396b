Feature: The Guidelines of 2015, section IV.B: emerging threats
  A situation with an important influence is not defined by geography, and measures may come before it has grown into
  one. The words rear area and apart from combat are gone.

  Background:
    Given the regime is guidelines_2015
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | important_influence |
      | context               | operation           |
      | partner               | us_forces           |
      | treaty_purpose        | true                |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | false               |
      | alongside_sdf_mission | false               |
      | place                 | near_high_seas      |
      | combat_now            | false               |
      | combat_expected       | false               |
      | survival_threatened   | false               |
      | un_resolution         | none                |
      | request_by_authority  | false               |
      | goods                 | fuel                |
      | force                 | none                |
      | opponent              | none                |

  Scenario Outline: Evacuation, refugees, rescue, facilities
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | situation           | partner      | place             | rule                    | finding   | decides         |
      | evacuate_noncombatants | important_influence | us_forces    | foreign_territory | g15_evacuation          | permitted | decides         |
      | evacuate_noncombatants | surrounding         | us_forces    | foreign_territory | g15_evacuation          | permitted | decides         |
      | evacuate_noncombatants | attack_on_japan     | us_forces    | foreign_territory | g15_evacuation          | permitted | decides         |
      | evacuate_noncombatants | normal              | us_forces    | foreign_territory | g15_evacuation          | silent    | does not decide |
      | evacuate_noncombatants | emergency_abroad    | us_forces    | foreign_territory | g15_evacuation          | permitted | does not decide |
      | refugee_relief         | important_influence | us_forces    | japan             | g15_refugees            | permitted | decides         |
      | refugee_relief         | important_influence | us_forces    | foreign_territory | g15_refugees            | silent    | does not decide |
      | refugee_relief         | normal              | us_forces    | japan             | g15_refugees            | silent    | does not decide |
      | search_and_rescue      | important_influence | us_forces    | far_high_seas     | g15_search_and_rescue   | permitted | decides         |
      | search_and_rescue      | attack_anticipated  | us_forces    | near_high_seas    | g15_search_and_rescue   | permitted | decides         |
      | search_and_rescue      | normal              | us_forces    | near_high_seas    | g15_search_and_rescue   | silent    | does not decide |
      | provide_facilities     | important_influence | us_forces    | japan             | g15_emerging_facilities | permitted | decides         |
      | provide_facilities     | important_influence | other_forces | japan             | g15_emerging_facilities | silent    | does not decide |

  Scenario Outline: Ships are inspected on a resolution or another basis in international law
    Given the action is ship_inspection
    And situation is <situation>
    And un_resolution is <resolution>
    And flag_consent is <flag>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_ship_inspection <decides>

    Examples:
      | situation           | resolution       | flag  | finding   | decides         |
      | important_influence | sanctions        | false | permitted | decides         |
      | important_influence | force_authorised | false | permitted | decides         |
      | important_influence | none             | true  | permitted | decides         |
      | surrounding         | sanctions        | false | permitted | decides         |
      | important_influence | none             | false | silent    | does not decide |
      | important_influence | general          | false | silent    | does not decide |
      | normal              | sanctions        | true  | silent    | does not decide |

  Scenario: The flag State's consent alone was not enough in 1997
    Given the regime is guidelines_1997
    And the action is ship_inspection
    And situation is surrounding
    And flag_consent is true
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent

  Scenario Outline: More protection of facilities in Japan, if the United States asks
    Given the action is guard_facilities
    And situation is <situation>
    And place is <place>
    And partner_request is <asked>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g15_more_protection <decides>

    Examples:
      | situation           | place             | asked | finding   | decides         |
      | important_influence | japan             | true  | permitted | decides         |
      | important_influence | japan             | false | silent    | does not decide |
      | important_influence | foreign_territory | true  | silent    | does not decide |
      | normal              | japan             | true  | permitted | does not decide |

  Scenario Outline: Logistics without words of place or combat
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    And combat_now is <combat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation               | partner      | place          | combat | rule                  | finding   | decides         |
      | supply             | important_influence     | us_forces    | near_high_seas | false  | g15_emerging_supply   | permitted | decides         |
      | supply             | important_influence     | us_forces    | far_high_seas  | true   | g15_emerging_supply   | permitted | decides         |
      | supply             | important_influence     | other_forces | far_high_seas  | false  | g15_emerging_supply   | permitted | decides         |
      | supply             | surrounding             | us_forces    | japan          | false  | g15_emerging_supply   | permitted | decides         |
      | supply             | surrounding_anticipated | us_forces    | japan          | false  | g15_emerging_supply   | permitted | decides         |
      | supply             | normal                  | us_forces    | near_high_seas | false  | g15_emerging_supply   | permitted | does not decide |
      | transport          | important_influence     | us_forces    | foreign_waters | false  | g15_emerging_services | permitted | decides         |
      | medical_care       | important_influence     | other_forces | near_high_seas | false  | g15_emerging_services | permitted | decides         |
      | maintain_equipment | attack_on_other         | us_forces    | near_high_seas | false  | g15_emerging_services | silent    | does not decide |

  Scenario: Transport of ammunition is not set apart
    Given the action is transport
    And goods is ammunition
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And it is not disputed
