# language: da
Egenskab: Aftalte fravigelser og trufne vurderinger
  Bekendtgørelsens §§ 3, 10 og 15, stk. 4, gælder, «hvor ikke andet aftales». Hvad loven selv fastsætter, og hvad
  bekendtgørelsen fastsætter uden det forbehold, kan ikke aftales bort. Hvor reglen overlader noget til et skøn, kan
  forslaget oplyse, hvordan et menneske har skønnet.

  Regel: Hvor ikke andet aftales: med en oplyst aftale er fravigelsen en bemærkning, uden er den en advarsel

    @B-06 @brudt
    Abstrakt Scenario: Regionsrådsformanden alene i det politiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at regionsrådsmedlem ikke sidder i det politiske niveau
      Og at det er aftalt at fravige <aftalt>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-06 <hvordan>
      Og er det <vægt>
      Men kræver L-08.regionsråd konkret vurdering
      Og er det en advarsel

      Eksempler:
        | aftalt                           | hvordan                   | vægt          |
        | BEK 1248/2022 § 3, stk. 1, nr. 1 | efter dokumenteret aftale | en bemærkning |
        | BEK 1248/2022 § 3, stk. 1, nr. 3 | uden oplyst aftale        | en advarsel   |

    @B-08.antal @B-19 @B-21.antal @B-22.pladser @brudt
    Abstrakt Scenario: Klyngen har et andet antal, end bekendtgørelsen siger
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at <organ> også har dette medlem:
        | rolle   | udpeget af   |
        | <rolle> | <udpeget af> |
      Og at det er aftalt at fravige <aftalt>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget <krav> <hvordan>
      Og er det <vægt>
      Og er der ingen fejl

      Eksempler:
        | krav         | organ                          | rolle                             | udpeget af                  | aftalt                            | hvordan                   | vægt          |
        | B-08.antal   | det politiske niveau           | praktiserende læge                | PLO                         | BEK 1248/2022 § 3, stk. 1, nr. 3  | efter dokumenteret aftale | en bemærkning |
        | B-08.antal   | det politiske niveau           | praktiserende læge                | PLO                         | BEK 1248/2022 § 10, stk. 1, nr. 3 | uden oplyst aftale        | en advarsel   |
        | B-19         | det fagligt strategiske niveau | regional repræsentant             |                             | BEK 1248/2022 § 10, stk. 1, nr. 1 | efter dokumenteret aftale | en bemærkning |
        | B-19         | det fagligt strategiske niveau | regional repræsentant             |                             | BEK 1248/2022 § 10, stk. 1, nr. 2 | uden oplyst aftale        | en advarsel   |
        | B-21.antal   | det fagligt strategiske niveau | praktiserende læge                | PLO                         | BEK 1248/2022 § 10, stk. 1, nr. 3 | efter dokumenteret aftale | en bemærkning |
        | B-21.antal   | det fagligt strategiske niveau | praktiserende læge                | PLO                         | BEK 1248/2022 § 3, stk. 1, nr. 3  | uden oplyst aftale        | en advarsel   |
        | B-22.pladser | det fagligt strategiske niveau | patient- og pårørenderepræsentant | patientinddragelsesudvalget | BEK 1248/2022 § 10, stk. 1, nr. 4 | efter dokumenteret aftale | en bemærkning |
        | B-22.pladser | det fagligt strategiske niveau | patient- og pårørenderepræsentant | patientinddragelsesudvalget | BEK 1248/2022 § 10, stk. 1, nr. 3 | uden oplyst aftale        | en advarsel   |

    @B-27.region @B-27.læger @brudt
    Abstrakt Scenario: Sundhedssamarbejdsudvalget har et andet antal, end bekendtgørelsen siger
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget også har dette medlem:
        | rolle   | udpeget af   |
        | <rolle> | <udpeget af> |
      Og at det er aftalt at fravige BEK 1248/2022 <aftalt>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget <krav> <hvordan>
      Og er det <vægt>
      Og er der ingen fejl

      Eksempler:
        | krav        | rolle              | udpeget af | aftalt              | hvordan                   | vægt          |
        | B-27.region | regionsrådsmedlem  |            | § 15, stk. 4, nr. 1 | efter dokumenteret aftale | en bemærkning |
        | B-27.region | regionsrådsmedlem  |            | § 15, stk. 4, nr. 3 | uden oplyst aftale        | en advarsel   |
        | B-27.læger  | praktiserende læge | PLO        | § 15, stk. 4, nr. 3 | efter dokumenteret aftale | en bemærkning |
        | B-27.læger  | praktiserende læge | PLO        | § 15, stk. 4, nr. 1 | uden oplyst aftale        | en advarsel   |

    @B-08.antal @brudt
    Abstrakt Scenario: Aftalen kan henvise til bestemmelsen på flere måder
      Loven siger intet om aftalens form; en henvisning til et helt stykke dækker dets numre.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Og at det er aftalt at fravige <bestemmelse>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.antal efter dokumenteret aftale
      Og er det en bemærkning

      Eksempler:
        | bestemmelse                                                        |
        | BEK 1248/2022 § 3, stk. 1, nr. 3                                   |
        | BEK 1248/2022 § 3, stk. 1                                          |
        | BEK 1248/2022 § 3                                                  |
        | § 3, stk. 1, nr. 3, i bekendtgørelse nr. 1248 af 5. september 2022 |
        | bekendtgørelse nr. 1248 af 5. september 2022 § 3, stk. 1           |
        | BEK 1248/2022 § 3, stk. 1, nr. 1 og 3                              |
        | BEK 1248/2022 § 3, stk. 1, nr. 1-3                                 |
        | B-08.antal                                                         |

    @B-08.antal @B-06 @brudt
    Abstrakt Scenario: En aftale om noget andet hjælper ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Og at det er aftalt at fravige <bestemmelse>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.antal uden oplyst aftale
      Og er det en advarsel

      Eksempler:
        | bestemmelse                       |
        | BEK 1248/2022 § 3, stk. 1, nr. 1  |
        | BEK 1248/2022 § 3, stk. 2         |
        | BEK 1248/2022 § 10, stk. 1, nr. 3 |
        | BEK 1248/2022 § 30, stk. 1, nr. 3 |
        | sundhedsloven § 203, stk. 4       |

    @B-08.antal @brudt
    Scenarie: Det vedtagne udkast er selv aftalen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Og at udkastet selv er aftalen om at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-08.antal efter dokumenteret aftale
      Og er det en bemærkning
      Og er der ingen fejl

    @B-21.plo @brudt
    Scenarie: PLO har selv tiltrådt, at en anden udpeger lægerne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af   |
        | 2     | praktiserende læge | regionsrådet |
      Og at det med PLO er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-21.plo efter dokumenteret aftale
      Og er det en bemærkning

    @B-21.plo @skøn
    Scenarie: Uden PLO er det tvivlsomt, om en anden kan udpege lægerne til det fagligt strategiske niveau
      Loven siger ikke, hvem der skal være enige; men PLO's udpegning kan næppe aftales væk uden PLO.

      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har disse medlemmer:
        | antal | rolle              | udpeget af   |
        | 2     | praktiserende læge | regionsrådet |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-21.plo konkret vurdering
      Og er det en advarsel

    @B-27.plo @skøn
    Scenarie: Uden PLO er det tvivlsomt, om en anden kan udpege lægerne til sundhedssamarbejdsudvalget
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle              | udpeget af   |
        | 2     | praktiserende læge | regionsrådet |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 4, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-27.plo konkret vurdering
      Og er det en advarsel

    @B-20 @brudt
    Scenarie: En aftale gælder for alle de kommuner, bestemmelsen angår
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau også har disse medlemmer:
        | rolle                 | kommune   |
        | kommunal repræsentant | Herning   |
        | kommunal repræsentant | Holstebro |
      Og at det er aftalt at fravige BEK 1248/2022 § 10, stk. 1, nr. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så fraviger forslaget B-20 efter dokumenteret aftale for Herning
      Og fraviger forslaget B-20 efter dokumenteret aftale for Holstebro
      Men er B-20 opfyldt for Struer

    @B-08.antal @opfyldt
    Scenarie: Er bestemmelsen fulgt, siger aftalen intet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-08.antal opfyldt
      Og er det uden betydning

    @B-08.antal @åben
    Abstrakt Scenario: Er det uafklaret, om aftalen bruges, er det kun en bemærkning
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at oplysningerne om «medlemmer» for det politiske niveau ikke er fuldstændige
      Og at det er aftalt at fravige <bestemmelse>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-08.antal uafklaret
      Og er det <vægt>

      Eksempler:
        | bestemmelse                       | vægt          |
        | BEK 1248/2022 § 3, stk. 1, nr. 3  | en bemærkning |
        | BEK 1248/2022 § 10, stk. 1, nr. 3 | en advarsel   |

  Regel: Hvad loven fastsætter, kan ikke aftales bort (C-02)

    @L-08.formand @L-08.almen-praksis @L-08.regionsråd @brudt
    Abstrakt Scenario: Under lovens bund er det en fejl i det politiske niveau, uanset hvad der er aftalt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har disse medlemmer:
        | rolle      | kommune         |
        | borgmester | hver deltagende |
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <lov> ikke opfyldt
      Og er det en fejl
      Men fraviger forslaget <bekendtgørelse> efter dokumenteret aftale
      Og er det en bemærkning
      Og går <lov> forud for <bekendtgørelse>

      Eksempler:
        | lov                | bekendtgørelse |
        | L-08.formand       | B-06.formand   |
        | L-08.regionsråd    | B-06           |
        | L-08.almen-praksis | B-08.antal     |

    @L-08.borgmestre @brudt
    Scenarie: En borgmester kan ikke aftales væk
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-08.borgmestre ikke opfyldt for Struer
      Og er det en fejl
      Men fraviger forslaget B-07 efter dokumenteret aftale for Struer
      Og er det en bemærkning
      Og går L-08.borgmestre forud for B-07

    @L-14.formand @L-14.almen-praksis @L-14.antal @L-14.borgmestre @brudt
    Abstrakt Scenario: Under lovens bund er det en fejl i sundhedssamarbejdsudvalget, uanset hvad der er aftalt
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | antal | rolle               | klynge | kommunal formand i klyngen |
        | 3     | regional embedsmand |        |                            |
        | 2     | borgmester          | Aarhus | nej                        |
      Og at det er aftalt at fravige BEK 1248/2022 § 15, stk. 4
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <lov> ikke opfyldt
      Og er det en fejl
      Men fraviger forslaget <bekendtgørelse> efter dokumenteret aftale
      Og er det en bemærkning

      Eksempler:
        | lov                | bekendtgørelse |
        | L-14.formand       | B-27.formand   |
        | L-14.almen-praksis | B-27.læger     |
        | L-14.antal         | B-27.klynger   |
        | L-14.borgmestre    | B-27.klynger   |

    @L-08.formand @L-10.antal @L-11.region @B-10.delt @B-11.region @B-13 @B-22.tilbud @B-24.valg @B-26.møder @opfyldt
    Abstrakt Scenario: En aftale om at fravige det faste nævnes, også hvor intet er fraveget
      Aftalen har ingen virkning. Er bestemmelsen fulgt, er intet brudt; men nogen må tage stilling til aftalen.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det er aftalt at fravige <bestemmelse>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så findes ingen overtrædelse
      Og har aftalen om at fravige <bestemmelse> ingen virkning
      Og er det en advarsel

      Eksempler: Loven
        | bestemmelse                          |
        | sundhedsloven § 203, stk. 2          |
        | sundhedsloven § 203, stk. 3          |
        | sundhedsloven § 203, stk. 4          |
        | sundhedsloven § 203, stk. 4, 2. pkt. |
        | sundhedsloven § 203, stk. 5          |
        | sundhedsloven § 203                  |

      Eksempler: Bekendtgørelsen
        | bestemmelse                |
        | BEK 1248/2022 § 4          |
        | BEK 1248/2022 § 5          |
        | BEK 1248/2022 § 6, stk. 2  |
        | BEK 1248/2022 § 6, stk. 3  |
        | BEK 1248/2022 § 8          |
        | BEK 1248/2022 § 10, stk. 3 |
        | BEK 1248/2022 § 11         |
        | BEK 1248/2022 § 12         |
        | BEK 1248/2022 § 13         |
        | BEK 1248/2022 § 14         |
        | BEK 1248/2022 § 30, stk. 4 |

    @L-14.formand @B-56.region @B-29.formand @B-30.2 @B-63.region @B-32.ledelse @åben
    Abstrakt Scenario: Også for sundhedssamarbejdsudvalget nævnes en aftale om det faste
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup og Aarhus
      Og at det er aftalt at fravige <bestemmelse>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så har aftalen om at fravige <bestemmelse> ingen virkning
      Og er det en advarsel

      Eksempler:
        | bestemmelse                          |
        | sundhedsloven § 204, stk. 1          |
        | sundhedsloven § 204, stk. 1, 2. pkt. |
        | sundhedsloven § 204, stk. 2          |
        | BEK 1248/2022 § 15, stk. 1           |
        | BEK 1248/2022 § 15, stk. 3           |
        | BEK 1248/2022 § 15, stk. 5           |
        | BEK 1248/2022 § 16, stk. 2           |
        | BEK 1248/2022 § 16, stk. 6           |
        | BEK 1248/2022 § 17                   |

    @B-13 @brudt @tid
    Scenarie: I 2026 er det usikkert, om bestemmelsen gælder, og fejlen er kun en advarsel
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 1 møde om året
      Og at det er aftalt at fravige BEK 1248/2022 § 6, stk. 2
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så har aftalen om at fravige BEK 1248/2022 § 6, stk. 2 ingen virkning
      Og er det en advarsel

    @B-26.møder @brudt
    Scenarie: Færre møder kan ikke aftales
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder 2 møder om året
      Og at det er aftalt at fravige BEK 1248/2022 § 13
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder ikke opfyldt
      Og er det en fejl
      Og har aftalen om at fravige BEK 1248/2022 § 13 ingen virkning
      Og er det en fejl
      Og lyder beskeden «Aftalen om at fravige «BEK 1248/2022 § 13» har ingen virkning: bestemmelsen kan ikke fraviges ved aftale. Forslaget følger ikke kravet: «Det fagligt strategiske niveau mødes mindst 4 gange om året».»

    @B-26.møder @opfyldt
    Scenarie: Strengere end bestemmelsen er ingen fravigelse
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder 6 møder om året
      Og at det er aftalt at fravige BEK 1248/2022 § 13
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder opfyldt
      Og har aftalen om at fravige BEK 1248/2022 § 13 ingen virkning
      Og er det en advarsel
      Og lyder beskeden «Aftalen om at fravige «BEK 1248/2022 § 13» har ingen virkning: bestemmelsen kan ikke fraviges ved aftale. Forslaget fraviger den ikke efter det oplyste; det må vurderes, om aftalen skal udgå.»

  Regel: Et truffet skøn lægges til grund, hvor reglen overlader noget til et skøn

    @L-08.regionsråd @opfyldt @brudt @skøn
    Abstrakt Scenario: Kun regionsrådsformanden sidder i niveauet, og det er vurderet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at regionsrådsmedlem ikke sidder i det politiske niveau
      Og at sundhedsloven § 203, stk. 4, 2. pkt. er vurderet som <vurdering>
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-08.regionsråd <vurdering>
      Og er det <vægt>

      Eksempler:
        | vurdering    | vægt           |
        | opfyldt      | uden betydning |
        | ikke opfyldt | en fejl        |

    @L-09.hver-kommune @skøn
    Scenarie: Skønnet er truffet for Struer, ikke for Lemvig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunal repræsentant fra Struer ikke sidder i det fagligt strategiske niveau
      Og at kommunal repræsentant fra Lemvig ikke sidder i det fagligt strategiske niveau
      Og at det for Struer er vurderet, at sundhedsloven § 203, stk. 4, 3. pkt. er opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-09.hver-kommune opfyldt for Struer
      Men kræver L-09.hver-kommune konkret vurdering for Lemvig
      Og er det en advarsel

    @G-05 @skøn
    Scenarie: Skønnet er truffet for det ene niveau, ikke for det andet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er «myndighedsafgørelser»
      Og at «beslutter» for det fagligt strategiske niveau er «myndighedsafgørelser»
      Og at det for det politiske niveau er vurderet, at kommunestyrelsesloven § 60, stk. 1 er opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er G-05 opfyldt for det politiske niveau
      Men kræver G-05 konkret vurdering for det fagligt strategiske niveau
      Og er det en advarsel

    @B-26.møder @brudt
    Scenarie: Et skøn gør ikke et klart brud godt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder 3 møder om året
      Og at BEK 1248/2022 § 13 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder ikke opfyldt
      Og er det en fejl

    @B-26.møder @åben
    Scenarie: Et skøn afklarer ikke det, der kun mangler at blive oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau holder mindst 3 møder om året
      Og at BEK 1248/2022 § 13 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-26.møder uafklaret
      Og er det en advarsel

    @B-26.møder @skøn
    Scenarie: Det brudte første år er vurderet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det fagligt strategiske niveau har holdt møde den 26. september 2022 og 6. december 2022
      Og at det for 2022 er vurderet, at BEK 1248/2022 § 13 er opfyldt
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så er B-26.møder opfyldt for 2022
      Og er det uden betydning

    @L-14.borgmestre @opfyldt @skøn
    Scenarie: Det er vurderet, at rådmanden kan sidde for klyngen
      Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Aarhus
      Og at kommunerne er Aarhus og Samsø
      Og at kommunen Aarhus har styreformen «magistrat»
      Og at sundhedssamarbejdsudvalget har disse medlemmer:
        | rolle   | klynge | kommune | kommunal formand i klyngen |
        | rådmand | Aarhus | Aarhus  | ja                         |
      Og at det for Aarhus er vurderet, at L-14.borgmestre er opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-14.borgmestre opfyldt for Aarhus

  Regel: En vurdering gælder kun de oplysninger, den bygger på

    @L-08.regionsråd @skøn
    Scenarie: Oplysningerne er ændret, siden vurderingen blev truffet
      Forslaget kan selv sige, hvad en vurdering bygger på. Programmet skriver det, og opdager, når det er ændret.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at regionsrådsmedlem ikke sidder i det politiske niveau
      Og at sundhedsloven § 203, stk. 4, 2. pkt. er vurderet som opfyldt ud fra andre oplysninger
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så kræver L-08.regionsråd konkret vurdering
      Og er det en advarsel
      Og bemærkes det, at «vurderingen er bortfaldet: de oplysninger, den bygger på, er ændret siden»

    @L-08.regionsråd @opfyldt
    Scenarie: Loven er optrykt siden, og det må efterses
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at regionsrådsmedlem ikke sidder i det politiske niveau
      Og at sundhedsloven § 203, stk. 4, 2. pkt. er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. april 2025
      Så er L-08.regionsråd opfyldt

  Regel: En henvisning, der ikke passer til nogen bestemmelse, har ingen virkning, og det siges

    Abstrakt Scenario: Aftalen eller vurderingen henviser til noget, der ikke er kodet eller ikke gælder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at <oplyst>
      Når forslaget bedømmes efter reglerne den <dag>
      Så er der <forbehold> om ukendt retsgrundlag

      Eksempler:
        | oplyst                                                       | dag             | forbehold       |
        | det er aftalt at fravige BEK 1248/2022 § 99                  | 1. oktober 2022 | forbehold       |
        | BEK 1248/2022 § 99 er vurderet som opfyldt                   | 1. oktober 2022 | forbehold       |
        | det er aftalt at fravige BEK 1248/2022 § 15, stk. 4          | 1. oktober 2022 | forbehold       |
        | BEK 1248/2022 § 10, stk. 3 er vurderet som opfyldt           | 1. august 2022  | forbehold       |
        | det er aftalt at fravige BEK 1248/2022 § 3, stk. 1, nr. 3    | 1. oktober 2022 | intet forbehold |
        | BEK 1248/2022 § 10, stk. 3 er vurderet som opfyldt           | 1. oktober 2022 | intet forbehold |
