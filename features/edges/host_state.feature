Feature: The edges of Territorial sovereignty
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: another State's soil and waters are not entered without its consent
    Given the action is search_and_rescue
    And the date is 2000-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | partner_request | true           |
      | place           | foreign_waters |
      | force           | none           |
      | un_resolution   | none           |
      | host_consent    | false          |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>
    And rule host_no_entry <decides>

    Examples:
      | changed                      | finding    | decides         |
      | situation is normal          | prohibited | decides         |
      | situation is attack_on_japan | prohibited | decides         |
      | un_resolution is sanctions   | prohibited | decides         |
      | the action is hostage_rescue | prohibited | does not decide |
      | the action is planning       | permitted  | does not decide |
      | the date is 1945-10-23       | permitted  | does not decide |
      | the date is 1945-10-24       | prohibited | decides         |

  Scenario Outline: another State's soil and waters are not entered without its consent, strike enemy territory
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
      | changed                      | finding    |
      | situation is normal          | prohibited |
      | situation is attack_on_other | permitted  |

  Scenario Outline: another State's soil and waters are not entered without its consent, provide facilities
    Given the action is provide_facilities
    And the date is 1945-10-24
    And the facts
      | fact          | value             |
      | situation     | attack_on_japan   |
      | place         | foreign_territory |
      | force         | self_protection   |
      | un_resolution | none              |
      | host_consent  | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                       | finding    |
      | force is self_protection      | prohibited |
      | force is asset_protection     | prohibited |
      | force is protection_of_others | prohibited |
      | force is police               | prohibited |
      | force is missile_destruction  | prohibited |

  Scenario Outline: another State is not entered to free people by force without its consent
    Given the action is hostage_rescue
    And the date is 2000-06-01
    And the facts
      | fact            | value             |
      | situation       | normal            |
      | partner_request | true              |
      | place           | foreign_territory |
      | force           | mission_execution |
      | un_resolution   | none              |
      | host_consent    | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                           | finding    |
      | situation is normal               | prohibited |
      | situation is attack_on_japan      | prohibited |
      | place is japan                    | permitted  |
      | un_resolution is force_authorised | permitted  |

  Scenario Outline: training in another State needs its leave
    Given the action is training
    And the date is 2000-06-01
    And the facts
      | fact            | value             |
      | partner_request | false             |
      | place           | foreign_territory |
      | force           | none              |
      | host_consent    | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                    | finding    |
      | place is foreign_territory | prohibited |
      | place is japan             | permitted  |
      | host_consent is true       | permitted  |

  Scenario Outline: ships in another State's waters are its own to stop
    Given the action is restrict_shipping
    And the date is 2000-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | partner_request | true           |
      | place           | foreign_waters |
      | force           | police         |
      | un_resolution   | none           |
      | host_consent    | false          |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is attack_imminent         | prohibited |
      | situation is important_influence     | prohibited |
      | situation is international_peace     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | place is japan                       | permitted  |
      | un_resolution is general             | prohibited |
      | un_resolution is sanctions           | prohibited |
      | un_resolution is force_authorised    | permitted  |
      | host_consent is true                 | permitted  |

  Scenario Outline: ships in another State's waters are its own to stop, restrict shipping
    Given the action is restrict_shipping
    And the date is 1945-10-24
    And the facts
      | fact            | value             |
      | situation       | attack_on_other   |
      | partner_request | false             |
      | place           | foreign_territory |
      | un_resolution   | none              |
      | host_consent    | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                      | finding    |
      | situation is attack_on_other | prohibited |

  Scenario Outline: freedom of navigation gives no way over land
    Given the action is freedom_of_navigation
    And the date is 2000-06-01
    And the facts
      | fact            | value             |
      | situation       | normal            |
      | partner_request | true              |
      | place           | foreign_territory |
      | force           | none              |
      | un_resolution   | none              |
      | host_consent    | false             |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                           | finding    |
      | place is foreign_territory        | prohibited |
      | place is japan                    | permitted  |
      | place is near_high_seas           | permitted  |
      | un_resolution is force_authorised | permitted  |
      | host_consent is true              | permitted  |
