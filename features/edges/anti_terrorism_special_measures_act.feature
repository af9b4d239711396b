Feature: The edges of Special Measures Act on Terrorism after the Attacks of 11 September 2001
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: the measures must not be a threat or use of force
    Given the action is supply
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | fuel                |
      | sortie_preparation  | false               |
      | force               | use_of_force        |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is use_of_force         | prohibited   |
      | force is none                 | permitted    |
      | force is protection_of_others | unauthorised |
      | force is police               | unauthorised |
      | force is missile_destruction  | unauthorised |

  Scenario Outline: goods and services for forces that remove the threat of terrorism
    Given the action is transport
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2001-12-10 | permitted |
      | the date is 2003-02-25 | permitted |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, maintain equipment
    Given the action is maintain_equipment
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | sortie_preparation  | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2001-12-10 | permitted |
      | the date is 2003-02-25 | permitted |
      | the date is 2003-05-02 | permitted |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, medical care
    Given the action is medical_care
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2001-12-10 | permitted |
      | the date is 2003-02-25 | permitted |
      | the date is 2003-05-02 | permitted |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, communications support
    Given the action is communications_support
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2001-12-10 | permitted |
      | the date is 2003-02-25 | permitted |
      | the date is 2003-05-02 | permitted |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, base services
    Given the action is base_services
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 2001-12-10 | permitted |
      | the date is 2003-02-25 | permitted |
      | the date is 2003-05-02 | permitted |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, supply
    Given the action is supply
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | fuel                |
      | sortie_preparation  | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding      |
      | situation is international_peace | permitted    |
      | situation is emergency_abroad    | unauthorised |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, supply (2)
    Given the action is supply
    And the date is 2001-11-02
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | japan               |
      | combat_expected     | true                |
      | goods               | food_water          |
      | force               | none                |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding      |
      | place is japan          | permitted    |
      | place is near_high_seas | unauthorised |

  Scenario Outline: goods and services for forces that remove the threat of terrorism, supply (3)
    Given the action is supply
    And the date is 2001-11-02
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | foreign_waters      |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | food_water          |
      | force               | none                |
      | host_consent        | true                |
      | basic_plan          | true                |
      | diet_approval       | given               |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed               | finding      |
      | host_consent is true  | permitted    |
      | host_consent is false | unauthorised |

  Scenario Outline: weapons and ammunition are not supplied
    Given the action is supply
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | ammunition          |
      | sortie_preparation  | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed             | finding    |
      | goods is ammunition | prohibited |
      | goods is parts      | permitted  |

  Scenario Outline: no fuel, and no goods for servicing, go to aircraft about to leave for combat
    Given the action is supply
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | fuel                |
      | sortie_preparation  | true                |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule atsm_no_sortie_fuel <decides>

    Examples:
      | changed                   | finding    | decides         |
      | goods is fuel             | prohibited | decides         |
      | goods is food_water       | permitted  | does not decide |
      | goods is parts            | prohibited | decides         |
      | goods is medical_supplies | permitted  | does not decide |
      | goods is equipment        | permitted  | does not decide |
      | goods is ammunition       | prohibited | does not decide |
      | goods is weapons          | prohibited | does not decide |
      | goods is personnel        | permitted  | does not decide |
      | goods is casualties       | permitted  | does not decide |

  Scenario Outline: weapons and ammunition are not carried by land in foreign territory
    Given the action is transport
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | platform            | vehicle             |
      | situation           | international_peace |
      | context             | operation           |
      | partner             | us_forces           |
      | charter_purpose     | true                |
      | place               | foreign_territory   |
      | combat_now          | false               |
      | combat_expected     | false               |
      | goods               | ammunition          |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
      | host_consent        | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                   | finding    |
      | platform is vehicle       | prohibited |
      | platform is ship          | permitted  |
      | place is japan            | permitted  |
      | place is near_high_seas   | permitted  |
      | place is far_high_seas    | permitted  |
      | place is foreign_waters   | permitted  |
      | goods is fuel             | permitted  |
      | goods is parts            | permitted  |
      | goods is medical_supplies | permitted  |
      | goods is equipment        | permitted  |
      | goods is personnel        | permitted  |
      | goods is casualties       | permitted  |

  Scenario Outline: combatants in distress are searched for and rescued
    Given the action is search_and_rescue
    And the date is 2001-12-10
    And the facts
      | fact                | value               |
      | situation           | international_peace |
      | place               | far_high_seas       |
      | combat_now          | false               |
      | combat_expected     | false               |
      | force               | self_protection     |
      | basic_plan          | true                |
      | diet_approval       | due_after_start     |
      | ordered             | true                |
      | implementation_area | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is international_peace     | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | diet_approval is pending_emergency   | permitted    |

  Scenario Outline: people affected are relieved, on a United Nations resolution or request
    Given the action is humanitarian_relief
    And the date is 2001-12-10
    And the facts
      | fact                 | value               |
      | situation            | international_peace |
      | partner              | un_forces           |
      | place                | foreign_territory   |
      | combat_now           | false               |
      | combat_expected      | false               |
      | un_resolution        | general             |
      | force                | self_protection     |
      | basic_plan           | true                |
      | diet_approval        | due_after_start     |
      | ordered              | true                |
      | implementation_area  | true                |
      | request_by_authority | false               |
      | task_in_plan         | false               |
      | host_consent         | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                              | finding      |
      | situation is international_peace     | permitted    |
      | situation is surrounding_anticipated | unauthorised |
      | situation is surrounding             | unauthorised |
      | situation is attack_anticipated      | unauthorised |
      | situation is attack_imminent         | unauthorised |
      | situation is attack_on_japan         | unauthorised |
      | situation is attack_on_other         | unauthorised |
      | situation is important_influence     | unauthorised |
      | situation is emergency_abroad        | unauthorised |
      | situation is disaster                | unauthorised |
      | un_resolution is sanctions           | permitted    |
      | un_resolution is force_authorised    | permitted    |

  Scenario Outline: people affected are relieved, on a United Nations resolution or request, refugee relief
    Given the action is refugee_relief
    And the date is 2001-11-02
    And the facts
      | fact                 | value               |
      | situation            | international_peace |
      | partner              | none                |
      | place                | japan               |
      | force                | none                |
      | basic_plan           | true                |
      | diet_approval        | given               |
      | ordered              | true                |
      | implementation_area  | true                |
      | request_by_authority | true                |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                          | finding   |
      | situation is international_peace | permitted |

  Scenario Outline: supplies go to the forces that the Act names and to nobody else
    Given the action is supply
    And the date is <date>
    And the facts
      | fact                | value      |
      | partner             | none       |
      | place               | japan      |
      | goods               | food_water |
      | force               | none       |
      | basic_plan          | true       |
      | diet_approval       | given      |
      | ordered             | true       |
      | implementation_area | true       |
    When the operation is assessed in the layer statute
    Then the statute finding is unauthorised
    And rule atsm_support does not decide

    Examples:
      | date       |
      | 2001-11-02 |
      | 2003-02-25 |
