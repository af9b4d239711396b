Feature: The edges of Article 9 amended
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: force to settle Japan's own disputes stays renounced
    Given the action is strike_enemy_territory
    And the date is 1999-06-01
    And the reading is charter_revision
    And the facts
      | fact          | value             |
      | situation     | normal            |
      | place         | foreign_territory |
      | force         | use_of_force      |
      | un_resolution | none              |
      | host_consent  | false             |
    But <changed>
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | changed                              | finding    |
      | situation is normal                  | prohibited |
      | situation is surrounding_anticipated | prohibited |
      | situation is surrounding             | prohibited |
      | situation is attack_anticipated      | prohibited |
      | situation is important_influence     | prohibited |
      | situation is emergency_abroad        | prohibited |
      | situation is disaster                | prohibited |
      | force is protection_of_others        | permitted  |
      | force is missile_destruction         | permitted  |
      | force is mission_execution           | permitted  |
