Feature: Support of others' forces and of the United Nations, 1958 to 2013
  Refusals for want of a statute, operations while one was in force, and a gap between two.

  Background:
    Given the facts
      | fact                  | value             |
      | service               | msdf              |
      | platform              | ship              |
      | situation             | international_peace |
      | context               | operation         |
      | partner               | us_forces         |
      | treaty_purpose        | false             |
      | charter_purpose       | true              |
      | partner_request       | true              |
      | multilateral          | true              |
      | partner_capable       | true              |
      | place                 | far_high_seas     |
      | combat_now            | false             |
      | combat_expected       | false             |
      | survival_threatened   | false             |
      | un_resolution         | general           |
      | request_by_authority  | true              |
      | goods                 | fuel              |
      | goods_owner           | japan             |
      | sortie_preparation    | false             |
      | alongside_sdf_mission | false             |
      | host_consent          | true              |
      | host_keeps_order      | true              |
      | parties_consent       | true              |
      | ceasefire             | true              |
      | impartial             | true              |
      | un_led                | true              |
      | consent_stable        | true              |
      | individual_officers   | true              |
      | task_in_plan          | true              |
      | force                 | self_protection   |
      | opponent              | other             |
      | no_other_means        | true              |
      | minimum_necessary     | true              |
      | basic_plan            | true              |
      | diet_approval         | none              |
      | ordered               | true              |
      | implementation_area   | true              |

  Scenario: July 1958, officers are asked for in Lebanon, and there is no statute
    Given the action is peacekeeping_force
    And the date is 1958-07-30
    And situation is normal
    And context is peacekeeping
    And partner is un_forces
    And place is foreign_territory
    And force is none
    When the operation is assessed
    Then it is unlawful
    And the statute ground is no_head

  Scenario Outline: Cambodia and Mozambique, 1992 to 1995
    Given the action is <action>
    And the date is <date>
    And service is gsdf
    And platform is vehicle
    And situation is normal
    And context is peacekeeping
    And partner is un_forces
    And place is foreign_territory
    And individual_officers is <officers>
    When the operation is assessed
    Then it is <verdict>

    Examples: engineers and transport went as units, cease-fire monitors one by one
      | action               | date       | officers | verdict  |
      | peacekeeping_support | 1992-10-01 | false    | lawful   |
      | peacekeeping_force   | 1992-10-01 | true     | lawful   |
      | peacekeeping_force   | 1992-10-01 | false    | unlawful |
      | peacekeeping_support | 1993-06-01 | false    | lawful   |

  Scenario: October 1994, relief for refugees from Rwanda at Goma
    Given the action is humanitarian_relief
    And the date is 1994-10-01
    And service is gsdf
    And platform is vehicle
    And situation is normal
    And context is humanitarian_relief
    And partner is un_forces
    And place is foreign_territory
    And individual_officers is false
    And un_led is false
    When the operation is assessed
    Then it is lawful

  Scenario: March 1996, support of U.S. forces in a crisis near Taiwan has no head
    Given the action is supply
    And the date is 1996-03-20
    And situation is surrounding
    And treaty_purpose is true
    And place is japan
    And multilateral is false
    And force is none
    When the operation is assessed
    Then it is unlawful
    And the statute ground is no_head

  Scenario Outline: Fuel in the Indian Ocean, 2001 to 2010, with a gap between two Acts
    Given the action is supply
    And the date is <date>
    And diet_approval is <diet>
    When the operation is assessed
    Then it is <verdict>
    And the statute finding is <finding>

    Examples:
      | date       | diet            | verdict  | finding      |
      | 2001-11-01 | given           | unlawful | unauthorised |
      | 2001-12-10 | due_after_start | lawful   | permitted    |
      | 2007-11-01 | given           | lawful   | permitted    |
      | 2007-11-02 | given           | unlawful | unauthorised |
      | 2008-01-15 | given           | unlawful | unauthorised |
      | 2008-01-16 | none            | lawful   | permitted    |
      | 2010-01-15 | none            | lawful   | permitted    |
      | 2010-01-16 | none            | unlawful | unauthorised |

  Scenario: 25 February 2003, fuel for a U.S. supply ship goes on to a carrier; whether the Act's purpose was kept is disputed
    Given the action is supply
    And the date is 2003-02-25
    And diet_approval is given
    When the operation is assessed
    Then it is lawful
    And it is disputed

  Scenario Outline: November 2010, shells fall on Yeonpyeong, but no surrounding situation is found
    Given the action is supply
    And the date is 2010-11-24
    And situation is <situation>
    And treaty_purpose is true
    And place is near_high_seas
    And multilateral is false
    And un_resolution is none
    And force is none
    When the operation is assessed
    Then it is unlawful
    And the statute ground is <ground>

    Examples: without the finding nothing speaks; with it, fuel would still have stayed ashore
      | situation   | ground           |
      | normal      | no_head          |
      | surrounding | conditions_unmet |
