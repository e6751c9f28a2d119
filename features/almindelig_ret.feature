# language: da
Egenskab: Almindelig ret om regionsrådets formand og kommunernes styreform
  Regionslovens § 9, stk. 3, siger, hvad regionsrådets formand ikke samtidig kan være; reglen gælder uafbrudt, men
  efter skiftende kilder. Kommunestyrelseslovens §§ 64 og 64 a lader kun fem kommuner have magistrat eller delt
  administrativ ledelse, og deraf følger, hvem der kan deltage for en borgmester.

  Regel: Regionsrådets formand kan ikke samtidig have visse kommunale hverv eller være ansat i regionen (G-03)

    @G-03 @G-03.ansat @G-03.formandskab @G-03.2026 @G-03.2026.ansat @G-03.2026.formandskab @G-03.2027 @G-03.2027.ansat
    @G-03.2027.formandskab @opfyldt @tid
    Abstrakt Scenario: Formanden har ingen andre hverv
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> opfyldt for det politiske niveau
      Og er det uden betydning
      Og henvises der til «<hjemmel>»

      Eksempler:
        | dag             | krav                  | hjemmel                                                                     |
        | 1. oktober 2022 | G-03                  | § 9, stk. 3, 2. pkt., i regionsloven                                        |
        | 1. oktober 2022 | G-03.ansat            | § 9, stk. 3, 1. pkt., i regionsloven                                        |
        | 1. oktober 2022 | G-03.formandskab      | § 9, stk. 3, 1. og 2. pkt., i regionsloven                                  |
        | 1. februar 2026 | G-03.2026             | § 18, stk. 2, i overgangsloven, jf. regionsloven § 9, stk. 3, 2. pkt.       |
        | 1. februar 2026 | G-03.2026.ansat       | § 18, stk. 2, i overgangsloven, jf. regionsloven § 9, stk. 3, 1. pkt.       |
        | 1. februar 2026 | G-03.2026.formandskab | § 18, stk. 2, i overgangsloven, jf. regionsloven § 9, stk. 3, 1. og 2. pkt. |
        | 1. februar 2027 | G-03.2027             | § 9, stk. 3, 2. pkt., i regionsloven                                        |
        | 1. februar 2027 | G-03.2027.ansat       | § 9, stk. 3, 1. pkt., i regionsloven                                        |
        | 1. februar 2027 | G-03.2027.formandskab | § 9, stk. 3, 1. og 2. pkt., i regionsloven                                  |

    @G-03 @G-03.2026 @G-03.2027 @G-03.ansat @G-03.2026.ansat @G-03.2027.ansat @brudt
    Abstrakt Scenario: Formanden har et hverv, loven udelukker
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | andre hverv |
        | regionsrådsformand | <hverv>     |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> ikke opfyldt for det politiske niveau
      Og er det en fejl

      Eksempler:
        | dag             | krav            | hverv                                                   |
        | 1. oktober 2022 | G-03            | borgmester                                              |
        | 1. oktober 2022 | G-03            | magistratsmedlem                                        |
        | 1. oktober 2022 | G-03            | udvalgsformand i kommune med delt administrativ ledelse |
        | 1. oktober 2022 | G-03            | kommunalbestyrelsesmedlem, borgmester                   |
        | 1. oktober 2022 | G-03            | rådmand                                                 |
        | 1. februar 2027 | G-03.2027       | fagborgmester                                           |
        | 1. oktober 2022 | G-03.ansat      | ansat i regionen                                        |
        | 1. februar 2026 | G-03.2026       | borgmester                                              |
        | 1. februar 2026 | G-03.2026.ansat | ansat i regionen                                        |
        | 1. februar 2027 | G-03.2027       | magistratsmedlem                                        |
        | 1. februar 2027 | G-03.2027.ansat | ansat i regionen                                        |

    @G-03 @G-03.ansat @brudt
    Scenarie: Reglen gælder også i sundhedssamarbejdsudvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle              | andre hverv      |
        | regionsrådsformand | ansat i regionen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-03.ansat ikke opfyldt
      Og er det en fejl
      Men er G-03 opfyldt

    @G-03 @opfyldt
    Abstrakt Scenario: Andre hverv kan formanden godt have
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | andre hverv |
        | regionsrådsformand | <hverv>     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-03 opfyldt
      Og er G-03.ansat opfyldt

      Eksempler:
        | hverv                     |
        | kommunalbestyrelsesmedlem |
        | folketingsmedlem          |
        | ingen                     |

    @G-03 @opfyldt
    Scenarie: At et menigt regionsrådsmedlem er ansat i regionen, er ikke udelukket
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | andre hverv      |
        | regionsrådsformand | ingen            |
        | regionsrådsmedlem  | ansat i regionen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-03 opfyldt
      Og er G-03.ansat opfyldt

    @G-03.formandskab @G-03.2026.formandskab @G-03.2027.formandskab @brudt
    Abstrakt Scenario: Formandskabets to er altid to personer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | andre hverv |
        | regionsrådsformand | borgmester  |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> ikke opfyldt for det politiske niveau
      Og er det en fejl

      Eksempler:
        | dag             | krav                  |
        | 1. oktober 2022 | G-03.formandskab      |
        | 1. februar 2026 | G-03.2026.formandskab |
        | 1. februar 2027 | G-03.2027.formandskab |

    @G-03 @G-03.ansat @G-03.2026 @G-03.2026.ansat @G-03.2027 @G-03.2027.ansat @åben
    Abstrakt Scenario: Formandens andre hverv er ikke oplyst, og det forudsættes, at de ikke er udelukket
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              |
        | regionsrådsformand |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> uafklaret for det politiske niveau
      Og er det en bemærkning
      Og spørges der «Hvilke andre hverv har «regionsrådsformand»?»
      Og forudsætter svaret, at <forudsætning>

      Eksempler:
        | dag             | krav            | forudsætning                                                                                                             |
        | 1. oktober 2022 | G-03            | regionsrådsformanden ikke samtidig er borgmester, magistratsmedlem eller udvalgsformand under delt administrativ ledelse |
        | 1. oktober 2022 | G-03.ansat      | regionsrådsformanden ikke er ansat i regionen                                                                            |
        | 1. februar 2026 | G-03.2026       | regionsrådsformanden ikke samtidig er borgmester, magistratsmedlem eller udvalgsformand under delt administrativ ledelse |
        | 1. februar 2026 | G-03.2026.ansat | regionsrådsformanden ikke er ansat i regionen                                                                            |
        | 1. februar 2027 | G-03.2027       | regionsrådsformanden ikke samtidig er borgmester, magistratsmedlem eller udvalgsformand under delt administrativ ledelse |
        | 1. februar 2027 | G-03.2027.ansat | regionsrådsformanden ikke er ansat i regionen                                                                            |

    @G-03.formandskab @G-03.2026.formandskab @G-03.2027.formandskab @åben
    Abstrakt Scenario: Formandskabet og dets andre hverv er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at regionsrådsformanden i formandskabet ikke har et hverv, loven udelukker

      Eksempler:
        | dag             | krav                  |
        | 1. oktober 2022 | G-03.formandskab      |
        | 1. februar 2026 | G-03.2026.formandskab |
        | 1. februar 2027 | G-03.2027.formandskab |

    @G-03 @åben
    Scenarie: Et hverv, ordlisten ikke kender, kan være udelukket
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | andre hverv                 |
        | regionsrådsformand | formand for et havneselskab |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-03 uafklaret
      Og er det en advarsel

    @G-03 @G-03.ansat @G-03.formandskab @G-03.2026 @G-03.2026.ansat @G-03.2026.formandskab @G-03.2027 @G-03.2027.ansat
    @G-03.2027.formandskab @tid
    Abstrakt Scenario: Kilderne afløser hinanden uden ophold
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> i kraft
      Og er <krav>.ansat i kraft
      Og er <krav>.formandskab i kraft
      Men er <andet> ikke i kraft
      Og er <andet>.ansat ikke i kraft
      Og er <andet>.formandskab ikke i kraft

      Eksempler:
        | dag               | krav      | andet     |
        | 1. juli 2022      | G-03      | G-03.2026 |
        | 30. juni 2025     | G-03      | G-03.2026 |
        | 1. juli 2025      | G-03      | G-03.2026 |
        | 31. december 2025 | G-03      | G-03.2026 |
        | 1. januar 2026    | G-03.2026 | G-03      |
        | 31. december 2026 | G-03.2026 | G-03.2027 |
        | 1. januar 2027    | G-03.2027 | G-03.2026 |

  Regel: Kun fem kommuner kan have magistrat eller delt administrativ ledelse (G-09, G-10)

    @G-09 @G-10 @opfyldt
    Abstrakt Scenario: En kommune med en af de former, alle kan have
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunen Struer har styreformen «<styreform>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-09 opfyldt for Struer
      Og er G-10 opfyldt for Struer

      Eksempler:
        | styreform         |
        | udvalgsstyre      |
        | mellemform        |
        | udvalgsløst styre |

    @G-09 @G-10 @opfyldt
    Scenarie: Er styreformen ikke oplyst, kan Struer kun have en af de almindelige
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-09 opfyldt for Struer
      Og er G-10 opfyldt for Struer

    @G-09 @G-10 @brudt
    Abstrakt Scenario: En styreform, kommunen ikke kan have
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunen Struer har styreformen «<styreform>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> ikke opfyldt for Struer
      Og er det en fejl
      Og lyder beskeden «<besked>»

      Eksempler:
        | styreform                                 | krav | besked                                                                                                            |
        | magistrat                                 | G-09 | Struer kan ikke have magistrat; det kan kun Frederiksberg, København, Odense, Aalborg og Aarhus.                  |
        | delt administrativ ledelse                | G-10 | Struer kan ikke have delt administrativ ledelse; det kan kun Frederiksberg, København, Odense, Aalborg og Aarhus. |
        | mellemform med delt administrativ ledelse | G-10 | Struer kan ikke have delt administrativ ledelse; det kan kun Frederiksberg, København, Odense, Aalborg og Aarhus. |

    @G-09 @G-10 @opfyldt
    Abstrakt Scenario: De fem kommuner er ikke bundet til de almindelige former
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er <kommune> og Samsø
      Og at kommunen <kommune> har styreformen «<styreform>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder G-09 ikke anvendelse for <kommune>
      Og finder G-10 ikke anvendelse for <kommune>
      Men er G-09 opfyldt for Samsø
      Og er G-10 opfyldt for Samsø

      Eksempler:
        | kommune       | styreform                                 |
        | Frederiksberg | udvalgsstyre                              |
        | København     | mellemform med delt administrativ ledelse |
        | Odense        | delt administrativ ledelse                |
        | Aalborg       | mellemform                                |
        | Aarhus        | magistrat                                 |

    @G-09 @G-10 @åben
    Abstrakt Scenario: Det er ikke oplyst, hvilke kommuner der deltager
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det ikke er oplyst, hvilke kommuner der deltager
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en bemærkning
      Og spørges der «Hvilke kommuner deltager?»
      Og forudsætter svaret, at <forudsætning>

      Eksempler:
        | krav | forudsætning                                               |
        | G-09 | magistrat kun angives for de kommuner, der kan have det |
        | G-10 | delt administrativ ledelse kun angives for de kommuner, der kan have det |

  Regel: Under delt administrativ ledelse kan udvalgsformænd bære andre titler (G-04)

    @G-04 @kan-ikke-brydes
    Scenarie: En regel om titler kan ikke overtrædes
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan G-04 ikke overtrædes

    @G-04 @L-08.borgmestre
    Abstrakt Scenario: I København må det oplyses, om borgmesteren er formand for et udvalg
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København og Frederiksberg
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune       |
        | regionsrådsformand |               |
        | <rolle>            | København     |
        | borgmester         | Frederiksberg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre <resultat> for København
      Men er L-08.borgmestre opfyldt for Frederiksberg

      Eksempler:
        | rolle          | resultat  |
        | borgmester     | uafklaret |
        | overborgmester | opfyldt   |

    @G-04 @L-08.borgmestre
    Scenarie: En rådmand kan være udvalgsformand under delt administrativ ledelse
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aalborg og Frederiksberg
      Og at kommunen Aalborg har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune       | udpeget af          |
        | regionsrådsformand |               |                     |
        | rådmand            | Aalborg       | kommunalbestyrelsen |
        | borgmester         | Frederiksberg |                     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for Aalborg
      Og bygger det på en fortolkning

  Regel: Alle kommuner kan vælge mellemform

    @G-11 @kan-ikke-brydes
    Scenarie: Adgangen til mellemform kan ikke overtrædes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunen Herning har styreformen «mellemform»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan G-11 ikke overtrædes
