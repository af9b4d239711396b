Feature: The article, "Beyond the 1997 Guidelines Review"
  What the article says of the law as it stood and as it would be after the review of 1997. Where the law differs from the
  claim, the scenario says so and shows it. Paragraphs are counted within the heading.

  Background:
    Given the date is 1998-03-01
    And the regime is guidelines_1997
    And the facts
      | fact                  | value       |
      | service               | msdf        |
      | platform              | ship        |
      | situation             | surrounding |
      | context               | operation   |
      | partner               | us_forces   |
      | treaty_purpose        | true        |
      | charter_purpose       | true        |
      | partner_request       | true        |
      | multilateral          | false       |
      | alongside_sdf_mission | false       |
      | place                 | japan       |
      | combat_now            | false       |
      | combat_expected       | false       |
      | begun_before_combat   | false       |
      | survival_threatened   | false       |
      | un_resolution         | none        |
      | request_by_authority  | false       |
      | goods                 | fuel        |
      | goods_owner           | japan       |
      | sortie_preparation    | false       |
      | force                 | none        |
      | opponent              | none        |
      | no_other_means        | true        |
      | minimum_necessary     | true        |
      | basic_plan            | true        |
      | diet_approval         | given       |
      | ordered               | true        |
      | implementation_area   | true        |

  # Para 1

  Scenario: The Guidelines are the basic rules and regulations of daily military collaboration
    Here the law differs. The text is a framework that binds nobody: what it foresees may lack any authority, and what it
    does not mention may be lawful.
    Given the action is supply
    When the operation is assessed
    Then it is unlawful
    And the guidelines finding is permitted
    And the statute finding is unauthorised

  Scenario: What the Guidelines do not mention may still be lawful
    The other half of the difference: an Act carries the act whatever the framework says.
    Given the date is 2009-08-15
    And the action is counter_piracy
    And the facts
      | fact            | value         |
      | situation       | normal        |
      | partner         | none          |
      | treaty_purpose  | false         |
      | charter_purpose | false         |
      | partner_request | false         |
      | place           | far_high_seas |
      | target_ship     | merchant      |
      | flag_consent    | false         |
      | host_consent    | false         |
      | threat_level    | ordinary      |
      | force           | police        |
      | opponent        | other         |
      | basic_plan      | false         |
      | diet_approval   | none          |
    When the operation is assessed
    Then it is lawful
    And the guidelines finding is silent

  Scenario Outline: The Diet must still pass legislation for the new missions
    Given the date is <date>
    And the action is supply
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is permitted

    Examples:
      | date       | verdict  |
      | 1998-03-01 | unlawful |
      | 1999-08-24 | unlawful |
      | 1999-08-25 | lawful   |

  Scenario: One of the new missions needed no legislation
    Here the law differs from the claim as far as mines go: the mine article dates from 1954.
    Given the action is minesweeping
    And place is near_high_seas
    And mines is abandoned
    And shallow_water is false
    And basic_plan is false
    And diet_approval is none
    When the operation is assessed
    Then it is lawful
    And the guidelines finding is permitted

  # Para 2: the previous Guidelines

  Scenario Outline: Under the previous Guidelines Japan could do little more than let U.S. forces use bases
    True of conflicts that do not directly endanger Japan, and even there the use of Japan's own bases was left to study.
    Given the regime is guidelines_1978
    And the date is 1990-06-01
    And the action is <action>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | action                 | place             | finding  |
      | provide_facilities     | japan             | deferred |
      | supply                 | japan             | deferred |
      | transport              | near_high_seas    | deferred |
      | search_and_rescue      | near_high_seas    | silent   |
      | evacuate_noncombatants | foreign_territory | silent   |
      | minesweeping           | near_high_seas    | silent   |
      | ship_inspection        | near_high_seas    | silent   |

  Scenario Outline: For an attack on Japan itself the claim does not hold
    Here the law differs: section II of 1978 foresaw joint defence and full logistics.
    Given the regime is guidelines_1978
    And the date is 1990-06-01
    And the action is <action>
    And situation is attack_on_japan
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted

    Examples:
      | action             |
      | repel_attack       |
      | supply             |
      | transport          |
      | maintain_equipment |

  # Para 2: the new Guidelines

  Scenario Outline: Now Japan can provide non-lethal supplies such as fuel
    Given the action is supply
    And goods is <goods>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | goods      | finding    |
      | fuel       | permitted  |
      | food_water | permitted  |
      | ammunition | prohibited |
      | weapons    | prohibited |

  Scenario Outline: The lawful supply of 2000 is non-lethal too
    Given the date is 2000-01-01
    And the action is supply
    And goods is <goods>
    When the operation is assessed
    Then it is <verdict>
    And the statute finding is <statute>

    Examples:
      | goods      | verdict  | statute    |
      | fuel       | lawful   | permitted  |
      | ammunition | unlawful | prohibited |

  Scenario: Other ports and airfields are opened to U.S. forces
    Given the action is provide_facilities
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And the citation "97 V.2(2)(a)" is given
    And the citation "97 Annex A97-11" is given

  Scenario Outline: Japan could resupply U.S. ships during a crisis
    Here the law differs. The Annex places supply in ports and only transport at sea; whether the body reaches further is
    argued; and the Act of 1999 keeps supply ashore. U.S. goods may be carried out to the ships.
    Given the date is 2000-01-01
    And the action is <action>
    And place is <place>
    And goods_owner is <owner>
    And force is self_protection
    And opponent is other
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is permitted
    And the statute finding is <statute>

    Examples:
      | action    | place          | owner   | verdict  | statute      |
      | supply    | japan          | japan   | lawful   | permitted    |
      | supply    | near_high_seas | japan   | unlawful | unauthorised |
      | transport | near_high_seas | partner | lawful   | permitted    |

  Scenario: Whether the Guidelines reach supply at sea is argued
    Given the action is supply
    And place is near_high_seas
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is permitted
    And it is disputed

  Scenario Outline: Japan could evacuate civilians
    The first ship could sail for it only from 1999-05-28; aircraft could since 1994. The Guidelines' own words on
    evacuation say nothing of the range of hostilities: that limit stands elsewhere in the text.
    Given the date is <date>
    And the action is evacuate_noncombatants
    And the facts
      | fact                     | value             |
      | service                  | <service>         |
      | platform                 | <platform>        |
      | partner                  | none              |
      | treaty_purpose           | false             |
      | charter_purpose          | false             |
      | partner_request          | false             |
      | place                    | foreign_territory |
      | host_consent             | true              |
      | host_keeps_order         | true              |
      | evacuees                 | japanese          |
      | safety_assured           | true              |
      | danger_avoidable         | true              |
      | foreign_minister_request | true              |
      | basic_plan               | false             |
      | diet_approval            | none              |
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is permitted

    Examples:
      | date       | service | platform | verdict  |
      | 1998-03-01 | asdf    | aircraft | lawful   |
      | 1998-03-01 | msdf    | ship     | unlawful |
      | 1999-05-27 | msdf    | ship     | unlawful |
      | 1999-05-28 | msdf    | ship     | lawful   |

  Scenario Outline: Japan could bring in wounded U.S. soldiers, out of range of hostilities
    Search and rescue and rear area support are what the text keeps apart from combat. The Annex speaks of casualties
    inside Japan; the body reaches the sea around it.
    Given the action is <action>
    And place is <place>
    And goods is <goods>
    And en_route is true
    And combat_now is <combat>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | action            | place          | goods      | combat | finding   |
      | transport         | japan          | casualties | false  | permitted |
      | transport         | near_high_seas | casualties | false  | permitted |
      | medical_care      | near_high_seas | casualties | false  | permitted |
      | search_and_rescue | near_high_seas | casualties | false  | permitted |
      | transport         | near_high_seas | casualties | true   | silent    |
      | medical_care      | near_high_seas | casualties | true   | silent    |
      | search_and_rescue | near_high_seas | casualties | true   | silent    |

  Scenario Outline: Warships will be authorised to remove mines from the high seas
    Here the law differs: no new authority was needed. The same article had carried the sweeping of the Gulf in 1991.
    Given the date is <date>
    And the regime is <regime>
    And the action is minesweeping
    And situation is <situation>
    And place is <place>
    And mines is abandoned
    And shallow_water is false
    And basic_plan is false
    And diet_approval is none
    When the operation is assessed
    Then it is lawful
    And the guidelines finding is <finding>

    Examples:
      | date       | regime          | situation   | place          | finding   |
      | 1991-06-05 | guidelines_1978 | normal      | far_high_seas  | silent    |
      | 1998-03-01 | guidelines_1997 | surrounding | near_high_seas | permitted |

  Scenario Outline: They may help to monitor compliance with UN sanctions
    The Guidelines say inspection, on the basis of a Security Council resolution. Ship inspection was cut from the bill of
    1999 and had no statute before 2001-03-01.
    Given the date is <date>
    And the action is ship_inspection
    And place is near_high_seas
    And un_resolution is <resolution>
    And flag_consent is false
    And master_consent is true
    And target_ship is merchant
    And force is self_protection
    And opponent is other
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is <finding>

    Examples:
      | date       | resolution | verdict  | finding   |
      | 1998-03-01 | sanctions  | unlawful | permitted |
      | 1999-08-25 | sanctions  | unlawful | permitted |
      | 2001-02-28 | sanctions  | unlawful | permitted |
      | 2001-03-01 | sanctions  | lawful   | permitted |
      | 2001-03-01 | none       | unlawful | silent    |

  # Para 3

  Scenario Outline: Japan is still banned from most dangerous missions outside its territory
    The ban is that of the Constitution as then read, not of the Guidelines, which are silent.
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    And combat_now is true
    And combat_expected is true
    And multilateral is <multilateral>
    And un_resolution is <resolution>
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is unlawful
    And the constitution finding is prohibited
    And the guidelines finding is silent

    Examples:
      | action                 | situation           | place             | multilateral | resolution       |
      | defend_partner         | attack_on_other     | near_high_seas    | false        | none             |
      | peace_enforcement      | international_peace | foreign_territory | true         | force_authorised |
      | strike_enemy_territory | attack_on_other     | foreign_territory | false        | none             |

  Scenario: Even if U.S. units are in dire danger Japan may not put its forces in harm's way
    Given the action is defend_partner
    And situation is attack_on_other
    And place is far_high_seas
    And combat_now is true
    And combat_expected is true
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is unlawful
    And the constitution finding is prohibited

  Scenario: Even a Security Council resolution that authorises force does not change that
    Given the action is peace_enforcement
    And situation is international_peace
    And partner is un_forces
    And multilateral is true
    And place is foreign_territory
    And combat_now is true
    And combat_expected is true
    And un_resolution is force_authorised
    And force is use_of_force
    And opponent is state_or_equivalent
    When the operation is assessed
    Then it is unlawful
    And the constitution finding is prohibited

  Scenario Outline: Humanitarian relief and peacekeeping remain difficult to do robustly
    Difficult, not banned: with weapons for one's own protection the work is lawful, with weapons to protect others it is
    not.
    Given the date is 2000-06-01
    And the action is peacekeeping_support
    And the facts
      | fact                 | value             |
      | service              | gsdf              |
      | platform             | vehicle           |
      | situation            | normal            |
      | context              | peacekeeping      |
      | partner              | un_forces         |
      | treaty_purpose       | false             |
      | multilateral         | true              |
      | partner_capable      | true              |
      | place                | foreign_territory |
      | un_resolution        | general           |
      | host_consent         | true              |
      | host_keeps_order     | true              |
      | parties_consent      | true              |
      | ceasefire            | true              |
      | impartial            | true              |
      | request_by_authority | true              |
      | un_led               | true              |
      | consent_stable       | true              |
      | individual_officers  | false             |
      | task_in_plan         | true              |
      | force                | <force>           |
      | opponent             | other             |
      | diet_approval        | none              |
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is permitted

    Examples:
      | force                | verdict  |
      | self_protection      | lawful   |
      | protection_of_others | unlawful |

  Scenario Outline: Sanctions: probably monitoring, not apprehending
    Borne out in 2000: the Act lets the master's consent decide and gives no power to seize.
    Given the date is 2001-06-01
    And the action is <action>
    And place is near_high_seas
    And un_resolution is sanctions
    And flag_consent is false
    And master_consent is <master>
    And target_ship is merchant
    And force is <force>
    And opponent is other
    When the operation is assessed
    Then it is <verdict>
    And the guidelines finding is <finding>

    Examples:
      | action                | master | force             | verdict  | finding   |
      | ship_inspection       | true   | self_protection   | lawful   | permitted |
      | ship_inspection       | false  | self_protection   | unlawful | permitted |
      | sanctions_enforcement | false  | mission_execution | unlawful | silent    |

  Scenario Outline: The United States leads and Japan supports
    Given the action is <action>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers guidelines
    Then the guidelines finding is <finding>

    Examples:
      | action                 | situation       | place             | finding   |
      | supply                 | surrounding     | japan             | permitted |
      | provide_facilities     | surrounding     | japan             | permitted |
      | strike_enemy_territory | attack_on_japan | foreign_territory | silent    |
      | defend_partner         | surrounding     | near_high_seas    | silent    |
