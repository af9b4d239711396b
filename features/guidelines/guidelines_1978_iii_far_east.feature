Feature: The Guidelines of 1978, section III: the Far East outside Japan
  The two Governments consult. What help Japan gives to U.S. forces is left to study in advance; the Self-Defense Forces
  get no mission of their own.

  Background:
    Given the regime is guidelines_1978
    And the facts
      | fact            | value       |
      | service         | msdf        |
      | platform        | ship        |
      | situation       | surrounding |
      | context         | operation   |
      | partner         | us_forces   |
      | treaty_purpose  | true        |
      | charter_purpose | true        |
      | multilateral    | false       |
      | place           | japan       |
      | goods           | fuel        |

  Scenario Outline: The two Governments consult as things change
    Given the action is planning
    And situation is <situation>
    And partner is <partner>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_consult_far_east <decides>

    Examples:
      | situation       | partner      | finding   | decides         |
      | surrounding     | us_forces    | permitted | decides         |
      | surrounding     | other_forces | silent    | does not decide |
      | attack_on_japan | us_forces    | permitted | does not decide |

  Scenario Outline: Every kind of help is left to study
    Given the action is <action>
    And situation is <situation>
    And partner is <partner>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And rule g78_facilitation_study <decides>

    Examples:
      | action             | situation       | partner      | place          | finding   | decides         |
      | provide_facilities | surrounding     | us_forces    | japan          | deferred  | decides         |
      | supply             | surrounding     | us_forces    | japan          | deferred  | decides         |
      | supply             | surrounding     | us_forces    | near_high_seas | deferred  | decides         |
      | transport          | surrounding     | us_forces    | near_high_seas | deferred  | decides         |
      | maintain_equipment | surrounding     | us_forces    | japan          | deferred  | decides         |
      | guard_facilities   | surrounding     | us_forces    | japan          | deferred  | decides         |
      | supply             | surrounding     | other_forces | japan          | silent    | does not decide |
      | supply             | attack_on_other | us_forces    | japan          | silent    | does not decide |
      | provide_facilities | normal          | us_forces    | japan          | permitted | does not decide |

  Scenario Outline: No mission of their own for the Self-Defense Forces
    Given the action is <action>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is silent

    Examples:
      | action                 |
      | search_and_rescue      |
      | evacuate_noncombatants |
      | minesweeping           |
      | ship_inspection        |
      | share_intelligence     |
      | surveillance           |

  Scenario: A subject left to study is not excluded, and a later Act may authorise it
    Given the date is 2000-01-01
    And the action is supply
    And the facts
      | fact                  | value |
      | partner_request       | true  |
      | combat_now            | false |
      | combat_expected       | false |
      | survival_threatened   | false |
      | un_resolution         | none  |
      | goods_owner           | japan |
      | sortie_preparation    | false |
      | alongside_sdf_mission | false |
      | force                 | none  |
      | opponent              | none  |
      | basic_plan            | true  |
      | diet_approval         | given |
      | ordered               | true  |
      | implementation_area   | true  |
    When the operation is assessed
    Then it is lawful
    And the guidelines finding is deferred
