Feature: The article, "Beyond Bilateralism"
  Who may join, in what, and when. Paragraphs are counted within the heading.

  Background:
    Given the date is 1998-07-01
    And the regime is liberal_near_term
    And the facts
      | fact                | value          |
      | service             | msdf           |
      | platform            | ship           |
      | situation           | normal         |
      | context             | joint_exercise |
      | partner             | other_forces   |
      | treaty_purpose      | false          |
      | charter_purpose     | true           |
      | partner_request     | true           |
      | multilateral        | true           |
      | partner_capable     | true           |
      | modest_force        | true           |
      | place               | near_high_seas |
      | combat_now          | false          |
      | combat_expected     | false          |
      | survival_threatened | false          |
      | un_resolution       | none           |
      | force               | none           |
      | opponent            | none           |

  # Para 1

  Scenario Outline: Conditions like those for new members of NATO: civilian control, no force against neighbours, democratic governance
    Three tests here, four in Case para 7: justice that rests on law is missing from this list.
    Given the regime is liberal_long_term
    And the action is admit_member
    And democratic_governance is <democratic>
    And law_based_justice is <law_based>
    And civilian_control is <civilian>
    And renounces_force is <renounces>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>
    And it is <disputed>

    Examples:
      | democratic | law_based | civilian | renounces | finding    | disputed     |
      | true       | true      | true     | true      | permitted  | not disputed |
      | true       | true      | false    | true      | prohibited | not disputed |
      | true       | true      | true     | false     | prohibited | not disputed |
      | false      | true      | true     | true      | prohibited | not disputed |
      | true       | false     | true     | true      | prohibited | disputed     |
      | false      | false     | true     | true      | prohibited | not disputed |

  # Para 2

  Scenario Outline: Others are invited case by case, where they share the interest and are capable
    Given the action is <action>
    And context is operation
    And multilateral is <multilateral>
    And partner_capable is <capable>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | action                | multilateral | capable | finding   |
      | humanitarian_relief   | true         | true    | permitted |
      | humanitarian_relief   | true         | false   | silent    |
      | freedom_of_navigation | true         | true    | permitted |
      | freedom_of_navigation | true         | false   | silent    |
      | freedom_of_navigation | false        | false   | permitted |

  Scenario: Whether the others are capable must be known
    Given the action is freedom_of_navigation
    And context is operation
    And partner_capable is unknown
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is undetermined

  Scenario Outline: Training against terrorists or to free hostages is not shared with others for some time
    Given the regime is <regime>
    And the action is training
    And trained_mission is <mission>
    And multilateral is <multilateral>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | regime              | mission           | multilateral | finding   |
      | liberal_near_term   | counter_terrorism | true         | deferred  |
      | liberal_near_term   | hostage_rescue    | true         | deferred  |
      | liberal_near_term   | counter_terrorism | false        | permitted |
      | liberal_near_term   | hostage_rescue    | false        | permitted |
      | liberal_medium_term | hostage_rescue    | true         | permitted |

  Scenario Outline: Work with others against pirates, in rescue and in peacekeeping training is possible soon
    Given the action is <action>
    And trained_mission is <mission>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "Beyond para 2" is given

    Examples:
      | action            | mission           |
      | training          | counter_piracy    |
      | training          | search_and_rescue |
      | training          | peacekeeping      |
      | counter_piracy    | other             |
      | search_and_rescue | other             |

  # Para 3

  Scenario Outline: A combined fund could ease peace operations training and patrols against pirates
    Given the action is <action>
    And trained_mission is <mission>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And rule <rule> decides

    Examples:
      | action         | mission      | rule                |
      | training       | peacekeeping | lnt_training_shared |
      | counter_piracy | other        | lnt_piracy          |
      | planning       | other        | lnt_mechanisms      |

  # Para 3 also foresees that U.S. Marines move from Okinawa elsewhere: no act of the Self-Defense Forces.
