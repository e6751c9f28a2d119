# language: da
Egenskab: Sundhedskoordinationsudvalget, før sundhedsklyngerne kom
  Til den 30. juni 2022 havde hver region efter sundhedsloven et sundhedskoordinationsudvalg. Bekendtgørelse nr. 679 af
  30. maj 2018 gjaldt fra den 8. juni 2018 til den 7. september 2022. Udvalgets sammensætning kunne aftales, men mindst
  ét medlem skulle altid være udpeget af PLO.

  Baggrund: Udvalget i Region Midtjylland i foråret 2022
    Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
    Og at forslaget angiver «region»: Region Midtjylland
    Og at «nedsættes af» for sundhedskoordinationsudvalget er region og kommuner
    Og at sundhedskoordinationsudvalget har disse medlemmer:
      | rolle                     | antal | udpeget af          |
      | regionsrådsmedlem         | 3     | regionsrådet        |
      | kommunalbestyrelsesmedlem | 5     | kommunekontaktrådet |
      | praktiserende læge        | 2     | PLO                 |
    Og at formandskabet for sundhedskoordinationsudvalget er:
      | rolle             | post    | valgt af                      |
      | regionsrådsmedlem | formand | sundhedskoordinationsudvalget |
    Og at «forretningsorden» for sundhedskoordinationsudvalget er sundhedskoordinationsudvalget
    Og at sundhedskoordinationsudvalget holder 4 møder om året
    Og at «funktionsperiode» for sundhedskoordinationsudvalget er:
      | fra            | til               |
      | 1. januar 2022 | 31. december 2025 |
    Og at «inddrager» for sundhedskoordinationsudvalget er patientinddragelsesudvalget
    Og at «sekretariat» for sundhedskoordinationsudvalget er region

  Regel: Hvilke regler der gælder hvornår

    @G-06.regionsråd @G-06.lov.region @tid
    Scenarie: I foråret 2022 gælder både loven og bekendtgørelsen
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så findes ingen overtrædelse
      Og er G-06.regionsråd i kraft
      Og er G-06.lov.region i kraft
      Og går G-06.lov.region forud for G-06.nedsættelse.region

    @G-06.lov.region @tid
    Scenarie: Ældre optryk af loven er ikke læst
      Når forslaget bedømmes efter reglerne den 1. maj 2020
      Så er G-06.regionsråd i kraft
      Og er G-06.lov.region muligvis i kraft
      Og er der forbehold om usikker gyldighed

    @G-06.regionsråd @tid
    Scenarie: Før den 8. juni 2018 er intet læst om udvalget
      Når forslaget bedømmes efter reglerne den 7. juni 2018
      Så er G-06.regionsråd ikke i kraft

    @G-06.mellemtid @G-06.lov.region @skøn @tid
    Scenarie: Fra den 1. juli 2022 står bekendtgørelsen uden loven
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er G-06.lov.region ikke i kraft
      Og er G-06.regionsråd opfyldt
      Og kræver G-06.mellemtid konkret vurdering
      Og er det en advarsel

    @G-06.mellemtid @opfyldt
    Scenarie: Det er vurderet, at udvalget kan bestå så længe
      Givet at G-06.mellemtid er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er G-06.mellemtid opfyldt

    @G-06.mellemtid @brudt
    Scenarie: Det er vurderet, at udvalget ikke kan bestå
      Givet at G-06.mellemtid er vurderet som ikke opfyldt
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er G-06.mellemtid ikke opfyldt

    @G-06.regionsråd @tid
    Scenarie: Fra den 8. september 2022 er der ingen regler om udvalget
      Når forslaget bedømmes efter reglerne den 8. september 2022
      Så er G-06.regionsråd ikke i kraft
      Og er der ingen bindende regel om organet

    @G-06.lov.samarbejde @G-06.lov.regler @G-06.aftale @G-06.underudvalg @kan-ikke-brydes
    Abstrakt Scenario: Det, der ikke kan overtrædes i et forslag
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så kan <bestemmelse> ikke overtrædes

      Eksempler:
        | bestemmelse            |
        | G-06.lov.samarbejde    |
        | G-06.lov.regler        |
        | G-06.aftale            |
        | G-06.underudvalg       |

  Regel: Regionsrådet nedsætter udvalget i samarbejde med kommunalbestyrelserne (§ 1, stk. 1)

    @G-06.lov.region @G-06.lov.kommuner @G-06.nedsættelse.region @G-06.nedsættelse.kommuner
    Abstrakt Scenario: Hvem der nedsætter udvalget
      Givet at «nedsættes af» for sundhedskoordinationsudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så <lov>
      Og <bekendtgørelse>

      @opfyldt
      Eksempler:
        | hvem               | lov                          | bekendtgørelse                       |
        | region og kommuner | er G-06.lov.region opfyldt   | er G-06.nedsættelse.region opfyldt   |
        | region og kommuner | er G-06.lov.kommuner opfyldt | er G-06.nedsættelse.kommuner opfyldt |
      @brudt
      Eksempler:
        | hvem          | lov                               | bekendtgørelse                            |
        | kommuner      | er G-06.lov.region ikke opfyldt   | er G-06.nedsættelse.region ikke opfyldt   |
        | almen praksis | er G-06.lov.kommuner ikke opfyldt | er G-06.nedsættelse.kommuner ikke opfyldt |
      @skøn
      Eksempler: Står kun regionsrådet, kan kommunerne alligevel have samarbejdet om det
        | hvem   | lov                                        | bekendtgørelse                                     |
        | region | kræver G-06.lov.kommuner konkret vurdering | kræver G-06.nedsættelse.kommuner konkret vurdering |

    @G-06.lov.region @G-06.lov.kommuner @G-06.nedsættelse.region @G-06.nedsættelse.kommuner @åben
    Scenarie: Det er ikke oplyst, hvem der nedsætter udvalget
      Givet at det ikke er oplyst, hvad der gælder om «nedsættes af» for sundhedskoordinationsudvalget
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.lov.region uafklaret
      Og spørges der «Hvem nedsætter sundhedskoordinationsudvalget?»
      Og er G-06.lov.kommuner uafklaret
      Og er G-06.nedsættelse.region uafklaret
      Og er G-06.nedsættelse.kommuner uafklaret

  Regel: Tallene er 3, 5 og 2, hvis ikke andet er aftalt, men PLO har altid mindst ét medlem (§ 1, stk. 2-3)

    @G-06.regionsråd @G-06.kontaktråd @G-06.læger @G-06.plo
    Abstrakt Scenario: Antallet af medlemmer fra hver
      Givet at sundhedskoordinationsudvalget har disse medlemmer:
        | rolle                     | antal      | udpeget af          |
        | regionsrådsmedlem         | <region>   | regionsrådet        |
        | kommunalbestyrelsesmedlem | <kommuner> | kommunekontaktrådet |
        | praktiserende læge        | <læger>    | PLO                 |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | region | kommuner | læger | udfald                     | vægt           |
        | 3      | 5        | 2     | er G-06.regionsråd opfyldt | uden betydning |
        | 3      | 5        | 2     | er G-06.kontaktråd opfyldt | uden betydning |
        | 3      | 5        | 2     | er G-06.læger opfyldt      | uden betydning |
        | 3      | 5        | 2     | er G-06.plo opfyldt        | uden betydning |
      @brudt
      Eksempler:
        | region | kommuner | læger | udfald                                                | vægt        |
        | 4      | 5        | 2     | fraviger forslaget G-06.regionsråd uden oplyst aftale | en advarsel |
        | 3      | 4        | 2     | fraviger forslaget G-06.kontaktråd uden oplyst aftale | en advarsel |
        | 3      | 5        | 3     | fraviger forslaget G-06.læger uden oplyst aftale      | en advarsel |
        | 3      | 5        | 0     | er G-06.plo ikke opfyldt                              | en fejl     |
      @åben
      Eksempler:
        | region | kommuner | læger   | udfald                       | vægt        |
        | 2-3    | 5        | 2       | er G-06.regionsråd uafklaret | en advarsel |
        | 3      | ukendt   | 2       | er G-06.kontaktråd uafklaret | en advarsel |
        | 3      | 5        | 1-2     | er G-06.læger uafklaret      | en advarsel |
        | 3      | 5        | højst 1 | er G-06.plo uafklaret        | en advarsel |

    @G-06.læger @G-06.plo @brudt
    Scenarie: At PLO slet ikke udpeger nogen, kan ikke aftales
      Givet at sundhedskoordinationsudvalget har disse medlemmer:
        | rolle                     | antal | udpeget af          |
        | regionsrådsmedlem         | 3     | regionsrådet        |
        | kommunalbestyrelsesmedlem | 5     | kommunekontaktrådet |
        | praktiserende læge        | 2     | regionsrådet        |
      Og at det er aftalt at fravige BEK 679/2018 § 1, stk. 3
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så fraviger forslaget G-06.læger efter dokumenteret aftale
      Og er det en bemærkning
      Og er G-06.plo ikke opfyldt
      Og er det en fejl

    @G-06.repræsentation.region @G-06.repræsentation.kommuner @G-06.repræsentation.praksis
    Abstrakt Scenario: Regionen, kommunerne og praksissektoren er med
      Givet at sundhedskoordinationsudvalget har disse medlemmer:
        | rolle   | antal |
        | <rolle> | 10    |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <bestemmelse> <udfald>

      @opfyldt
      Eksempler:
        | rolle                            | bestemmelse                  | udfald  |
        | regional repræsentant            | G-06.repræsentation.region   | opfyldt |
        | kommunal embedsmand              | G-06.repræsentation.kommuner | opfyldt |
        | repræsentant for praksissektoren | G-06.repræsentation.praksis  | opfyldt |
        | praktiserende læge               | G-06.repræsentation.praksis  | opfyldt |
      @brudt
      Eksempler:
        | rolle              | bestemmelse                  | udfald       |
        | praktiserende læge | G-06.repræsentation.region   | ikke opfyldt |
        | praktiserende læge | G-06.repræsentation.kommuner | ikke opfyldt |
        | borgmester         | G-06.repræsentation.praksis  | ikke opfyldt |

    @G-06.repræsentation.region @G-06.repræsentation.kommuner @G-06.repræsentation.praksis @åben
    Scenarie: Ikke alle medlemmer er oplyst
      Givet at sundhedskoordinationsudvalget har dette medlem:
        | rolle      | antal |
        | observatør | 1     |
      Og at oplysningerne om «medlemmer» for sundhedskoordinationsudvalget ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.repræsentation.region uafklaret
      Og er G-06.repræsentation.kommuner uafklaret
      Og er G-06.repræsentation.praksis uafklaret
      Og spørges der «Hvem er medlemmer af sundhedskoordinationsudvalget?»

  Regel: Udvalget vælger sin formand blandt regionsrådets repræsentanter (§ 1, stk. 4)

    @G-06.formand @G-06.formand.medlem @G-06.formand.valg
    Abstrakt Scenario: Formanden
      Givet at formandskabet for sundhedskoordinationsudvalget er:
        | rolle   | post   | valgt af   |
        | <rolle> | <post> | <valgt af> |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <bestemmelse> <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | rolle             | post    | valgt af                      | bestemmelse         | udfald  | vægt           |
        | regionsrådsmedlem | formand | sundhedskoordinationsudvalget | G-06.formand        | opfyldt | uden betydning |
        | regionsrådsmedlem | formand | sundhedskoordinationsudvalget | G-06.formand.valg   | opfyldt | uden betydning |
        | regionsrådsmedlem | formand | sundhedskoordinationsudvalget | G-06.formand.medlem | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | rolle             | post    | valgt af                      | bestemmelse         | udfald       | vægt    |
        | borgmester        | formand | sundhedskoordinationsudvalget | G-06.formand        | ikke opfyldt | en fejl |
        | regionsrådsmedlem | formand | regionsrådet                  | G-06.formand.valg   | ikke opfyldt | en fejl |
        | embedsmand        | formand | sundhedskoordinationsudvalget | G-06.formand.medlem | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | rolle                 | post    | valgt af                      | bestemmelse         | udfald    | vægt        |
        | regionsrådsmedlem     |         | sundhedskoordinationsudvalget | G-06.formand        | uafklaret | en advarsel |
        | regionsrådsmedlem     | formand |                               | G-06.formand.valg   | uafklaret | en advarsel |
        | regional repræsentant | formand | sundhedskoordinationsudvalget | G-06.formand.medlem | uafklaret | en advarsel |

  Regel: Forretningsorden, møder, periode, inddragelse og betjening (§ 2)

    @G-06.forretningsorden @G-06.inddragelse @G-06.lov.inddragelse @G-06.sekretariat @G-06.sekretariat.alene
    Abstrakt Scenario: Hvem der gør hvad
      Givet at «<emne>» for sundhedskoordinationsudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så <udfald>

      @opfyldt
      Eksempler:
        | emne             | hvem                          | udfald                            |
        | forretningsorden | sundhedskoordinationsudvalget | er G-06.forretningsorden opfyldt  |
        | inddrager        | patientinddragelsesudvalget   | er G-06.inddragelse opfyldt       |
        | inddrager        | patientinddragelsesudvalget   | er G-06.lov.inddragelse opfyldt   |
        | sekretariat      | region                        | er G-06.sekretariat opfyldt       |
        | sekretariat      | region                        | er G-06.sekretariat.alene opfyldt |
      @brudt
      Eksempler:
        | emne             | hvem         | udfald                                 |
        | forretningsorden | regionsrådet | er G-06.forretningsorden ikke opfyldt  |
        | inddrager        | ingen        | er G-06.inddragelse ikke opfyldt       |
        | inddrager        | ingen        | er G-06.lov.inddragelse ikke opfyldt   |
        | sekretariat      | kommuner     | er G-06.sekretariat ikke opfyldt       |
        | sekretariat      | kommuner     | er G-06.sekretariat.alene ikke opfyldt |
      @skøn
      Eksempler: Kommunerne hjælper regionen med betjeningen
        | emne        | hvem               | udfald                                          |
        | sekretariat | region og kommuner | kræver G-06.sekretariat.alene konkret vurdering |

    @G-06.forretningsorden @G-06.inddragelse @G-06.lov.inddragelse @G-06.sekretariat @G-06.sekretariat.alene @åben
    Abstrakt Scenario: Det er ikke oplyst
      Givet at det ikke er oplyst, hvad der gælder om «<emne>» for sundhedskoordinationsudvalget
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <bestemmelse> uafklaret
      Og er det en advarsel

      Eksempler:
        | emne             | bestemmelse            |
        | forretningsorden | G-06.forretningsorden  |
        | inddrager        | G-06.inddragelse       |
        | inddrager        | G-06.lov.inddragelse   |
        | sekretariat      | G-06.sekretariat       |
        | sekretariat      | G-06.sekretariat.alene |

    @G-06.møder
    Abstrakt Scenario: Mindst fire møder om året
      Givet at sundhedskoordinationsudvalget holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.møder <udfald>

      @opfyldt
      Eksempler:
        | antal | udfald  |
        | 4     | opfyldt |
        | 6     | opfyldt |
      @brudt
      Eksempler:
        | antal | udfald       |
        | 3     | ikke opfyldt |
      @åben
      Eksempler:
        | antal    | udfald    |
        | mindst 3 | uafklaret |

    @G-06.møder @skøn
    Scenarie: Det år, hvor bekendtgørelsen blev afløst, er ikke et helt år
      Givet at det ikke er oplyst, hvad der gælder om «møder» for sundhedskoordinationsudvalget
      Og at sundhedskoordinationsudvalget har holdt møde den 15. januar 2022 og 1. februar 2022
      Og at sundhedskoordinationsudvalget har planlagt møde den 1. juni 2022
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så kræver G-06.møder konkret vurdering for 2022
      Og er det en advarsel

    @G-06.periode
    Abstrakt Scenario: Funktionsperioden følger valgperioden
      Givet at «funktionsperiode» for sundhedskoordinationsudvalget er:
        | fra   | til   |
        | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.periode <udfald>

      @opfyldt
      Eksempler:
        | fra            | til               | udfald  |
        | 1. januar 2022 | 31. december 2025 | opfyldt |
      @brudt
      Eksempler: Perioden rækker ud over valgperioden eller når ikke til dens slutning
        | fra            | til               | udfald       |
        | 1. januar 2022 | 31. december 2026 | ikke opfyldt |
        | 1. januar 2022 | 31. december 2023 | ikke opfyldt |
        | 1. juli 2018   | 31. december 2025 | ikke opfyldt |
      @åben
      Eksempler:
        | fra            | til | udfald    |
        | 1. januar 2022 |     | uafklaret |

    @G-06.periode
    Abstrakt Scenario: Perioden fulgte den forrige valgperiode
      Givet at «funktionsperiode» for sundhedskoordinationsudvalget er:
        | fra          | til               |
        | 1. juli 2018 | 31. december 2021 |
      Når forslaget bedømmes efter reglerne den <dag>
      Så <udfald>

      @opfyldt
      Eksempler: Indtil den er udløbet
        | dag               | udfald                  |
        | 1. oktober 2021   | er G-06.periode opfyldt |
        | 31. december 2021 | er G-06.periode opfyldt |
      @skøn
      Eksempler: Da den er udløbet
        | dag           | udfald                                |
        | 1. marts 2022 | kræver G-06.periode konkret vurdering |
