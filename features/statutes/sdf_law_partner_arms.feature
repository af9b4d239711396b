Feature: Guarding a partner's arms under the SDF Law
  Since March 2016 units may guard the arms and craft of a partner that works with them for Japan's defence (art 95-2).

  Background:
    Given the action is protect_partner_assets
    And the date is 2018-06-01
    And the facts
      | fact                   | value            |
      | service                | msdf             |
      | platform               | ship             |
      | situation              | normal           |
      | context                | operation        |
      | partner                | us_forces        |
      | treaty_purpose         | true             |
      | charter_purpose        | true             |
      | partner_request        | true             |
      | place                  | near_high_seas   |
      | combat_now             | false            |
      | combat_expected        | false            |
      | survival_threatened    | false            |
      | target_ship            | government       |
      | contributes_to_defence | true             |
      | force                  | asset_protection |
      | opponent               | other            |
      | no_other_means         | true             |
      | minimum_necessary      | true             |
      | basic_plan             | false            |
      | diet_approval          | none             |
      | ordered                | true             |

  Scenario Outline: What the article asks
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_95_2_partner_arms <decides>

    Examples:
      | fact                   | value             | finding      | decides         |
      | context                | operation         | permitted    | decides         |
      | context                | joint_exercise    | permitted    | decides         |
      | partner                | other_forces      | permitted    | decides         |
      | partner                | un_forces         | unauthorised | does not decide |
      | contributes_to_defence | false             | unauthorised | decides         |
      | combat_now             | true              | unauthorised | decides         |
      | combat_expected        | true              | permitted    | decides         |
      | partner_request        | false             | unauthorised | decides         |
      | ordered                | false             | unauthorised | decides         |
      | force                  | police            | unauthorised | decides         |
      | force                  | self_protection   | permitted    | decides         |

  Scenario Outline: In force from 29 March 2016, with the Council's guideline from December
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_95_2_partner_arms <decides>

    Examples:
      | date       | fact                   | value        | finding      | decides         |
      | 2016-03-28 | ordered                | true         | unauthorised | does not decide |
      | 2016-03-29 | ordered                | true         | permitted    | decides         |
      | 2016-03-29 | ordered                | false        | unauthorised | decides         |
      | 2016-03-29 | contributes_to_defence | false        | unauthorised | decides         |
      | 2016-03-29 | combat_now             | true         | unauthorised | decides         |
      | 2016-03-29 | partner_request        | false        | unauthorised | decides         |
      | 2016-03-29 | force                  | police       | unauthorised | decides         |
      | 2016-03-29 | partner                | un_forces    | unauthorised | does not decide |
      | 2016-12-21 | ordered                | true         | permitted    | decides         |
      | 2016-12-22 | ordered                | true         | permitted    | decides         |

  Scenario: Injury only in self-defence or necessity
    When the operation is assessed in the layers statute
    Then the duty of rule sdfl_95_2_partner_arms travels with it
    And it is not disputed
