Feature: Article 9 read as leaving no war potential at all
  The forces are themselves war potential. Nothing they do as a service of arms can stand; unarmed relief at home
  is borne with by the milder holders of the reading.

  Background:
    Given the reading is unarmed_pacifist
    And the date is 1973-09-07
    And the facts
      | fact            | value           |
      | situation       | disaster        |
      | context         | disaster_relief |
      | partner         | none            |
      | place           | japan           |
      | combat_now      | false           |
      | combat_expected | false           |
      | force           | none            |
      | opponent        | none            |

  Scenario Outline: Whatever the forces do as forces falls
    Given the action is <action>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule unarmed_no_sdf_operation <decides>

    Examples:
      | action               | finding    | decides         |
      | repel_attack         | prohibited | decides         |
      | minesweeping         | prohibited | decides         |
      | peacekeeping_support | prohibited | decides         |
      | training             | prohibited | decides         |
      | disaster_relief      | permitted  | does not decide |
      | admit_member         | permitted  | does not decide |

  Scenario Outline: Relief stays unarmed
    Given the action is disaster_relief
    And force is <force>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule unarmed_no_arms_in_relief <decides>

    Examples:
      | force           | finding    | decides         |
      | self_protection | prohibited | decides         |
      | none            | permitted  | does not decide |

  Scenario Outline: Relief stays at home
    Given the action is humanitarian_relief
    And place is <place>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule unarmed_no_dispatch <decides>

    Examples:
      | place             | finding    | decides         |
      | foreign_territory | prohibited | decides         |
      | foreign_waters    | prohibited | decides         |
      | near_high_seas    | permitted  | does not decide |

  Scenario Outline: Those in distress are rescued, not another State's fighters
    Given the action is search_and_rescue
    And place is near_high_seas
    And rescued is <rescued>
    When the operation is assessed in the layers constitution
    Then the constitution finding is <finding>
    And rule unarmed_no_rescue_of_fighters <decides>

    Examples:
      | rescued    | finding    | decides         |
      | combatants | prohibited | decides         |
      | others     | permitted  | does not decide |

  Scenario: That relief is borne with at all is disputed among holders of the reading
    Given the action is disaster_relief
    When the operation is assessed in the layers constitution
    Then the constitution finding is permitted
    And it is disputed

  Scenario: That the forces may not fight is not
    Given the action is repel_attack
    And force is use_of_force
    When the operation is assessed in the layers constitution
    Then the constitution finding is prohibited
    And it is not disputed
