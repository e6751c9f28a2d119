# language: da
Egenskab: Hvem der bestemmer hvad i en sundhedsklynge
  Klyngen er ikke en myndighed. Det politiske niveau sætter retning og drøfter og beslutter anvendelsen af prioriterede
  midler; myndighedsansvaret bliver hos region og kommuner. Niveauet fastsætter selv sin forretningsorden, og region og
  kommuner betjener det sammen.

  Regel: Myndighedsansvaret bliver hos region og kommuner

    @A-03 @G-05
    Scenarie: Det politiske niveau får tillagt en beslutning
      Loven overfører ingen myndighed til klyngen. Om en beslutning hører under region eller kommune, må vurderes.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er <beslutninger>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <efter aftalen> for det politiske niveau
      Og er det <alvor efter aftalen>
      Og <efter loven> for det politiske niveau
      Og er det <alvor efter loven>
      Og bygger det på en fortolkning

      @opfyldt
      Eksempler: Kun de prioriterede midler
        | beslutninger                         | efter aftalen   | alvor efter aftalen | efter loven     | alvor efter loven |
        | «anvendelsen af prioriterede midler» | er A-03 opfyldt | uden betydning      | er G-05 opfyldt | uden betydning    |
      @brudt @skøn
      Eksempler: Myndighedsafgørelser
        | beslutninger                                       | efter aftalen                 | alvor efter aftalen | efter loven                   | alvor efter loven |
        | myndighedsafgørelser                               | kræver A-03 konkret vurdering | en bemærkning       | kræver G-05 konkret vurdering | en advarsel       |
        | «anvendelsen af prioriterede midler», «visitation» | kræver A-03 konkret vurdering | en bemærkning       | kræver G-05 konkret vurdering | en advarsel       |

    @A-03 @G-05 @åben
    Scenarie: Det er ikke oplyst, hvad det fagligt strategiske niveau beslutter
      Svaret forudsætter da, at der ikke træffes myndighedsafgørelser.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er A-03 uafklaret for det fagligt strategiske niveau
      Og er det en bemærkning
      Og forudsætter svaret, at klyngen ikke træffer myndighedsafgørelser.
      Og er G-05 uafklaret for det fagligt strategiske niveau
      Og er det en bemærkning
      Og forudsætter svaret, at organerne ikke træffer myndighedsafgørelser på regionens eller kommunernes vegne.

    @G-05 @åben
    Scenarie: Der spørges, hvad en beslutning går ud på
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er «visitation af borgere»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-05 uafklaret for det politiske niveau
      Og spørges der «Hvad går «visitation af borgere» nærmere ud på?»

    @G-05 @åben
    Scenarie: En beslutning, der ikke kan genkendes, kan være en myndighedsafgørelse
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er «fordeling af plejehjemspladser»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-05 uafklaret for det politiske niveau

    @G-05 @skøn
    Scenarie: Delegationen er vurderet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er myndighedsafgørelser
      Og at kommunestyrelsesloven § 60, stk. 1 er vurderet som <resultat>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-05 <resultat> for det politiske niveau
      Og er det <alvor>

      Eksempler:
        | resultat     | alvor          |
        | opfyldt      | uden betydning |
        | ikke opfyldt | en fejl        |

    @L-12 @B-63.omfang @kan-ikke-brydes
    Scenarie: Bemyndigelsen og sekretariatets omfang brydes ikke af et forslag
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan L-12 ikke overtrædes
      Og kan B-63.omfang ikke overtrædes

  Regel: Opgaverne er nævnt med «bl.a.», så en manglende opgave er kun en bemærkning

    @B-04.1 @B-04.2 @B-04.3 @B-04.3.midler @B-04.4 @opfyldt
    Scenarie: Alle nævnte opgaver er givet det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-04.1 opfyldt
      Og er B-04.2 opfyldt
      Og er B-04.3 opfyldt
      Og er B-04.3.midler opfyldt
      Og er B-04.4 opfyldt

    Scenarie: En opgave er ikke givet det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «<felt>» for det politiske niveau er <nævnt>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> <udfald>
      Og er det en bemærkning

      @B-04.1 @brudt
      Eksempler: Retning
        | regel  | felt    | nævnt          | udfald       |
        | B-04.1 | opgaver | sundhedsaftale | ikke opfyldt |
      @B-04.2 @brudt
      Eksempler: Sundhedsaftalen
        | regel  | felt    | nævnt         | udfald       |
        | B-04.2 | opgaver | sætte retning | ikke opfyldt |
      @B-04.3 @brudt
      Eksempler: Nationale tiltag
        | regel  | felt    | nævnt         | udfald       |
        | B-04.3 | opgaver | sætte retning | ikke opfyldt |
      @B-04.4 @brudt
      Eksempler: Egne mål
        | regel  | felt    | nævnt         | udfald       |
        | B-04.4 | opgaver | sætte retning | ikke opfyldt |
      @B-04.3.midler @brudt
      Eksempler: Prioriterede midler
        | regel         | felt      | nævnt                        | udfald       |
        | B-04.3.midler | beslutter | «fastsætte forretningsorden» | ikke opfyldt |
      @B-04.1 @B-04.2 @B-04.3 @B-04.4 @åben
      Eksempler: Opgaven er beskrevet med andre ord
        | regel  | felt    | nævnt                              | udfald    |
        | B-04.1 | opgaver | «være visionær for egnens borgere» | uafklaret |
        | B-04.2 | opgaver | «være visionær for egnens borgere» | uafklaret |
        | B-04.3 | opgaver | «være visionær for egnens borgere» | uafklaret |
        | B-04.4 | opgaver | «være visionær for egnens borgere» | uafklaret |
      @B-04.3.midler @åben
      Eksempler: Beslutningen er beskrevet med andre ord
        | regel         | felt      | nævnt                  | udfald    |
        | B-04.3.midler | beslutter | «hvad pengene går til» | uafklaret |

    @B-04.1 @B-04.3.midler @åben
    Scenarie: Opgaverne er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «opgaver» for det politiske niveau
      Og at det ikke er oplyst, hvad der gælder om «beslutter» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-04.1 uafklaret
      Og er det en bemærkning
      Og er B-04.3.midler uafklaret
      Og er det en bemærkning

    @B-04.niveau
    Scenarie: Hvem der beslutter om prioriterede midler
      Opgaven er det politiske niveaus, men listen er åben. Har det faglige niveau den, må det vurderes.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det fagligt strategiske niveau er <beslutninger>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>
      Og bygger det på en fortolkning

      @opfyldt
      Eksempler:
        | beslutninger       | udfald                 | alvor          |
        | «lokale løsninger» | er B-04.niveau opfyldt | uden betydning |
      @brudt @skøn
      Eksempler:
        | beslutninger          | udfald                               | alvor       |
        | «prioriterede midler» | kræver B-04.niveau konkret vurdering | en advarsel |

    @B-04.niveau @åben
    Scenarie: Er intet oplyst om det faglige niveaus beslutninger, forudsættes det
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-04.niveau uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at det fagligt strategiske niveau ikke beslutter anvendelsen af prioriterede midler.

    @B-04.4.ramme
    Scenarie: Klyngens egne mål skal holde sig inden for sundhedsaftalen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «opgaver» for det politiske niveau er <opgaver>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>

      @opfyldt
      Eksempler: Rammen er nævnt, eller der er ingen egne mål
        | opgaver                              | udfald                              |
        | «egne mål inden for sundhedsaftalen» | finder B-04.4.ramme ikke anvendelse |
        | «sætte retning»                      | finder B-04.4.ramme ikke anvendelse |
      @brudt @skøn
      Eksempler: Rammen er ikke nævnt
        | opgaver    | udfald                                |
        | «egne mål» | kræver B-04.4.ramme konkret vurdering |

    @B-04.4.ramme @åben
    Scenarie: Om klyngen har egne mål, er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «opgaver» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-04.4.ramme uafklaret

  Regel: Det politiske niveau fastsætter selv sin forretningsorden

    @B-14
    Scenarie: Hvem der fastsætter forretningsordenen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «forretningsorden» for det politiske niveau er:
        | fastsættes af |
        | <hvem>        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-14 <udfald>
      Og er det <alvor>
      Og henvises der til «§ 6, stk. 3, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og bygger det på en fortolkning

      @opfyldt
      Eksempler:
        | hvem                 | udfald  | alvor          |
        | det politiske niveau | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | hvem                     | udfald       | alvor   |
        | regionsrådet             | ikke opfyldt | en fejl |
        | sundhedssamarbejdsudvalg | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | hvem             | udfald    | alvor       |
        | ukendt           | uafklaret | en advarsel |
        | en arbejdsgruppe | uafklaret | en advarsel |

    @B-14 @åben
    Scenarie: Intet er oplyst om forretningsordenen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «forretningsorden» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-14 uafklaret
      Og spørges der «Hvem fastsætter forretningsordenen for det politiske niveau?»

  Regel: Region og kommuner betjener klyngen sammen

    @L-11.region @L-11.kommuner @B-11.region @B-11.kommuner @opfyldt
    Scenarie: Begge deltager i sekretariatet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-11.region opfyldt
      Og er L-11.kommuner opfyldt
      Og henvises der til «§ 203, stk. 5, 2. pkt., i sundhedsloven»
      Og er B-11.region opfyldt
      Og er B-11.kommuner opfyldt
      Og henvises der til «§ 5 i bekendtgørelse nr. 1248 af 5. september 2022»

    @brudt
    Scenarie: Kun den ene betjener det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «sekretariat» for det politiske niveau er <sekretariat>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <lovens regel> ikke opfyldt for det politiske niveau
      Og er det en fejl
      Og er <lovens regel> opfyldt for det fagligt strategiske niveau
      Og er <bekendtgørelsens regel> ikke opfyldt
      Og er det en fejl

      @L-11.kommuner @B-11.kommuner
      Eksempler: Regionen alene
        | sekretariat | lovens regel  | bekendtgørelsens regel |
        | region      | L-11.kommuner | B-11.kommuner          |
      @L-11.region @B-11.region
      Eksempler: Kommunerne alene
        | sekretariat               | lovens regel | bekendtgørelsens regel |
        | kommuner                  | L-11.region  | B-11.region            |
        | kommuner og almen praksis | L-11.region  | B-11.region            |

    @L-11.region @L-11.kommuner @B-11.region @B-11.kommuner @åben
    Scenarie: Sekretariatet er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «sekretariat» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-11.region uafklaret for det politiske niveau
      Og spørges der «Hvem betjener det politiske niveau?»
      Og er L-11.kommuner uafklaret for det politiske niveau
      Og er B-11.region uafklaret
      Og er B-11.kommuner uafklaret

    @L-11.kommuner @B-11.kommuner @åben
    Scenarie: Sekretariatets parter er ikke fuldt oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «sekretariat» for det politiske niveau er region
      Og at oplysningerne om «sekretariat» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-11.region opfyldt
      Og er L-11.kommuner uafklaret for det politiske niveau
      Og er B-11.kommuner uafklaret

  Regel: Funktionsperioden følger valgperioden, der sluttede den 31. december 2025
    Regionsrådene i Hovedstaden og på Sjælland er forlænget til udgangen af 2026 (overgangslovens § 105); de andre er
    ikke.

    @B-17.periode
    Scenarie: Funktionsperioden for det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det politiske niveau er:
        | fra   | til   |
        | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | fra               | til               | udfald                  | alvor          |
        | 1. januar 2022    | 31. december 2025 | er B-17.periode opfyldt | uden betydning |
        | 8. september 2022 | 31. december 2025 | er B-17.periode opfyldt | uden betydning |
      @brudt
      Eksempler:
        | fra            | til               | udfald                       | alvor   |
        | 1. januar 2022 | 31. december 2023 | er B-17.periode ikke opfyldt | en fejl |
        | 1. januar 2021 | 31. december 2025 | er B-17.periode ikke opfyldt | en fejl |
      @skøn
      Eksempler: Den næste valgperiode
        | fra            | til               | udfald                                | alvor       |
        | 1. januar 2026 | 31. december 2029 | kræver B-17.periode konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | fra            | til               | udfald                    | alvor       |
        | 1. januar 2022 |                   | er B-17.periode uafklaret | en advarsel |
        |                | 31. december 2025 | er B-17.periode uafklaret | en advarsel |

    @B-17.periode @åben
    Scenarie: Funktionsperioden er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «funktionsperiode» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-17.periode uafklaret
      Og spørges der «Hvilken periode er medlemmerne af det politiske niveau udpeget for?»

    @B-17.periode @skøn
    Scenarie: En periode til udgangen af 2026 må vurderes, hvor regionsrådet er forlænget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: Region Hovedstaden
      Og at «funktionsperiode» for det politiske niveau er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så kræver B-17.periode konkret vurdering
      Og er det en advarsel

    @B-17.periode @brudt
    Scenarie: Regionsrådet i Midtjylland er ikke forlænget, så en periode til udgangen af 2026 følger ikke valgperioden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det politiske niveau er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er B-17.periode ikke opfyldt

    @B-17.periode @skøn
    Scenarie: En periode, der er udløbet, er ikke længere i orden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. juni 2026
      Så kræver B-17.periode konkret vurdering
      Og er det en advarsel
      Og lyder beskeden «Funktionsperioden udløb med valgperioden den 31. december 2025. Bekendtgørelsen siger ikke, hvad der gælder derefter.»

    @B-17.periode @opfyldt
    Scenarie: På valgperiodens sidste dag er perioden ikke udløbet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 31. december 2025
      Så er B-17.periode opfyldt

    @B-17.medlemmer
    Scenarie: Regionsrådsformanden er udpeget for en anden periode end valgperioden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: <region>
      Og at det politiske niveau har disse medlemmer:
        | rolle              | fra   | til   |
        | regionsrådsformand | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den <dag>
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | region             | fra            | til               | dag             | udfald                    | alvor          |
        | Region Midtjylland | 1. januar 2022 | 31. december 2025 | 1. oktober 2023 | er B-17.medlemmer opfyldt | uden betydning |
        | Region Midtjylland | 1. januar 2022 | 1. december 2023  | 1. oktober 2023 | er B-17.medlemmer opfyldt | uden betydning |
      @brudt
      Eksempler: Udpegningen rækker ud over valgperioden
        | region             | fra            | til               | dag             | udfald                         | alvor   |
        | Region Midtjylland | 1. januar 2022 | 31. december 2027 | 1. oktober 2023 | er B-17.medlemmer ikke opfyldt | en fejl |
        | Region Midtjylland |                | 1. januar 2026    | 1. oktober 2023 | er B-17.medlemmer ikke opfyldt | en fejl |
        | Region Sjælland    | 1. januar 2022 | 31. december 2026 | 1. oktober 2023 | er B-17.medlemmer ikke opfyldt | en fejl |
        | Region Sjælland    | 1. januar 2022 | 31. december 2027 | 1. oktober 2025 | er B-17.medlemmer ikke opfyldt | en fejl |
      @skøn
      Eksempler: Regionsrådet er forlænget, eller medlemmet er udpeget for den næste valgperiode
        | region             | fra            | til               | dag             | udfald                                  | alvor       |
        | Region Sjælland    | 1. januar 2022 | 31. december 2026 | 1. oktober 2025 | kræver B-17.medlemmer konkret vurdering | en advarsel |
        | Region Midtjylland | 1. januar 2026 | 31. december 2029 | 1. februar 2026 | kræver B-17.medlemmer konkret vurdering | en advarsel |
      @åben
      Eksempler: Det er ikke oplyst, hvor længe formanden er udpeget
        | region             | fra            | til | dag             | udfald                      | alvor         |
        | Region Midtjylland | 1. januar 2022 |     | 1. oktober 2023 | er B-17.medlemmer uafklaret | en bemærkning |

    @B-17.plo
    Scenarie: Hvor længe almen praksis' repræsentanter er udpeget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af | til   |
        | regionsrådsformand |       |            |       |
        | praktiserende læge | 2     | PLO        | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-17.plo <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | til               | udfald  | alvor          |
        | 31. december 2025 | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | til               | udfald       | alvor   |
        | 31. december 2023 | ikke opfyldt | en fejl |
      @åben
      Eksempler: Er intet oplyst, forudsættes hele valgperioden
        | til | udfald    | alvor         |
        |     | uafklaret | en bemærkning |

    @B-17.plo @åben
    Scenarie: Er intet oplyst, forudsættes det, at lægerne er udpeget for hele valgperioden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-17.plo uafklaret
      Og forudsætter svaret, at almen praksis' repræsentanter i det politiske niveau er udpeget for hele valgperioden.

    @B-17.plo @skøn
    Scenarie: Lægerne er udpeget ud over 2025 i en region, hvis regionsråd er forlænget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: Region Sjælland
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af | til               |
        | praktiserende læge | 2     | PLO        | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så kræver B-17.plo konkret vurdering
      Og er det en advarsel

    @B-17.plo @brudt
    Scenarie: Lægerne er udpeget ud over 2025 i en region, hvis regionsråd ikke er forlænget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af | til               |
        | praktiserende læge | 2     | PLO        | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er B-17.plo ikke opfyldt

    @B-17.konstituering @kan-ikke-brydes
    Scenarie: Hvornår PLO udpeger, viser et forslag ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan B-17.konstituering ikke overtrædes
