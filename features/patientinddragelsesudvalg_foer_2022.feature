# language: da
Egenskab: Patientinddragelsesudvalget, før bekendtgørelsen af 5. september 2022
  Også før klyngerne havde hver region et patientinddragelsesudvalg, hvis medlemmer var udpeget af patient- og
  pårørendeorganisationer (sundhedslovens § 204, stk. 3). Resten stod i bekendtgørelse nr. 257 af 19. marts 2014, som er
  ophævet fra den 8. september 2022, og som ikke er læst.

  Baggrund:
    Givet et patientinddragelsesudvalg, hvor intet er oplyst

  Regel: Loven bestemte, at udvalget findes, og hvem der udpeger medlemmerne

    @G-06.lov.udpegning
    Scenarie: Hvem der har udpeget medlemmerne i foråret 2022
      Givet at patientinddragelsesudvalget har disse medlemmer:
        | rolle                             | antal | udpeget af       |
        | patient- og pårørenderepræsentant | 4     | Danske Patienter |
        | patient- og pårørenderepræsentant | 1     | <udpeget af>     |
      Når forslaget bedømmes efter reglerne den 15. juni 2022
      Så er G-06.lov.udpegning <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | udpeget af  | udfald  | alvor          |
        | Ældre Sagen | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | udpeget af   | udfald       | alvor   |
        | regionsrådet | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | udpeget af | udfald    | alvor       |
        |            | uafklaret | en advarsel |

    @G-06.lov.patientudvalg
    Scenarie: Om udvalget findes
      Givet at «findes» for patientinddragelsesudvalget er <findes>
      Når forslaget bedømmes efter reglerne den 15. juni 2022
      Så er G-06.lov.patientudvalg <udfald>

      @opfyldt
      Eksempler:
        | findes | udfald  |
        | ja     | opfyldt |
      @brudt
      Eksempler:
        | findes | udfald       |
        | nej    | ikke opfyldt |
      @åben
      Eksempler:
        | findes | udfald    |
        | ukendt | uafklaret |

    @G-06.lov.diæter @G-06.lov.regler @kan-ikke-brydes
    Abstrakt Scenario: Beføjelser kan ikke overtrædes
      Når forslaget bedømmes efter reglerne den 15. juni 2022
      Så kan <bestemmelse> ikke overtrædes

      Eksempler:
        | bestemmelse     |
        | G-06.lov.diæter |
        | G-06.lov.regler |

  Regel: Svaret siger, at der gjaldt en bekendtgørelse, som ikke er læst

    @G-06.lov.udpegning @L-17.udpegning @tid
    Abstrakt Scenario: Til den 7. september 2022 gjaldt den ældre bekendtgørelse
      Når forslaget bedømmes efter reglerne den <dag>
      Så siger forbeholdet «Bekendtgørelse nr. 257 af 19. marts 2014 om patientinddragelsesudvalg er i kraft den <dag>, men er ikke læst.»
      Og er BEK 257/2014 i kraft
      Og er B-41.antal ikke i kraft

      Eksempler:
        | dag              |
        | 15. juni 2022     |
        | 15. august 2022   |
        | 7. september 2022 |

    @B-41.antal @tid
    Scenarie: Fra den 8. september 2022 er den afløst
      Når forslaget bedømmes efter reglerne den 8. september 2022
      Så er BEK 257/2014 ikke i kraft
      Og er B-41.antal i kraft
