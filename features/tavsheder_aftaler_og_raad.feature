# language: da
Egenskab: Hvad reglerne ikke siger om aftaler, valg, udpegning og råd
  Reglerne er læst efter; hvad de tier om, kan parterne selv bestemme. Det er en oplysning og aldrig en fejl.

  @X-10 @X-11 @X-12 @X-13 @X-14 @kan-ikke-brydes
  Abstrakt Scenario: Klyngen fastsætter selv, hvad reglerne tier om
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at «<emne>» for <organ> er «<aftalt>»
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er <tavshed> ikke reguleret
    Og er det en bemærkning
    Og er der ingen fejl

    Eksempler:
      | tavshed | emne                        | organ                          | aftalt                                             |
      | X-11    | fremgangsmåde ved valg      | det politiske niveau           | Hver kommunalbestyrelse har én stemme.             |
      | X-12    | udpegning af repræsentanter | det fagligt strategiske niveau | Kommunaldirektøren udpeger kommunens repræsentant. |
      | X-13    | inhabilitet                 | det politiske niveau           | Ingen sidder på begge niveauer.                    |
      | X-13    | inhabilitet                 | det fagligt strategiske niveau | Ingen sidder på begge niveauer.                    |
      | X-14    | observatører                | det politiske niveau           | KL                                                 |
      | X-14    | ledige pladser              | det politiske niveau           | En ledig plads besættes inden en måned.            |
      | X-14    | vederlag                    | det fagligt strategiske niveau | Der ydes ikke vederlag.                            |

  @X-10 @kan-ikke-brydes
  Scenarie: Hvem der skal være enige, når noget andet aftales
    Bekendtgørelsen nævner ikke parterne; i bekendtgørelse nr. 679 af 30. maj 2018 var de nævnt.
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at forslaget angiver «fremgangsmåde ved fravigelser»: «Skriftlig aftale mellem regionsrådet, kommunerne og PLO.»
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er X-10 ikke reguleret
    Og er det en bemærkning

  @X-10 @X-13 @X-14 @kan-ikke-brydes
  Abstrakt Scenario: Det samme i sundhedssamarbejdsudvalget
    Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
    Og at «<emne>» for sundhedssamarbejdsudvalget er «<aftalt>»
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er <tavshed> ikke reguleret
    Og er det en bemærkning

    Eksempler:
      | tavshed | emne         | aftalt                             |
      | X-13    | inhabilitet  | Den, der er part, træder til side. |
      | X-14    | observatører | Patientinddragelsesudvalget        |
      | X-14    | vederlag     | Der ydes ikke vederlag.            |

  @X-15 @X-15.2026 @X-16 @X-17 @X-18.råd @kan-ikke-brydes
  Abstrakt Scenario: Sundhedsrådene
    Givet et <slags>, hvor intet er oplyst
    Og at «<emne>» for <organ> er «<aftalt>»
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <tavshed> ikke reguleret
    Og er det en bemærkning

    Eksempler:
      | tavshed   | slags                    | organ                        | emne                         | aftalt                                    | dag             |
      | X-15      | sundhedsråd              | sundhedsrådet                | indkaldelsesvarsel           | Fire hverdage.                            | 1. februar 2027 |
      | X-15.2026 | forberedende sundhedsråd | det forberedende sundhedsråd | indkaldelsesvarsel           | Fire hverdage.                            | 1. februar 2026 |
      | X-16      | forberedende sundhedsråd | det forberedende sundhedsråd | manglende valg af model      | Pladsen står tom, til kommunen har valgt. | 1. februar 2026 |
      | X-16      | sundhedsråd              | sundhedsrådet                | manglende valg af model      | Pladsen står tom, til kommunen har valgt. | 1. februar 2027 |
      | X-17      | sundhedsråd              | sundhedsrådet                | frist for stedfortræderhverv | Inden årets udgang.                       | 1. februar 2027 |
      | X-18.råd  | forberedende sundhedsråd | det forberedende sundhedsråd | inddrager                    | patientinddragelsesudvalget               | 1. februar 2026 |

  @X-15 @kan-ikke-brydes
  Scenarie: Loven har intet mindstetal for sundhedsrådets møder
    Givet et sundhedsråd, hvor intet er oplyst
    Og at sundhedsrådet holder 2 møder om året
    Når forslaget bedømmes efter reglerne den 1. februar 2027
    Så er X-15 ikke reguleret

  @X-15 @tid
  Scenarie: Før 2027 gælder regionslovens regler om sundhedsråd kun gennem overgangsloven
    Givet et sundhedsråd, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er X-15 ikke i kraft

  @X-19 @kan-ikke-brydes
  Abstrakt Scenario: Patient- og pårørendeudvalget fra 2027
    Loven siger kun, at patient- og pårørendeorganisationer udpeger medlemmerne; en bekendtgørelse er ikke set.
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Og at patient- og pårørendeudvalget har dette medlem:
      | rolle                             | antal | udpeget af       |
      | patient- og pårørenderepræsentant | 9     | Danske Patienter |
    Og at patient- og pårørendeudvalget holder 2 møder om året
    Når forslaget bedømmes efter reglerne den <dag>
    Så er X-19 <gyldighed>
    Og er X-19 ikke reguleret

    Eksempler:
      | dag             | gyldighed        |
      | 1. februar 2027 | i kraft          |
      | 1. februar 2026 | muligvis i kraft |
