Feature: The reading and the regime of a day
  A question that names no reading of the constitution, or no regime, is answered under the one of its date.

  Scenario Outline: the view of 1954 is assumed to the last day before that of 1981
    Given the action is provide_facilities
    And the date is <date>
    And the facts
      | fact            | value                |
      | situation       | normal               |
      | place           | near_high_seas       |
      | combat_now      | false                |
      | combat_expected | false                |
      | force           | protection_of_others |
      | opponent        | none                 |
    When the operation is assessed in the layer constitution
    Then the constitution finding is <finding>

    Examples:
      | date       | finding    |
      | 1981-05-28 | permitted  |
      | 1981-05-29 | prohibited |

  Scenario: before the first reading there is none to assume
    Given the action is defend_partner
    And the date is 1946-06-25
    When the operation is assessed in the layer constitution
    Then the operation is refused with GE413

  Scenario: from the day of the first reading it is assumed
    Given the action is defend_partner
    And the date is 1946-06-26
    When the operation is assessed in the layer constitution
    Then the constitution finding is prohibited

  Scenario Outline: the Guidelines of 1997 are assumed to the last day before those of 2015
    Given the action is provide_facilities
    And the date is <date>
    And the facts
      | fact      | value     |
      | situation | normal    |
      | partner   | us_forces |
      | place     | japan     |
    When the operation is assessed in the layer guidelines
    Then the guidelines finding is permitted
    And rule g97_bases_in_peace <decides>

    Examples:
      | date       | decides         |
      | 2015-04-26 | decides         |
      | 2015-04-27 | does not decide |
