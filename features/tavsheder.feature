# language: da
Egenskab: Det, loven og bekendtgørelsen ikke siger
  Bekendtgørelse nr. 1248 af 5. september 2022 er læst igennem for det, den tier om. Hvad den tier om, kan parterne
  selv bestemme; forslaget overtræder intet ved at bestemme det, og det mangler intet ved at lade være.

  Regel: Fastsætter forslaget noget, loven tier om, er det kun en bemærkning værd

    @X-01 @X-02 @X-03 @X-04 @X-05 @X-06 @X-07 @X-08 @X-09 @kan-ikke-brydes
    Abstrakt Scenario: Klyngen har selv bestemt det
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «<emne>» for <organ> er «<indhold>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <tavshed> ikke reguleret for <emne>
      Og er det en bemærkning
      Og henvises der til «bekendtgørelse nr. 1248 af 5. september 2022»
      Og findes ingen overtrædelse

      Eksempler:
        | tavshed | emne                 | organ                          | indhold                                       |
        | X-01    | beslutningsdygtighed | det politiske niveau           | mindst halvdelen af medlemmerne er til stede  |
        | X-01    | beslutningsdygtighed | det fagligt strategiske niveau | begge formænd er til stede                    |
        | X-02    | afstemning           | det politiske niveau           | enighed mellem regionen og kommunerne         |
        | X-02    | afstemning           | det fagligt strategiske niveau | simpelt flertal                               |
        | X-03    | uenighed             | det politiske niveau           | sagen forelægges sundhedssamarbejdsudvalget   |
        | X-03    | uenighed             | det fagligt strategiske niveau | sagen forelægges det politiske niveau         |
        | X-04    | krav til medlemmerne | det politiske niveau           | ingen ud over lovens                          |
        | X-04    | krav til medlemmerne | det fagligt strategiske niveau | driftsmæssig indsigt og beslutningskompetence |
        | X-05    | offentliggørelse     | det politiske niveau           | dagsordener og referater på regionens side    |
        | X-05    | offentliggørelse     | det fagligt strategiske niveau | referater på regionens side                   |
        | X-06    | indkaldelsesvarsel   | det politiske niveau           | otte dage                                     |
        | X-06    | indkaldelsesvarsel   | det fagligt strategiske niveau | fjorten dage                                  |
        | X-07    | stedfortrædere       | det politiske niveau           | viceborgmester                                |
        | X-07    | stedfortrædere       | det fagligt strategiske niveau | kommunal embedsmand                           |
        | X-08    | årsberetning         | det politiske niveau           | hvert år i marts                              |
        | X-08    | årsberetning         | det fagligt strategiske niveau | hvert år i februar                            |
        | X-09    | indkaldes af         | det politiske niveau           | formandskabet                                 |
        | X-09    | indkaldes af         | det fagligt strategiske niveau | en af formændene                              |

    @X-01 @X-02 @X-03 @X-05 @X-06 @X-07.udvalg @X-08.udvalg @kan-ikke-brydes
    Abstrakt Scenario: Sundhedssamarbejdsudvalget har selv bestemt det
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «<emne>» for sundhedssamarbejdsudvalget er «<indhold>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <tavshed> ikke reguleret for <emne>
      Og er det en bemærkning
      Og findes ingen overtrædelse

      Eksempler:
        | tavshed     | emne                 | indhold                                      |
        | X-01        | beslutningsdygtighed | mindst halvdelen af medlemmerne er til stede |
        | X-02        | afstemning           | simpelt flertal                              |
        | X-03        | uenighed             | sagen forelægges regionsrådet                |
        | X-05        | offentliggørelse     | referater på regionens side                  |
        | X-06        | indkaldelsesvarsel   | otte dage                                    |
        | X-07.udvalg | stedfortrædere       | viceborgmester                               |
        | X-08.udvalg | årsberetning         | hvert år i marts                             |

    @X-07.udvalg @B-32.forfald
    Scenarie: For formanden er der en stedfortræder
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «stedfortrædere» for sundhedssamarbejdsudvalget er «viceborgmester»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er X-07.udvalg ikke reguleret
      Og lyder beskeden «Forslaget udfylder «stedfortrædere», som de læste bestemmelser ikke regulerer (Ingen regel om stedfortrædere for andre end formanden). Det står frit at aftale for andre end formanden; har formanden forfald, er det næstformanden, der fungerer som formand (§ 17, stk. 1, 2. pkt.).»

    @X-01.patientudvalg @X-05.patientudvalg @X-13.patientudvalg @X-14.patientudvalg @X-18 @X-18.andet
    @X-18.inhabilitet @kan-ikke-brydes
    Abstrakt Scenario: Patientinddragelsesudvalget har selv bestemt det
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Og at «<emne>» for patientinddragelsesudvalget er «<indhold>»
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <tavshed> ikke reguleret for <emne>
      Og er det en bemærkning

      Eksempler: Bekendtgørelsen af 5. september 2022
        | tavshed            | emne                 | indhold                        | dag             |
        | X-01.patientudvalg | beslutningsdygtighed | fem medlemmer er til stede     | 1. oktober 2022 |
        | X-05.patientudvalg | offentliggørelse     | referater på regionens side    | 1. oktober 2022 |
        | X-05.patientudvalg | indkaldelsesvarsel   | otte dage                      | 1. oktober 2022 |
        | X-05.patientudvalg | årsberetning         | hvert år i marts               | 1. oktober 2022 |
        | X-13.patientudvalg | inhabilitet          | den, der er part, træder ud    | 1. oktober 2022 |
        | X-14.patientudvalg | observatører         | KL                             | 1. oktober 2022 |
        | X-14.patientudvalg | ledige pladser       | de besættes inden en måned     | 1. oktober 2022 |
      Eksempler: Bekendtgørelsen af 8. december 2025
        | tavshed            | emne                 | indhold                        | dag             |
        | X-18               | beslutningsdygtighed | fem medlemmer er til stede     | 1. juni 2026    |
        | X-18               | afstemning           | simpelt flertal                | 1. juni 2026    |
        | X-18.andet         | offentliggørelse     | referater på regionens side    | 1. juni 2026    |
        | X-18.andet         | årsberetning         | hvert år i marts               | 1. juni 2026    |
        | X-18.andet         | ledige pladser       | de besættes inden en måned     | 1. juni 2026    |
        | X-18.inhabilitet   | inhabilitet          | den, der er part, træder ud    | 1. juni 2026    |

    @X-01.patientudvalg @X-18
    Scenarie: I 2026 siges det kun én gang
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Og at «beslutningsdygtighed» for patientinddragelsesudvalget er «fem medlemmer er til stede»
      Når forslaget bedømmes efter reglerne den 1. juni 2026
      Så er X-18 ikke reguleret
      Men siges der intet om X-01
      Og siges der intet om X-01.patientudvalg

    @X-01.lov @X-04.lov @X-13.lov @X-14.lov @kan-ikke-brydes
    Abstrakt Scenario: Før bekendtgørelsen kom, tav også loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «<emne>» for <organ> er «<indhold>»
      Når forslaget bedømmes efter reglerne den 15. juli 2022
      Så er <tavshed> ikke reguleret for <emne>
      Og er det en bemærkning

      Eksempler:
        | tavshed  | emne                 | organ                          | indhold                                      |
        | X-01.lov | beslutningsdygtighed | det politiske niveau           | mindst halvdelen af medlemmerne er til stede |
        | X-01.lov | afstemning           | det fagligt strategiske niveau | simpelt flertal                              |
        | X-01.lov | uenighed             | det politiske niveau           | sagen forelægges sundhedssamarbejdsudvalget  |
        | X-01.lov | indkaldes af         | det politiske niveau           | formandskabet                                |
        | X-04.lov | krav til medlemmerne | det fagligt strategiske niveau | driftsmæssig indsigt                         |
        | X-13.lov | inhabilitet          | det politiske niveau           | ingen sidder på begge niveauer               |
        | X-14.lov | stedfortrædere       | det politiske niveau           | viceborgmester                               |
        | X-14.lov | vederlag             | det fagligt strategiske niveau | der ydes ikke vederlag                       |

    @X-13
    Scenarie: Om inhabilitet siges det ikke, at det står frit
      Almindelig forvaltningsret er ikke læst.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inhabilitet» for det politiske niveau er «ingen er inhabil»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er X-13 ikke reguleret
      Og lyder beskeden «Forslaget udfylder «inhabilitet», som de læste bestemmelser ikke regulerer (Ingen regel om inhabilitet eller om hverv, der ikke kan forenes). Om det står frit at aftale, er ikke afgjort: Almindelig forvaltningsret, herunder om inhabilitet, er ikke læst.»

    @X-01
    Scenarie: Beskeden siger, at det står frit
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutningsdygtighed» for det politiske niveau er «mindst halvdelen af medlemmerne er til stede»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er X-01 ikke reguleret
      Og lyder beskeden «Forslaget udfylder «beslutningsdygtighed», som loven ikke regulerer (Ingen regel om beslutningsdygtighed). Det står frit at aftale.»

  Regel: Fastsætter forslaget intet, er der intet at sige

    @X-01 @X-02 @X-03 @X-04 @X-05 @X-06 @X-07 @X-08 @X-09
    Abstrakt Scenario: Et forslag, der intet siger om emnet, mangler intet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <tavshed> i kraft
      Men siges der intet om <tavshed>

      Eksempler:
        | tavshed |
        | X-01    |
        | X-02    |
        | X-03    |
        | X-04    |
        | X-05    |
        | X-06    |
        | X-07    |
        | X-08    |
        | X-09    |

  Regel: Tavsheden rækker kun til de organer, hvor der intet står

    @X-02 @X-07
    Abstrakt Scenario: For patientinddragelsesudvalget er enighed og stedfortrædere reguleret
      Udvalget skal tilstræbe enighed (§ 27, stk. 3), og organisationerne kan udpege stedfortrædere (§ 25, stk. 3).

      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Og at «<emne>» for patientinddragelsesudvalget er «<indhold>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så siges der intet om <tavshed>

      Eksempler:
        | tavshed | emne           | indhold                           |
        | X-02    | afstemning     | simpelt flertal                   |
        | X-07    | stedfortrædere | patient- og pårørenderepræsentant |

    @X-09 @B-32.indkaldelse
    Scenarie: I sundhedssamarbejdsudvalget er det formanden, der indkalder
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «indkaldes af» for sundhedssamarbejdsudvalget er «regionsrådet»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så siges der intet om X-09
      Men er B-32.indkaldelse ikke opfyldt
      Og er det en fejl

    @X-08 @B-06
    Scenarie: Der er intet øvre tal for regionsrådsmedlemmerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har disse medlemmer:
        | antal | rolle             |
        | 8     | regionsrådsmedlem |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-06 opfyldt
      Og er L-08.regionsråd opfyldt
      Og findes ingen overtrædelse

    @X-04 @A-07.indsigt @A-07.kompetence
    Scenarie: Indsigt og beslutningskompetence er kun et ønske i aftalen fra 2021
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                 | driftsmæssig indsigt | beslutningskompetence |
        | kommunal repræsentant | nej                  | nej                   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er A-07.indsigt ikke opfyldt
      Og er det en bemærkning
      Og er A-07.kompetence ikke opfyldt
      Og er det en bemærkning
      Og er der ingen fejl

  Regel: Tavsheden er bekendtgørelsens og følger dens tid

    @X-01 @X-02 @X-03 @X-04 @X-05 @X-06 @X-07 @X-08 @X-09 @tid
    Abstrakt Scenario: Dagen før bekendtgørelsen var der ingen bekendtgørelse at tie
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <tavshed> <gyldighed>

      Eksempler:
        | tavshed | dag               | gyldighed        |
        | X-01    | 7. september 2022 | ikke i kraft     |
        | X-02    | 7. september 2022 | ikke i kraft     |
        | X-03    | 7. september 2022 | ikke i kraft     |
        | X-04    | 7. september 2022 | ikke i kraft     |
        | X-05    | 7. september 2022 | ikke i kraft     |
        | X-06    | 7. september 2022 | ikke i kraft     |
        | X-07    | 7. september 2022 | ikke i kraft     |
        | X-08    | 7. september 2022 | ikke i kraft     |
        | X-09    | 7. september 2022 | ikke i kraft     |
        | X-01    | 8. september 2022 | i kraft          |
        | X-01    | 31. december 2025 | i kraft          |
        | X-01    | 1. januar 2026    | muligvis i kraft |
        | X-01    | 1. januar 2027    | ikke i kraft     |
