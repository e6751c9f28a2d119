# language: da
Egenskab: De forberedende sundhedsråd i 2026
  Hele 2026 forbereder 17 forberedende sundhedsråd sundhedsrådenes opgaver. Regionsloven gælder endnu ikke for dem; overgangsloven
  siger selv, hvad der gælder, eller henviser til regionsloven (overgangslovens § 4).

  Regel: Et lovligt forberedende råd

    @T-04 @T-04.region @T-04.blandt @T-04.kommune @T-04.pladser @T-04.indbyggertal @T-44 @opfyldt
    Scenarie: Syv kommunale og otte regionale medlemmer i Vestjylland
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er der ingen fejl
      Og er T-04 opfyldt
      Og er T-04.region opfyldt
      Og er T-04.blandt opfyldt
      Og er T-04.kommune opfyldt
      Og er T-04.pladser opfyldt for Herning
      Og henvises der til «§ 32, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2»
      Og er T-04.indbyggertal opfyldt
      Og er T-44 opfyldt
      Og henvises der til «§ 20, stk. 4, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 4»

    @T-03.frist @opfyldt
    Abstrakt Scenario: Hjemlen er den, der gælder i rådets region
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.frist opfyldt
      Og henvises der til «<hjemmel> i overgangsloven»

      Eksempler:
        | region             | hjemmel       |
        | Region Midtjylland | § 32, stk. 1, |
        | Region Nordjylland | § 32, stk. 1, |
        | Region Østdanmark  | § 78, stk. 1, |
        | Region Hovedstaden | § 78, stk. 1, |

    @T-03.nedsættelse @åben
    Scenarie: Er regionen ikke oplyst, nævnes begge
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.nedsættelse uafklaret
      Og henvises der til «§ 32, stk. 1, og § 78, stk. 1, i overgangsloven»

    @T-28 @T-48 @T-49 @T-12 @T-40 @T-11 @T-06.videreførelse @T-43 @T-45 @T-46.oplysninger @T-37 @T-39.godtgørelser
    @T-09.følge @T-09.størrelse @kan-ikke-brydes
    Abstrakt Scenario: Hvad der ikke stiller krav til forslaget
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kan <norm> ikke overtrædes

      Eksempler:
        | norm               |
        | T-28               |
        | T-48               |
        | T-49               |
        | T-12               |
        | T-40               |
        | T-11               |
        | T-06.videreførelse |
        | T-43               |
        | T-45               |
        | T-46.oplysninger   |
        | T-37               |
        | T-39.godtgørelser  |
        | T-09.følge         |
        | T-09.størrelse     |

  Regel: Nedsættelse og periode

    @T-03.nedsættelse @T-03.frist @T-06.periode @opfyldt
    Scenarie: Rådet er nedsat i tide og for hele 2026
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.nedsættelse opfyldt
      Og er T-03.frist opfyldt
      Og er T-06.periode opfyldt

    @T-03.nedsættelse @opfyldt
    Scenarie: I Østdanmark nedsætter det forberedende regionsråd
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «nedsættes af» for det forberedende sundhedsråd er det forberedende regionsråd for Region Østdanmark
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.nedsættelse opfyldt

    @T-03.nedsættelse @brudt
    Scenarie: Kommunerne nedsætter rådet
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «nedsættes af» for det forberedende sundhedsråd er kommunerne
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.nedsættelse ikke opfyldt
      Og er det en fejl

    @T-03.nedsættelse @T-06.periode @åben
    Scenarie: Intet er oplyst om rådet
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.nedsættelse uafklaret
      Og er T-06.periode uafklaret

    @T-03.frist @brudt
    Scenarie: Rådet er nedsat for sent
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «nedsat den» for det forberedende sundhedsråd er 15. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.frist ikke opfyldt
      Og lyder beskeden «Det forberedende sundhedsråd er nedsat efter den 1. januar 2026.»

    @T-03.frist @åben
    Scenarie: Dagen er nævnt, men ikke oplyst
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «nedsat den» for det forberedende sundhedsråd er ukendt
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.frist uafklaret

    @T-06.periode @brudt
    Scenarie: Perioden rækker ind i 2027
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «funktionsperiode» for det forberedende sundhedsråd er:
        | fra            | til               |
        | 1. januar 2026 | 31. december 2029 |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-06.periode ikke opfyldt
      Og er det en fejl

    @T-06.første-periode
    Abstrakt Scenario: Sundhedsrådets første periode er 2027-2029
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «funktionsperiode» for sundhedsrådet er:
        | fra   | til   |
        | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er T-06.første-periode <udfald>

      @opfyldt
      Eksempler:
        | fra            | til               | udfald  |
        | 1. januar 2027 | 31. december 2029 | opfyldt |
      @brudt
      Eksempler:
        | fra            | til               | udfald       |
        | 1. januar 2027 | 31. december 2030 | ikke opfyldt |
        | 1. januar 2026 | 31. december 2029 | ikke opfyldt |

    @T-06.første-periode @åben
    Scenarie: Sundhedsrådets periode er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er T-06.første-periode uafklaret

  Regel: Kun forberedelse

    @T-05
    Abstrakt Scenario: Hvad det forberedende råd forvalter
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «forvalter» for det forberedende sundhedsråd er <område>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-05 <udfald>

      @opfyldt
      Eksempler:
        | område                             | udfald  |
        | forberedelse af opgaverne fra 2027 | opfyldt |
      @brudt
      Eksempler:
        | område          | udfald       |
        | sundhedsområdet | ikke opfyldt |
        | socialområdet   | ikke opfyldt |

    @T-05 @åben
    Scenarie: Intet er oplyst om, hvad rådet forvalter
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-05 uafklaret
      Og forudsætter svaret, at det forberedende sundhedsråd kun forbereder de opgaver, sundhedsrådet får fra 2027

    @T-46
    Abstrakt Scenario: Hvem har det sidste ord
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «beslutter» for det forberedende sundhedsråd er <beslutning>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-46 <udfald>

      @opfyldt
      Eksempler:
        | beslutning       | udfald  |
        | lokale løsninger | opfyldt |
      @brudt
      Eksempler:
        | beslutning                           | udfald       |
        | det sidste ord over for regionsrådet | ikke opfyldt |

    @T-46 @åben
    Scenarie: Intet er oplyst om, hvad rådet beslutter
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-46 uafklaret

  Regel: Valgene skete på det konstituerende møde i december 2025

    @T-41.møde @T-38
    Abstrakt Scenario: Hvornår formand og næstformand er valgt
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at formandskabet for det forberedende sundhedsråd er:
        | rolle             | post        | valgt på |
        | regionsrådsmedlem | formand     | <møde>   |
        | regionsrådsmedlem | næstformand | <møde>   |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så <valg>
      Og er T-38 <supplerende>

      @opfyldt
      Eksempler:
        | møde                | valg                 | supplerende |
        | konstituerende møde | er T-41.møde opfyldt | opfyldt     |
      @brudt
      Eksempler:
        | møde                            | valg                      | supplerende  |
        | supplerende konstituerende møde | er T-41.møde ikke opfyldt | ikke opfyldt |
      @skøn
      Eksempler:
        | møde       | valg                               | supplerende |
        | andet møde | kræver T-41.møde konkret vurdering | opfyldt     |
      @åben
      Eksempler:
        | møde   | valg                   | supplerende |
        | ukendt | er T-41.møde uafklaret | uafklaret   |

    @T-38.medlemmer
    Abstrakt Scenario: Hvornår medlemmerne er valgt
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | antal | valgt på |
        | regionalt medlem | 8     | <møde>   |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-38.medlemmer <udfald>

      @opfyldt
      Eksempler:
        | møde                | udfald  |
        | konstituerende møde | opfyldt |
      @brudt
      Eksempler:
        | møde                            | udfald       |
        | supplerende konstituerende møde | ikke opfyldt |
      @åben
      Eksempler:
        | møde   | udfald    |
        | ukendt | uafklaret |

  Regel: Medlemmerne, efter regionslovens regler

    @T-04 @T-44 @brudt
    Scenarie: En praktiserende læge er medlem, og der er ti regionale medlemmer
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Herning og Struer
      Og at det forberedende sundhedsråd har disse medlemmer:
        | rolle              | antal | kommune | hverv             | valgt af     |
        | regionalt medlem   | 10    |         | regionsrådsmedlem | regionsrådet |
        | kommunalt medlem   | 2     | Herning | borgmester        |              |
        | praktiserende læge | 1     |         |                   |              |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04 ikke opfyldt
      Og er det en fejl
      Og er T-44 ikke opfyldt
      Og er det en fejl

    @T-04 @T-44 @T-04.region @T-04.blandt @T-04.kommune @T-04.pladser @T-04.indbyggertal @åben
    Scenarie: Medlemmerne er ikke oplyst
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Herning og Struer
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04 uafklaret
      Og er T-44 uafklaret
      Og er T-04.region uafklaret
      Og er T-04.blandt uafklaret
      Og er T-04.kommune uafklaret
      Og er T-04.pladser uafklaret for Struer
      Og er T-04.indbyggertal uafklaret

    @T-04.region @T-04.blandt @brudt
    Scenarie: Et regionalt medlem er ansat og valgt af andre
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle            | hverv                                 | valgt af |
        | regionalt medlem | ansat uden ledende opgaver i regionen | KL       |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.region ikke opfyldt
      Og er T-04.blandt ikke opfyldt

    @T-04.kommune @T-04.pladser @brudt
    Scenarie: En kommune uden for området, og for mange fra Struer
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at det forberedende sundhedsråd også har disse medlemmer:
        | rolle            | kommune | hverv          |
        | kommunalt medlem | Viborg  | borgmester     |
        | kommunalt medlem | Struer  | udvalgsformand |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.kommune ikke opfyldt
      Og er T-04.pladser ikke opfyldt for Struer

    @T-04.indbyggertal @brudt
    Scenarie: Et indbyggertal fra et andet år
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «opgørelsesdag» for kommunen Struer er 1. april 2024
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-04.indbyggertal ikke opfyldt

    @T-39 @T-39.undtaget @T-39.observatører @opfyldt
    Scenarie: Regionen yder vederlag til dem, loven nævner
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «vederlag» for det forberedende sundhedsråd er:
        | ydes af | omfatter                       |
        | region  | formænd og regionale medlemmer |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-39 opfyldt
      Og er T-39.undtaget opfyldt
      Og er T-39.observatører opfyldt

    @T-39 @T-39.undtaget @T-39.observatører @brudt
    Scenarie: Kommunerne betaler, også borgmestre og observatører
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «vederlag» for det forberedende sundhedsråd er:
        | ydes af  | omfatter                   |
        | kommuner | borgmestre og observatører |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-39 ikke opfyldt
      Og er T-39.undtaget ikke opfyldt
      Og er T-39.observatører ikke opfyldt

    @T-39 @T-39.undtaget @T-39.observatører @åben
    Scenarie: Vederlaget er nævnt, men ikke hvem det omfatter
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Og at «vederlag» for det forberedende sundhedsråd er:
        | ydes af |
        |         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-39 uafklaret
      Og er T-39.undtaget uafklaret
      Og er T-39.observatører uafklaret
