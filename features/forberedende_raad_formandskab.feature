# language: da
Egenskab: Formandskabet for de forberedende sundhedsråd
  Overgangsloven lader regionslovens regler om formand og næstformand gælde allerede i 2026 (§ 20 for Nordjylland, Midtjylland og
  Syddanmark, § 64 for Østdanmark). Spærringerne rammer kun formanden.

  @T-41.formand @T-41.næstformand @T-41.valg @T-41.blandt @T-42.måde @T-42.regionsrådsformand @T-42.flere @T-42.landet
  @T-42.området @T-44.formandskab @opfyldt
  Scenarie: Et lovligt formandskab
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle              | post        | andre hverv               | valgt af     | valgmåde     | valgt på            | medlem |
      | regionsrådsmedlem  | formand     | folketingsmedlem          | regionsrådet | flertalsvalg | konstituerende møde | ja     |
      | regionsrådsformand | næstformand | kommunalbestyrelsesmedlem | regionsrådet | flertalsvalg | konstituerende møde | ja     |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.formand opfyldt
    Og er T-41.næstformand opfyldt
    Og er T-41.valg opfyldt
    Og er T-41.blandt opfyldt
    Og er T-42.måde opfyldt
    Og er T-42.regionsrådsformand opfyldt
    Og henvises der til «§ 20, stk. 2, i overgangsloven, jf. regionsloven § 14 e, stk. 2»
    Og er T-42.flere opfyldt
    Og er T-42.landet opfyldt
    Og er T-42.området opfyldt
    Og er T-44.formandskab opfyldt

  @T-41.valg @opfyldt
  Scenarie: I Østdanmark vælger det forberedende regionsråd
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | post        | valgt af                    |
      | regionsrådsmedlem | formand     | det forberedende regionsråd |
      | regionsrådsmedlem | næstformand | det forberedende regionsråd |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.valg opfyldt

  @T-41.formand @T-41.næstformand @T-41.valg @T-41.blandt @T-42.måde @T-44.formandskab @brudt
  Scenarie: To formænd, hvoraf en borgmester, valgt af rådet selv
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | kommune | post    | valgt af                 | valgmåde         | medlem | andre hverv |
      | regionsrådsmedlem |         | formand | forberedende sundhedsråd | forholdstalsvalg | nej    |             |
      | borgmester        | Struer  | formand | forberedende sundhedsråd | forholdstalsvalg | ja     | ingen       |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.formand ikke opfyldt
    Og er T-41.næstformand ikke opfyldt
    Og er T-41.valg ikke opfyldt
    Og er T-41.blandt ikke opfyldt
    Og er T-42.måde ikke opfyldt
    Og er T-44.formandskab ikke opfyldt

  @T-42.regionsrådsformand @T-42.flere @T-42.landet @T-42.området @brudt
  Abstrakt Scenario: Hvad formanden ikke kan være
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | post        | andre hverv |
      | <rolle>           | formand     | <hverv>     |
      | regionsrådsmedlem | næstformand |             |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er <norm> ikke opfyldt
    Og er det en fejl

    Eksempler:
      | rolle              | hverv                                           | norm                    |
      | regionsrådsformand |                                                 | T-42.regionsrådsformand |
      | regionsrådsmedlem  | regionsrådsformand                              | T-42.regionsrådsformand |
      | regionsrådsmedlem  | formand for et andet sundhedsråd                | T-42.flere              |
      | regionsrådsmedlem  | borgmester                                      | T-42.landet             |
      | regionsrådsmedlem  | magistratsmedlem                                | T-42.landet             |
      | regionsrådsmedlem  | rådmand                                         | T-42.landet             |
      | borgmester         | regionsrådsmedlem                               | T-42.landet             |
      | regionsrådsmedlem  | udvalgsformand i en kommune under sundhedsrådet | T-42.området            |

  @T-42.landet @T-42.området @opfyldt
  Scenarie: Spærringerne rammer ikke næstformanden
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | post        | andre hverv      |
      | regionsrådsmedlem | formand     | folketingsmedlem |
      | regionsrådsmedlem | næstformand | borgmester       |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-42.landet opfyldt
    Og er T-42.området opfyldt

  @T-41.formand @T-41.næstformand @T-41.valg @T-41.blandt @T-42.måde @T-42.regionsrådsformand @T-42.flere @T-42.landet
  @T-42.området @T-44.formandskab @T-44.dobbeltvalg @åben
  Scenarie: Formandskabet er ikke oplyst
    Givet et forberedende sundhedsråd, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.formand uafklaret
    Og er T-41.næstformand uafklaret
    Og er T-41.valg uafklaret
    Og er T-41.blandt uafklaret
    Og er T-42.måde uafklaret
    Og er T-42.regionsrådsformand uafklaret
    Og er T-42.flere uafklaret
    Og er T-42.landet uafklaret
    Og er T-42.området uafklaret
    Og er T-44.formandskab uafklaret
    Og er T-44.dobbeltvalg uafklaret

  @T-44.formandskab.kommunal @T-44.formandskab.hverv
  Scenarie: Næstformanden er nævnt som <rolle> med andre hverv «<andre>»
    Et kommunalt medlem kan ikke også have en regional plads, og formandskabets pladser er regionale.
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | kommune   | hverv   | post        | andre hverv |
      | regionsrådsmedlem |           |         | formand     | ingen       |
      | <rolle>           | <kommune> | <hverv> | næstformand | <andre>     |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-44.formandskab.kommunal <plads>
    Og <hverv i kommunen>
    Og er det <alvor>

    @opfyldt
    Eksempler: En regional plads
      | rolle             | kommune | hverv | andre                     | plads   | hverv i kommunen | alvor |
      | regionsrådsmedlem |         |       | kommunalbestyrelsesmedlem | opfyldt | er T-44.formandskab.hverv opfyldt | uden betydning |
      | borgmester        | Odense  |       | regionsrådsmedlem         | opfyldt | er T-44.formandskab.hverv opfyldt | uden betydning |

    @brudt
    Eksempler: Kommunens plads
      | rolle             | kommune | hverv      | andre                             | plads        | hverv i kommunen | alvor |
      | regionsrådsmedlem |         |            | kommunalt medlem af sundhedsrådet | ikke opfyldt | er T-44.formandskab.hverv opfyldt | uden betydning |
      | kommunalt medlem  | Lemvig  | borgmester | regionsrådsmedlem                 | ikke opfyldt | er T-44.formandskab.hverv opfyldt | uden betydning |
      | borgmester        | Lemvig  |            | regionsrådsmedlem                 | ikke opfyldt | er T-44.formandskab.hverv opfyldt | uden betydning |

    @skøn
    Eksempler: Et hverv i kommunen, uden at pladsen er oplyst
      | rolle            | kommune | hverv          | andre             | plads   | hverv i kommunen | alvor |
      | kommunalt medlem | Lemvig  | udvalgsformand | regionsrådsmedlem | opfyldt | kræver T-44.formandskab.hverv konkret vurdering | en advarsel |
      | udvalgsformand   | Struer  |                | regionsrådsmedlem | opfyldt | kræver T-44.formandskab.hverv konkret vurdering | en advarsel |

    @åben
    Eksempler: Ikke oplyst; et hverv i kommunen lægges ikke til grund som en regional plads
      | rolle             | kommune | hverv | andre | plads     | hverv i kommunen | alvor |
      | regionsrådsmedlem |         |       |       | uafklaret | er T-44.formandskab.hverv opfyldt | uden betydning |
      | udvalgsformand    | Struer  |       |       | uafklaret | er T-44.formandskab.hverv uafklaret | en advarsel |
      | kommunalt medlem  | Lemvig  |       |       | uafklaret | er T-44.formandskab.hverv uafklaret | en advarsel |
      | kommunalt medlem  |         |       | regionsrådsmedlem | uafklaret | er T-44.formandskab.hverv uafklaret | en advarsel |

  @T-41.to-personer
  Scenarie: Formand er <formand> og næstformand <næstformand>
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle             | navn          | post        |
      | regionsrådsmedlem | <formand>     | formand     |
      | regionsrådsmedlem | <næstformand> | næstformand |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.to-personer <udfald>

    @opfyldt
    Eksempler: To personer
      | formand   | næstformand | udfald  |
      | Anna Holm | Bo Lund     | opfyldt |

    @brudt
    Eksempler: Én person på begge poster
      | formand   | næstformand | udfald       |
      | Anna Holm | Anna Holm   | ikke opfyldt |

  @T-41.to-personer @åben
  Scenarie: Det er ikke oplyst, om de to poster har hver sin
    Givet et forberedende sundhedsråd, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-41.to-personer uafklaret

  @T-44.dobbeltvalg
  Abstrakt Scenario: Både kommunalt og regionalt medlem
    Givet et forberedende sundhedsråd, hvor intet er oplyst
    Og at det forberedende sundhedsråd har dette medlem:
      | rolle            | kommune | hverv      | andre hverv |
      | kommunalt medlem | Struer  | borgmester | <hverv>     |
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-44.dobbeltvalg <udfald>

    @opfyldt
    Eksempler:
      | hverv            | udfald  |
      | folketingsmedlem | opfyldt |
    @brudt
    Eksempler:
      | hverv                             | udfald       |
      | regionalt medlem af sundhedsrådet | ikke opfyldt |

  @T-30.hvem
  Abstrakt Scenario: Hvem der kan afsætte formanden
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at «formandskabet afsættes af» for det forberedende sundhedsråd er <hvem>
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-30.hvem <udfald>

    @opfyldt
    Eksempler:
      | hvem         | udfald  |
      | regionsrådet | opfyldt |
    @brudt
    Eksempler:
      | hvem                     | udfald       |
      | de kommunale medlemmer   | ikke opfyldt |
      | forberedende sundhedsråd | ikke opfyldt |

  @T-30.hvem @åben
  Scenarie: Listen over, hvem der kan afsætte formanden, er ikke fuldstændig
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at «formandskabet afsættes af» for det forberedende sundhedsråd er regionsrådet
    Og at oplysningerne om «formandskabet afsættes af» for det forberedende sundhedsråd ikke er fuldstændige
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er T-30.hvem uafklaret

  @T-42.fritagelse @T-44.grupper @T-30.afsættelse @T-30.nyvalg @T-30.fungerende @kan-ikke-brydes
  Abstrakt Scenario: Hvad der ikke stiller krav til forslaget
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så kan <norm> ikke overtrædes

    Eksempler:
      | norm            |
      | T-42.fritagelse |
      | T-44.grupper    |
      | T-30.afsættelse |
      | T-30.nyvalg     |
      | T-30.fungerende |
