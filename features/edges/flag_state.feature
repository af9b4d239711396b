Feature: The edges of Jurisdiction of the flag State
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: a foreign ship is not boarded on the high seas against master and flag
    Given the action is ship_inspection
    And the date is 2000-06-01
    And the facts
      | fact            | value           |
      | situation       | surrounding     |
      | partner_request | true            |
      | place           | near_high_seas  |
      | force           | self_protection |
      | un_resolution   | none            |
      | target_ship     | merchant        |
      | master_consent  | false           |
      | flag_consent    | false           |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                   | finding    |
      | place is near_high_seas   | prohibited |
      | place is japan            | permitted  |
      | target_ship is government | prohibited |

  Scenario Outline: a foreign ship is not boarded on the high seas against master and flag, ship inspection
    Given the action is ship_inspection
    And the date is 1945-10-24
    And the facts
      | fact           | value          |
      | situation      | normal         |
      | place          | near_high_seas |
      | un_resolution  | none           |
      | flag_consent   | false          |
      | master_consent | false          |
      | target_ship    | government     |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed             | finding    |
      | situation is normal | prohibited |

  Scenario Outline: boarding with the master's leave alone
    Given the action is ship_inspection
    And the date is 2000-06-01
    And the facts
      | fact            | value           |
      | situation       | surrounding     |
      | partner_request | true            |
      | place           | near_high_seas  |
      | force           | self_protection |
      | un_resolution   | none            |
      | target_ship     | merchant        |
      | master_consent  | true            |
      | flag_consent    | false           |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                       | finding    |
      | force is self_protection      | permitted  |
      | force is asset_protection     | permitted  |
      | force is protection_of_others | prohibited |
      | force is missile_destruction  | permitted  |
      | force is mission_execution    | prohibited |

  Scenario Outline: a foreign ship is not stopped, diverted or seized on the high seas without its flag State's consent
    Given the action is sanctions_enforcement
    And the date is 2000-06-01
    And the facts
      | fact            | value               |
      | situation       | international_peace |
      | partner_request | true                |
      | place           | near_high_seas      |
      | force           | police              |
      | un_resolution   | general             |
      | host_consent    | false               |
      | target_ship     | merchant            |
      | flag_consent    | false               |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>
    And rule flag_no_forcible_stopping <decides>

    Examples:
      | changed                          | finding    | decides         |
      | place is near_high_seas          | prohibited | decides         |
      | place is foreign_territory       | prohibited | does not decide |
      | target_ship is government        | prohibited | decides         |
      | target_ship is japanese_merchant | permitted  | does not decide |
      | the action is restrict_shipping  | prohibited | decides         |
      | the date is 1945-10-23           | permitted  | does not decide |
      | the date is 1945-10-24           | prohibited | decides         |

  Scenario Outline: a government ship is not boarded but by its own State's leave, a mandate for force, or in war
    Given the action is ship_inspection
    And the date is 2000-06-01
    And the facts
      | fact            | value           |
      | situation       | surrounding     |
      | partner_request | true            |
      | place           | near_high_seas  |
      | force           | self_protection |
      | un_resolution   | sanctions       |
      | flag_consent    | false           |
      | target_ship     | government      |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                             | finding    |
      | situation is surrounding            | prohibited |
      | situation is attack_on_japan        | permitted  |
      | situation is attack_on_other        | permitted  |
      | place is japan                      | permitted  |
      | un_resolution is none               | prohibited |
      | un_resolution is general            | prohibited |
      | un_resolution is force_authorised   | permitted  |
      | flag_consent is true                | permitted  |
      | the action is sanctions_enforcement | prohibited |

  Scenario Outline: crime at sea is for the flag State to stop
    Given the action is counter_piracy
    And the date is 2000-06-01
    And the facts
      | fact          | value               |
      | place         | far_high_seas       |
      | force         | police              |
      | opponent      | state_or_equivalent |
      | un_resolution | none                |
      | target_ship   | merchant            |
      | flag_consent  | false               |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed                           | finding    |
      | place is far_high_seas            | prohibited |
      | place is japan                    | permitted  |
      | force is none                     | permitted  |
      | force is use_of_force             | prohibited |
      | un_resolution is general          | prohibited |
      | un_resolution is sanctions        | permitted  |
      | un_resolution is force_authorised | permitted  |
      | target_ship is government         | prohibited |
      | target_ship is japanese_merchant  | permitted  |

  Scenario Outline: pirates may be seized on the high seas by any State
    Given the action is counter_piracy
    And the date is 2000-06-01
    And the facts
      | fact     | value         |
      | place    | far_high_seas |
      | force    | police        |
      | opponent | other         |
    But <changed>
    When the operation is assessed in the layer international
    Then the international finding is <finding>

    Examples:
      | changed           | finding   |
      | opponent is other | permitted |
      | opponent is none  | permitted |

  Scenario: a ship of another State's government may be neither boarded nor stopped
    Given the action is ship_inspection
    And the date is 1998-01-01
    And the facts
      | fact           | value          |
      | situation      | normal         |
      | place          | near_high_seas |
      | un_resolution  | none           |
      | flag_consent   | false          |
      | master_consent | false          |
      | target_ship    | government     |
    When the operation is assessed in the layer international
    Then the international finding is prohibited
    And rule flag_no_boarding decides
    And rule flag_immunity decides
