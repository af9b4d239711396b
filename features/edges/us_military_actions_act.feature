Feature: The edges of Act on Measures Related to the Actions of the U.S. Forces in Armed Attack Situations
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to
    Given the action is provide_facilities
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule usma_support <decides>

    Examples:
      | changed                       | finding      | decides         |
      | partner is us_forces          | permitted    | decides         |
      | partner is other_forces       | unauthorised | does not decide |
      | partner is un_forces          | unauthorised | does not decide |
      | force is asset_protection     | permitted    | decides         |
      | force is protection_of_others | unauthorised | decides         |
      | force is police               | unauthorised | decides         |
      | force is missile_destruction  | unauthorised | decides         |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, transport
    Given the action is transport
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2005-02-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, maintain equipment
    Given the action is maintain_equipment
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2005-02-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, medical care
    Given the action is medical_care
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2005-02-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, communications support
    Given the action is communications_support
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2005-02-01 | permitted |
      | the date is 2016-03-29 | permitted |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, provide facilities
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | context        | operation          |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | force          | none               |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                     | finding      |
      | partner is us_forces        | permitted    |
      | partner is un_forces        | unauthorised |
      | treaty_purpose is false     | unauthorised |
      | the action is base_services | permitted    |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, provide facilities (2)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact                | value           |
      | situation           | attack_on_other |
      | partner             | us_forces       |
      | force               | none            |
      | survival_threatened | true            |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed              | finding      |
      | partner is us_forces | permitted    |
      | partner is none      | unauthorised |
      | partner is un_forces | unauthorised |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, provide facilities (3)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact          | value              |
      | situation     | attack_anticipated |
      | partner       | other_forces       |
      | force         | none               |
      | basic_plan    | true               |
      | diet_approval | given              |
      | ordered       | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | partner is other_forces | permitted    |
      | partner is none         | unauthorised |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, provide facilities (4)
    Given the action is provide_facilities
    And the date is 2016-03-29
    And the facts
      | fact                | value           |
      | situation           | attack_on_japan |
      | context             | operation       |
      | partner             | other_forces    |
      | treaty_purpose      | false           |
      | force               | none            |
      | survival_threatened | true            |
      | basic_plan          | true            |
      | diet_approval       | given           |
      | ordered             | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | partner is other_forces | permitted    |
      | partner is us_forces    | unauthorised |

  Scenario Outline: goods, services and use of facilities for U.S. forces that repel an attack on Japan, or prepare to, provide facilities (5)
    Given the action is provide_facilities
    And the date is 2004-07-29
    And the facts
      | fact           | value           |
      | situation      | attack_on_japan |
      | partner        | us_forces       |
      | treaty_purpose | true            |
      | force          | use_of_force    |
      | basic_plan     | true            |
      | diet_approval  | given           |
      | ordered        | true            |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | situation is attack_on_japan  | permitted    |
      | situation is attack_imminent  | unauthorised |
      | force is protection_of_others | unauthorised |
      | force is police               | unauthorised |
      | force is missile_destruction  | unauthorised |
      | force is mission_execution    | unauthorised |

  Scenario Outline: weapons are not supplied
    Given the action is supply
    And the date is 2005-02-01
    And the facts
      | fact           | value              |
      | situation      | attack_anticipated |
      | partner        | us_forces          |
      | treaty_purpose | true               |
      | goods          | weapons            |
      | force          | self_protection    |
      | basic_plan     | true               |
      | diet_approval  | given              |
      | ordered        | true               |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | goods is weapons          | prohibited |
      | goods is food_water       | permitted  |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |
