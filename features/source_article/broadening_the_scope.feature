Feature: The article, "Broadening the Scope of the Bilateral Alliance"
  The missions, the training they need, the thresholds for strikes, the size of the forces, and what the Constitution would
  have to say. Paragraphs are counted within the heading.

  Background:
    Given the date is 1998-07-01
    And the regime is liberal_near_term
    And the facts
      | fact                 | value               |
      | service              | gsdf                |
      | platform             | aircraft            |
      | situation            | international_peace |
      | context              | operation           |
      | partner              | us_forces           |
      | treaty_purpose       | false               |
      | charter_purpose      | true                |
      | partner_request      | true                |
      | multilateral         | false               |
      | partner_capable      | true                |
      | modest_force         | true                |
      | place                | foreign_territory   |
      | combat_now           | false               |
      | combat_expected      | false               |
      | survival_threatened  | false               |
      | un_resolution        | none                |
      | host_consent         | true                |
      | host_keeps_order     | true                |
      | request_by_authority | true                |
      | force                | none                |
      | opponent             | none                |
      | no_other_means       | true                |
      | minimum_necessary    | true                |
      | basic_plan           | false               |
      | diet_approval        | none                |
      | ordered              | true                |
      | implementation_area  | true                |
      | threat_level         | wmd_capable         |

  # Para 3

  Scenario Outline: Missions that prevent tragedies, protect national interests, or could fight crime and drugs
    Given the action is <action>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Scope para 3" is given

    Examples:
      | action                   | place             |
      | humanitarian_relief      | foreign_territory |
      | peacekeeping_support     | foreign_territory |
      | counter_terrorism_strike | foreign_territory |
      | evacuate_noncombatants   | foreign_territory |
      | counter_narcotics        | far_high_seas     |

  # Para 4

  Scenario Outline: The missions are trained for in advance, not improvised
    Given the action is training
    And context is joint_exercise
    And place is japan
    And trained_mission is <mission>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Article Scope para 4" is given

    Examples:
      | mission           |
      | hostage_rescue    |
      | counter_terrorism |
      | peacekeeping      |

  # Para 5

  Scenario Outline: Special forces from U.S. carriers protect civilians or rescue Japanese nationals
    The article gives it as an example of training. No Act of 1998 allowed either, and the reading of that day left no room.
    Given the action is <action>
    And force is mission_execution
    And opponent is other
    When the operation is assessed
    Then it is unlawful
    And the guidelines finding is permitted
    And the citation "Article Scope para 5" is given
    And the statute finding is unauthorised

    Examples:
      | action            |
      | protect_civilians |
      | hostage_rescue    |

  # Para 6. The article dates the sarin attack on the Tokyo subway to May 1995; it was 1995-03-20. Nothing here turns on it.

  Scenario Outline: The allies might strike a group past a threshold of firepower, with weapons of mass destruction, or otherwise an especially severe menace
    Given the action is counter_terrorism_strike
    And force is mission_execution
    And opponent is other
    And threat_level is <threat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule lnt_strike <decides>

    Examples:
      | threat           | finding   | decides         |
      | heavy_firepower  | permitted | decides         |
      | wmd_capable      | permitted | decides         |
      | severe_otherwise | permitted | decides         |
      | ordinary         | silent    | does not decide |

  Scenario: The law of 1998 allowed no such strike
    Given the action is counter_terrorism_strike
    And force is mission_execution
    And opponent is other
    When the operation is assessed
    Then it is unlawful
    And the guidelines finding is permitted
    And the statute finding is unauthorised

  # Para 7

  Scenario Outline: Pirates are met by the militaries of the region together, and the same teams may search and rescue
    Given the action is <action>
    And partner is other_forces
    And multilateral is true
    And place is far_high_seas
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Scope para 7" is given

    Examples:
      | action             |
      | counter_piracy     |
      | search_and_rescue  |
      | share_intelligence |
      | surveillance       |

  # Para 8

  Scenario Outline: The forces are modest, far too small to threaten a neighbour
    Given the action is <action>
    And modest_force is <modest>
    When the operation is assessed in the layers guidelines
    Then it is <verdict>
    And the guidelines finding is <finding>

    Examples:
      | action          | modest | verdict  | finding    |
      | land_deployment | true   | lawful   | permitted  |
      | land_deployment | false  | unlawful | prohibited |
      | hostage_rescue  | true   | lawful   | permitted  |
      | hostage_rescue  | false  | unlawful | prohibited |

  # Para 9 and 10

  Scenario Outline: Two routes, to revise the Constitution or to reinterpret it
    Revision is not required: either route lets Japan exercise what the Charter grants to every State.
    Given the reading is <reading>
    And the action is <action>
    And situation is <situation>
    And place is <place>
    And combat_now is true
    And combat_expected is true
    And multilateral is <multilateral>
    And un_resolution is <resolution>
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>

    Examples:
      | reading                  | action            | situation           | place             | multilateral | resolution       | finding    |
      | clb_1981                 | defend_partner    | attack_on_other     | far_high_seas     | false        | none             | prohibited |
      | charter_reinterpretation | defend_partner    | attack_on_other     | far_high_seas     | false        | none             | permitted  |
      | charter_revision         | defend_partner    | attack_on_other     | far_high_seas     | false        | none             | permitted  |
      | clb_1981                 | peace_enforcement | international_peace | foreign_territory | true         | force_authorised | prohibited |
      | charter_reinterpretation | peace_enforcement | international_peace | foreign_territory | true         | force_authorised | permitted  |
      | charter_revision         | peace_enforcement | international_peace | foreign_territory | true         | force_authorised | permitted  |

  Scenario Outline: The repudiation of belligerency stays
    Given the regime is <regime>
    And the action is strike_enemy_territory
    And situation is normal
    And partner is none
    And charter_purpose is false
    And partner_request is false
    And host_consent is false
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed in the layers guidelines
    Then it is unlawful
    And the guidelines finding is prohibited
    And the citation "Article Scope para 10" is given

    Examples:
      | regime              |
      | liberal_near_term   |
      | liberal_medium_term |
      | liberal_long_term   |
