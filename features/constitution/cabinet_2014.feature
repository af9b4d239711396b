Feature: Article 9 in the Cabinet Decision of 1 July 2014
  Three new conditions for force, the scene of combat as the limit of support, weapons on mission where no State or
  quasi-State stands opposite.

  Background:
    Given the reading is cabinet_2014
    And the date is 2016-06-01
    And the facts
      | fact                | value               |
      | situation           | attack_on_other     |
      | context             | operation           |
      | partner             | us_forces           |
      | partner_request     | true                |
      | place               | near_high_seas      |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | use_of_force        |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
      | no_other_means      | true                |
      | minimum_necessary   | true                |
      | un_resolution       | none                |

  # s.1(4)

  Scenario Outline: A partner's assets are guarded while it works for Japan's defence, away from combat
    Given the action is protect_partner_assets
    And situation is normal
    And survival_threatened is false
    And force is asset_protection
    And contributes_to_defence is <contributes>
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_partner_assets <decides>

    Examples:
      | contributes | now   | finding    | decides         |
      | true        | false | permitted  | does not decide |
      | false       | false | prohibited | decides         |
      | true        | true  | prohibited | decides         |

  # s.2(1)

  Scenario Outline: Support, by its distance from the scene of combat
    Given the action is supply
    And situation is <situation>
    And place is <place>
    And survival_threatened is <survival>
    And force is self_protection
    And goods is ammunition
    And sortie_preparation is false
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_scene_of_combat <decides>
    And it is <disputed>

    Examples:
      | situation           | place          | survival | now   | expected | finding    | decides         | disputed     |
      | important_influence | near_high_seas | false    | true  | true     | prohibited | decides         | not disputed |
      | important_influence | near_high_seas | false    | false | true     | permitted  | does not decide | disputed     |
      | important_influence | near_high_seas | false    | false | false    | permitted  | does not decide | not disputed |
      | important_influence | japan          | false    | false | true     | permitted  | does not decide | not disputed |
      | attack_imminent     | near_high_seas | false    | false | true     | permitted  | does not decide | not disputed |
      | attack_on_other     | near_high_seas | false    | false | true     | permitted  | does not decide | disputed     |
      | attack_on_other     | near_high_seas | true     | false | true     | permitted  | does not decide | disputed     |

  Scenario: Where Japan may itself fight, the scene of combat is no limit
    Given the action is supply
    And goods is fuel
    And force is none
    And sortie_preparation is false
    And combat_now is true
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And rule c14_scene_of_combat does not decide
    And it is disputed

  Scenario Outline: A rescue begun before the fighting came may be finished
    Given the action is search_and_rescue
    And situation is important_influence
    And force is self_protection
    And rescued is <rescued>
    And combat_now is true
    And begun_before_combat is <begun>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_rescue_at_the_scene <decides>

    Examples:
      | rescued    | begun | finding    | decides         |
      | combatants | false | prohibited | decides         |
      | combatants | true  | permitted  | does not decide |
      | others     | false | permitted  | does not decide |

  Scenario Outline: Fuel for a sortie is allowed, and argued about
    Given the action is supply
    And situation is <situation>
    And force is none
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation           | goods      | sortie | disputed     |
      | important_influence | fuel       | true   | disputed     |
      | important_influence | fuel       | false  | not disputed |
      | important_influence | food_water | true   | not disputed |
      | attack_on_other     | fuel       | true   | disputed     |
      | attack_on_other     | food_water | true   | not disputed |
      | attack_on_japan     | fuel       | true   | not disputed |

  Scenario Outline: Servicing aircraft that leave for combat is argued about too
    Given the action is maintain_equipment
    And force is none
    And situation is <situation>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | situation           | sortie | disputed     |
      | important_influence | true   | disputed     |
      | important_influence | false  | not disputed |
      | attack_on_other     | true   | disputed     |
      | attack_on_other     | false  | not disputed |
      | normal              | true   | not disputed |

  Scenario Outline: Directing a partner's fire
    Given the action is <action>
    And situation is important_influence
    And force is none
    And combat_now is <now>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And it is <disputed>

    Examples:
      | action             | now   | finding    | disputed     |
      | cue_weapons        | true  | prohibited | not disputed |
      | cue_weapons        | false | permitted  | disputed     |
      | share_intelligence | false | permitted  | not disputed |

  # s.2(2)

  Scenario Outline: Weapons on mission, by who stands opposite and whether consent holds
    Given the action is <action>
    And situation is normal
    And survival_threatened is false
    And place is foreign_territory
    And host_consent is true
    And force is <force>
    And opponent is <opponent>
    And consent_stable is <stable>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_state_opponent <state_rule>
    And rule c14_unstable_consent <consent_rule>
    And it is not disputed

    Examples:
      | action            | force                | opponent            | stable | finding    | state_rule      | consent_rule    |
      | rush_to_aid       | protection_of_others | other               | true   | permitted  | does not decide | does not decide |
      | rush_to_aid       | protection_of_others | state_or_equivalent | true   | prohibited | decides         | does not decide |
      | protect_civilians | mission_execution    | other               | false  | prohibited | does not decide | decides         |
      | protect_civilians | self_protection      | state_or_equivalent | false  | permitted  | does not decide | does not decide |
      | hostage_rescue    | mission_execution    | other               | true   | permitted  | does not decide | does not decide |
      | hostage_rescue    | mission_execution    | state_or_equivalent | true   | prohibited | decides         | does not decide |

  Scenario: Who the captors are must be known
    Given the action is hostage_rescue
    And situation is emergency_abroad
    And place is foreign_territory
    And host_consent is true
    And force is mission_execution
    And opponent is unknown
    When the operation is assessed in the layers constitution
    Then it is undetermined
    And the answer to opponent is missing

  Scenario Outline: No rescue or strike abroad against the host's will
    Given the action is <action>
    And situation is <situation>
    And survival_threatened is false
    And place is foreign_territory
    And force is mission_execution
    And opponent is other
    And host_consent is <consent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule <rule> <decides>
    And it is <disputed>

    Examples:
      | action                   | situation           | rule                       | consent | finding    | decides         | disputed     |
      | hostage_rescue           | emergency_abroad    | c14_rescue_without_consent | false   | prohibited | decides         | not disputed |
      | hostage_rescue           | emergency_abroad    | c14_rescue_without_consent | true    | permitted  | does not decide | not disputed |
      | counter_terrorism_strike | international_peace | c14_strike_without_consent | false   | prohibited | decides         | not disputed |
      | counter_terrorism_strike | international_peace | c14_strike_without_consent | true    | permitted  | does not decide | disputed     |

  # s.3

  Scenario Outline: First condition: an attack on Japan, or one on a close State that threatens Japan's survival
    Given the action is protect_sea_lanes
    And situation is <situation>
    And survival_threatened is <survival>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_first_condition <decides>
    And it is <disputed>

    Examples:
      | situation           | survival | finding    | decides         | disputed     |
      | attack_on_japan     | true     | permitted  | does not decide | not disputed |
      | attack_on_other     | true     | permitted  | does not decide | disputed     |
      | attack_on_other     | false    | prohibited | decides         | not disputed |
      | attack_imminent     | false    | prohibited | decides         | disputed     |
      | international_peace | false    | prohibited | decides         | not disputed |

  Scenario Outline: Second and third conditions: no other means, no more than needed
    Given the action is defend_partner
    And no_other_means is <no_other_means>
    And minimum_necessary is <minimum>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_second_condition <second>
    And rule c14_third_condition <third>

    Examples:
      | no_other_means | minimum | finding    | second          | third           |
      | true           | true    | permitted  | does not decide | does not decide |
      | false          | true    | prohibited | decides         | does not decide |
      | true           | false   | prohibited | does not decide | decides         |

  Scenario Outline: Troops do not go abroad to fight; bases and mines are the exceptions
    Given the action is <action>
    And place is <place>
    And mines is belligerent
    And no_other_means is <no_other_means>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule c14_no_force_abroad <general_rule>
    And rule c14_bases_abroad <bases>
    And rule c14_mines_in_foreign_waters <mines_rule>

    Examples:
      | action                 | place             | no_other_means | finding    | general_rule    | bases           | mines_rule      |
      | defend_partner         | foreign_territory | true           | prohibited | decides         | does not decide | does not decide |
      | defend_partner         | near_high_seas    | true           | permitted  | does not decide | does not decide | does not decide |
      | strike_enemy_territory | foreign_territory | true           | permitted  | does not decide | decides         | does not decide |
      | strike_enemy_territory | foreign_territory | false          | prohibited | decides         | does not decide | does not decide |
      | minesweeping           | foreign_waters    | true           | permitted  | does not decide | does not decide | decides         |
      | minesweeping           | foreign_waters    | false          | prohibited | decides         | does not decide | does not decide |

  Scenario Outline: What rests on the survival clause is contested
    Given the action is <action>
    And situation is <situation>
    And force is <force>
    And place is far_high_seas
    And mines is belligerent
    And opponent is other
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | action            | force               | situation       | disputed     |
      | defend_partner    | use_of_force        | attack_on_other | disputed     |
      | defend_partner    | use_of_force        | attack_on_japan | not disputed |
      | intercept_missile | missile_destruction | attack_on_other | disputed     |
      | minesweeping      | none                | attack_on_other | disputed     |
      | minesweeping      | none                | attack_on_japan | not disputed |
      | restrict_shipping | police              | attack_on_other | disputed     |
      | restrict_shipping | police              | attack_on_japan | not disputed |

  Scenario Outline: What is no force by name, and passes only since Japan's survival hangs on it, is contested too
    Given the action is <action>
    And force is <force>
    And opponent is <opponent>
    And place is <place>
    And combat_now is <now>
    And rescued is combatants
    And sortie_preparation is false
    And <fact> is <value>
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is <disputed>

    Examples:
      | action                   | force            | opponent            | place          | now   | fact                   | value          | disputed     |
      | defend_partner           | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | restrict_shipping        | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | sanctions_enforcement    | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | peace_enforcement        | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | strike_enemy_territory   | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | share_intelligence       | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | not disputed |
      | intercept_missile        | self_protection  | state_or_equivalent | near_high_seas | false | missile_target         | partner        | disputed     |
      | intercept_missile        | self_protection  | state_or_equivalent | near_high_seas | false | missile_target         | unknown_target | disputed     |
      | intercept_missile        | self_protection  | state_or_equivalent | near_high_seas | false | missile_target         | japan          | not disputed |
      | minesweeping             | none             | state_or_equivalent | near_high_seas | false | mines                  | belligerent    | disputed     |
      | minesweeping             | none             | state_or_equivalent | near_high_seas | false | mines                  | abandoned      | not disputed |
      | supply                   | none             | state_or_equivalent | near_high_seas | true  | goods                  | food_water     | disputed     |
      | supply                   | none             | state_or_equivalent | near_high_seas | false | goods                  | food_water     | not disputed |
      | cue_weapons              | none             | state_or_equivalent | near_high_seas | true  | no_other_means         | true           | disputed     |
      | cue_weapons              | none             | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | search_and_rescue        | none             | state_or_equivalent | near_high_seas | true  | begun_before_combat    | false          | disputed     |
      | search_and_rescue        | none             | state_or_equivalent | near_high_seas | true  | begun_before_combat    | true           | not disputed |
      | search_and_rescue        | none             | state_or_equivalent | near_high_seas | false | begun_before_combat    | false          | not disputed |
      | protect_partner_assets   | asset_protection | state_or_equivalent | near_high_seas | true  | contributes_to_defence | true           | disputed     |
      | protect_partner_assets   | asset_protection | state_or_equivalent | near_high_seas | false | contributes_to_defence | false          | disputed     |
      | protect_partner_assets   | asset_protection | state_or_equivalent | near_high_seas | false | contributes_to_defence | true           | not disputed |
      | escort_shipping          | police           | state_or_equivalent | near_high_seas | false | no_other_means         | true           | disputed     |
      | escort_shipping          | police           | other               | near_high_seas | false | no_other_means         | true           | not disputed |
      | ship_inspection          | police           | other               | near_high_seas | false | no_other_means         | true           | disputed     |
      | ship_inspection          | self_protection  | other               | near_high_seas | false | no_other_means         | true           | not disputed |
      | counter_terrorism_strike | none             | other               | foreign_waters | false | host_consent           | false          | disputed     |
      | counter_terrorism_strike | none             | other               | foreign_waters | false | host_consent           | true           | disputed     |
      | counter_terrorism_strike | none             | other               | near_high_seas | false | host_consent           | false          | not disputed |

  Scenario Outline: Where Japan itself is attacked the same acts are not contested
    Given the action is <action>
    And situation is attack_on_japan
    And force is <force>
    And place is <place>
    And combat_now is true
    And rescued is combatants
    And begun_before_combat is false
    And contributes_to_defence is false
    And missile_target is <target>
    And mines is belligerent
    And host_consent is <consent>
    And opponent is <opponent>
    And goods is food_water
    And sortie_preparation is false
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is not disputed

    Examples:
      | action                   | force               | place          | target         | consent | opponent            |
      | defend_partner           | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | restrict_shipping        | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | intercept_missile        | self_protection     | near_high_seas | partner        | false   | state_or_equivalent |
      | intercept_missile        | missile_destruction | near_high_seas | unknown_target | false   | state_or_equivalent |
      | minesweeping             | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | supply                   | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | cue_weapons              | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | search_and_rescue        | none                | near_high_seas | partner        | false   | state_or_equivalent |
      | protect_partner_assets   | asset_protection    | near_high_seas | partner        | false   | state_or_equivalent |
      | escort_shipping          | police              | near_high_seas | partner        | false   | state_or_equivalent |
      | ship_inspection          | police              | near_high_seas | partner        | false   | other               |
      | counter_terrorism_strike | none                | foreign_waters | partner        | false   | other               |
      | counter_terrorism_strike | none                | foreign_waters | partner        | true    | other               |

  Scenario Outline: What needs an attack that Japan may repel
    Given the action is <action>
    And force is <force>
    And survival_threatened is <survival>
    And missile_target is partner
    And mines is belligerent
    And opponent is other
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action                 | force               | rule                      | survival | finding    | decides         |
      | defend_partner         | use_of_force        | c14_defend_partner        | false    | prohibited | decides         |
      | defend_partner         | use_of_force        | c14_defend_partner        | true     | permitted  | does not decide |
      | intercept_missile      | missile_destruction | c14_partner_missile       | false    | prohibited | decides         |
      | intercept_missile      | missile_destruction | c14_partner_missile       | true     | permitted  | does not decide |
      | strike_enemy_territory | use_of_force        | c14_strike_without_attack | false    | prohibited | decides         |
      | strike_enemy_territory | use_of_force        | c14_strike_without_attack | true     | permitted  | does not decide |
      | peace_enforcement      | use_of_force        | c14_peace_enforcement     | false    | prohibited | decides         |
      | peace_enforcement      | use_of_force        | c14_peace_enforcement     | true     | permitted  | does not decide |
      | ship_inspection        | police              | c14_forcible_inspection   | false    | prohibited | decides         |
      | ship_inspection        | police              | c14_forcible_inspection   | true     | permitted  | does not decide |
      | ship_inspection        | self_protection     | c14_forcible_inspection   | false    | permitted  | does not decide |
      | sanctions_enforcement  | police              | c14_sanctions_enforcement | false    | prohibited | decides         |
      | sanctions_enforcement  | police              | c14_sanctions_enforcement | true     | permitted  | does not decide |
      | restrict_shipping      | police              | c14_restrict_shipping     | false    | prohibited | decides         |
      | restrict_shipping      | police              | c14_restrict_shipping     | true     | permitted  | does not decide |
      | minesweeping           | none                | c14_belligerent_mines     | false    | prohibited | decides         |
      | minesweeping           | none                | c14_belligerent_mines     | true     | permitted  | does not decide |

  Scenario Outline: A missile for Japan is destroyed; one of unknown aim is argued about
    Given the action is intercept_missile
    And situation is normal
    And survival_threatened is false
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
