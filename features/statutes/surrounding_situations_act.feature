Feature: Support and rescue in situations around Japan
  The Act of 1999 lets the Self-Defense Forces support U.S. forces that serve the Treaty, and rescue people from the
  fighting. It keeps supply in Japan, leaves transport to the quiet seas around it, and withholds arms.

  Background:
    Given the date is 2000-01-01
    And the action is supply
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
      | goods                 | fuel        |
      | goods_owner           | japan       |
      | sortie_preparation    | false       |
      | force                 | none        |
      | opponent              | none        |
      | basic_plan            | true        |
      | diet_approval         | given       |
      | ordered               | true        |
      | implementation_area   | true        |
      | request_by_authority  | false       |

  # Support in Japan: art 3(1)(i), 3(2), annex 1

  Scenario Outline: Support in Japan is authorised
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule siasj_support decides
    And the duty of rule siasj_support travels with it
    And the citation "SIASJ Act art 3(1)(i), 3(2), annex 1" is given
    And it is not disputed

    Examples:
      | action                 |
      | supply                 |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |
      | base_services          |

  Scenario Outline: Guarding U.S. facilities, and lending bases, are not in the annex
    Given the action is <action>
    When the operation is assessed in the layers statute
    Then rule siasj_support does not decide

    Examples:
      | action             |
      | guard_facilities   |
      | provide_facilities |

  Scenario Outline: The Act is law from its first day to its last
    Given the date is <date>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_support <decides>

    Examples:
      | date       | finding      | decides         |
      | 1997-09-23 | unauthorised | does not decide |
      | 1999-05-28 | unauthorised | does not decide |
      | 1999-08-24 | unauthorised | does not decide |
      | 1999-08-25 | permitted    | decides         |
      | 2016-03-28 | permitted    | decides         |
      | 2016-03-29 | permitted    | does not decide |

  Scenario Outline: Without the situation, the partner or the purpose there is no authority at all
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is no_head
    And rule siasj_support does not decide

    Examples:
      | fact           | value                  |
      | situation      | surrounding_anticipated |
      | situation      | normal                 |
      | situation      | important_influence    |
      | partner        | other_forces           |
      | treaty_purpose | false                  |

  Scenario Outline: Each condition of support in Japan is needed
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And the statute ground is <ground>
    And rule siasj_support decides

    Examples:
      | fact                | value                | ground                |
      | place               | near_high_seas       | conditions_unmet      |
      | place               | foreign_territory    | conditions_unmet      |
      | basic_plan          | false                | procedure_outstanding |
      | diet_approval       | none                 | procedure_outstanding |
      | diet_approval       | due_after_start      | procedure_outstanding |
      | diet_approval       | refused              | conditions_unmet      |
      | ordered             | false                | procedure_outstanding |
      | implementation_area | false                | conditions_unmet      |
      | force               | protection_of_others | conditions_unmet      |
      | force               | mission_execution    | conditions_unmet      |

  Scenario Outline: Urgency lets the vote follow, and arms may protect the unit itself
    Given <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

    Examples:
      | fact          | value             |
      | diet_approval | pending_emergency |
      | force         | self_protection   |
      | force         | asset_protection  |

  Scenario Outline: Where the vote follows, the duty to ask the Diet goes with all that rests on the Act
    Given the action is <action>
    And place is <place>
    And diet_approval is pending_emergency
    And host_consent is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule <rule> travels with it

    Examples:
      | action            | place          | fact                  | value      | rule                           |
      | supply            | japan          | goods                 | fuel       | siasj_support                  |
      | transport         | near_high_seas | goods                 | fuel       | siasj_transport                |
      | medical_care      | near_high_seas | en_route              | true       | siasj_care_on_the_way          |
      | supply            | near_high_seas | goods_owner           | partner    | siasj_handing_over_their_own   |
      | supply            | near_high_seas | alongside_sdf_mission | true       | siasj_support_alongside        |
      | search_and_rescue | near_high_seas | rescued               | combatants | siasj_search_and_rescue        |
      | search_and_rescue | foreign_waters | rescued               | combatants | siasj_rescue_in_foreign_waters |

  Scenario: The words on combat do not go with Japan's own territory
    Given combat_now is true
    And combat_expected is true
    When the operation is assessed in the layers statute
    Then the statute finding is permitted

  Scenario: Nobody says whether the Diet approved
    Given diet_approval is unknown
    When the operation is assessed in the layers statute
    Then it is undetermined
    And the answer to diet_approval is missing

  Scenario: At sea the kind of goods does not matter
    Given place is near_high_seas
    And goods is unknown
    When the operation is assessed in the layers statute
    Then it is unlawful
    And nothing is missing

  Scenario Outline: UN Command forces that also serve the Treaty are in dispute
    Given the action is <action>
    And partner is un_forces
    And treaty_purpose is <purpose>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And it is <disputed>

    Examples:
      | action    | purpose | disputed     |
      | supply    | true    | disputed     |
      | supply    | false   | not disputed |
      | transport | true    | disputed     |
      | transport | false   | not disputed |

  # What the remarks shut out

  Scenario Outline: Arms are not supplied
    Given goods is <goods>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_no_arms <decides>

    Examples:
      | goods            | finding    | decides         |
      | ammunition       | prohibited | decides         |
      | weapons          | prohibited | decides         |
      | food_water       | permitted  | does not decide |
      | medical_supplies | permitted  | does not decide |

  Scenario Outline: Aircraft about to leave for combat get no fuel and no parts
    Given platform is aircraft
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_no_sortie_fuel <decides>

    Examples:
      | goods      | sortie | finding    | decides         |
      | fuel       | true   | prohibited | decides         |
      | fuel       | false  | permitted  | does not decide |
      | parts      | true   | prohibited | decides         |
      | food_water | true   | permitted  | does not decide |

  Scenario Outline: Nor are they serviced
    Given the action is maintain_equipment
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_no_sortie_service <decides>

    Examples:
      | sortie | finding    | decides         |
      | true   | prohibited | decides         |
      | false  | permitted  | does not decide |

  Scenario Outline: No measure is a use of force
    Given force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_no_force <decides>

    Examples:
      | force           | finding    | decides         |
      | use_of_force    | prohibited | decides         |
      | self_protection | permitted  | does not decide |

  Scenario: Where no support is given the exclusions do not count
    Given situation is normal
    And goods is ammunition
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_no_arms does not decide

  # Transport: annex 1 remark 3, art 3(1)(iii)

  Scenario Outline: Transport goes where the rear area goes
    Given the action is transport
    And place is <place>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_transport decides

    Examples:
      | place             | now   | expected | finding      |
      | japan             | false | false    | permitted    |
      | japan             | true  | true     | permitted    |
      | near_high_seas    | false | false    | permitted    |
      | near_high_seas    | true  | false    | unauthorised |
      | near_high_seas    | false | true     | unauthorised |
      | far_high_seas     | false | false    | unauthorised |
      | foreign_territory | false | false    | unauthorised |
      | foreign_waters    | false | false    | unauthorised |

  Scenario: The duty to keep clear of fighting travels with transport at sea
    Given the action is transport
    And place is near_high_seas
    When the operation is assessed in the layers statute
    Then the duty of rule siasj_transport travels with it

  Scenario: A forecast nobody has made leaves the rear area open
    Given the action is transport
    And place is near_high_seas
    And combat_expected is unknown
    When the operation is assessed in the layers statute
    Then it is undetermined
    And the answer to combat_expected is missing

  Scenario Outline: Each condition of transport is needed
    Given the action is transport
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_transport <decides>

    Examples:
      | fact                | value             | decides         |
      | situation           | normal            | does not decide |
      | treaty_purpose      | false             | does not decide |
      | basic_plan          | false             | decides         |
      | diet_approval       | none              | decides         |
      | ordered             | false             | decides         |
      | implementation_area | false             | decides         |
      | force               | mission_execution | decides         |

  Scenario Outline: Arms may be carried, but that is disputed in the rear area
    Given the action is transport
    And goods_owner is partner
    And goods is <goods>
    And place is <place>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And it is <disputed>

    Examples:
      | goods      | place             | finding      | disputed     |
      | ammunition | near_high_seas    | permitted    | disputed     |
      | weapons    | japan             | permitted    | disputed     |
      | fuel       | near_high_seas    | permitted    | not disputed |
      | ammunition | foreign_territory | unauthorised | not disputed |

  # Care on the way: annex 1 remark 3

  Scenario Outline: At sea wounded are treated only while they are carried
    Given the action is medical_care
    And place is near_high_seas
    And en_route is <en_route>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_care_on_the_way <decides>

    Examples:
      | en_route | expected | finding      | decides         |
      | true     | false    | permitted    | decides         |
      | true     | true     | unauthorised | decides         |
      | false    | false    | unauthorised | does not decide |

  Scenario Outline: Each condition of care on the way is needed
    Given the action is medical_care
    And en_route is true
    And place is near_high_seas
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_care_on_the_way <decides>

    Examples:
      | fact                | value             | decides         |
      | partner             | other_forces      | does not decide |
      | basic_plan          | false             | decides         |
      | diet_approval       | none              | decides         |
      | ordered             | false             | decides         |
      | implementation_area | false             | decides         |
      | force               | mission_execution | decides         |

  # Goods the partner owns already

  Scenario Outline: Handing U.S. forces their own goods at sea counts as transport, which is disputed
    Given place is near_high_seas
    And goods_owner is <owner>
    And combat_now is <now>
    And alongside_sdf_mission is <alongside>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_handing_over_their_own <decides>
    And it is <disputed>

    Examples:
      | owner   | now   | alongside | finding      | decides         | disputed     |
      | partner | false | false     | permitted    | decides         | disputed     |
      | partner | false | true      | permitted    | decides         | not disputed |
      | partner | true  | false     | unauthorised | decides         | not disputed |
      | japan   | false | false     | unauthorised | does not decide | not disputed |

  Scenario Outline: Each condition of handing over their own goods is needed
    Given place is near_high_seas
    And goods_owner is partner
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_handing_over_their_own decides

    Examples:
      | fact                | value             |
      | basic_plan          | false             |
      | diet_approval       | none              |
      | ordered             | false             |
      | implementation_area | false             |
      | force               | mission_execution |

  Scenario: Whose goods they are decides at sea
    Given place is near_high_seas
    And goods_owner is unknown
    When the operation is assessed in the layers statute
    Then it is undetermined
    And the answer to goods_owner is missing

  # Support alongside: art 3(3), 7(7), annex 2

  Scenario Outline: A unit at the like work is supported at sea as well
    Given the action is <action>
    And alongside_sdf_mission is true
    And place is near_high_seas
    And force is self_protection
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And rule siasj_support_alongside decides
    And the citation "SIASJ Act art 3(3), 7(7), annex 2" is given

    Examples:
      | action                 |
      | supply                 |
      | transport              |
      | maintain_equipment     |
      | medical_care           |
      | communications_support |

  Scenario Outline: Each condition of support alongside is needed
    Given alongside_sdf_mission is true
    And place is near_high_seas
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_support_alongside <decides>

    Examples:
      | fact                  | value             | decides         |
      | alongside_sdf_mission | false             | does not decide |
      | combat_now            | true              | decides         |
      | combat_expected       | true              | decides         |
      | basic_plan            | false             | decides         |
      | diet_approval         | none              | decides         |
      | ordered               | false             | decides         |
      | implementation_area   | false             | decides         |
      | force                 | mission_execution | decides         |

  Scenario Outline: The remarks on arms and sorties stand in annex 2 too
    Given alongside_sdf_mission is true
    And place is near_high_seas
    And goods is <goods>
    And sortie_preparation is <sortie>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>

    Examples:
      | goods      | sortie | finding    |
      | fuel       | false  | permitted  |
      | fuel       | true   | prohibited |
      | ammunition | false  | prohibited |

  Scenario Outline: From 2001-03-01 the like work may be ship inspection
    Given the date is <date>
    And alongside_sdf_mission is true
    And place is near_high_seas
    And basic_plan is <plan>
    And diet_approval is <diet>
    And ordered is <ordered>
    And implementation_area is <area>
    And force is <force>
    And combat_now is <now>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And the citation "<citation>" is given

    Examples:
      | date       | plan  | diet  | ordered | area  | force             | now   | finding      | citation             |
      | 2001-02-28 | true  | given | true    | true  | none              | false | permitted    | annex 2              |
      | 2001-03-01 | true  | given | true    | true  | none              | false | permitted    | Ship Inspection Act  |
      | 2001-03-01 | false | given | true    | true  | none              | false | unauthorised | Ship Inspection Act  |
      | 2001-03-01 | true  | none  | true    | true  | none              | false | unauthorised | Ship Inspection Act  |
      | 2001-03-01 | true  | given | false   | true  | none              | false | unauthorised | Ship Inspection Act  |
      | 2001-03-01 | true  | given | true    | false | none              | false | unauthorised | Ship Inspection Act  |
      | 2001-03-01 | true  | given | true    | true  | mission_execution | false | unauthorised | Ship Inspection Act  |
      | 2001-03-01 | true  | given | true    | true  | none              | true  | unauthorised | Ship Inspection Act  |

  # Search and rescue: art 3(1)(ii), 7

  Scenario Outline: Rescue goes where the rear area goes
    Given the action is search_and_rescue
    And rescued is combatants
    And force is self_protection
    And place is <place>
    And combat_now is <now>
    And combat_expected is <expected>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_search_and_rescue decides

    Examples:
      | place             | now   | expected | finding      |
      | japan             | false | false    | permitted    |
      | near_high_seas    | false | false    | permitted    |
      | near_high_seas    | true  | false    | unauthorised |
      | near_high_seas    | false | true     | unauthorised |
      | far_high_seas     | false | false    | unauthorised |
      | foreign_territory | false | false    | unauthorised |

  Scenario: Others in distress must be saved too
    Given the action is search_and_rescue
    And rescued is others
    And place is near_high_seas
    When the operation is assessed in the layers statute
    Then the statute finding is permitted
    And the duty of rule siasj_search_and_rescue travels with it

  Scenario Outline: Each condition of rescue is needed
    Given the action is search_and_rescue
    And rescued is combatants
    And place is near_high_seas
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is unauthorised
    And rule siasj_search_and_rescue <decides>

    Examples:
      | fact                | value                   | decides         |
      | situation           | surrounding_anticipated | does not decide |
      | basic_plan          | false                   | decides         |
      | diet_approval       | none                    | decides         |
      | ordered             | false                   | decides         |
      | implementation_area | false                   | decides         |
      | force               | mission_execution       | decides         |

  Scenario Outline: Firing for the person rescued is disputed
    Given the action is search_and_rescue
    And rescued is combatants
    And place is <place>
    And host_consent is <consent>
    And opponent is other
    And force is <force>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And it is <disputed>

    Examples:
      | place          | consent | force                | finding      | disputed     |
      | near_high_seas | unknown | protection_of_others | unauthorised | disputed     |
      | near_high_seas | unknown | self_protection      | permitted    | not disputed |
      | far_high_seas  | unknown | protection_of_others | unauthorised | not disputed |
      | foreign_waters | true    | protection_of_others | unauthorised | disputed     |
      | foreign_waters | false   | protection_of_others | unauthorised | not disputed |

  # Rescue in the foreign waters next to the area: art 7(4)

  Scenario Outline: Quiet foreign waters may be entered with the State's consent
    Given the action is search_and_rescue
    And rescued is combatants
    And place is foreign_waters
    And implementation_area is false
    And host_consent is true
    And <fact> is <value>
    When the operation is assessed in the layers statute
    Then the statute finding is <finding>
    And rule siasj_rescue_in_foreign_waters decides

    Examples:
      | fact            | value             | finding      |
      | host_consent    | true              | permitted    |
      | host_consent    | false             | unauthorised |
      | combat_now      | true              | unauthorised |
      | combat_expected | true              | unauthorised |
      | basic_plan      | false             | unauthorised |
      | diet_approval   | none              | unauthorised |
      | ordered         | false             | unauthorised |
      | force           | mission_execution | unauthorised |

  Scenario: On the high seas the rule on foreign waters has nothing to say
    Given the action is search_and_rescue
    And rescued is combatants
    And place is near_high_seas
    When the operation is assessed in the layers statute
    Then rule siasj_rescue_in_foreign_waters does not decide
