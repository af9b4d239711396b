Feature: Defence operation and use of force under the SDF Law
  Only units ordered to defend Japan may use force (arts 76 and 88). The order needs the Diet, and since 2003 a plan. Since
  2016 it may answer an attack on another State, if Japan's survival is at stake.

  Background:
    Given the action is repel_attack
    And the date is 1985-05-01
    And the facts
      | fact                | value               |
      | service             | msdf                |
      | platform            | ship                |
      | situation           | attack_on_japan     |
      | context             | operation           |
      | partner             | us_forces           |
      | treaty_purpose      | true                |
      | charter_purpose     | true                |
      | partner_request     | true                |
      | place               | japan               |
      | combat_now          | true                |
      | combat_expected     | true                |
      | force               | use_of_force        |
      | opponent            | state_or_equivalent |
      | survival_threatened | true                |
      | no_other_means      | true                |
      | minimum_necessary   | true                |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |

  Scenario Outline: What a unit may do once defence is ordered
    Given the action is <action>
    And mines is <mines>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_defence <decides>

    Examples: within the article
      | action                 | mines      | finding   | decides |
      | repel_attack           | abandoned  | permitted | decides |
      | protect_sea_lanes      | abandoned  | permitted | decides |
      | counter_commando       | abandoned  | permitted | decides |
      | retake_island          | abandoned  | permitted | decides |
      | strike_enemy_territory | abandoned  | permitted | decides |
      | search_and_rescue      | abandoned  | permitted | decides |
      | guard_facilities       | abandoned  | permitted | decides |
      | minesweeping           | abandoned  | permitted | decides |
      | minesweeping           | belligerent | permitted | decides |
      | minesweeping           | unknown    | permitted | decides |

    Examples: left to other Acts, or to none
      | action                | mines     | finding      | decides         |
      | restrict_shipping     | abandoned | unauthorised | does not decide |
      | supply                | abandoned | unauthorised | does not decide |
      | sanctions_enforcement | abandoned | unauthorised | does not decide |

  Scenario Outline: The attack opens the article; force waits for it to begin
    Given situation is <situation>
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_defence <decides>

    Examples:
      | situation          | force           | finding      | decides         |
      | attack_on_japan    | use_of_force    | permitted    | decides         |
      | attack_on_japan    | police          | permitted    | decides         |
      | attack_imminent    | self_protection | permitted    | decides         |
      | attack_imminent    | use_of_force    | unauthorised | decides         |
      | attack_anticipated | self_protection | unauthorised | does not decide |
      | surrounding        | self_protection | unauthorised | does not decide |
      | attack_on_other    | use_of_force    | unauthorised | does not decide |

  Scenario Outline: The order, the Diet, the measure of force
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_defence decides

    Examples: on either side of the Acts of 2003
      | date       | fact              | value             | finding      |
      | 1985-05-01 | ordered           | false             | unauthorised |
      | 2005-05-01 | ordered           | false             | unauthorised |
      | 1985-05-01 | diet_approval     | given             | permitted    |
      | 1985-05-01 | diet_approval     | pending_emergency | permitted    |
      | 1985-05-01 | diet_approval     | due_after_start   | unauthorised |
      | 1985-05-01 | diet_approval     | none              | unauthorised |
      | 1985-05-01 | diet_approval     | refused           | unauthorised |
      | 2005-05-01 | diet_approval     | pending_emergency | permitted    |
      | 2005-05-01 | diet_approval     | none              | unauthorised |
      | 1985-05-01 | minimum_necessary | false             | unauthorised |
      | 2005-05-01 | minimum_necessary | false             | unauthorised |
      | 2005-05-01 | situation         | attack_imminent   | unauthorised |
      | 1985-05-01 | basic_plan        | false             | permitted    |
      | 2003-06-12 | basic_plan        | false             | permitted    |
      | 2003-06-13 | basic_plan        | false             | unauthorised |
      | 2003-06-13 | basic_plan        | true              | permitted    |
      | 2016-03-29 | basic_plan        | false             | unauthorised |
      | 2016-03-29 | diet_approval     | none              | unauthorised |
      | 2016-03-29 | ordered           | false             | unauthorised |
      | 2016-03-29 | minimum_necessary | false             | unauthorised |
      | 2016-03-29 | situation         | attack_imminent   | unauthorised |

  Scenario: No order to defend from an attack on another State alone, after 2016 either
    Given the date is 2016-03-29
    And situation is attack_on_other
    When the operation is assessed in the layers statute
    Then the statute ground is no_head
    And rule sdfl_76_defence does not decide

  Scenario Outline: What is outstanding is told apart from what is missing for good
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute ground is <ground>

    Examples:
      | fact              | value            | ground                |
      | diet_approval     | none             | procedure_outstanding |
      | ordered           | false            | procedure_outstanding |
      | diet_approval     | refused          | conditions_unmet      |
      | minimum_necessary | false            | conditions_unmet      |
      | situation         | attack_on_other  | no_head               |

  Scenario Outline: The Law is in force from July 1954
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | date       | finding      |
      | 1954-06-30 | unauthorised |
      | 1954-07-01 | permitted    |

  Scenario Outline: The article is cited as it stood
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the citation "<pinpoint>" is given
    And the duty of rule sdfl_76_defence travels with it

    Examples:
      | date       | pinpoint        |
      | 1985-05-01 | art 76(1), 88   |
      | 2016-03-28 | art 76(1), 88   |
      | 2016-03-29 | art 76(1)(i), 88 |

  Scenario Outline: The duty to ask the Diet, and to withdraw when it refuses, goes with all that rests on the article
    Given the action is <action>
    And force is none
    And missile_target is japan
    And the date is <date>
    And diet_approval is pending_emergency
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule <rule> travels with it

    Examples:
      | action            | date       | rule                  |
      | intercept_missile | 1985-05-01 | sdfl_76_missile       |
      | intercept_missile | 2005-05-01 | sdfl_76_missile       |
      | intercept_missile | 2016-03-29 | sdfl_76_missile       |
      | defend_partner    | 1985-05-01 | sdfl_76_joint_defence |
      | defend_partner    | 2005-05-01 | sdfl_76_joint_defence |
      | defend_partner    | 2016-03-29 | sdfl_76_joint_defence |
      | cue_weapons       | 1985-05-01 | sdfl_76_cueing        |
      | cue_weapons       | 2005-05-01 | sdfl_76_cueing        |
      | cue_weapons       | 2016-03-29 | sdfl_76_cueing        |

  Scenario Outline: Missiles fired in the attack
    Given the action is intercept_missile
    And the date is <date>
    And missile_target is <target>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_missile <decides>

    Examples:
      | date       | target         | fact              | value           | finding      | decides         |
      | 1985-05-01 | japan          | treaty_purpose    | true            | permitted    | decides         |
      | 1985-05-01 | unknown_target | treaty_purpose    | true            | permitted    | decides         |
      | 1985-05-01 | partner        | treaty_purpose    | true            | permitted    | decides         |
      | 1985-05-01 | partner        | treaty_purpose    | false           | unauthorised | does not decide |
      | 1985-05-01 | japan          | situation         | attack_on_other | unauthorised | does not decide |
      | 1985-05-01 | japan          | ordered           | false           | unauthorised | decides         |
      | 1985-05-01 | japan          | diet_approval     | none            | unauthorised | decides         |
      | 1985-05-01 | japan          | situation         | attack_imminent | unauthorised | decides         |
      | 1985-05-01 | japan          | minimum_necessary | false           | unauthorised | decides         |
      | 2003-06-12 | japan          | basic_plan        | false           | permitted    | decides         |
      | 2003-06-13 | japan          | basic_plan        | false           | unauthorised | decides         |
      | 2003-06-13 | japan          | basic_plan        | true            | permitted    | decides         |
      | 2005-05-01 | partner        | treaty_purpose    | false           | unauthorised | does not decide |
      | 2005-05-01 | japan          | situation         | normal          | unauthorised | does not decide |
      | 2005-05-01 | japan          | ordered           | false           | unauthorised | decides         |
      | 2005-05-01 | japan          | diet_approval     | refused         | unauthorised | decides         |
      | 2005-05-01 | japan          | situation         | attack_imminent | unauthorised | decides         |
      | 2005-05-01 | japan          | minimum_necessary | false           | unauthorised | decides         |
      | 2016-03-29 | japan          | minimum_necessary | true            | permitted    | decides         |
      | 2016-03-29 | partner        | treaty_purpose    | false           | unauthorised | does not decide |
      | 2016-03-29 | partner        | situation         | normal          | unauthorised | does not decide |
      | 2016-03-29 | partner        | ordered           | false           | unauthorised | decides         |
      | 2016-03-29 | partner        | basic_plan        | false           | unauthorised | decides         |
      | 2016-03-29 | partner        | diet_approval     | none            | unauthorised | decides         |
      | 2016-03-29 | partner        | situation         | attack_imminent | unauthorised | decides         |
      | 2016-03-29 | partner        | minimum_necessary | false           | unauthorised | decides         |

  Scenario Outline: Partners who help to defend Japan
    Given the action is defend_partner
    And the date is <date>
    And partner is <partner>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_joint_defence <decides>

    Examples:
      | date       | partner      | fact              | value           | finding      | decides         |
      | 1985-05-01 | us_forces    | treaty_purpose    | true            | permitted    | decides         |
      | 1985-05-01 | us_forces    | treaty_purpose    | false           | unauthorised | does not decide |
      | 1985-05-01 | other_forces | charter_purpose   | true            | permitted    | decides         |
      | 1985-05-01 | other_forces | charter_purpose   | false           | unauthorised | does not decide |
      | 1985-05-01 | us_forces    | situation         | attack_on_other | unauthorised | does not decide |
      | 1985-05-01 | us_forces    | ordered           | false           | unauthorised | decides         |
      | 1985-05-01 | us_forces    | diet_approval     | none            | unauthorised | decides         |
      | 1985-05-01 | us_forces    | situation         | attack_imminent | unauthorised | decides         |
      | 1985-05-01 | us_forces    | minimum_necessary | false           | unauthorised | decides         |
      | 2003-06-12 | us_forces    | basic_plan        | false           | permitted    | decides         |
      | 2003-06-13 | us_forces    | basic_plan        | false           | unauthorised | decides         |
      | 2005-05-01 | us_forces    | basic_plan        | true            | permitted    | decides         |
      | 2005-05-01 | us_forces    | treaty_purpose    | false           | unauthorised | does not decide |
      | 2005-05-01 | us_forces    | situation         | attack_on_other | unauthorised | does not decide |
      | 2005-05-01 | us_forces    | ordered           | false           | unauthorised | decides         |
      | 2005-05-01 | us_forces    | diet_approval     | none            | unauthorised | decides         |
      | 2005-05-01 | us_forces    | situation         | attack_imminent | unauthorised | decides         |
      | 2005-05-01 | us_forces    | minimum_necessary | false           | unauthorised | decides         |
      | 2016-03-29 | us_forces    | minimum_necessary | true            | permitted    | decides         |
      | 2016-03-29 | us_forces    | treaty_purpose    | false           | unauthorised | does not decide |
      | 2016-03-29 | us_forces    | situation         | normal          | unauthorised | does not decide |
      | 2016-03-29 | us_forces    | ordered           | false           | unauthorised | decides         |
      | 2016-03-29 | us_forces    | basic_plan        | false           | unauthorised | decides         |
      | 2016-03-29 | us_forces    | diet_approval     | none            | unauthorised | decides         |
      | 2016-03-29 | us_forces    | situation         | attack_imminent | unauthorised | decides         |
      | 2016-03-29 | us_forces    | minimum_necessary | false           | unauthorised | decides         |

  Scenario Outline: Short of an attack on Japan the article does not reach missiles or partners
    Given the action is <action>
    And the date is <date>
    And situation is attack_anticipated
    And force is asset_protection
    And missile_target is partner
    When the operation is assessed in the layers statute
    Then the statute ground is <ground>
    And rule sdfl_76_missile does not decide
    And rule sdfl_76_joint_defence does not decide

    Examples:
      | action            | date       | ground  |
      | intercept_missile | 1985-05-01 | no_head |
      | intercept_missile | 2005-05-01 | no_head |
      | intercept_missile | 2016-03-29 | no_head |
      | defend_partner    | 1985-05-01 | no_head |
      | defend_partner    | 2005-05-01 | no_head |
      | defend_partner    | 2016-03-29 | no_head |

  Scenario: Their ships and aircraft are guarded with them
    Given the action is protect_partner_assets
    And force is asset_protection
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule sdfl_76_joint_defence decides

  Scenario Outline: Directing a partner's fire
    Given the action is cue_weapons
    And force is none
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_cueing <decides>

    Examples:
      | date       | fact           | value           | finding      | decides         |
      | 1985-05-01 | ordered        | true            | permitted    | decides         |
      | 1985-05-01 | situation      | surrounding     | unauthorised | does not decide |
      | 1985-05-01 | situation      | attack_imminent | unauthorised | does not decide |
      | 1985-05-01 | treaty_purpose | false           | unauthorised | does not decide |
      | 1985-05-01 | ordered        | false           | unauthorised | decides         |
      | 1985-05-01 | diet_approval  | none            | unauthorised | decides         |
      | 2003-06-12 | basic_plan     | false           | permitted    | decides         |
      | 2003-06-13 | basic_plan     | false           | unauthorised | decides         |
      | 2005-05-01 | situation      | surrounding     | unauthorised | does not decide |
      | 2005-05-01 | treaty_purpose | false           | unauthorised | does not decide |
      | 2005-05-01 | ordered        | false           | unauthorised | decides         |
      | 2005-05-01 | diet_approval  | none            | unauthorised | decides         |
      | 2005-05-01 | basic_plan     | true            | permitted    | decides         |
      | 2016-03-29 | basic_plan     | true            | permitted    | decides         |
      | 2016-03-29 | basic_plan     | false           | unauthorised | decides         |
      | 2016-03-29 | ordered        | false           | unauthorised | decides         |
      | 2016-03-29 | diet_approval  | none            | unauthorised | decides         |
      | 2016-03-29 | treaty_purpose | false           | unauthorised | does not decide |
      | 2016-03-29 | situation      | normal          | unauthorised | does not decide |

  Scenario Outline: An attack on another State that threatens Japan's survival
    Given the action is <action>
    And the date is <date>
    And situation is attack_on_other
    And place is near_high_seas
    And mines is belligerent
    And missile_target is partner
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_survival <decides>

    Examples: the day before and the first day
      | action         | date       | fact                | value | finding      | decides         |
      | defend_partner | 2016-03-28 | survival_threatened | true  | unauthorised | does not decide |
      | defend_partner | 2016-03-29 | survival_threatened | true  | permitted    | decides         |

    Examples: what it covers
      | action                 | date       | fact                | value | finding      | decides         |
      | protect_partner_assets | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | protect_sea_lanes      | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | escort_shipping        | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | minesweeping           | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | intercept_missile      | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | search_and_rescue      | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | strike_enemy_territory | 2016-04-10 | survival_threatened | true  | permitted    | decides         |
      | repel_attack           | 2016-04-10 | survival_threatened | true  | unauthorised | does not decide |
      | peace_enforcement      | 2016-04-10 | survival_threatened | true  | unauthorised | does not decide |

    Examples: its conditions
      | action         | date       | fact                | value             | finding      | decides         |
      | defend_partner | 2016-04-10 | survival_threatened | false             | unauthorised | does not decide |
      | defend_partner | 2016-04-10 | no_other_means      | false             | unauthorised | decides         |
      | defend_partner | 2016-04-10 | basic_plan          | false             | unauthorised | decides         |
      | defend_partner | 2016-04-10 | ordered             | false             | unauthorised | decides         |
      | defend_partner | 2016-04-10 | diet_approval       | pending_emergency | permitted    | decides         |
      | defend_partner | 2016-04-10 | diet_approval       | none              | unauthorised | decides         |
      | defend_partner | 2016-04-10 | minimum_necessary   | false             | unauthorised | decides         |

  Scenario: So it does with directing a partner's fire in such a situation
    Given the action is cue_weapons
    And the date is 2016-04-10
    And situation is attack_on_other
    And force is none
    When the operation is assessed in the layers statute
    Then the duty of rule sdfl_76_survival_cueing travels with it

  Scenario: The duty to keep to international law goes with it
    Given the action is defend_partner
    And the date is 2016-04-10
    And situation is attack_on_other
    When the operation is assessed in the layers statute
    Then the duty of rule sdfl_76_survival travels with it
    And the citation "art 76(1)(ii), 88" is given

  Scenario Outline: Directing a partner's fire in such a situation
    Given the action is cue_weapons
    And force is none
    And situation is attack_on_other
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_76_survival_cueing <decides>

    Examples:
      | date       | fact                | value | finding      | decides         |
      | 2016-03-28 | survival_threatened | true  | unauthorised | does not decide |
      | 2016-03-29 | survival_threatened | true  | permitted    | decides         |
      | 2016-03-29 | survival_threatened | false | unauthorised | does not decide |
      | 2016-03-29 | no_other_means      | false | unauthorised | decides         |
      | 2016-03-29 | basic_plan          | false | unauthorised | decides         |
      | 2016-03-29 | ordered             | false | unauthorised | decides         |
      | 2016-03-29 | diet_approval       | none  | unauthorised | decides         |

  Scenario Outline: Positions are built where a defence is expected, for Japan's own defence alone
    Given situation is attack_anticipated
    And force is self_protection
    And the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_77_2_positions <decides>

    Examples:
      | date       | fact       | value            | finding      | decides         |
      | 2003-06-12 | place      | japan            | unauthorised | does not decide |
      | 2003-06-13 | place      | japan            | permitted    | decides         |
      | 2017-01-01 | place      | japan            | permitted    | decides         |
      | 2017-01-01 | place      | near_high_seas   | unauthorised | does not decide |
      | 2017-01-01 | situation  | attack_on_other  | unauthorised | does not decide |
      | 2017-01-01 | ordered    | false            | unauthorised | decides         |
      | 2017-01-01 | basic_plan | false            | unauthorised | decides         |
      | 2017-01-01 | force      | asset_protection | unauthorised | decides         |
