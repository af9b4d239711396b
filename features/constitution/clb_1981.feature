Feature: Article 9 in the settled view of the Cabinet Legislation Bureau
  Japan defends itself alone, and gives no help that is one with another's use of force.

  Background:
    Given the reading is clb_1981
    And the date is 2000-06-01
    And the facts
      | fact                | value               |
      | situation           | attack_on_japan     |
      | context             | operation           |
      | partner             | us_forces           |
      | place               | near_high_seas      |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | use_of_force        |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
      | no_other_means      | true                |
      | minimum_necessary   | true                |
      | un_resolution       | none                |

  # The three conditions

  Scenario Outline: First condition: an attack on Japan
    Given the action is repel_attack
    And situation is <situation>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_first_condition <decides>
    And it is <disputed>

    Examples:
      | situation           | finding    | decides         | disputed     |
      | attack_on_japan     | permitted  | does not decide | not disputed |
      | attack_imminent     | prohibited | decides         | disputed     |
      | attack_anticipated  | prohibited | decides         | not disputed |
      | attack_on_other     | prohibited | decides         | not disputed |
      | international_peace | prohibited | decides         | not disputed |

  Scenario Outline: Second and third conditions: no other means, no more than needed
    Given the action is repel_attack
    And no_other_means is <no_other_means>
    And minimum_necessary is <minimum>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_second_condition <second>
    And rule clb81_third_condition <third>

    Examples:
      | no_other_means | minimum | finding    | second          | third           |
      | true           | true    | permitted  | does not decide | does not decide |
      | false          | true    | prohibited | decides         | does not decide |
      | true           | false   | prohibited | does not decide | decides         |

  Scenario: Weapons for one's own protection do not need the conditions
    Given the action is search_and_rescue
    And situation is surrounding
    And force is self_protection
    And rescued is combatants
    And no_other_means is unknown
    And minimum_necessary is unknown
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is not disputed

  Scenario Outline: Troops do not go abroad to fight; bases that fire on Japan are the exception in theory
    Given the action is <action>
    And place is <place>
    And no_other_means is <no_other_means>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_no_force_abroad <general_rule>
    And rule clb81_bases_abroad <exception>

    Examples:
      | action                 | place             | no_other_means | finding    | general_rule    | exception       |
      | repel_attack           | foreign_waters    | true           | prohibited | decides         | does not decide |
      | repel_attack           | near_high_seas    | true           | permitted  | does not decide | does not decide |
      | strike_enemy_territory | foreign_territory | true           | permitted  | does not decide | decides         |
      | strike_enemy_territory | foreign_territory | false          | prohibited | decides         | does not decide |

  Scenario: The exception cites the view of 1956
    Given the action is strike_enemy_territory
    And place is foreign_territory
    When the operation is assessed in the layers constitution
    Then the citation "1956-02-29" is given

  # Others' defence

  Scenario Outline: What may be done only when Japan itself is attacked
    Given the action is <action>
    And force is <force>
    And situation is <situation>
    And missile_target is partner
    And opponent is other
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | force               | rule                        | situation          | finding    | decides         |
      | strike_enemy_territory | use_of_force        | clb81_strike_without_attack | attack_on_other    | prohibited | decides         |
      | strike_enemy_territory | use_of_force        | clb81_strike_without_attack | attack_on_japan    | permitted  | does not decide |
      | defend_partner         | use_of_force        | clb81_collective_defence    | attack_on_other    | prohibited | decides         |
      | defend_partner         | use_of_force        | clb81_collective_defence    | attack_on_japan    | permitted  | does not decide |
      | intercept_missile      | missile_destruction | clb81_partner_missile       | normal             | prohibited | decides         |
      | intercept_missile      | missile_destruction | clb81_partner_missile       | attack_on_japan    | permitted  | does not decide |
      | protect_partner_assets | asset_protection    | clb81_partner_assets        | normal             | prohibited | decides         |
      | protect_partner_assets | asset_protection    | clb81_partner_assets        | attack_on_japan    | permitted  | does not decide |
      | restrict_shipping      | police              | clb81_restrict_shipping     | attack_anticipated | prohibited | decides         |
      | restrict_shipping      | police              | clb81_restrict_shipping     | attack_on_japan    | permitted  | does not decide |

  Scenario Outline: A missile for Japan is destroyed; one of unknown aim is argued about
    Given the action is intercept_missile
    And situation is normal
    And force is missile_destruction
    And opponent is none
    And missile_target is <target>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | target         | disputed     |
      | japan          | not disputed |
      | unknown_target | disputed     |

  # Collective security

  Scenario Outline: No combat for the world community; peacekeeping is another matter
    Given the action is <action>
    And situation is international_peace
    And place is foreign_territory
    And force is <force>
    And opponent is other
    And host_consent is true
    And un_resolution is force_authorised
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_peace_enforcement <decides>

    Examples:
      | action               | force           | finding    | decides         |
      | peace_enforcement    | use_of_force    | prohibited | decides         |
      | peacekeeping_support | self_protection | permitted  | does not decide |
      | peacekeeping_force   | self_protection | permitted  | does not decide |

  Scenario Outline: No strike on a group abroad, though with leave and no quasi-State that is argued about
    Given the action is counter_terrorism_strike
    And situation is international_peace
    And force is mission_execution
    And host_consent is true
    And place is <place>
    And opponent is <opponent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_counter_terror_strike <decides>
    And it is <disputed>

    Examples:
      | place             | opponent            | finding    | decides         | disputed     |
      | foreign_territory | state_or_equivalent | prohibited | decides         | not disputed |
      | foreign_territory | other               | prohibited | decides         | disputed     |
      | japan             | other               | permitted  | does not decide | not disputed |

  # Integration with another's force

  Scenario Outline: Support, by its distance from the fighting
    Given the action is transport
    And situation is <situation>
    And force is none
    And goods is food_water
    And place is <place>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_support_at_the_scene <scene>
    And rule clb81_support_near_the_front <front>
    And it is <disputed>

    Examples:
      | situation          | place          | now   | expected | finding    | scene           | front           | disputed     |
      | surrounding        | near_high_seas | true  | true     | prohibited | decides         | does not decide | not disputed |
      | surrounding        | near_high_seas | false | true     | prohibited | does not decide | decides         | disputed     |
      | surrounding        | near_high_seas | false | false    | permitted  | does not decide | does not decide | not disputed |
      | surrounding        | japan          | false | true     | permitted  | does not decide | does not decide | not disputed |
      | attack_anticipated | near_high_seas | false | true     | permitted  | does not decide | does not decide | not disputed |
      | attack_imminent    | near_high_seas | false | true     | permitted  | does not decide | does not decide | not disputed |
      | attack_on_japan    | near_high_seas | true  | true     | permitted  | does not decide | does not decide | not disputed |

  Scenario Outline: A partner's fighters are not searched for amid the fighting
    Given the action is search_and_rescue
    And situation is surrounding
    And force is self_protection
    And rescued is <rescued>
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_rescue_at_the_scene <decides>

    Examples:
      | rescued    | now   | finding    | decides         |
      | combatants | true  | prohibited | decides         |
      | combatants | false | permitted  | does not decide |
      | others     | true  | permitted  | does not decide |

  Scenario Outline: Information: general is fine, direction of fire is not
    Given the action is <action>
    And situation is surrounding
    And force is none
    And context is <context>
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_cueing <decides>
    And it is <disputed>

    Examples:
      | action             | context        | now   | finding    | decides         | disputed     |
      | cue_weapons        | operation      | true  | prohibited | decides         | not disputed |
      | cue_weapons        | operation      | false | prohibited | decides         | disputed     |
      | cue_weapons        | joint_exercise | false | permitted  | does not decide | not disputed |
      | share_intelligence | operation      | true  | permitted  | does not decide | not disputed |

  Scenario Outline: Whether fuel for a sortie or arms for a fighting ally are integration was left open
    Given the action is supply
    And force is none
    And place is japan
    And situation is <situation>
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation   | goods      | sortie | disputed     |
      | surrounding | fuel       | true   | disputed     |
      | surrounding | parts      | true   | disputed     |
      | surrounding | food_water | true   | not disputed |
      | surrounding | ammunition | false  | disputed     |
      | surrounding | fuel       | false  | not disputed |
      | normal      | ammunition | false  | not disputed |
      | normal      | fuel       | true   | not disputed |

  Scenario Outline: Servicing aircraft that leave for combat was left open too
    Given the action is maintain_equipment
    And place is japan
    And force is none
    And situation is <situation>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation   | sortie | disputed     |
      | surrounding | true   | disputed     |
      | surrounding | false  | not disputed |
      | normal      | true   | not disputed |

  Scenario Outline: What is carried for forces that fight
    Given the action is transport
    And force is none
    And situation is <situation>
    And place is <place>
    And goods is <goods>
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | situation           | place             | goods      | now   | finding    | disputed     |
      | surrounding         | near_high_seas    | ammunition | false | permitted  | disputed     |
      | surrounding         | near_high_seas    | fuel       | false | permitted  | not disputed |
      | international_peace | foreign_territory | personnel  | false | permitted  | disputed     |
      | international_peace | foreign_territory | personnel  | true  | prohibited | not disputed |
      | international_peace | foreign_territory | food_water | false | permitted  | not disputed |
      | surrounding         | near_high_seas    | personnel  | false | permitted  | not disputed |

  # Weapons short of force

  Scenario Outline: Against a State or its like, weapons beyond one's own protection are force
    Given the action is counter_piracy
    And situation is normal
    And place is far_high_seas
    And force is <force>
    And opponent is <opponent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_state_opponent <decides>

    Examples:
      | force           | opponent            | finding    | decides         |
      | police          | state_or_equivalent | prohibited | decides         |
      | police          | other               | permitted  | does not decide |
      | self_protection | state_or_equivalent | permitted  | does not decide |

  Scenario Outline: In peace operations weapons protect oneself, whoever stands opposite
    Given the action is <action>
    And situation is normal
    And place is foreign_territory
    And opponent is other
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_task_weapons_in_peacekeeping <decides>
    And it is not disputed

    Examples:
      | action            | force                | finding    | decides         |
      | rush_to_aid       | protection_of_others | prohibited | decides         |
      | protect_civilians | mission_execution    | prohibited | decides         |
      | protect_civilians | self_protection      | permitted  | does not decide |

  Scenario Outline: Elsewhere abroad too, though without a quasi-State that is argued about
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And place is foreign_territory
    And host_consent is true
    And force is <force>
    And opponent is <opponent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_task_weapons_abroad <decides>
    And it is <disputed>

    Examples:
      | force             | opponent            | finding    | decides         | disputed     |
      | mission_execution | other               | prohibited | decides         | disputed     |
      | mission_execution | state_or_equivalent | prohibited | decides         | not disputed |
      | police            | other               | permitted  | does not decide | not disputed |
      | self_protection   | state_or_equivalent | permitted  | does not decide | not disputed |

  # Ships and mines

  Scenario Outline: Ships are inspected with consent, not by force
    Given the action is <action>
    And situation is surrounding
    And force is <force>
    And opponent is other
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_forcible_inspection <inspection>
    And rule clb81_sanctions_enforcement <enforcement>
    And it is <disputed>

    Examples:
      | action                | force             | finding    | inspection      | enforcement     | disputed     |
      | ship_inspection       | self_protection   | permitted  | does not decide | does not decide | not disputed |
      | ship_inspection       | mission_execution | prohibited | decides         | does not decide | disputed     |
      | sanctions_enforcement | mission_execution | prohibited | does not decide | decides         | disputed     |

  Scenario Outline: A belligerent's mines are swept in Japan's own defence only
    Given the action is minesweeping
    And force is <force>
    And situation is <situation>
    And mines is <mines>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_belligerent_mines <decides>

    Examples:
      | force        | situation       | mines       | finding    | decides         |
      | none         | attack_on_other | belligerent | prohibited | decides         |
      | none         | attack_on_other | abandoned   | permitted  | does not decide |
      | use_of_force | attack_on_japan | belligerent | permitted  | does not decide |

  Scenario: Whose mines they are matters only while Japan is not attacked
    Given the action is minesweeping
    And situation is attack_on_other
    And force is none
    And mines is unknown
    When the operation is assessed in the layers constitution
    Then it is undetermined
    And the answer to mines is missing

  # Rescue abroad

  Scenario Outline: No armed rescue against the host's will
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And place is foreign_territory
    And force is self_protection
    And opponent is other
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule clb81_rescue_without_consent <decides>

    Examples:
      | consent | finding    | decides         |
      | false   | prohibited | decides         |
      | true    | permitted  | does not decide |
