Feature: Relief after great disasters abroad
  The Act of 1987 sends teams at the request of a stricken State or an international body. Units of the Self-Defense
  Forces take part since 1992-06-19, unarmed.

  Background:
    Given the date is 1998-11-20
    And the action is disaster_relief
    And the facts
      | fact                     | value             |
      | service                  | gsdf              |
      | platform                 | aircraft          |
      | situation                | disaster          |
      | context                  | disaster_relief   |
      | partner                  | none              |
      | treaty_purpose           | false             |
      | charter_purpose          | false             |
      | partner_request          | false             |
      | multilateral             | false             |
      | place                    | foreign_territory |
      | combat_now               | false             |
      | combat_expected          | false             |
      | survival_threatened      | false             |
      | un_resolution            | none              |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | request_by_authority     | true              |
      | foreign_minister_request | true              |
      | safety_assured           | true              |
      | no_time_to_wait          | false             |
      | rescued                  | others            |
      | force                    | none              |
      | opponent                 | none              |
      | basic_plan               | false             |
      | diet_approval            | none              |
      | ordered                  | true              |

  Scenario: A unit brings relief at a stricken State's request
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule jdr_disaster_relief decides
    And the duty of rule jdr_disaster_relief travels with it
    And the citation "JDR Act art 3(2)(i), 4(2)" is given
    And it is not disputed

  Scenario Outline: Units take part since 1992-06-19
    Given the date is <date>
    And the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule <rule> <decides>

    Examples:
      | action              | date       | finding      | rule                  | decides         |
      | disaster_relief     | 1987-09-16 | unauthorised | jdr_disaster_relief    | does not decide |
      | disaster_relief     | 1992-06-18 | unauthorised | jdr_disaster_relief    | does not decide |
      | disaster_relief     | 1992-06-19 | permitted    | jdr_disaster_relief    | decides         |
      | humanitarian_relief | 1992-06-18 | unauthorised | jdr_care_and_transport | does not decide |
      | humanitarian_relief | 1992-06-19 | permitted    | jdr_care_and_transport | decides         |
      | search_and_rescue   | 1992-06-18 | unauthorised | jdr_search_and_rescue  | does not decide |
      | search_and_rescue   | 1992-06-19 | permitted    | jdr_search_and_rescue  | decides         |

  Scenario Outline: Each condition is needed
    Given the action is <action>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule <rule> decides

    Examples:
      | action              | fact                     | value           | ground                | rule                   |
      | disaster_relief     | request_by_authority     | false           | procedure_outstanding | jdr_disaster_relief    |
      | disaster_relief     | foreign_minister_request | false           | procedure_outstanding | jdr_disaster_relief    |
      | disaster_relief     | ordered                  | false           | procedure_outstanding | jdr_disaster_relief    |
      | disaster_relief     | force                    | self_protection | conditions_unmet      | jdr_disaster_relief    |
      | humanitarian_relief | request_by_authority     | false           | procedure_outstanding | jdr_care_and_transport |
      | humanitarian_relief | ordered                  | false           | procedure_outstanding | jdr_care_and_transport |
      | humanitarian_relief | force                    | self_protection | conditions_unmet      | jdr_care_and_transport |
      | search_and_rescue   | request_by_authority     | false           | procedure_outstanding | jdr_search_and_rescue  |
      | search_and_rescue   | ordered                  | false           | procedure_outstanding | jdr_search_and_rescue  |
      | search_and_rescue   | force                    | self_protection | conditions_unmet      | jdr_search_and_rescue  |

  Scenario Outline: Abroad only, after disasters only, and not for combatants
    Given the action is <action>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then rule <rule> <decides>

    Examples:
      | action              | fact      | value               | rule                   | decides         |
      | disaster_relief     | place     | japan               | jdr_disaster_relief    | does not decide |
      | disaster_relief     | place     | foreign_waters      | jdr_disaster_relief    | decides         |
      | disaster_relief     | situation | normal              | jdr_disaster_relief    | decides         |
      | disaster_relief     | situation | attack_on_other     | jdr_disaster_relief    | does not decide |
      | disaster_relief     | situation | international_peace | jdr_disaster_relief    | does not decide |
      | humanitarian_relief | place     | japan               | jdr_care_and_transport | does not decide |
      | humanitarian_relief | situation | normal              | jdr_care_and_transport | does not decide |
      | search_and_rescue   | place     | near_high_seas      | jdr_search_and_rescue  | does not decide |
      | search_and_rescue   | place     | far_high_seas       | jdr_search_and_rescue  | decides         |
      | search_and_rescue   | situation | normal              | jdr_search_and_rescue  | does not decide |
      | search_and_rescue   | rescued   | combatants          | jdr_search_and_rescue  | does not decide |
