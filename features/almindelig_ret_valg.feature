# language: da
Egenskab: Almindelig ret om valg, udvalg og styreformer
  Kommunestyrelsesloven og regionsloven gælder ved siden af reglerne om klynger, så vidt de rækker: regionsråd og
  kommunalbestyrelser vælger to eller flere ved forholdstalsvalg, men reglerne om udvalgs beslutningsdygtighed gælder
  ikke for klyngerne.

  Regel: Regionsrådet vælger to eller flere medlemmer ved forholdstalsvalg

    @G-02.regionsråd
    Abstrakt Scenario: To eller flere ud over regionsrådsformanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal   | valgmåde   |
        | regionsrådsformand |         |            |
        | regionsrådsmedlem  | <antal> | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | antal | valgmåde         | udfald                     | vægt           |
        | 3     | forholdstalsvalg | er G-02.regionsråd opfyldt | uden betydning |
      @brudt
      Eksempler:
        | antal | valgmåde     | udfald                          | vægt    |
        | 3     | flertalsvalg | er G-02.regionsråd ikke opfyldt | en fejl |
        | 2     | flertalsvalg | er G-02.regionsråd ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | antal | valgmåde | udfald                       | vægt          |
        | 3     |          | er G-02.regionsråd uafklaret | en bemærkning |
      Eksempler: Der vælges kun én
        | antal | valgmåde     | udfald                                 | vægt           |
        | 1     | flertalsvalg | finder G-02.regionsråd ikke anvendelse | uden betydning |

    @G-02.regionsråd.én
    Abstrakt Scenario: Kun én ud over regionsrådsformanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | valgmåde   |
        | regionsrådsformand |            |
        | regionsrådsmedlem  | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | valgmåde         | udfald                        | vægt           |
        | forholdstalsvalg | er G-02.regionsråd.én opfyldt | uden betydning |
      @brudt @skøn
      Eksempler:
        | valgmåde     | udfald                                      | vægt        |
        | flertalsvalg | kræver G-02.regionsråd.én konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | valgmåde | udfald                          | vægt          |
        |          | er G-02.regionsråd.én uafklaret | en bemærkning |

    @G-02.regionsråd @brudt
    Scenarie: Også i sundhedssamarbejdsudvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle              | antal | valgmåde     |
        | regionsrådsformand |       |              |
        | regionsrådsmedlem  | 2     | flertalsvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-02.regionsråd ikke opfyldt
      Og lyder beskeden «Regionsrådet har valgt to eller flere medlemmer ved flertalsvalg.»
      Og henvises der til «§ 15, stk. 3, i regionsloven»

    @G-02.regionsråd @tid
    Scenarie: Fra 2026 står reglen andre steder og angår andre organer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er G-02.regionsråd ikke i kraft

  Regel: Kommunalbestyrelsen vælger to eller flere medlemmer ved forholdstalsvalg

    @G-02.kommune
    Abstrakt Scenario: En kommune har to med ud over borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle                     | antal | kommune | valgmåde   |
        | kommunalbestyrelsesmedlem | 2     | Herning | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-02.kommune <udfald> for Herning
      Og er det <vægt>
      Og finder G-02.kommune ikke anvendelse for Lemvig

      @opfyldt
      Eksempler:
        | valgmåde         | udfald  | vægt           |
        | forholdstalsvalg | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | valgmåde     | udfald       | vægt    |
        | flertalsvalg | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | valgmåde | udfald    | vægt          |
        |          | uafklaret | en bemærkning |

  Regel: En kommune uden stående udvalg har ingen udvalgsformand

    @G-13.udvalgsformand
    Abstrakt Scenario: Udvalgsløst styre
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunen Lemvig har styreformen «<styreform>»
      Og at borgmesteren fra Lemvig ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle   | kommune |
        | <rolle> | Lemvig  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald> for Lemvig
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | styreform         | rolle          | udfald                                     | vægt           |
        | udvalgsløst styre | borgmester     | er G-13.udvalgsformand opfyldt             | uden betydning |
        | udvalgsstyre      | udvalgsformand | finder G-13.udvalgsformand ikke anvendelse | uden betydning |
      @brudt
      Eksempler:
        | styreform         | rolle          | udfald                              | vægt    |
        | udvalgsløst styre | udvalgsformand | er G-13.udvalgsformand ikke opfyldt | en fejl |
      @åben
      Eksempler: Registret siger, at kommunen har en af de almindelige styreformer, men ikke hvilken
        | styreform            | rolle          | udfald                           | vægt           |
        | almindelig styreform | udvalgsformand | er G-13.udvalgsformand uafklaret | en advarsel    |
        | udvalgsløst styre    | fagborgmester  | er G-13.udvalgsformand opfyldt   | uden betydning |

  Regel: Oplysende bestemmelser

    @G-01 @G-02.én @G-02.plads @G-07 @G-08 @G-08.møder @G-12 @G-13 @G-14 @G-15 @G-16 @G-17 @kan-ikke-brydes
    Abstrakt Scenario: Det, der ikke kan overtrædes i et forslag til en klynge
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <bestemmelse> ikke overtrædes

      Eksempler:
        | bestemmelse |
        | G-01        |
        | G-02.én     |
        | G-02.plads  |
        | G-07        |
        | G-08        |
        | G-08.møder  |
        | G-12        |
        | G-13        |
        | G-14        |
        | G-15        |
        | G-16        |
        | G-17        |

    @G-08 @tid
    Scenarie: Kontaktudvalget er ophævet fra 2026
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. januar 2026
      Så er G-08 ikke i kraft

    @A-09.niveau @A-10.beløb @A-10.deling @A-10.udsagn @kan-ikke-brydes
    Abstrakt Scenario: Hvad aftalen siger om penge og om de hidtidige grupper
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så kan <bestemmelse> ikke overtrædes

      Eksempler:
        | bestemmelse |
        | A-09.niveau |
        | A-10.beløb  |
        | A-10.deling |
        | A-10.udsagn |

    @A-09.udvalg @kan-ikke-brydes
    Scenarie: Sundhedssamarbejdsudvalget afløser to ældre udvalg
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så kan A-09.udvalg ikke overtrædes
