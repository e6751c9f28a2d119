# language: da
Egenskab: De forberedende sundhedsråds kommunale medlemmer og observatører
  Overgangslovens §§ 32, 34 og 35 (i Østdanmark §§ 78, 80 og 81): kommunens valg, medlemmernes mandat og dokumenter, observatører.

  Regel: Kommunens valg af model

    @T-36
    Scenarie: Modellen er valgt <dag>
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «model fastsat den» for kommunen Herning er <dag>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36 <udfald>
      Og er det <alvor>

      @brudt
      Eksempler: For sent
        | dag              | udfald       | alvor   |
        | 2. november 2025 | ikke opfyldt | en fejl |

      @åben
      Eksempler: De andre kommuners dag er ikke oplyst
        | dag              | udfald    | alvor         |
        | 1. november 2025 | uafklaret | en bemærkning |

    @T-36 @opfyldt
    Scenarie: Modellen er valgt den sidste dag
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 1. november 2025  |
        | Lemvig | 15. juni 2025     |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36 opfyldt

    @T-36 @skøn
    Scenarie: Modellen er valgt den 31. december 2024, før valgåret
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 1. januar 2025    |
        | Lemvig | 31. december 2024 |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver T-36 konkret vurdering

    @T-36 @brudt
    Scenarie: Ét valg ligger før valgåret 2025, og ét er for sent
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 2. november 2025  |
        | Lemvig | 31. december 2024 |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36 ikke opfyldt

    @T-36.binding
    Scenarie: Kommunen har skiftet model i perioden: <svar>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | ny model i perioden |
        | Struer | <svar>              |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36.binding <udfald>

      @opfyldt
      Eksempler: Ikke skiftet
        | svar | udfald  |
        | nej  | opfyldt |

      @brudt
      Eksempler: Skiftet
        | svar | udfald       |
        | ja   | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | svar   | udfald    |
        | ukendt | uafklaret |

    @T-36.uden @T-36.borgmester
    Scenarie: Kommunen har valgt «<model>», og <hverv> sidder
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | model   |
        | Struer | 20000      | <model> |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune | hverv   |
        | kommunalt medlem | Struer  | <hverv> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36.uden <uden>
      Og er T-36.borgmester <borgmester>

      @opfyldt
      Eksempler: Som valgt
        | model          | hverv          | uden    | borgmester |
        | borgmesteren   | borgmester     | opfyldt | opfyldt    |
        | udvalgsformand | udvalgsformand | opfyldt | opfyldt    |

      @brudt
      Eksempler: Ikke som valgt
        | model          | hverv          | uden         | borgmester   |
        | borgmesteren   | udvalgsformand | opfyldt      | ikke opfyldt |
        | udvalgsformand | borgmester     | ikke opfyldt | opfyldt      |

      @åben
      Eksempler: Ikke oplyst
        | model | hverv          | uden      | borgmester |
        |       | borgmester     | uafklaret | opfyldt    |
        |       | udvalgsformand | opfyldt   | uafklaret  |

    @T-36.med
    Scenarie: Med 80.000 indbyggere er modellen «<model>», og <hverv> sidder
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | model   |
        | Herning | 80000      | <model> |
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | kommune | antal   | hverv   |
        | kommunalt medlem | Herning | <antal> | <hverv> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-36.med <udfald> for Herning

      @opfyldt
      Eksempler: Som valgt
        | model                             | antal | hverv      | udfald  |
        | borgmesteren og en udvalgsformand | 1     | borgmester | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren
        | model                             | antal | hverv          | udfald       |
        | borgmesteren og en udvalgsformand | 2     | udvalgsformand | ikke opfyldt |

      @åben
      Eksempler: Modellen er ikke oplyst
        | model | antal | hverv          | udfald    |
        |       | 2     | udvalgsformand | uafklaret |

    @T-36.frist
    Scenarie: Udvalget er fastsat <dag>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | udvalg fastsat den |
        | Struer | <dag>              |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>

      @opfyldt
      Eksempler: Før december 2025
        | dag               | udfald                |
        | 30. november 2025 | er T-36.frist opfyldt |

      @skøn
      Eksempler: Senere
        | dag              | udfald                              |
        | 1. december 2025 | kræver T-36.frist konkret vurdering |
        | 1. marts 2026    | kræver T-36.frist konkret vurdering |

      @skøn
      Eksempler: Før valgåret
        | dag               | udfald                              |
        | 31. december 2024 | kræver T-36.frist konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | dag    | udfald                  |
        | ukendt | er T-36.frist uafklaret |

    @T-04.hverv @T-36.flytning @T-36.stadfæstelse @T-31.miljø @T-29 @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om de kommunale medlemmer
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kan T-04.hverv ikke overtrædes
      Og kan T-36.flytning ikke overtrædes
      Og kan T-36.stadfæstelse ikke overtrædes
      Og kan T-31.miljø ikke overtrædes
      Og kan T-29 ikke overtrædes

  Regel: Mandat og dokumenter

    @T-08
    Scenarie: De kommunale medlemmers mandat er «<mandat>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «mandat» for det forberedende sundhedsråd er <mandat>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-08 <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Frit
        | mandat | udfald  | alvor          |
        | frit   | opfyldt | uden betydning |

      @brudt
      Eksempler: Bundet
        | mandat                                       | udfald       | alvor   |
        | bundet                                       | ikke opfyldt | en fejl |
        | undergivet kommunalbestyrelsens beslutninger | ikke opfyldt | en fejl |

      @åben
      Eksempler: Ikke oplyst
        | mandat | udfald    | alvor         |
        | ukendt | uafklaret | en bemærkning |

    @T-31 @T-31.personoplysninger
    Scenarie: Dokumenter gives videre: <dokumenter>, også følsomme oplysninger: <følsomme>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «dokumenter» for det forberedende sundhedsråd er:
        | udleveres efter anmodning | følsomme personoplysninger |
        | <dokumenter>              | <følsomme>                 |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-31 <T-31>
      Og er T-31.personoplysninger <T-31.personoplysninger>

      @opfyldt
      Eksempler: Som loven siger
        | dokumenter | følsomme | T-31    | T-31.personoplysninger |
        | ja         | nej      | opfyldt | opfyldt                |

      @brudt
      Eksempler: Ikke som loven siger
        | dokumenter | følsomme | T-31         | T-31.personoplysninger |
        | nej        | ja       | ikke opfyldt | ikke opfyldt           |

      @åben
      Eksempler: Ikke oplyst
        | dokumenter | følsomme | T-31      | T-31.personoplysninger |
        | ukendt     | ukendt   | uafklaret | uafklaret              |

  Regel: Observatører

    @T-29.hvem @T-29.anmodning @T-29.tilladelse @T-29.stemmeret @T-29.hensyn @T-29.valg
    Scenarie: En observatør med hvervet «<hverv>» og stemmeret: <stemmeret>
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «observatører» for det forberedende sundhedsråd er:
        | navn               | kommune | indbyggere | hverv   | stemmeret   | fast   | anmodet af   | tilladt af   | valgmåde   |
        | Viborgs observatør | Viborg  | 95000      | <hverv> | <stemmeret> | <fast> | <anmodet af> | <tilladt af> | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-29.hvem <hvem>
      Og er T-29.anmodning <anmodning>
      Og er T-29.tilladelse <tilladelse>
      Og er T-29.stemmeret <stemme>
      Og er T-29.valg <valg>
      Og <hensyn>

      @opfyldt
      Eksempler: Som loven siger
        | hverv                                    | stemmeret | fast | anmodet af          | tilladt af                   | valgmåde     | hvem    | anmodning | tilladelse | stemme  | valg    | hensyn                               |
        | kommunalt medlem af et andet sundhedsråd | nej       | nej  | kommunalbestyrelsen | det forberedende sundhedsråd | flertalsvalg | opfyldt | opfyldt   | opfyldt    | opfyldt | opfyldt | kræver T-29.hensyn konkret vurdering |

      @brudt @skøn
      Eksempler: Ikke som loven siger
        | hverv                     | stemmeret | fast | anmodet af | tilladt af   | valgmåde         | hvem         | anmodning    | tilladelse   | stemme       | valg         | hensyn                               |
        | kommunalbestyrelsesmedlem | ja        | nej  | KL         | regionsrådet | forholdstalsvalg | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | kræver T-29.hensyn konkret vurdering |
        | kommunalbestyrelsesmedlem | ja        | ja   | KL         | regionsrådet | forholdstalsvalg | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | kræver T-29.hensyn konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | hverv | stemmeret | fast   | anmodet af | tilladt af | valgmåde | hvem      | anmodning | tilladelse | stemme    | valg      | hensyn                   |
        |       | ukendt    | ukendt |            |            | ukendt   | uafklaret | uafklaret | uafklaret  | uafklaret | uafklaret | kræver T-29.hensyn konkret vurdering |

    @T-29.hvem @opfyldt
    Scenarie: Et råd uden observatører
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så finder T-29.hvem ikke anvendelse

    @T-29.hvem.medlem
    Scenarie: En observatør blandt medlemmerne har hvervet «<hverv>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle      | hverv   |
        | observatør | <hverv> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-29.hvem.medlem <udfald>

      @opfyldt
      Eksempler: Kommunalt medlem af et andet råd
        | hverv                                    | udfald  |
        | kommunalt medlem af et andet sundhedsråd | opfyldt |

      @brudt
      Eksempler: En anden
        | hverv                      | udfald       |
        | kommunalbestyrelsesmedlem  | ikke opfyldt |
        | ansat i en kommune         | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv | udfald    |
        |       | uafklaret |

    @T-29.stemmeret.medlem
    Scenarie: En observatør blandt medlemmerne har stemmeret: <svar>
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at det forberedende sundhedsråd også har dette medlem:
        | rolle      | stemmeret |
        | observatør | <svar>    |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-29.stemmeret.medlem <udfald>

      @opfyldt
      Eksempler: Uden stemmeret
        | svar | udfald  |
        | nej  | opfyldt |

      @brudt
      Eksempler: Med stemmeret
        | svar | udfald       |
        | ja   | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | svar   | udfald    |
        | ukendt | uafklaret |

    @T-29.fast
    Scenarie: København som fast observatør i 2026
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Amager og Vestegnen
      Og at «observatører» for det forberedende sundhedsråd er:
        | navn                  | kommune   | fast   |
        | Københavns observatør | København | <fast> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <udfald>

      @skøn
      Eksempler: Fast
        | fast | udfald                             |
        | ja   | kræver T-29.fast konkret vurdering |
      @kan-ikke-brydes
      Eksempler: Ikke fast
        | fast | udfald                           |
        | nej  | finder T-29.fast ikke anvendelse |
