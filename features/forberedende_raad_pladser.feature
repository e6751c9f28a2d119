# language: da
Egenskab: De forberedende sundhedsråds kommunale pladser
  Overgangslovens §§ 32 og 78 lader regionslovens §§ 14 h-14 j gælde i 2026: indbyggertal og styreform afgør, hvilke hverv der giver plads.

  Regel: Under 80.000 indbyggere (§ 14 h)

    @T-04.én-plads @T-04.én-plads.udvalg @T-04.én-plads.magistrat
    Scenarie: Under 80.000 indbyggere, <hverv> med andelen «<andel>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere |
        | Struer | 79999      |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune | hverv   | udvalgets andel |
        | kommunalt medlem | Struer  | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-plads <T-04.én-plads> for Struer
      Og er T-04.én-plads.udvalg <T-04.én-plads.udvalg> for Struer
      Og finder T-04.én-plads.magistrat ikke anvendelse for Struer

      @opfyldt
      Eksempler: Et hverv, loven nævner
        | hverv                       | andel        | T-04.én-plads | T-04.én-plads.udvalg |
        | borgmester                  |              | opfyldt       | opfyldt              |
        | formand for økonomiudvalget |              | opfyldt       | opfyldt              |
        | udvalgsformand              | hovedparten  | opfyldt       | opfyldt              |
        | udvalgsformand              | hele området | opfyldt       | opfyldt              |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | hverv                         | andel                  | T-04.én-plads | T-04.én-plads.udvalg |
        | viceborgmester                |                        | ikke opfyldt  | opfyldt              |
        | kommunalbestyrelsesmedlem     |                        | ikke opfyldt  | opfyldt              |
        | formand for et særligt udvalg | hovedparten            | ikke opfyldt  | opfyldt              |
        | ansat i en kommune            |                        | ikke opfyldt  | opfyldt              |
        | udvalgsformand                | en mindre del          | opfyldt       | ikke opfyldt         |
        | udvalgsformand                | uden for området       | opfyldt       | ikke opfyldt         |
        | udvalgsformand                | sammenligneligt område | opfyldt       | ikke opfyldt         |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | andel  | T-04.én-plads | T-04.én-plads.udvalg |
        |                |        | uafklaret     | uafklaret            |
        | udvalgsformand |        | opfyldt       | uafklaret            |
        | udvalgsformand | delvis | opfyldt       | uafklaret            |
        | et andet hverv |        | uafklaret     | uafklaret            |

    @T-04.én-plads @brudt
    Scenarie: En viceborgmester sidder
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at kommunalt medlem fra Struer ikke sidder i det forberedende sundhedsråd
      Og at det forberedende sundhedsråd også har dette medlem:
        | rolle          | kommune |
        | viceborgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-plads ikke opfyldt for Struer
      Og er det en fejl
      Og er T-04.én-plads opfyldt for Lemvig
      Og er T-04.pladser opfyldt for Struer

    @T-04.én-plads @åben
    Scenarie: Er indbyggertallet ikke oplyst, kan viceborgmesteren måske sidde
      Har kommunen mindst 80.000 indbyggere og udvalgsløst styre, kan en anden end borgmesteren sidde.
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Struer
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle          | kommune |
        | viceborgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-plads uafklaret for Struer
      Og er T-04.to-pladser uafklaret for Struer

    @T-04.én-plads @T-04.én-plads.magistrat
    Scenarie: Under 80.000 indbyggere med magistrat, <hverv> med andelen «<andel>»
      Ingen af de fem kommuner, der kan have magistrat, er så lille.
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn          | indbyggere | styreform |
        | Frederiksberg | 79999      | magistrat |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune       | hverv   | udvalgets andel |
        | kommunalt medlem | Frederiksberg | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-plads <T-04.én-plads> for Frederiksberg
      Og er T-04.én-plads.magistrat <T-04.én-plads.magistrat> for Frederiksberg

      @opfyldt
      Eksempler: Et hverv, loven nævner
        | hverv            | andel       | T-04.én-plads | T-04.én-plads.magistrat |
        | borgmester       |             | opfyldt       | opfyldt                 |
        | magistratsmedlem | hovedparten | opfyldt       | opfyldt                 |
        | rådmand          | hovedparten | opfyldt       | opfyldt                 |

      @brudt
      Eksempler: Et andet hverv eller en anden afdeling
        | hverv                      | andel         | T-04.én-plads | T-04.én-plads.magistrat |
        | udvalgsformand             |               | ikke opfyldt  | opfyldt                 |
        | formand for et fast udvalg | hovedparten   | ikke opfyldt  | opfyldt                 |
        | magistratsmedlem           | en mindre del | opfyldt       | ikke opfyldt            |

      @åben
      Eksempler: Ikke oplyst
        | hverv            | andel | T-04.én-plads | T-04.én-plads.magistrat |
        | magistratsmedlem |       | opfyldt       | uafklaret               |
        |                  |       | uafklaret     | uafklaret               |

    @T-04.udvalgsløst
    Scenarie: En udvalgsformand sidder for en kommune med styreformen «<styreform>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere   | styreform   |
        | Struer | <indbyggere> | <styreform> |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune | hverv          | udvalgets andel |
        | kommunalt medlem | Struer  | udvalgsformand | hovedparten     |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.udvalgsløst <udfald>

      @brudt
      Eksempler: Udvalgsløst styre
        | indbyggere | styreform         | udfald       |
        | 20000      | udvalgsløst styre | ikke opfyldt |
        | 80000      | udvalgsløst styre | ikke opfyldt |
        | 300000     | udvalgsløst styre | ikke opfyldt |

      @åben
      Eksempler: Styreformen er ikke oplyst
        | indbyggere | styreform            | udfald    |
        | 20000      | almindelig styreform | uafklaret |
        | 20000      |                      | uafklaret |

    @T-04.udvalgsløst @opfyldt
    Scenarie: Borgmesteren sidder for en kommune uden stående udvalg
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform         |
        | Struer | 20000      | udvalgsløst styre |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle      | kommune |
        | borgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.udvalgsløst opfyldt
      Og er T-04.én-plads opfyldt for Struer

    @T-36.vedtægt @T-36.udvalg
    Scenarie: Valget er fastsat <sted>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat i | udvalg fastsat i |
        | Struer | <sted>          | <sted>           |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36.vedtægt <udfald>
      Og er T-36.udvalg <udfald>

      @opfyldt
      Eksempler: I vedtægten
        | sted               | udfald  |
        | styrelsesvedtægten | opfyldt |

      @brudt
      Eksempler: Uden for vedtægten
        | sted             | udfald       |
        | anden beslutning | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | sted   | udfald    |
        | ukendt | uafklaret |

  Regel: Mindst 80.000, men under 300.000 indbyggere (§ 14 i)

    @T-04.to-pladser @T-04.to-pladser.ét-udvalg @T-04.to-pladser.to-udvalg
    Scenarie: <første> og <anden> med andelen «<andel>» for en kommune med 80.000 indbyggere
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform    |
        | Herning | 80000      | udvalgsstyre |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Herning | <første> | hovedparten     |
        | kommunalt medlem | Herning | <anden>  | <andel>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.to-pladser <T-04.to-pladser> for Herning
      Og <T-04.to-pladser.ét-udvalg> for Herning
      Og <T-04.to-pladser.to-udvalg> for Herning

      @opfyldt
      Eksempler: Hverv, loven nævner
        | første         | anden          | andel                  | T-04.to-pladser | T-04.to-pladser.ét-udvalg                        | T-04.to-pladser.to-udvalg                        |
        | borgmester     | udvalgsformand | hovedparten            | opfyldt         | er T-04.to-pladser.ét-udvalg opfyldt             | finder T-04.to-pladser.to-udvalg ikke anvendelse |
        | udvalgsformand | udvalgsformand | en mindre del          | opfyldt         | finder T-04.to-pladser.ét-udvalg ikke anvendelse | er T-04.to-pladser.to-udvalg opfyldt             |
        | udvalgsformand | udvalgsformand | sammenligneligt område | opfyldt         | finder T-04.to-pladser.ét-udvalg ikke anvendelse | er T-04.to-pladser.to-udvalg opfyldt             |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | første         | anden          | andel                  | T-04.to-pladser | T-04.to-pladser.ét-udvalg                        | T-04.to-pladser.to-udvalg                        |
        | borgmester     | udvalgsformand | en mindre del          | opfyldt         | er T-04.to-pladser.ét-udvalg ikke opfyldt        | finder T-04.to-pladser.to-udvalg ikke anvendelse |
        | borgmester     | udvalgsformand | sammenligneligt område | opfyldt         | er T-04.to-pladser.ét-udvalg ikke opfyldt        | finder T-04.to-pladser.to-udvalg ikke anvendelse |
        | udvalgsformand | udvalgsformand | uden for området       | opfyldt         | finder T-04.to-pladser.ét-udvalg ikke anvendelse | er T-04.to-pladser.to-udvalg ikke opfyldt        |
        | borgmester     | viceborgmester |                        | ikke opfyldt    | er T-04.to-pladser.ét-udvalg opfyldt             | finder T-04.to-pladser.to-udvalg ikke anvendelse |

      @åben
      Eksempler: Ikke oplyst
        | første         | anden          | andel | T-04.to-pladser | T-04.to-pladser.ét-udvalg                        | T-04.to-pladser.to-udvalg                        |
        | borgmester     | udvalgsformand |       | opfyldt         | er T-04.to-pladser.ét-udvalg uafklaret           | finder T-04.to-pladser.to-udvalg ikke anvendelse |
        | udvalgsformand | udvalgsformand |       | opfyldt         | finder T-04.to-pladser.ét-udvalg ikke anvendelse | er T-04.to-pladser.to-udvalg uafklaret           |
        | udvalgsformand |                |       | uafklaret       | er T-04.to-pladser.ét-udvalg uafklaret           | er T-04.to-pladser.to-udvalg uafklaret           |

    @T-04.to-pladser @T-04.to-pladser.ét-magistratsmedlem @T-04.to-pladser.to-magistratsmedlemmer
    Scenarie: Under magistrat <første> og <anden> med andelen «<andel>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform |
        | Aalborg | 299999     | magistrat |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Aalborg | <første> | hovedparten     |
        | kommunalt medlem | Aalborg | <anden>  | <andel>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.to-pladser <T-04.to-pladser> for Aalborg
      Og <T-04.to-pladser.ét-magistratsmedlem> for Aalborg
      Og <T-04.to-pladser.to-magistratsmedlemmer> for Aalborg

      @opfyldt
      Eksempler: Hverv, loven nævner
        | første           | anden            | andel                  | T-04.to-pladser | T-04.to-pladser.ét-magistratsmedlem                        | T-04.to-pladser.to-magistratsmedlemmer                        |
        | borgmester       | magistratsmedlem | hovedparten            | opfyldt         | er T-04.to-pladser.ét-magistratsmedlem opfyldt             | finder T-04.to-pladser.to-magistratsmedlemmer ikke anvendelse |
        | magistratsmedlem | rådmand          | sammenligneligt område | opfyldt         | finder T-04.to-pladser.ét-magistratsmedlem ikke anvendelse | er T-04.to-pladser.to-magistratsmedlemmer opfyldt             |

      @brudt
      Eksempler: Et andet hverv eller en anden afdeling
        | første           | anden                      | andel            | T-04.to-pladser | T-04.to-pladser.ét-magistratsmedlem                        | T-04.to-pladser.to-magistratsmedlemmer                        |
        | borgmester       | magistratsmedlem           | en mindre del    | opfyldt         | er T-04.to-pladser.ét-magistratsmedlem ikke opfyldt        | finder T-04.to-pladser.to-magistratsmedlemmer ikke anvendelse |
        | magistratsmedlem | magistratsmedlem           | uden for området | opfyldt         | finder T-04.to-pladser.ét-magistratsmedlem ikke anvendelse | er T-04.to-pladser.to-magistratsmedlemmer ikke opfyldt        |
        | borgmester       | udvalgsformand             | hovedparten      | ikke opfyldt    | er T-04.to-pladser.ét-magistratsmedlem opfyldt             | finder T-04.to-pladser.to-magistratsmedlemmer ikke anvendelse |
        | borgmester       | formand for et fast udvalg | hovedparten      | ikke opfyldt    | er T-04.to-pladser.ét-magistratsmedlem opfyldt             | finder T-04.to-pladser.to-magistratsmedlemmer ikke anvendelse |

      @åben
      Eksempler: Ikke oplyst
        | første           | anden            | andel | T-04.to-pladser | T-04.to-pladser.ét-magistratsmedlem                        | T-04.to-pladser.to-magistratsmedlemmer                        |
        | borgmester       | magistratsmedlem |       | opfyldt         | er T-04.to-pladser.ét-magistratsmedlem uafklaret           | finder T-04.to-pladser.to-magistratsmedlemmer ikke anvendelse |
        | magistratsmedlem | magistratsmedlem |       | opfyldt         | finder T-04.to-pladser.ét-magistratsmedlem ikke anvendelse | er T-04.to-pladser.to-magistratsmedlemmer uafklaret           |

    @T-04.to-pladser @T-04.to-pladser.udvalgsløst @T-04.to-pladser.valg
    Scenarie: Uden stående udvalg <første> og et medlem valgt ved «<valgmåde>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform   |
        | Herning | 80000      | <styreform> |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle            | kommune | hverv                     | valgmåde   |
        | kommunalt medlem | Herning | <første>                  | <valgmåde> |
        | kommunalt medlem | Herning | kommunalbestyrelsesmedlem | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.to-pladser <T-04.to-pladser> for Herning
      Og er T-04.to-pladser.udvalgsløst <T-04.to-pladser.udvalgsløst> for Herning
      Og er T-04.to-pladser.valg <valg> for Herning

      @opfyldt
      Eksempler: Borgmesteren og et valgt medlem
        | styreform         | første     | valgmåde     | T-04.to-pladser | T-04.to-pladser.udvalgsløst | valg    |
        | udvalgsløst styre | borgmester | flertalsvalg | opfyldt         | opfyldt                     | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren og ved forholdstalsvalg
        | styreform         | første         | valgmåde         | T-04.to-pladser | T-04.to-pladser.udvalgsløst | valg         |
        | udvalgsløst styre | viceborgmester | forholdstalsvalg | opfyldt         | ikke opfyldt                | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | styreform            | første         | valgmåde | T-04.to-pladser | T-04.to-pladser.udvalgsløst | valg      |
        | udvalgsløst styre    | borgmester     | ukendt   | opfyldt         | opfyldt                     | uafklaret |
        | almindelig styreform | viceborgmester | ukendt   | uafklaret       | uafklaret                   | uafklaret |

    @T-04.udvalgsløst.hverv
    Scenarie: Under «<styreform>» sidder <hverv> ved siden af borgmesteren
      Magistrat, fagudvalg og faste udvalg findes ikke under udvalgsløst styre.
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn          | indbyggere   | styreform   |
        | Frederiksberg | <indbyggere> | <styreform> |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle   | kommune       |
        | <hverv> | Frederiksberg |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <svar>

      @opfyldt
      Eksempler: Valgt af kommunalbestyrelsens midte
        | indbyggere | styreform         | hverv          | svar |
        | 105000     | udvalgsløst styre | viceborgmester | er T-04.udvalgsløst.hverv opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | borgmester     | er T-04.udvalgsløst.hverv opfyldt for Frederiksberg |

      @brudt
      Eksempler: Et hverv, styreformen ikke kender
        | indbyggere | styreform         | hverv                     | svar |
        | 105000     | udvalgsløst styre | magistratsmedlem          | er T-04.udvalgsløst.hverv ikke opfyldt for Frederiksberg |
        | 105000     | udvalgsløst styre | rådmand                   | er T-04.udvalgsløst.hverv ikke opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | fagborgmester             | er T-04.udvalgsløst.hverv ikke opfyldt for Frederiksberg |
        | 300000     | udvalgsløst styre | formand for et fast udvalg | er T-04.udvalgsløst.hverv ikke opfyldt for Frederiksberg |

      @åben
      Eksempler: Ikke oplyst, eller en anden styreform
        | indbyggere | styreform | hverv            | svar |
        | 105000     | ukendt    | magistratsmedlem | er T-04.udvalgsløst.hverv uafklaret for Frederiksberg |
        | 105000     | magistrat | magistratsmedlem | finder T-04.udvalgsløst.hverv ikke anvendelse |

    @T-04.to-pladser @brudt
    Scenarie: En ansat sidder for kommunen, uanset styreform
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere   |
        | Herning | 80000-200000 |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune | hverv              |
        | kommunalt medlem | Herning | ansat i en kommune |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.to-pladser ikke opfyldt for Herning
      Og er det en fejl

    @T-04.to-pladser.to-udvalg @opfyldt
    Scenarie: Udvalgsformænd kan kaldes rådmænd, hvor ledelsen er delt
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform                  |
        | Odense | 200000     | delt administrativ ledelse |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle   | kommune | udvalgets andel |
        | rådmand | Odense  | hovedparten     |
        | rådmand | Odense  | delvis          |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.to-pladser opfyldt for Odense
      Og er T-04.to-pladser.to-udvalg opfyldt for Odense

    @T-04.én-borgmester
    Scenarie: Borgmesteren er angivet på <antal> pladser
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Herning
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | antal   | kommune | hverv      |
        | kommunalt medlem | <antal> | Herning | borgmester |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-borgmester <udfald> for Herning

      @opfyldt
      Eksempler: Én plads
        | antal | udfald  |
        | 1     | opfyldt |

      @brudt
      Eksempler: To pladser
        | antal | udfald       |
        | 2     | ikke opfyldt |

    @T-04.én-borgmester @åben
    Scenarie: Det er ikke oplyst, hvilke kommuner der er i rådet
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.én-borgmester uafklaret for øvrige kommuner

  Regel: Mindst 300.000 indbyggere (§ 14 j)

    @T-04.tre-pladser @T-04.tre-pladser.udvalg
    Scenarie: <hverv> med andelen «<andel>» for en kommune med 300.000 indbyggere
      I København kan en udvalgsformand kaldes borgmester; borgmesteren i lovens forstand er overborgmesteren.
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn      | indbyggere | styreform                                 |
        | København | 300000     | mellemform med delt administrativ ledelse |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune   | hverv   | udvalgets andel |
        | kommunalt medlem | København | <hverv> | <andel>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.tre-pladser <T-04.tre-pladser> for København
      Og er T-04.tre-pladser.udvalg <T-04.tre-pladser.udvalg> for København

      @opfyldt
      Eksempler: Hverv, loven nævner
        | hverv          | andel                  | T-04.tre-pladser | T-04.tre-pladser.udvalg |
        | overborgmester |                        | opfyldt          | opfyldt                 |
        | udvalgsformand | en mindre del          | opfyldt          | opfyldt                 |
        | udvalgsformand | sammenligneligt område | opfyldt          | opfyldt                 |
        | fagborgmester  | delvis                 | opfyldt          | opfyldt                 |
        | borgmester     | delvis                 | opfyldt          | opfyldt                 |

      @brudt
      Eksempler: Et andet hverv eller et andet udvalg
        | hverv            | andel            | T-04.tre-pladser | T-04.tre-pladser.udvalg |
        | magistratsmedlem | hovedparten      | ikke opfyldt     | opfyldt                 |
        | viceborgmester   |                  | ikke opfyldt     | opfyldt                 |
        | udvalgsformand   | uden for området | opfyldt          | ikke opfyldt            |

      @åben
      Eksempler: Ikke oplyst
        | hverv          | andel | T-04.tre-pladser | T-04.tre-pladser.udvalg |
        | udvalgsformand |       | opfyldt          | uafklaret               |
        | borgmester     |       | opfyldt          | uafklaret               |
        |                |       | uafklaret        | uafklaret               |

    @T-04.tre-pladser @T-04.tre-pladser.magistrat @T-04.tre-pladser.hovedparten @T-04.tre-pladser.uden-borgmester @T-04.tre-pladser.opgave @T-04.tre-pladser.fast-udvalg
    Scenarie: Under magistrat <første>, <anden> og <tredje> med andelene «<andel>» og «<udvalg>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | styreform |
        | Aarhus | 300000     | magistrat |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle            | kommune | hverv    | udvalgets andel |
        | kommunalt medlem | Aarhus  | <første> | hovedparten     |
        | kommunalt medlem | Aarhus  | <anden>  | <andel>         |
        | kommunalt medlem | Aarhus  | <tredje> | <udvalg>        |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.tre-pladser <T-04.tre-pladser> for Aarhus
      Og <T-04.tre-pladser.magistrat> for Aarhus
      Og <T-04.tre-pladser.hovedparten> for Aarhus
      Og <T-04.tre-pladser.uden-borgmester> for Aarhus
      Og er T-04.tre-pladser.opgave <område> for Aarhus
      Og er T-04.tre-pladser.fast-udvalg <antal> for Aarhus
      Og finder T-04.tre-pladser.udvalg ikke anvendelse for Aarhus

      @opfyldt
      Eksempler: De fire modeller
        | første           | anden            | tredje                     | andel         | udvalg                 | T-04.tre-pladser | T-04.tre-pladser.magistrat                        | T-04.tre-pladser.hovedparten                        | T-04.tre-pladser.uden-borgmester                        | område  | antal   |
        | borgmester       | magistratsmedlem | magistratsmedlem           | en mindre del | sammenligneligt område | opfyldt          | er T-04.tre-pladser.magistrat opfyldt             | finder T-04.tre-pladser.hovedparten ikke anvendelse | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt | opfyldt |
        | magistratsmedlem | magistratsmedlem | magistratsmedlem           | en mindre del | sammenligneligt område | opfyldt          | er T-04.tre-pladser.magistrat opfyldt             | finder T-04.tre-pladser.hovedparten ikke anvendelse | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt | opfyldt |
        | borgmester       | magistratsmedlem | formand for et fast udvalg | hovedparten   | delvis                 | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | er T-04.tre-pladser.hovedparten opfyldt             | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt | opfyldt |
        | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | en mindre del | delvis                 | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | finder T-04.tre-pladser.hovedparten ikke anvendelse | er T-04.tre-pladser.uden-borgmester opfyldt             | opfyldt | opfyldt |

      @brudt
      Eksempler: Ikke som modellerne
        | første           | anden                      | tredje                     | andel            | udvalg                 | T-04.tre-pladser | T-04.tre-pladser.magistrat                        | T-04.tre-pladser.hovedparten                        | T-04.tre-pladser.uden-borgmester                        | område       | antal        |
        | borgmester       | magistratsmedlem           | magistratsmedlem           | uden for området | hovedparten            | opfyldt          | er T-04.tre-pladser.magistrat ikke opfyldt        | finder T-04.tre-pladser.hovedparten ikke anvendelse | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt      | opfyldt      |
        | borgmester       | magistratsmedlem           | formand for et fast udvalg | en mindre del    | sammenligneligt område | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | er T-04.tre-pladser.hovedparten ikke opfyldt        | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | ikke opfyldt | opfyldt      |
        | magistratsmedlem | magistratsmedlem           | formand for et fast udvalg | uden for området | delvis                 | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | finder T-04.tre-pladser.hovedparten ikke anvendelse | er T-04.tre-pladser.uden-borgmester ikke opfyldt        | opfyldt      | opfyldt      |
        | borgmester       | formand for et fast udvalg | formand for et fast udvalg | delvis           | delvis                 | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | er T-04.tre-pladser.hovedparten opfyldt             | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt      | ikke opfyldt |
        | borgmester       | udvalgsformand             | magistratsmedlem           | hovedparten      | hovedparten            | ikke opfyldt     | er T-04.tre-pladser.magistrat opfyldt             | finder T-04.tre-pladser.hovedparten ikke anvendelse | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt      | opfyldt      |

      @åben
      Eksempler: Ikke oplyst
        | første           | anden            | tredje                     | andel | udvalg | T-04.tre-pladser | T-04.tre-pladser.magistrat                        | T-04.tre-pladser.hovedparten                        | T-04.tre-pladser.uden-borgmester                        | område    | antal     |
        | magistratsmedlem | magistratsmedlem | magistratsmedlem           |       |        | opfyldt          | er T-04.tre-pladser.magistrat uafklaret           | finder T-04.tre-pladser.hovedparten ikke anvendelse | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | opfyldt   | opfyldt   |
        | borgmester       | magistratsmedlem | formand for et fast udvalg |       |        | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | er T-04.tre-pladser.hovedparten uafklaret           | finder T-04.tre-pladser.uden-borgmester ikke anvendelse | uafklaret | opfyldt   |
        | magistratsmedlem | magistratsmedlem | formand for et fast udvalg |       |        | opfyldt          | finder T-04.tre-pladser.magistrat ikke anvendelse | finder T-04.tre-pladser.hovedparten ikke anvendelse | er T-04.tre-pladser.uden-borgmester uafklaret           | uafklaret | opfyldt   |
        | magistratsmedlem |                  |                            |       |        | uafklaret        | er T-04.tre-pladser.magistrat uafklaret           | er T-04.tre-pladser.hovedparten uafklaret           | er T-04.tre-pladser.uden-borgmester uafklaret           | uafklaret | uafklaret |

    @T-04.tre-pladser @T-04.tre-pladser.udvalgsløst @T-04.tre-pladser.valg
    Scenarie: Uden stående udvalg <første> og medlemmer valgt ved «<valgmåde>» (300.000 indbyggere)
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | styreform   |
        | Herning | 300000     | <styreform> |
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle            | kommune | antal | hverv                     | valgmåde   |
        | kommunalt medlem | Herning | 1     | <første>                  | <valgmåde> |
        | kommunalt medlem | Herning | 2     | kommunalbestyrelsesmedlem | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.tre-pladser <T-04.tre-pladser> for Herning
      Og er T-04.tre-pladser.udvalgsløst <T-04.tre-pladser.udvalgsløst> for Herning
      Og er T-04.tre-pladser.valg <valg> for Herning

      @opfyldt
      Eksempler: Borgmesteren og valgte medlemmer
        | styreform         | første     | valgmåde         | T-04.tre-pladser | T-04.tre-pladser.udvalgsløst | valg    |
        | udvalgsløst styre | borgmester | forholdstalsvalg | opfyldt          | opfyldt                      | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren og ved flertalsvalg
        | styreform         | første         | valgmåde     | T-04.tre-pladser | T-04.tre-pladser.udvalgsløst | valg         |
        | udvalgsløst styre | viceborgmester | flertalsvalg | opfyldt          | ikke opfyldt                 | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | styreform            | første         | valgmåde | T-04.tre-pladser | T-04.tre-pladser.udvalgsløst | valg      |
        | udvalgsløst styre    | borgmester     | ukendt   | opfyldt          | opfyldt                      | uafklaret |
        | almindelig styreform | viceborgmester | ukendt   | uafklaret        | uafklaret                    | uafklaret |
