# language: da
Egenskab: Sundhedssamarbejdsudvalget
  Sundhedslovens § 204 siger, hvem udvalget består af, og hvem der kan vælges til formand og næstformand.
  Bekendtgørelsens §§ 15-17 siger, hvor mange de er, hvem der vælger, og hvordan udvalget arbejder. Tallene i
  § 15, stk. 4, kan fraviges ved aftale; det, loven fastsætter, kan ikke.

  Regel: Aftalen fra 2021 lagde op til tre fra regionsrådet og én fra hver klynge (A-08)

    @A-08.region @A-08.formand @A-08.klynger @A-08.borgmestre @opfyldt
    Scenarie: Udvalget er sat sammen, som aftalen lagde op til
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er A-08.region opfyldt
      Og er A-08.formand opfyldt
      Og er A-08.klynger opfyldt for Aarhus
      Og er A-08.borgmestre opfyldt for Aarhus
      Og er der ingen bindende regel om organet

    @A-08.region @A-08.formand @A-08.klynger @A-08.borgmestre @brudt
    Abstrakt Scenario: Et udvalg uden regionsrådsformand og med embedsmænd fra klyngen giver kun bemærkninger
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle               | klynge |
        | 2     | regional embedsmand |        |
        | 2     | kommunal embedsmand | Aarhus |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <krav> ikke opfyldt
      Og er det en bemærkning

      Eksempler:
        | krav            |
        | A-08.region     |
        | A-08.formand    |
        | A-08.klynger    |
        | A-08.borgmestre |

    @A-08.borgmestre @opfyldt
    Abstrakt Scenario: Efter aftalen kunne også en fagborgmester repræsentere klyngen
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge |
        | <rolle> | Aarhus |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er A-08.borgmestre opfyldt for Aarhus
      Og er A-08.klynger opfyldt for Aarhus

      Eksempler:
        | rolle          |
        | borgmester     |
        | fagborgmester  |
        | udvalgsformand |
        | rådmand        |

    @A-08.region @A-08.formand @A-08.klynger @A-08.borgmestre @åben
    Abstrakt Scenario: Er medlemmerne ikke oplyst, er også det uafklaret, aftalen lagde op til
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <krav> uafklaret
      Og er det en bemærkning
      Og spørges der «<spørgsmål>»

      Eksempler:
        | krav            | spørgsmål                                        |
        | A-08.region     | Hvem er medlemmer af sundhedssamarbejdsudvalget? |
        | A-08.formand    | Hvem er medlemmer af sundhedssamarbejdsudvalget? |
        | A-08.klynger    | Hvilke sundhedsklynger er der i regionen?        |
        | A-08.borgmestre | Hvilke sundhedsklynger er der i regionen?        |

  Regel: Regionsråd og kommunalbestyrelser nedsætter udvalget sammen (§ 204, stk. 1, 1. pkt., og § 15, stk. 1)

    @L-13.region @L-13.kommuner @B-27.nedsættelse.region @B-27.nedsættelse.kommuner @opfyldt
    Scenarie: Begge parter har nedsat udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-13.region opfyldt
      Og er L-13.kommuner opfyldt
      Og er B-27.nedsættelse.region opfyldt
      Og er B-27.nedsættelse.kommuner opfyldt

    @L-13.region @L-13.kommuner @B-27.nedsættelse.region @B-27.nedsættelse.kommuner @brudt
    Abstrakt Scenario: Den ene part har nedsat udvalget alene
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «nedsættes af» for sundhedssamarbejdsudvalget er «<part>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <lov> ikke opfyldt
      Og er det en fejl
      Og er <bekendtgørelse> ikke opfyldt
      Og er det en fejl
      Og går <lov> forud for <bekendtgørelse>

      Eksempler:
        | part     | lov           | bekendtgørelse            |
        | kommuner | L-13.region   | B-27.nedsættelse.region   |
        | region   | L-13.kommuner | B-27.nedsættelse.kommuner |

    @L-13.kommuner.region @opfyldt @skøn
    Scenarie: En kommune fra en anden region er med til at nedsætte udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at kommunerne er Herning og Vejle
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-13.kommuner.region opfyldt for Herning
      Og kræver L-13.kommuner.region konkret vurdering for Vejle
      Og er det en advarsel

    @L-13.kommuner.region @åben
    Scenarie: Det er ikke oplyst, hvilken region sundhedssamarbejdsudvalget er i
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at kommunerne er Herning og Vejle
      Og at forslaget ikke angiver «region»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-13.kommuner.region uafklaret for Vejle

    @L-13.kommuner.region @opfyldt
    Scenarie: Et udvalg behøver ikke at nævne kommunerne
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at forslaget ikke angiver «kommuner»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder L-13.kommuner.region ikke anvendelse

    @L-13.region @L-13.kommuner @B-27.nedsættelse.region @B-27.nedsættelse.kommuner @åben
    Abstrakt Scenario: Det er ikke oplyst, hvem der har nedsat udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det ikke er oplyst, hvad der gælder om «nedsættes af» for sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «Hvem nedsætter sundhedssamarbejdsudvalget?»

      Eksempler:
        | krav                      |
        | L-13.region               |
        | L-13.kommuner             |
        | B-27.nedsættelse.region   |
        | B-27.nedsættelse.kommuner |

  Regel: Loven og bekendtgørelsen siger, hvem udvalget består af (§ 204, stk. 1, 2. pkt., og § 15, stk. 3-4)

    @L-14.region @L-14.formand @L-14.borgmestre @L-14.antal @L-14.almen-praksis @L-14.kreds @B-56.region
    @B-56.kommuner @B-56.almen-praksis @B-27.region @B-27.formand @B-27.klynger @B-27.læger @B-27.plo @opfyldt
    Abstrakt Scenario: Tre fra regionsrådet, to læger og fra hver klynge den borgmester, der er kommunal formand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Horsens, Aarhus, Randers, Midt og Gødstrup
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> opfyldt
      Og er det uden betydning

      Eksempler:
        | krav               |
        | L-14.region        |
        | L-14.formand       |
        | L-14.borgmestre    |
        | L-14.antal         |
        | L-14.almen-praksis |
        | L-14.kreds         |
        | B-56.region        |
        | B-56.kommuner      |
        | B-56.almen-praksis |
        | B-27.region        |
        | B-27.formand       |
        | B-27.klynger       |
        | B-27.læger         |
        | B-27.plo           |

    @L-14.region @L-14.formand @L-14.borgmestre @L-14.antal @L-14.almen-praksis @L-14.kreds @B-56.region
    @B-56.kommuner @B-56.almen-praksis @B-27.region @B-27.formand @B-27.klynger @B-27.læger @B-27.plo @åben
    Abstrakt Scenario: Medlemmerne er ikke oplyst, og det er ikke det samme som, at ingen er udpeget
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel

      Eksempler:
        | krav               |
        | L-14.region        |
        | L-14.formand       |
        | L-14.borgmestre    |
        | L-14.antal         |
        | L-14.almen-praksis |
        | L-14.kreds         |
        | B-56.region        |
        | B-56.kommuner      |
        | B-56.almen-praksis |
        | B-27.region        |
        | B-27.formand       |
        | B-27.klynger       |
        | B-27.læger         |
        | B-27.plo           |

    @L-14.region @L-14.formand @L-14.almen-praksis @B-56.region @B-56.kommuner @B-56.almen-praksis @brudt
    Abstrakt Scenario: Den, loven kræver, mangler, og en aftale om sammensætningen hjælper ikke
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle   | klynge | udpeget af |
        | 3     | <rolle> |        |            |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 4
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | krav               | rolle              |
        | L-14.region        | praktiserende læge |
        | L-14.formand       | praktiserende læge |
        | L-14.almen-praksis | regionsrådsmedlem  |
        | B-56.region        | praktiserende læge |
        | B-56.kommuner      | praktiserende læge |
        | B-56.almen-praksis | regionsrådsmedlem  |

    @L-14.region @skøn
    Scenarie: Kun regionsrådsformanden repræsenterer regionsrådet
      Loven nævner repræsentanterne i flertal, men angiver intet tal.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              | klynge      | kommunal formand i klyngen | udpeget af |
        | 1     | regionsrådsformand |             |                            |            |
        | 1     | borgmester         | hver klynge | ja                         |            |
        | 2     | praktiserende læge |             |                            | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.region konkret vurdering
      Og er det en advarsel
      Og fraviger forslaget B-27.region uden oplyst aftale
      Og er det en advarsel
      Og går L-14.region forud for B-27.region

    @L-14.formand @B-27.formand @åben
    Scenarie: Regionsrådsformanden er ikke nævnt, men kan være et af de to regionsrådsmedlemmer
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at regionsrådsformanden ikke sidder i sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.formand uafklaret
      Og spørges der «Hvem er «regionsrådsmedlem» nærmere bestemt?»

    @L-14.formand @B-27.formand @brudt
    Scenarie: Regionen er alene repræsenteret ved embedsmænd
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle               | klynge      | kommunal formand i klyngen | udpeget af |
        | 3     | regional embedsmand |             |                            |            |
        | 1     | borgmester          | hver klynge | ja                         |            |
        | 2     | praktiserende læge  |             |                            | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.formand ikke opfyldt
      Og er det en fejl
      Og fraviger forslaget B-27.formand uden oplyst aftale
      Og er det en advarsel
      Og går L-14.formand forud for B-27.formand

    @L-14.embedsmand @opfyldt
    Scenarie: Regionsrådet er repræsenteret ved sine medlemmer
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.embedsmand opfyldt

    @L-14.embedsmand @brudt @skøn
    Scenarie: Regionsdirektøren sidder for regionsrådet
      Loven taler her om repræsentanter for regionsrådet, ikke om regionsrådsmedlemmer.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle               |
        | regional embedsmand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.embedsmand konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning

    @L-14.embedsmand @åben
    Scenarie: Det er ikke oplyst, om regionens repræsentant er valgt eller ansat
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle                 |
        | regional repræsentant |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.embedsmand uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at regionsrådets repræsentanter i sundhedssamarbejdsudvalget ikke er embedsmænd

    @L-14.valgte
    Scenarie: Ved siden af regionsrådsformanden sidder kun <antal> <rolle>
      Er embedsmændene ikke repræsentanter for regionsrådet, er der kun én; er de, er de ikke valgt.
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal   | rolle              |
        | 1       | regionsrådsformand |
        | <antal> | <rolle>            |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <svar>

      @opfyldt
      Eksempler: Flere valgte, eller ingen embedsmænd
        | antal | rolle              | svar                                 |
        | 2     | praktiserende læge | er L-14.valgte opfyldt               |
        | 1     | regionsrådsmedlem  | finder L-14.valgte ikke anvendelse   |

      @brudt @skøn
      Eksempler: Embedsmænd, hvis tilknytning er uden betydning
        | antal | rolle               | svar                               |
        | 2     | embedsmand          | kræver L-14.valgte konkret vurdering |
        | 1     | regional embedsmand | kræver L-14.valgte konkret vurdering |

      @åben
      Eksempler: Det er ikke oplyst, om de er valgt
        | antal | rolle                 | svar                     |
        | 2     | regional repræsentant | er L-14.valgte uafklaret |

    @L-14.antal @B-27.klynger @brudt
    Scenarie: To borgmestre fra samme klynge er én for meget, og en aftale hjælper ikke
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle      | klynge | kommunal formand i klyngen |
        | borgmester | Aarhus | nej                        |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 4, nr. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.antal ikke opfyldt for Aarhus
      Og er det en fejl
      Og fraviger forslaget B-27.klynger efter dokumenteret aftale for Aarhus
      Og er det en bemærkning
      Men er L-14.antal opfyldt for Gødstrup
      Og er L-14.borgmestre opfyldt

    @L-14.kommuner.region
    Abstrakt Scenario: Borgmestrene kommer fra regionens kommuner
      Registret siger, hvor kommunen ligger. Loven taler om regionens kommuner, men siger ikke, at andre er udelukket.
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | klynge   | kommune   | kommunal formand i klyngen |
        | borgmester | Gødstrup | <kommune> | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      @opfyldt
      Eksempler:
        | kommune | resultat                           | vægt           |
        | Herning | er L-14.kommuner.region opfyldt    | uden betydning |
      @brudt @skøn
      Eksempler:
        | kommune | resultat                                        | vægt        |
        | Aalborg | kræver L-14.kommuner.region konkret vurdering   | en advarsel |
      @åben
      Eksempler:
        | kommune | resultat                          | vægt          |
        |         | er L-14.kommuner.region uafklaret | en bemærkning |

    @L-14.kommuner.region @brudt @skøn
    Scenarie: Det samme gælder, når de deltagende kommuner er nævnt for sig
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup
      Og at kommunerne er Herning og Aalborg
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | kommune         |
        | borgmester | hver deltagende |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.kommuner.region konkret vurdering

    @L-14.antal @brudt
    Scenarie: Flere end én i borgmesterens sted er for mange, hvad enten borgmesteren er en af dem eller ej
      Loven giver hver klynge én plads, og det kan ikke aftales anderledes. Den, der ikke er borgmester, har ikke bedre ret.
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at kommunerne er Aarhus, Samsø og Herning
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | antal   | kommune | klynge   | kommunal formand i klyngen |
        | borgmester |         | Herning | Gødstrup | ja                         |
        | <første>   |         | Samsø   | Aarhus   | ja                         |
        | <rolle>    | <antal> | Aarhus  | Aarhus   |                            |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 4, nr. 2
      Når forslaget bedømmes efter reglerne den <dag>
      Så er L-14.antal ikke opfyldt for Aarhus
      Og er det en fejl
      Og lyder beskeden «Aarhus har mere end én på borgmesterens plads i sundhedssamarbejdsudvalget; loven giver hver klynge én.»
      Men er L-14.antal opfyldt for Gødstrup

      Eksempler:
        | første     | rolle            | antal | dag             |
        | borgmester | rådmand          | 5     | 1. oktober 2022 |
        | borgmester | rådmand          | 5     | 15. august 2022 |
        | borgmester | magistratsmedlem | 1     | 1. oktober 2022 |
        | borgmester | fagborgmester    | 1     | 1. oktober 2022 |
        | rådmand    | rådmand          | 1     | 1. oktober 2022 |

    @L-14.borgmestre @brudt
    Scenarie: To borgmestre er hver angivet som klyngens kommunale formand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle      | klynge | kommunal formand i klyngen |
        | borgmester | Aarhus | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre ikke opfyldt for Aarhus
      Og lyder beskeden «2 borgmestre er angivet som kommunal formand i Aarhus; klyngen har kun én.»
      Og lyder rettelsen «Angiv kun den ene borgmester som kommunal formand i Aarhus.»

    @L-14.forskellige @skøn
    Abstrakt Scenario: Den samme borgmester for to klynger må vurderes
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | navn         | kommune   | klynge   | kommunal formand i klyngen |
        | borgmester | <den første> | Herning   | Gødstrup | ja                         |
        | borgmester | <den anden>  | <kommune> | Aarhus   | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.forskellige konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning

      Eksempler: Fra samme kommune, eller af samme navn
        | den første | den anden  | kommune |
        |            |            | Herning |
        | Anna Krogh | Anna Krogh |         |

    @L-14.forskellige @opfyldt
    Scenarie: To klynger har hver sin borgmester
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | kommune | klynge   | kommunal formand i klyngen |
        | borgmester | Herning | Gødstrup | ja                         |
        | borgmester | Aarhus  | Aarhus   | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.forskellige opfyldt

    @L-14.forskellige @åben
    Scenarie: Det er ikke oplyst, hvilke kommuner borgmestrene kommer fra
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.forskellige uafklaret
      Og forudsætter svaret, at klyngerne har hver sin borgmester i sundhedssamarbejdsudvalget.

    @L-14.antal @åben
    Scenarie: Det er ikke oplyst, hvilken klynge den tredje borgmester kommer fra
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle      |
        | borgmester |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.antal uafklaret for Aarhus
      Og er det en advarsel
      Og spørges der «Hvilken klynge kommer «borgmester» fra?»

    @L-14.almen-praksis @opfyldt
    Scenarie: Én repræsentant for almen praksis er nok efter loven, men flertalsformen taler for to
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              | udpeget af |
        | 1     | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.almen-praksis opfyldt
      Og bemærkes det, at «Loven nævner repræsentanterne for almen praksis i flertal, hvilket taler for to.»
      Og fraviger forslaget B-27.læger uden oplyst aftale
      Og er det en advarsel

    @L-14.kreds @brudt @skøn
    Abstrakt Scenario: En fra en anden gruppe er medlem
      Loven siger, hvem udvalget består af, men ikke udtrykkeligt, at andre er udelukket.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle   |
        | <rolle> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.kreds konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning

      Eksempler:
        | rolle                             |
        | patient- og pårørenderepræsentant |
        | viceborgmester                    |
        | kommunal embedsmand               |

    @L-14.kreds @opfyldt
    Scenarie: En observatør kan frit være med
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle      |
        | observatør |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.kreds opfyldt

    @L-14.kreds @åben
    Scenarie: Det er ikke oplyst, om det kommunale medlem er borgmester
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle            |
        | kommunalt medlem |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.kreds uafklaret
      Og er det en advarsel
      Og spørges der «Hvem er «kommunalt medlem» nærmere bestemt?»

    @B-27.region @brudt
    Scenarie: Fire fra regionsrådet kræver en aftale
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle             |
        | regionsrådsmedlem |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-27.region uden oplyst aftale
      Og er det en advarsel
      Og lyder beskeden «Antallet af repræsentanter for regionsrådet i sundhedssamarbejdsudvalget er 4, ikke 3.»
      Og henvises der til «§ 15, stk. 4, nr. 1, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og er der ingen fejl

    @B-27.læger @brudt
    Abstrakt Scenario: Et andet antal læger end to kræver en aftale
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal   | rolle              | udpeget af |
        | <antal> | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-27.læger uden oplyst aftale
      Og er det en advarsel

      Eksempler:
        | antal |
        | 1     |
        | 3     |

    @B-27.plo @brudt
    Scenarie: Regionsrådet har udpeget lægerne
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              | udpeget af   |
        | 2     | praktiserende læge | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-27.plo uden oplyst aftale
      Og er det en advarsel

    @B-27.plo @åben
    Scenarie: Det er ikke oplyst, hvem der har udpeget lægerne
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              |
        | 2     | praktiserende læge |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-27.plo uafklaret
      Og er det en advarsel
      Og spørges der «Hvem har udpeget «praktiserende læge»?»

  Regel: Klyngens plads: loven nævner den borgmester, der er kommunal formand, bekendtgørelsen også fagborgmestre (C-01)

    @L-14.borgmestre @B-27.klynger @opfyldt
    Scenarie: Borgmesteren er klyngens kommunale formand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | klynge | kommune | kommunal formand i klyngen |
        | borgmester | Aarhus | Samsø   | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre opfyldt for Aarhus
      Og bygger det på en fortolkning
      Og er B-27.klynger opfyldt for Aarhus

    @L-14.borgmestre @brudt
    Scenarie: Borgmesteren er ikke klyngens kommunale formand: bekendtgørelsen er opfyldt, loven ikke
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | klynge | kommune | kommunal formand i klyngen |
        | borgmester | Aarhus | Samsø   | nej                        |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre ikke opfyldt for Aarhus
      Og er det en fejl
      Og henvises der til «§ 204, stk. 1, 2. pkt., i sundhedsloven»
      Men er B-27.klynger opfyldt for Aarhus
      Og går L-14.borgmestre forud for B-27.klynger

    @L-14.borgmestre @B-27.klynger @skøn
    Abstrakt Scenario: En anden, der kan deltage for borgmesteren, sidder for klyngen
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «<styreform>»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge | kommune | udpeget af          | kommunal formand i klyngen |
        | <rolle> | Aarhus | Aarhus  | kommunalbestyrelsen | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-14.borgmestre konkret vurdering for Aarhus
      Og er det en advarsel
      Og lyder beskeden «En anden end borgmesteren sidder for klyngen. Det er i tråd med bekendtgørelsen, ikke med lovens ord, og om adgangen i bekendtgørelsens § 3, stk. 2, rækker hertil, er tvivlsomt.»
      Men er B-27.klynger opfyldt for Aarhus
      Og bemærkes det, at «I tråd med bekendtgørelsen, ikke med lovens ord: loven nævner kun borgmesteren, der er klyngens kommunale formand.»

      Eksempler:
        | styreform                                 | rolle            |
        | magistrat                                 | fagborgmester    |
        | magistrat                                 | rådmand          |
        | magistrat                                 | magistratsmedlem |
        | mellemform med delt administrativ ledelse | fagborgmester    |
        | mellemform med delt administrativ ledelse | rådmand          |
        | mellemform med delt administrativ ledelse | udvalgsformand   |
        | delt administrativ ledelse                | udvalgsformand   |

    @L-14.borgmestre @skøn @tid
    Scenarie: Før den 8. september 2022 havde en anden end borgmesteren kun loven at støtte sig til
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge | kommune | kommunal formand i klyngen |
        | rådmand | Aarhus | Aarhus  | ja                         |
      Når forslaget bedømmes efter reglerne den 7. september 2022
      Så kræver L-14.borgmestre konkret vurdering for Aarhus
      Og er det en advarsel
      Og lyder beskeden «En anden end borgmesteren sidder for klyngen. Loven nævner kun borgmesteren, og bekendtgørelse nr. 1248 gælder først fra den 8. september 2022.»

    @L-14.borgmestre
    Abstrakt Scenario: En rådmand, der ikke er klyngens kommunale formand, er lige så lidt nok som en borgmester, der ikke er det
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge | kommune | kommunal formand i klyngen |
        | rådmand | Aarhus | Aarhus  | <formand>                  |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er L-14.borgmestre <udfald> for Aarhus
      Og er det <alvor>

      @brudt
      Eksempler:
        | formand | dag             | udfald       | alvor       |
        | nej     | 1. oktober 2022 | ikke opfyldt | en fejl     |
        | nej     | 15. august 2022 | ikke opfyldt | en fejl     |
      @åben
      Eksempler:
        | formand | dag             | udfald    | alvor       |
        |         | 1. oktober 2022 | uafklaret | en advarsel |

    @L-14.borgmestre @brudt
    Abstrakt Scenario: Styreformen giver ikke den pågældende adgang til at deltage for borgmesteren
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «<styreform>»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge | kommune |
        | <rolle> | Aarhus | Aarhus  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre ikke opfyldt for Aarhus
      Og er det en fejl

      Eksempler:
        | styreform                                 | rolle            |
        | udvalgsstyre                              | fagborgmester    |
        | mellemform                                | udvalgsformand   |
        | magistrat                                 | udvalgsformand   |
        | mellemform med delt administrativ ledelse | magistratsmedlem |

    @L-14.borgmestre @B-27.klynger @brudt
    Scenarie: En fagborgmester fra en almindelig kommune: bekendtgørelsen er opfyldt, loven ikke
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup
      Og at kommunerne er Herning og Holstebro
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle         | klynge   | kommune |
        | fagborgmester | Gødstrup | Herning |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre ikke opfyldt for Gødstrup
      Og er det en fejl
      Men er B-27.klynger opfyldt for Gødstrup
      Og bemærkes det, at «I tråd med bekendtgørelsen, ikke med lovens ord: loven nævner kun borgmesteren, der er klyngens kommunale formand.»

    @L-14.borgmestre @brudt
    Scenarie: Kommunen er nævnt ved medlemmet, men ikke blandt forslagets kommuner
      Herning kan kun have en almindelig styreform, uanset hvad forslaget ellers siger om kommunerne.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle         | klynge   | kommune |
        | fagborgmester | Gødstrup | Herning |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre ikke opfyldt for Gødstrup
      Og er det en fejl

    @L-14.borgmestre @åben
    Scenarie: Aarhus' styreform er ikke oplyst
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle         | klynge | kommune |
        | fagborgmester | Aarhus | Aarhus  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre uafklaret for Aarhus
      Og er det en advarsel
      Og spørges der «Hvilken styreform har Aarhus?»

    @L-14.borgmestre @åben
    Scenarie: Det er ikke oplyst, om borgmesteren er klyngens kommunale formand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | klynge | kommune |
        | borgmester | Aarhus | Samsø   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre uafklaret for Aarhus
      Og er det en advarsel
      Og spørges der «Er «borgmester (Samsø)» den kommunale formand i klyngen?»

    @L-14.borgmestre @åben
    Scenarie: I København kan en borgmester være formand for et udvalg
      Givet et sundhedssamarbejdsudvalg i Region Hovedstaden med klyngerne Byen
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle      | klynge | kommune   | kommunal formand i klyngen |
        | borgmester | Byen   | København | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre uafklaret for Byen
      Og spørges der «Hvem er «borgmester (København)» nærmere bestemt?»

    @L-14.borgmestre @opfyldt
    Scenarie: I København er overborgmesteren lovens borgmester
      Givet et sundhedssamarbejdsudvalg i Region Hovedstaden med klyngerne Byen
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle          | klynge | kommune   | kommunal formand i klyngen |
        | overborgmester | Byen   | København | ja                         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre opfyldt for Byen

    @B-27.klynger @L-14.borgmestre @brudt
    Abstrakt Scenario: Klyngens plads er tom eller besat af en, hverken loven eller bekendtgørelsen nævner
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle   | klynge   |
        | 3     | <rolle> | <klynge> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-27.klynger uden oplyst aftale for Aarhus
      Og er det en advarsel
      Og er L-14.borgmestre ikke opfyldt for Aarhus
      Og er det en fejl

      Eksempler:
        | rolle             | klynge |
        | regionsrådsmedlem |        |
        | viceborgmester    | Aarhus |

    @B-27.klynger @åben
    Scenarie: Det kommunale medlem fra klyngen kan være borgmester
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle            | klynge |
        | kommunalt medlem | Aarhus |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-27.klynger uafklaret for Aarhus
      Og er det en advarsel

  Regel: Om udvalget koordinerer og sætter retning, viser sig i arbejdet (§ 204, stk. 1, 3. pkt.)

    @L-15 @kan-ikke-brydes
    Scenarie: En opstilling kan ikke vise, om udvalget koordinerer
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan L-15 ikke overtrædes

  Regel: Formanden vælges blandt regionsrådets repræsentanter, næstformanden blandt borgmestrene (§ 204, stk. 2, og § 15, stk. 5)

    @L-16.antal @L-16.formand @L-16.næstformand @B-29.valg @B-29.valg.næstformand @B-29.formand @B-29.næstformand
    @opfyldt
    Abstrakt Scenario: Formanden behøver ikke være regionsrådsformanden
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle      | klynge | post        | valgt af                 |
        | <formand>  |        | formand     | sundhedssamarbejdsudvalg |
        | borgmester | Aarhus | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.antal opfyldt
      Og er L-16.formand opfyldt
      Og er L-16.næstformand opfyldt
      Og er B-29.valg opfyldt
      Og er B-29.valg.næstformand opfyldt
      Og er B-29.formand opfyldt
      Og er B-29.næstformand opfyldt

      Eksempler:
        | formand            |
        | regionsrådsformand |
        | regionsrådsmedlem  |

    @L-16.antal @brudt
    Scenarie: To næstformænd er én for mange
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | antal | rolle              | post        | valgt af                 |
        | 1     | regionsrådsformand | formand     | sundhedssamarbejdsudvalg |
        | 2     | borgmester         | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.antal ikke opfyldt
      Og er det en fejl
      Og er L-16.næstformand ikke opfyldt
      Og er det en fejl

    @L-16.formand @B-29.formand @L-16.næstformand @B-29.næstformand @brudt
    Scenarie: Posterne er byttet om, og det kan ikke aftales
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | klynge | post        | valgt af                 |
        | borgmester         | Aarhus | formand     | sundhedssamarbejdsudvalg |
        | regionsrådsformand |        | næstformand | sundhedssamarbejdsudvalg |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 5
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.formand ikke opfyldt
      Og er det en fejl
      Og er B-29.formand ikke opfyldt
      Og er det en fejl
      Og går L-16.formand forud for B-29.formand
      Og er L-16.næstformand ikke opfyldt
      Og er det en fejl
      Og er B-29.næstformand ikke opfyldt
      Og er det en fejl
      Og går L-16.næstformand forud for B-29.næstformand
      Og har aftalen om at fravige BEK 1248/2022 § 15, stk. 5 ingen virkning

    @L-16.næstformand @B-29.næstformand @brudt
    Abstrakt Scenario: En fagborgmester kan være medlem efter bekendtgørelsen, men ikke næstformand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | kommune | post        | valgt af                 |
        | regionsrådsformand |         | formand     | sundhedssamarbejdsudvalg |
        | <rolle>            | Aarhus  | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.næstformand ikke opfyldt
      Og er det en fejl
      Og er B-29.næstformand ikke opfyldt
      Og er det en fejl

      Eksempler:
        | rolle          |
        | fagborgmester  |
        | rådmand        |
        | viceborgmester |

    @L-16.medlem @B-29.medlem @brudt
    Scenarie: Næstformanden er borgmester, men ikke medlem af udvalget
      Næstformanden vælges blandt de borgmestre, der er medlemmer af udvalget; fra Randers sidder en anden.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus og Randers
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              | klynge  | kommunal formand i klyngen | udpeget af |
        | 1     | regionsrådsformand |         |                            |            |
        | 2     | regionsrådsmedlem  |         |                            |            |
        | 1     | borgmester         | Aarhus  | ja                         |            |
        | 1     | viceborgmester     | Randers |                            |            |
        | 2     | praktiserende læge |         |                            | PLO        |
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | klynge  | post        | valgt af                 |
        | regionsrådsformand |         | formand     | sundhedssamarbejdsudvalg |
        | borgmester         | Randers | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.medlem ikke opfyldt
      Og er det en fejl
      Og er B-29.medlem ikke opfyldt

    @L-16.medlem @B-29.medlem @opfyldt
    Scenarie: Formanden og næstformanden sidder begge i udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus og Randers
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | klynge  | post        | valgt af                 |
        | regionsrådsformand |         | formand     | sundhedssamarbejdsudvalg |
        | borgmester         | Randers | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.medlem opfyldt
      Og er B-29.medlem opfyldt

    @L-16.medlem @B-29.medlem @åben
    Scenarie: Det fremgår ikke, hvilken klynge næstformanden kommer fra
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus og Randers
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | post        | valgt af                 |
        | regionsrådsformand | formand     | sundhedssamarbejdsudvalg |
        | borgmester         | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.medlem uafklaret
      Og er B-29.medlem uafklaret
      Og spørges der «Er «borgmester» medlem af sundhedssamarbejdsudvalget?»

    @B-29.valg @brudt
    Scenarie: Regionsrådet har valgt formanden
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | post        | valgt af                 |
        | regionsrådsformand | formand     | regionsrådet             |
        | borgmester         | næstformand | sundhedssamarbejdsudvalg |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-29.valg ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 15, stk. 5, 1. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»
      Men er B-29.valg.næstformand opfyldt
      Og er L-16.formand opfyldt

    @B-29.valg @B-29.valg.næstformand @skøn @brudt
    Abstrakt Scenario: Andre end udvalget har valgt næstformanden
      Bestemmelsen siger, at næstformanden vælges blandt borgmestrene, men ikke, af hvem.

      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              | post        | valgt af                 |
        | regionsrådsformand | formand     | sundhedssamarbejdsudvalg |
        | borgmester         | næstformand | <valgt af>               |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-29.valg.næstformand konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning
      Og henvises der til «§ 15, stk. 5, 2. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»
      Men er B-29.valg opfyldt

      Eksempler:
        | valgt af     |
        | borgmestrene |
        | regionsrådet |

    @B-29.valg @B-29.valg.næstformand @L-16.formand @L-16.næstformand @B-29.formand @B-29.næstformand @åben
    Abstrakt Scenario: Det er ikke oplyst, hvem der har hvilken post, og hvem der har valgt dem
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at formandskabet for sundhedssamarbejdsudvalget er:
        | rolle              |
        | regionsrådsformand |
        | borgmester         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «<spørgsmål>»

      Eksempler:
        | krav                  | spørgsmål                                              |
        | B-29.valg             | Hvem har valgt «regionsrådsformand» til formandskabet? |
        | B-29.valg.næstformand | Hvem har valgt «borgmester» til formandskabet?         |
        | L-16.formand          | Er «regionsrådsformand» formand eller næstformand?     |
        | B-29.formand          | Er «regionsrådsformand» formand eller næstformand?     |
        | L-16.næstformand      | Er «borgmester» formand eller næstformand?             |
        | B-29.næstformand      | Er «borgmester» formand eller næstformand?             |

    @L-16.antal @åben
    Scenarie: Formandskabet er ikke oplyst
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.antal uafklaret
      Og er det en advarsel
      Og spørges der «Hvem udgør formandskabet i sundhedssamarbejdsudvalget?»

  Regel: En observatør stemmer ikke

    @L-14.stemmeret
    Scenarie: En observatør i udvalget
      Den, der har stemmeret, er i virkeligheden medlem.
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «observatører» for sundhedssamarbejdsudvalget er:
        | navn              | stemmeret   |
        | Regionsdirektøren | <stemmeret> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | stemmeret | udfald                    | alvor          |
        | nej       | er L-14.stemmeret opfyldt | uden betydning |
      @brudt @skøn
      Eksempler:
        | stemmeret | udfald                                  | alvor       |
        | ja        | kræver L-14.stemmeret konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | stemmeret | udfald                      | alvor         |
        |           | er L-14.stemmeret uafklaret | en bemærkning |

    @L-14.stemmeret.medlem
    Scenarie: En observatør, der er nævnt blandt medlemmerne i udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle      | stemmeret   |
        | observatør | <stemmeret> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | stemmeret | udfald                           | alvor          |
        | nej       | er L-14.stemmeret.medlem opfyldt | uden betydning |
      @brudt @skøn
      Eksempler:
        | stemmeret | udfald                                         | alvor       |
        | ja        | kræver L-14.stemmeret.medlem konkret vurdering | en advarsel |
      @åben
      Eksempler:
        | stemmeret | udfald                             | alvor         |
        |           | er L-14.stemmeret.medlem uafklaret | en bemærkning |

  Regel: Region og kommuner betjener udvalget sammen (§ 204, stk. 2, 2. pkt., og § 16, stk. 6)

    @L-16.region @L-16.kommuner @B-63.region @B-63.kommuner @opfyldt
    Scenarie: Begge er med
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-16.region opfyldt
      Og er L-16.kommuner opfyldt
      Og er B-63.region opfyldt
      Og er B-63.kommuner opfyldt

    @L-16.region @L-16.kommuner @B-63.region @B-63.kommuner @brudt
    Abstrakt Scenario: Kun den ene part betjener udvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «sekretariat» for sundhedssamarbejdsudvalget er «<part>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <lov> ikke opfyldt
      Og er det en fejl
      Og er <bekendtgørelse> ikke opfyldt
      Og er det en fejl
      Og går <lov> forud for <bekendtgørelse>

      Eksempler:
        | part     | lov           | bekendtgørelse |
        | kommuner | L-16.region   | B-63.region    |
        | region   | L-16.kommuner | B-63.kommuner  |

    @L-16.region @L-16.kommuner @B-63.region @B-63.kommuner @åben
    Abstrakt Scenario: Betjeningen er ikke oplyst
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det ikke er oplyst, hvad der gælder om «sekretariat» for sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «Hvem betjener sundhedssamarbejdsudvalget?»

      Eksempler:
        | krav          |
        | L-16.region   |
        | L-16.kommuner |
        | B-63.region   |
        | B-63.kommuner |

    @B-63.omfang @kan-ikke-brydes
    Scenarie: Betjeningen omfatter forberedelsen af møderne
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan B-63.omfang ikke overtrædes

  Regel: Udvalget fastsætter selv sin forretningsorden, mødes mindst fire gange om året og følger valgperioden (§ 16, stk. 1-3)

    @B-30.1 @opfyldt @brudt
    Abstrakt Scenario: Udvalget eller en anden fastsætter forretningsordenen
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «forretningsorden» for sundhedssamarbejdsudvalget er «<hvem>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.1 <resultat>
      Og er det <vægt>

      Eksempler:
        | hvem                       | resultat     | vægt           |
        | sundhedssamarbejdsudvalget | opfyldt      | uden betydning |
        | regionsrådet               | ikke opfyldt | en fejl        |
        | kommunalbestyrelserne      | ikke opfyldt | en fejl        |

    @B-30.1 @åben
    Scenarie: Det er ikke oplyst, hvem der fastsætter forretningsordenen
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det ikke er oplyst, hvad der gælder om «forretningsorden» for sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.1 uafklaret
      Og er det en advarsel
      Og spørges der «Hvem fastsætter forretningsordenen for sundhedssamarbejdsudvalget?»

    @B-30.2 @opfyldt @brudt @åben
    Abstrakt Scenario: Fire møder om året er nok, tre er for få
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.2 <resultat>
      Og er det <vægt>

      Eksempler:
        | antal    | resultat     | vægt           |
        | 3        | ikke opfyldt | en fejl        |
        | 4        | opfyldt      | uden betydning |
        | 5        | opfyldt      | uden betydning |
        | mindst 3 | uafklaret    | en advarsel    |
        | mindst 4 | opfyldt      | uden betydning |

    @B-30.3 @opfyldt @brudt @skøn
    Abstrakt Scenario: Perioden følger valgperioden, afviger fra den eller rækker ind i overgangstiden
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «funktionsperiode» for sundhedssamarbejdsudvalget er:
        | fra   | til   |
        | <fra> | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      Eksempler:
        | fra               | til               | resultat                        | vægt           |
        | 1. januar 2022    | 31. december 2025 | er B-30.3 opfyldt               | uden betydning |
        | 8. september 2022 | 31. december 2025 | er B-30.3 opfyldt               | uden betydning |
        | 8. september 2022 | 31. december 2024 | er B-30.3 ikke opfyldt          | en fejl        |
        | 8. september 2022 | 31. december 2026 | er B-30.3 ikke opfyldt          | en fejl        |
        | 1. januar 2026    | 31. december 2029 | kræver B-30.3 konkret vurdering | en advarsel    |

    @B-30.3 @skøn
    Abstrakt Scenario: Regionsrådet i Hovedstaden og på Sjælland er forlænget til udgangen af 2026
      Givet et sundhedssamarbejdsudvalg i <region> med klyngerne Nord og Syd
      Og at «funktionsperiode» for sundhedssamarbejdsudvalget er:
        | fra               | til               |
        | 8. september 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så kræver B-30.3 konkret vurdering
      Og er det en advarsel

      Eksempler:
        | region             |
        | Region Hovedstaden |
        | Region Sjælland    |

    @B-30.3 @skøn
    Scenarie: I 2026 er valgperioden udløbet
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver B-30.3 konkret vurdering
      Og er det en advarsel

    @B-30.3.medlemmer
    Scenarie: Hvor længe regionsrådsformanden er udpeget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle              | til   |
        | regionsrådsformand | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.3.medlemmer <udfald>

      @opfyldt
      Eksempler:
        | til               | udfald  |
        | 31. december 2025 | opfyldt |
      @brudt
      Eksempler:
        | til               | udfald       |
        | 31. december 2027 | ikke opfyldt |
      @åben
      Eksempler:
        | til | udfald    |
        |     | uafklaret |

    @B-30.3 @åben
    Scenarie: Perioden er ikke oplyst
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det ikke er oplyst, hvad der gælder om «funktionsperiode» for sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.3 uafklaret
      Og er det en advarsel
      Og spørges der «Hvilken periode er medlemmerne af sundhedssamarbejdsudvalget udpeget for?»

  Regel: Formanden leder møderne og indkalder; næstformanden træder til ved forfald (§ 17)

    @B-32.ledelse @B-32.forfald @B-32.indkaldelse @opfyldt @brudt @skøn
    Abstrakt Scenario: Hvem der leder, træder til og indkalder
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «<oplysning>» for sundhedssamarbejdsudvalget er «<hvem>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så <resultat>
      Og er det <vægt>

      Eksempler:
        | oplysning            | hvem          | resultat                                  | vægt           |
        | ledes af             | formanden     | er B-32.ledelse opfyldt                   | uden betydning |
        | ledes af             | næstformanden | er B-32.ledelse ikke opfyldt              | en fejl        |
        | ledes af             | formandskabet | kræver B-32.ledelse konkret vurdering     | en advarsel    |
        | ledes ved forfald af | næstformanden | er B-32.forfald opfyldt                   | uden betydning |
        | ledes ved forfald af | regionsrådet  | er B-32.forfald ikke opfyldt              | en fejl        |
        | indkaldes af         | formanden     | er B-32.indkaldelse opfyldt               | uden betydning |
        | indkaldes af         | regionsrådet  | er B-32.indkaldelse ikke opfyldt          | en fejl        |
        | indkaldes af         | formandskabet | kræver B-32.indkaldelse konkret vurdering | en advarsel    |

    @B-32.ledelse @B-32.indkaldelse @åben
    Abstrakt Scenario: Regionsrådets formand kan være udvalgets formand
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at «<oplysning>» for sundhedssamarbejdsudvalget er «regionsrådsformanden»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det en advarsel
      Og spørges der «Hvilken post har «regionsrådsformanden» i sundhedssamarbejdsudvalget?»

      Eksempler:
        | oplysning    | krav             |
        | ledes af     | B-32.ledelse     |
        | indkaldes af | B-32.indkaldelse |

    @B-32.ledelse @B-32.forfald @B-32.indkaldelse @åben
    Abstrakt Scenario: Det er ikke oplyst, hvem der leder, træder til og indkalder
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <krav> uafklaret
      Og er det <vægt>
      Og spørges der «<spørgsmål>»

      Eksempler:
        | krav             | vægt          | spørgsmål                                                                   |
        | B-32.ledelse     | en advarsel   | Hvem leder møderne i sundhedssamarbejdsudvalget?                            |
        | B-32.forfald     | en bemærkning | Hvem leder møderne i sundhedssamarbejdsudvalget, når formanden har forfald? |
        | B-32.indkaldelse | en advarsel   | Hvem indkalder til møde i sundhedssamarbejdsudvalget?                       |

    @B-32.forfald @åben
    Scenarie: Siger forslaget intet om forfald, forudsættes det, at næstformanden træder til
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så forudsætter svaret, at næstformanden træder i formandens sted, når formanden har forfald

  Regel: Loven gjaldt fra den 1. juli, bekendtgørelsen fra den 8. september 2022

    @A-08.region @A-08.formand @A-08.klynger @A-08.borgmestre @L-13.region @L-13.kommuner @L-14.region @L-14.embedsmand
    @L-14.formand @L-14.borgmestre @L-14.antal @L-14.almen-praksis @L-14.kreds @L-15 @L-16.antal @L-16.formand
    @L-16.næstformand @L-16.region @L-16.kommuner @B-27.nedsættelse.region @B-27.nedsættelse.kommuner @B-56.region
    @B-56.kommuner @B-56.almen-praksis @B-27.region @B-27.formand @B-27.klynger @B-27.læger @B-27.plo @B-29.valg
    @B-29.valg.næstformand @B-29.formand @B-29.næstformand @B-30.1 @B-30.2 @B-30.3 @B-63.region @B-63.kommuner @B-63.omfang @B-32.ledelse
    @B-32.forfald @B-32.indkaldelse @tid
    Abstrakt Scenario: Dagen før og dagen efter
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <krav> <gyldighed>

      Eksempler: Aftalen til og med den 30. juni 2022
        | krav            | dag           | gyldighed    |
        | A-08.region     | 30. juni 2022 | i kraft      |
        | A-08.formand    | 30. juni 2022 | i kraft      |
        | A-08.klynger    | 30. juni 2022 | i kraft      |
        | A-08.borgmestre | 30. juni 2022 | i kraft      |
        | A-08.region     | 1. juli 2022  | ikke i kraft |
        | A-08.formand    | 1. juli 2022  | ikke i kraft |
        | A-08.klynger    | 1. juli 2022  | ikke i kraft |
        | A-08.borgmestre | 1. juli 2022  | ikke i kraft |

      Eksempler: Loven fra den 1. juli 2022
        | krav               | dag           | gyldighed    |
        | L-13.region        | 30. juni 2022 | ikke i kraft |
        | L-13.kommuner      | 30. juni 2022 | ikke i kraft |
        | L-14.region        | 30. juni 2022 | ikke i kraft |
        | L-14.embedsmand    | 30. juni 2022 | ikke i kraft |
        | L-14.formand       | 30. juni 2022 | ikke i kraft |
        | L-14.borgmestre    | 30. juni 2022 | ikke i kraft |
        | L-14.antal         | 30. juni 2022 | ikke i kraft |
        | L-14.almen-praksis | 30. juni 2022 | ikke i kraft |
        | L-14.kreds         | 30. juni 2022 | ikke i kraft |
        | L-15               | 30. juni 2022 | ikke i kraft |
        | L-16.antal         | 30. juni 2022 | ikke i kraft |
        | L-16.formand       | 30. juni 2022 | ikke i kraft |
        | L-16.næstformand   | 30. juni 2022 | ikke i kraft |
        | L-16.region        | 30. juni 2022 | ikke i kraft |
        | L-16.kommuner      | 30. juni 2022 | ikke i kraft |
        | L-14.borgmestre    | 1. juli 2022  | i kraft      |

      Eksempler: Bekendtgørelsen fra den 8. september 2022
        | krav                      | dag               | gyldighed    |
        | B-27.nedsættelse.region   | 7. september 2022 | ikke i kraft |
        | B-27.nedsættelse.kommuner | 7. september 2022 | ikke i kraft |
        | B-56.region               | 7. september 2022 | ikke i kraft |
        | B-56.kommuner             | 7. september 2022 | ikke i kraft |
        | B-56.almen-praksis        | 7. september 2022 | ikke i kraft |
        | B-27.region               | 7. september 2022 | ikke i kraft |
        | B-27.formand              | 7. september 2022 | ikke i kraft |
        | B-27.klynger              | 7. september 2022 | ikke i kraft |
        | B-27.læger                | 7. september 2022 | ikke i kraft |
        | B-27.plo                  | 7. september 2022 | ikke i kraft |
        | B-29.valg                 | 7. september 2022 | ikke i kraft |
        | B-29.valg.næstformand     | 7. september 2022 | ikke i kraft |
        | B-29.formand              | 7. september 2022 | ikke i kraft |
        | B-29.næstformand          | 7. september 2022 | ikke i kraft |
        | B-30.1                    | 7. september 2022 | ikke i kraft |
        | B-30.2                    | 7. september 2022 | ikke i kraft |
        | B-30.3                    | 7. september 2022 | ikke i kraft |
        | B-63.region               | 7. september 2022 | ikke i kraft |
        | B-63.kommuner             | 7. september 2022 | ikke i kraft |
        | B-63.omfang               | 7. september 2022 | ikke i kraft |
        | B-32.ledelse              | 7. september 2022 | ikke i kraft |
        | B-32.forfald              | 7. september 2022 | ikke i kraft |
        | B-32.indkaldelse          | 7. september 2022 | ikke i kraft |
        | B-27.klynger              | 8. september 2022 | i kraft      |

    @L-14.formand @tid
    Scenarie: I 2026 er et brud kun en advarsel, for det er usikkert, om loven stadig gælder
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              |
        | 2     | praktiserende læge |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er L-14.formand ikke opfyldt
      Og er det en advarsel
      Og er der forbehold om usikker gyldighed
