# language: da
Egenskab: Patientinddragelsesudvalget i 2026
  Bekendtgørelse nr. 1615 af 8. december 2025 giver hver af de fem hidtidige regioner et patientinddragelsesudvalg i
  2026. Tallene ligger fast; bekendtgørelsen har intet forbehold om anden aftale.

  Baggrund: Udvalget i Region Midtjylland, som det er sat op for 2026
    Givet et patientinddragelsesudvalg, hvor intet er oplyst
    Og at forslaget angiver «region»: Region Midtjylland
    Og at «nedsættes af» for patientinddragelsesudvalget er region
    Og at patientinddragelsesudvalget har disse medlemmer:
      | rolle                             | antal | udpeget af                    | område    | til               |
      | patient- og pårørenderepræsentant | 2     | Danske Patienter              | somatik   | 31. december 2026 |
      | patient- og pårørenderepræsentant | 1     | Danske Patienter              | psykiatri | 31. december 2026 |
      | patient- og pårørenderepræsentant | 3     | Danske Handicaporganisationer | somatik   | 31. december 2026 |
      | patient- og pårørenderepræsentant | 1     | Regionsældrerådet             |           | 31. december 2026 |
      | patient- og pårørenderepræsentant | 1     | Ældre Sagen                   |           | 31. december 2026 |
    Og at formandskabet for patientinddragelsesudvalget er:
      | rolle                             | post        | udpeget af       | valgt af                    |
      | patient- og pårørenderepræsentant | formand     | Danske Patienter | patientinddragelsesudvalget |
      | patient- og pårørenderepræsentant | næstformand | Ældre Sagen      | patientinddragelsesudvalget |
    Og at «funktionsperiode» for patientinddragelsesudvalget er:
      | fra            | til               |
      | 1. januar 2026 | 31. december 2026 |
    Og at «sekretariat» for patientinddragelsesudvalget er region
    Og at «ledes af» for patientinddragelsesudvalget er formanden
    Og at «indkaldes af» for patientinddragelsesudvalget er formanden
    Og at patientinddragelsesudvalget holder 2 møder om året
    Og at «forretningsorden» for patientinddragelsesudvalget er patientinddragelsesudvalget

  Regel: Et udvalg, der følger bekendtgørelsen, har ingen fejl

    @T-02 @T-02.formål @T-15 @T-16.funktionsnedsættelser @T-19 @T-24 @T-25.ramme
    @T-26 @T-26.beslutninger @T-27 @T-01.patientinddragelsesudvalg @kan-ikke-brydes
    Abstrakt Scenario: Det, der ikke kan overtrædes i et forslag
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så findes ingen overtrædelse
      Og kan <bestemmelse> ikke overtrædes

      Eksempler:
        | bestemmelse                    |
        | T-02                           |
        | T-02.formål                    |
        | T-15                           |
        | T-16.funktionsnedsættelser     |
        | T-19                           |
        | T-24                           |
        | T-25.ramme                     |
        | T-26                           |
        | T-26.beslutninger              |
        | T-27                           |
        | T-01.patientinddragelsesudvalg |

    @T-14.antal @B-41.antal @tid
    Scenarie: Det ældre sæt regler viger, hvis det endnu gælder
      Om bekendtgørelse nr. 1248 gælder i 2026, er usikkert. Gør den, viger dens regler om udvalget for de nye.
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | antal | udpeget af       |
        | patient- og pårørenderepræsentant | 2     | Danske Patienter |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-14.antal ikke opfyldt
      Og er det en fejl
      Og finder B-41.antal ikke anvendelse
      Og går T-14.antal forud for B-41.antal

    @B-44.samarbejde @B-44.praksisplan @tid
    Abstrakt Scenario: Hvad udvalget inddrages i, siger kun den nye bekendtgørelse i 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <bestemmelse> ikke i kraft

      Eksempler:
        | bestemmelse      |
        | B-44.samarbejde  |
        | B-44.praksisplan |

    @T-02 @T-14.patienter @tid
    Scenarie: Bekendtgørelsen begynder den 1. januar 2026
      Når forslaget bedømmes efter reglerne den 31. december 2025
      Så er T-14.patienter ikke i kraft

    @T-14.patienter @tid
    Scenarie: Efter 2026 er det uvist, om bekendtgørelsen stadig gælder
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | antal | udpeget af       |
        | patient- og pårørenderepræsentant | 2     | Danske Patienter |
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er T-14.patienter muligvis i kraft
      Og er T-14.patienter ikke opfyldt
      Og er det en advarsel
      Og er der forbehold om usikker gyldighed

  Regel: Regionsrådet sørger for udvalget (§ 2, stk. 1)

    @T-13
    Abstrakt Scenario: Hvem der nedsætter udvalget
      Givet at «nedsættes af» for patientinddragelsesudvalget er <nedsættes af>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-13 <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | nedsættes af       | udfald  | vægt           |
        | regionsrådet       | opfyldt | uden betydning |
        | region og kommuner | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | nedsættes af | udfald       | vægt    |
        | ingen        | ikke opfyldt | en fejl |

    @T-13 @skøn
    Scenarie: Kommunerne nedsætter udvalget i 2026
      Givet at «nedsættes af» for patientinddragelsesudvalget er kommuner
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver T-13 konkret vurdering
      Og er det en advarsel

    @T-13 @åben
    Scenarie: Det er ikke oplyst, hvem der nedsætter udvalget
      Givet at det ikke er oplyst, hvad der gælder om «nedsættes af» for patientinddragelsesudvalget
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-13 uafklaret
      Og spørges der «Hvem nedsætter patientinddragelsesudvalget?»

    @T-13.region
    Abstrakt Scenario: De fem hidtidige regioner
      Givet at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-13.region <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | region             | udfald  | vægt           |
        | Region Hovedstaden | opfyldt | uden betydning |
        | Region Sjælland    | opfyldt | uden betydning |
      @brudt
      Eksempler: Region Østdanmark dannes først i 2027
        | region            | udfald       | vægt    |
        | Region Østdanmark | ikke opfyldt | en fejl |

    @T-13.region @åben
    Scenarie: Regionen er ikke oplyst
      Givet at forslaget ikke angiver «region»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-13.region uafklaret
      Og spørges der «Hvilken region er det?»

  Regel: De fire organisationer udpeger otte medlemmer (§ 2, stk. 2 og 4)

    @T-14.patienter @T-14.handicap @T-14.ældreråd @T-14.ældre-sagen @T-14.antal
    Abstrakt Scenario: Antallet fra hver organisation
      Givet at patientinddragelsesudvalget har disse medlemmer:
        | rolle                             | antal       | udpeget af                    |
        | patient- og pårørenderepræsentant | <patienter> | Danske Patienter              |
        | patient- og pårørenderepræsentant | <handicap>  | Danske Handicaporganisationer |
        | patient- og pårørenderepræsentant | <ældreråd>  | Regionsældrerådet             |
        | patient- og pårørenderepræsentant | <ældre>     | Ældre Sagen                   |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <bestemmelse> <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | patienter | handicap | ældreråd | ældre | bestemmelse      | udfald  | vægt           |
        | 3         | 3        | 1        | 1     | T-14.patienter   | opfyldt | uden betydning |
        | 3         | 3        | 1        | 1     | T-14.handicap    | opfyldt | uden betydning |
        | 3         | 3        | 1        | 1     | T-14.ældreråd    | opfyldt | uden betydning |
        | 3         | 3        | 1        | 1     | T-14.ældre-sagen | opfyldt | uden betydning |
        | 3         | 3        | 1        | 1     | T-14.antal       | opfyldt | uden betydning |
      @brudt
      Eksempler: Flere end det faste tal er også et brud
        | patienter | handicap | ældreråd | ældre | bestemmelse      | udfald       | vægt    |
        | 2         | 3        | 1        | 1     | T-14.patienter   | ikke opfyldt | en fejl |
        | 4         | 3        | 1        | 1     | T-14.patienter   | ikke opfyldt | en fejl |
        | 3         | 2        | 1        | 1     | T-14.handicap    | ikke opfyldt | en fejl |
        | 3         | 3        | 2        | 1     | T-14.ældreråd    | ikke opfyldt | en fejl |
        | 3         | 3        | 1        | 2     | T-14.ældre-sagen | ikke opfyldt | en fejl |
        | 3         | 3        | 2        | 1     | T-14.antal       | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | patienter | handicap | ældreråd | ældre  | bestemmelse      | udfald    | vægt        |
        | 2-3       | 3        | 1        | 1      | T-14.patienter   | uafklaret | en advarsel |
        | 3         | mindst 3 | 1        | 1      | T-14.handicap    | uafklaret | en advarsel |
        | 3         | 3        | ukendt   | 1      | T-14.ældreråd    | uafklaret | en advarsel |
        | 3         | 3        | 1        | ukendt | T-14.ældre-sagen | uafklaret | en advarsel |
        | 3         | 3        | 1        | ukendt | T-14.antal       | uafklaret | en advarsel |

    @T-14.patienter @brudt
    Scenarie: Et fast tal kan ikke aftales bort
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | antal | udpeget af       |
        | patient- og pårørenderepræsentant | 2     | Danske Patienter |
      Og at det er aftalt at fravige BEK 1615/2025 § 2, stk. 2, nr. 1
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-14.patienter ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Antallet af medlemmer udpeget af Danske Patienter er 2, ikke 3.»
      Og har aftalen om at fravige BEK 1615/2025 § 2, stk. 2, nr. 1 ingen virkning

    @T-14.antal @brudt
    Scenarie: Seks medlemmer er for få, hvem der end har udpeget dem
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | antal |
        | patient- og pårørenderepræsentant | 6     |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-14.antal ikke opfyldt
      Og lyder beskeden «Antallet af medlemmer i patientinddragelsesudvalget er 6, ikke 8.»
      Og er T-14.patienter uafklaret

    @T-14.antal
    Abstrakt Scenario: Andre kan ikke udpege medlemmer, men observatører er ikke medlemmer
      Givet at patientinddragelsesudvalget også har dette medlem:
        | rolle   | udpeget af   |
        | <rolle> | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-14.antal <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | rolle      | udfald  | vægt           |
        | observatør | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | rolle             | udfald       | vægt    |
        | regionsrådsmedlem | ikke opfyldt | en fejl |

    @T-16.legemlige @T-16.psykiske
    Abstrakt Scenario: Begge slags lidelser er repræsenteret blandt medlemmerne fra de to organisationer
      Givet at patientinddragelsesudvalget har disse medlemmer:
        | rolle                             | antal | udpeget af                    | område     |
        | patient- og pårørenderepræsentant | 3     | Danske Patienter              | <område>   |
        | patient- og pårørenderepræsentant | 3     | Danske Handicaporganisationer | <område 2> |
        | patient- og pårørenderepræsentant | 1     | Regionsældrerådet             | psykiatri  |
        | patient- og pårørenderepræsentant | 1     | Ældre Sagen                   | somatik    |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-16.legemlige <legemlige>
      Og er T-16.psykiske <psykiske>

      @opfyldt
      Eksempler:
        | område  | område 2             | legemlige | psykiske |
        | somatik | psykiatri            | opfyldt   | opfyldt  |
        | somatik | somatik og psykiatri | opfyldt   | opfyldt  |
      @brudt
      Eksempler: Medlemmerne fra de to ældreorganisationer tæller ikke her
        | område    | område 2  | legemlige    | psykiske     |
        | somatik   | somatik   | opfyldt      | ikke opfyldt |
        | psykiatri | psykiatri | ikke opfyldt | opfyldt      |
      @åben
      Eksempler:
        | område  | område 2 | legemlige | psykiske  |
        | somatik |          | opfyldt   | uafklaret |
        |         |          | uafklaret | uafklaret |

  Regel: Udvalget vælger sin formand og næstformand (§ 2, stk. 5)

    @T-17.formand @T-17.næstformand @T-17.valg @T-17.medlem @opfyldt
    Scenarie: Udvalget har valgt begge af sin midte
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-17.formand opfyldt
      Og er T-17.næstformand opfyldt
      Og er T-17.valg opfyldt
      Og er T-17.medlem opfyldt

    @T-17.formand @T-17.næstformand @T-17.valg @T-17.medlem
    Abstrakt Scenario: Hvem der er formand og næstformand, og hvem der har valgt dem
      Givet at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | post     | valgt af                    |
        | <rolle>                           | <post>   | <valgt af>                  |
        | patient- og pårørenderepræsentant | <post 2> | patientinddragelsesudvalget |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <bestemmelse> <udfald>
      Og er det <vægt>

      @brudt
      Eksempler:
        | rolle                             | post        | post 2      | valgt af                    | bestemmelse      | udfald       | vægt    |
        | patient- og pårørenderepræsentant | formand     | formand     | patientinddragelsesudvalget | T-17.formand     | ikke opfyldt | en fejl |
        | patient- og pårørenderepræsentant | formand     | formand     | patientinddragelsesudvalget | T-17.næstformand | ikke opfyldt | en fejl |
        | patient- og pårørenderepræsentant | næstformand | næstformand | patientinddragelsesudvalget | T-17.formand     | ikke opfyldt | en fejl |
        | patient- og pårørenderepræsentant | formand     | næstformand | regionsrådet                | T-17.valg        | ikke opfyldt | en fejl |
        | regionsrådsmedlem                 | formand     | næstformand | patientinddragelsesudvalget | T-17.medlem      | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | rolle                             | post    | post 2      | valgt af                    | bestemmelse      | udfald    | vægt        |
        | patient- og pårørenderepræsentant |         | næstformand | patientinddragelsesudvalget | T-17.formand     | uafklaret | en advarsel |
        | patient- og pårørenderepræsentant | formand |             | patientinddragelsesudvalget | T-17.næstformand | uafklaret | en advarsel |
        | patient- og pårørenderepræsentant | formand | næstformand |                             | T-17.valg        | uafklaret | en advarsel |

    @T-17.to-personer
    Scenarie: Formand er <formand> og næstformand <næstformand>
      Givet at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | navn          | post        |
        | patient- og pårørenderepræsentant | <formand>     | formand     |
        | patient- og pårørenderepræsentant | <næstformand> | næstformand |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-17.to-personer <udfald>

      @opfyldt
      Eksempler: To personer
        | formand   | næstformand | udfald  |
        | Anna Holm | Bo Lund     | opfyldt |

      @brudt
      Eksempler: Én person på begge poster
        | formand   | næstformand | udfald       |
        | Anna Holm | Anna Holm   | ikke opfyldt |

    @T-17.to-personer @åben
    Scenarie: Det er ikke oplyst, om de to poster har hver sin
      Givet at det ikke er oplyst, hvad der gælder om «formandskab» for patientinddragelsesudvalget
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-17.to-personer uafklaret

    @T-17.medlem @åben
    Scenarie: Det er ikke oplyst, hvem der er medlemmer
      Givet at det ikke er oplyst, hvad der gælder om «medlemmer» for patientinddragelsesudvalget
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-17.medlem uafklaret

  Regel: Perioden slutter den 31. december 2026 (§ 3, stk. 1-2)

    @T-18
    Abstrakt Scenario: Funktionsperioden
      Givet at «funktionsperiode» for patientinddragelsesudvalget er:
        | fra            | til   |
        | 1. januar 2026 | <til> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | til               | udfald          | vægt           |
        | 31. december 2026 | er T-18 opfyldt | uden betydning |
      @brudt
      Eksempler:
        | til               | udfald               | vægt    |
        | 31. december 2029 | er T-18 ikke opfyldt | en fejl |
      @skøn
      Eksempler:
        | til           | udfald                        | vægt        |
        | 30. juni 2026 | kræver T-18 konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | til | udfald            | vægt        |
        |     | er T-18 uafklaret | en advarsel |

    @T-18.medlemmer
    Abstrakt Scenario: Intet medlem sidder længere
      Givet at patientinddragelsesudvalget også har dette medlem:
        | rolle                             | udpeget af       | til   |
        | patient- og pårørenderepræsentant | Danske Patienter | <til> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-18.medlemmer <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | til               | udfald  | vægt           |
        | 31. december 2026 | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | til               | udfald       | vægt    |
        | 31. december 2029 | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | til | udfald    | vægt          |
        |     | uafklaret | en bemærkning |

    @T-19.valg @opfyldt
    Scenarie: Alle medlemmer er udpeget for 2026
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | fra            |
        | patient- og pårørenderepræsentant | 1. januar 2026 |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-19.valg opfyldt

    @T-19.valg
    Abstrakt Scenario: Et medlem fra før 2026 fortsætter
      Givet at patientinddragelsesudvalget har dette medlem:
        | rolle                             | fra            |
        | patient- og pårørenderepræsentant | 1. januar 2022 |
      Og at «videreførelse» for patientinddragelsesudvalget er:
        | besluttet af   | dialog med organisationerne |
        | <besluttet af> | <dialog>                    |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler: Regionsrådet har valgt det i dialog med organisationerne
        | besluttet af | dialog | udfald               | vægt           |
        | regionsrådet | ja     | er T-19.valg opfyldt | uden betydning |
      @brudt @skøn
      Eksempler: Uden regionsrådets valg må videreførelsen vurderes
        | besluttet af     | dialog | udfald                             | vægt        |
        | Danske Patienter | ja     | kræver T-19.valg konkret vurdering | en advarsel |
        | regionsrådet     | nej    | kræver T-19.valg konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | besluttet af | dialog | udfald                 | vægt          |
        | regionsrådet |        | er T-19.valg uafklaret | en bemærkning |

  Regel: Udvalget styrer selv sine møder, og regionen betjener det (§ 3, stk. 3-4)

    @T-20.møder
    Abstrakt Scenario: Hvem der tilrettelægger møderne
      Givet at «tilrettelægges af» for patientinddragelsesudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>

      @opfyldt
      Eksempler:
        | hvem                        | udfald                |
        | patientinddragelsesudvalget | er T-20.møder opfyldt |
      @brudt
      Eksempler:
        | hvem         | udfald                     |
        | borgmestrene | er T-20.møder ikke opfyldt |
      @skøn
      Eksempler:
        | hvem         | udfald                              |
        | regionsrådet | kræver T-20.møder konkret vurdering |

    @T-20.møder @åben
    Scenarie: Er intet sagt, forudsættes det, at udvalget selv tilrettelægger møderne
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-20.møder uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at udvalget selv tilrettelægger sine møder efter det første.

    @T-20.initiativ @T-21 @T-21.lokaler @T-22.ledelse @T-23.indkaldelse @T-24.enighed @T-25
    Abstrakt Scenario: Hvem der gør hvad
      Givet at «<emne>» for patientinddragelsesudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | emne                | hvem                        | udfald                      | vægt           |
        | initiativ fra       | regionsrådet                | er T-20.initiativ opfyldt   | uden betydning |
        | sekretariat         | region                      | er T-21 opfyldt             | uden betydning |
        | mødefaciliteter fra | region                      | er T-21.lokaler opfyldt     | uden betydning |
        | ledes af            | formanden                   | er T-22.ledelse opfyldt     | uden betydning |
        | indkaldes af        | formanden                   | er T-23.indkaldelse opfyldt | uden betydning |
        | prioriteringer      | enighed                     | er T-24.enighed opfyldt     | uden betydning |
        | forretningsorden    | patientinddragelsesudvalget | er T-25 opfyldt             | uden betydning |
      @brudt
      Eksempler:
        | emne                | hvem          | udfald                           | vægt          |
        | initiativ fra       | kommuner      | er T-20.initiativ ikke opfyldt   | en fejl       |
        | sekretariat         | kommuner      | er T-21 ikke opfyldt             | en fejl       |
        | mødefaciliteter fra | kommuner      | er T-21.lokaler ikke opfyldt     | en fejl       |
        | ledes af            | næstformanden | er T-22.ledelse ikke opfyldt     | en fejl       |
        | indkaldes af        | regionsrådet  | er T-23.indkaldelse ikke opfyldt | en fejl       |
        | prioriteringer      | flertal       | er T-24.enighed ikke opfyldt     | en bemærkning |
        | forretningsorden    | regionsrådet  | er T-25 ikke opfyldt             | en fejl       |
      @skøn
      Eksempler:
        | emne         | hvem          | udfald                                    | vægt        |
        | ledes af     | formandskabet | kræver T-22.ledelse konkret vurdering     | en advarsel |
        | indkaldes af | formandskabet | kræver T-23.indkaldelse konkret vurdering | en advarsel |

    @T-20.initiativ @T-21 @T-21.lokaler @T-22.ledelse @T-23.indkaldelse @T-24.enighed @T-25 @åben
    Abstrakt Scenario: Det er ikke oplyst, hvem der gør hvad
      Givet at det ikke er oplyst, hvad der gælder om «<emne>» for patientinddragelsesudvalget
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <bestemmelse> uafklaret
      Og spørges der «<spørgsmål>»

      Eksempler:
        | emne                | bestemmelse      | spørgsmål                                                                                       |
        | initiativ fra       | T-20.initiativ   | Hvem tager initiativ til, at patientinddragelsesudvalget udpeges og holder konstituerende møde? |
        | sekretariat         | T-21             | Hvem betjener patientinddragelsesudvalget?                                                      |
        | mødefaciliteter fra | T-21.lokaler     | Hvem stiller mødefaciliteter til rådighed for patientinddragelsesudvalget?                      |
        | ledes af            | T-22.ledelse     | Hvem leder møderne i patientinddragelsesudvalget?                                               |
        | indkaldes af        | T-23.indkaldelse | Hvem indkalder til møde i patientinddragelsesudvalget?                                          |
        | prioriteringer      | T-24.enighed     | Hvordan når patientinddragelsesudvalget frem til sine prioriteringer?                           |
        | forretningsorden    | T-25             | Hvem fastsætter forretningsordenen for patientinddragelsesudvalget?                             |

    @T-22.forfald
    Abstrakt Scenario: Næstformanden træder til
      Givet at «ledes ved forfald af» for patientinddragelsesudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-22.forfald <udfald>

      @opfyldt
      Eksempler:
        | hvem          | udfald  |
        | næstformanden | opfyldt |
      @brudt
      Eksempler:
        | hvem         | udfald       |
        | regionsrådet | ikke opfyldt |

    @T-22.forfald @åben
    Scenarie: Er intet sagt om forfald, forudsættes det, at næstformanden træder til
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-22.forfald uafklaret
      Og er det en bemærkning

  Regel: Mindst ét møde om året, og når et medlem beder om det (§ 4, stk. 2)

    @T-23.møder
    Abstrakt Scenario: Møderne om året
      Givet at patientinddragelsesudvalget holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-23.møder <udfald>

      @opfyldt
      Eksempler:
        | antal | udfald  |
        | 1     | opfyldt |
      @brudt
      Eksempler:
        | antal | udfald       |
        | 0     | ikke opfyldt |
      @åben
      Eksempler:
        | antal   | udfald    |
        | højst 3 | uafklaret |

    @T-23.begæring
    Abstrakt Scenario: Ét medlem kan kræve et møde
      Givet at «møder» for patientinddragelsesudvalget er:
        | om året | på begæring   |
        | 2       | <på begæring> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-23.begæring <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | på begæring | udfald  | vægt           |
        | ja          | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | på begæring | udfald       | vægt    |
        | nej         | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | på begæring | udfald    | vægt        |
        |             | uafklaret | en advarsel |

  Regel: Udvalget behandler ikke enkeltsager (§ 5, stk. 2)

    @T-27.enkeltsager @T-27.afgørelser
    Abstrakt Scenario: Opgaver og beslutninger
      Givet at «<emne>» for patientinddragelsesudvalget er <hvad>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <bestemmelse> <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | emne      | hvad  | bestemmelse      | udfald  | vægt           |
        | opgaver   | ingen | T-27.enkeltsager | opfyldt | uden betydning |
        | beslutter | ingen | T-27.afgørelser  | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | emne      | hvad                  | bestemmelse      | udfald       | vægt    |
        | opgaver   | «enkeltsager»         | T-27.enkeltsager | ikke opfyldt | en fejl |
        | beslutter | «enkeltsager»         | T-27.afgørelser  | ikke opfyldt | en fejl |
        | beslutter | «konkrete afgørelser» | T-27.afgørelser  | ikke opfyldt | en fejl |

    @T-27.enkeltsager @T-27.afgørelser @åben
    Scenarie: Er opgaverne ikke nævnt, forudsættes det, at enkeltsager ligger udenfor
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-27.enkeltsager uafklaret
      Og er det en bemærkning
      Og er T-27.afgørelser uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at udvalget ikke behandler enkeltsager.

  Regel: Om beslutningsdygtighed og afstemning er der ingen regel

    @X-18 @kan-ikke-brydes
    Abstrakt Scenario: Det står udvalget frit
      Givet at «<emne>» for patientinddragelsesudvalget er «<aftalt>»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er X-18 ikke reguleret
      Og er det en bemærkning

      Eksempler:
        | emne                 | aftalt                                      |
        | beslutningsdygtighed | Mindst fire medlemmer skal være til stede.  |
        | afstemning           | Almindeligt stemmeflertal, hvis det kniber. |
