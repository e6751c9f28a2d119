# language: da
Egenskab: Kommunens valg af model, frit mandat og observatører
  Kommunen vælger før valgperioden, hvem der sidder i rådet for den (regionslovens § 14 k). Det kommunale medlem er
  ikke bundet af kommunalbestyrelsen (§ 14 l). Et kommunalt medlem af et andet råd kan være observatør (§ 14 m).

  Regel: Kommunens valg af model

    @R-11
    Scenarie: Modellen er valgt <dag>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at «model fastsat den» for kommunen Herning er <dag>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11 <udfald>
      Og er det <alvor>

      @brudt
      Eksempler: For sent
        | dag              | udfald       | alvor   |
        | 2. november 2025 | ikke opfyldt | en fejl |

      @åben
      Eksempler: De andre kommuners dag er ikke oplyst
        | dag              | udfald    | alvor         |
        | 1. november 2025 | uafklaret | en bemærkning |

    @R-11 @opfyldt
    Scenarie: Modellen er valgt den sidste dag
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 1. november 2025  |
        | Lemvig | 15. juni 2025     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11 opfyldt
      Og henvises der til «§ 14 k, stk. 1, 1. og 2. pkt., i regionsloven»

    @R-11 @skøn
    Scenarie: Modellen er valgt den 31. december 2024, før valgåret
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 1. januar 2025    |
        | Lemvig | 31. december 2024 |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kræver R-11 konkret vurdering

    @R-11 @brudt
    Scenarie: Ét valg ligger før valgåret 2025, og ét er for sent
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 2. november 2025  |
        | Lemvig | 31. december 2024 |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11 ikke opfyldt

    @R-11 @åben
    Scenarie: Ét valg ligger før valgåret 2025, og den anden kommunes dag er ikke oplyst
      Hvad der enten er et brud eller må vurderes, lægges ikke til grund som i orden.
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer |                   |
        | Lemvig | 31. december 2024 |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11 uafklaret
      Og er det en advarsel

    @R-11.2030 @skøn
    Scenarie: Modellen er valgt den 31. december 2028, før valgåret
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 1. januar 2029    |
        | Lemvig | 31. december 2028 |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så kræver R-11.2030 konkret vurdering

    @R-11.2030 @brudt
    Scenarie: Ét valg ligger før valgåret 2029, og ét er for sent
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den |
        | Struer | 2. november 2029  |
        | Lemvig | 31. december 2028 |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så er R-11.2030 ikke opfyldt

    @R-11.binding
    Scenarie: Kommunen har skiftet model i perioden: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | ny model i perioden |
        | Struer | <svar>              |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11.binding <udfald>

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

    @R-11.uden @R-11.borgmester
    Scenarie: Kommunen har valgt «<model>», og <hverv> sidder
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | indbyggere | model   |
        | Struer | 20000      | <model> |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune | hverv   |
        | kommunalt medlem | Struer  | <hverv> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11.uden <uden>
      Og er R-11.borgmester <borgmester>

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
        | model  | hverv          | uden      | borgmester |
        |        | borgmester     | uafklaret | opfyldt    |
        |        | udvalgsformand | opfyldt   | uafklaret  |
        | borgmesteren |          | opfyldt   | uafklaret  |

    @R-11.med
    Scenarie: Med 80.000 indbyggere er modellen «<model>», og <hverv> sidder
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn    | indbyggere | model   |
        | Herning | 80000      | <model> |
      Og at sundhedsrådet har dette medlem:
        | rolle            | kommune | antal   | hverv   |
        | kommunalt medlem | Herning | <antal> | <hverv> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-11.med <udfald> for Herning

      @opfyldt
      Eksempler: Som valgt
        | model                            | antal | hverv      | udfald  |
        | borgmesteren og en udvalgsformand | 1    | borgmester | opfyldt |

      @brudt
      Eksempler: Uden borgmesteren
        | model                            | antal | hverv          | udfald       |
        | borgmesteren og en udvalgsformand | 2    | udvalgsformand | ikke opfyldt |

      @åben
      Eksempler: Modellen er ikke oplyst
        | model | antal | hverv          | udfald    |
        |       | 2     | udvalgsformand | uafklaret |

    @R-34
    Scenarie: Udvalget er fastsat <dag>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | udvalg fastsat den |
        | Struer | <dag>              |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <udfald>

      @opfyldt
      Eksempler: Før december 2025
        | dag              | udfald          |
        | 30. november 2025 | er R-34 opfyldt |
        | 1. januar 2025   | er R-34 opfyldt |

      @skøn
      Eksempler: Senere
        | dag             | udfald                       |
        | 1. december 2025 | kræver R-34 konkret vurdering |
        | 1. marts 2026   | kræver R-34 konkret vurdering |

      @skøn
      Eksempler: Før valgåret
        | dag               | udfald                        |
        | 31. december 2024 | kræver R-34 konkret vurdering |
        | 1. juli 1985      | kræver R-34 konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | dag    | udfald           |
        | ukendt | er R-34 uafklaret |

    @R-11.2030 @R-34.2030 @tid
    Scenarie: Fra 2030 gælder fristerne i 2029 (model: <model>, udvalg: <udvalg>)
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | model fastsat den | udvalg fastsat den |
        | Struer | <model>           | <udvalg>           |
      Når forslaget bedømmes efter reglerne den 1. februar 2030
      Så er R-11.2030 <R-11.2030>
      Og <R-34.2030>
      Og er R-11 ikke i kraft
      Og er R-34 ikke i kraft

      @opfyldt
      Eksempler: I tide
        | model            | udvalg            | R-11.2030 | R-34.2030            |
        | 1. november 2029 | 30. november 2029 | opfyldt   | er R-34.2030 opfyldt |

      @brudt @skøn
      Eksempler: For sent
        | model            | udvalg           | R-11.2030    | R-34.2030                          |
        | 2. november 2029 | 1. december 2029  | ikke opfyldt | kræver R-34.2030 konkret vurdering |
        | 2. november 2029 | 30. november 2025 | ikke opfyldt | kræver R-34.2030 konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | model  | udvalg | R-11.2030 | R-34.2030              |
        | ukendt | ukendt | uafklaret | er R-34.2030 uafklaret |

    @R-11.2030 @R-11.senere @R-34.2030 @R-34.senere @tid @skøn
    Scenarie: Efter 2033 gælder bestemmelserne fortsat, men valgårene er ikke kodet
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2034
      Så er R-11.2030 ikke i kraft
      Og kræver R-11.senere konkret vurdering
      Og er det en advarsel
      Og er R-34.2030 ikke i kraft
      Og kræver R-34.senere konkret vurdering
      Og er det en advarsel

    @R-33 @R-35 @R-36 @R-39.miljø @R-12 @R-41 @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om de kommunale medlemmer
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-33 ikke overtrædes
      Og kan R-35 ikke overtrædes
      Og kan R-36 ikke overtrædes
      Og kan R-39.miljø ikke overtrædes
      Og kan R-12 ikke overtrædes
      Og kan R-41 ikke overtrædes

  Regel: Mandat og dokumenter

    @R-37
    Scenarie: De kommunale medlemmers mandat er «<mandat>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «mandat» for sundhedsrådet er <mandat>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-37 <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Frit
        | mandat | udfald  | alvor          |
        | frit   | opfyldt | uden betydning |

      @brudt
      Eksempler: Bundet
        | mandat                                      | udfald       | alvor   |
        | bundet                                      | ikke opfyldt | en fejl |
        | undergivet kommunalbestyrelsens beslutninger | ikke opfyldt | en fejl |

      @åben
      Eksempler: Ikke oplyst
        | mandat | udfald    | alvor         |
        | ukendt | uafklaret | en bemærkning |

    @R-38 @R-39
    Scenarie: Dokumenter gives videre: <dokumenter>, også følsomme oplysninger: <følsomme>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «dokumenter» for sundhedsrådet er:
        | udleveres efter anmodning | følsomme personoplysninger |
        | <dokumenter>              | <følsomme>                 |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-38 <R-38>
      Og er R-39 <R-39>

      @opfyldt
      Eksempler: Som loven siger
        | dokumenter | følsomme | R-38    | R-39    |
        | ja         | nej      | opfyldt | opfyldt |

      @brudt
      Eksempler: Ikke som loven siger
        | dokumenter | følsomme | R-38         | R-39         |
        | nej        | ja       | ikke opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | dokumenter | følsomme | R-38      | R-39      |
        | ukendt     | ukendt   | uafklaret | uafklaret |

  Regel: Observatører

    @R-12.hvem @R-12.anmodning @R-12.tilladelse @R-12.stemmeret @R-12.hensyn @R-40
    Scenarie: En observatør med hvervet «<hverv>» og stemmeret: <stemmeret>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at «observatører» for sundhedsrådet er:
        | navn              | kommune | indbyggere | hverv   | stemmeret   | fast   | anmodet af   | tilladt af   | valgmåde   |
        | Viborgs observatør | Viborg | 95000      | <hverv> | <stemmeret> | <fast> | <anmodet af> | <tilladt af> | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-12.hvem <hvem>
      Og er R-12.anmodning <anmodning>
      Og er R-12.tilladelse <tilladelse>
      Og er R-12.stemmeret <stemme>
      Og er R-40 <valg>
      Og <hensyn>

      @opfyldt
      Eksempler: Som loven siger
        | hverv                                    | stemmeret | fast | anmodet af          | tilladt af    | valgmåde     | hvem    | anmodning | tilladelse | stemme  | valg    | hensyn                                 |
        | kommunalt medlem af et andet sundhedsråd | nej       | nej  | kommunalbestyrelsen | sundhedsrådet | flertalsvalg | opfyldt | opfyldt   | opfyldt    | opfyldt | opfyldt | kræver R-12.hensyn konkret vurdering   |

      @brudt @skøn
      Eksempler: Ikke som loven siger
        | hverv                     | stemmeret | fast | anmodet af | tilladt af   | valgmåde         | hvem         | anmodning    | tilladelse   | stemme       | valg         | hensyn                               |
        | kommunalbestyrelsesmedlem | ja        | nej  | KL         | regionsrådet | forholdstalsvalg | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | kræver R-12.hensyn konkret vurdering |
        | kommunalbestyrelsesmedlem | ja        | ja   | KL         | regionsrådet | forholdstalsvalg | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | ikke opfyldt | kræver R-12.hensyn konkret vurdering |

      @åben
      Eksempler: Ikke oplyst
        | hverv | stemmeret | fast   | anmodet af | tilladt af | valgmåde | hvem      | anmodning | tilladelse | stemme    | valg      | hensyn                   |
        |       | ukendt    | ukendt |            |            | ukendt   | uafklaret | uafklaret | uafklaret  | uafklaret | uafklaret | kræver R-12.hensyn konkret vurdering |

    @R-12.hvem @opfyldt
    Scenarie: Et råd uden observatører
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så finder R-12.hvem ikke anvendelse

    @R-12.hvem.medlem
    Scenarie: En observatør blandt medlemmerne har hvervet «<hverv>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle      | hverv   |
        | observatør | <hverv> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-12.hvem.medlem <udfald>

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

    @R-12.stemmeret.medlem
    Scenarie: En observatør blandt medlemmerne har stemmeret: <svar>
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at sundhedsrådet også har dette medlem:
        | rolle      | stemmeret |
        | observatør | <svar>    |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-12.stemmeret.medlem <udfald>

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
