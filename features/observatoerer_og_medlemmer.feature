# language: da
Egenskab: En observatør er ikke medlem
  Bestemmelserne tæller medlemmer. Den, der kun er observatør, opfylder derfor ikke et krav om medlemmer, og en
  frist for medlemmernes periode eller et forbud mod, hvem der er medlem, rammer ikke observatøren.

  Regel: Observatører opfylder ikke kravet om medlemmer fra organisationerne

    @B-41.danske-patienter @B-41.handicap @B-41.ældreråd @B-41.ældre-sagen @B-41.somatik @B-41.psykiatri @brudt
    Scenarie: Alle otte i patientinddragelsesudvalget er observatører
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle      | udpeget af                    | område    |
        | 2     | observatør | Danske Patienter              | somatik   |
        | 1     | observatør | Danske Patienter              | psykiatri |
        | 3     | observatør | Danske Handicaporganisationer | somatik   |
        | 1     | observatør | Regionsældrerådet             |          |
        | 1     | observatør | Ældre Sagen                   |          |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | regel                 |
        | B-41.danske-patienter |
        | B-41.handicap         |
        | B-41.ældreråd         |
        | B-41.ældre-sagen      |
        | B-41.somatik          |
        | B-41.psykiatri        |

    @T-14.patienter @T-14.handicap @T-14.ældreråd @T-14.ældre-sagen @T-16.legemlige @T-16.psykiske @brudt
    Scenarie: Alle otte i patientinddragelsesudvalget er observatører i 2026
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle      | udpeget af                    | område    |
        | 2     | observatør | Danske Patienter              | somatik   |
        | 1     | observatør | Danske Patienter              | psykiatri |
        | 3     | observatør | Danske Handicaporganisationer | somatik   |
        | 1     | observatør | Regionsældrerådet             |          |
        | 1     | observatør | Ældre Sagen                   |          |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <regel> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | regel            |
        | T-14.patienter   |
        | T-14.handicap    |
        | T-14.ældreråd    |
        | T-14.ældre-sagen |
        | T-16.legemlige   |
        | T-16.psykiske    |

    @B-41.handicap @T-14.handicap @opfyldt
    Scenarie: En observatør ved siden af de tre medlemmer gør ikke tallet forkert
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle      | udpeget af                    |
        | observatør | Danske Handicaporganisationer |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <regel> opfyldt

      Eksempler:
        | dag             | regel         |
        | 1. oktober 2022 | B-41.handicap |
        | 1. februar 2026 | T-14.handicap |

    @G-06.regionsråd @G-06.kontaktråd @G-06.læger @G-06.plo
    Scenarie: Observatører i sundhedskoordinationsudvalget
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at sundhedskoordinationsudvalget har disse medlemmer:
        | antal | rolle      | udpeget af          |
        | 3     | observatør | regionsrådet        |
        | 5     | observatør | kommunekontaktrådet |
        | 2     | observatør | PLO                 |
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så <udfald>

      @brudt
      Eksempler:
        | udfald                                                |
        | fraviger forslaget G-06.regionsråd uden oplyst aftale |
        | fraviger forslaget G-06.kontaktråd uden oplyst aftale |
        | fraviger forslaget G-06.læger uden oplyst aftale      |
        | er G-06.plo ikke opfyldt                              |

  Regel: Hvad der gælder om medlemmerne, gælder ikke for observatører

    @B-17.medlemmer @B-26.medlemmer @opfyldt
    Scenarie: En observatør i klyngen er udpeget for længere tid end valgperioden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at <organ> har dette medlem:
        | rolle      | fra            | til               |
        | observatør | 1. januar 2022 | 31. december 2027 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt

      Eksempler:
        | organ                          | regel          |
        | det politiske niveau           | B-17.medlemmer |
        | det fagligt strategiske niveau | B-26.medlemmer |

    @B-30.3.medlemmer @opfyldt
    Scenarie: En observatør i sundhedssamarbejdsudvalget er udpeget for længere tid end valgperioden
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Og at sundhedssamarbejdsudvalget har dette medlem:
        | rolle      | fra            | til               |
        | observatør | 1. januar 2022 | 31. december 2027 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-30.3.medlemmer opfyldt

    @B-53.medlemmer @T-18.medlemmer @T-19.valg @opfyldt
    Scenarie: En observatør i patientinddragelsesudvalget sidder før og efter medlemmernes periode
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har dette medlem:
        | rolle      | fra            | til               |
        | observatør | 1. januar 2022 | 31. december 2029 |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <regel> opfyldt

      Eksempler:
        | dag             | regel          |
        | 1. oktober 2022 | B-53.medlemmer |
        | 1. februar 2026 | T-18.medlemmer |
        | 1. februar 2026 | T-19.valg      |

    @T-38.medlemmer @T-34.leder @T-34.ledende @T-34.samlever @opfyldt
    Scenarie: En observatør i et forberedende sundhedsråd
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle      | <felt>  |
        | observatør | <værdi> |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <regel> opfyldt

      Eksempler:
        | felt                           | værdi                                                          | regel           |
        | valgt på                       | supplerende konstituerende møde                                | T-38.medlemmer  |
        | andre hverv                    | hospitalsdirektør i sundhedsrådets område                      | T-34.leder      |
        | andre hverv                    | ledende ansat i øvrigt inden for et område under sundhedsrådet | T-34.ledende    |
        | samlever med leder under rådet | ja                                                             | T-34.samlever   |

    @R-54.leder @R-54.ledende @R-54.samlever @opfyldt
    Scenarie: En observatør i et sundhedsråd
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle      | <felt>  |
        | observatør | <værdi> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er <regel> opfyldt

      Eksempler:
        | felt                           | værdi                                                          | regel         |
        | andre hverv                    | hospitalsdirektør i sundhedsrådets område                      | R-54.leder    |
        | andre hverv                    | ledende ansat i øvrigt inden for et område under sundhedsrådet | R-54.ledende  |
        | samlever med leder under rådet | ja                                                             | R-54.samlever |

  Regel: En observatør har intet sæde blandt medlemmerne

    @B-41.medlem @brudt
    Scenarie: Formanden er observatør i patientinddragelsesudvalget
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har dette medlem:
        | rolle      | navn       |
        | observatør | Observa Ør |
      Og at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | navn   | post        |
        | <rolle>                           | <navn> | formand     |
        | patient- og pårørenderepræsentant |        | næstformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.medlem ikke opfyldt

      Eksempler:
        | rolle      | navn       |
        | observatør |            |
        | observatør | Observa Ør |

  Regel: To, der er ens, deler ikke ét sæde

    @B-41.medlem @åben
    Scenarie: Formand og næstformand er begge fra <organisation>, som har én plads
      Kun én af dem kan være medlem; eller de er den samme. Hvem der mangler plads, siger forslaget ikke.
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | udpeget af     | post        |
        | patient- og pårørenderepræsentant | <organisation> | formand     |
        | patient- og pårørenderepræsentant | <organisation> | næstformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.medlem uafklaret
      Og er det en advarsel

      Eksempler:
        | organisation     |
        | Regionsældrerådet |
        | Ældre Sagen      |

    @B-41.medlem @opfyldt
    Scenarie: Formand og næstformand er begge fra <organisation>, som har tre pladser
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | udpeget af     | post        |
        | patient- og pårørenderepræsentant | <organisation> | formand     |
        | patient- og pårørenderepræsentant | <organisation> | næstformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.medlem opfyldt

      Eksempler:
        | organisation                                    |
        | Danske Patienter                                |
        | patient- og pårørendeorganisation               |

    @R-23 @åben
    Scenarie: To af regionsrådets medlemmer i formandskabet, men kun ét i rådet
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle             |
        | regionsrådsmedlem |
      Og at formandskabet for sundhedsrådet er:
        | rolle             | post        |
        | regionsrådsmedlem | formand     |
        | regionsrådsmedlem | næstformand |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-23 uafklaret
