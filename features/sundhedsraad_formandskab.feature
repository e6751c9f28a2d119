# language: da
Egenskab: Sundhedsrådets formandskab og de regionale medlemmer
  Regionsrådet vælger blandt sine medlemmer en formand og en næstformand for hvert sundhedsråd (regionslovens § 14 e).
  I en klynge skal regionsrådets formand være med i formandskabet; i et sundhedsråd må han eller hun ikke være formand.
  Spærringerne rammer kun formanden.

  Regel: Én formand og én næstformand, valgt af regionsrådet

    @R-06.formand @R-06.næstformand @R-06.valg @R-06.blandt @R-06.måde @R-23 @opfyldt
    Scenarie: En formand og en næstformand fra regionsrådet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.formand opfyldt
      Og henvises der til «§ 14 e, stk. 1, 1. pkt., i regionsloven»
      Og er R-06.næstformand opfyldt
      Og er R-06.valg opfyldt
      Og er R-06.blandt opfyldt
      Og er R-06.måde opfyldt
      Og henvises der til «§ 14 e, stk. 1, 2. pkt., i regionsloven»
      Og er R-23 opfyldt

    @R-06.formand @R-06.næstformand @R-06.blandt @R-06.valg @R-06.måde @brudt
    Scenarie: To formænd, én fra hver side
      Sådan var en klynge sat op.
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | kommune | post    | valgt af                          | valgmåde         | andre hverv |
        | regionsrådsmedlem |         | formand | regionsrådet                      | forholdstalsvalg |             |
        | borgmester        | Herning | formand | de deltagende kommunalbestyrelser | flertalsvalg     | ingen       |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.formand ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Sundhedsrådet har 2 formænd, ikke én.»
      Og er R-06.næstformand ikke opfyldt
      Og er R-06.blandt ikke opfyldt
      Og er det en fejl
      Og er R-06.valg ikke opfyldt
      Og er det en fejl
      Og er R-06.måde ikke opfyldt

    @R-06.blandt
    Scenarie: En borgmester med hvervet «<hverv>» ved siden af er næstformand
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | kommune | post        | andre hverv |
        | regionsrådsmedlem |         | formand     |             |
        | borgmester        | Struer  | næstformand | <hverv>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.blandt <udfald>
      Og er det <alvor>
      Og er R-06.næstformand opfyldt

      @opfyldt
      Eksempler: Borgmesteren sidder også i regionsrådet
        | hverv             | udfald  | alvor          |
        | regionsrådsmedlem | opfyldt | uden betydning |

      @brudt
      Eksempler: Borgmesteren sidder ikke i regionsrådet
        | hverv            | udfald       | alvor   |
        | ingen            | ikke opfyldt | en fejl |
        | folketingsmedlem | ikke opfyldt | en fejl |

      @åben
      Eksempler: Det er ikke oplyst
        | hverv | udfald    | alvor       |
        |       | uafklaret | en advarsel |

    @R-06.landet @R-06.området @brudt
    Scenarie: Formanden er angivet som <rolle> fra <kommune> og sidder også i regionsrådet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | kommune   | post        | andre hverv       |
        | <rolle>           | <kommune> | formand     | regionsrådsmedlem |
        | regionsrådsmedlem |           | næstformand |                   |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.landet <landet>
      Og er R-06.området <området>
      Og er R-06.blandt opfyldt

      Eksempler:
        | rolle            | kommune   | landet       | området      |
        | borgmester       | Viborg    | ikke opfyldt | opfyldt      |
        | borgmester       | Struer    | ikke opfyldt | opfyldt      |
        | magistratsmedlem | Aarhus    | ikke opfyldt | opfyldt      |
        | rådmand          | Odense    | ikke opfyldt | opfyldt      |
        | fagborgmester    | København | ikke opfyldt | opfyldt      |
        | udvalgsformand   | Struer    | opfyldt      | ikke opfyldt |

    @R-06.formand @R-06.næstformand @R-06.valg @R-06.blandt @R-06.måde @R-23 @åben
    Scenarie: Formandskabet er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.formand uafklaret
      Og er det en advarsel
      Og spørges der «Hvem udgør formandskabet i sundhedsrådet?»
      Og er R-06.næstformand uafklaret
      Og er R-06.valg uafklaret
      Og er det en bemærkning
      Og er R-06.blandt uafklaret
      Og er R-06.måde uafklaret
      Og er R-23 uafklaret
      Og er det en bemærkning

    @R-06.to-personer
    Scenarie: Formand er <formand> og næstformand <næstformand>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | navn          | post        |
        | regionsrådsmedlem | <formand>     | formand     |
        | regionsrådsmedlem | <næstformand> | næstformand |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.to-personer <udfald>

      @opfyldt
      Eksempler: To personer
        | formand   | næstformand | udfald  |
        | Anna Holm | Bo Lund     | opfyldt |

      @brudt
      Eksempler: Én person på begge poster
        | formand   | næstformand | udfald       |
        | Anna Holm | Anna Holm   | ikke opfyldt |

    @R-06.to-personer @åben
    Scenarie: Det er ikke oplyst, om de to poster har hver sin
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.to-personer uafklaret

    @R-06.to-personer @opfyldt
    Scenarie: Næstformanden bliver formand, når den første går af
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | navn      | post        | fra             | til             |
        | regionsrådsmedlem | Anna Holm | formand     | 1. januar 2027  | 30. juni 2028   |
        | regionsrådsmedlem | Bo Lund   | næstformand | 1. januar 2027  | 30. juni 2028   |
        | regionsrådsmedlem | Bo Lund   | formand     | 1. juli 2028    |                 |
        | regionsrådsmedlem | Ida Krog  | næstformand | 1. juli 2028    |                 |
      Når forslaget bedømmes efter reglerne den 1. august 2028
      Så er R-06.to-personer opfyldt
      Og er R-06.formand opfyldt
      Og er R-06.næstformand opfyldt

    @R-06.to-personer @brudt
    Scenarie: Regionsrådets formand står på begge poster uden navn
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle              | post        |
        | regionsrådsformand | formand     |
        | regionsrådsformand | næstformand |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.to-personer ikke opfyldt

    @R-06.regionsrådsformand @R-06.landet @brudt
    Scenarie: Formandens hverv er <hverv>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle   | post        | kommune   | hverv             |
        | <rolle> | formand     | <kommune> | <hverv>           |
        | andet   | næstformand |           | regionsrådsmedlem |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er <norm> ikke opfyldt

      Eksempler:
        | rolle                 | kommune | hverv              | norm                    |
        | regional repræsentant |         | regionsrådsformand | R-06.regionsrådsformand |
        | kommunal repræsentant | Struer  | borgmester         | R-06.landet             |

    @R-06.formand @R-06.næstformand @åben
    Scenarie: Det er ikke oplyst, hvem af de to der er formand
      Givet et sundhedsråd, hvor intet er oplyst
      Og at formandskabet for sundhedsrådet er:
        | rolle             |
        | regionsrådsmedlem |
        | regionsrådsmedlem |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.formand uafklaret
      Og er R-06.næstformand uafklaret

    # En, der sidder for en kommune, kan også være valgt ind i regionsrådet; det må oplyses.
    @R-06.blandt @åben
    Scenarie: Et kommunalt medlem som formand er ikke uden videre medlem af regionsrådet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | kommune | post        |
        | kommunalt medlem  | Struer  | formand     |
        | regionsrådsmedlem |         | næstformand |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.blandt uafklaret
      Og er det en advarsel
      Og henvises der til «§ 14 e, stk. 1, 1. pkt., i regionsloven»

    @R-23 @brudt
    Scenarie: Formanden sidder ikke selv i rådet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        | medlem |
        | regionsrådsmedlem | formand     | nej    |
        | regionsrådsmedlem | næstformand | ja     |
      Og at det ikke er oplyst, hvad der gælder om «medlemmer» for sundhedsrådet
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-23 ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning

    @R-23.kommunal @R-23.hverv
    Scenarie: Næstformanden er nævnt som <rolle> med andre hverv «<andre>»
      Et kommunalt medlem kan ikke også have en regional plads, og formandskabets pladser er regionale.
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | kommune   | hverv   | post        | andre hverv |
        | regionsrådsmedlem |           |         | formand     | ingen       |
        | <rolle>           | <kommune> | <hverv> | næstformand | <andre>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-23.kommunal <plads>
      Og <hverv i kommunen>
      Og er det <alvor>

      @opfyldt
      Eksempler: En regional plads
        | rolle             | kommune | hverv | andre                     | plads   | hverv i kommunen | alvor |
        | regionsrådsmedlem |         |       | kommunalbestyrelsesmedlem | opfyldt | er R-23.hverv opfyldt | uden betydning |
        | borgmester        | Odense  |       | regionsrådsmedlem         | opfyldt | er R-23.hverv opfyldt | uden betydning |

      @brudt
      Eksempler: Kommunens plads
        | rolle             | kommune | hverv      | andre                             | plads        | hverv i kommunen | alvor |
        | regionsrådsmedlem |         |            | kommunalt medlem af sundhedsrådet | ikke opfyldt | er R-23.hverv opfyldt | uden betydning |
        | kommunalt medlem  | Lemvig  | borgmester | regionsrådsmedlem                 | ikke opfyldt | er R-23.hverv opfyldt | uden betydning |
        | borgmester        | Lemvig  |            | regionsrådsmedlem                 | ikke opfyldt | er R-23.hverv opfyldt | uden betydning |

      @skøn
      Eksempler: Et hverv i kommunen, uden at pladsen er oplyst
        | rolle            | kommune | hverv          | andre             | plads   | hverv i kommunen | alvor |
        | kommunalt medlem | Lemvig  | udvalgsformand | regionsrådsmedlem | opfyldt | kræver R-23.hverv konkret vurdering | en advarsel |
        | udvalgsformand   | Struer  |                | regionsrådsmedlem | opfyldt | kræver R-23.hverv konkret vurdering | en advarsel |

      @åben
      Eksempler: Ikke oplyst; et hverv i kommunen lægges ikke til grund som en regional plads
        | rolle             | kommune | hverv | andre | plads     | hverv i kommunen | alvor |
        | regionsrådsmedlem |         |       |       | uafklaret | er R-23.hverv opfyldt | uden betydning |
        | udvalgsformand    | Struer  |       |       | uafklaret | er R-23.hverv uafklaret | en advarsel |
        | kommunalt medlem  | Lemvig  |       |       | uafklaret | er R-23.hverv uafklaret | en advarsel |
        | kommunalt medlem  |         |       | regionsrådsmedlem | uafklaret | er R-23.hverv uafklaret | en advarsel |

  Regel: Hvem der ikke kan være formand

    @R-06.regionsrådsformand
    Scenarie: Regionsrådets formand som <post> i sundhedsrådet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle              | post   |
        | regionsrådsformand | <post> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.regionsrådsformand <udfald>
      Og er det <alvor>

      @brudt
      Eksempler: Formand
        | post    | udfald       | alvor   |
        | formand | ikke opfyldt | en fejl |

      @opfyldt
      Eksempler: Næstformand
        | post        | udfald  | alvor          |
        | næstformand | opfyldt | uden betydning |

      @åben
      Eksempler: Posten er ikke oplyst
        | post   | udfald    | alvor         |
        | ukendt | uafklaret | en bemærkning |

    @R-06.regionsrådsformand @brudt
    Scenarie: Formanden har også hvervet som regionsrådets formand
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        | andre hverv        |
        | regionsrådsmedlem | formand     | regionsrådsformand |
        | regionsrådsmedlem | næstformand |                    |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.regionsrådsformand ikke opfyldt
      Og henvises der til «§ 14 e, stk. 2, i regionsloven»

    @R-06.regionsrådsformand @opfyldt
    Scenarie: Regionsrådets formand er menigt medlem
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet har disse medlemmer:
        | rolle              | antal |
        | regionsrådsformand | 1     |
        | regionsrådsmedlem  | 7     |
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        | andre hverv |
        | regionsrådsmedlem | formand     | ingen       |
        | regionsrådsformand | næstformand | ingen       |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.regionsrådsformand opfyldt

    @R-06.flere @R-06.landet @R-06.området
    Scenarie: Formanden har også hvervet «<hverv>»
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post    | andre hverv |
        | regionsrådsmedlem | formand | <hverv>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.flere <flere>
      Og er R-06.landet <landet>
      Og er R-06.området <området>

      @opfyldt
      Eksempler: Hverv, der kan forenes
        | hverv                                                           | flere   | landet  | området |
        | ingen                                                           | opfyldt | opfyldt | opfyldt |
        | næstformand for et andet sundhedsråd                            | opfyldt | opfyldt | opfyldt |
        | medlem af et andet sundhedsråd                                  | opfyldt | opfyldt | opfyldt |
        | kommunalbestyrelsesmedlem                                       | opfyldt | opfyldt | opfyldt |
        | viceborgmester                                                  | opfyldt | opfyldt | opfyldt |
        | formand for et særligt udvalg                                   | opfyldt | opfyldt | opfyldt |
        | udvalgsformand i almindelig kommune uden for sundhedsrådets område | opfyldt | opfyldt | opfyldt |
        | ansat i regionen                                                | opfyldt | opfyldt | opfyldt |

      @brudt
      Eksempler: Hverv, loven udelukker
        | hverv                                                       | flere        | landet       | området      |
        | formand for et andet sundhedsråd                            | ikke opfyldt | opfyldt      | opfyldt      |
        | borgmester                                                  | opfyldt      | ikke opfyldt | opfyldt      |
        | overborgmester                                              | opfyldt      | ikke opfyldt | opfyldt      |
        | magistratsmedlem                                            | opfyldt      | ikke opfyldt | opfyldt      |
        | udvalgsformand i kommune med delt administrativ ledelse     | opfyldt      | ikke opfyldt | opfyldt      |
        | rådmand                                                     | opfyldt      | ikke opfyldt | opfyldt      |
        | fagborgmester                                               | opfyldt      | ikke opfyldt | opfyldt      |
        | udvalgsformand i en kommune under sundhedsrådet             | opfyldt      | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Hverv, der kan være et af dem
        | hverv                                              | flere   | landet    | området   |
        | udvalgsformand                                     | opfyldt | uafklaret | uafklaret |
        | udvalgsformand uden for sundhedsrådets område      | opfyldt | uafklaret | opfyldt   |

    @R-06.flere @R-06.landet @R-06.området @åben
    Scenarie: Formandens andre hverv er ikke oplyst
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        |
        | regionsrådsmedlem | formand     |
        | regionsrådsmedlem | næstformand |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.flere uafklaret
      Og er det en bemærkning
      Og er R-06.landet uafklaret
      Og er det en bemærkning
      Og er R-06.området uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at sundhedsrådets formand ikke leder et stående udvalg i en af rådets kommuner.

    @R-06.flere @R-06.landet @R-06.området @opfyldt
    Scenarie: Næstformanden må have hverv, som formanden ikke må
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        | andre hverv                                                                |
        | regionsrådsmedlem | formand     | ingen                                                                      |
        | regionsrådsmedlem | næstformand | formand for et andet sundhedsråd, borgmester og udvalgsformand i en kommune under sundhedsrådet |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-06.flere opfyldt
      Og er R-06.landet opfyldt
      Og henvises der til «§ 14 e, stk. 4, i regionsloven, jf. § 9, stk. 3, 2. pkt.»
      Og er R-06.området opfyldt
      Og henvises der til «§ 14 e, stk. 5, i regionsloven»

  Regel: Fritagelse, afsættelse og forfald

    @R-25.hvem
    Scenarie: Formandskabet kan efter forslaget afsættes af <hvem>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «formandskabet afsættes af» for sundhedsrådet er <hvem>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-25.hvem <udfald>

      @opfyldt
      Eksempler: Regionsrådet
        | hvem         | udfald  |
        | regionsrådet | opfyldt |

      @brudt
      Eksempler: Andre
        | hvem                        | udfald       |
        | sundhedsrådet               | ikke opfyldt |
        | regionsrådet og sundhedsrådet | ikke opfyldt |
        | de kommunale medlemmer      | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | hvem             | udfald    |
        | et flertal heraf | uafklaret |

    @R-24 @R-25 @R-25.nyvalg @R-26 @R-06.tid @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om formandskabet
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-24 ikke overtrædes
      Og kan R-25 ikke overtrædes
      Og kan R-25.nyvalg ikke overtrædes
      Og kan R-26 ikke overtrædes
      Og kan R-06.tid ikke overtrædes
      Og finder R-25.hvem ikke anvendelse

  Regel: De regionale medlemmer

    @R-07
    Scenarie: Et <rolle> med hvervet «<hverv>» ved siden af
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle   | andre hverv |
        | <rolle> | <hverv>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-07 <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Kan forenes
        | rolle             | hverv                           | udfald  | alvor          |
        | regionalt medlem  | ingen                           | opfyldt | uden betydning |
        | kommunalt medlem  | regionsrådsmedlem               | opfyldt | uden betydning |
        | regionsrådsmedlem | kommunalt medlem af et andet sundhedsråd | opfyldt | uden betydning |

      @brudt
      Eksempler: Valgt to gange til samme råd
        | rolle             | hverv                            | udfald       | alvor   |
        | regionalt medlem  | kommunalt medlem af sundhedsrådet | ikke opfyldt | en fejl |
        | regionsrådsmedlem | kommunalt medlem af sundhedsrådet | ikke opfyldt | en fejl |
        | borgmester        | regionalt medlem af sundhedsrådet | ikke opfyldt | en fejl |

      @åben
      Eksempler: Ikke oplyst
        | rolle            | hverv | udfald    | alvor         |
        | regionalt medlem |       | uafklaret | en bemærkning |

    @R-27.periode
    Scenarie: Funktionsperioden slutter <dag>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «funktionsperiode» for sundhedsrådet er:
        | fra            | til   |
        | 1. januar 2027 | <dag> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-27.periode <udfald>

      @opfyldt
      Eksempler: Med regionsrådets periode
        | dag               | udfald  |
        | 31. december 2029 | opfyldt |

      @brudt
      Eksempler: En anden dag
        | dag               | udfald       |
        | 31. december 2027 | ikke opfyldt |
        | 31. december 2030 | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | dag    | udfald    |
        | ukendt | uafklaret |

    @R-27 @R-23.gruppe @R-28 @kan-ikke-brydes
    Scenarie: Valgets rækkefølge og grupper
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-27 ikke overtrædes
      Og kan R-23.gruppe ikke overtrædes
      Og kan R-28 ikke overtrædes

    @R-27.2030 @tid
    Scenarie: Fra 2030 slutter funktionsperioden <dag>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «funktionsperiode» for sundhedsrådet er:
        | fra            | til   |
        | 1. januar 2030 | <dag> |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så er R-27.2030 <udfald>
      Og er R-27.periode ikke i kraft

      @opfyldt
      Eksempler: Med regionsrådets periode
        | dag               | udfald  |
        | 31. december 2033 | opfyldt |

      @brudt
      Eksempler: En anden dag
        | dag               | udfald       |
        | 31. december 2031 | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | dag    | udfald    |
        | ukendt | uafklaret |

    @R-27.2030 @skøn
    Scenarie: Den udløbne funktionsperiode kræver stillingtagen i 2030
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «funktionsperiode» for sundhedsrådet er:
        | fra            | til               |
        | 1. januar 2027 | 31. december 2029 |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så kræver R-27.2030 konkret vurdering

    @R-27.senere @R-27.2030 @tid @skøn
    Scenarie: Efter 2033 gælder bestemmelsen fortsat, men regionsrådets periode er ikke kodet
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2034
      Så er R-27.2030 ikke i kraft
      Og kræver R-27.senere konkret vurdering
      Og er det en advarsel
