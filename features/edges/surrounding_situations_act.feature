Feature: The edges of Act on Measures to Ensure the Peace and Security of Japan in Situations in Areas Surrounding Japan
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the measures must not be a threat or use of force
    Given the action is supply
    And the date is 2000-01-01
    And the facts
      | fact               | value        |
      | situation          | surrounding  |
      | partner            | us_forces    |
      | treaty_purpose     | true         |
      | goods              | fuel         |
      | sortie_preparation | false        |
      | force              | use_of_force |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                      | finding      |
      | force is use_of_force        | prohibited   |
      | force is police              | unauthorised |
      | force is missile_destruction | unauthorised |

  Scenario Outline: goods and services for U.S. forces in Japan
    Given the action is supply
    And the date is 2000-01-01
    And the facts
      | fact                | value       |
      | situation           | surrounding |
      | partner             | us_forces   |
      | treaty_purpose      | true        |
      | place               | japan       |
      | goods               | fuel        |
      | sortie_preparation  | false       |
      | force               | none        |
      | basic_plan          | true        |
      | diet_approval       | given       |
      | ordered             | true        |
      | implementation_area | true        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | place is japan          | permitted    |
      | place is foreign_waters | unauthorised |

  Scenario Outline: people and goods carried for U.S. forces in Japan or over quiet high seas
    Given the action is transport
    And the date is 2000-01-01
    And the facts
      | fact                | value       |
      | situation           | surrounding |
      | context             | operation   |
      | partner             | us_forces   |
      | treaty_purpose      | true        |
      | place               | japan       |
      | combat_now          | false       |
      | combat_expected     | false       |
      | force               | none        |
      | basic_plan          | true        |
      | diet_approval       | given       |
      | ordered             | true        |
      | implementation_area | true        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding      |
      | situation is surrounding         | permitted    |
      | situation is attack_imminent     | unauthorised |
      | situation is attack_on_other     | unauthorised |
      | situation is international_peace | unauthorised |
      | situation is emergency_abroad    | unauthorised |
      | situation is disaster            | unauthorised |

  Scenario Outline: goods that U.S. forces own already are handed to their ships
    Given the action is supply
    And the date is 2000-01-01
    And the facts
      | fact                | value          |
      | situation           | surrounding    |
      | context             | operation      |
      | partner             | us_forces      |
      | treaty_purpose      | true           |
      | place               | near_high_seas |
      | combat_now          | false          |
      | combat_expected     | false          |
      | goods               | fuel           |
      | goods_owner         | partner        |
      | sortie_preparation  | false          |
      | force               | none           |
      | basic_plan          | true           |
      | diet_approval       | given          |
      | ordered             | true           |
      | implementation_area | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule siasj_handing_over_their_own <decides>

    Examples:
      | changed                  | finding      | decides         |
      | situation is surrounding | permitted    | decides         |
      | situation is normal      | unauthorised | does not decide |
      | place is japan           | permitted    | does not decide |

  Scenario Outline: no fuel, and no goods for servicing, go to aircraft about to leave for combat
    Given the action is supply
    And the date is 2000-01-01
    And the facts
      | fact                | value       |
      | situation           | surrounding |
      | partner             | us_forces   |
      | treaty_purpose      | true        |
      | place               | japan       |
      | goods               | fuel        |
      | sortie_preparation  | true        |
      | force               | none        |
      | basic_plan          | true        |
      | diet_approval       | given       |
      | ordered             | true        |
      | implementation_area | true        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule siasj_no_sortie_fuel <decides>

    Examples:
      | changed                   | finding    | decides         |
      | goods is fuel             | prohibited | decides         |
      | goods is medical_supplies | permitted  | does not decide |
      | goods is equipment        | permitted  | does not decide |
      | goods is ammunition       | prohibited | does not decide |
      | goods is weapons          | prohibited | does not decide |
      | goods is personnel        | permitted  | does not decide |
      | goods is casualties       | permitted  | does not decide |

  Scenario Outline: goods and services for a U.S. unit that does the same rescue or inspection work beside the SDF
    Given the action is transport
    And the date is 2000-01-01
    And the facts
      | fact                  | value           |
      | situation             | surrounding     |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | alongside_sdf_mission | true            |
      | place                 | near_high_seas  |
      | combat_now            | false           |
      | combat_expected       | false           |
      | force                 | self_protection |
      | basic_plan            | true            |
      | diet_approval         | given           |
      | ordered               | true            |
      | implementation_area   | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2000-01-01 | permitted |
      | the date is 2001-03-01 | permitted |

  Scenario Outline: goods and services for a U.S. unit that does the same rescue or inspection work beside the SDF, maintain equipment
    Given the action is maintain_equipment
    And the date is 2000-01-01
    And the facts
      | fact                  | value           |
      | situation             | surrounding     |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | alongside_sdf_mission | true            |
      | place                 | near_high_seas  |
      | combat_now            | false           |
      | combat_expected       | false           |
      | sortie_preparation    | false           |
      | force                 | self_protection |
      | basic_plan            | true            |
      | diet_approval         | given           |
      | ordered               | true            |
      | implementation_area   | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2000-01-01 | permitted |
      | the date is 2001-03-01 | permitted |

  Scenario Outline: goods and services for a U.S. unit that does the same rescue or inspection work beside the SDF, medical care
    Given the action is medical_care
    And the date is 2000-01-01
    And the facts
      | fact                  | value           |
      | situation             | surrounding     |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | alongside_sdf_mission | true            |
      | place                 | near_high_seas  |
      | combat_now            | false           |
      | combat_expected       | false           |
      | force                 | self_protection |
      | basic_plan            | true            |
      | diet_approval         | given           |
      | ordered               | true            |
      | implementation_area   | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2000-01-01 | permitted |
      | the date is 2001-03-01 | permitted |

  Scenario Outline: goods and services for a U.S. unit that does the same rescue or inspection work beside the SDF, communications support
    Given the action is communications_support
    And the date is 2000-01-01
    And the facts
      | fact                  | value           |
      | situation             | surrounding     |
      | partner               | us_forces       |
      | treaty_purpose        | true            |
      | alongside_sdf_mission | true            |
      | place                 | near_high_seas  |
      | combat_now            | false           |
      | combat_expected       | false           |
      | force                 | self_protection |
      | basic_plan            | true            |
      | diet_approval         | given           |
      | ordered               | true            |
      | implementation_area   | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2000-01-01 | permitted |
      | the date is 2001-03-01 | permitted |

  Scenario Outline: goods and services for a U.S. unit that does the same rescue or inspection work beside the SDF, transport
    Given the action is transport
    And the date is 2001-03-01
    And the facts
      | fact                  | value       |
      | situation             | surrounding |
      | partner               | us_forces   |
      | treaty_purpose        | true        |
      | alongside_sdf_mission | true        |
      | place                 | japan       |
      | force                 | none        |
      | basic_plan            | true        |
      | diet_approval         | given       |
      | ordered               | true        |
      | implementation_area   | true        |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                  | finding   |
      | situation is surrounding | permitted |

  Scenario Outline: combatants in distress are searched for and rescued in the rear area
    Given the action is search_and_rescue
    And the date is 2000-01-01
    And the facts
      | fact                | value           |
      | situation           | surrounding     |
      | place               | japan           |
      | combat_now          | false           |
      | combat_expected     | false           |
      | force               | self_protection |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
      | implementation_area | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule siasj_search_and_rescue <decides>

    Examples:
      | changed                          | finding      | decides         |
      | situation is surrounding         | permitted    | decides         |
      | situation is normal              | unauthorised | does not decide |
      | situation is attack_anticipated  | unauthorised | does not decide |
      | situation is attack_imminent     | permitted    | does not decide |
      | situation is attack_on_japan     | permitted    | does not decide |
      | situation is attack_on_other     | unauthorised | does not decide |
      | situation is important_influence | unauthorised | does not decide |
      | situation is international_peace | unauthorised | does not decide |
      | situation is emergency_abroad    | unauthorised | does not decide |

  Scenario Outline: persons in distress are saved in the foreign waters next to the designated area
    Given the action is search_and_rescue
    And the date is 2000-01-01
    And the facts
      | fact                | value          |
      | situation           | surrounding    |
      | place               | foreign_waters |
      | combat_now          | false          |
      | combat_expected     | false          |
      | force               | none           |
      | basic_plan          | true           |
      | diet_approval       | given          |
      | ordered             | true           |
      | implementation_area | false          |
      | rescued             | combatants     |
      | host_consent        | true           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule siasj_rescue_in_foreign_waters <decides>

    Examples:
      | changed                              | finding      | decides         |
      | situation is surrounding             | permitted    | decides         |
      | situation is normal                  | unauthorised | does not decide |
      | situation is surrounding_anticipated | unauthorised | does not decide |
      | situation is attack_anticipated      | unauthorised | does not decide |
      | situation is attack_imminent         | permitted    | does not decide |
      | situation is attack_on_japan         | permitted    | does not decide |
      | situation is attack_on_other         | unauthorised | does not decide |
      | situation is important_influence     | unauthorised | does not decide |
      | situation is international_peace     | unauthorised | does not decide |
      | situation is emergency_abroad        | unauthorised | does not decide |
      | situation is disaster                | unauthorised | does not decide |
      | place is japan                       | unauthorised | does not decide |

  Scenario: carriage for those beside whom ships are inspected rests on both provisions
    Given the action is transport
    And the date is 2001-03-01
    And the facts
      | fact                  | value       |
      | situation             | surrounding |
      | partner               | us_forces   |
      | treaty_purpose        | true        |
      | alongside_sdf_mission | true        |
      | place                 | japan       |
      | force                 | none        |
      | basic_plan            | true        |
      | diet_approval         | given       |
      | ordered               | true        |
      | implementation_area   | true        |
    When the operation is assessed in the layer statute
    Then the statute finding is permitted
    And rule siasj_transport decides
    And rule siasj_support_alongside decides
