# language: da
Egenskab: Praksisplanudvalget til den 30. juni 2022
  Hver region havde et praksisplanudvalg med 5 medlemmer fra kommunalbestyrelserne, 3 fra regionsrådet og 3
  praktiserende læger (sundhedslovens § 204, stk. 2). Bekendtgørelsen om udvalget er ikke læst.

  Baggrund:
    Givet et praksisplanudvalg, hvor intet er oplyst
    Og at praksisplanudvalget har disse medlemmer:
      | rolle                     | antal |
      | kommunalbestyrelsesmedlem | 5     |
      | regionsrådsmedlem         | 3     |
      | praktiserende læge        | 3     |
    Og at formandskabet for praksisplanudvalget er:
      | rolle             | post    |
      | regionsrådsmedlem | formand |
    Og at «sekretariat» for praksisplanudvalget er regionsrådet

  Regel: Sammensætning, formandskab og betjening er fastlagt i loven

    @opfyldt
    Abstrakt Scenario: Udvalget er sat op efter loven
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <regel> opfyldt
      Og findes ingen overtrædelse

      @G-06.praksisplanudvalg @G-06.praksisplanudvalg.kommuner @G-06.praksisplanudvalg.region
      @G-06.praksisplanudvalg.læger @G-06.praksisplanudvalg.kreds @G-06.praksisplanudvalg.formandskab
      @G-06.praksisplanudvalg.betjening
      Eksempler:
        | regel                              |
        | G-06.praksisplanudvalg             |
        | G-06.praksisplanudvalg.kommuner    |
        | G-06.praksisplanudvalg.region      |
        | G-06.praksisplanudvalg.læger       |
        | G-06.praksisplanudvalg.kreds       |
        | G-06.praksisplanudvalg.formandskab |
        | G-06.praksisplanudvalg.betjening   |

    @G-06.praksisplanudvalg.kommuner @G-06.praksisplanudvalg.region @G-06.praksisplanudvalg.læger @brudt
    Abstrakt Scenario: Tallene er faste
      Givet at praksisplanudvalget også har dette medlem:
        | rolle   |
        | <rolle> |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | rolle                     | regel                           |
        | kommunalbestyrelsesmedlem | G-06.praksisplanudvalg.kommuner |
        | regionsrådsmedlem         | G-06.praksisplanudvalg.region   |
        | praktiserende læge        | G-06.praksisplanudvalg.læger    |

    @G-06.praksisplanudvalg.kreds @brudt
    Scenarie: En embedsmand er medlem
      Givet at praksisplanudvalget også har dette medlem:
        | rolle      |
        | embedsmand |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.praksisplanudvalg.kreds ikke opfyldt
      Og er det en fejl

    @G-06.praksisplanudvalg.formandskab @brudt
    Scenarie: En kommunalpolitiker er formand
      Givet at formandskabet for praksisplanudvalget er:
        | rolle                     | post    |
        | kommunalbestyrelsesmedlem | formand |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.praksisplanudvalg.formandskab ikke opfyldt

    @G-06.praksisplanudvalg.betjening @brudt
    Scenarie: Kommunerne betjener udvalget
      Givet at «sekretariat» for praksisplanudvalget er kommunerne
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.praksisplanudvalg.betjening ikke opfyldt

    @G-06.praksisplanudvalg @brudt
    Scenarie: Udvalget er ikke nedsat
      Givet et praksisplanudvalg, hvor intet er oplyst
      Og at «findes» for praksisplanudvalget er nej
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.praksisplanudvalg ikke opfyldt

    @åben
    Abstrakt Scenario: Intet er oplyst om emnet
      Givet at det ikke er oplyst, hvad der gælder om «<emne>» for praksisplanudvalget
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er <regel> uafklaret

      @G-06.praksisplanudvalg.kommuner @G-06.praksisplanudvalg.region @G-06.praksisplanudvalg.læger
      @G-06.praksisplanudvalg.kreds @G-06.praksisplanudvalg.formandskab @G-06.praksisplanudvalg.betjening
      Eksempler:
        | emne        | regel                              |
        | medlemmer   | G-06.praksisplanudvalg.kommuner    |
        | medlemmer   | G-06.praksisplanudvalg.region      |
        | medlemmer   | G-06.praksisplanudvalg.læger       |
        | medlemmer   | G-06.praksisplanudvalg.kreds       |
        | formandskab | G-06.praksisplanudvalg.formandskab |
        | sekretariat | G-06.praksisplanudvalg.betjening   |

    @G-06.praksisplanudvalg @åben
    Scenarie: Det er uvist, om udvalget findes
      Givet et praksisplanudvalg, hvor intet er oplyst
      Og at «findes» for praksisplanudvalget er ukendt
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er G-06.praksisplanudvalg uafklaret

    @G-06.praksisplanudvalg.enighed @G-06.praksisplanudvalg.afgørelse @kan-ikke-brydes
    Abstrakt Scenario: Enigheden og det sidste ord
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så kan <regel> ikke overtrædes

      Eksempler:
        | regel                            |
        | G-06.praksisplanudvalg.enighed   |
        | G-06.praksisplanudvalg.afgørelse |

  Regel: Fra den 1. juli 2022 er udvalget ikke længere i loven

    @G-06.praksisplanudvalg @tid
    Scenarie: Efter lovændringen
      Når forslaget bedømmes efter reglerne den 1. juli 2022
      Så er G-06.praksisplanudvalg ikke i kraft
      Og er der ingen bindende regel om organet
      Og siger forbeholdet «Bekendtgørelse nr. 256 af 19. marts 2014 om praksisplanudvalg er i kraft den 1. juli 2022, men er ikke læst.»
