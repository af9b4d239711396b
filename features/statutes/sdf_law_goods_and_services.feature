Feature: Goods and services for U.S. forces in peacetime under the SDF Law
  From 1996 in exercises, peacekeeping and relief; from 2004 in four settings; from 2016 beside the SDF at many tasks. Arms
  stay out, ammunition until the agreement of 2017.

  Background:
    Given the action is supply
    And the date is 1998-06-01
    And the facts
      | fact                  | value          |
      | service               | msdf           |
      | platform              | ship           |
      | situation             | normal         |
      | context               | joint_exercise |
      | partner               | us_forces      |
      | treaty_purpose        | true           |
      | charter_purpose       | true           |
      | partner_request       | true           |
      | place                 | near_high_seas |
      | combat_now            | false          |
      | combat_expected       | false          |
      | goods                 | fuel           |
      | goods_owner           | japan          |
      | sortie_preparation    | false          |
      | alongside_sdf_mission | false          |
      | un_resolution         | none           |
      | force                 | none           |
      | opponent              | none           |
      | request_by_authority  | false          |
      | individual_officers   | false          |
      | basic_plan            | false          |
      | diet_approval         | none           |
      | ordered               | true           |
      | implementation_area   | false          |

  Scenario Outline: The settings, period by period
    Given the date is <date>
    And context is <context>
    And situation is <situation>
    And place is <place>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_100_6_goods_and_services <decides>

    Examples: the agreement of 1996
      | date       | context             | situation   | place          | finding      | decides         |
      | 1996-10-21 | joint_exercise      | normal      | near_high_seas | unauthorised | does not decide |
      | 1996-10-22 | joint_exercise      | normal      | near_high_seas | permitted    | decides         |
      | 1998-06-01 | peacekeeping        | normal      | far_high_seas  | permitted    | decides         |
      | 1998-06-01 | humanitarian_relief | normal      | far_high_seas  | permitted    | decides         |
      | 1998-06-01 | operation           | normal      | near_high_seas | unauthorised | does not decide |
      | 1998-06-01 | operation           | normal      | japan          | unauthorised | does not decide |
      | 1998-06-01 | operation           | surrounding | japan          | unauthorised | does not decide |
      | 1998-06-01 | joint_exercise      | surrounding | near_high_seas | unauthorised | does not decide |
      | 1998-06-01 | unknown             | surrounding | near_high_seas | unauthorised | does not decide |
      | 1998-06-01 | disaster_relief     | disaster    | japan          | unauthorised | does not decide |
      | 2004-07-28 | disaster_relief     | disaster    | japan          | unauthorised | does not decide |
      | 2004-07-28 | operation           | normal      | japan          | unauthorised | does not decide |

    Examples: the four heads of 2004
      | date       | context         | situation        | place             | finding      | decides         |
      | 2004-07-29 | joint_exercise  | normal           | near_high_seas    | permitted    | decides         |
      | 2004-07-29 | joint_exercise  | surrounding      | near_high_seas    | unauthorised | does not decide |
      | 2004-07-29 | disaster_relief | disaster         | japan             | permitted    | decides         |
      | 2004-07-29 | operation       | emergency_abroad | foreign_territory | permitted    | decides         |
      | 2004-07-29 | operation       | normal           | japan             | permitted    | decides         |
      | 2004-07-29 | operation       | normal           | near_high_seas    | unauthorised | does not decide |
      | 2004-07-29 | peacekeeping    | normal           | far_high_seas     | unauthorised | does not decide |
      | 2010-06-01 | joint_exercise  | normal           | near_high_seas    | permitted    | decides         |
      | 2010-06-01 | operation       | normal           | near_high_seas    | unauthorised | does not decide |

    Examples: disasters abroad from 2012
      | date       | context         | situation           | place             | finding      | decides         |
      | 2012-11-25 | disaster_relief | disaster            | foreign_territory | unauthorised | does not decide |
      | 2012-11-26 | disaster_relief | disaster            | foreign_territory | permitted    | decides         |
      | 2013-06-01 | operation       | normal              | near_high_seas    | unauthorised | does not decide |
      | 2015-06-01 | joint_exercise  | important_influence | near_high_seas    | permitted    | decides         |

    Examples: beside the SDF from 2016
      | date       | context         | situation           | place             | finding      | decides         |
      | 2016-03-28 | operation       | normal              | near_high_seas    | unauthorised | does not decide |
      | 2016-03-29 | operation       | normal              | near_high_seas    | permitted    | decides         |
      | 2016-03-29 | joint_exercise  | normal              | far_high_seas     | permitted    | decides         |
      | 2016-03-29 | joint_exercise  | important_influence | near_high_seas    | unauthorised | does not decide |
      | 2016-03-29 | operation       | important_influence | near_high_seas    | unauthorised | does not decide |
      | 2016-03-29 | operation       | emergency_abroad    | foreign_territory | permitted    | decides         |
      | 2016-03-29 | disaster_relief | disaster            | japan             | permitted    | decides         |

  Scenario Outline: What an exercise does not cover are the forces that another Act looks after, not the situation
    Given the date is <date>
    And situation is <situation>
    And treaty_purpose is <treaty>
    And charter_purpose is <charter>
    And survival_threatened is false
    And un_resolution is <resolution>
    When the operation is assessed in the layers statute
    Then rule sdfl_100_6_goods_and_services <decides>
    And the statute finding is <finding>

    Examples: the Acts of 1999 and 2004, until 2016-03-28
      | date       | situation           | treaty | charter | resolution | decides         | finding      |
      | 2015-06-01 | surrounding         | true   | true    | none       | does not decide | unauthorised |
      | 2015-06-01 | surrounding         | false  | true    | none       | decides         | permitted    |
      | 2015-06-01 | attack_anticipated  | true   | true    | none       | does not decide | unauthorised |
      | 2015-06-01 | attack_anticipated  | false  | true    | none       | decides         | permitted    |
      | 2016-03-28 | important_influence | true   | true    | none       | decides         | permitted    |
      | 2016-03-28 | international_peace | true   | true    | general    | decides         | permitted    |

    Examples: the Acts as they are from 2016-03-29
      | date       | situation           | treaty | charter | resolution | decides         | finding      |
      | 2016-03-29 | important_influence | true   | false   | none       | does not decide | unauthorised |
      | 2016-03-29 | important_influence | false  | true    | none       | does not decide | unauthorised |
      | 2016-03-29 | important_influence | false  | false   | none       | decides         | permitted    |
      | 2016-03-29 | surrounding         | false  | true    | none       | does not decide | unauthorised |
      | 2016-03-29 | surrounding         | false  | false   | none       | decides         | permitted    |
      | 2016-03-29 | international_peace | false  | true    | general    | does not decide | unauthorised |
      | 2016-03-29 | international_peace | true   | false   | general    | decides         | permitted    |
      | 2016-03-29 | international_peace | false  | true    | none       | decides         | permitted    |
      | 2016-03-29 | attack_imminent     | true   | true    | none       | does not decide | unauthorised |
      | 2016-03-29 | attack_imminent     | false  | true    | none       | decides         | permitted    |
      | 2016-03-29 | attack_on_other     | true   | true    | none       | decides         | permitted    |

  Scenario: Nor U.S. forces that fight for a State whose fall would threaten Japan's own survival
    Given the date is 2016-03-29
    And situation is attack_on_other
    And survival_threatened is true
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule sdfl_100_6_goods_and_services does not decide

  Scenario Outline: The same forces are left out where a disaster abroad is relieved, not where one at home is
    Given the date is <date>
    And context is disaster_relief
    And situation is <situation>
    And place is <place>
    And treaty_purpose is <treaty>
    And charter_purpose is false
    When the operation is assessed in the layers statute
    Then rule sdfl_100_6_goods_and_services <decides>

    Examples:
      | date       | situation           | place             | treaty | decides         |
      | 2013-06-01 | surrounding         | foreign_territory | true   | does not decide |
      | 2013-06-01 | surrounding         | foreign_territory | false  | decides         |
      | 2013-06-01 | surrounding         | japan             | true   | decides         |
      | 2018-06-01 | important_influence | foreign_territory | true   | does not decide |
      | 2018-06-01 | important_influence | foreign_territory | false  | decides         |
      | 2018-06-01 | important_influence | japan             | true   | decides         |

  Scenario Outline: A disaster abroad, at any place there, and relief of no other kind
    Given the date is <date>
    And context is <context>
    And situation is disaster
    And place is <place>
    When the operation is assessed in the layers statute
    Then rule sdfl_100_6_goods_and_services <decides>

    Examples:
      | date       | context             | place             | decides         |
      | 2013-06-01 | disaster_relief     | far_high_seas     | decides         |
      | 2013-06-01 | disaster_relief     | foreign_waters    | decides         |
      | 2013-06-01 | disaster_relief     | foreign_territory | decides         |
      | 2013-06-01 | humanitarian_relief | far_high_seas     | does not decide |
      | 2013-06-01 | humanitarian_relief | foreign_waters    | does not decide |
      | 2013-06-01 | humanitarian_relief | foreign_territory | does not decide |
      | 2018-06-01 | disaster_relief     | far_high_seas     | decides         |
      | 2018-06-01 | disaster_relief     | foreign_waters    | decides         |
      | 2018-06-01 | disaster_relief     | foreign_territory | decides         |
      | 2018-06-01 | humanitarian_relief | foreign_territory | does not decide |

  Scenario Outline: The kinds of help
    Given the action is <action>
    And place is japan
    When the operation is assessed in the layers statute
    Then rule sdfl_100_6_goods_and_services <decides>

    Examples:
      | action                 | decides         |
      | provide_facilities     | decides         |
      | supply                 | decides         |
      | transport              | decides         |
      | maintain_equipment     | decides         |
      | medical_care           | decides         |
      | communications_support | decides         |
      | base_services          | decides         |
      | guard_facilities       | does not decide |

  Scenario Outline: U.S. forces that ask, an order, no weapons in hand
    Given the date is <date>
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule sdfl_100_6_goods_and_services <decides>

    Examples:
      | date       | fact            | value        | decides         |
      | 1998-06-01 | partner         | other_forces | does not decide |
      | 1998-06-01 | partner_request | false        | decides         |
      | 1998-06-01 | ordered         | false        | decides         |
      | 1998-06-01 | force           | police       | decides         |
      | 2005-06-01 | partner         | other_forces | does not decide |
      | 2005-06-01 | partner_request | false        | decides         |
      | 2005-06-01 | ordered         | false        | decides         |
      | 2005-06-01 | force           | police       | decides         |
      | 2010-06-01 | partner         | other_forces | does not decide |
      | 2010-06-01 | partner_request | false        | decides         |
      | 2010-06-01 | ordered         | false        | decides         |
      | 2010-06-01 | force           | police       | decides         |
      | 2014-06-01 | partner         | other_forces | does not decide |
      | 2014-06-01 | partner_request | false        | decides         |
      | 2014-06-01 | ordered         | false        | decides         |
      | 2014-06-01 | force           | police       | decides         |
      | 2018-06-01 | partner         | other_forces | does not decide |
      | 2018-06-01 | partner_request | false        | decides         |
      | 2018-06-01 | ordered         | false        | decides         |
      | 2018-06-01 | force           | police       | decides         |

  Scenario Outline: Arms stay out, ammunition until the agreement of 2017
    Given the date is <date>
    And goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_100_6_no_arms <decides>

    Examples:
      | date       | goods      | finding    | decides         |
      | 1996-10-22 | fuel       | permitted  | does not decide |
      | 1996-10-22 | ammunition | prohibited | decides         |
      | 2005-06-01 | ammunition | prohibited | decides         |
      | 2005-06-01 | parts      | permitted  | does not decide |
      | 2010-06-01 | weapons    | prohibited | decides         |
      | 2010-06-01 | food_water | permitted  | does not decide |
      | 2016-03-28 | ammunition | prohibited | decides         |
      | 2016-03-29 | ammunition | prohibited | decides         |
      | 2016-03-29 | fuel       | permitted  | does not decide |
      | 2017-04-24 | ammunition | prohibited | decides         |
      | 2017-04-25 | ammunition | permitted  | does not decide |
      | 2017-04-25 | weapons    | prohibited | decides         |

  Scenario: Where no head speaks, the exclusion has nothing to limit
    Given context is operation
    And goods is ammunition
    When the operation is assessed in the layers statute
    Then the statute ground is no_head
    And rule sdfl_100_6_no_arms does not decide

  Scenario: The exclusion is of supply, not of carriage
    Given the action is transport
    And goods is ammunition
    And goods_owner is partner
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule sdfl_100_6_no_arms does not decide

  Scenario Outline: The article is cited by its number of the day
    Given the date is <date>
    And goods is <goods>
    When the operation is assessed in the layers statute
    Then the citation "<pinpoint>" is given

    Examples:
      | date       | goods      | pinpoint             |
      | 2004-07-28 | fuel       | art 100-9; ACSA 1996 |
      | 2004-07-28 | ammunition | art 100-9; ACSA 1996 |
      | 2004-07-29 | fuel       | art 100-10;          |
      | 2004-07-29 | ammunition | art 100-10(4)        |
      | 2007-01-08 | ammunition | art 100-10(4)        |
      | 2007-01-09 | fuel       | art 100-6            |
      | 2007-01-09 | ammunition | art 100-6(4)         |
      | 2016-03-29 | ammunition | art 100-6(4), 100-7  |

  Scenario Outline: Water for U.S. neighbours, since 1954
    Given the date is 1960-06-01
    And context is operation
    And place is japan
    And goods is food_water
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule sdfl_suppl_2_water <decides>

    Examples:
      | fact           | value          | finding      | decides         |
      | goods          | food_water     | permitted    | decides         |
      | goods          | fuel           | unauthorised | does not decide |
      | partner        | other_forces   | unauthorised | does not decide |
      | treaty_purpose | false          | unauthorised | does not decide |
      | place          | near_high_seas | unauthorised | does not decide |
      | situation      | surrounding    | unauthorised | does not decide |
      | force          | police         | unauthorised | decides         |
