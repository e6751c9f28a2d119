# language: da
Egenskab: Medlemmernes rettigheder, stedfortrædere, valg og udelukkelse i sundhedsrådet
  Ethvert medlem kan rejse en sag (regionslovens § 14 n), men kun formanden eller en tredjedel af de regionale medlemmer
  kan standse en beslutning (§ 14 o). Stedfortrædere følger § 14 p, valg og udelukkelse § 15, stk. 3-5.

  Regel: At rejse en sag og at standse en beslutning

    @R-13.initiativ
    Scenarie: <hvem> kan rejse en sag
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «initiativret» for sundhedsrådet er «<hvem>»
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-13.initiativ <udfald>

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
        | hvem                   | udfald    |
        | de, der har noget at sige | uafklaret |

    @R-13.standsning.kreds @R-13.standsning.formand @R-13.standsning.tredjedel
    Scenarie: En beslutning kan standses af <hvem>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «standsningsret» for sundhedsrådet er <hvem>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-13.standsning.kreds <kreds>
      Og er R-13.standsning.formand <formand>
      Og er R-13.standsning.tredjedel <tredjedel>

      @opfyldt
      Eksempler: Som loven siger
        | hvem                                                         | kreds   | formand | tredjedel |
        | formanden og mindst en tredjedel af de regionale medlemmer    | opfyldt | opfyldt | opfyldt   |

      @brudt
      Eksempler: Andre
        | hvem                                                         | kreds        | formand      | tredjedel    |
        | ethvert medlem                                               | ikke opfyldt | ikke opfyldt | ikke opfyldt |
        | formanden og ethvert kommunalt medlem                        | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og mindst en tredjedel af medlemmerne              | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og mindst halvdelen af de regionale medlemmer      | ikke opfyldt | opfyldt      | ikke opfyldt |
        | formanden og kommunalbestyrelsen                             | ikke opfyldt | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | hvem        | kreds     | formand   | tredjedel |
        | et mindretal | uafklaret | uafklaret | uafklaret |

    @R-13 @R-13.standsning @R-13.initiativ @R-13.standsning.kreds @kan-ikke-brydes
    Scenarie: Et forslag behøver ikke at gentage rettighederne
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-13 ikke overtrædes
      Og kan R-13.standsning ikke overtrædes

  Regel: Stedfortrædere

    @R-14
    Scenarie: <hvem> beslutter, at en stedfortræder indtræder
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «stedfortræderordning» for sundhedsrådet er:
        | besluttes af |
        | <hvem>       |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-14 <udfald>

      @opfyldt
      Eksempler: Formanden
        | hvem      | udfald  |
        | formanden | opfyldt |

      @brudt
      Eksempler: En anden
        | hvem                | udfald       |
        | kommunalbestyrelsen | ikke opfyldt |
        | sundhedsrådet       | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hvem   | udfald    |
        | ukendt | uafklaret |

    @R-42 @R-43
    Scenarie: Stedfortræder ved kort forfald og inhabilitet: <ordning>, og det står i vedtægten: <vedtægt>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «stedfortræderordning» for sundhedsrådet er:
        | ved kort forfald | ved inhabilitet |
        | <ordning>        | <ordning>       |
      Og at forslaget angiver «styrelsesvedtægt»:
        | stedfortræder ved kort forfald | stedfortræder ved kort forfald i regionsrådet | stedfortræder ved inhabilitet |
        | <vedtægt>                      | <regionsråd>                                  | <vedtægt>                     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <R-42>
      Og <R-43>

      @opfyldt
      Eksempler: Som loven siger
        | ordning | vedtægt | regionsråd | R-42                         | R-43                         |
        | nej     | nej     | nej        | er R-42 opfyldt              | er R-43 opfyldt              |
        | ja      | ja      | ja         | finder R-42 ikke anvendelse  | finder R-43 ikke anvendelse  |

      @brudt
      Eksempler: Uden hjemmel i vedtægten
        | ordning | vedtægt | regionsråd | R-42                 | R-43                         |
        | ja      | nej     | nej        | er R-42 ikke opfyldt | er R-43 ikke opfyldt         |
        | ja      | ja      | nej        | er R-42 ikke opfyldt | finder R-43 ikke anvendelse  |

      @åben
      Eksempler: Ikke oplyst
        | ordning | vedtægt | regionsråd | R-42              | R-43              |
        | ja      | ukendt  | ukendt     | er R-42 uafklaret | er R-43 uafklaret |
        | ukendt  | nej     | nej        | er R-42 uafklaret | er R-43 uafklaret |

    @R-45
    Scenarie: Stedfortræderen for et regionalt medlem er udpeget af <hvem>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «stedfortrædere» for sundhedsrådet er:
        | rolle             | udpeget af |
        | regionsrådsmedlem | <hvem>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-45 <udfald>

      @opfyldt
      Eksempler: Gruppen
        | hvem                    | udfald  |
        | gruppen i regionsrådet  | opfyldt |

      @brudt
      Eksempler: En anden
        | hvem         | udfald       |
        | formanden    | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hvem   | udfald    |
        | ukendt | uafklaret |

    @R-46 @R-46.hvert-medlem @R-46.hverv
    Scenarie: Kommunen med to medlemmer har <antal> stedfortrædere (<hverv>, angivet ved <angivet ved>)
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere |
        | Herning | 80000      |
      Og at «medlemmer» for sundhedsrådet er:
        | rolle            | kommune | antal |
        | kommunalt medlem | Herning | 2     |
      Og at «stedfortrædere» for sundhedsrådet er:
        | rolle            | kommune   | antal   | hverv   | angivet ved   |
        | kommunalt medlem | <kommune> | <antal> | <hverv> | <angivet ved> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-46 <R-46> for Herning
      Og <hvert> for Herning
      Og er R-46.hverv <ved>

      @opfyldt
      Eksempler: Ved hverv
        | kommune | antal | hverv          | angivet ved | R-46    | hvert                        | ved     |
        | Herning | 2     | viceborgmester |             | opfyldt | er R-46.hvert-medlem opfyldt | opfyldt |
        | Herning | 2     |                | hverv       | opfyldt | er R-46.hvert-medlem opfyldt | opfyldt |

      @brudt @skøn
      Eksempler: For få, eller ved navn
        | kommune | antal | hverv          | angivet ved | R-46         | hvert                                       | ved          |
        | Herning | 1     | viceborgmester |             | opfyldt      | kræver R-46.hvert-medlem konkret vurdering  | opfyldt      |
        | Struer  | 1     | viceborgmester |             | ikke opfyldt | finder R-46.hvert-medlem ikke anvendelse    | opfyldt      |

      @åben
      Eksempler: Ikke oplyst
        | kommune | antal | hverv | angivet ved | R-46      | hvert                          | ved       |
        |         | 2     |       |             | uafklaret | er R-46.hvert-medlem uafklaret | uafklaret |
        | Herning | 2     |       | navn        | opfyldt   | er R-46.hvert-medlem opfyldt   | uafklaret |

    @R-46.hverv @brudt
    Scenarie: En stedfortræder uden hverv i kommunen er nævnt ved navn
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «stedfortrædere» for sundhedsrådet er:
        | rolle            | kommune | hverv              | angivet ved |
        | kommunalt medlem | Herning | ansat i en kommune | navn        |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-46.hverv ikke opfyldt
      Og er det en fejl

    @R-46.navn
    Scenarie: En stedfortræder med hvervet «<hverv>» er angivet ved <måde>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «stedfortrædere» for sundhedsrådet er:
        | rolle            | kommune | navn        | hverv   | angivet ved |
        | kommunalt medlem | Herning | Jens Jensen | <hverv> | <måde>      |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-46.navn <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Ved hverv
        | hverv          | måde  | udfald  | alvor          |
        | viceborgmester | hverv | opfyldt | uden betydning |

      @brudt
      Eksempler: Ved navn, også når et hverv er nævnt
        | hverv          | måde | udfald       | alvor   |
        |                | navn | ikke opfyldt | en fejl |
        | viceborgmester | navn | ikke opfyldt | en fejl |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | måde | udfald    | alvor         |
        | viceborgmester |      | uafklaret | en bemærkning |

    @R-46 @åben
    Scenarie: Stedfortræderne er ikke oplyst
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at det ikke er oplyst, hvad der gælder om «stedfortrædere» for sundhedsrådet
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-46 uafklaret for Struer
      Og er det en advarsel

  Regel: Valg, udtræden og udelukkelse

    @R-52
    Scenarie: <antal> regionale medlemmer er valgt ved «<valgmåde>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har disse medlemmer:
        | rolle             | antal   | valgmåde         |
        | regionsrådsmedlem | <antal> | <valgmåde>       |
        | regionsrådsmedlem | 3       | forholdstalsvalg |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <udfald>

      @opfyldt
      Eksempler: Ved forholdstal
        | antal | valgmåde         | udfald          |
        | 2     | forholdstalsvalg | er R-52 opfyldt |

      @brudt
      Eksempler: Ved flertal
        | antal | valgmåde     | udfald               |
        | 3     | flertalsvalg | er R-52 ikke opfyldt |

      @skøn
      Eksempler: Højst to ved flertal
        | antal | valgmåde     | udfald                        |
        | 2     | flertalsvalg | kræver R-52 konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | antal | valgmåde | udfald            |
        | 2     | ukendt   | er R-52 uafklaret |

    @R-54.leder @R-54.ledende
    Scenarie: Et medlem er også «<hverv>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle             | andre hverv |
        | regionsrådsmedlem | <hverv>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-54.leder <leder>
      Og er R-54.ledende <ledende>

      @opfyldt
      Eksempler: Kan forenes
        | hverv                                | leder   | ledende |
        | ingen                                | opfyldt | opfyldt |
        | ansat uden ledende opgaver i regionen | opfyldt | opfyldt |
        | ansat i en kommune                   | opfyldt | opfyldt |

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

    @R-54.samlever
    Scenarie: Et medlem lever sammen med en ansat leder: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle             | samlever med leder under rådet |
        | regionsrådsmedlem | <svar>                         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-54.samlever <udfald>

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

    @R-61
    Scenarie: Styrelsesvedtægten afviger: <afviger>, godkendt af ministeren: <godkendt>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | afviger fra lovens regler | afvigelser godkendt af ministeren |
        | <afviger>                 | <godkendt>                        |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <udfald>

      @opfyldt
      Eksempler: Godkendt, eller ingen afvigelse
        | afviger | godkendt | udfald                      |
        | ja      | ja       | er R-61 opfyldt             |
        | nej     | nej      | finder R-61 ikke anvendelse |

      @brudt
      Eksempler: Ikke godkendt
        | afviger | godkendt | udfald               |
        | ja      | nej      | er R-61 ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | afviger | godkendt | udfald            |
        | ja      | ukendt   | er R-61 uafklaret |

    @R-44 @R-53 @R-54 @R-61.grænser @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om udtræden og udelukkelse
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-44 ikke overtrædes
      Og kan R-53 ikke overtrædes
      Og kan R-54 ikke overtrædes
      Og kan R-61.grænser ikke overtrædes
