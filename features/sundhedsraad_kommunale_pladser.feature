# language: da
Egenskab: De hverv, der giver kommunen plads i sundhedsrådet
  Kommunens plads følger et hverv: borgmesterens, en udvalgsformands eller et magistratsmedlems. Hvilke det kan være,
  afhænger af indbyggertallet (regionslovens §§ 14 h, 14 i og 14 j) og af kommunens styreform.

  Regel: Under 80.000 indbyggere (§ 14 h)

    @R-08 @R-08.1 @R-08.2
    Scenarie: Under 80.000 indbyggere, <hverv> med andelen «<andel>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere |
        | Struer | 79999      |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune | hverv   | udvalgets andel |
        | kommunalt medlem | Struer  | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08 <R-08> for Struer
      Og er R-08.1 <R-08.1> for Struer
      Og finder R-08.2 ikke anvendelse for Struer

      @opfyldt
      Eksempler: Et hverv, loven nævner
        | hverv                      | andel        | R-08    | R-08.1  |
        | borgmester                 |              | opfyldt | opfyldt |
        | formand for økonomiudvalget |             | opfyldt | opfyldt |
        | udvalgsformand             | hovedparten  | opfyldt | opfyldt |
        | udvalgsformand             | hele området | opfyldt | opfyldt |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | hverv                         | andel           | R-08         | R-08.1       |
        | viceborgmester                |                 | ikke opfyldt | opfyldt      |
        | kommunalbestyrelsesmedlem     |                 | ikke opfyldt | opfyldt      |
        | formand for et særligt udvalg | hovedparten     | ikke opfyldt | opfyldt      |
        | ansat i en kommune            |                 | ikke opfyldt | opfyldt      |
        | udvalgsformand                | en mindre del   | opfyldt      | ikke opfyldt |
        | udvalgsformand                | uden for området | opfyldt     | ikke opfyldt |
        | udvalgsformand                | sammenligneligt område | opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | andel   | R-08      | R-08.1    |
        |                |         | uafklaret | uafklaret |
        | udvalgsformand |         | opfyldt   | uafklaret |
        | udvalgsformand | delvis  | opfyldt   | uafklaret |
        | et andet hverv |         | uafklaret | uafklaret |

    @R-08 @brudt
    Scenarie: En viceborgmester sidder
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at kommunalt medlem fra Struer ikke sidder i sundhedsrådet
      Og at sundhedsrådet også har dette medlem:
        | rolle          | kommune |
        | viceborgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08 ikke opfyldt for Struer
      Og er det en fejl
      Og henvises der til «§ 14 h, stk. 1, 4 og 5, i regionsloven»
      Og er R-08 opfyldt for Lemvig
      Og er R-03 opfyldt for Struer

    @R-08 @åben
    Scenarie: Er indbyggertallet ikke oplyst, kan viceborgmesteren måske sidde
      Har kommunen mindst 80.000 indbyggere og udvalgsløst styre, kan en anden end borgmesteren sidde.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Struer
      Og at sundhedsrådet har dette medlem:
        | rolle          | kommune |
        | viceborgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08 uafklaret for Struer
      Og er R-09 uafklaret for Struer

    @R-08 @R-08.2
    Scenarie: Under 80.000 indbyggere med magistrat, <hverv> med andelen «<andel>»
      Ingen af de fem kommuner, der kan have magistrat, er så lille.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn          | indbyggere | styreform |
        | Frederiksberg | 79999      | magistrat |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune       | hverv   | udvalgets andel |
        | kommunalt medlem | Frederiksberg | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08 <R-08> for Frederiksberg
      Og er R-08.2 <R-08.2> for Frederiksberg

      @opfyldt
      Eksempler: Et hverv, loven nævner
        | hverv            | andel       | R-08    | R-08.2  |
        | borgmester       |             | opfyldt | opfyldt |
        | magistratsmedlem | hovedparten | opfyldt | opfyldt |
        | rådmand          | hovedparten | opfyldt | opfyldt |

      @brudt
      Eksempler: Et andet hverv eller en anden afdeling
        | hverv                      | andel            | R-08         | R-08.2       |
        | udvalgsformand             |                  | ikke opfyldt | opfyldt      |
        | formand for et fast udvalg | hovedparten      | ikke opfyldt | opfyldt      |
        | magistratsmedlem           | en mindre del    | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv            | andel | R-08      | R-08.2    |
        | magistratsmedlem |       | opfyldt   | uafklaret |
        |                  |       | uafklaret | uafklaret |

    @R-08.3
    Scenarie: En udvalgsformand sidder for en kommune med styreformen «<styreform>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere   | styreform   |
        | Struer | <indbyggere> | <styreform> |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune | hverv          | udvalgets andel |
        | kommunalt medlem | Struer  | udvalgsformand | hovedparten     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08.3 <udfald>

      @brudt
      Eksempler: Udvalgsløst styre
        | indbyggere | styreform          | udfald       |
        | 20000      | udvalgsløst styre  | ikke opfyldt |
        | 80000      | udvalgsløst styre  | ikke opfyldt |
        | 300000     | udvalgsløst styre  | ikke opfyldt |

      @åben
      Eksempler: Styreformen er ikke oplyst
        | indbyggere | styreform          | udfald    |
        | 20000      | almindelig styreform | uafklaret |
        | 20000      |                    | uafklaret |

    @R-08.3 @opfyldt
    Scenarie: Borgmesteren sidder for en kommune uden stående udvalg
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform         |
        | Struer | 20000      | udvalgsløst styre |
      Og at sundhedsrådet har dette medlem:
        | rolle      | kommune |
        | borgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08.3 opfyldt
      Og er R-08 opfyldt for Struer

    @R-08.4 @R-08.4.udvalg
    Scenarie: Valget er fastsat <sted>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat i | udvalg fastsat i |
        | Struer | <sted>          | <sted>           |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-08.4 <udfald>
      Og er R-08.4.udvalg <udfald>

      @opfyldt
      Eksempler: I vedtægten
        | sted                | udfald  |
        | styrelsesvedtægten  | opfyldt |

      @brudt
      Eksempler: Uden for vedtægten
        | sted            | udfald       |
        | anden beslutning | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | sted   | udfald    |
        | ukendt | uafklaret |

  Regel: Mindst 80.000, men under 300.000 indbyggere (§ 14 i)

    @R-09 @R-09.1 @R-09.2
    Scenarie: <første> og <anden> med andelen «<andel>» for en kommune med 80.000 indbyggere
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform    |
        | Herning | 80000      | udvalgsstyre |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Herning | <første> | hovedparten     |
        | kommunalt medlem | Herning | <anden>  | <andel>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09 <R-09> for Herning
      Og <R-09.1> for Herning
      Og <R-09.2> for Herning

      @opfyldt
      Eksempler: Hverv, loven nævner
        | første         | anden          | andel                  | R-09    | R-09.1                       | R-09.2                       |
        | borgmester     | udvalgsformand | hovedparten            | opfyldt | er R-09.1 opfyldt            | finder R-09.2 ikke anvendelse |
        | udvalgsformand | udvalgsformand | en mindre del          | opfyldt | finder R-09.1 ikke anvendelse | er R-09.2 opfyldt           |
        | udvalgsformand | udvalgsformand | sammenligneligt område | opfyldt | finder R-09.1 ikke anvendelse | er R-09.2 opfyldt           |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | første         | anden          | andel            | R-09         | R-09.1                       | R-09.2                        |
        | borgmester     | udvalgsformand | en mindre del    | opfyldt      | er R-09.1 ikke opfyldt       | finder R-09.2 ikke anvendelse |
        | borgmester     | udvalgsformand | sammenligneligt område | opfyldt | er R-09.1 ikke opfyldt      | finder R-09.2 ikke anvendelse |
        | udvalgsformand | udvalgsformand | uden for området | opfyldt      | finder R-09.1 ikke anvendelse | er R-09.2 ikke opfyldt       |
        | borgmester     | viceborgmester |                  | ikke opfyldt | er R-09.1 opfyldt            | finder R-09.2 ikke anvendelse |

      @åben
      Eksempler: Ikke oplyst
        | første         | anden          | andel | R-09      | R-09.1              | R-09.2              |
        | borgmester     | udvalgsformand |       | opfyldt   | er R-09.1 uafklaret | finder R-09.2 ikke anvendelse |
        | udvalgsformand | udvalgsformand |       | opfyldt   | finder R-09.1 ikke anvendelse | er R-09.2 uafklaret |
        | udvalgsformand |                |       | uafklaret | er R-09.1 uafklaret | er R-09.2 uafklaret |

    @R-09 @R-09.3 @R-09.4
    Scenarie: Under magistrat <første> og <anden> med andelen «<andel>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform |
        | Aalborg | 299999     | magistrat |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Aalborg | <første> | hovedparten     |
        | kommunalt medlem | Aalborg | <anden>  | <andel>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09 <R-09> for Aalborg
      Og <R-09.3> for Aalborg
      Og <R-09.4> for Aalborg

      @opfyldt
      Eksempler: Hverv, loven nævner
        | første           | anden            | andel                  | R-09    | R-09.3                        | R-09.4                        |
        | borgmester       | magistratsmedlem | hovedparten            | opfyldt | er R-09.3 opfyldt             | finder R-09.4 ikke anvendelse |
        | magistratsmedlem | rådmand          | sammenligneligt område | opfyldt | finder R-09.3 ikke anvendelse | er R-09.4 opfyldt             |

      @brudt
      Eksempler: Et andet hverv eller en anden afdeling
        | første           | anden            | andel            | R-09         | R-09.3                        | R-09.4                        |
        | borgmester       | magistratsmedlem | en mindre del    | opfyldt      | er R-09.3 ikke opfyldt        | finder R-09.4 ikke anvendelse |
        | magistratsmedlem | magistratsmedlem | uden for området | opfyldt      | finder R-09.3 ikke anvendelse | er R-09.4 ikke opfyldt        |
        | borgmester       | udvalgsformand   | hovedparten      | ikke opfyldt | er R-09.3 opfyldt             | finder R-09.4 ikke anvendelse |
        | borgmester       | formand for et fast udvalg | hovedparten | ikke opfyldt | er R-09.3 opfyldt       | finder R-09.4 ikke anvendelse |

      @åben
      Eksempler: Ikke oplyst
        | første           | anden            | andel | R-09    | R-09.3                        | R-09.4                        |
        | borgmester       | magistratsmedlem |       | opfyldt | er R-09.3 uafklaret           | finder R-09.4 ikke anvendelse |
        | magistratsmedlem | magistratsmedlem |       | opfyldt | finder R-09.3 ikke anvendelse | er R-09.4 uafklaret           |

    @R-09 @R-09.5 @R-09.5.valg
    Scenarie: Uden stående udvalg <første> og et medlem valgt ved «<valgmåde>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform   |
        | Herning | 80000      | <styreform> |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | kommune | hverv                     | valgmåde   |
        | kommunalt medlem | Herning | <første>                  | <valgmåde> |
        | kommunalt medlem | Herning | kommunalbestyrelsesmedlem | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09 <R-09> for Herning
      Og er R-09.5 <R-09.5> for Herning
      Og er R-09.5.valg <valg> for Herning

      @opfyldt
      Eksempler: Borgmesteren og et valgt medlem
        | styreform         | første     | valgmåde     | R-09    | R-09.5  | valg    |
        | udvalgsløst styre | borgmester | flertalsvalg | opfyldt | opfyldt | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren og ved forholdstalsvalg
        | styreform         | første         | valgmåde         | R-09    | R-09.5       | valg         |
        | udvalgsløst styre | viceborgmester | forholdstalsvalg | opfyldt | ikke opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | styreform            | første         | valgmåde     | R-09      | R-09.5    | valg      |
        | udvalgsløst styre    | borgmester     | ukendt       | opfyldt   | opfyldt   | uafklaret |
        | almindelig styreform | viceborgmester | ukendt       | uafklaret | uafklaret | uafklaret |

    @R-09.5.hverv
    Scenarie: Under «<styreform>» sidder <hverv> ved siden af borgmesteren
      Magistrat, fagudvalg og faste udvalg findes ikke under udvalgsløst styre.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn          | indbyggere   | styreform   |
        | Frederiksberg | <indbyggere> | <styreform> |
      Og at sundhedsrådet har dette medlem:
        | rolle   | kommune       |
        | <hverv> | Frederiksberg |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <svar>

      @opfyldt
      Eksempler: Valgt af kommunalbestyrelsens midte
        | indbyggere | styreform         | hverv          | svar |
        | 105000     | udvalgsløst styre | viceborgmester | er R-09.5.hverv opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | borgmester     | er R-09.5.hverv opfyldt for Frederiksberg |

      @brudt
      Eksempler: Et hverv, styreformen ikke kender
        | indbyggere | styreform         | hverv                     | svar |
        | 105000     | udvalgsløst styre | magistratsmedlem          | er R-09.5.hverv ikke opfyldt for Frederiksberg |
        | 105000     | udvalgsløst styre | rådmand                   | er R-09.5.hverv ikke opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | fagborgmester             | er R-09.5.hverv ikke opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | formand for et fast udvalg | er R-09.5.hverv ikke opfyldt for Frederiksberg |

      @åben
      Eksempler: Ikke oplyst, eller en anden styreform
        | indbyggere | styreform | hverv            | svar |
        | 105000     | ukendt    | magistratsmedlem | er R-09.5.hverv uafklaret for Frederiksberg |
        | 105000     | magistrat | magistratsmedlem | finder R-09.5.hverv ikke anvendelse |

    @R-09 @brudt
    Scenarie: En ansat sidder for kommunen, uanset styreform
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere   |
        | Herning | 80000-200000 |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune | hverv              |
        | kommunalt medlem | Herning | ansat i en kommune |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09 ikke opfyldt for Herning
      Og er det en fejl
      Og henvises der til «§ 14 i, stk. 1, 5, 6 og 10, i regionsloven»

    @R-09.2 @opfyldt
    Scenarie: Udvalgsformænd kan kaldes rådmænd, hvor ledelsen er delt
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform                     |
        | Odense | 200000     | delt administrativ ledelse    |
      Og at sundhedsrådet har disse medlemmer:
        | rolle   | kommune | udvalgets andel |
        | rådmand | Odense  | hovedparten     |
        | rådmand | Odense  | delvis          |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09 opfyldt for Odense
      Og er R-09.2 opfyldt for Odense

    @R-09.én-borgmester
    Scenarie: Borgmesteren er angivet på <antal> pladser
      Givet et sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Herning
      Og at sundhedsrådet har dette medlem:
        | rolle            | antal   | kommune | hverv   |
        | kommunalt medlem | <antal> | Herning | <hverv> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09.én-borgmester <udfald> for Herning

      @opfyldt
      Eksempler: Én plads
        | antal | hverv          | udfald  |
        | 1     | borgmester     | opfyldt |
        | 2     | udvalgsformand | opfyldt |

      @brudt
      Eksempler: To pladser
        | antal | hverv      | udfald       |
        | 2     | borgmester | ikke opfyldt |

    @R-09.én-borgmester @åben
    Scenarie: Det er ikke oplyst, hvilke kommuner der er i rådet
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-09.én-borgmester uafklaret for øvrige kommuner

  Regel: Mindst 300.000 indbyggere (§ 14 j)

    @R-10 @R-10.1
    Scenarie: <hverv> med andelen «<andel>» for en kommune med 300.000 indbyggere
      I København kan en udvalgsformand kaldes borgmester; borgmesteren i lovens forstand er overborgmesteren.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn      | indbyggere | styreform                                 |
        | København | 300000     | mellemform med delt administrativ ledelse |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune   | hverv   | udvalgets andel |
        | kommunalt medlem | København | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-10 <R-10> for København
      Og er R-10.1 <R-10.1> for København

      @opfyldt
      Eksempler: Hverv, loven nævner
        | hverv          | andel                  | R-10    | R-10.1  |
        | overborgmester |                        | opfyldt | opfyldt |
        | udvalgsformand | en mindre del          | opfyldt | opfyldt |
        | udvalgsformand | sammenligneligt område | opfyldt | opfyldt |
        | fagborgmester  | delvis                 | opfyldt | opfyldt |
        | borgmester     | delvis                 | opfyldt | opfyldt |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | hverv            | andel            | R-10         | R-10.1       |
        | magistratsmedlem | hovedparten      | ikke opfyldt | opfyldt      |
        | viceborgmester   |                  | ikke opfyldt | opfyldt      |
        | udvalgsformand   | uden for området | opfyldt      | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | andel | R-10      | R-10.1    |
        | udvalgsformand |       | opfyldt   | uafklaret |
        | borgmester     |       | opfyldt   | uafklaret |
        |                |       | uafklaret | uafklaret |

    @R-10 @R-10.2 @R-10.4 @R-10.5 @R-10.4.fast-udvalg @R-10.fast-udvalg
    Scenarie: Under magistrat <første>, <anden> og <tredje> med andelene «<andel>» og «<udvalg>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform |
        | Aarhus | 300000     | magistrat |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Aarhus  | <første> | hovedparten     |
        | kommunalt medlem | Aarhus  | <anden>  | <andel>         |
        | kommunalt medlem | Aarhus  | <tredje> | <udvalg>        |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-10 <R-10> for Aarhus
      Og <R-10.2> for Aarhus
      Og <R-10.4> for Aarhus
      Og <R-10.5> for Aarhus
      Og er R-10.4.fast-udvalg <område> for Aarhus
      Og er R-10.fast-udvalg <antal> for Aarhus
      Og finder R-10.1 ikke anvendelse for Aarhus

      @opfyldt
      Eksempler: De fire modeller
        | første           | anden            | tredje                     | andel         | udvalg                 | R-10    | R-10.2                        | R-10.4                        | R-10.5                        | område  | antal   |
        | borgmester       | magistratsmedlem | magistratsmedlem           | en mindre del | sammenligneligt område | opfyldt | er R-10.2 opfyldt             | finder R-10.4 ikke anvendelse | finder R-10.5 ikke anvendelse | opfyldt | opfyldt |
        | magistratsmedlem | magistratsmedlem | magistratsmedlem           | en mindre del | sammenligneligt område | opfyldt | er R-10.2 opfyldt             | finder R-10.4 ikke anvendelse | finder R-10.5 ikke anvendelse | opfyldt | opfyldt |
        | borgmester       | magistratsmedlem | formand for et fast udvalg | hovedparten   | delvis                 | opfyldt | finder R-10.2 ikke anvendelse | er R-10.4 opfyldt             | finder R-10.5 ikke anvendelse | opfyldt | opfyldt |
        | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | en mindre del | delvis                 | opfyldt | finder R-10.2 ikke anvendelse | finder R-10.4 ikke anvendelse | er R-10.5 opfyldt             | opfyldt | opfyldt |

      @brudt
      Eksempler: Ikke som modellerne
        | første           | anden                      | tredje                     | andel            | udvalg                 | R-10         | R-10.2                        | R-10.4                        | R-10.5                        | område       | antal        |
        | borgmester       | magistratsmedlem           | magistratsmedlem           | uden for området | hovedparten            | opfyldt      | er R-10.2 ikke opfyldt        | finder R-10.4 ikke anvendelse | finder R-10.5 ikke anvendelse | opfyldt      | opfyldt      |
        | borgmester       | magistratsmedlem           | formand for et fast udvalg | en mindre del    | sammenligneligt område | opfyldt      | finder R-10.2 ikke anvendelse | er R-10.4 ikke opfyldt        | finder R-10.5 ikke anvendelse | ikke opfyldt | opfyldt      |
        | magistratsmedlem | magistratsmedlem           | formand for et fast udvalg | uden for området | delvis                 | opfyldt      | finder R-10.2 ikke anvendelse | finder R-10.4 ikke anvendelse | er R-10.5 ikke opfyldt        | opfyldt      | opfyldt      |
        | borgmester       | formand for et fast udvalg | formand for et fast udvalg | delvis           | delvis                 | opfyldt      | finder R-10.2 ikke anvendelse | er R-10.4 opfyldt             | finder R-10.5 ikke anvendelse | opfyldt      | ikke opfyldt |
        | borgmester       | udvalgsformand             | magistratsmedlem           | hovedparten      | hovedparten            | ikke opfyldt | er R-10.2 opfyldt             | finder R-10.4 ikke anvendelse | finder R-10.5 ikke anvendelse | opfyldt      | opfyldt      |

      @åben
      Eksempler: Ikke oplyst
        | første           | anden            | tredje                     | andel | udvalg | R-10      | R-10.2                        | R-10.4                        | R-10.5                        | område    | antal     |
        | magistratsmedlem | magistratsmedlem | magistratsmedlem           |       |        | opfyldt   | er R-10.2 uafklaret           | finder R-10.4 ikke anvendelse | finder R-10.5 ikke anvendelse | opfyldt   | opfyldt   |
        | borgmester       | magistratsmedlem | formand for et fast udvalg |       |        | opfyldt   | finder R-10.2 ikke anvendelse | er R-10.4 uafklaret           | finder R-10.5 ikke anvendelse | uafklaret | opfyldt   |
        | magistratsmedlem | magistratsmedlem | formand for et fast udvalg |       |        | opfyldt   | finder R-10.2 ikke anvendelse | finder R-10.4 ikke anvendelse | er R-10.5 uafklaret           | uafklaret | opfyldt   |
        | magistratsmedlem |                  |                            |       |        | uafklaret | er R-10.2 uafklaret           | er R-10.4 uafklaret           | er R-10.5 uafklaret           | uafklaret | uafklaret |

    @R-10 @R-10.6 @R-10.6.valg
    Scenarie: Uden stående udvalg <første> og medlemmer valgt ved «<valgmåde>» (300.000 indbyggere)
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform   |
        | Herning | 300000     | <styreform> |
      Og at sundhedsrådet har disse medlemmer:
        | rolle            | kommune | antal | hverv                     | valgmåde   |
        | kommunalt medlem | Herning | 1     | <første>                  | <valgmåde> |
        | kommunalt medlem | Herning | 2     | kommunalbestyrelsesmedlem | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-10 <R-10> for Herning
      Og er R-10.6 <R-10.6> for Herning
      Og er R-10.6.valg <valg> for Herning

      @opfyldt
      Eksempler: Borgmesteren og valgte medlemmer
        | styreform         | første     | valgmåde         | R-10    | R-10.6  | valg    |
        | udvalgsløst styre | borgmester | forholdstalsvalg | opfyldt | opfyldt | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren og ved flertalsvalg
        | styreform         | første         | valgmåde     | R-10    | R-10.6       | valg         |
        | udvalgsløst styre | viceborgmester | flertalsvalg | opfyldt | ikke opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | styreform            | første         | valgmåde | R-10      | R-10.6    | valg      |
        | udvalgsløst styre    | borgmester     | ukendt   | opfyldt   | opfyldt   | uafklaret |
        | almindelig styreform | viceborgmester | ukendt   | uafklaret | uafklaret | uafklaret |
