Feature: The edges of No war potential: the unarmed reading of Article 9
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: even relief falls once arms are carried for it
    Given the action is disaster_relief
    And the date is 1973-09-07
    And the reading is unarmed_pacifist
    And the facts
      | fact  | value           |
      | force | self_protection |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                           | finding    |
      | force is self_protection          | prohibited |
      | force is asset_protection         | prohibited |
      | force is protection_of_others     | prohibited |
      | force is police                   | prohibited |
      | force is missile_destruction      | prohibited |
      | force is mission_execution        | prohibited |
      | force is use_of_force             | prohibited |
      | the action is humanitarian_relief | prohibited |
      | the action is refugee_relief      | prohibited |
      | the action is search_and_rescue   | prohibited |
      | the action is traffic_management  | prohibited |
      | the action is civil_protection    | prohibited |

  Scenario Outline: no unit is sent to another State, whatever for
    Given the action is humanitarian_relief
    And the date is 1973-09-07
    And the reading is unarmed_pacifist
    And the facts
      | fact  | value             |
      | place | foreign_territory |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                           | finding    |
      | the action is humanitarian_relief | prohibited |
      | the action is disaster_relief     | prohibited |
      | the action is refugee_relief      | prohibited |
      | the action is search_and_rescue   | prohibited |
      | the action is traffic_management  | prohibited |
      | the action is civil_protection    | prohibited |

  Scenario Outline: work that no armed force is needed for
    Given the action is <action>
    And the date is 1997-09-23
    And the reading is unarmed_pacifist
    And the facts
      | fact  | value |
      | place | japan |
      | force | none  |
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | action             | finding    |
      | traffic_management | permitted  |
      | refugee_relief     | permitted  |
      | civil_protection   | permitted  |
      | transport          | prohibited |
