Feature: The edges of Self-Defense Forces Law
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: units ordered to defend Japan repel the attack on it
    Given the action is guard_facilities
    And the date is 2003-06-13
    And the facts
      | fact          | value               |
      | situation     | attack_imminent     |
      | force         | missile_destruction |
      | basic_plan    | true                |
      | diet_approval | given               |
      | ordered       | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is guard_facilities       | permitted |
      | the action is protect_sea_lanes      | permitted |
      | the action is counter_commando       | permitted |
      | the action is retake_island          | permitted |
      | the action is strike_enemy_territory | permitted |
      | the action is search_and_rescue      | permitted |
      | the date is 2016-03-29               | permitted |

  Scenario Outline: units ordered to defend Japan repel the attack on it, protect sea lanes
    Given the action is protect_sea_lanes
    And the date is 2016-03-29
    And the facts
      | fact          | value           |
      | situation     | attack_imminent |
      | force         | none            |
      | basic_plan    | true            |
      | diet_approval | given           |
      | ordered       | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is protect_sea_lanes      | permitted |
      | the action is minesweeping           | permitted |
      | the action is strike_enemy_territory | permitted |
      | the action is counter_commando       | permitted |

  Scenario Outline: units ordered to defend Japan repel the attack on it, guard facilities
    Given the action is guard_facilities
    And the date is 1954-07-01
    And the facts
      | fact          | value                |
      | situation     | attack_imminent      |
      | force         | protection_of_others |
      | diet_approval | given                |
      | ordered       | true                 |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding   |
      | force is protection_of_others | permitted |
      | force is police               | permitted |
      | force is missile_destruction  | permitted |
      | force is mission_execution    | permitted |

  Scenario Outline: a ballistic missile fired in the attack on Japan is shot down
    Given the action is intercept_missile
    And the date is 2016-03-29
    And the facts
      | fact              | value           |
      | situation         | attack_on_japan |
      | partner           | us_forces       |
      | treaty_purpose    | true            |
      | charter_purpose   | true            |
      | force             | use_of_force    |
      | minimum_necessary | true            |
      | basic_plan        | true            |
      | diet_approval     | given           |
      | ordered           | true            |
      | missile_target    | japan           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding   |
      | missile_target is japan          | permitted |
      | missile_target is unknown_target | permitted |

  Scenario Outline: a ballistic missile fired in the attack on Japan is shot down, intercept missile
    Given the action is intercept_missile
    And the date is 2003-06-13
    And the facts
      | fact           | value           |
      | situation      | attack_imminent |
      | partner        | us_forces       |
      | treaty_purpose | true            |
      | force          | none            |
      | missile_target | partner         |
      | basic_plan     | true            |
      | diet_approval  | given           |
      | ordered        | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding   |
      | missile_target is partner        | permitted |
      | missile_target is unknown_target | permitted |

  Scenario Outline: partners who help to defend an attacked Japan are protected
    Given the action is defend_partner
    And the date is 2005-05-01
    And the facts
      | fact              | value           |
      | situation         | attack_on_japan |
      | partner           | us_forces       |
      | treaty_purpose    | true            |
      | charter_purpose   | true            |
      | force             | use_of_force    |
      | minimum_necessary | true            |
      | basic_plan        | true            |
      | diet_approval     | given           |
      | ordered           | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is defend_partner         | permitted |
      | the action is protect_partner_assets | permitted |

  Scenario Outline: partners who help to defend an attacked Japan are protected, defend partner
    Given the action is defend_partner
    And the date is 2016-03-29
    And the facts
      | fact              | value           |
      | situation         | attack_on_japan |
      | partner           | us_forces       |
      | treaty_purpose    | true            |
      | charter_purpose   | true            |
      | force             | use_of_force    |
      | minimum_necessary | true            |
      | basic_plan        | true            |
      | diet_approval     | given           |
      | ordered           | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is defend_partner         | permitted |
      | the action is protect_partner_assets | permitted |

  Scenario Outline: partners who help to defend an attacked Japan are protected, protect partner assets
    Given the action is protect_partner_assets
    And the date is 1985-05-01
    And the facts
      | fact              | value            |
      | situation         | attack_on_japan  |
      | partner           | us_forces        |
      | treaty_purpose    | true             |
      | charter_purpose   | true             |
      | force             | asset_protection |
      | minimum_necessary | true             |
      | diet_approval     | given            |
      | ordered           | true             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                      | finding   |
      | situation is attack_on_japan | permitted |
      | situation is attack_imminent | permitted |

  Scenario Outline: partners who help to defend an attacked Japan are told when and where to fire
    Given the action is cue_weapons
    And the date is 2016-03-29
    And the facts
      | fact            | value           |
      | situation       | attack_on_japan |
      | partner         | us_forces       |
      | treaty_purpose  | true            |
      | charter_purpose | true            |
      | basic_plan      | true            |
      | diet_approval   | given           |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is attack_on_japan         | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | situation is disaster                | unauthorised |

  Scenario Outline: partners who help to defend an attacked Japan are told when and where to fire, cue weapons
    Given the action is cue_weapons
    And the date is 1985-05-01
    And the facts
      | fact            | value           |
      | situation       | attack_on_japan |
      | partner         | us_forces       |
      | treaty_purpose  | true            |
      | charter_purpose | true            |
      | diet_approval   | given           |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is attack_on_japan         | permitted    |
      | situation is normal                  | unauthorised |
      | situation is surrounding_anticipated | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | situation is disaster                | unauthorised |
      | partner is un_forces                 | permitted    |

  Scenario Outline: partners who help to defend an attacked Japan are told when and where to fire, cue weapons (2)
    Given the action is cue_weapons
    And the date is 2005-05-01
    And the facts
      | fact            | value           |
      | situation       | attack_on_japan |
      | partner         | us_forces       |
      | treaty_purpose  | true            |
      | charter_purpose | true            |
      | basic_plan      | true            |
      | diet_approval   | given           |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is attack_on_japan         | permitted    |
      | situation is normal                  | unauthorised |
      | situation is surrounding_anticipated | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | situation is disaster                | unauthorised |

  Scenario Outline: partners who help to defend an attacked Japan are told when and where to fire, cue weapons (3)
    Given the action is cue_weapons
    And the date is 1954-07-01
    And the facts
      | fact            | value           |
      | situation       | attack_on_japan |
      | partner         | un_forces       |
      | treaty_purpose  | true            |
      | charter_purpose | true            |
      | diet_approval   | given           |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                  | finding      |
      | charter_purpose is true  | permitted    |
      | charter_purpose is false | unauthorised |

  Scenario Outline: positions are built where an ordered defence is expected
    Given the action is repel_attack
    And the date is 2003-06-13
    And the facts
      | fact          | value              |
      | situation     | attack_anticipated |
      | place         | japan              |
      | force         | self_protection    |
      | basic_plan    | true               |
      | diet_approval | given              |
      | ordered       | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_77_2_positions <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is attack_anticipated      | permitted    | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is surrounding             | unauthorised | does not decide |
      | situation is attack_imminent         | permitted    | does not decide |
      | situation is attack_on_japan         | permitted    | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is far_high_seas               | unauthorised | does not decide |
      | place is foreign_territory           | unauthorised | does not decide |
      | place is foreign_waters              | unauthorised | does not decide |
      | force is none                        | permitted    | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is police                      | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |

  Scenario Outline: by the Prime Minister's order, where the police cannot keep order
    Given the action is public_security_operation
    And the date is 2000-06-01
    And the facts
      | fact          | value           |
      | place         | japan           |
      | force         | police          |
      | diet_approval | due_after_start |
      | ordered       | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_78_public_security <decides>

    Examples:
      | changed                      | finding      | decides         |
      | place is japan               | permitted    | decides         |
      | place is far_high_seas       | unauthorised | does not decide |
      | place is foreign_waters      | unauthorised | does not decide |
      | force is missile_destruction | unauthorised | decides         |

  Scenario Outline: at a governor's request, with no vote of the Diet
    Given the action is public_security_operation
    And the date is 2000-06-01
    And the facts
      | fact                 | value  |
      | place                | japan  |
      | force                | police |
      | request_by_authority | true   |
      | ordered              | true   |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_81_public_security <decides>

    Examples:
      | changed                        | finding      | decides         |
      | place is japan                 | permitted    | decides         |
      | place is near_high_seas        | unauthorised | does not decide |
      | place is foreign_territory     | unauthorised | does not decide |
      | place is foreign_waters        | unauthorised | does not decide |
      | force is missile_destruction   | unauthorised | decides         |
      | force is mission_execution     | permitted    | decides         |
      | the action is counter_commando | permitted    | decides         |

  Scenario Outline: bases in Japan are guarded against terrorism by the Prime Minister's order
    Given the action is guard_facilities
    And the date is 2001-11-02
    And the facts
      | fact          | value     |
      | partner       | us_forces |
      | place         | japan     |
      | force         | police    |
      | diet_approval | none      |
      | ordered       | true      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | partner is us_forces    | permitted    |
      | partner is un_forces    | unauthorised |
      | place is near_high_seas | unauthorised |
      | place is far_high_seas  | unauthorised |
      | place is foreign_waters | unauthorised |

  Scenario Outline: bases in Japan are guarded against terrorism by the Prime Minister's order, guard facilities
    Given the action is guard_facilities
    And the date is 2001-11-02
    And the facts
      | fact    | value |
      | partner | none  |
      | place   | japan |
      | force   | none  |
      | ordered | true  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed         | finding   |
      | partner is none | permitted |

  Scenario Outline: action at sea for life, property or order that calls for more than the coast guard
    Given the action is maritime_security_operation
    And the date is 1999-03-24
    And the facts
      | fact    | value           |
      | place   | japan           |
      | force   | self_protection |
      | ordered | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                      | finding      |
      | force is self_protection     | permitted    |
      | force is none                | permitted    |
      | force is asset_protection    | permitted    |
      | force is missile_destruction | unauthorised |
      | force is mission_execution   | unauthorised |
      | force is use_of_force        | unauthorised |

  Scenario Outline: Japanese ships are escorted and kept from attack at sea
    Given the action is escort_shipping
    And the date is 2009-07-24
    And the facts
      | fact        | value               |
      | place       | far_high_seas       |
      | target_ship | japanese_merchant   |
      | force       | police              |
      | opponent    | state_or_equivalent |
      | ordered     | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                    | finding      |
      | place is far_high_seas     | permitted    |
      | place is foreign_territory | unauthorised |
      | target_ship is government  | unauthorised |

  Scenario Outline: Japanese ships are escorted and kept from attack at sea, escort shipping
    Given the action is escort_shipping
    And the date is 2009-04-05
    And the facts
      | fact        | value             |
      | place       | far_high_seas     |
      | target_ship | japanese_merchant |
      | force       | police            |
      | ordered     | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding   |
      | force is police               | permitted |
      | force is asset_protection     | permitted |
      | force is protection_of_others | permitted |

  Scenario Outline: during such an operation, pirates are driven from a foreign ship by light and sound
    Given the action is counter_piracy
    And the date is 2009-04-03
    And the facts
      | fact        | value         |
      | place       | far_high_seas |
      | target_ship | merchant      |
      | force       | none          |
      | ordered     | true          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_82_light_and_sound <decides>

    Examples:
      | changed                          | finding      | decides         |
      | place is far_high_seas           | permitted    | decides         |
      | place is foreign_territory       | unauthorised | does not decide |
      | force is asset_protection        | unauthorised | does not decide |
      | force is protection_of_others    | unauthorised | does not decide |
      | force is missile_destruction     | unauthorised | does not decide |
      | force is mission_execution       | unauthorised | does not decide |
      | force is use_of_force            | unauthorised | does not decide |
      | target_ship is japanese_merchant | permitted    | does not decide |

  Scenario Outline: smugglers are dealt with at sea near Japan where the coast guard cannot
    Given the action is counter_narcotics
    And the date is 2001-11-01
    And the facts
      | fact    | value           |
      | partner | none            |
      | place   | japan           |
      | force   | self_protection |
      | ordered | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_82_smuggling <decides>

    Examples:
      | changed                       | finding      | decides         |
      | partner is none               | permitted    | decides         |
      | partner is other_forces       | unauthorised | does not decide |
      | partner is un_forces          | unauthorised | does not decide |
      | place is near_high_seas       | permitted    | decides         |
      | place is foreign_territory    | unauthorised | does not decide |
      | place is foreign_waters       | unauthorised | does not decide |
      | force is none                 | permitted    | decides         |
      | force is asset_protection     | permitted    | decides         |
      | force is protection_of_others | permitted    | decides         |
      | force is missile_destruction  | unauthorised | decides         |
      | force is mission_execution    | unauthorised | decides         |
      | force is use_of_force         | unauthorised | decides         |

  Scenario Outline: smugglers are dealt with at sea near Japan where the coast guard cannot, counter narcotics
    Given the action is counter_narcotics
    And the date is 2001-11-02
    And the facts
      | fact    | value  |
      | partner | none   |
      | place   | japan  |
      | force   | police |
      | ordered | true   |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                    | finding      |
      | partner is none            | permitted    |
      | partner is other_forces    | unauthorised |
      | partner is un_forces       | unauthorised |
      | place is near_high_seas    | permitted    |
      | place is foreign_territory | unauthorised |
      | place is foreign_waters    | unauthorised |

  Scenario Outline: a ballistic missile in flight toward Japan is destroyed, no defence having been ordered
    Given the action is intercept_missile
    And the date is 2006-03-31
    And the facts
      | fact            | value               |
      | place           | near_high_seas      |
      | missile_target  | japan               |
      | no_time_to_wait | false               |
      | diet_approval   | none                |
      | ordered         | true                |
      | force           | missile_destruction |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | place is near_high_seas       | permitted    |
      | place is foreign_waters       | unauthorised |
      | force is none                 | permitted    |
      | force is self_protection      | permitted    |
      | force is asset_protection     | permitted    |
      | force is protection_of_others | unauthorised |
      | force is police               | unauthorised |
      | force is mission_execution    | unauthorised |

  Scenario Outline: a ballistic missile in flight toward Japan is destroyed, no defence having been ordered, intercept missile
    Given the action is intercept_missile
    And the date is 2009-07-24
    And the facts
      | fact            | value               |
      | place           | near_high_seas      |
      | missile_target  | japan               |
      | no_time_to_wait | false               |
      | diet_approval   | none                |
      | ordered         | true                |
      | force           | missile_destruction |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_82_3_missile <decides>

    Examples:
      | changed                          | finding      | decides         |
      | place is near_high_seas          | permitted    | decides         |
      | place is foreign_territory       | unauthorised | decides         |
      | force is none                    | permitted    | decides         |
      | force is self_protection         | permitted    | decides         |
      | force is asset_protection        | permitted    | decides         |
      | force is protection_of_others    | unauthorised | decides         |
      | force is police                  | unauthorised | decides         |
      | force is mission_execution       | unauthorised | decides         |
      | missile_target is unknown_target | unauthorised | does not decide |

  Scenario Outline: a ballistic missile in flight toward Japan is destroyed, no defence having been ordered, intercept missile (2)
    Given the action is intercept_missile
    And the date is 2006-10-10
    And the facts
      | fact            | value               |
      | place           | far_high_seas       |
      | missile_target  | japan               |
      | no_time_to_wait | false               |
      | ordered         | true                |
      | force           | missile_destruction |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2006-10-10 | permitted |
      | the date is 2009-07-24 | permitted |

  Scenario Outline: units relieve a disaster at a governor's request, or without one if it cannot be waited for
    Given the action is disaster_relief
    And the date is 1998-11-20
    And the facts
      | fact                     | value    |
      | situation                | disaster |
      | place                    | japan    |
      | request_by_authority     | true     |
      | foreign_minister_request | true     |
      | no_time_to_wait          | false    |
      | force                    | none     |
      | ordered                  | true     |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_83_relief <decides>

    Examples:
      | changed                       | finding      | decides         |
      | place is japan                | permitted    | decides         |
      | place is near_high_seas       | permitted    | decides         |
      | place is far_high_seas        | permitted    | does not decide |
      | place is foreign_waters       | permitted    | does not decide |
      | force is self_protection      | unauthorised | decides         |
      | force is asset_protection     | unauthorised | decides         |
      | force is protection_of_others | unauthorised | decides         |
      | force is missile_destruction  | unauthorised | decides         |
      | force is mission_execution    | unauthorised | decides         |
      | force is use_of_force         | unauthorised | decides         |

  Scenario Outline: people in distress at home or at sea are looked for on request, or at once where there is no time
    Given the action is search_and_rescue
    And the date is 2005-03-01
    And the facts
      | fact                 | value          |
      | situation            | disaster       |
      | place                | near_high_seas |
      | force                | none           |
      | rescued              | others         |
      | request_by_authority | true           |
      | no_time_to_wait      | false          |
      | ordered              | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_83_lifesaving <decides>

    Examples:
      | changed                       | finding      | decides         |
      | place is near_high_seas       | permitted    | decides         |
      | place is japan                | permitted    | decides         |
      | place is foreign_territory    | permitted    | does not decide |
      | place is foreign_waters       | permitted    | does not decide |
      | force is asset_protection     | unauthorised | decides         |
      | force is protection_of_others | unauthorised | decides         |
      | force is police               | unauthorised | decides         |
      | force is missile_destruction  | unauthorised | decides         |
      | force is mission_execution    | unauthorised | decides         |
      | force is use_of_force         | unauthorised | decides         |

  Scenario Outline: people in distress at home or at sea are looked for on request, or at once where there is no time, search and rescue
    Given the action is search_and_rescue
    And the date is 1998-11-20
    And the facts
      | fact                 | value          |
      | situation            | disaster       |
      | place                | near_high_seas |
      | request_by_authority | true           |
      | no_time_to_wait      | false          |
      | rescued              | others         |
      | force                | none           |
      | ordered              | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_83_lifesaving <decides>

    Examples:
      | changed                       | finding      | decides         |
      | place is near_high_seas       | permitted    | decides         |
      | place is japan                | permitted    | decides         |
      | place is foreign_waters       | permitted    | does not decide |
      | force is asset_protection     | unauthorised | decides         |
      | force is protection_of_others | unauthorised | decides         |
      | force is police               | unauthorised | decides         |
      | force is missile_destruction  | unauthorised | decides         |
      | force is use_of_force         | unauthorised | decides         |

  Scenario Outline: people in distress at home or at sea are looked for on request, or at once where there is no time, search and rescue (2)
    Given the action is search_and_rescue
    And the date is 1998-11-20
    And the facts
      | fact                 | value         |
      | place                | far_high_seas |
      | request_by_authority | true          |
      | no_time_to_wait      | false         |
      | rescued              | others        |
      | force                | none          |
      | ordered              | true          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1998-11-20 | permitted |
      | the date is 1999-08-25 | permitted |

  Scenario Outline: people in distress at home or at sea are looked for on request, or at once where there is no time, search and rescue (3)
    Given the action is search_and_rescue
    And the date is 1999-08-25
    And the facts
      | fact                 | value  |
      | place                | japan  |
      | force                | none   |
      | ordered              | true   |
      | request_by_authority | false  |
      | rescued              | others |
      | no_time_to_wait      | true   |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed        | finding   |
      | place is japan | permitted |

  Scenario Outline: a foreign aircraft that enters Japan's airspace unlawfully is made to land or to leave
    Given the action is airspace_policing
    And the date is 1987-12-09
    And the facts
      | fact    | value           |
      | place   | japan           |
      | ordered | true            |
      | force   | self_protection |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_airspace <decides>

    Examples:
      | changed                       | finding      | decides         |
      | place is japan                | permitted    | decides         |
      | place is far_high_seas        | unauthorised | does not decide |
      | place is foreign_territory    | unauthorised | does not decide |
      | place is foreign_waters       | unauthorised | does not decide |
      | force is asset_protection     | permitted    | decides         |
      | force is protection_of_others | permitted    | decides         |
      | force is missile_destruction  | unauthorised | decides         |
      | force is mission_execution    | unauthorised | decides         |

  Scenario Outline: the maritime service clears mines and other explosive dangers at sea
    Given the action is minesweeping
    And the date is 1954-07-01
    And the facts
      | fact          | value     |
      | service       | msdf      |
      | mines         | abandoned |
      | diet_approval | none      |
      | ordered       | true      |
      | force         | none      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed         | finding      |
      | service is msdf | permitted    |
      | service is gsdf | unauthorised |

  Scenario Outline: the maritime service clears mines and other explosive dangers at sea, minesweeping
    Given the action is minesweeping
    And the date is 2007-01-09
    And the facts
      | fact          | value     |
      | service       | msdf      |
      | mines         | abandoned |
      | diet_approval | none      |
      | ordered       | true      |
      | force         | none      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed         | finding      |
      | service is msdf | permitted    |
      | service is asdf | unauthorised |

  Scenario Outline: nationals in danger abroad are rescued
    Given the action is hostage_rescue
    And the date is 2016-03-29
    And the facts
      | fact                     | value             |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | combat_now               | false             |
      | combat_expected          | false             |
      | evacuees                 | japanese          |
      | foreign_minister_request | true              |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | force                    | mission_execution |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_3_rescue <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is emergency_abroad        | permitted    | decides         |
      | situation is surrounding_anticipated | permitted    | decides         |
      | situation is surrounding             | permitted    | decides         |
      | situation is attack_anticipated      | permitted    | decides         |
      | situation is attack_imminent         | permitted    | decides         |
      | situation is attack_on_japan         | permitted    | decides         |
      | situation is attack_on_other         | permitted    | decides         |
      | situation is important_influence     | permitted    | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is disaster                | permitted    | decides         |
      | place is japan                       | unauthorised | does not decide |
      | place is near_high_seas              | unauthorised | does not decide |
      | place is foreign_waters              | permitted    | decides         |
      | force is missile_destruction         | unauthorised | decides         |

  Scenario Outline: nationals in danger abroad are brought out under guard
    Given the action is evacuate_noncombatants
    And the date is 2016-03-29
    And the facts
      | fact                     | value             |
      | platform                 | aircraft          |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | combat_now               | false             |
      | combat_expected          | false             |
      | evacuees                 | japanese          |
      | safety_assured           | true              |
      | foreign_minister_request | true              |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | force                    | mission_execution |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_3_guarded_transport <decides>

    Examples:
      | changed                         | finding      | decides         |
      | force is mission_execution      | permitted    | decides         |
      | force is asset_protection       | permitted    | does not decide |
      | force is protection_of_others   | permitted    | decides         |
      | force is police                 | permitted    | decides         |
      | force is missile_destruction    | unauthorised | does not decide |
      | evacuees is japanese_and_others | permitted    | decides         |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request
    Given the action is evacuate_noncombatants
    And the date is 1994-11-18
    And the facts
      | fact                     | value             |
      | platform                 | aircraft          |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | safety_assured           | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_4_transport <decides>

    Examples:
      | changed                              | finding      | decides         |
      | platform is aircraft                 | permitted    | decides         |
      | platform is vehicle                  | unauthorised | decides         |
      | platform is on_foot                  | unauthorised | decides         |
      | situation is surrounding_anticipated | permitted    | decides         |
      | situation is attack_anticipated      | permitted    | decides         |
      | situation is attack_imminent         | permitted    | decides         |
      | situation is attack_on_japan         | permitted    | decides         |
      | situation is attack_on_other         | permitted    | decides         |
      | situation is important_influence     | permitted    | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is disaster                | permitted    | decides         |
      | place is japan                       | unauthorised | does not decide |
      | place is near_high_seas              | permitted    | decides         |
      | place is far_high_seas               | permitted    | decides         |
      | place is foreign_waters              | permitted    | decides         |
      | force is asset_protection            | unauthorised | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is police                      | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |
      | the date is 2013-11-22               | permitted    | decides         |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request, evacuate noncombatants
    Given the action is evacuate_noncombatants
    And the date is 1999-05-28
    And the facts
      | fact                     | value             |
      | platform                 | ship              |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | safety_assured           | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_4_transport <decides>

    Examples:
      | changed                              | finding      | decides         |
      | platform is ship                     | permitted    | decides         |
      | platform is on_foot                  | unauthorised | decides         |
      | situation is surrounding_anticipated | permitted    | decides         |
      | situation is attack_anticipated      | permitted    | decides         |
      | situation is attack_imminent         | permitted    | decides         |
      | situation is attack_on_japan         | permitted    | decides         |
      | situation is attack_on_other         | permitted    | decides         |
      | situation is important_influence     | permitted    | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is disaster                | permitted    | decides         |
      | place is japan                       | unauthorised | does not decide |
      | place is near_high_seas              | permitted    | decides         |
      | place is far_high_seas               | permitted    | decides         |
      | place is foreign_waters              | permitted    | decides         |
      | the date is 2013-11-22               | permitted    | decides         |
      | the date is 2016-03-29               | permitted    | decides         |
      | the date is 2007-01-09               | permitted    | decides         |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request, evacuate noncombatants (2)
    Given the action is evacuate_noncombatants
    And the date is 2013-11-22
    And the facts
      | fact                     | value             |
      | platform                 | vehicle           |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | safety_assured           | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is emergency_abroad        | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | situation is important_influence     | permitted    |
      | situation is international_peace     | permitted    |
      | situation is disaster                | permitted    |
      | place is japan                       | unauthorised |
      | place is near_high_seas              | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |
      | the date is 2016-03-29               | permitted    |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request, evacuate noncombatants (3)
    Given the action is evacuate_noncombatants
    And the date is 2022-04-20
    And the facts
      | fact                     | value             |
      | platform                 | aircraft          |
      | situation                | emergency_abroad  |
      | place                    | foreign_territory |
      | danger_avoidable         | true              |
      | foreign_minister_request | true              |
      | force                    | none              |
      | ordered                  | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | platform is aircraft                 | permitted    |
      | platform is ship                     | permitted    |
      | platform is vehicle                  | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | situation is important_influence     | permitted    |
      | situation is international_peace     | permitted    |
      | situation is disaster                | permitted    |
      | place is japan                       | unauthorised |
      | place is near_high_seas              | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request, evacuate noncombatants (4)
    Given the action is evacuate_noncombatants
    And the date is 2007-01-09
    And the facts
      | fact                     | value                   |
      | platform                 | ship                    |
      | situation                | surrounding_anticipated |
      | place                    | near_high_seas          |
      | force                    | none                    |
      | safety_assured           | true                    |
      | foreign_minister_request | true                    |
      | ordered                  | true                    |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_84_4_transport <decides>

    Examples:
      | changed                          | finding      | decides         |
      | platform is ship                 | permitted    | decides         |
      | platform is on_foot              | unauthorised | decides         |
      | situation is normal              | unauthorised | does not decide |
      | situation is surrounding         | permitted    | decides         |
      | situation is attack_anticipated  | permitted    | decides         |
      | situation is attack_imminent     | permitted    | decides         |
      | situation is attack_on_japan     | permitted    | decides         |
      | situation is attack_on_other     | permitted    | decides         |
      | situation is important_influence | permitted    | decides         |
      | situation is international_peace | permitted    | decides         |
      | situation is disaster            | permitted    | decides         |
      | place is far_high_seas           | permitted    | decides         |
      | place is foreign_waters          | permitted    | decides         |
      | the date is 2016-03-29           | permitted    | decides         |

  Scenario Outline: nationals are carried out of danger abroad at the Foreign Minister's request, evacuate noncombatants (5)
    Given the action is evacuate_noncombatants
    And the date is 2016-03-29
    And the facts
      | fact                     | value                   |
      | platform                 | ship                    |
      | situation                | surrounding_anticipated |
      | place                    | near_high_seas          |
      | force                    | none                    |
      | safety_assured           | true                    |
      | foreign_minister_request | true                    |
      | ordered                  | true                    |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is surrounding_anticipated | permitted    |
      | situation is normal                  | unauthorised |
      | situation is surrounding             | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | situation is international_peace     | permitted    |
      | situation is disaster                | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |

  Scenario Outline: arms and craft of a partner that works with the SDF for Japan's defence are guarded
    Given the action is protect_partner_assets
    And the date is 2018-06-01
    And the facts
      | fact                   | value            |
      | partner                | other_forces     |
      | partner_request        | true             |
      | combat_now             | false            |
      | contributes_to_defence | true             |
      | force                  | asset_protection |
      | ordered                | true             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2018-06-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: people who fled the Gulf crisis are flown out under a special Cabinet Order
    Given the action is evacuate_noncombatants
    And the date is 1991-01-25
    And the facts
      | fact                 | value            |
      | platform             | aircraft         |
      | situation            | emergency_abroad |
      | request_by_authority | true             |
      | force                | none             |
      | ordered              | true             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_100_5_gulf_order <decides>

    Examples:
      | changed                              | finding      | decides         |
      | platform is aircraft                 | permitted    | decides         |
      | platform is vehicle                  | unauthorised | does not decide |
      | platform is on_foot                  | unauthorised | does not decide |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | permitted    | decides         |
      | situation is surrounding             | permitted    | decides         |
      | situation is attack_anticipated      | permitted    | decides         |
      | situation is attack_imminent         | permitted    | decides         |
      | situation is attack_on_japan         | permitted    | decides         |
      | situation is attack_on_other         | permitted    | decides         |
      | situation is important_influence     | permitted    | decides         |
      | situation is international_peace     | permitted    | decides         |
      | situation is disaster                | permitted    | decides         |
      | force is asset_protection            | unauthorised | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is police                      | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides
    Given the action is supply
    And the date is 1998-06-01
    And the facts
      | fact            | value               |
      | situation       | normal              |
      | context         | humanitarian_relief |
      | partner         | us_forces           |
      | partner_request | true                |
      | place           | far_high_seas       |
      | goods           | fuel                |
      | force           | none                |
      | ordered         | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding      |
      | the date is 1998-06-01 | permitted    |
      | the date is 2016-03-29 | unauthorised |
      | the date is 2004-07-29 | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, supply
    Given the action is supply
    And the date is 2010-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | partner_request | true           |
      | place           | near_high_seas |
      | goods           | fuel           |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | context is joint_exercise            | permitted    |
      | context is disaster_relief           | permitted    |
      | partner is un_forces                 | unauthorised |
      | the action is medical_care           | permitted    |
      | the action is provide_facilities     | permitted    |
      | the action is base_services          | permitted    |
      | the action is transport              | permitted    |
      | the action is maintain_equipment     | permitted    |
      | the action is communications_support | permitted    |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, supply (2)
    Given the action is supply
    And the date is 2004-07-29
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | treaty_purpose  | true           |
      | partner_request | true           |
      | place           | near_high_seas |
      | goods           | fuel           |
      | force           | none           |
      | diet_approval   | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | permitted    |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | permitted    |
      | situation is international_peace     | permitted    |
      | situation is emergency_abroad        | permitted    |
      | situation is disaster                | permitted    |
      | context is peacekeeping              | unauthorised |
      | context is humanitarian_relief       | unauthorised |
      | partner is un_forces                 | unauthorised |
      | the action is medical_care           | permitted    |
      | the action is provide_facilities     | permitted    |
      | the action is base_services          | permitted    |
      | the action is transport              | permitted    |
      | the action is maintain_equipment     | permitted    |
      | the action is communications_support | permitted    |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, supply (3)
    Given the action is supply
    And the date is 2012-11-26
    And the facts
      | fact            | value             |
      | situation       | disaster          |
      | context         | disaster_relief   |
      | partner         | us_forces         |
      | partner_request | true              |
      | place           | foreign_territory |
      | goods           | fuel              |
      | force           | none              |
      | ordered         | true              |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | partner is us_forces                 | permitted    |
      | partner is un_forces                 | unauthorised |
      | place is japan                       | permitted    |
      | place is far_high_seas               | permitted    |
      | place is foreign_waters              | permitted    |
      | the action is medical_care           | permitted    |
      | the action is provide_facilities     | permitted    |
      | the action is base_services          | permitted    |
      | the action is transport              | permitted    |
      | the action is maintain_equipment     | permitted    |
      | the action is communications_support | permitted    |
      | the date is 2016-03-29               | permitted    |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, supply (4)
    Given the action is supply
    And the date is 1998-06-01
    And the facts
      | fact            | value         |
      | situation       | normal        |
      | context         | peacekeeping  |
      | partner         | us_forces     |
      | partner_request | true          |
      | place           | far_high_seas |
      | goods           | fuel          |
      | force           | none          |
      | ordered         | true          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding      |
      | the date is 1998-06-01 | permitted    |
      | the date is 2012-11-26 | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | context         | operation |
      | partner         | us_forces |
      | partner_request | true      |
      | place           | japan     |
      | force           | none      |
      | ordered         | true      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding   |
      | the action is provide_facilities     | permitted |
      | the action is medical_care           | permitted |
      | the action is base_services          | permitted |
      | the action is transport              | permitted |
      | the action is maintain_equipment     | permitted |
      | the action is communications_support | permitted |
      | the date is 2007-01-09               | permitted |
      | the date is 2012-11-26               | permitted |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (2)
    Given the action is provide_facilities
    And the date is 2012-11-26
    And the facts
      | fact            | value            |
      | situation       | emergency_abroad |
      | context         | operation        |
      | partner         | us_forces        |
      | partner_request | true             |
      | force           | none             |
      | ordered         | true             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding   |
      | situation is emergency_abroad | permitted |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (3)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact                | value                   |
      | situation           | surrounding_anticipated |
      | context             | joint_exercise          |
      | partner             | us_forces               |
      | treaty_purpose      | false                   |
      | survival_threatened | false                   |
      | partner_request     | true                    |
      | force               | none                    |
      | ordered             | true                    |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is surrounding_anticipated | permitted    |
      | situation is attack_anticipated      | permitted    |
      | situation is attack_imminent         | permitted    |
      | situation is attack_on_japan         | permitted    |
      | situation is attack_on_other         | permitted    |
      | survival_threatened is true          | permitted    |
      | situation is emergency_abroad        | permitted    |
      | situation is disaster                | permitted    |
      | context is peacekeeping              | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (4)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | treaty_purpose  | false          |
      | charter_purpose | false          |
      | partner_request | true           |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is normal              | permitted |
      | situation is surrounding         | permitted |
      | situation is international_peace | permitted |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (5)
    Given the action is provide_facilities
    And the date is 1996-10-22
    And the facts
      | fact            | value                   |
      | situation       | surrounding_anticipated |
      | context         | joint_exercise          |
      | partner         | us_forces               |
      | treaty_purpose  | false                   |
      | partner_request | true                    |
      | force           | none                    |
      | ordered         | true                    |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is surrounding_anticipated | permitted    |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | permitted    |
      | situation is important_influence     | permitted    |
      | situation is international_peace     | permitted    |
      | situation is emergency_abroad        | permitted    |
      | situation is disaster                | permitted    |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (6)
    Given the action is provide_facilities
    And the date is 2004-07-29
    And the facts
      | fact            | value           |
      | situation       | normal          |
      | context         | disaster_relief |
      | partner         | us_forces       |
      | partner_request | true            |
      | place           | japan           |
      | force           | none            |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | place is japan          | permitted    |
      | place is far_high_seas  | unauthorised |
      | place is foreign_waters | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (7)
    Given the action is provide_facilities
    And the date is 2004-07-29
    And the facts
      | fact            | value            |
      | situation       | emergency_abroad |
      | context         | operation        |
      | partner         | us_forces        |
      | partner_request | true             |
      | place           | far_high_seas    |
      | force           | none             |
      | ordered         | true             |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                        | finding      |
      | context is operation           | permitted    |
      | context is peacekeeping        | unauthorised |
      | context is humanitarian_relief | unauthorised |
      | context is disaster_relief     | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (8)
    Given the action is provide_facilities
    And the date is 2012-11-26
    And the facts
      | fact            | value           |
      | situation       | surrounding     |
      | context         | disaster_relief |
      | partner         | us_forces       |
      | treaty_purpose  | false           |
      | partner_request | true            |
      | place           | far_high_seas   |
      | force           | none            |
      | ordered         | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                    | finding      |
      | context is disaster_relief | permitted    |
      | context is joint_exercise  | permitted    |
      | treaty_purpose is true     | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (9)
    Given the action is provide_facilities
    And the date is 2004-07-29
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | context         | operation |
      | partner         | us_forces |
      | treaty_purpose  | false     |
      | partner_request | true      |
      | place           | japan     |
      | force           | none      |
      | ordered         | true      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is disaster                | unauthorised |
      | context is peacekeeping              | unauthorised |
      | context is humanitarian_relief       | unauthorised |
      | place is far_high_seas               | unauthorised |
      | place is foreign_waters              | unauthorised |

  Scenario Outline: goods and services for U.S. forces in peacetime, as the supply agreement provides, provide facilities (10)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | context         | operation |
      | partner         | us_forces |
      | treaty_purpose  | false     |
      | charter_purpose | false     |
      | partner_request | true      |
      | force           | none      |
      | ordered         | true      |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is normal                  | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is international_peace     | unauthorised |
      | situation is disaster                | unauthorised |
      | context is peacekeeping              | unauthorised |

  Scenario Outline: weapons and ammunition are not supplied
    Given the action is supply
    And the date is 1996-10-22
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | partner_request | true           |
      | goods           | ammunition     |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is ammunition       | prohibited |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is weapons          | prohibited |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |

  Scenario Outline: weapons and ammunition are not supplied, supply
    Given the action is supply
    And the date is 2005-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | partner_request | true           |
      | goods           | ammunition     |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is ammunition       | prohibited |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is weapons          | prohibited |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |

  Scenario Outline: weapons and ammunition are not supplied, supply (2)
    Given the action is supply
    And the date is 2010-06-01
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | partner_request | true           |
      | goods           | weapons        |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is weapons          | prohibited |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |
      | the date is 2016-03-29    | prohibited |

  Scenario Outline: weapons and ammunition are not supplied, supply (3)
    Given the action is supply
    And the date is 2017-04-24
    And the facts
      | fact            | value          |
      | situation       | normal         |
      | context         | joint_exercise |
      | partner         | us_forces      |
      | partner_request | true           |
      | goods           | ammunition     |
      | force           | none           |
      | ordered         | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is ammunition       | prohibited |
      | goods is food_water       | permitted  |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |

  Scenario Outline: weapons and ammunition are not supplied, supply (4)
    Given the action is supply
    And the date is 2017-04-25
    And the facts
      | fact            | value     |
      | situation       | normal    |
      | context         | operation |
      | partner         | us_forces |
      | treaty_purpose  | false     |
      | partner_request | false     |
      | goods           | weapons   |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding      |
      | goods is weapons          | prohibited   |
      | goods is food_water       | unauthorised |
      | goods is parts            | unauthorised |
      | goods is medical_supplies | unauthorised |
      | goods is equipment        | unauthorised |
      | goods is personnel        | unauthorised |
      | goods is casualties       | unauthorised |

  Scenario Outline: water for U.S. forces stationed beside the SDF
    Given the action is supply
    And the date is 1960-06-01
    And the facts
      | fact           | value      |
      | situation      | normal     |
      | partner        | us_forces  |
      | treaty_purpose | true       |
      | place          | japan      |
      | goods          | food_water |
      | force          | none       |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule sdfl_suppl_2_water <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is normal                  | permitted    | decides         |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | unauthorised | does not decide |
      | situation is attack_on_japan         | unauthorised | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | partner is un_forces                 | unauthorised | does not decide |
      | place is far_high_seas               | unauthorised | does not decide |
      | place is foreign_territory           | unauthorised | does not decide |
      | place is foreign_waters              | unauthorised | does not decide |
      | goods is parts                       | unauthorised | does not decide |
      | goods is medical_supplies            | unauthorised | does not decide |
      | goods is equipment                   | unauthorised | does not decide |
      | goods is weapons                     | unauthorised | does not decide |
      | goods is personnel                   | unauthorised | does not decide |
      | goods is casualties                  | unauthorised | does not decide |
      | force is self_protection             | unauthorised | decides         |
      | force is asset_protection            | unauthorised | decides         |
      | force is protection_of_others        | unauthorised | decides         |
      | force is missile_destruction         | unauthorised | decides         |
      | force is mission_execution           | unauthorised | decides         |
      | force is use_of_force                | unauthorised | decides         |

  Scenario Outline: ammunition for nobody is without authority, and not excluded
    Given the action is supply
    And the date is <date>
    And the facts
      | fact      | value          |
      | situation | normal         |
      | context   | joint_exercise |
      | partner   | none           |
      | place     | japan          |
      | goods     | ammunition     |
    When the operation is assessed in the layer statute
    Then the statute finding is unauthorised
    And the statute ground is no_head

    Examples:
      | date       |
      | 1996-10-22 |
      | 2004-07-29 |
      | 2007-01-09 |
      | 2012-11-26 |
      | 2016-03-29 |
