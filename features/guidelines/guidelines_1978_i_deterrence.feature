Feature: The Guidelines of 1978, premises and section I: deterrence in peacetime
  The text takes prior consultation, the limits of the Constitution and the non-nuclear principles off the table. For
  peacetime it foresees planning, exercises, intelligence and bases; logistics it leaves to study.

  Background:
    Given the regime is guidelines_1978
    And the facts
      | fact            | value     |
      | service         | msdf      |
      | platform        | ship      |
      | situation       | normal    |
      | context         | operation |
      | partner         | us_forces |
      | treaty_purpose  | true      |
      | charter_purpose | true      |
      | multilateral    | false     |
      | place           | japan     |
      | goods           | fuel      |

  # I.1

  Scenario Outline: U.S. forces use bases in Japan in any situation but those that the text treats by themselves
    Given the action is provide_facilities
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_bases_in_peace <decides>

    Examples:
      | situation               | partner      | place             | finding   | decides         |
      | normal                  | us_forces    | japan             | permitted | decides         |
      | attack_anticipated      | us_forces    | japan             | permitted | decides         |
      | attack_imminent         | us_forces    | japan             | permitted | decides         |
      | surrounding_anticipated | us_forces    | japan             | permitted | decides         |
      | international_peace     | us_forces    | japan             | permitted | decides         |
      | disaster                | us_forces    | japan             | permitted | decides         |
      | attack_on_japan         | us_forces    | japan             | permitted | does not decide |
      | surrounding             | us_forces    | japan             | deferred  | does not decide |
      | important_influence     | us_forces    | japan             | silent    | does not decide |
      | attack_on_other         | us_forces    | japan             | silent    | does not decide |
      | normal                  | other_forces | japan             | silent    | does not decide |
      | normal                  | us_forces    | foreign_territory | silent    | does not decide |

  # I.2(1)

  Scenario Outline: Planning and exercises with U.S. forces belong to peacetime
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And multilateral is <multilateral>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action   | situation       | partner      | multilateral | rule                | finding   | decides         |
      | planning | normal          | us_forces    | false        | g78_joint_planning  | permitted | decides         |
      | planning | normal          | us_forces    | true         | g78_joint_planning  | silent    | does not decide |
      | planning | normal          | other_forces | true         | g78_joint_planning  | silent    | does not decide |
      | planning | attack_imminent | us_forces    | false        | g78_joint_planning  | permitted | does not decide |
      | training | normal          | us_forces    | false        | g78_joint_exercises | permitted | decides         |
      | training | normal          | us_forces    | true         | g78_joint_exercises | silent    | does not decide |
      | training | normal          | other_forces | false        | g78_joint_exercises | silent    | does not decide |
      | training | surrounding     | us_forces    | false        | g78_joint_exercises | silent    | does not decide |

  # I.2(2)

  Scenario Outline: Intelligence is shared for the defence of Japan
    Given the action is share_intelligence
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_intelligence <decides>

    Examples:
      | situation       | partner      | finding   | decides         |
      | normal          | us_forces    | permitted | decides         |
      | attack_imminent | us_forces    | permitted | decides         |
      | attack_on_japan | us_forces    | permitted | does not decide |
      | surrounding     | us_forces    | silent    | does not decide |
      | normal          | other_forces | silent    | does not decide |

  # I.2(3)

  Scenario Outline: Mutual logistics are left to study
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_logistics_study <decides>

    Examples:
      | action             | situation       | partner   | finding   | decides         |
      | supply             | normal          | us_forces | deferred  | decides         |
      | transport          | normal          | us_forces | deferred  | decides         |
      | maintain_equipment | attack_imminent | us_forces | deferred  | decides         |
      | supply             | attack_on_japan | us_forces | permitted | does not decide |
      | supply             | normal          | un_forces | silent    | does not decide |
      | guard_facilities   | normal          | us_forces | silent    | does not decide |

  # What the text does not mention

  Scenario Outline: Silence is not exclusion
    Given the action is <action>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent
    And it is lawful

    Examples:
      | action                   |
      | evacuate_noncombatants   |
      | search_and_rescue        |
      | minesweeping             |
      | ship_inspection          |
      | peacekeeping_support     |
      | humanitarian_relief      |
      | counter_piracy           |
      | counter_terrorism_strike |
      | hostage_rescue           |
      | freedom_of_navigation    |
      | airspace_policing        |
