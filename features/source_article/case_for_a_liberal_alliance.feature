Feature: The article, "The Case for a Liberal Alliance"
  What the article says that Japan should be willing and able to do, what the law of 1998 made of it, and what the article
  says would have to change. Paragraphs are counted within the heading.

  Background:
    Given the date is 1998-07-01
    And the regime is liberal_near_term
    And the facts
      | fact                 | value               |
      | service              | msdf                |
      | platform             | ship                |
      | situation            | international_peace |
      | context              | operation           |
      | partner              | us_forces           |
      | treaty_purpose       | false               |
      | charter_purpose      | true                |
      | partner_request      | true                |
      | multilateral         | false               |
      | partner_capable      | true                |
      | modest_force         | true                |
      | place                | far_high_seas       |
      | combat_now           | false               |
      | combat_expected      | false               |
      | survival_threatened  | false               |
      | un_resolution        | sanctions           |
      | request_by_authority | false               |
      | host_consent         | true                |
      | host_keeps_order     | true                |
      | flag_consent         | false               |
      | master_consent       | false               |
      | target_ship          | merchant            |
      | mines                | abandoned           |
      | shallow_water        | true                |
      | force                | none                |
      | opponent             | none                |
      | no_other_means       | true                |
      | minimum_necessary    | true                |
      | basic_plan           | false               |
      | diet_approval        | none                |
      | ordered              | true                |
      | implementation_area  | true                |

  # The opening, and para 7

  Scenario: A regional collective-security arrangement is the explicit long-term goal
    Given the action is admit_member
    And democratic_governance is true
    And law_based_justice is true
    And civilian_control is true
    And renounces_force is true
    When the operation is assessed
    Then it is lawful
    And the guidelines finding is deferred
    And the statute finding is silent
    And the citation "Article Case para 7" is given

  # Para 1

  Scenario Outline: Japan should be willing to do what the Guidelines of 1997 do not mention
    Given the action is <action>
    And the regime is <regime>
    And place is <place>
    And force is <force>
    And opponent is <opponent>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | action                | place             | force             | opponent | regime            | finding   |
      | sanctions_enforcement | far_high_seas     | mission_execution | other    | liberal_near_term | permitted |
      | sanctions_enforcement | far_high_seas     | mission_execution | other    | guidelines_1997   | silent    |
      | freedom_of_navigation | far_high_seas     | none              | none     | liberal_near_term | permitted |
      | freedom_of_navigation | far_high_seas     | none              | none     | guidelines_1997   | silent    |
      | minesweeping          | foreign_waters    | none              | none     | liberal_near_term | permitted |
      | minesweeping          | foreign_waters    | none              | none     | guidelines_1997   | silent    |
      | land_deployment       | foreign_territory | self_protection   | other    | liberal_near_term | permitted |
      | land_deployment       | foreign_territory | self_protection   | other    | guidelines_1997   | silent    |

  Scenario Outline: To urge a mission is not to authorise it
    Given the action is <action>
    And place is <place>
    And force is <force>
    And opponent is other
    When the operation is assessed
    Then it is unlawful
    And the guidelines finding is permitted
    And the statute finding is unauthorised

    Examples:
      | action                | place             | force             |
      | sanctions_enforcement | far_high_seas     | mission_execution |
      | land_deployment       | foreign_territory | self_protection   |

  # Para 3

  Scenario Outline: Joint responses to humanitarian tragedies, and peacekeeping
    Given the action is <action>
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Article Case para 3" is given

    Examples:
      | action               |
      | humanitarian_relief  |
      | refugee_relief       |
      | peacekeeping_support |
      | peacekeeping_force   |

  Scenario Outline: Perhaps even the forcible prevention of genocide
    The article hedges. It is read as no part of the near term, and as part of peace enforcement from the medium term on.
    Given the regime is <regime>
    And the action is peace_enforcement
    And multilateral is true
    And place is foreign_territory
    And force is mission_execution
    And opponent is other
    And un_resolution is force_authorised
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | finding   |
      | liberal_near_term   | silent    |
      | liberal_medium_term | permitted |
      | liberal_long_term   | permitted |

  # Para 4

  Scenario Outline: China could join if it becomes democratic, ensures civilian control and does not use force
    This paragraph lists three tests, para 7 four. Where justice rests on law is the only test that fails, the answer is
    argued; the strictest list is followed.
    Given the regime is liberal_long_term
    And the action is admit_member
    And democratic_governance is <democratic>
    And law_based_justice is <law_based>
    And civilian_control is <civilian>
    And renounces_force is <renounces>
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is <finding>
    And it is <disputed>

    Examples:
      | democratic | law_based | civilian | renounces | verdict  | finding    | disputed     |
      | true       | true      | true     | true      | lawful   | permitted  | not disputed |
      | false      | true      | true     | true      | unlawful | prohibited | not disputed |
      | true       | true      | false    | true      | unlawful | prohibited | not disputed |
      | true       | true      | true     | false     | unlawful | prohibited | not disputed |
      | true       | false     | true     | true      | unlawful | prohibited | disputed     |

  # Para 6

  Scenario Outline: In the near future: relief, peacekeeping, hostage rescue, evacuation, action against pirates and terrorists
    Given the action is <action>
    And place is <place>
    And threat_level is heavy_firepower
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Article Case para" is given

    Examples:
      | action                   | place             |
      | humanitarian_relief      | foreign_territory |
      | peacekeeping_support     | foreign_territory |
      | hostage_rescue           | foreign_territory |
      | evacuate_noncombatants   | foreign_territory |
      | counter_piracy           | far_high_seas     |
      | counter_terrorism_strike | foreign_territory |

  Scenario Outline: A revised reading could be needed at least
    The article says it of the whole set. By the law of 1998 it holds for collective defence and for combat on a Council
    mandate, and not for evacuation, relief or the clearing of abandoned mines, which the official reading left open.
    Given the reading is <reading>
    And the action is <action>
    And situation is <situation>
    And survival_threatened is false
    And place is <place>
    And combat_now is <combat>
    And combat_expected is <combat>
    And multilateral is <multilateral>
    And un_resolution is <resolution>
    And force is <force>
    And opponent is <opponent>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>

    Examples:
      | reading                  | action                 | situation           | place             | combat | multilateral | resolution       | force           | opponent            | finding    |
      | clb_1981                 | defend_partner         | attack_on_other     | near_high_seas    | true   | false        | none             | use_of_force    | state_or_equivalent | prohibited |
      | charter_reinterpretation | defend_partner         | attack_on_other     | near_high_seas    | true   | false        | none             | use_of_force    | state_or_equivalent | permitted  |
      | clb_1981                 | peace_enforcement      | international_peace | foreign_territory | true   | true         | force_authorised | use_of_force    | state_or_equivalent | prohibited |
      | charter_reinterpretation | peace_enforcement      | international_peace | foreign_territory | true   | true         | force_authorised | use_of_force    | state_or_equivalent | permitted  |
      | clb_1981                 | evacuate_noncombatants | surrounding         | foreign_territory | false  | false        | none             | none            | none                | permitted  |
      | clb_1981                 | humanitarian_relief    | normal              | foreign_territory | false  | true         | general          | self_protection | other               | permitted  |
      | clb_1981                 | minesweeping           | normal              | near_high_seas    | false  | false        | none             | none            | none                | permitted  |

  Scenario Outline: A new reading is not enough: the Diet must legislate too
    Given the reading is charter_reinterpretation
    And the regime is <regime>
    And the action is <action>
    And situation is <situation>
    And place is <place>
    And combat_now is true
    And combat_expected is true
    And multilateral is true
    And un_resolution is force_authorised
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is unlawful
    And the constitution finding is permitted
    And the statute finding is unauthorised

    Examples:
      | regime              | action            | situation           | place             |
      | liberal_medium_term | peace_enforcement | international_peace | foreign_territory |
      | liberal_medium_term | defend_partner    | attack_on_other     | near_high_seas    |

  Scenario Outline: In the medium term some missions are shared with other allies, in training and in deed
    Given the regime is <regime>
    And the action is <action>
    And partner is other_forces
    And multilateral is true
    And trained_mission is <mission>
    And threat_level is wmd_capable
    And place is foreign_territory
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | action                   | mission           | finding   |
      | liberal_near_term   | training                 | counter_terrorism | deferred  |
      | liberal_medium_term | training                 | counter_terrorism | permitted |
      | liberal_near_term   | counter_terrorism_strike | other             | deferred  |
      | liberal_medium_term | counter_terrorism_strike | other             | permitted |
      | liberal_near_term   | humanitarian_relief      | other             | permitted |
      | liberal_medium_term | humanitarian_relief      | other             | permitted |

  Scenario Outline: In the medium term combat troops may join forcible humanitarian interventions
    Given the regime is <regime>
    And the action is peace_enforcement
    And partner is other_forces
    And multilateral is <multilateral>
    And un_resolution is force_authorised
    And place is foreign_territory
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | multilateral | finding   |
      | liberal_near_term   | true         | silent    |
      | liberal_medium_term | true         | permitted |
      | liberal_medium_term | false        | silent    |
      | liberal_long_term   | true         | permitted |

  # Para 7

  Scenario Outline: The tests of membership, four of them
    Given the regime is <regime>
    And the action is admit_member
    And democratic_governance is true
    And law_based_justice is true
    And civilian_control is <civilian>
    And renounces_force is true
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | civilian | finding    |
      | liberal_near_term   | true     | deferred   |
      | liberal_medium_term | true     | deferred   |
      | liberal_long_term   | true     | permitted  |
      | liberal_near_term   | false    | prohibited |
      | liberal_medium_term | false    | prohibited |
      | liberal_long_term   | false    | prohibited |
