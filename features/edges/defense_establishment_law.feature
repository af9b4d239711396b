Feature: The edges of Defense Agency Establishment Law
  Each rule with a question that it speaks to, and the same question with one thing changed.

  Scenario Outline: training, planning, general information and coordination of traffic
    Given the action is share_intelligence
    And the date is 1986-06-01
    And the facts
      | fact  | value |
      | force | none  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1986-06-01 | permitted |
      | the date is 2007-01-09 | permitted |

  Scenario Outline: training, planning, general information and coordination of traffic, planning
    Given the action is planning
    And the date is 1998-06-01
    And the facts
      | fact  | value |
      | force | none  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                | finding   |
      | the date is 1998-06-01 | permitted |
      | the date is 2007-01-09 | permitted |

  Scenario Outline: training, planning, general information and coordination of traffic, training
    Given the action is training
    And the date is 1986-06-01
    And the facts
      | fact  | value |
      | force | none  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is none                 | permitted    |
      | force is asset_protection     | permitted    |
      | force is protection_of_others | unauthorised |
      | force is missile_destruction  | unauthorised |

  Scenario Outline: watching and gathering information for research and study
    Given the action is surveillance
    And the date is 2001-11-02
    And the facts
      | fact  | value |
      | force | none  |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is none                 | permitted    |
      | force is protection_of_others | unauthorised |

  Scenario Outline: keeping a partner's ships company, as research and study
    Given the action is protect_partner_assets
    And the date is 2001-09-21
    And the facts
      | fact      | value           |
      | situation | normal          |
      | force     | self_protection |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                       | finding      |
      | force is self_protection      | permitted    |
      | force is protection_of_others | unauthorised |
      | force is police               | unauthorised |
      | force is missile_destruction  | unauthorised |
      | force is mission_execution    | unauthorised |
      | force is use_of_force         | unauthorised |

  Scenario Outline: sailing and flying where every State may, to assert the freedom to do so
    Given the action is freedom_of_navigation
    And the date is 2007-01-08
    And the facts
      | fact  | value          |
      | place | near_high_seas |
      | force | none           |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is near_high_seas | permitted |
      | place is japan          | permitted |
      | place is foreign_waters | permitted |

  Scenario Outline: sailing and flying where every State may, to assert the freedom to do so, freedom of navigation
    Given the action is freedom_of_navigation
    And the date is 2018-07-01
    And the facts
      | fact  | value         |
      | place | far_high_seas |
      | force | none          |
    But <changed>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | changed                 | finding   |
      | place is far_high_seas  | permitted |
      | place is japan          | permitted |
      | place is foreign_waters | permitted |

  Scenario Outline: a watch for research and study is kept without force against others
    Given the action is surveillance
    And the date is <date>
    But force is <force>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>

    Examples:
      | date       | force                | finding      |
      | 2001-09-20 | none                 | permitted    |
      | 2001-09-20 | protection_of_others | unauthorised |
      | 2001-09-21 | none                 | permitted    |
      | 2001-09-21 | protection_of_others | unauthorised |
      | 2001-11-02 | none                 | permitted    |
      | 2001-11-02 | protection_of_others | unauthorised |
