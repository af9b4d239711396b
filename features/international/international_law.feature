Feature: What international law asks of an operation
  Force between States, entry into another State, ships under another flag, the Treaty with the United States.

  Background:
    Given the date is 2000-06-01
    And the facts
      | fact            | value               |
      | situation       | normal              |
      | context         | operation           |
      | partner         | us_forces           |
      | partner_request | true                |
      | place           | near_high_seas      |
      | combat_now      | false               |
      | combat_expected | false               |
      | force           | none                |
      | opponent        | state_or_equivalent |
      | un_resolution   | none                |
      | host_consent    | false               |

  # The Charter

  Scenario Outline: Force needs self-defence, a Council mandate or leave
    Given the action is <action>
    And force is use_of_force
    And situation is <situation>
    And partner_request is <request>
    And un_resolution is <resolution>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule un_no_force <decides>
    And it is <disputed>

    Examples:
      | action            | situation           | request | resolution       | finding    | decides         | disputed     |
      | repel_attack      | attack_on_japan     | true    | none             | permitted  | does not decide | not disputed |
      | repel_attack      | attack_imminent     | true    | none             | prohibited | decides         | disputed     |
      | repel_attack      | attack_anticipated  | true    | none             | prohibited | decides         | not disputed |
      | defend_partner    | attack_on_other     | true    | none             | permitted  | does not decide | not disputed |
      | defend_partner    | attack_on_other     | false   | none             | prohibited | decides         | not disputed |
      | peace_enforcement | international_peace | true    | sanctions        | prohibited | decides         | not disputed |
      | peace_enforcement | international_peace | true    | force_authorised | permitted  | does not decide | not disputed |

  Scenario: The State entered may lend its leave to force on its soil
    Given the action is land_deployment
    And force is use_of_force
    And place is foreign_territory
    And host_consent is true
    When the operation is assessed in the layers international
    Then the international finding is permitted
    And rule un_no_force does not decide

  Scenario Outline: A partner is defended at its request
    Given the action is defend_partner
    And force is asset_protection
    And situation is attack_on_other
    And partner_request is <request>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule un_no_defence_unasked <decides>

    Examples:
      | request | finding    | decides         |
      | false   | prohibited | decides         |
      | true    | permitted  | does not decide |

  # Territory

  Scenario Outline: Another State is entered with its consent
    Given the action is <action>
    And place is <place>
    And host_consent is <consent>
    And un_resolution is <resolution>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_entry <decides>

    Examples:
      | action                 | place             | consent | resolution       | finding    | decides         |
      | search_and_rescue      | foreign_waters    | false   | none             | prohibited | decides         |
      | search_and_rescue      | foreign_waters    | true    | none             | permitted  | does not decide |
      | search_and_rescue      | near_high_seas    | unknown | none             | permitted  | does not decide |
      | evacuate_noncombatants | foreign_territory | false   | general          | prohibited | decides         |
      | peacekeeping_support   | foreign_territory | false   | force_authorised | permitted  | does not decide |
      | share_intelligence     | foreign_territory | unknown | none             | permitted  | does not decide |

  Scenario Outline: Self-defence by force reaches the attacker's soil
    Given the action is strike_enemy_territory
    And place is foreign_territory
    And force is use_of_force
    And situation is <situation>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_entry <decides>

    Examples:
      | situation       | finding    | decides         |
      | attack_on_japan | permitted  | does not decide |
      | normal          | prohibited | decides         |

  Scenario Outline: Rescue by force against the State's will is contested
    Given the action is hostage_rescue
    And place is foreign_territory
    And force is mission_execution
    And host_consent is <consent>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_rescue_by_force <decides>
    And it is <disputed>

    Examples:
      | consent | finding    | decides         | disputed     |
      | false   | prohibited | decides         | disputed     |
      | true    | permitted  | does not decide | not disputed |

  Scenario Outline: Relief teams come by the stricken State's consent; another body's request does not open its land
    Given the action is disaster_relief
    And place is foreign_territory
    And host_consent is <consent>
    And request_by_authority is <request>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_entry <decides>

    Examples:
      | consent | request | finding    | decides         |
      | false   | false   | prohibited | decides         |
      | false   | true    | prohibited | decides         |
      | true    | false   | permitted  | does not decide |

  Scenario Outline: Training on foreign soil needs the leave of that State, whoever else has asked for it
    Given the action is training
    And place is foreign_territory
    And host_consent is <consent>
    And partner_request is <request>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_uninvited_training <decides>

    Examples:
      | consent | request | finding      | decides         |
      | false   | false   | prohibited   | decides         |
      | false   | true    | prohibited   | decides         |
      | unknown | true    | undetermined | decides         |
      | true    | false   | permitted    | does not decide |

  Scenario Outline: Ships are not stopped in another State's waters but in defence
    Given the action is restrict_shipping
    And place is foreign_waters
    And force is police
    And situation is <situation>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_stopping_in_foreign_waters <decides>

    Examples:
      | situation       | finding    | decides         |
      | normal          | prohibited | decides         |
      | attack_on_japan | permitted  | does not decide |
      | attack_on_other | permitted  | does not decide |

  Scenario Outline: Freedom of navigation gives no way over land, and passage of warships is argued about
    Given the action is freedom_of_navigation
    And place is <place>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule host_no_overland_patrol <decides>
    And it is <disputed>

    Examples:
      | place             | finding    | decides         | disputed     |
      | foreign_territory | prohibited | decides         | not disputed |
      | foreign_waters    | permitted  | does not decide | disputed     |
      | far_high_seas     | permitted  | does not decide | not disputed |

  # Ships

  Scenario Outline: A foreign ship is boarded by leave of flag, Council or, some say, master
    Given the action is ship_inspection
    And situation is surrounding
    And target_ship is <ship>
    And force is <force>
    And master_consent is <master>
    And flag_consent is <flag>
    And un_resolution is <resolution>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule flag_no_boarding <decides>
    And it is <disputed>

    Examples:
      | ship              | force           | master | flag  | resolution | finding    | decides         | disputed     |
      | merchant          | self_protection | false  | false | none       | prohibited | decides         | not disputed |
      | merchant          | police          | true   | false | none       | prohibited | decides         | not disputed |
      | merchant          | self_protection | true   | false | none       | permitted  | does not decide | disputed     |
      | merchant          | self_protection | false  | true  | none       | permitted  | does not decide | not disputed |
      | merchant          | self_protection | false  | false | sanctions  | permitted  | does not decide | not disputed |
      | japanese_merchant | self_protection | false  | false | none       | permitted  | does not decide | not disputed |

  Scenario Outline: A foreign ship is stopped by force on sanctions, and whether any sanctions do is argued about
    Given the action is sanctions_enforcement
    And situation is international_peace
    And target_ship is merchant
    And force is police
    And flag_consent is <flag>
    And un_resolution is <resolution>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule flag_no_forcible_stopping <decides>
    And it is <disputed>

    Examples:
      | flag  | resolution       | finding    | decides         | disputed     |
      | false | general          | prohibited | decides         | not disputed |
      | false | sanctions        | permitted  | does not decide | disputed     |
      | false | force_authorised | permitted  | does not decide | not disputed |
      | true  | none             | permitted  | does not decide | not disputed |

  Scenario: An attacked State may stop a neutral's ship with the enemy's arms
    Given the action is restrict_shipping
    And situation is attack_on_japan
    And target_ship is merchant
    And force is police
    And flag_consent is false
    When the operation is assessed in the layers international
    Then the international finding is permitted
    And rule flag_no_forcible_stopping does not decide

  Scenario Outline: A government ship is immune
    Given the action is ship_inspection
    And situation is surrounding
    And force is self_protection
    And master_consent is true
    And flag_consent is false
    And target_ship is <ship>
    And un_resolution is sanctions
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule flag_immunity <decides>

    Examples:
      | ship       | finding    | decides         |
      | government | prohibited | decides         |
      | merchant   | permitted  | does not decide |

  Scenario Outline: Any State seizes pirates; other crime is for the flag State
    Given the action is <action>
    And place is far_high_seas
    And target_ship is merchant
    And force is police
    And opponent is <opponent>
    And flag_consent is <flag>
    When the operation is assessed in the layers international
    Then the international finding is <finding>
    And rule flag_no_crime_control <crime>
    And rule flag_piracy <piracy>

    Examples:
      | action            | opponent            | flag  | finding    | crime           | piracy          |
      | counter_piracy    | other               | false | permitted  | does not decide | decides         |
      | counter_piracy    | state_or_equivalent | false | prohibited | decides         | does not decide |
      | counter_narcotics | other               | false | prohibited | decides         | does not decide |
      | counter_narcotics | other               | true  | permitted  | does not decide | does not decide |

  # The Security Treaty

  Scenario Outline: Bases in Japan are lent to U.S. forces, and combat from them needs consultation
    Given the action is provide_facilities
    And place is japan
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers international
    Then the international finding is permitted

    Examples:
      | sortie |
      | true   |
      | false  |
