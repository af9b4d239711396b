Feature: Refuelling in the Indian Ocean, 2008 to 2010
  Fuel and water for ships on counter-terrorist maritime interdiction, and nothing else. The Act fixes content and area
  itself, so no vote of the Diet is asked for.

  Background:
    Given the date is 2008-06-01
    And the action is supply
    And the facts
      | fact                  | value               |
      | service               | msdf                |
      | platform              | ship                |
      | situation             | international_peace |
      | context               | operation           |
      | partner               | other_forces        |
      | treaty_purpose        | false               |
      | charter_purpose       | true                |
      | partner_request       | true                |
      | multilateral          | true                |
      | alongside_sdf_mission | false               |
      | place                 | far_high_seas       |
      | combat_now            | false               |
      | combat_expected       | false               |
      | survival_threatened   | false               |
      | un_resolution         | none                |
      | goods                 | fuel                |
      | goods_owner           | japan               |
      | sortie_preparation    | false               |
      | force                 | self_protection     |
      | opponent              | other               |
      | basic_plan            | true                |
      | diet_approval         | none                |
      | ordered               | true                |
      | implementation_area   | true                |
      | request_by_authority  | false               |

  Scenario Outline: Fuel and water, with no vote of the Diet
    Given goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule repl_refuelling <decides>

    Examples:
      | goods      | finding      | decides         |
      | fuel       | permitted    | decides         |
      | food_water | permitted    | decides         |
      | parts      | unauthorised | does not decide |
      | ammunition | unauthorised | does not decide |

  Scenario Outline: An aircraft about to leave for combat is not on interdiction
    Given sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule repl_refuelling <decides>

    Examples:
      | sortie | finding      | decides         |
      | true   | unauthorised | does not decide |
      | false  | permitted    | decides         |

  Scenario: The duty to keep clear of fighting travels with it
    When the operation is assessed in the layers statute
    Then the duty of rule repl_refuelling travels with it
    And the citation "Replenishment Act art 2, 3" is given

  Scenario Outline: Between the two Acts there was none
    Given the date is <date>
    And diet_approval is <diet>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule repl_refuelling <decides>

    Examples:
      | date       | diet  | finding      | decides         |
      | 2007-11-01 | given | permitted    | does not decide |
      | 2007-11-02 | given | unauthorised | does not decide |
      | 2008-01-15 | given | unauthorised | does not decide |
      | 2008-01-16 | none  | permitted    | decides         |
      | 2010-01-15 | none  | permitted    | decides         |
      | 2010-01-16 | given | unauthorised | does not decide |

  Scenario Outline: Where refuelling may be done
    Given place is <place>
    And host_consent is <consent>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule repl_refuelling decides

    Examples:
      | place          | consent | expected | finding      |
      | japan          | unknown | true     | permitted    |
      | far_high_seas  | unknown | true     | unauthorised |
      | foreign_waters | true    | false    | permitted    |
      | foreign_waters | false   | false    | unauthorised |

  Scenario Outline: Each condition of refuelling is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule repl_refuelling <decides>

    Examples:
      | fact                | value             | decides         |
      | situation           | normal            | does not decide |
      | partner             | un_forces         | does not decide |
      | charter_purpose     | false             | does not decide |
      | combat_now          | true              | decides         |
      | basic_plan          | false             | decides         |
      | ordered             | false             | decides         |
      | implementation_area | false             | decides         |
      | force               | mission_execution | decides         |

  Scenario Outline: The support is no use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule repl_no_force <decides>

    Examples:
      | force           | finding    | decides         |
      | use_of_force    | prohibited | decides         |
      | self_protection | permitted  | does not decide |
