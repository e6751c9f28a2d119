# language: da
Egenskab: De forberedende sundhedsråds rettigheder, stedfortrædere og udelukkelse
  Overgangslovens §§ 35-36 og 81-82: initiativ- og standsningsret, stedfortrædere, valg og hvem der ikke kan være medlem.

  Regel: At rejse en sag og at standse en beslutning

    @T-30.initiativ
    Scenarie: <hvem> kan rejse en sag
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «initiativret» for det forberedende sundhedsråd er «<hvem>»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.initiativ <udfald>

      @opfyldt
      Eksempler: Alle
        | hvem           | udfald  |
        | ethvert medlem | opfyldt |

      @brudt
      Eksempler: Kun nogle
        | hvem                | udfald       |
        | regionale medlemmer | ikke opfyldt |
        | formanden           | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | hvem                      | udfald    |
        | de, der har noget at sige | uafklaret |

    @T-30.standsning.kreds @T-30.standsning.formand @T-30.standsning.tredjedel
    Scenarie: En beslutning kan standses af <hvem>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «standsningsret» for det forberedende sundhedsråd er <hvem>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.standsning.kreds <kreds>
      Og er T-30.standsning.formand <formand>
      Og er T-30.standsning.tredjedel <tredjedel>

      @opfyldt
      Eksempler: Som loven siger
        | hvem                                                       | kreds   | formand | tredjedel |
        | formanden og mindst en tredjedel af de regionale medlemmer | opfyldt | opfyldt | opfyldt   |

      @brudt
      Eksempler: Andre
        | hvem                                                    | kreds        | formand      | tredjedel    |
        | ethvert medlem                                          | ikke opfyldt | ikke opfyldt | ikke opfyldt |
        | formanden og ethvert kommunalt medlem                   | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og mindst en tredjedel af medlemmerne         | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og mindst halvdelen af de regionale medlemmer | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og kommunalbestyrelsen                        | ikke opfyldt | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | hvem         | kreds     | formand   | tredjedel |
        | et mindretal | uafklaret | uafklaret | uafklaret |

    @T-30.rejse @T-30.standsning @T-30.initiativ @T-30.standsning.kreds @kan-ikke-brydes
    Scenarie: Et forslag behøver ikke at gentage rettighederne
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kan T-30.rejse ikke overtrædes
      Og kan T-30.standsning ikke overtrædes

  Regel: Stedfortrædere

    @T-30.stedfortræder
    Scenarie: <hvem> beslutter, at en stedfortræder indtræder
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «stedfortræderordning» for det forberedende sundhedsråd er:
        | besluttes af |
        | <hvem>       |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.stedfortræder <udfald>

      @opfyldt
      Eksempler: Formanden
        | hvem      | udfald  |
        | formanden | opfyldt |

      @brudt
      Eksempler: En anden
        | hvem                         | udfald       |
        | kommunalbestyrelsen          | ikke opfyldt |
        | det forberedende sundhedsråd | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hvem   | udfald    |
        | ukendt | uafklaret |

    @T-30.stedfortræder @skøn
    Scenarie: Gruppen kan kun beslutte det for et regionalt medlem
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «stedfortræderordning» for det forberedende sundhedsråd er:
        | besluttes af           |
        | gruppen i regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver T-30.stedfortræder konkret vurdering

    @T-30.kort-forfald @T-30.inhabilitet
    Scenarie: Stedfortræder ved kort forfald og inhabilitet: <ordning>, og det står i vedtægten: <vedtægt>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «stedfortræderordning» for det forberedende sundhedsråd er:
        | ved kort forfald | ved inhabilitet |
        | <ordning>        | <ordning>       |
      Og at forslaget angiver «styrelsesvedtægt»:
        | stedfortræder ved kort forfald | stedfortræder ved kort forfald i regionsrådet | stedfortræder ved inhabilitet |
        | <vedtægt>                      | <regionsråd>                                  | <vedtægt>                     |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <T-30.kort-forfald>
      Og <T-30.inhabilitet>

      @opfyldt
      Eksempler: Som loven siger
        | ordning | vedtægt | regionsråd | T-30.kort-forfald                        | T-30.inhabilitet                        |
        | nej     | nej     | nej        | er T-30.kort-forfald opfyldt             | er T-30.inhabilitet opfyldt             |
        | ja      | ja      | ja         | finder T-30.kort-forfald ikke anvendelse | finder T-30.inhabilitet ikke anvendelse |

      @brudt
      Eksempler: Uden hjemmel i vedtægten
        | ordning | vedtægt | regionsråd | T-30.kort-forfald                 | T-30.inhabilitet                        |
        | ja      | nej     | nej        | er T-30.kort-forfald ikke opfyldt | er T-30.inhabilitet ikke opfyldt        |
        | ja      | ja      | nej        | er T-30.kort-forfald ikke opfyldt | finder T-30.inhabilitet ikke anvendelse |

      @åben
      Eksempler: Ikke oplyst
        | ordning | vedtægt | regionsråd | T-30.kort-forfald              | T-30.inhabilitet              |
        | ja      | ukendt  | ukendt     | er T-30.kort-forfald uafklaret | er T-30.inhabilitet uafklaret |
        | ukendt  | nej     | nej        | er T-30.kort-forfald uafklaret | er T-30.inhabilitet uafklaret |

    @T-30.stedfortræderhverv @T-30.stedfortræderhverv.hvert-medlem @T-30.stedfortræderhverv.hverv
    Scenarie: Kommunen med to medlemmer har <antal> stedfortrædere (<hverv>, angivet ved <angivet ved>)
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere |
        | Herning | 80000      |
      Og at «medlemmer» for det forberedende sundhedsråd er:
        | rolle            | kommune | antal |
        | kommunalt medlem | Herning | 2     |
      Og at «stedfortrædere» for det forberedende sundhedsråd er:
        | rolle            | kommune   | antal   | hverv   | angivet ved   |
        | kommunalt medlem | <kommune> | <antal> | <hverv> | <angivet ved> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.stedfortræderhverv <T-30.stedfortræderhverv> for Herning
      Og <hvert> for Herning
      Og er T-30.stedfortræderhverv.hverv <ved>

      @opfyldt
      Eksempler: Ved hverv
        | kommune | antal | hverv          | angivet ved | T-30.stedfortræderhverv | hvert                                           | ved     |
        | Herning | 2     | viceborgmester |             | opfyldt                 | er T-30.stedfortræderhverv.hvert-medlem opfyldt | opfyldt |
        | Herning | 2     |                | hverv       | opfyldt                 | er T-30.stedfortræderhverv.hvert-medlem opfyldt | opfyldt |

      @brudt @skøn
      Eksempler: For få, eller ved navn
        | kommune | antal | hverv          | angivet ved | T-30.stedfortræderhverv | hvert                                                         | ved     |
        | Herning | 1     | viceborgmester |             | opfyldt                 | kræver T-30.stedfortræderhverv.hvert-medlem konkret vurdering | opfyldt |
        | Struer  | 1     | viceborgmester |             | ikke opfyldt            | finder T-30.stedfortræderhverv.hvert-medlem ikke anvendelse   | opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | kommune | antal | hverv | angivet ved | T-30.stedfortræderhverv | hvert                                             | ved       |
        |         | 2     |       |             | uafklaret               | er T-30.stedfortræderhverv.hvert-medlem uafklaret | uafklaret |
        | Herning | 2     |       | navn        | opfyldt                 | er T-30.stedfortræderhverv.hvert-medlem opfyldt   | uafklaret |

    @T-30.stedfortræderhverv.hverv @brudt
    Scenarie: En stedfortræder er nævnt ved navn
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «stedfortrædere» for det forberedende sundhedsråd er:
        | rolle            | kommune | hverv              | angivet ved |
        | kommunalt medlem | Herning | ansat i en kommune | navn        |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.stedfortræderhverv.hverv ikke opfyldt
      Og er det en fejl

    @T-30.stedfortræderhverv.navn
    Scenarie: En stedfortræder med hvervet «<hverv>» er angivet ved <måde>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «stedfortrædere» for det forberedende sundhedsråd er:
        | rolle            | kommune | navn        | hverv   | angivet ved |
        | kommunalt medlem | Herning | Jens Jensen | <hverv> | <måde>      |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.stedfortræderhverv.navn <udfald>

      @opfyldt
      Eksempler: Ved hverv
        | hverv          | måde  | udfald  |
        | viceborgmester | hverv | opfyldt |

      @brudt
      Eksempler: Ved navn, også når et hverv er nævnt
        | hverv          | måde | udfald       |
        | viceborgmester | navn | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | måde | udfald    |
        | viceborgmester |      | uafklaret |

    @T-30.stedfortræderhverv @åben
    Scenarie: Stedfortræderne er ikke oplyst
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at det ikke er oplyst, hvad der gælder om «stedfortrædere» for det forberedende sundhedsråd
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-30.stedfortræderhverv uafklaret for Struer
      Og er det en advarsel

  Regel: Valg, udtræden og udelukkelse

    @T-32
    Scenarie: <antal> regionale medlemmer er valgt ved «<valgmåde>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle             | antal   | valgmåde         |
        | regionsrådsmedlem | <antal> | <valgmåde>       |
        | regionsrådsmedlem | 3       | forholdstalsvalg |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>

      @opfyldt
      Eksempler: Ved forholdstal
        | antal | valgmåde         | udfald          |
        | 2     | forholdstalsvalg | er T-32 opfyldt |

      @brudt
      Eksempler: Ved flertal
        | antal | valgmåde     | udfald               |
        | 3     | flertalsvalg | er T-32 ikke opfyldt |

      @skøn
      Eksempler: Højst to ved flertal
        | antal | valgmåde     | udfald                        |
        | 2     | flertalsvalg | kræver T-32 konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | antal | valgmåde | udfald            |
        | 2     | ukendt   | er T-32 uafklaret |

    @T-34.leder @T-34.ledende
    Scenarie: Et medlem er også «<hverv>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle             | andre hverv |
        | regionsrådsmedlem | <hverv>     |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-34.leder <leder>
      Og er T-34.ledende <ledende>

      @opfyldt
      Eksempler: Kan forenes
        | hverv                                 | leder   | ledende |
        | ingen                                 | opfyldt | opfyldt |
        | ansat uden ledende opgaver i regionen | opfyldt | opfyldt |
        | ansat i en kommune                    | opfyldt | opfyldt |

      @brudt
      Eksempler: Udelukket
        | hverv                                                             | leder        | ledende      |
        | hospitalsdirektør i sundhedsrådets område                         | ikke opfyldt | opfyldt      |
        | stedfortræder for en ansat leder af et område under sundhedsrådet | ikke opfyldt | opfyldt      |
        | ledende ansat i øvrigt inden for et område under sundhedsrådet    | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv            | leder     | ledende   |
        |                  | uafklaret | uafklaret |
        | ansat i regionen | uafklaret | uafklaret |

    @T-34.samlever
    Scenarie: Et medlem lever sammen med en ansat leder: <svar>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle             | samlever med leder under rådet |
        | regionsrådsmedlem | <svar>                         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-34.samlever <udfald>

      @opfyldt
      Eksempler: Nej
        | svar | udfald  |
        | nej  | opfyldt |

      @brudt
      Eksempler: Ja
        | svar | udfald       |
        | ja   | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | svar   | udfald    |
        | ukendt | uafklaret |

    @T-30.udelukket @T-33 @T-34 @T-33.forfald @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om udtræden og udelukkelse
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kan T-30.udelukket ikke overtrædes
      Og kan T-33 ikke overtrædes
      Og kan T-34 ikke overtrædes
      Og kan T-33.forfald ikke overtrædes
