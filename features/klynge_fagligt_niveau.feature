# language: da
Egenskab: Sundhedsklyngens fagligt strategiske niveau
  Sundhedslovens § 203, stk. 4, 3. pkt., siger, hvilke fire grupper niveauet består af. Bekendtgørelsens §§ 10-14
  siger, hvor mange de er, hvem der udpeger dem, og hvordan niveauet arbejder; tallene kan fraviges ved aftale,
  grupperne kan ikke. Aftalen fra 2021 bandt ingen, og det, der afviger fra den, er kun en bemærkning værd.

  Regel: Aftalen fra 2021 lagde op til tre fra regionen, én fra hver kommune og almen praksis (A-06)

    @A-06.region @A-06.psykiatri @A-06.kommuner @A-06.almen-praksis @opfyldt
    Scenarie: Niveauet er sat sammen, som aftalen lagde op til
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er A-06.region opfyldt
      Og er A-06.psykiatri opfyldt
      Og er A-06.kommuner opfyldt for Struer
      Og er A-06.almen-praksis opfyldt
      Og er der ingen bindende regel om organet

    @A-06.region @A-06.psykiatri @A-06.kommuner @A-06.almen-praksis @brudt
    Abstrakt Scenario: At afvige fra aftalen er kun en bemærkning værd
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Herning og Holstebro
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune | område  |
        | 2     | regional repræsentant |         | somatik |
        | 2     | kommunal repræsentant | Herning |         |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <krav> ikke opfyldt
      Og er det en bemærkning

      Eksempler:
        | krav               |
        | A-06.region        |
        | A-06.psykiatri     |
        | A-06.kommuner      |
        | A-06.almen-praksis |

    @A-06.region @A-06.psykiatri @A-06.kommuner @A-06.almen-praksis @åben
    Abstrakt Scenario: Er medlemmerne ikke oplyst, er også det uafklaret, aftalen lagde op til
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <krav> uafklaret
      Og er det en bemærkning

      Eksempler:
        | krav               |
        | A-06.region        |
        | A-06.psykiatri     |
        | A-06.kommuner      |
        | A-06.almen-praksis |

    @A-06.region @A-06.psykiatri @A-06.kommuner @A-06.almen-praksis @tid
    Abstrakt Scenario: Da loven tog emnet op, var aftalen overhalet
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. juli 2022
      Så er <krav> ikke i kraft

      Eksempler:
        | krav               |
        | A-06.region        |
        | A-06.psykiatri     |
        | A-06.kommuner      |
        | A-06.almen-praksis |

  Regel: Driftsmæssig indsigt og beslutningskompetence stod kun i aftalen (A-07)

    @A-07.indsigt @A-07.kompetence @opfyldt
    Scenarie: Alle undtagen patienterne har indsigt og kompetence
      Aftalen nævnte ikke patienter og pårørende på dette niveau; kravene er ikke stillet til dem.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             | kommune         | driftsmæssig indsigt | beslutningskompetence |
        | 3     | regional repræsentant             |                 | ja                   | ja                    |
        | 1     | kommunal repræsentant             | hver deltagende | ja                   | ja                    |
        | 2     | praktiserende læge                |                 | ja                   | ja                    |
        | 2     | patient- og pårørenderepræsentant |                 | nej                  | nej                   |
        | 1     | observatør                        |                 | nej                  | nej                   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er A-07.indsigt opfyldt
      Og er A-07.kompetence opfyldt

    @A-07.indsigt @A-07.kompetence @brudt
    Abstrakt Scenario: En kommunal repræsentant uden indsigt eller kompetence giver kun en bemærkning
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                 | kommune | driftsmæssig indsigt | beslutningskompetence |
        | kommunal repræsentant | Struer  | <indsigt>            | <kompetence>          |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> ikke opfyldt
      Og er det en bemærkning

      Eksempler:
        | krav            | indsigt | kompetence |
        | A-07.indsigt    | nej     | ja         |
        | A-07.kompetence | ja      | nej        |

    @A-07.indsigt @A-07.kompetence @åben
    Abstrakt Scenario: Det er ikke oplyst, hvad den nye kommunale repræsentant kan og må
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                 | kommune |
        | kommunal repræsentant | Struer  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en bemærkning
      Og spørges der «<spørgsmål>»

      Eksempler:
        | krav            | spørgsmål                                                   |
        | A-07.indsigt    | Har «kommunal repræsentant (Struer)» driftsmæssig indsigt?  |
        | A-07.kompetence | Har «kommunal repræsentant (Struer)» beslutningskompetence? |

  Regel: De fire grupper er lovens, og ingen af dem kan aftales bort (§ 203, stk. 4, 3. pkt.)

    @L-09.region @L-09.psykiatri @L-09.kommuner @L-09.hver-kommune @L-09.almen-praksis @L-09.patienter @L-09.kreds
    @opfyldt
    Abstrakt Scenario: Alle fire grupper sidder i niveauet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er <krav> opfyldt
      Og er det uden betydning

      Eksempler:
        | krav               |
        | L-09.region        |
        | L-09.psykiatri     |
        | L-09.kommuner      |
        | L-09.almen-praksis |
        | L-09.patienter     |
        | L-09.kreds         |

    @L-09.hver-kommune @opfyldt
    Abstrakt Scenario: Hver kommune har sin repræsentant
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-09.hver-kommune opfyldt for <kommune>

      Eksempler:
        | kommune           |
        | Herning           |
        | Holstebro         |
        | Ikast-Brande      |
        | Lemvig            |
        | Ringkøbing-Skjern |
        | Struer            |

    @L-09.region @L-09.kommuner @L-09.almen-praksis @brudt
    Abstrakt Scenario: En hel gruppe mangler, og en aftale hjælper ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             | kommune | område    | udpeget af                  |
        | 3     | <første>                          |         | psykiatri |                             |
        | 2     | <anden>                           |         | psykiatri |                             |
        | 2     | patient- og pårørenderepræsentant |         |           | patientinddragelsesudvalget |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «<besked>»

      Eksempler:
        | krav               | første                | anden                 | besked                                                                         |
        | L-09.region        | kommunal repræsentant | praktiserende læge    | Regionen er ikke repræsenteret i det fagligt strategiske niveau.               |
        | L-09.kommuner      | regional repræsentant | praktiserende læge    | De deltagende kommuner er ikke repræsenteret i det fagligt strategiske niveau. |
        | L-09.almen-praksis | regional repræsentant | kommunal repræsentant | Almen praksis er ikke repræsenteret i det fagligt strategiske niveau.          |

    @L-09.psykiatri @brudt
    Scenarie: Regionens tre repræsentanter kommer alle fra somatikken
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område  | udpeget af |
        | 3     | regional repræsentant |                 | somatik |            |
        | 1     | kommunal repræsentant | hver deltagende |         |            |
        | 2     | praktiserende læge    |                 |         | PLO        |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.psykiatri ikke opfyldt
      Og er det en fejl
      Og går L-09.psykiatri forud for B-19.psykiatri

    @L-09.psykiatri @skøn
    Scenarie: Én og samme person repræsenterer både somatikken og psykiatrien
      Loven siger ikke, om det er nok.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | område             |
        | 1     | regional repræsentant | somatik, psykiatri |
        | 2     | regional repræsentant | somatik            |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.psykiatri konkret vurdering
      Og er det en advarsel

    @L-09.psykiatri @åben
    Scenarie: Det er ikke oplyst, hvilket område regionens repræsentanter kommer fra
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         |
        | 3     | regional repræsentant |                 |
        | 1     | kommunal repræsentant | hver deltagende |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.psykiatri uafklaret
      Og er det en advarsel
      Og spørges der «Hvilket område repræsenterer «regional repræsentant»?»

    @L-09.hver-kommune @skøn @brudt
    Scenarie: To kommuner deles om en repræsentant
      Loven nævner kommunerne samlet; at hver skal have sin egen, står kun i bekendtgørelsen.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Holstebro og Struer
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune   | område    |
        | 3     | regional repræsentant |           | psykiatri |
        | 1     | kommunal repræsentant | Holstebro |           |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.hver-kommune konkret vurdering for Struer
      Og er det en advarsel
      Og er L-09.kommuner opfyldt
      Og fraviger forslaget B-20 efter dokumenteret aftale for Struer
      Og er det en bemærkning

    @L-09.hver-kommune @L-09.kommuner @åben
    Scenarie: Det er ikke oplyst, hvilke kommuner repræsentanterne kommer fra
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 |
        | 6     | kommunal repræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.hver-kommune uafklaret for Struer
      Og er L-09.kommuner uafklaret
      Og er det en advarsel
      Og spørges der «Hvilken kommune kommer «kommunal repræsentant» fra?»

    @L-09.patienter @opfyldt
    Scenarie: En repræsentant for patienter og pårørende er nok efter loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             |
        | 1     | patient- og pårørenderepræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.patienter opfyldt

    @L-09.patienter @B-22.besat @skøn @brudt
    Scenarie: Pladserne er tilbudt patientinddragelsesudvalget, men står tomme
      Pladserne skal tilbydes; at de ikke er besat, er ikke i sig selv et brud.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område    | udpeget af |
        | 3     | regional repræsentant |                 | psykiatri |            |
        | 1     | kommunal repræsentant | hver deltagende |           |            |
        | 2     | praktiserende læge    |                 |           | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.patienter konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning
      Og fraviger forslaget B-22.besat uden oplyst aftale
      Og er det en bemærkning
      Men er B-22.pladser opfyldt
      Og er B-22.tilbud opfyldt

    @L-09.patienter @brudt @skøn
    Scenarie: Ingen patienter og pårørende, og kun én plads er tilbudt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område    | udpeget af |
        | 3     | regional repræsentant |                 | psykiatri |            |
        | 1     | kommunal repræsentant | hver deltagende |           |            |
        | 2     | praktiserende læge    |                 |           | PLO        |
      Og at «tilbudte pladser» for det fagligt strategiske niveau er:
        | til                         | antal |
        | patientinddragelsesudvalget | 1     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.patienter konkret vurdering
      Og er det en advarsel

    @L-09.patienter @brudt @skøn
    Scenarie: Ingen patienter og pårørende, og ingen plads er tilbudt
      At en plads står ubesat, siges kun, hvor der er en.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område    | udpeget af |
        | 3     | regional repræsentant |                 | psykiatri |            |
        | 1     | kommunal repræsentant | hver deltagende |           |            |
        | 2     | praktiserende læge    |                 |           | PLO        |
      Og at «tilbudte pladser» for det fagligt strategiske niveau er ingen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.patienter konkret vurdering
      Og lyder beskeden «Ingen repræsentant for patienter og pårørende sidder i niveauet, og patientinddragelsesudvalget er ikke tilbudt nogen plads. Loven nævner dem; det må vurderes, om de er repræsenteret på anden måde.»
      Og er B-22.tilbud ikke opfyldt

    @L-09.patienter @åben
    Scenarie: Ingen patienter og pårørende, og intet er oplyst om tilbuddet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område    | udpeget af |
        | 3     | regional repræsentant |                 | psykiatri |            |
        | 1     | kommunal repræsentant | hver deltagende |           |            |
        | 2     | praktiserende læge    |                 |           | PLO        |
      Og at det ikke er oplyst, hvad der gælder om «tilbudte pladser» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.patienter uafklaret
      Og er det en advarsel
      Og spørges der «Hvor mange faste pladser i det fagligt strategiske niveau er tilbudt, og til hvem?»

    @L-09.kreds @skøn @brudt
    Scenarie: En fra en privat leverandør er medlem
      Loven siger, hvem niveauet består af, men ikke udtrykkeligt, at andre er udelukket.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle | organisation             |
        | andet | et privat ambulancefirma |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-09.kreds konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning

    @L-09.kreds @opfyldt
    Scenarie: En observatør er ikke medlem og kan frit være med
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle      |
        | observatør |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.kreds opfyldt

    @L-09.kreds @åben
    Scenarie: En embedsmand kan være regionens eller kommunens, men det er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle      |
        | embedsmand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.kreds uafklaret
      Og er det en advarsel

    @L-09.region @L-09.psykiatri @L-09.kommuner @L-09.hver-kommune @L-09.almen-praksis @L-09.patienter @L-09.kreds
    @åben
    Abstrakt Scenario: Medlemmerne er ikke oplyst, og det er ikke det samme som, at ingen er udpeget
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «<spørgsmål>»

      Eksempler:
        | krav               | spørgsmål                                            |
        | L-09.region        | Hvem er medlemmer af det fagligt strategiske niveau? |
        | L-09.psykiatri     | Hvem er medlemmer af det fagligt strategiske niveau? |
        | L-09.kommuner      | Hvem er medlemmer af det fagligt strategiske niveau? |
        | L-09.hver-kommune  | Hvilke kommuner deltager?                            |
        | L-09.almen-praksis | Hvem er medlemmer af det fagligt strategiske niveau? |
        | L-09.patienter     | Hvem er medlemmer af det fagligt strategiske niveau? |
        | L-09.kreds         | Hvem er medlemmer af det fagligt strategiske niveau? |

    @L-09.region @L-09.psykiatri @L-09.kommuner @L-09.hver-kommune @L-09.almen-praksis @L-09.patienter @L-09.kreds
    @tid
    Abstrakt Scenario: Før den 1. juli 2022 gjaldt loven ikke
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 30. juni 2022
      Så er <krav> ikke i kraft

      Eksempler:
        | krav               |
        | L-09.region        |
        | L-09.psykiatri     |
        | L-09.kommuner      |
        | L-09.hver-kommune  |
        | L-09.almen-praksis |
        | L-09.patienter     |
        | L-09.kreds         |

  Regel: Tre repræsentanter for regionen, herunder psykiatrien - hvor ikke andet aftales (§ 10, stk. 1, nr. 1)

    @B-19 @B-19.psykiatri @opfyldt
    Scenarie: Tre repræsentanter for regionen, den ene fra psykiatrien
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-19 opfyldt
      Og er B-19.psykiatri opfyldt
      Og henvises der til «§ 10, stk. 1, nr. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-19 @brudt
    Scenarie: Psykiatriens repræsentant er en af de tre, ikke en fjerde
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | kommune         | område    |
        | 3     | regional repræsentant |                 | somatik   |
        | 1     | regional repræsentant |                 | psykiatri |
        | 1     | kommunal repræsentant | hver deltagende |           |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-19 uden oplyst aftale
      Og er det en advarsel
      Og lyder beskeden «Antallet af repræsentanter for regionen i det fagligt strategiske niveau er 4, ikke 3.»
      Og bygger det på en fortolkning
      Og er L-09.region opfyldt

    @B-19.psykiatri @brudt
    Scenarie: Psykiatrien mangler: bekendtgørelsen kan fraviges, loven kan ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | område  |
        | 3     | regional repræsentant | somatik |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-19.psykiatri uden oplyst aftale
      Og er det en advarsel
      Og er L-09.psykiatri ikke opfyldt
      Og er det en fejl

    @B-19 @B-19.psykiatri @åben
    Abstrakt Scenario: Medlemmerne er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel

      Eksempler:
        | krav           |
        | B-19           |
        | B-19.psykiatri |

  Regel: Én repræsentant fra hver deltagende kommune - hvor ikke andet aftales (§ 10, stk. 1, nr. 2)

    @B-20 @opfyldt
    Scenarie: Struer har én repræsentant
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 opfyldt for Struer

    @B-20 @brudt
    Scenarie: Herning har to repræsentanter, og der er ikke oplyst nogen aftale
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                 | kommune |
        | kommunal repræsentant | Herning |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-20 uden oplyst aftale for Herning
      Og er det en advarsel
      Og lyder beskeden «Antallet af repræsentanter fra Herning i det fagligt strategiske niveau er 2, ikke 1.»
      Og er B-20 opfyldt for Struer

    @B-20 @brudt
    Scenarie: Struer har ingen repræsentant
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunal repræsentant fra Struer ikke sidder i det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-20 uden oplyst aftale for Struer
      Og er det en advarsel
      Og går L-09.hver-kommune forud for B-20

    @B-20 @åben
    Scenarie: Det er ikke oplyst, hvilken kommune den sjette repræsentant kommer fra
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunal repræsentant fra Struer ikke sidder i det fagligt strategiske niveau
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                 |
        | kommunal repræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-20 uafklaret for Struer
      Og er det en advarsel
      Og spørges der «Hvilken kommune kommer «kommunal repræsentant» fra?»

  Regel: To praktiserende læger udpeget af PLO - hvor ikke andet aftales (§ 10, stk. 1, nr. 3)

    @B-21.antal @B-21.plo @opfyldt
    Scenarie: PLO har udpeget to praktiserende læger
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-21.antal opfyldt
      Og er B-21.plo opfyldt

    @B-21.antal @brudt
    Abstrakt Scenario: En læge for lidt eller en for meget kræver en aftale
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal   | rolle              | udpeget af |
        | <antal> | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-21.antal uden oplyst aftale
      Og er det en advarsel
      Og er L-09.almen-praksis opfyldt

      Eksempler:
        | antal |
        | 1     |
        | 3     |

    @B-21.antal @brudt
    Scenarie: Ingen læger: loven er brudt, bekendtgørelsen fraveget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | område    |
        | 3     | regional repræsentant | psykiatri |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-21.antal uden oplyst aftale
      Og er L-09.almen-praksis ikke opfyldt
      Og er det en fejl
      Og går L-09.almen-praksis forud for B-21.antal

    @B-21.plo @brudt
    Scenarie: Regionsrådet har udpeget lægerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af   |
        | 2     | praktiserende læge | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-21.plo uden oplyst aftale
      Og er det en advarsel
      Og bygger det på en fortolkning

    @B-21.plo @åben
    Scenarie: Det er ikke oplyst, hvem der har udpeget lægerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle              |
        | 2     | praktiserende læge |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-21.plo uafklaret
      Og er det en advarsel
      Og spørges der «Hvem har udpeget «praktiserende læge»?»

    @B-21.antal @åben
    Scenarie: Almen praksis er repræsenteret, men det er ikke oplyst, om det er ved praktiserende læger
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                          | udpeget af |
        | 2     | repræsentant for almen praksis | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-21.antal uafklaret
      Og er det en advarsel
      Og er L-09.almen-praksis opfyldt

    @B-21.område @kan-ikke-brydes
    Scenarie: Hvor lægerne har deres klinik, er ikke afgørende
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af | virker i området |
        | 2     | praktiserende læge | PLO        | nej              |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan B-21.område ikke overtrædes

  Regel: To pladser til patienter og pårørende, og de skal tilbydes patientinddragelsesudvalget (§ 10, stk. 1, nr. 4, og § 30, stk. 4)

    @B-22.pladser @B-22.besat @B-22.tilbud @opfyldt
    Scenarie: To pladser er tilbudt, og to er udpeget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.pladser opfyldt
      Og er B-22.besat opfyldt
      Og er B-22.tilbud opfyldt

    @B-22.besat @brudt
    Scenarie: To pladser er tilbudt, men kun den ene er besat
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             | udpeget af                  |
        | 1     | patient- og pårørenderepræsentant | patientinddragelsesudvalget |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-22.besat uden oplyst aftale
      Og er det en bemærkning
      Og lyder beskeden «To pladser er tilbudt patientinddragelsesudvalget, men antallet af repræsentanter for patienter og pårørende er 1.»
      Men er B-22.pladser opfyldt
      Og er L-09.patienter opfyldt

    @B-22.besat @åben
    Scenarie: To pladser er tilbudt, og det er ikke oplyst, om de er besat
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             |
        | 1-2   | patient- og pårørenderepræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.besat uafklaret
      Og er det en bemærkning

    @B-22.tilbud @opfyldt
    Scenarie: Har patientinddragelsesudvalget udpeget to, må pladserne være tilbudt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «tilbudte pladser» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.tilbud opfyldt
      Og bygger det på en fortolkning

    @B-22.tilbud @brudt @skøn
    Scenarie: Ingen eller én plads er tilbudt, men patientinddragelsesudvalget har udpeget to
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «tilbudte pladser» for det fagligt strategiske niveau er ingen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-22.tilbud konkret vurdering
      Og er det en advarsel
      Og lyder beskeden «Efter forslaget er 0 faste pladser tilbudt patientinddragelsesudvalget, men udvalget har udpeget mindst 2 medlemmer. Det passer næppe sammen; det må afklares, hvad der er tilbudt.»

    @B-22.pladser @brudt
    Scenarie: Tre patientrepræsentanter kræver en aftale
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har dette medlem:
        | rolle                             | udpeget af       |
        | patient- og pårørenderepræsentant | Danske Patienter |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-22.pladser uden oplyst aftale
      Og er det en advarsel
      Og lyder beskeden «Antallet af repræsentanter for patienter og pårørende er 3, ikke 2.»

    @B-22.tilbud @brudt
    Scenarie: Kun én plads er tilbudt, og det kan ikke aftales
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             | udpeget af                  |
        | 1     | patient- og pårørenderepræsentant | patientinddragelsesudvalget |
      Og at «tilbudte pladser» for det fagligt strategiske niveau er:
        | til                         | antal |
        | patientinddragelsesudvalget | 1     |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 4
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.tilbud ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Antallet af faste pladser, som patientinddragelsesudvalget er tilbudt, er 1, ikke 2.»
      Men fraviger forslaget B-22.pladser efter dokumenteret aftale
      Og er det en bemærkning

    @B-22.tilbud @brudt
    Scenarie: To patientrepræsentanter, men ingen plads er tilbudt patientinddragelsesudvalget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                             | udpeget af       |
        | 2     | patient- og pårørenderepræsentant | Danske Patienter |
      Og at «tilbudte pladser» for det fagligt strategiske niveau er:
        | til                         | antal |
        | patientinddragelsesudvalget | 0     |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.tilbud ikke opfyldt
      Og er det en fejl
      Men er B-22.pladser opfyldt

    @B-22.pladser @B-22.tilbud @åben
    Scenarie: Pladserne står tomme, og det er ikke oplyst, om de er tilbudt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle                 | område    |
        | 3     | regional repræsentant | psykiatri |
      Og at det ikke er oplyst, hvad der gælder om «tilbudte pladser» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-22.pladser uafklaret
      Og er det en advarsel
      Og spørges der «Hvor mange faste pladser i det fagligt strategiske niveau er tilbudt, og til hvem?»
      Og er B-22.tilbud uafklaret
      Og er det en advarsel

  Regel: Bistand, underudvalg og øvrige borgere kan inddrages; relevant fagkundskab skal (§ 10, stk. 2-5)

    @B-23.1 @B-23.3 @B-23.4 @kan-ikke-brydes
    Abstrakt Scenario: Det, niveauet kan, er ikke noget, det kan overtræde
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <adgang> ikke overtrædes

      Eksempler:
        | adgang |
        | B-23.1 |
        | B-23.3 |
        | B-23.4 |

    @B-23.2 @skøn
    Scenarie: Om fagkundskaben inddrages efter behov, må et menneske vurdere
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-23.2 konkret vurdering
      Og er det en advarsel
      Og henvises der til «§ 10, stk. 3, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-23.2 @opfyldt @brudt @skøn
    Abstrakt Scenario: Vurderingen af, om fagkundskaben inddrages, er truffet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at BEK 1248/2022 § 10, stk. 3 er vurderet som <resultat>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-23.2 <resultat>
      Og er det <vægt>

      Eksempler:
        | resultat     | vægt           |
        | opfyldt      | uden betydning |
        | ikke opfyldt | en fejl        |

  Regel: Niveauet vælger selv to formænd, en regional og en kommunal (§ 11)

    @B-24.regional @B-24.kommunal @B-24.valg @B-24.formænd @opfyldt
    Scenarie: Niveauet har valgt en regional og en kommunal formand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   | post    | valgt af                  |
        | regional repræsentant |           | formand | fagligt strategisk niveau |
        | kommunal repræsentant | Holstebro | formand | fagligt strategisk niveau |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.regional opfyldt
      Og er B-24.kommunal opfyldt
      Og er B-24.valg opfyldt
      Og er B-24.formænd opfyldt

    @B-24.regional @B-24.kommunal @brudt
    Scenarie: Begge formænd kommer fra regionen, og det kan ikke aftales
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | antal | rolle                 | valgt af                  |
        | 2     | regional repræsentant | fagligt strategisk niveau |
      Og at det er aftalt at fravige BEK 1248/2022 § 11
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.regional ikke opfyldt
      Og er det en fejl
      Og er B-24.kommunal ikke opfyldt
      Og er det en fejl

    @B-24.formænd @brudt
    Scenarie: Den kommunale er kun næstformand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   | post        | valgt af                  |
        | regional repræsentant |           | formand     | fagligt strategisk niveau |
        | kommunal repræsentant | Holstebro | næstformand | fagligt strategisk niveau |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.formænd ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 11, stk. 2, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-24.formænd @åben
    Scenarie: Siger forslaget intet om posterne, forudsættes det, at begge er formænd
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.formænd uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at begge i formandskabet for det fagligt strategiske niveau er formænd

    @B-24.valg @brudt
    Scenarie: Regionsrådet har valgt den ene formand
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   | valgt af                  |
        | regional repræsentant |           | regionsrådet              |
        | kommunal repræsentant | Holstebro | fagligt strategisk niveau |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.valg ikke opfyldt
      Og er det en fejl

    @B-24.antal @opfyldt
    Scenarie: Formandskabet består af to
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.antal opfyldt

    @B-24.antal @åben
    Scenarie: Det er ikke oplyst, hvem der er formænd for det fagligt strategiske niveau
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.antal uafklaret
      Og spørges der «Hvem udgør formandskabet i det fagligt strategiske niveau?»

    @B-24.valg @B-24.antal @brudt
    Scenarie: Ved siden af de to formænd er en læge udpeget til medformand af PLO
      Formandskabet er delt mellem regionale og kommunale repræsentanter, og det er niveauet, der vælger.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   | valgt af                  |
        | regional repræsentant |           | fagligt strategisk niveau |
        | kommunal repræsentant | Holstebro | fagligt strategisk niveau |
        | praktiserende læge    |           | PLO                       |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.valg ikke opfyldt
      Og er B-24.antal ikke opfyldt
      Og er det en fejl

    @B-24.regional @B-24.kommunal @B-24.valg @åben
    Abstrakt Scenario: Formandskabet er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «Hvem udgør formandskabet i det fagligt strategiske niveau?»

      Eksempler:
        | krav          |
        | B-24.regional |
        | B-24.kommunal |
        | B-24.valg     |

    @B-24.valg @åben
    Scenarie: Det er ikke oplyst, hvem der har valgt formændene
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   |
        | regional repræsentant |           |
        | kommunal repræsentant | Holstebro |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.valg uafklaret
      Og er det en advarsel

  Regel: Region og kommuner betjener niveauet sammen (§ 12)

    @B-25.region @B-25.kommuner @opfyldt
    Scenarie: Begge er med
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-25.region opfyldt
      Og er B-25.kommuner opfyldt

    @B-25.region @B-25.kommuner @brudt
    Abstrakt Scenario: Kun den ene part betjener niveauet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «sekretariat» for det fagligt strategiske niveau er «<part>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> ikke opfyldt
      Og er det en fejl
      Og går <lov> forud for <krav>

      Eksempler:
        | part     | krav          | lov           |
        | kommuner | B-25.region   | L-11.region   |
        | region   | B-25.kommuner | L-11.kommuner |

    @B-25.region @B-25.kommuner @åben
    Abstrakt Scenario: Betjeningen er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «sekretariat» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «Hvem betjener det fagligt strategiske niveau?»

      Eksempler:
        | krav          |
        | B-25.region   |
        | B-25.kommuner |

  Regel: Mindst fire møder om året (§ 13)

    @B-26.møder @opfyldt
    Scenarie: Fire møder om året
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder opfyldt

    @B-26.møder @brudt
    Scenarie: Tre møder om året er for få, og det kan ikke aftales
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder 3 møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 13 i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-26.møder @brudt
    Scenarie: Året er gået med tre møder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har holdt møde den 1. februar 2023, 1. maj 2023 og 1. november 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-26.møder ikke opfyldt for 2023
      Og er det en fejl
      Og lyder beskeden «Det fagligt strategiske niveau mødes færre end 4 gange i 2023.»

    @B-26.møder @skøn
    Scenarie: Det første år var ikke et helt år
      Reglen siger ikke, hvad der gælder i et brudt år.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har holdt møde den 26. september 2022 og 6. december 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så kræver B-26.møder konkret vurdering for 2022
      Og er det en advarsel

    @B-26.møder @åben
    Scenarie: Året er ikke gået, og flere møder kan komme til
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har holdt møde den 1. februar 2023 og 1. maj 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-26.møder uafklaret for 2023
      Og er det en advarsel
      Og spørges der «Hvor mange møder om året holder det fagligt strategiske niveau?»

    @B-26.møder @brudt
    Scenarie: For få møder i 2026 er kun en advarsel i 2025, for det er usikkert, om reglen gælder til den tid
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «funktionsperiode» for det fagligt strategiske niveau
      Og at det fagligt strategiske niveau har holdt møde den 15. januar 2025, 15. marts 2025, 15. maj 2025 og 15. september 2025
      Og at det fagligt strategiske niveau har planlagt møde den 20. november 2025 og 12. februar 2026
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er B-26.møder opfyldt for 2025
      Og er B-26.møder ikke opfyldt for 2026
      Og er det en advarsel

  Regel: Funktionsperioden følger valgperioden (§ 14)

    @B-26.periode @opfyldt
    Scenarie: Perioden går til valgperiodens sidste dag
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det fagligt strategiske niveau er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2025 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.periode opfyldt
      Og bygger det på en fortolkning

    @B-26.periode @brudt
    Scenarie: Perioden slutter midt i valgperioden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det fagligt strategiske niveau er:
        | fra               | til               |
        | 8. september 2022 | 31. december 2023 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.periode ikke opfyldt
      Og er det en fejl

    @B-26.periode @brudt
    Scenarie: Regionsrådet i Midtjylland er ikke forlænget til udgangen af 2026
      Overgangslovens § 105 forlænger kun regionsrådene i Hovedstaden og på Sjælland.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det fagligt strategiske niveau er:
        | fra               | til               |
        | 8. september 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er B-26.periode ikke opfyldt
      Og er det en fejl

    @B-26.periode @skøn
    Abstrakt Scenario: Perioden rækker ind i overgangstiden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: <region>
      Og at «funktionsperiode» for det fagligt strategiske niveau er:
        | fra   | til   |
        | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så kræver B-26.periode konkret vurdering
      Og er det en advarsel

      Eksempler:
        | region             | fra               | til               |
        | Region Hovedstaden | 8. september 2022 | 31. december 2026 |
        | Region Sjælland    | 8. september 2022 | 31. december 2026 |
        | Region Midtjylland | 1. januar 2026    | 31. december 2029 |

    @B-26.periode @skøn
    Scenarie: I 2026 er valgperioden udløbet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver B-26.periode konkret vurdering
      Og er det en advarsel

    @B-26.medlemmer
    Scenarie: Hvor længe en regional repræsentant er udpeget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | rolle                 | område    | til   |
        | regional repræsentant | psykiatri | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.medlemmer <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | til               | udfald  | alvor          |
        | 31. december 2025 | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | til               | udfald       | alvor   |
        | 31. december 2027 | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | til | udfald    | alvor         |
        |     | uafklaret | en bemærkning |

    @B-26.periode @åben
    Scenarie: Perioden er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «funktionsperiode» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.periode uafklaret
      Og er det en advarsel
      Og spørges der «Hvilken periode er medlemmerne af det fagligt strategiske niveau udpeget for?»

  Regel: Bekendtgørelsen gælder først fra den 8. september 2022, og det er usikkert, hvornår den hører op

    @B-19 @B-19.psykiatri @B-20 @B-21.antal @B-21.plo @B-21.område @B-22.pladser @B-22.besat @B-22.tilbud @B-23.1 @B-23.2 @B-23.3
    @B-23.4 @B-24.regional @B-24.kommunal @B-24.formænd @B-24.valg @B-25.region @B-25.kommuner @B-26.møder
    @B-26.periode @tid
    Abstrakt Scenario: Mellem loven og bekendtgørelsen bandt kun loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 7. september 2022
      Så er <krav> ikke i kraft

      Eksempler:
        | krav           |
        | B-19           |
        | B-19.psykiatri |
        | B-20           |
        | B-21.antal     |
        | B-21.plo       |
        | B-21.område    |
        | B-22.pladser   |
        | B-22.besat     |
        | B-22.tilbud    |
        | B-23.1         |
        | B-23.2         |
        | B-23.3         |
        | B-23.4         |
        | B-24.regional  |
        | B-24.kommunal  |
        | B-24.formænd   |
        | B-24.valg      |
        | B-25.region    |
        | B-25.kommuner  |
        | B-26.møder     |
        | B-26.periode   |

    @B-26.møder @L-09.region @A-07.indsigt @tid
    Scenarie: I 2026 er et brud kun en advarsel, for det er usikkert, om reglen stadig gælder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder 3 møder om året
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er B-26.møder ikke opfyldt
      Og er det en advarsel
      Og er der forbehold om usikker gyldighed

  Regel: Formændene vælges blandt niveauets medlemmer

    @B-24.medlem @opfyldt
    Scenarie: Begge formænd sidder i det fagligt strategiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.medlem opfyldt

    @B-24.medlem @brudt
    Scenarie: Den kommunale formand kommer fra en kommune, der ikke sidder i niveauet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune | valgt af                  |
        | regional repræsentant |         | fagligt strategisk niveau |
        | kommunal repræsentant | Samsø   | fagligt strategisk niveau |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.medlem ikke opfyldt
      Og er det en fejl

    @B-24.medlem @åben
    Scenarie: Det fremgår ikke, om regionsrådsformanden er en af de regionale repræsentanter
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at formandskabet for det fagligt strategiske niveau er:
        | rolle                 | kommune   | valgt af                  |
        | regionsrådsformand    |           | fagligt strategisk niveau |
        | kommunal repræsentant | Holstebro | fagligt strategisk niveau |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-24.medlem uafklaret
