Feature: The edges of Charter of the United Nations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: no force against another State without self-defence, a Council mandate or that State's leave
    Given the action is strike_enemy_territory
    And the date is 2000-06-01
    And the facts
      | fact            | value             |
      | situation       | normal            |
      | partner_request | true              |
      | place           | foreign_territory |
      | force           | use_of_force      |
      | un_resolution   | none              |
      | host_consent    | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                  | finding    |
      | un_resolution is none    | prohibited |
      | un_resolution is general | prohibited |

  Scenario Outline: no force against another State without self-defence, a Council mandate or that State's leave, repel attack
    Given the action is repel_attack
    And the date is 2000-06-01
    And the facts
      | fact            | value           |
      | situation       | attack_imminent |
      | partner_request | true            |
      | place           | near_high_seas  |
      | force           | use_of_force    |
      | un_resolution   | none            |
      | host_consent    | false           |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                       | finding    |
      | force is use_of_force         | prohibited |
      | force is protection_of_others | permitted  |
      | host_consent is true          | prohibited |
      | the date is 1945-10-23        | permitted  |
      | the date is 1945-10-24        | prohibited |

  Scenario Outline: no force against another State without self-defence, a Council mandate or that State's leave, provide facilities
    Given the action is provide_facilities
    And the date is 1945-10-24
    And the facts
      | fact          | value        |
      | situation     | normal       |
      | place         | japan        |
      | force         | use_of_force |
      | un_resolution | general      |
      | host_consent  | false        |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                    | finding    |
      | place is japan             | prohibited |
      | place is foreign_territory | prohibited |

  Scenario Outline: a partner that has not asked is not defended
    Given the action is defend_partner
    And the date is 2000-06-01
    And the facts
      | fact            | value           |
      | situation       | attack_on_other |
      | partner_request | false           |
      | force           | use_of_force    |
      | un_resolution   | none            |
      | host_consent    | false           |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>
    And rule un_no_defence_unasked <decides>

    Examples:
      | changed                              | finding    | decides         |
      | situation is attack_on_other         | prohibited | decides         |
      | situation is normal                  | prohibited | does not decide |
      | situation is surrounding_anticipated | prohibited | does not decide |
      | situation is surrounding             | prohibited | does not decide |
      | situation is attack_anticipated      | prohibited | does not decide |
      | situation is attack_imminent         | prohibited | does not decide |
      | situation is attack_on_japan         | permitted  | does not decide |
      | situation is important_influence     | prohibited | does not decide |
      | situation is international_peace     | prohibited | does not decide |
      | situation is emergency_abroad        | prohibited | does not decide |
      | situation is disaster                | prohibited | does not decide |
      | un_resolution is general             | prohibited | decides         |
      | un_resolution is sanctions           | prohibited | decides         |
      | un_resolution is force_authorised    | permitted  | does not decide |

  Scenario Outline: force in another State without its consent
    Given the action is share_intelligence
    And the date is 1998-01-01
    And the facts
      | fact          | value             |
      | situation     | normal            |
      | place         | foreign_territory |
      | force         | use_of_force      |
      | un_resolution | none              |
    But host_consent is <consent>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | consent | finding    |
      | false   | prohibited |
      | true    | permitted  |
