Feature: The Guidelines of 1978, section II: armed attack on Japan
  Japan repels small attacks alone and greater ones with help, mainly by defence in and around its territory. Striking
  power is left to U.S. forces.

  Background:
    Given the regime is guidelines_1978
    And the facts
      | fact            | value           |
      | service         | msdf            |
      | platform        | ship            |
      | situation       | attack_on_japan |
      | context         | operation       |
      | partner         | us_forces       |
      | treaty_purpose  | true            |
      | charter_purpose | true            |
      | multilateral    | false           |
      | place           | near_high_seas  |
      | goods           | ammunition      |

  # II.1

  Scenario Outline: When an attack is near the two sides raise their readiness together
    Given the action is planning
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_readiness <decides>

    Examples:
      | situation          | partner      | finding   | decides         |
      | attack_imminent    | us_forces    | permitted | decides         |
      | attack_anticipated | us_forces    | permitted | decides         |
      | attack_on_japan    | us_forces    | permitted | does not decide |
      | attack_imminent    | other_forces | silent    | does not decide |

  # II.2(1), II.2(2)(i)

  Scenario Outline: The Self-Defense Forces defend Japan and its surroundings
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_repel <decides>

    Examples:
      | action           | situation       | place             | finding   | decides         |
      | repel_attack     | attack_on_japan | japan             | permitted | decides         |
      | repel_attack     | attack_on_japan | near_high_seas    | permitted | decides         |
      | counter_commando | attack_on_japan | japan             | permitted | decides         |
      | retake_island    | attack_on_japan | japan             | permitted | decides         |
      | repel_attack     | attack_on_japan | foreign_territory | silent    | does not decide |
      | repel_attack     | attack_imminent | japan             | silent    | does not decide |

  Scenario: A small landing may be repelled without a partner
    Given the action is repel_attack
    And partner is none
    And treaty_purpose is false
    And charter_purpose is false
    And place is japan
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "78 II.2(1)" is given

  # II.2(2)(i)(b)

  Scenario Outline: Sea lanes are defended, with no figure in miles
    Given the action is protect_sea_lanes
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_sea_lanes <decides>

    Examples:
      | situation       | place          | finding   | decides         |
      | attack_on_japan | near_high_seas | permitted | decides         |
      | attack_on_japan | far_high_seas  | permitted | decides         |
      | attack_on_japan | foreign_waters | silent    | does not decide |
      | surrounding     | near_high_seas | silent    | does not decide |

  Scenario Outline: Mines are cleared around Japan when Japan is attacked
    Given the action is minesweeping
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_ports_and_straits <decides>

    Examples:
      | situation       | place          | finding   | decides         |
      | attack_on_japan | japan          | permitted | decides         |
      | attack_on_japan | near_high_seas | permitted | decides         |
      | attack_on_japan | far_high_seas  | silent    | does not decide |
      | normal          | near_high_seas | silent    | does not decide |

  Scenario Outline: U.S. forces that help are protected; without an attack on Japan the text is silent
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_guard_partner_at_sea <decides>

    Examples:
      | action                 | situation       | partner      | place          | finding   | decides         |
      | defend_partner         | attack_on_japan | us_forces    | near_high_seas | permitted | decides         |
      | protect_partner_assets | attack_on_japan | us_forces    | japan          | permitted | decides         |
      | defend_partner         | attack_on_japan | us_forces    | far_high_seas  | silent    | does not decide |
      | defend_partner         | attack_on_japan | other_forces | near_high_seas | silent    | does not decide |
      | defend_partner         | attack_on_other | us_forces    | near_high_seas | silent    | does not decide |
      | defend_partner         | surrounding     | us_forces    | near_high_seas | silent    | does not decide |

  Scenario Outline: Strikes on enemy territory are not a task of the Self-Defense Forces
    Given the action is strike_enemy_territory
    And situation is <situation>
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent

    Examples:
      | situation       |
      | attack_on_japan |
      | surrounding     |

  # II.2(2)(iii)-(iv)

  Scenario Outline: Operations, intelligence and watch are coordinated
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action             | situation       | partner      | rule                     | finding   | decides         |
      | planning           | attack_on_japan | us_forces    | g78_coordination_centre  | permitted | decides         |
      | planning           | attack_on_japan | other_forces | g78_coordination_centre  | silent    | does not decide |
      | planning           | attack_imminent | us_forces    | g78_coordination_centre  | permitted | does not decide |
      | share_intelligence | attack_on_japan | us_forces    | g78_wartime_intelligence | permitted | decides         |
      | share_intelligence | attack_on_japan | other_forces | g78_wartime_intelligence | silent    | does not decide |
      | share_intelligence | normal          | us_forces    | g78_wartime_intelligence | permitted | does not decide |
      | surveillance       | attack_on_japan | us_forces    | g78_wartime_surveillance | permitted | decides         |
      | surveillance       | normal          | us_forces    | g78_wartime_surveillance | silent    | does not decide |
      | cue_weapons        | surrounding     | us_forces    | g78_wartime_intelligence | silent    | does not decide |

  # II.2(2)(v)

  Scenario Outline: Logistics while Japan is defended, arms not excepted
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_wartime_logistics <decides>

    Examples:
      | action             | situation       | partner      | place             | finding   | decides         |
      | supply             | attack_on_japan | us_forces    | japan             | permitted | decides         |
      | transport          | attack_on_japan | us_forces    | near_high_seas    | permitted | decides         |
      | maintain_equipment | attack_on_japan | us_forces    | japan             | permitted | decides         |
      | provide_facilities | attack_on_japan | us_forces    | japan             | permitted | decides         |
      | medical_care       | attack_on_japan | us_forces    | japan             | permitted | decides         |
      | supply             | attack_on_japan | other_forces | japan             | silent    | does not decide |
      | transport          | attack_on_japan | us_forces    | foreign_territory | silent    | does not decide |
      | supply             | normal          | us_forces    | japan             | deferred  | does not decide |
      | guard_facilities   | attack_on_japan | us_forces    | japan             | silent    | does not decide |
