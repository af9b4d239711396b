Feature: Article 9 read with the UN Charter, as the source article urges
  Collective defence and collective security as the Charter legitimates them. No Cabinet has read the article so.

  Background:
    Given the reading is charter_reinterpretation
    And the date is 1998-07-01
    And the facts
      | fact              | value               |
      | situation         | international_peace |
      | context           | operation           |
      | partner           | other_forces        |
      | partner_request   | true                |
      | place             | foreign_territory   |
      | combat_now        | true                |
      | combat_expected   | true                |
      | force             | use_of_force        |
      | opponent          | state_or_equivalent |
      | un_resolution     | force_authorised    |
      | host_consent      | false               |
      | no_other_means    | true                |
      | minimum_necessary | true                |

  Scenario Outline: Force needs a ground in the Charter
    Given the action is <action>
    And situation is <situation>
    And un_resolution is <resolution>
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule charter_no_aggression <decides>
    And it is <disputed>

    Examples:
      | action                 | situation           | resolution       | consent | finding    | decides         | disputed     |
      | peace_enforcement      | international_peace | force_authorised | false   | permitted  | does not decide | not disputed |
      | peace_enforcement      | international_peace | general          | false   | prohibited | decides         | not disputed |
      | peace_enforcement      | international_peace | none             | true    | permitted  | does not decide | not disputed |
      | defend_partner         | attack_on_other     | none             | false   | permitted  | does not decide | not disputed |
      | strike_enemy_territory | attack_on_japan     | none             | false   | permitted  | does not decide | not disputed |
      | strike_enemy_territory | attack_imminent     | none             | false   | prohibited | decides         | disputed     |
      | strike_enemy_territory | normal              | none             | false   | prohibited | decides         | not disputed |

  Scenario Outline: Combat to impose peace needs the ground whatever its means are called
    Given the action is peace_enforcement
    And force is mission_execution
    And un_resolution is <resolution>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule charter_peace_enforcement <decides>

    Examples:
      | resolution       | finding    | decides         |
      | sanctions        | prohibited | decides         |
      | force_authorised | permitted  | does not decide |

  Scenario Outline: Self-defence keeps to the force needed
    Given the action is defend_partner
    And situation is attack_on_other
    And minimum_necessary is <minimum>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule charter_minimum <decides>

    Examples:
      | minimum | finding    | decides         |
      | false   | prohibited | decides         |
      | true    | permitted  | does not decide |

  Scenario Outline: Ships are stopped by force on a Council resolution or against an attack
    Given the action is <action>
    And situation is <situation>
    And place is near_high_seas
    And force is police
    And opponent is other
    And un_resolution is <resolution>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule charter_forcible_inspection <inspection>
    And rule charter_sanctions_enforcement <enforcement>

    Examples:
      | action                | situation           | resolution | finding    | inspection      | enforcement     |
      | ship_inspection       | international_peace | none       | prohibited | decides         | does not decide |
      | ship_inspection       | international_peace | sanctions  | permitted  | does not decide | does not decide |
      | ship_inspection       | attack_on_other     | none       | permitted  | does not decide | does not decide |
      | sanctions_enforcement | international_peace | general    | prohibited | does not decide | decides         |
      | sanctions_enforcement | international_peace | sanctions  | permitted  | does not decide | does not decide |

  Scenario Outline: A belligerent's mines are swept on a ground for force
    Given the action is minesweeping
    And place is far_high_seas
    And force is none
    And mines is belligerent
    And un_resolution is <resolution>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule charter_belligerent_mines <decides>

    Examples:
      | resolution       | finding    | decides         |
      | none             | prohibited | decides         |
      | force_authorised | permitted  | does not decide |

  Scenario Outline: Support at the scene of combat is no question for this reading
    Given the action is supply
    And place is far_high_seas
    And force is none
    And goods is <goods>
    And sortie_preparation is true
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is not disputed

    Examples:
      | goods      |
      | fuel       |
      | ammunition |

  Scenario Outline: Armed rescue against the host's will is contested
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And force is self_protection
    And opponent is other
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | consent | disputed     |
      | false   | disputed     |
      | true    | not disputed |
