Feature: The edges of Article 9 read with the UN Charter
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: force without self-defence, a Council mandate or the host's leave
    Given the action is peace_enforcement
    And the date is 1998-07-01
    And the reading is charter_reinterpretation
    And the facts
      | fact          | value               |
      | situation     | international_peace |
      | place         | foreign_territory   |
      | force         | use_of_force        |
      | un_resolution | general             |
      | host_consent  | false               |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule charter_no_aggression <decides>

    Examples:
      | changed                       | finding    | decides         |
      | force is use_of_force         | prohibited | decides         |
      | force is protection_of_others | prohibited | does not decide |
      | force is mission_execution    | prohibited | does not decide |

  Scenario Outline: self-defence, alone or with others, keeps to the force needed
    Given the action is defend_partner
    And the date is 1998-07-01
    And the reading is charter_reinterpretation
    And the facts
      | fact              | value            |
      | situation         | attack_on_other  |
      | force             | use_of_force     |
      | un_resolution     | force_authorised |
      | minimum_necessary | false            |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is attack_on_other         | prohibited |
      | situation is normal                  | permitted  |
      | situation is surrounding_anticipated | permitted  |
      | situation is surrounding             | permitted  |
      | situation is attack_anticipated      | permitted  |
      | situation is attack_imminent         | permitted  |
      | situation is attack_on_japan         | prohibited |
      | situation is important_influence     | permitted  |
      | situation is international_peace     | permitted  |
      | situation is emergency_abroad        | permitted  |
      | situation is disaster                | permitted  |
      | force is none                        | permitted  |
      | force is self_protection             | permitted  |
      | force is asset_protection            | permitted  |
      | force is protection_of_others        | permitted  |
      | force is police                      | permitted  |
      | force is missile_destruction         | permitted  |
      | force is mission_execution           | permitted  |

  Scenario Outline: stopping ships by force needs a Council resolution or an attack to repel
    Given the action is ship_inspection
    And the date is 1998-07-01
    And the reading is charter_reinterpretation
    And the facts
      | fact          | value               |
      | situation     | international_peace |
      | force         | police              |
      | un_resolution | none                |
      | host_consent  | false               |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>
    And rule charter_forcible_inspection <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is international_peace     | prohibited | decides         |
      | situation is normal                  | prohibited | decides         |
      | situation is surrounding_anticipated | prohibited | decides         |
      | situation is surrounding             | prohibited | decides         |
      | situation is attack_anticipated      | prohibited | decides         |
      | situation is attack_imminent         | prohibited | decides         |
      | situation is attack_on_japan         | permitted  | does not decide |
      | situation is important_influence     | prohibited | decides         |
      | situation is emergency_abroad        | prohibited | decides         |
      | situation is disaster                | prohibited | decides         |
      | force is none                        | permitted  | does not decide |
      | force is self_protection             | permitted  | does not decide |
      | force is asset_protection            | permitted  | does not decide |
      | force is protection_of_others        | prohibited | decides         |
      | force is missile_destruction         | permitted  | does not decide |
      | force is mission_execution           | prohibited | decides         |
      | force is use_of_force                | prohibited | does not decide |
      | un_resolution is general             | prohibited | decides         |
      | un_resolution is force_authorised    | permitted  | does not decide |

  Scenario Outline: seizure, diversion and blockade need a Council resolution or an attack to repel
    Given the action is sanctions_enforcement
    And the date is 1998-07-01
    And the reading is charter_reinterpretation
    And the facts
      | fact              | value               |
      | situation         | international_peace |
      | un_resolution     | general             |
      | minimum_necessary | true                |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is international_peace     | prohibited |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is attack_on_japan         | permitted  |
      | situation is attack_on_other         | permitted  |
      | situation is important_influence     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | un_resolution is none                | prohibited |
      | the action is restrict_shipping      | prohibited |

  Scenario Outline: clearing a belligerent's mines needs a ground for force
    Given the action is minesweeping
    And the date is 1998-07-01
    And the reading is charter_reinterpretation
    And the facts
      | fact          | value               |
      | situation     | international_peace |
      | place         | far_high_seas       |
      | un_resolution | none                |
      | host_consent  | false               |
      | mines         | belligerent         |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed               | finding    |
      | host_consent is false | prohibited |
      | host_consent is true  | prohibited |
