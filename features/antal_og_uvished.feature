# language: da
Egenskab: Antal og uvished
  Det, der ikke er oplyst, er ikke et nej. Et antal kan være et tal, et spænd, en grænse til den ene side eller
  ukendt, og en liste kan være ufuldstændig. Kun hvor alle muligheder giver samme svar, er svaret givet.

  Regel: Tal uden «mindst» er præcise; «mindst» er en nedre grænse

    @B-06 @opfyldt @brudt
    Abstrakt Scenario: Mindst to regionsrådsmedlemmer, formanden medregnet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              |
        | 1       | regionsrådsformand |
        | <andre> | regionsrådsmedlem  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      Eksempler:
        | andre | resultat                                   | vægt           |
        | 0     | fraviger forslaget B-06 uden oplyst aftale | en advarsel    |
        | 1     | er B-06 opfyldt                            | uden betydning |
        | 2     | er B-06 opfyldt                            | uden betydning |

    @B-08.antal @opfyldt @brudt
    Abstrakt Scenario: Præcis to praktiserende læger i det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              | udpeget af |
        | <læger> | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      Eksempler:
        | læger | resultat                                         | vægt           |
        | 1     | fraviger forslaget B-08.antal uden oplyst aftale | en advarsel    |
        | 2     | er B-08.antal opfyldt                            | uden betydning |
        | 3     | fraviger forslaget B-08.antal uden oplyst aftale | en advarsel    |

    @B-19 @opfyldt @brudt
    Abstrakt Scenario: Præcis tre repræsentanter for regionen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal   | rolle                 | område    |
        | <antal> | regional repræsentant | psykiatri |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      Eksempler:
        | antal | resultat                                   | vægt           |
        | 2     | fraviger forslaget B-19 uden oplyst aftale | en advarsel    |
        | 3     | er B-19 opfyldt                            | uden betydning |
        | 4     | fraviger forslaget B-19 uden oplyst aftale | en advarsel    |

    @B-13 @B-26.møder @opfyldt @brudt
    Abstrakt Scenario: Mindst to og mindst fire møder om året
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at <organ> holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> <resultat>
      Og er det <vægt>

      Eksempler:
        | organ                          | antal | krav       | resultat     | vægt           |
        | det politiske niveau           | 1     | B-13       | ikke opfyldt | en fejl        |
        | det politiske niveau           | 2     | B-13       | opfyldt      | uden betydning |
        | det politiske niveau           | 3     | B-13       | opfyldt      | uden betydning |
        | det fagligt strategiske niveau | 3     | B-26.møder | ikke opfyldt | en fejl        |
        | det fagligt strategiske niveau | 4     | B-26.møder | opfyldt      | uden betydning |
        | det fagligt strategiske niveau | 5     | B-26.møder | opfyldt      | uden betydning |

  Regel: Et spænd er kun afgørende, hvor hele spændet falder til samme side

    @B-06 @opfyldt @brudt @åben
    Abstrakt Scenario: Et spænd af regionsrådsmedlemmer ud over formanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              |
        | 1       | regionsrådsformand |
        | <andre> | regionsrådsmedlem  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-06 <resultat>

      Eksempler:
        | andre    | resultat  |
        | 7-9      | opfyldt   |
        | 1-3      | opfyldt   |
        | 0-3      | uafklaret |
        | mindst 1 | opfyldt   |
        | mindst 0 | uafklaret |
        | højst 3  | uafklaret |
        | ukendt   | opfyldt   |

    @B-08.antal @opfyldt @brudt @åben
    Abstrakt Scenario: Et spænd af praktiserende læger
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              | udpeget af |
        | <læger> | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det en advarsel

      Eksempler:
        | læger    | resultat                                         |
        | 2-3      | er B-08.antal uafklaret                          |
        | 1-2      | er B-08.antal uafklaret                          |
        | 7-9      | fraviger forslaget B-08.antal uden oplyst aftale |
        | højst 1  | fraviger forslaget B-08.antal uden oplyst aftale |
        | højst 2  | er B-08.antal uafklaret                          |
        | mindst 2 | er B-08.antal uafklaret                          |
        | mindst 3 | fraviger forslaget B-08.antal uden oplyst aftale |
        | ukendt   | er B-08.antal uafklaret                          |

    @L-08.almen-praksis @opfyldt @åben
    Abstrakt Scenario: Ukendt antal er mindst én, «højst» kan være ingen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              |
        | <læger> | praktiserende læge |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis <resultat>

      Eksempler:
        | læger   | resultat  |
        | ukendt  | opfyldt   |
        | højst 2 | uafklaret |

    @B-19 @brudt @åben
    Abstrakt Scenario: Flere spænd lægges sammen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal       | rolle                 | område    |
        | <somatik>   | regional repræsentant | somatik   |
        | <psykiatri> | regional repræsentant | psykiatri |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>

      Eksempler:
        | somatik  | psykiatri | resultat                                   |
        | 2        | 1         | er B-19 opfyldt                            |
        | 1-2      | 1         | er B-19 uafklaret                          |
        | 1-2      | 1-2       | er B-19 uafklaret                          |
        | 2-3      | 2-3       | fraviger forslaget B-19 uden oplyst aftale |
        | mindst 3 | 1         | fraviger forslaget B-19 uden oplyst aftale |
        | 0-1      | 1         | fraviger forslaget B-19 uden oplyst aftale |

    @B-08.antal @åben
    Scenarie: Beskeden viser spændet, og der spørges om antallet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af |
        | 2-3   | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-08.antal uafklaret
      Og spørges der «Hvor mange er der af «praktiserende læge»?»

    @B-08.antal @brudt
    Scenarie: Ligger hele spændet over, viser beskeden det
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af |
        | 7-9   | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.antal uden oplyst aftale
      Og lyder beskeden «Antallet af praktiserende læger i det politiske niveau er 7-9, ikke 2.»

    @B-13 @B-26.møder @opfyldt @brudt @åben
    Abstrakt Scenario: Et spænd af møder om året
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at <organ> holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> <resultat>

      Eksempler:
        | organ                          | antal    | krav       | resultat     |
        | det politiske niveau           | 1-2      | B-13       | uafklaret    |
        | det politiske niveau           | 2-4      | B-13       | opfyldt      |
        | det politiske niveau           | mindst 2 | B-13       | opfyldt      |
        | det politiske niveau           | mindst 1 | B-13       | uafklaret    |
        | det politiske niveau           | højst 1  | B-13       | ikke opfyldt |
        | det politiske niveau           | ukendt   | B-13       | uafklaret    |
        | det fagligt strategiske niveau | 3-4      | B-26.møder | uafklaret    |
        | det fagligt strategiske niveau | 4-6      | B-26.møder | opfyldt      |
        | det fagligt strategiske niveau | mindst 4 | B-26.møder | opfyldt      |
        | det fagligt strategiske niveau | højst 3  | B-26.møder | ikke opfyldt |
        | det fagligt strategiske niveau | ukendt   | B-26.møder | uafklaret    |

  Regel: Er listen ufuldstændig, kan der være flere, men ikke færre

    @B-06 @L-08.formand @B-08.antal @opfyldt @åben
    Scenarie: En ufuldstændig medlemsliste
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at oplysningerne om «medlemmer» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-06 opfyldt
      Og er L-08.formand opfyldt
      Men er B-08.antal uafklaret
      Og er det en advarsel
      Og spørges der «Hvem er medlemmer af det politiske niveau?»

    @B-08.antal @L-08.almen-praksis @brudt @åben
    Abstrakt Scenario: Så mange er nævnt, og der kan være flere
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal   | rolle              | udpeget af |
        | <læger> | praktiserende læge | PLO        |
      Og at oplysningerne om «medlemmer» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er L-08.almen-praksis opfyldt
      Men er L-08.formand uafklaret

      Eksempler:
        | læger | resultat                                         |
        | 1     | er B-08.antal uafklaret                          |
        | 2     | er B-08.antal uafklaret                          |
        | 3     | fraviger forslaget B-08.antal uden oplyst aftale |

    @L-08.formand @brudt
    Scenarie: En liste, der står der, er fuldstændig, medmindre andet er sagt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune         |
        | borgmester | hver deltagende |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand ikke opfyldt
      Og er det en fejl

    @B-13 @brudt @åben
    Abstrakt Scenario: Mødedatoer taler kun om deres eget år
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. marts 2023
      Når forslaget bedømmes efter reglerne den <dag>
      Så er B-13 <resultat> for 2023

      Eksempler: Året er ikke gået
        | dag             | resultat  |
        | 1. oktober 2023 | uafklaret |

      Eksempler: Året er gået
        | dag             | resultat     |
        | 1. februar 2024 | ikke opfyldt |

    @B-13 @åben
    Scenarie: Er mødelisten ufuldstændig, kan der være holdt flere møder i det år, der er gået
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. marts 2023
      Og at oplysningerne om «møder» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 uafklaret for 2023
      Og er det en advarsel

    @B-13 @opfyldt
    Scenarie: Holdte og planlagte møder tæller sammen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. marts 2023
      Og at det politiske niveau har planlagt møde den 1. november 2023
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er B-13 opfyldt for 2023

    @B-13 @brudt
    Scenarie: Planen for året er lagt, og den har kun ét møde
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau ikke har holdt møder
      Og at det politiske niveau har planlagt møde den 1. november 2023
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er B-13 ikke opfyldt for 2023
      Og er det en fejl

    @B-13 @åben
    Scenarie: Et planlagt møde, hvis dag er gået, kan være holdt eller ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. marts 2023
      Og at det politiske niveau har planlagt møde den 1. september 2023
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er B-13 uafklaret for 2023
      Og er det en advarsel

  Regel: «Hver deltagende» følger listen over kommuner

    @B-20 @opfyldt
    Abstrakt Scenario: Én fra hver deltagende kommune
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er <kommuner>
      Og at det fagligt strategiske niveau har disse medlemmer:
        | rolle                 | kommune         |
        | kommunal repræsentant | hver deltagende |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 opfyldt
      Og er B-20 opfyldt for Struer

      Eksempler:
        | kommuner                  |
        | Struer                    |
        | Struer og Lemvig          |
        | Herning, Struer og Lemvig |

    @B-20 @brudt
    Scenarie: To fra hver deltagende kommune
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         |
        | 2     | kommunal repræsentant | hver deltagende |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-20 uden oplyst aftale
      Og fraviger forslaget B-20 uden oplyst aftale for Struer

    @B-20 @åben
    Scenarie: Hvilke kommuner der deltager, er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvilke kommuner der deltager
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 uafklaret
      Og er det en advarsel
      Og spørges der «Hvilke kommuner deltager?»

    @B-20 @L-08.borgmestre @opfyldt @åben
    Scenarie: Listen over kommuner er ikke fuldstændig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at oplysningerne om «kommuner» ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 opfyldt for Struer
      Og er L-08.borgmestre opfyldt for Struer
      Men er B-20 uafklaret for øvrige kommuner
      Og er L-08.borgmestre uafklaret for øvrige kommuner

    @B-27.klynger @åben
    Scenarie: Listen over klynger er ikke fuldstændig
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at oplysningerne om «klynger» ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-27.klynger opfyldt for Aarhus
      Men er B-27.klynger uafklaret for øvrige klynger
      Og spørges der «Hvilke sundhedsklynger er der i regionen?»

  Regel: Ved siden af hver enkelt ses på alle tilsammen

    @B-20 @brudt @åben
    Scenarie: Fem repræsentanter uden kommune kan ikke være én fra hver af seks
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 |
        | 5     | kommunal repræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 uafklaret for Struer
      Men fraviger forslaget B-20 uden oplyst aftale for kommunerne i alt
      Og er det en advarsel
      Og lyder beskeden «Der er i alt højst 5, men der kræves i alt mindst 6: 1 repræsentant fra hver deltagende kommune sidder i det fagligt strategiske niveau.»

    @B-20 @åben
    Scenarie: Seks repræsentanter uden kommune kan være én fra hver
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 |
        | 6     | kommunal repræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 uafklaret

    @B-20 @åben
    Scenarie: En ufuldstændig medlemsliste siger intet om alle tilsammen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 |
        | 5     | kommunal repræsentant |
      Og at oplysningerne om «medlemmer» for det fagligt strategiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 uafklaret

    @L-08.borgmestre @B-07 @brudt @åben
    Abstrakt Scenario: Fem borgmestre uden kommune kan ikke være alle seks kommuners
      Ingen af de seks kommuner kan have en styreform, hvor en anden end borgmesteren deltager.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              |
        | 1     | regionsrådsformand |
        | 5     | borgmester         |
        | 2     | praktiserende læge |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <enkelt> uafklaret for Struer
      Men <samlet> for kommunerne i alt

      Eksempler:
        | enkelt             | samlet                                     |
        | er L-08.borgmestre | er L-08.borgmestre ikke opfyldt            |
        | er B-07            | fraviger forslaget B-07 uden oplyst aftale |

    @B-27.klynger @brudt @åben
    Scenarie: Én borgmester uden klynge kan ikke sidde for to klynger
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle              |
        | regionsrådsformand |
        | borgmester         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-27.klynger uafklaret for Aarhus
      Men fraviger forslaget B-27.klynger uden oplyst aftale for kommunerne i alt

  Regel: En bredere rolle kan være den snævrere; en snævrere er altid den bredere

    @B-06 @B-06.formand @L-08.formand @åben
    Scenarie: To regionsrådsmedlemmer, og det er ikke oplyst, om den ene er formand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle             |
        | 2     | regionsrådsmedlem |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-06 opfyldt
      Men er L-08.formand uafklaret
      Og er det en advarsel
      Og spørges der «Hvem er «regionsrådsmedlem» nærmere bestemt?»
      Og er B-06.formand uafklaret

    @L-08.formand @opfyldt
    Scenarie: Et regionsrådsmedlem, hvis hverv er regionsrådsformand, er formanden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle             | hverv              |
        | 1     | regionsrådsmedlem | regionsrådsformand |
        | 2     | regionsrådsmedlem |                    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand opfyldt

    @L-08.formand @opfyldt
    Scenarie: Er formanden nævnt, er de øvrige ikke formand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              |
        | 1     | regionsrådsformand |
        | 3     | regionsrådsmedlem  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand opfyldt
      Og er B-06 opfyldt

    @L-08.formand @brudt
    Scenarie: To regionsrådsformænd er der ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              |
        | 2     | regionsrådsformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Det politiske niveau har 2 regionsrådsformænd; regionen har kun én.»
      Og lyder rettelsen «Lad kun regionsrådsformanden stå som regionsrådsformand blandt medlemmerne.»
      # Det kan ikke aftales, at der er to, så bekendtgørelsens fravigelige regel siger intet om det.
      Og er B-06.formand opfyldt

    @L-10.regionsformand @B-10.regionsformand @brudt
    Scenarie: To regionsrådsformænd i formandskabet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det politiske niveau er:
        | antal | rolle              |
        | 2     | regionsrådsformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.regionsformand ikke opfyldt
      Og lyder rettelsen «Lad kun regionsrådsformanden stå som regionsrådsformand i formandskabet.»
      Og er B-10.regionsformand ikke opfyldt
      Og lyder rettelsen «Lad kun regionsrådsformanden stå som regionsrådsformand i formandskabet.»

    @L-08.borgmestre @opfyldt @brudt @åben
    Abstrakt Scenario: Hvem der kan være Struers borgmester
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Struer
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune |
        | regionsrådsformand |         |
        | <rolle>            | Struer  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre <resultat> for Struer

      Eksempler:
        | rolle                     | resultat     |
        | borgmester                | opfyldt      |
        | kommunalbestyrelsesmedlem | uafklaret    |
        | kommunal repræsentant     | uafklaret    |
        | kommunalt medlem          | uafklaret    |
        | viceborgmester            | ikke opfyldt |
        | udvalgsformand            | ikke opfyldt |
        | kommunal embedsmand       | ikke opfyldt |
        | praktiserende læge        | ikke opfyldt |

    @L-09.region @B-19 @B-20 @opfyldt
    Scenarie: En regionsrådsformand er en repræsentant for regionen, en borgmester en for kommunen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Struer
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle               | kommune |
        | 1     | regionsrådsformand  |         |
        | 1     | regionsrådsmedlem   |         |
        | 1     | regional embedsmand |         |
        | 1     | borgmester          | Struer  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.region opfyldt
      Og er B-19 opfyldt
      Og er B-20 opfyldt for Struer

    @B-08.antal @L-08.almen-praksis @opfyldt @åben
    Scenarie: En repræsentant for almen praksis kan være en praktiserende læge
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle                          | udpeget af |
        | 2     | repræsentant for almen praksis | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.almen-praksis opfyldt
      Men er B-08.antal uafklaret
      Og er det en advarsel
      Og spørges der «Hvem er «repræsentant for almen praksis» nærmere bestemt?»

  Regel: Samme navn er samme person

    @L-08.regionsråd @skøn
    Scenarie: Den, der er nævnt to gange, tælles én gang
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | navn       |
        | regionsrådsformand | Anna Krogh |
        | regionsrådsmedlem  | Anna Krogh |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så kræver L-08.regionsråd konkret vurdering

    @L-08.regionsråd @opfyldt
    Scenarie: To navne er to personer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | navn       |
        | regionsrådsformand | Anna Krogh |
        | regionsrådsmedlem  | Bo Lind    |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-08.regionsråd opfyldt

    @B-24.medlem @brudt
    Scenarie: En formand med et andet navn end medlemmets er en anden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | rolle                  | kommune | navn       |
        | regional repræsentant  |         | Anna Krogh |
        | kommunal repræsentant  | Herning | Bo Lind    |
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                  | kommune | navn       |
        | regional repræsentant  |         | Anna Krogh |
        | kommunal repræsentant  | Herning | Eva Holm   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.medlem ikke opfyldt

    @G-03 @brudt
    Scenarie: To led med samme navn er én person med begge hverv
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | kommune | navn       |
        | regionsrådsformand |         | Anna Krogh |
        | borgmester         | Herning | Anna Krogh |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-03 ikke opfyldt

    @L-10.regionsformand @brudt
    Scenarie: Hvem formanden er, kan ses af medlemmerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle              | navn       |
        | regionsrådsformand | Anna Krogh |
        | regionsrådsmedlem  | Bo Lind    |
      Og at formandskabet for det politiske niveau er:
        | rolle             | kommune | navn    |
        | regionsrådsmedlem |         | Bo Lind |
        | borgmester        | Herning |         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-10.regionsformand ikke opfyldt

    @B-24.medlem @brudt
    Scenarie: En formand, der ikke er medlem, er det ikke, fordi et medlem ligner
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                  | kommune | medlem |
        | regional repræsentant  |         |        |
        | kommunal repræsentant  | Herning | nej    |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.medlem ikke opfyldt

  Regel: Den, hvis periode er slut, er ikke medlem

    @L-08.formand @tid
    Abstrakt Scenario: Regionsrådsformandens periode omfatter ikke dagen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | antal | rolle              | fra   | til   |
        | 1     | regionsrådsformand | <fra> | <til> |
        | 2     | observatør         |       |       |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.formand ikke opfyldt
      Og bemærkes det, at ««regionsrådsformand» (linje 28) tæller ikke med: perioden omfatter ikke den 1. oktober 2022.»

      Eksempler:
        | fra        | til        |
        | 2022-01-01 | 2022-09-30 |
        | 2022-10-02 | 2025-12-31 |
