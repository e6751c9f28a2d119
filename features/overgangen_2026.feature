# language: da
Egenskab: Usikre slutdage og funktionsperioder, der rækker ud over valgperioden
  Klyngerne er afskaffet ved lov, men ikrafttrædelsen er ikke læst: reglerne ophørte med 2025 eller ophører med 2026.
  Regionsrådene i Hovedstaden og på Sjælland er forlænget til udgangen af 2026; kommunalbestyrelserne er ikke.

  @T-01 @T-01.enkeltvis @T-01.kontaktudvalg @T-01.patientinddragelsesudvalg @T-01.perioder @kan-ikke-brydes
  Abstrakt Scenario: Hvad usikkerheden bygger på
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er der forbehold om usikker gyldighed
    Og kan <kendsgerning> ikke overtrædes

    Eksempler:
      | kendsgerning                   |
      | T-01                           |
      | T-01.enkeltvis                 |
      | T-01.kontaktudvalg             |
      | T-01.patientinddragelsesudvalg |
      | T-01.perioder                  |

  @T-01 @tid
  Scenarie: I 2027 er der ingen bindende regler om sundhedsklynger
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er T-01 ikke i kraft
    Og er der ingen bindende regel om organet

  @B-17.periode @B-26.periode
  Abstrakt Scenario: En funktionsperiode til udgangen af 2026
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at forslaget angiver «region»: <region>
    Og at «funktionsperiode» for det politiske niveau er:
      | fra   | til               |
      | <fra> | 31. december 2026 |
    Og at «funktionsperiode» for det fagligt strategiske niveau er:
      | fra   | til               |
      | <fra> | 31. december 2026 |
    Når forslaget bedømmes efter reglerne den <dag>
    Så <politisk>
    Og <fagligt>

    @skøn
    Eksempler: Regionsrådet er forlænget
      | region             | fra            | dag             | politisk                              | fagligt                               |
      | Region Hovedstaden | 1. januar 2022 | 1. oktober 2025 | kræver B-17.periode konkret vurdering | kræver B-26.periode konkret vurdering |
      | Region Sjælland    | 1. januar 2022 | 1. oktober 2025 | kræver B-17.periode konkret vurdering | kræver B-26.periode konkret vurdering |
    @brudt
    Eksempler: Regionsrådet er ikke forlænget, forlængelsen er ikke vedtaget endnu, eller perioden begynder for tidligt
      | region             | fra            | dag             | politisk                     | fagligt                      |
      | Region Nordjylland | 1. januar 2022 | 1. oktober 2025 | er B-17.periode ikke opfyldt | er B-26.periode ikke opfyldt |
      | Region Syddanmark  | 1. januar 2022 | 1. oktober 2025 | er B-17.periode ikke opfyldt | er B-26.periode ikke opfyldt |
      | Region Hovedstaden | 1. januar 2022 | 1. oktober 2022 | er B-17.periode ikke opfyldt | er B-26.periode ikke opfyldt |
      | Region Sjælland    | 1. januar 2021 | 1. oktober 2025 | er B-17.periode ikke opfyldt | er B-26.periode ikke opfyldt |

  @B-17.periode @åben
  Scenarie: Regionen afgør det, men er ikke oplyst
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at forslaget ikke angiver «region»
    Og at «funktionsperiode» for det politiske niveau er:
      | fra            | til               |
      | 1. januar 2022 | 31. december 2026 |
    Når forslaget bedømmes efter reglerne den 1. oktober 2025
    Så er B-17.periode uafklaret
    Og spørges der «Hvilken region er det?»

  @B-17.periode @opfyldt
  Scenarie: Til valgperiodens slutning er perioden i orden, hvad enten regionen er oplyst eller ej
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at forslaget ikke angiver «region»
    Når forslaget bedømmes efter reglerne den 1. oktober 2025
    Så er B-17.periode opfyldt

  @B-17.plo
  Abstrakt Scenario: Lægerne er udpeget til udgangen af 2026
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at forslaget angiver «region»: <region>
    Og at det politiske niveau har dette medlem:
      | rolle              | antal | udpeget af | til               |
      | praktiserende læge | 2     | PLO        | 31. december 2026 |
    Når forslaget bedømmes efter reglerne den 1. oktober 2025
    Så <udfald>

    @skøn
    Eksempler:
      | region          | udfald                            |
      | Region Sjælland | kræver B-17.plo konkret vurdering |
    @brudt
    Eksempler:
      | region             | udfald                   |
      | Region Midtjylland | er B-17.plo ikke opfyldt |

  @B-30.3
  Abstrakt Scenario: Sundhedssamarbejdsudvalgets periode til udgangen af 2026
    Givet et sundhedssamarbejdsudvalg i <region> med klyngerne Nord og Syd
    Og at «funktionsperiode» for sundhedssamarbejdsudvalget er:
      | fra            | til               |
      | 1. januar 2022 | 31. december 2026 |
    Når forslaget bedømmes efter reglerne den 1. oktober 2025
    Så <udfald>

    @skøn
    Eksempler:
      | region             | udfald                          |
      | Region Hovedstaden | kræver B-30.3 konkret vurdering |
    @brudt
    Eksempler:
      | region             | udfald                 |
      | Region Midtjylland | er B-30.3 ikke opfyldt |
