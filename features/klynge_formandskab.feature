# language: da
Egenskab: Formandskabet for en sundhedsklynge
  Regionsrådsformanden og én borgmester fra de deltagende kommuner udgør klyngens formandskab (lovens § 203, stk. 5,
  og bekendtgørelsens § 4). Kommunalbestyrelserne vælger borgmesteren, og formandskabet leder møderne. Intet af det
  kan fraviges ved aftale.

  Regel: Formandskabet er regionsrådsformanden og én borgmester

    @L-10.regionsformand @L-10.borgmester @L-10.antal @B-10.delt @B-10.regionsformand @B-10.borgmester @opfyldt
    Scenarie: Regionsrådsformanden og borgmesteren for Herning
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.regionsformand opfyldt
      Og er L-10.borgmester opfyldt
      Og er L-10.antal opfyldt
      Og henvises der til «§ 203, stk. 5, 1. pkt., i sundhedsloven»
      Og er B-10.delt opfyldt
      Og er B-10.regionsformand opfyldt
      Og er B-10.borgmester opfyldt
      Og henvises der til «§ 4, 2. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»

    @L-10.regionsformand @L-10.antal @B-10.delt @B-10.regionsformand @brudt
    Scenarie: Borgmesteren er alene om formandskabet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle      | kommune | valgt af                          |
        | borgmester | Herning | de deltagende kommunalbestyrelser |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.regionsformand ikke opfyldt
      Og er det en fejl
      Og går L-10.regionsformand forud for B-10.regionsformand
      Og er L-10.antal ikke opfyldt
      Og er det en fejl
      Og går L-10.antal forud for B-10.delt
      Og er B-10.regionsformand ikke opfyldt
      Og er B-10.delt ikke opfyldt
      Og er L-10.borgmester opfyldt

    @L-10.borgmester @L-10.antal @B-10.borgmester @B-10.delt @brudt
    Scenarie: To borgmestre i formandskabet
      Loven siger én borgmester, ikke mindst én.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune | valgt af                          |
        | regionsrådsformand |         |                                   |
        | borgmester         | Herning | de deltagende kommunalbestyrelser |
        | borgmester         | Struer  | de deltagende kommunalbestyrelser |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.borgmester ikke opfyldt
      Og er det en fejl
      Og går L-10.borgmester forud for B-10.borgmester
      Og er L-10.antal ikke opfyldt
      Og er B-10.borgmester ikke opfyldt
      Og lyder beskeden «Antallet af borgmestre fra de deltagende kommuner i formandskabet er 2, ikke 1.»
      Og er B-10.delt ikke opfyldt

    @L-10.borgmester @B-10.borgmester @brudt
    Scenarie: Medformanden er ikke borgmester fra en deltagende kommune
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune   |
        | regionsrådsformand |           |
        | <rolle>            | <kommune> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.borgmester ikke opfyldt
      Og er det en fejl
      Og er L-10.antal opfyldt
      Og er B-10.borgmester ikke opfyldt

      Eksempler:
        | rolle              | kommune |
        | borgmester         | Viborg  |
        | viceborgmester     | Herning |
        | udvalgsformand     | Herning |
        | praktiserende læge |         |

    @L-10.borgmester @B-10.borgmester @brudt
    Scenarie: Den, der sidder i borgmesterens sted, kan ikke være medformand
      Bekendtgørelsens § 3, stk. 2, åbner det politiske niveau for en rådmand, men ikke formandskabet. Dér siger både
      loven og § 4 borgmester.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune | udpeget af |
        | regionsrådsformand |         |            |
        | rådmand            | Aarhus  | byrådet    |
        | borgmester         | Samsø   |            |
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune | valgt af                          |
        | regionsrådsformand |         |                                   |
        | rådmand            | Aarhus  | de deltagende kommunalbestyrelser |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for Aarhus
      Og er L-10.borgmester ikke opfyldt
      Og er det en fejl
      Og er B-10.borgmester ikke opfyldt
      Og finder B-10.valg ikke anvendelse

    @L-10.regionsformand @L-10.borgmester @L-10.antal @B-10.delt @B-10.regionsformand @B-10.borgmester @åben
    Scenarie: Formandskabet er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «formandskab» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.regionsformand uafklaret
      Og er det en advarsel
      Og er L-10.borgmester uafklaret
      Og er L-10.antal uafklaret
      Og er B-10.delt uafklaret
      Og er B-10.regionsformand uafklaret
      Og er B-10.borgmester uafklaret

    @L-10.borgmester @B-10.borgmester @åben
    Scenarie: Det er ikke oplyst, hvilken kommune borgmesteren kommer fra
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              |
        | regionsrådsformand |
        | borgmester         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.borgmester uafklaret
      Og er B-10.borgmester uafklaret

    @L-10.borgmester @B-10.borgmester @åben
    Scenarie: En borgmester fra København kan være en udvalgsformand og er det afgørende at få oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København og Frederiksberg
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune   |
        | regionsrådsformand |           |
        | <rolle>            | København |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.borgmester <udfald>
      Og er B-10.borgmester <udfald>

      Eksempler:
        | rolle          | udfald       |
        | borgmester     | uafklaret    |
        | overborgmester | opfyldt      |
        | udvalgsformand | ikke opfyldt |

    @L-10.antal @B-10.delt @brudt
    Scenarie: Formandskabet kan ikke aftales anderledes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              |
        | regionsrådsformand |
      Og at det er aftalt at fravige BEK 1248/2022 § 4
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.antal ikke opfyldt
      Og er B-10.delt ikke opfyldt
      Og er det en fejl
      Og har aftalen om at fravige BEK 1248/2022 § 4 ingen virkning
      Og er det en fejl

    @L-10.regionsformand @L-10.borgmester @L-10.antal @tid
    Scenarie: Loven satte formandskabet, før bekendtgørelsen kom
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-10.regionsformand opfyldt
      Og er L-10.borgmester opfyldt
      Og er L-10.antal opfyldt
      Og er B-10.delt ikke i kraft
      Og er B-10.valg ikke i kraft

  Regel: Ingen af de to er den andens næstformand

    @B-10.formænd
    Abstrakt Scenario: Posterne i formandskabet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | post     | kommune |
        | regionsrådsformand | formand  |         |
        | borgmester         | <posten> | Herning |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | posten  | udfald               | alvor          |
        | formand | er B-10.formænd opfyldt | uden betydning |
      @skøn
      Eksempler: Et delt formandskab har ikke en næstformand, men benævnelsen er ikke afgørende
        | posten      | udfald                             | alvor       |
        | næstformand | kræver B-10.formænd konkret vurdering | en advarsel |
      @åben
      Eksempler: Er posten ikke oplyst, forudsættes det, at begge er formænd
        | posten | udfald                   | alvor         |
        |        | er B-10.formænd uafklaret | en bemærkning |

  Regel: Borgmesteren i formandskabet er selv medlem af det politiske niveau

    @B-10.medlem @opfyldt
    Scenarie: Borgmesteren for Herning sidder begge steder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-10.medlem opfyldt for Herning
      Og bygger det på en fortolkning

    @B-10.medlem @brudt
    Scenarie: Borgmesteren er medformand, men rådmanden er medlem
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune | udpeget af |
        | regionsrådsformand |         |            |
        | rådmand            | Aarhus  | byrådet    |
        | borgmester         | Samsø   |            |
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune | valgt af                          |
        | regionsrådsformand |         |                                   |
        | borgmester         | Aarhus  | de deltagende kommunalbestyrelser |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-10.medlem ikke opfyldt for Aarhus
      Og er det en fejl

    @B-10.medlem @åben
    Scenarie: Medlemmerne er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «medlemmer» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-10.medlem uafklaret for Herning
      Og finder B-10.medlem ikke anvendelse for Struer

  Regel: Kommunalbestyrelserne vælger borgmesteren til formandskabet

    @B-10.valg
    Scenarie: Hvem der har valgt borgmesteren til formandskabet
      Vælgerne er de deltagende kommunalbestyrelser, ikke borgmestrene indbyrdes.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune | valgt af   |
        | regionsrådsformand |         |            |
        | borgmester         | Herning | <valgt af> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Valgt af kommunalbestyrelserne
        | valgt af                          | udfald               | alvor          |
        | de deltagende kommunalbestyrelser | er B-10.valg opfyldt | uden betydning |
      @brudt
      Eksempler: Valgt af regionen
        | valgt af     | udfald                    | alvor   |
        | regionsrådet | er B-10.valg ikke opfyldt | en fejl |
      @skøn
      Eksempler: Valgt af andre på kommunernes vegne
        | valgt af        | udfald                             | alvor       |
        | borgmestrene    | kræver B-10.valg konkret vurdering | en advarsel |
        | KKR             | kræver B-10.valg konkret vurdering | en advarsel |
        | politisk niveau | kræver B-10.valg konkret vurdering | en advarsel |
      @åben
      Eksempler: Vælgerne er ikke oplyst eller ikke kendt
        | valgt af      | udfald                 | alvor       |
        |               | er B-10.valg uafklaret | en advarsel |
        | en valgkomité | er B-10.valg uafklaret | en advarsel |

    @B-10.valg @skøn
    Scenarie: Det er vurderet, om kommunalbestyrelserne har tiltrådt borgmestrenes valg
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | rolle              | kommune | valgt af     |
        | regionsrådsformand |         |              |
        | borgmester         | Herning | borgmestrene |
      Og at BEK 1248/2022 § 4 er vurderet som <resultat>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-10.valg <resultat>
      Og er det <alvor>

      Eksempler:
        | resultat     | alvor          |
        | opfyldt      | uden betydning |
        | ikke opfyldt | en fejl        |

  Regel: Formandskabet leder møderne

    @B-12
    Scenarie: Hvem der leder møderne i det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «ledes af» for det politiske niveau er <leder>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>
      Og henvises der til «§ 6, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

      @opfyldt
      Eksempler: Begge
        | leder         | udfald          | alvor          |
        | formandskabet | er B-12 opfyldt | uden betydning |
        | de to formænd | er B-12 opfyldt | uden betydning |
      @brudt
      Eksempler: En anden
        | leder        | udfald               | alvor   |
        | regionsrådet | er B-12 ikke opfyldt | en fejl |
      @skøn
      Eksempler: Kun den ene
        | leder         | udfald                        | alvor       |
        | formanden     | kræver B-12 konkret vurdering | en advarsel |
        | næstformanden | kræver B-12 konkret vurdering | en advarsel |
        | regionsrådsformanden | kræver B-12 konkret vurdering | en advarsel |
      @åben
      Eksempler: En, der ikke kendes
        | leder            | udfald            | alvor       |
        | en mødeordstyrer | er B-12 uafklaret | en advarsel |

    @B-12 @åben
    Scenarie: Der spørges, hvilken post mødelederen har
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «ledes af» for det politiske niveau er «en mødeordstyrer»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-12 uafklaret
      Og spørges der «Hvilken post har «en mødeordstyrer» i det politiske niveau?»

    @B-12 @åben
    Scenarie: Mødelederen er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «ledes af» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-12 uafklaret
      Og spørges der «Hvem leder møderne i det politiske niveau?»
