# language: da
Egenskab: Det politiske niveau i en sundhedsklynge
  Loven (§ 203, stk. 4) siger, hvem der sidder i det politiske niveau: regionsrådsmedlemmer med formanden iblandt,
  alle deltagende kommuners borgmestre og almen praksis. Bekendtgørelsens § 3 sætter tal på. Tallene kan fraviges
  ved aftale; det, loven selv kræver, kan ikke.

  Regel: Regionsrådsformanden og flere regionsrådsmedlemmer sidder med

    @L-08.regionsråd @L-08.formand @B-06 @B-06.formand @opfyldt
    Scenarie: Formanden og tre andre regionsrådsmedlemmer
      Bekendtgørelsen kræver mindst to. Flere kræver ingen aftale.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.regionsråd opfyldt
      Og er L-08.formand opfyldt
      Og er B-06 opfyldt
      Og er B-06.formand opfyldt
      Og henvises der til «§ 3, stk. 1, nr. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

    @L-08.regionsråd @B-06 @opfyldt
    Scenarie: Formanden og ét regionsrådsmedlem er nok
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal |
        | regionsrådsformand | 1     |
        | regionsrådsmedlem  | 1     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.regionsråd opfyldt
      Og er B-06 opfyldt

    @L-08.regionsråd @B-06 @brudt @skøn
    Scenarie: Kun formanden sidder der
      Loven nævner regionsrådsmedlemmerne i flertal, men angiver intet tal.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              |
        | regionsrådsformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-08.regionsråd konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning
      Og fraviger forslaget B-06 uden oplyst aftale
      Og er det en advarsel
      Og går L-08.regionsråd forud for B-06

    @B-06 @brudt
    Scenarie: Et lavere antal regionsrådsmedlemmer er aftalt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              |
        | regionsrådsformand |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-06 efter dokumenteret aftale
      Og er det en bemærkning
      Og kræver L-08.regionsråd konkret vurdering

    @L-08.regionsråd @L-08.formand @brudt
    Scenarie: Regionsrådet er slet ikke med
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | kommune         | udpeget af |
        | borgmester         |       | hver deltagende |            |
        | praktiserende læge | 2     |                 | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.regionsråd ikke opfyldt
      Og er det en fejl
      Og er L-08.formand ikke opfyldt
      Og er det en fejl

    @L-08.formand @B-06.formand @brudt
    Scenarie: Regionsrådsformanden kan ikke aftales ud
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle               | antal | kommune         | udpeget af |
        | kommunal embedsmand | 1     | Herning         |            |
        | borgmester          |       | hver deltagende |            |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Regionsrådsformanden er ikke medlem af det politiske niveau.»
      Og fraviger forslaget B-06.formand efter dokumenteret aftale
      Og går L-08.formand forud for B-06.formand

    @L-08.formand @brudt
    Scenarie: Lovens krav kan ikke aftales bort
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune         |
        | borgmester | hver deltagende |
      Og at det er aftalt at fravige sundhedsloven § 203, stk. 4
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand ikke opfyldt
      Og har aftalen om at fravige sundhedsloven § 203, stk. 4 ingen virkning
      Og er det en fejl

    @L-08.formand @B-06.formand @åben
    Scenarie: Om formanden er et af regionsrådsmedlemmerne, er ikke oplyst
      Et regionsrådsmedlem kan være formanden. Kun én er det.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at regionsrådsformanden ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand uafklaret
      Og er det en advarsel
      Og er B-06.formand uafklaret

    @L-08.regionsråd @B-06 @åben
    Scenarie: Antallet af regionsrådsmedlemmer er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle             | antal  |
        | regionsrådsmedlem | ukendt |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.regionsråd uafklaret
      Og er B-06 uafklaret

    @A-04.region
    Scenarie: Aftalen lægger op til to eller tre regionsrådsmedlemmer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal   |
        | regionsrådsformand | 1       |
        | regionsrådsmedlem  | <andre> |
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-04.region <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | andre | udfald  | alvor          |
        | 1     | opfyldt | uden betydning |
        | 2     | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | andre | udfald       | alvor         |
        | 3     | ikke opfyldt | en bemærkning |
      @åben
      Eksempler:
        | andre    | udfald    | alvor         |
        | mindst 1 | uafklaret | en bemærkning |

  Regel: Hver deltagende kommunes borgmester sidder med

    @L-08.borgmestre @B-07 @opfyldt
    Scenarie: Alle borgmestre er med
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt
      Og er B-07 opfyldt
      Og henvises der til «§ 3, stk. 1, nr. 2, i bekendtgørelse nr. 1248 af 5. september 2022»

    @L-08.borgmestre @B-07 @brudt
    Scenarie: Én borgmester mangler
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre ikke opfyldt for Struer
      Og er det en fejl
      Og lyder beskeden «Borgmesteren for Struer er ikke medlem af det politiske niveau.»
      Og henvises der til «§ 203, stk. 4, 2. pkt., i sundhedsloven»
      Og er L-08.borgmestre opfyldt for Lemvig
      Og fraviger forslaget B-07 uden oplyst aftale for Struer
      Og går L-08.borgmestre forud for B-07

    @L-08.borgmestre @B-07 @brudt
    Scenarie: En kommune kan ikke aftales ud
      Bekendtgørelsen lader parterne aftale andet, men loven nævner alle deltagende kommuners borgmestre.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-07 efter dokumenteret aftale for Struer
      Og er det en bemærkning
      Og er L-08.borgmestre ikke opfyldt for Struer
      Og er det en fejl

    @L-08.borgmestre @B-07 @brudt
    Scenarie: En viceborgmester er ikke borgmester
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle          | kommune |
        | viceborgmester | Struer  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre ikke opfyldt for Struer
      Og fraviger forslaget B-07 uden oplyst aftale for Struer

    @L-08.borgmestre @B-07 @åben
    Scenarie: Et medlem af kommunalbestyrelsen kan være borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle                     | kommune |
        | kommunalbestyrelsesmedlem | Struer  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre uafklaret for Struer
      Og er det en advarsel
      Og er B-07 uafklaret for Struer

    @L-08.borgmestre @B-07 @åben
    Scenarie: Det er ikke oplyst, hvilke kommuner der deltager
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvilke kommuner der deltager
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre uafklaret
      Og spørges der «Hvilke kommuner deltager?»
      Og er B-07 uafklaret

    @L-08.borgmestre @åben
    Scenarie: Der kan være flere kommuner end dem, der er nævnt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at oplysningerne om «kommuner» ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for Herning
      Og er L-08.borgmestre uafklaret for øvrige kommuner

    @A-04.kommuner
    Scenarie: Efter aftalen kan en fagborgmester sidde i stedet for borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle   | kommune |
        | <rolle> | Struer  |
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-04.kommuner <udfald> for Struer
      Og bygger det på en sekundær kilde

      @opfyldt
      Eksempler:
        | rolle          | udfald  |
        | borgmester     | opfyldt |
        | fagborgmester  | opfyldt |
        | udvalgsformand | opfyldt |
      @brudt
      Eksempler:
        | rolle          | udfald       |
        | viceborgmester | ikke opfyldt |
      @åben
      Eksempler:
        | rolle                     | udfald    |
        | kommunalbestyrelsesmedlem | uafklaret |

    @A-04.kommuner @brudt
    Scenarie: Fem borgmestre kan ikke være borgmestre i seks kommuner
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal |
        | regionsrådsformand |       |
        | borgmester         | 5     |
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-04.kommuner uafklaret for Struer
      Og er A-04.kommuner ikke opfyldt for kommunerne i alt
      Og er det en bemærkning

  Regel: Kun i få kommuner kan en anden end borgmesteren deltage, og kun fra 8. september 2022
    Bekendtgørelsens § 3, stk. 2, lader kommunalbestyrelsen vælge en udvalgsformand (ved mellemform med delt
    administrativ ledelse) eller et magistratsmedlem (ved magistrat) i stedet for borgmesteren. Loven nævner kun
    borgmestrene (C-13). Bekendtgørelsen lægges til grund.

    @L-08.borgmestre @B-07 @B-09.én @opfyldt @C-13
    Scenarie: Aarhus har valgt rådmanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune | udpeget af |
        | rådmand    | Aarhus  | byrådet    |
        | borgmester | Samsø   |            |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for Aarhus
      Og bygger det på en fortolkning
      Og bemærkes det, at «Pladsen er besat efter bekendtgørelsens § 3, stk. 2. Loven nævner kun borgmestrene; bekendtgørelsen lægges til grund. Den, der deltager, skal være vedkommende udvalgsformand eller magistratsmedlem.»
      Og er B-07 opfyldt for Aarhus
      Og er B-09.én opfyldt for Aarhus
      Og finder B-09.én ikke anvendelse for Samsø

    @L-08.borgmestre @B-07 @opfyldt @C-13
    Scenarie: Kommunalbestyrelsen har valgt en anden end borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er <kommune>
      Og at kommunen <kommune> har styreformen «<styreform>»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune   | udpeget af          |
        | <rolle> | <kommune> | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 8. september 2022
      Så er L-08.borgmestre opfyldt for <kommune>
      Og er B-07 opfyldt for <kommune>
      Og finder B-09 ikke anvendelse for <kommune>

      Eksempler:
        | kommune   | styreform                                 | rolle            |
        | Aarhus    | magistrat                                 | rådmand          |
        | Aarhus    | magistrat                                 | magistratsmedlem |
        | Aalborg   | mellemform med delt administrativ ledelse | rådmand          |
        | Odense    | mellemform med delt administrativ ledelse | udvalgsformand   |
        | København | mellemform med delt administrativ ledelse | udvalgsformand   |
        | København | mellemform med delt administrativ ledelse | fagborgmester    |

    @L-08.borgmestre @B-07 @åben
    Scenarie: Det er ikke oplyst, om byrådet har valgt rådmanden
      Det kræver en beslutning. Er den ikke oplyst, er svaret åbent.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune |
        | rådmand | Aarhus  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre uafklaret for Aarhus
      Og er det en advarsel
      Og er B-07 uafklaret for Aarhus
      Og er det en advarsel

    @L-08.borgmestre @B-07 @B-09 @åben
    Scenarie: Kommunens styreform er ikke oplyst
      Fem kommuner kan have en særlig styreform. Om de har den, må oplyses.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er <kommune>
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune   | udpeget af          |
        | rådmand | <kommune> | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre uafklaret for <kommune>
      Og spørges der «Hvilken styreform har <kommune>?»
      Og er B-07 uafklaret for <kommune>
      Og er B-09 uafklaret for <kommune>

      Eksempler:
        | kommune       |
        | Aarhus        |
        | Aalborg       |
        | Odense        |
        | København     |
        | Frederiksberg |

    @L-08.borgmestre @B-07 @B-09 @brudt
    Scenarie: En kommune med almindelig styreform har ikke valget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Herning ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle   | kommune | udpeget af          |
        | <rolle> | Herning | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre ikke opfyldt for Herning
      Og er det en fejl
      Og fraviger forslaget B-07 uden oplyst aftale for Herning
      Og er B-09 ikke opfyldt for Herning
      Og er det en fejl
      Og bygger det på en fortolkning

      Eksempler:
        | rolle            |
        | udvalgsformand   |
        | rådmand          |
        | magistratsmedlem |
        | fagborgmester    |

    @B-09 @åben
    Scenarie: Når det er oplyst, at en anden deltager, kan det modsatte ikke forudsættes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune | udpeget af |
        | rådmand | Aarhus  | byrådet    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 uafklaret for Aarhus
      Og er det en advarsel

    @B-09 @brudt
    Scenarie: Heller ikke viceborgmesteren kan deltage i stedet for borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle          | kommune | udpeget af          |
        | viceborgmester | Struer  | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 ikke opfyldt for Struer

    @B-09 @brudt
    Scenarie: Valget kan ikke udvides ved aftale
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Herning ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle          | kommune | udpeget af          |
        | udvalgsformand | Herning | kommunalbestyrelsen |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 ikke opfyldt for Herning
      Og har aftalen om at fravige BEK 1248/2022 § 3, stk. 2 ingen virkning
      Og er det en fejl

    @B-09 @brudt
    Scenarie: Mellemform alene giver ikke valget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aalborg
      Og at kommunen Aalborg har styreformen «mellemform»
      Og at det politiske niveau har dette medlem:
        | rolle          | kommune | udpeget af          |
        | udvalgsformand | Aalborg | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 ikke opfyldt for Aalborg
      Og er det en fejl
      Og er L-08.borgmestre ikke opfyldt for Aalborg

    @B-09 @åben
    Scenarie: Det er slet ikke oplyst, hvem der er medlemmer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «medlemmer» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 uafklaret for Struer
      Og er det en bemærkning
      Og forudsætter svaret, at ingen anden end borgmesteren deltager for Struer.

    @B-09 @opfyldt
    Scenarie: Ingen deltager i stedet for borgmesteren
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-09 opfyldt for Struer
      Og finder B-09 ikke anvendelse for Herning

    @L-08.borgmestre @B-07 @skøn
    Scenarie: Delt administrativ ledelse uden mellemform er tvivlsom
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aalborg
      Og at kommunen Aalborg har styreformen «delt administrativ ledelse»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune | udpeget af |
        | rådmand | Aalborg | byrådet    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-08.borgmestre konkret vurdering for Aalborg
      Og er det en advarsel
      Og kræver B-07 konkret vurdering for Aalborg

    @L-08.borgmestre @brudt
    Scenarie: Andre end byrådet har valgt rådmanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune | udpeget af |
        | rådmand | Aarhus  | KKR        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre ikke opfyldt for Aarhus
      Og er det en fejl

    @B-09.én
    Scenarie: Kommunalbestyrelsen vælger borgmesteren eller en anden, ikke begge
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune | udpeget af   |
        | borgmester | Aarhus  |              |
        | rådmand    | Aarhus  | <udpeget af> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald> for Aarhus

      @brudt @skøn
      Eksempler: Byrådet har valgt begge
        | udpeget af | udfald                           |
        | byrådet    | kræver B-09.én konkret vurdering |
      @åben
      Eksempler: Det er ikke oplyst, hvem der har udpeget rådmanden
        | udpeget af | udfald               |
        |            | er B-09.én uafklaret |

    @L-08.kreds @L-08.én-plads @B-09.én @brudt @skøn
    Scenarie: Ved siden af borgmesteren hører ingen anden fra kommunen til kredsen
      Hvem der har udpeget dem, eller hvilken styreform kommunen har, gør ingen forskel: Pladsen er kun én.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «<styreform>»
      Og at det politiske niveau har disse medlemmer:
        | rolle      | antal   | kommune         | udpeget af   |
        | borgmester |         | hver deltagende |              |
        | <rolle>    | <antal> | Aarhus          | <udpeget af> |
      Når forslaget bedømmes efter reglerne den <dag>
      Så <udfald>
      Og er det en advarsel

      Eksempler: Ingen af dem, der kan, har udpeget dem
        | styreform                 | rolle            | antal | udpeget af   | dag             | udfald                              |
        | magistrat                 | rådmand          | 3     | regionsrådet | 1. oktober 2022 | kræver L-08.kreds konkret vurdering |
        | magistrat                 | magistratsmedlem | 1     | borgmestrene | 1. oktober 2022 | kræver L-08.kreds konkret vurdering |
        | delt administrativ ledelse | rådmand         | 2     | KKR          | 1. oktober 2022 | kræver L-08.kreds konkret vurdering |
        | magistrat                 | rådmand          | 3     | regionsrådet | 7. september 2022 | kræver L-08.kreds konkret vurdering |
      Eksempler: Kommunalbestyrelsen har
        | styreform                                 | rolle   | antal | udpeget af          | dag               | udfald                                                  |
        | magistrat                                 | rådmand | 3     | kommunalbestyrelsen | 1. oktober 2022   | kræver L-08.én-plads konkret vurdering for Aarhus  |
        | magistrat                                 | rådmand | 3     | kommunalbestyrelsen | 7. september 2022 | kræver L-08.én-plads konkret vurdering for Aarhus  |
        | delt administrativ ledelse                | rådmand | 2     | kommunalbestyrelsen | 1. oktober 2022   | kræver L-08.én-plads konkret vurdering for Aarhus  |
        | delt administrativ ledelse                | rådmand | 1     | kommunalbestyrelsen | 7. september 2022 | kræver L-08.én-plads konkret vurdering for Aarhus  |
        | mellemform med delt administrativ ledelse | rådmand | 1     | kommunalbestyrelsen | 8. september 2022 | kræver L-08.én-plads konkret vurdering for Aarhus  |

    @L-08.kreds @skøn
    Scenarie: En rådmand, som andre end byrådet har sendt, hører heller ikke til kredsen, når borgmesteren bliver væk
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune | udpeget af   |
        | borgmester | Samsø   |              |
        | rådmand    | Aarhus  | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-08.kreds konkret vurdering
      Og er L-08.borgmestre ikke opfyldt for Aarhus

    @L-08.kreds @L-08.én-plads @åben
    Scenarie: Hvem der har udpeget rådmanden ved siden af borgmesteren, er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune         |
        | borgmester | hver deltagende |
        | rådmand    | Aarhus          |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.kreds uafklaret
      Og er L-08.én-plads uafklaret for Aarhus

    @B-09.én @L-08.én-plads @brudt @skøn
    Scenarie: Byrådet har valgt to magistratsmedlemmer, og borgmesteren deltager ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har dette medlem:
        | rolle            | antal | kommune | udpeget af |
        | magistratsmedlem | 2     | Aarhus  | byrådet    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-09.én konkret vurdering for Aarhus
      Og lyder beskeden «Aarhus har 2 på borgmesterens plads; bestemmelsen lader kommunalbestyrelsen vælge én, borgmesteren eller en anden.»
      Og kræver L-08.én-plads konkret vurdering for Aarhus
      Og lyder beskeden «Mere end én fra Aarhus er på borgmesterens plads. Loven nævner kun borgmesteren, og bekendtgørelsens § 3, stk. 2, giver højst adgang til, at én anden deltager i stedet.»
      Og går L-08.én-plads forud for B-09.én

    @L-08.borgmestre @C-13 @skøn @tid
    Scenarie: Før bekendtgørelsen havde en rådmand ingen hjemmel til borgmesterens plads
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er <kommune>
      Og at kommunen <kommune> har styreformen «<styreform>»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune   | udpeget af          |
        | <rolle> | <kommune> | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den <dag>
      Så kræver L-08.borgmestre konkret vurdering for <kommune>
      Og er det en advarsel
      Og er B-07 ikke i kraft
      Og er B-09 ikke i kraft

      Eksempler:
        | kommune   | styreform                                 | rolle          | dag               |
        | Aarhus    | magistrat                                 | rådmand        | 1. juli 2022      |
        | Aarhus    | magistrat                                 | rådmand        | 7. september 2022 |
        | Aalborg   | mellemform med delt administrativ ledelse | rådmand        | 1. august 2022    |
        | København | mellemform med delt administrativ ledelse | udvalgsformand | 1. august 2022    |

    @L-08.borgmestre @tid @brudt
    Scenarie: Også før bekendtgørelsen var det en fejl, at en almindelig kommune sendte en anden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Herning ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle          | kommune |
        | udvalgsformand | Herning |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-08.borgmestre ikke opfyldt for Herning
      Og er det en fejl

  Regel: «Borgmester» er tvetydigt i København
    I København kan en udvalgsformand kaldes borgmester, og kommunens borgmester hedder da overborgmester (G-04).

    @L-08.borgmestre @B-07 @åben
    Scenarie: En borgmester fra København kan være en udvalgsformand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at kommunen København har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har dette medlem:
        | rolle      | kommune   |
        | borgmester | København |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre uafklaret for København
      Og er B-07 uafklaret for København

    @L-08.borgmestre @B-07 @opfyldt
    Scenarie: Overborgmesteren er Københavns borgmester
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at det politiske niveau har dette medlem:
        | rolle          | kommune   |
        | overborgmester | København |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for København
      Og er B-07 opfyldt for København

    @L-08.borgmestre @B-07 @opfyldt
    Scenarie: Borgerrepræsentationen har valgt den borgmester, der deltager
      Er han eller hun udvalgsformand, er valget truffet; er det overborgmesteren, er det ikke nødvendigt.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at kommunen København har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har dette medlem:
        | rolle      | kommune   | udpeget af             |
        | borgmester | København | borgerrepræsentationen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for København
      Og er B-07 opfyldt for København

    @B-09.én @brudt @skøn
    Scenarie: Både overborgmesteren og en borgmester deltager for København
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at kommunen København har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har disse medlemmer:
        | rolle          | kommune   | udpeget af             |
        | overborgmester | København |                        |
        | borgmester     | København | borgerrepræsentationen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre opfyldt for København
      Og kræver B-09.én konkret vurdering for København

    @L-08.borgmestre @skøn @tid
    Scenarie: Før bekendtgørelsen kunne Københavns borgmester have plads, men næppe en udvalgsformand med samme titel
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at kommunen København har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har dette medlem:
        | rolle      | kommune   | udpeget af             |
        | borgmester | København | borgerrepræsentationen |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-08.borgmestre uafklaret for København

  Regel: Almen praksis er repræsenteret, som udgangspunkt ved to læger udpeget af PLO

    @L-08.almen-praksis @B-08.antal @B-08.plo @opfyldt
    Scenarie: To praktiserende læger udpeget af PLO
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis opfyldt
      Og er B-08.antal opfyldt
      Og er B-08.plo opfyldt

    @L-08.almen-praksis @B-08.antal @brudt
    Scenarie: Antallet af praktiserende læger er ikke to
      Tallet står uden «mindst», så også flere end to kræver en aftale.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle              | antal   | udpeget af |
        | praktiserende læge | <antal> | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis opfyldt
      Og fraviger forslaget B-08.antal uden oplyst aftale
      Og er det en advarsel
      Og lyder beskeden «Antallet af praktiserende læger i det politiske niveau er <antal>, ikke 2.»

      Eksempler:
        | antal |
        | 1     |
        | 3     |

    @L-08.almen-praksis @opfyldt
    Scenarie: Én læge er nok efter loven, men flertalsformen taler for to
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-08.almen-praksis opfyldt
      Og bemærkes det, at «Loven nævner repræsentanterne for almen praksis i flertal, hvilket taler for to.»
      Og bygger det på en fortolkning

    @B-08.antal @brudt
    Scenarie: Et andet antal læger er aftalt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle              | antal | udpeget af |
        | praktiserende læge | 3     | PLO        |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.antal efter dokumenteret aftale
      Og er det en bemærkning

    @L-08.almen-praksis @B-08.antal @brudt
    Scenarie: Almen praksis kan ikke aftales bort
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at de praktiserende læger ikke sidder i det politiske niveau
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis ikke opfyldt
      Og er det en fejl
      Og fraviger forslaget B-08.antal efter dokumenteret aftale
      Og er det en bemærkning
      Og går L-08.almen-praksis forud for B-08.antal

    @L-08.almen-praksis @B-08.antal @åben
    Scenarie: Om de sidste pladser går til almen praksis, er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «medlemmer» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis uafklaret
      Og spørges der «Hvem er medlemmer af det politiske niveau?»
      Og er B-08.antal uafklaret

    @L-08.almen-praksis @opfyldt @B-08.antal @åben
    Scenarie: PLO's repræsentanter er ikke nødvendigvis praktiserende læger
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle                          | antal | udpeget af |
        | repræsentant for almen praksis | 2     | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis opfyldt
      Og er B-08.antal uafklaret

    @B-08.antal @åben
    Scenarie: En uafklaret fravigelse, der er aftalt, er kun en bemærkning
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle              | antal    | udpeget af |
        | praktiserende læge | mindst 2 | PLO        |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-08.antal uafklaret
      Og er det en bemærkning

    @B-08.plo @brudt
    Scenarie: Regionsrådet har udpeget lægerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af   |
        | praktiserende læge | 2     | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.plo uden oplyst aftale
      Og er det en advarsel
      Og bygger det på en fortolkning
      Og er B-08.antal opfyldt

    @B-08.plo @skøn
    Scenarie: Region og kommuner har uden PLO aftalt, at andre udpeger lægerne
      Udpegningen kan fraviges, men om det kan ske uden PLO, er tvivlsomt.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af   |
        | praktiserende læge | 2     | regionsrådet |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-08.plo konkret vurdering

    @B-08.plo @brudt
    Scenarie: PLO har selv været med til at aftale, at andre udpeger lægerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | antal | udpeget af   |
        | praktiserende læge | 2     | regionsrådet |
      Og at det med PLO er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.plo efter dokumenteret aftale
      Og er det en bemærkning

    @B-08.plo @åben
    Scenarie: Det er ikke oplyst, hvem der har udpeget lægerne til det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har dette medlem:
        | rolle              | antal |
        | praktiserende læge | 2     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-08.plo uafklaret
      Og er det en advarsel

    @B-08.område @kan-ikke-brydes
    Scenarie: Lægerne behøver ikke have praksis i klyngens område
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan B-08.område ikke overtrædes

  Regel: Andre end dem, loven nævner, er ikke medlemmer

    @L-08.kreds
    Scenarie: En udenforstående sidder med
      «Består af» lukker kredsen af medlemmer. En observatør er ikke medlem.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle   | kommune   |
        | <rolle> | <kommune> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>

      @opfyldt
      Eksempler: En observatør er fri
        | rolle      | kommune | udfald                |
        | observatør |         | er L-08.kreds opfyldt |
      @brudt @skøn
      Eksempler: Et medlem uden for kredsen må vurderes
        | rolle                             | kommune | udfald                              |
        | embedsmand                        |         | kræver L-08.kreds konkret vurdering |
        | kommunal embedsmand               | Herning | kræver L-08.kreds konkret vurdering |
        | patient- og pårørenderepræsentant |         | kræver L-08.kreds konkret vurdering |
        | viceborgmester                    | Struer  | kræver L-08.kreds konkret vurdering |
      @åben
      Eksempler: Rollen er for bredt angivet
        | rolle                 | kommune | udfald                  |
        | regional repræsentant |         | er L-08.kreds uafklaret |

    @L-08.kreds @brudt @skøn
    Scenarie: Borgmesteren for en kommune, der ikke deltager, hører ikke til kredsen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle      | kommune |
        | borgmester | Viborg  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-08.kreds konkret vurdering
      Og lyder rettelsen «Gør den pågældende til observatør, eller begrund medlemskabet.»

    @L-08.kreds @opfyldt
    Scenarie: Den, der kaldes borgmester i København, hører til kredsen, hvad enten det er den ene eller den anden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er København
      Og at kommunen København har styreformen «mellemform med delt administrativ ledelse»
      Og at det politiske niveau har dette medlem:
        | rolle      | kommune   | udpeget af          |
        | borgmester | København | kommunalbestyrelsen |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.kreds opfyldt

    @L-08.kreds @opfyldt
    Scenarie: Den, der sidder på borgmesterens plads, hører til kredsen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Aarhus
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at det politiske niveau har dette medlem:
        | rolle   | kommune | udpeget af |
        | rådmand | Aarhus  | byrådet    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.kreds opfyldt

  Regel: En observatør stemmer ikke

    @L-08.stemmeret
    Scenarie: En observatør i det politiske niveau
      Den, der har stemmeret, er i virkeligheden medlem.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «observatører» for det politiske niveau er:
        | navn              | stemmeret   |
        | Regionsdirektøren | <stemmeret> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | stemmeret | udfald                                             | alvor          |
        | nej       | er L-08.stemmeret opfyldt for det politiske niveau | uden betydning |
      @brudt @skøn
      Eksempler:
        | stemmeret | udfald                                                           | alvor       |
        | ja        | kræver L-08.stemmeret konkret vurdering for det politiske niveau | en advarsel |
      @åben
      Eksempler:
        | stemmeret | udfald                                               | alvor         |
        |           | er L-08.stemmeret uafklaret for det politiske niveau | en bemærkning |

    @L-08.stemmeret @X-14 @X-14.lov
    Scenarie: Hvem der observerer, står frit, men ikke, om de stemmer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «observatører» for det politiske niveau er:
        | navn | stemmeret   |
        | KL   | <stemmeret> |
      Når forslaget bedømmes efter reglerne den <dag>
      Så <udfald> for observatører

      @skøn
      Eksempler:
        | stemmeret | dag             | udfald                          |
        | ja        | 1. oktober 2022 | finder X-14 ikke anvendelse     |
        | ja        | 15. august 2022 | finder X-14.lov ikke anvendelse |
      @kan-ikke-brydes
      Eksempler:
        | stemmeret | dag             | udfald                    |
        | nej       | 1. oktober 2022 | er X-14 ikke reguleret    |
        |           | 1. oktober 2022 | er X-14 ikke reguleret    |

    @L-08.stemmeret @åben
    Scenarie: Der spørges med navn, om observatøren har stemmeret
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «observatører» for det politiske niveau er:
        | navn   | rolle   |
        | <navn> | <rolle> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.stemmeret uafklaret for det politiske niveau
      Og spørges der «Har «<kaldes>» stemmeret?»

      Eksempler:
        | navn | rolle               | kaldes              |
        | KL   |                     | KL                  |
        |      | regional embedsmand | regional embedsmand |

    @L-08.stemmeret.medlem
    Scenarie: En observatør, der er nævnt blandt medlemmerne i det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle      | stemmeret   |
        | observatør | <stemmeret> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | stemmeret | udfald                                                    | alvor          |
        | nej       | er L-08.stemmeret.medlem opfyldt for det politiske niveau | uden betydning |
      @brudt @skøn
      Eksempler:
        | stemmeret | udfald                                                                  | alvor       |
        | ja        | kræver L-08.stemmeret.medlem konkret vurdering for det politiske niveau | en advarsel |
      @åben
      Eksempler:
        | stemmeret | udfald                                                      | alvor         |
        |           | er L-08.stemmeret.medlem uafklaret for det politiske niveau | en bemærkning |

  Regel: En kommune har kun én borgmester

    @L-08.én-borgmester @L-08.én-plads @opfyldt
    Scenarie: Én borgmester fra hver kommune
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.én-borgmester opfyldt for Herning
      Og er L-08.én-plads opfyldt for Herning

    @L-08.én-borgmester @brudt
    Scenarie: Herning er nævnt med to borgmestre
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | antal | rolle      | kommune |
        | 1     | borgmester | Herning |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.én-borgmester ikke opfyldt for Herning
      Og lyder beskeden «Herning har 2 borgmestre i det politiske niveau; en kommune har kun én.»

    @L-08.én-borgmester @åben
    Scenarie: Hverken kommuner eller medlemmer er oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.én-borgmester uafklaret
