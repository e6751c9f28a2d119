# language: da
Egenskab: Forslag skrevet efter et udkast, der aldrig blev lov
  Høringsudkastet af februar 2022 havde to ligeværdige formænd og ingen praktiserende læger i det politiske niveau.
  Organiseringer er skrevet efter det. Et forslag, der ligner, bedømmes efter loven, men får et forbehold.

  @D-03
  Abstrakt Scenario: To ligeværdige formænd, valgt af hver sin side
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at formandskabet for det politiske niveau er:
      | rolle       | kommune |
      | <regionens> |         |
      | borgmester  | Herning |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er der <forbehold> om en tekst, der ikke blev lov

    Eksempler:
      | regionens             | dag              | forbehold       |
      | regionsrådsmedlem     | 1. oktober 2022  | forbehold       |
      | regional repræsentant | 1. oktober 2022  | forbehold       |
      | regionsrådsformand    | 1. oktober 2022  | intet forbehold |
      | regionsrådsmedlem     | 17. februar 2022 | intet forbehold |

  @D-03
  Scenarie: Forbeholdet siger, hvad der blev lov i stedet
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at formandskabet for det politiske niveau er:
      | rolle             | kommune |
      | regionsrådsmedlem |         |
      | borgmester        | Herning |
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der forbehold om en tekst, der ikke blev lov
    Og siger forbeholdet «Efter loven er det regionsrådsformanden selv og en af de deltagende borgmestre (§ 203, stk. 5).»
    Og er L-10.regionsformand uafklaret

  @D-03
  Scenarie: Er formandskabet ikke oplyst, kan udkastet ikke genkendes
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at det ikke er oplyst, hvad der gælder om «formandskab» for det politiske niveau
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der intet forbehold om en tekst, der ikke blev lov

  @D-02
  Scenarie: Ingen almen praksis i det politiske niveau
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at praktiserende læge ikke sidder i det politiske niveau
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der forbehold om en tekst, der ikke blev lov
    Og siger forbeholdet «D-02, høringsudkastet af 18. februar 2022»
    Og er L-08.almen-praksis ikke opfyldt

  @D-02
  Scenarie: Er listen over medlemmer ikke fuldstændig, kan almen praksis være med
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at praktiserende læge ikke sidder i det politiske niveau
    Og at oplysningerne om «medlemmer» for det politiske niveau ikke er fuldstændige
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der intet forbehold om en tekst, der ikke blev lov

  @D-02 @D-03
  Scenarie: Et forslag efter loven ligner ingen af dem
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der intet forbehold om en tekst, der ikke blev lov

  @D-08 @D-09.30 @D-09.århus @kan-ikke-brydes
  Abstrakt Scenario: Fejl og ændringer i lovens egen tekst vises, men rettes ikke
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så kan <bestemmelse> ikke overtrædes

    Eksempler:
      | bestemmelse |
      | D-08        |
      | D-09.30     |
      | D-09.århus  |

  @D-09.19 @D-09.30c @kan-ikke-brydes
  Abstrakt Scenario: Henvisninger i reglerne om sundhedssamarbejdsudvalget, der ikke passer
    Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
    Når forslaget bedømmes efter reglerne den 1. oktober 2023
    Så kan <bestemmelse> ikke overtrædes

    Eksempler:
      | bestemmelse |
      | D-09.19     |
      | D-09.30c    |

  @D-09.guldborgsund @kan-ikke-brydes
  Scenarie: En kommune er stavet forkert i bekendtgørelsen om sundhedsrådenes grænser
    Givet et sundhedsråd, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. februar 2027
    Så kan D-09.guldborgsund ikke overtrædes
