# language: da
Egenskab: Sundhedsrådets sammensætning
  Fra 2027 har hver region sundhedsråd med regionale og kommunale medlemmer (regionslovens § 14 d). Kommunens
  indbyggertal afgør, hvor mange medlemmer den har, og der er altid netop ét regionalt medlem mere end kommunale.

  Regel: Kun regionale og kommunale medlemmer

    @R-22 @R-22.region @R-22.kommune @R-05.blandt @opfyldt
    Scenarie: Regionale og kommunale medlemmer
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22 opfyldt
      Og henvises der til «§ 14 d, stk. 1, i regionsloven»
      Og er R-22.region opfyldt
      Og er R-22.kommune opfyldt
      Og er R-05.blandt opfyldt
      Og henvises der til «§ 14 d, stk. 4, 1. pkt., i regionsloven»

    @R-22 @brudt
    Scenarie: En anden part er medlem
      Kredsen er lukket; en klynges sammensætning kan ikke føres over i et råd.
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle   |
        | <rolle> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22 ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «1 af medlemmerne er hverken regionale eller kommunale medlemmer.»

      Eksempler:
        | rolle                              |
        | praktiserende læge                 |
        | patient- og pårørenderepræsentant  |
        | regional embedsmand                |
        | kommunal embedsmand                |
        | repræsentant for praksissektoren   |

    @R-22 @åben
    Scenarie: En repræsentant, der ikke er nærmere bestemt
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle               |
        | kommunal repræsentant |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22 uafklaret
      Og er det en advarsel

    @R-22 @opfyldt
    Scenarie: En observatør er ikke medlem
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle      |
        | observatør |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22 opfyldt
      Og er R-05 opfyldt

    @R-22.region @R-05.blandt @brudt
    Scenarie: Regionale medlemmer uden for regionsrådet
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | antal | hverv                            | valgt af     |
        | regionalt medlem | 4     | regionsrådsmedlem                | regionsrådet |
        | regionalt medlem | 1     | ansat uden ledende opgaver i regionen | KL      |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22.region ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «1 af de regionale medlemmer er ikke valgt af regionsrådet.»
      Og er R-05.blandt ikke opfyldt
      Og er det en fejl

    @R-22.region @R-05.blandt @åben
    Scenarie: Det er ikke oplyst, hvem de regionale medlemmer er
      Siger forslaget intet, lægges det til grund, at de er valgt, som loven siger.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle            | antal |
        | regionalt medlem | 5     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22.region uafklaret
      Og er det en bemærkning
      Og er R-05.blandt uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at de regionale medlemmer er medlemmer af regionsrådet.

    @R-22.kommune @brudt
    Scenarie: Et kommunalt medlem fra en kommune uden for området
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle            | kommune | hverv      |
        | kommunalt medlem | Viborg  | borgmester |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22.kommune ikke opfyldt
      Og er det en fejl
      Og er R-05 ikke opfyldt

    @R-22.kommune @åben
    Scenarie: Det er ikke oplyst, hvilken kommune et medlem kommer fra
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle            | hverv      |
        | kommunalt medlem | borgmester |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-22.kommune uafklaret
      Og er det en advarsel

  Regel: Kommunens indbyggertal afgør antallet af medlemmer

    @R-03
    Scenarie: Kommunens antal af medlemmer ved <indbyggere> indbyggere
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere   |
        | Herning | <indbyggere> |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | antal   | kommune |
        | kommunalt medlem | <antal> | Herning |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-03 <udfald> for Herning

      @opfyldt
      Eksempler: Antallet passer
        | indbyggere     | antal | udfald  |
        | 2000           | 1     | opfyldt |
        | 79999          | 1     | opfyldt |
        | 80000          | 2     | opfyldt |
        | 299999         | 2     | opfyldt |
        | 300000         | 3     | opfyldt |
        | højst 79999    | 1     | opfyldt |
        | 80000-299999   | 2     | opfyldt |
        | mindst 300000  | 3     | opfyldt |

      @brudt
      Eksempler: Antallet passer ikke
        | indbyggere     | antal | udfald       |
        | 79999          | 2     | ikke opfyldt |
        | 80000          | 1     | ikke opfyldt |
        | 80000          | 3     | ikke opfyldt |
        | 299999         | 3     | ikke opfyldt |
        | 300000         | 2     | ikke opfyldt |
        | 79999-80000    | 3     | ikke opfyldt |
        | mindst 80000   | 1     | ikke opfyldt |
        | ukendt         | 4     | ikke opfyldt |

      @åben
      Eksempler: Det afhænger af indbyggertallet
        | indbyggere     | antal | udfald    |
        | ukendt         | 1     | uafklaret |
        | ukendt         | 2     | uafklaret |
        | ukendt         | 3     | uafklaret |
        | 79999-80000    | 1     | uafklaret |
        | 79999-80000    | 2     | uafklaret |
        | mindst 80000   | 2     | uafklaret |
        | 79999          | 1-2   | uafklaret |

    @R-03 @brudt
    Scenarie: En kommune uden medlem, uanset indbyggertal
      Er indbyggertallet ikke oplyst, er kravet brudt, hvis det er brudt i alle tilfælde.
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at kommunalt medlem fra Struer ikke sidder i sundhedsrådet
      Og at «indbyggere» for kommunen Struer er ukendt
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-03 ikke opfyldt for Struer
      Og er det en fejl
      Og er R-03 opfyldt for Lemvig

    @R-03 @åben
    Scenarie: Indbyggertallet er ikke oplyst
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at «indbyggere» for kommunen Struer er ukendt
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-03 uafklaret for Struer
      Og er det en advarsel
      Og spørges der «Hvor mange indbyggere har Struer?»

    @R-04
    Scenarie: Indbyggertallet er opgjort <dag>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at «opgørelsesdag» for kommunen Herning er <dag>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-04 <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Den dag, loven nævner
        | dag           | udfald  | alvor         |
        | 1. april 2025 | opfyldt | uden betydning |

      @brudt
      Eksempler: En anden dag
        | dag             | udfald       | alvor   |
        | 31. marts 2025  | ikke opfyldt | en fejl |
        | 1. januar 2027  | ikke opfyldt | en fejl |
        | 1. april 2021   | ikke opfyldt | en fejl |

      @åben
      Eksempler: Dagen er ikke oplyst
        | dag    | udfald    | alvor         |
        | ukendt | uafklaret | en bemærkning |

    @R-04.2030 @tid
    Scenarie: Fra 2030 er indbyggertallet opgjort på ny (<dag>)
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | opgørelsesdag |
        | Struer | <dag>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så er R-04.2030 <udfald>
      Og er R-04 ikke i kraft

      @opfyldt
      Eksempler: Den 1. april i 2029
        | dag           | udfald  |
        | 1. april 2029 | opfyldt |

      @brudt
      Eksempler: Forældede tal
        | dag           | udfald       |
        | 1. april 2025 | ikke opfyldt |

      @åben
      Eksempler: Dagen er ikke oplyst
        | dag    | udfald    |
        | ukendt | uafklaret |

    @R-04.senere @R-04.2030 @tid @skøn
    Scenarie: Efter 2033 gælder bestemmelsen fortsat, men valgåret er ikke kodet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den <dag>
      Så er R-04.2030 ikke i kraft
      Og kræver R-04.senere konkret vurdering
      Og er det en advarsel

      Eksempler:
        | dag            |
        | 1. januar 2034 |
        | 1. januar 2045 |

    @R-04.forældet @tid
    Scenarie: I 2034 er indbyggertallet opgjort <dag>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | opgørelsesdag |
        | Struer | <dag>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2034
      Så er R-04.forældet <udfald>
      Og kræver R-04.senere konkret vurdering

      @opfyldt
      Eksempler: Den 1. april i 2033
        | dag           | udfald  |
        | 1. april 2033 | opfyldt |

      @brudt
      Eksempler: Tal fra et tidligere valgår
        | dag           | udfald       |
        | 1. april 2029 | ikke opfyldt |
        | 1. april 2025 | ikke opfyldt |

      @åben
      Eksempler: Dagen er ikke oplyst
        | dag    | udfald    |
        | ukendt | uafklaret |

  Regel: Netop ét regionalt medlem mere end kommunale

    @R-05
    Scenarie: <regionale> regionale og <kommunale> kommunale medlemmer
      Formandens og næstformandens pladser er regionale og tæller med.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | antal       |
        | regionalt medlem | <regionale> |
        | kommunalt medlem | <kommunale> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-05 <udfald>

      @opfyldt
      Eksempler: Én mere
        | regionale | kommunale | udfald  |
        | 8         | 7         | opfyldt |
        | 9         | 8         | opfyldt |

      @brudt
      Eksempler: Ikke netop én mere
        | regionale | kommunale | udfald       |
        | 10        | 8         | ikke opfyldt |
        | 8         | 8         | ikke opfyldt |
        | 7         | 8         | ikke opfyldt |

      @åben
      Eksempler: Antallet er ikke oplyst
        | regionale | kommunale | udfald    |
        | 8-9       | 8         | uafklaret |
        | mindst 8  | 7         | uafklaret |

    @R-05 @brudt
    Scenarie: Ti regionale og otte kommunale medlemmer
      En liste på nettet havde dette tal for et råd, der efter loven har ni og otte.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har disse medlemmer:
        | rolle             | antal |
        | regionsrådsmedlem | 10    |
        | borgmester        | 7     |
        | udvalgsformand    | 1     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-05 ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 14 d, stk. 4, 2. pkt., i regionsloven»

  Regel: Regionens styrelsesvedtægt

    @R-62 @R-62.dage @R-62.underretning @R-62.adgang @R-31 @R-05.vedtægt
    Scenarie: Styrelsesvedtægten er vedtaget, som loven siger: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | behandlinger   | dage mellem behandlinger | Ankestyrelsen underrettet | tilgængelig | afgrænser rådenes område | fastsætter antal regionale medlemmer |
        | <behandlinger> | <dage>                   | <svar>                    | <svar>      | <svar>                   | <svar>                               |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-62 <udfald>
      Og er R-62.dage <udfald>
      Og er R-62.underretning <udfald>
      Og er R-62.adgang <udfald>
      Og er R-31 <udfald>
      Og er R-05.vedtægt <udfald>

      @opfyldt
      Eksempler: Som loven siger
        | behandlinger | dage | svar | udfald  |
        | 2            | 6    | ja   | opfyldt |

      @brudt
      Eksempler: Ikke som loven siger
        | behandlinger | dage | svar | udfald       |
        | 1            | 5    | nej  | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | behandlinger | dage   | svar   | udfald    |
        | ukendt       | ukendt | ukendt | uafklaret |

    @R-62 @R-31 @opfyldt
    Scenarie: Et forslag behøver ikke at nævne styrelsesvedtægten
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så finder R-62 ikke anvendelse
      Og finder R-31 ikke anvendelse

  Regel: Det, sundhedsrådet forvalter

    @R-02 @R-02.social @R-02.undervisning @R-32 @R-30.delvis @opfyldt
    Scenarie: Sundhed, socialområdet og specialundervisning
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «forvalter» for sundhedsrådet er sundhed, socialområdet og specialundervisning
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-02 opfyldt
      Og er R-02.social opfyldt
      Og er R-02.undervisning opfyldt
      Og er R-32 opfyldt
      Og er R-30.delvis opfyldt

    @R-02 @R-02.social @R-02.undervisning @R-32 @R-30.delvis @brudt
    Scenarie: Økonomi og hele forretningsudvalgets område i stedet
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «forvalter» for sundhedsrådet er økonomi og hele forretningsudvalgets område
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-02 ikke opfyldt
      Og er R-02.social ikke opfyldt
      Og er R-02.undervisning ikke opfyldt
      Og er R-32 ikke opfyldt
      Og er det en fejl
      Og er R-30.delvis ikke opfyldt
      Og er det en fejl

    @R-30 @R-30.delvis @opfyldt @kan-ikke-brydes
    Scenarie: En del af forretningsudvalgets område
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «forvalter» for sundhedsrådet er sundhed, socialområdet, specialundervisning og en del af forretningsudvalgets område
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-30.delvis opfyldt
      Og kan R-30 ikke overtrædes

    @R-02 @R-02.social @R-02.undervisning @R-32 @R-30.delvis @åben
    Scenarie: Listen over opgaver er ikke fuldstændig
      Givet et sundhedsråd, hvor intet er oplyst
      Og at oplysningerne om «forvalter» for sundhedsrådet ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-02 uafklaret
      Og er R-02.social uafklaret
      Og er R-02.undervisning uafklaret
      Og er R-32 uafklaret
      Og er R-30.delvis uafklaret
      Og er det en bemærkning

  Regel: Vederlag

    @R-16 @R-16.undtaget @R-56.observatører
    Scenarie: Vederlaget ydes af <part> og omfatter <omfatter>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | afvigelser godkendt af ministeren |
        | nej                               |
      Og at «vederlag» for sundhedsrådet er:
        | ydes af | omfatter   |
        | <part>  | <omfatter> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-16 <R-16>
      Og er R-16.undtaget <undtaget>
      Og er R-56.observatører <observatører>

      @opfyldt
      Eksempler: Som loven siger
        | part   | omfatter                                                              | R-16    | undtaget | observatører |
        | region | formænd, næstformænd, regionale medlemmer og kommunale medlemmer      | opfyldt | opfyldt  | opfyldt      |

      @brudt
      Eksempler: Ikke som loven siger
        | part     | omfatter                      | R-16         | undtaget     | observatører |
        | kommuner | borgmestre og observatører    | ikke opfyldt | ikke opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | part   | omfatter       | R-16      | undtaget  | observatører |
        | ukendt | andre deltagere | uafklaret | uafklaret | uafklaret    |

  Regel: Det, et forslag ikke kan bryde

    @R-01 @R-17 @R-29 @R-32.erklæring @R-56 @R-59 @R-60 @kan-ikke-brydes
    Scenarie: Rammen om sundhedsrådene
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-01 ikke overtrædes
      Og kan R-17 ikke overtrædes
      Og kan R-29 ikke overtrædes
      Og kan R-32.erklæring ikke overtrædes
      Og kan R-56 ikke overtrædes
      Og kan R-59 ikke overtrædes
      Og kan R-60 ikke overtrædes

  Regel: Reglerne gælder for sundhedsråd fra 2027

    @R-03 @R-05 @R-22 @tid
    Scenarie: Før 2027 gælder reglerne ikke af sig selv
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 31. december 2026
      Så er R-03 ikke i kraft
      Og er R-05 ikke i kraft
      Og er R-22 ikke i kraft
