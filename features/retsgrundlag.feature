# language: da
Egenskab: De retsgrundlag, et forslag selv henviser til
  Et forslag kan angive det retsgrundlag, det bygger på. Hver henvisning efterses på den dag, der bedømmes: om kilden
  er kendt, om den er i kraft, og om den nævnte bestemmelse findes. En henvisning kaldes kun forkert, når det er sikkert.

  Regel: En henvisning, der passer, giver intet forbehold

    Abstrakt Scenario: Måder at henvise på
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der intet forbehold om ukendt retsgrundlag
      Og er der intet forbehold om retsgrundlag, der ikke er i kraft

      Eksempler:
        | henvisning                                                                           |
        | sundhedsloven § 203                                                                  |
        | sundhedslovens §§ 203-204                                                            |
        | LBK nr. 210 af 27. januar 2022, § 203, stk. 4                                        |
        | lov nr. 910 af 21. juni 2022                                                         |
        | BEK 1248/2022                                                                        |
        | BEK nr. 1248 af 05/09/2022, § 10, stk. 1, nr. 4                                      |
        | § 3, stk. 1, nr. 2, i bekendtgørelse nr. 1248 af 5. september 2022                   |
        | lov om kommunernes styrelse § 64 a                                                   |
        | sundhedslovens § 203, stk. 4, jf. § 3 i bekendtgørelse nr. 1248 af 5. september 2022 |

  Regel: En kilde, der ikke er kendt

    Abstrakt Scenario: Et forkert nummer eller årstal
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om ukendt retsgrundlag
      Og siger forbeholdet «findes ikke blandt de kilder, der er læst. Mente du «<ment>»?»

      Eksempler:
        | henvisning                                   | ment                      |
        | BEK 1249/2022                                | BEK 1248/2022             |
        | BEK 1284/2022                                | BEK 1248/2022             |
        | BEK 1248/2023                                | BEK 1248/2022             |
        | bekendtgørelse nr. 1247 af 5. september 2022 | BEK 1248/2022             |
        | LBK nr. 249 af 8. marts 2023                 | LBK nr. 248 af 08/03/2023 |
        | Sundhedslovn § 203                           | sundhedsloven             |

    Abstrakt Scenario: En kilde, der ikke ligner nogen, der er læst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om ukendt retsgrundlag
      Og siger forbeholdet «findes ikke blandt de kilder, der er læst.»

      Eksempler:
        | henvisning                                |
        | styrelsesvedtægten for Region Midtjylland |
        | BEK 1353/2025                             |

    Scenarie: Et kendt navn med et ukendt nummer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «sundhedsloven, LBK nr. 999 af 1. marts 2022»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om ukendt retsgrundlag
      Og siger forbeholdet «angiver nr. 999/2022, som ikke findes blandt de kilder, der er læst.»

  Regel: En kilde, der ikke er i kraft på dagen

    Scenarie: En ophævet bekendtgørelse
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «BEK 679/2018»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «er ikke længere i kraft den 1. oktober 2022; reglerne gjaldt til og med den 7. september 2022.»

    Scenarie: En bekendtgørelse, der endnu ikke gælder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «BEK 1248/2022»
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «er endnu ikke i kraft den 1. august 2022; reglerne gælder fra den 8. september 2022.»

    Scenarie: Slutdagen er ikke læst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «BEK 1248/2022»
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «efter hvad der er udledt; slutdagen er ikke læst.»

    Abstrakt Scenario: Det er bestemmelsen, ikke kun loven, der skal være i kraft
      Sundhedsloven er ældre end klyngerne og består efter dem; § 203, stk. 2-6, om klynger gælder kun en tid.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den <dag>
      Så er der <forbehold> om retsgrundlag, der ikke er i kraft

      Eksempler:
        | henvisning                  | dag             | forbehold       |
        | sundhedsloven § 203, stk. 4 | 1. marts 2022   | forbehold       |
        | sundhedsloven § 204         | 1. marts 2022   | intet forbehold |
        | sundhedsloven § 203, stk. 4 | 1. oktober 2022 | intet forbehold |
        | sundhedsloven § 203, stk. 4 | 1. februar 2027 | forbehold       |
        | sundhedsloven § 204, stk. 1 | 1. februar 2027 | intet forbehold |

    Abstrakt Scenario: Optryk af loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «<ordene>»

      Eksempler:
        | henvisning                | ordene                                                                        |
        | LBK nr. 210 af 27/01/2022 | er ikke det nyeste optryk den 1. juni 2024; det er LBK nr. 247 af 12/03/2024. |
        | LBK 275/2025              | er først udsendt den 12. marts 2025, efter den dag, der bedømmes.             |

  Regel: En bestemmelse, der ikke findes

    Abstrakt Scenario: Paragraffen eller stykket findes ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «<henvisning>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er der forbehold om ukendt retsgrundlag
      Og siger forbeholdet «<ordene>»

      Eksempler:
        | henvisning                                                  | ordene                                                                                             |
        | BEK 1248/2022 § 34                                          | henviser til § 34, som ikke findes; bekendtgørelse nr. 1248 af 5. september 2022 slutter med § 31. |
        | § 3, stk. 7, i bekendtgørelse nr. 1248 af 5. september 2022 | henviser til § 3, stk. 7, som ikke findes; § 3 har 2 stykker.                                      |
        | BEK 1248/2022 § 4, stk. 2                                   | henviser til § 4, stk. 2, som ikke findes; § 4 er ikke delt i stykker.                             |
        | BEK 1248/2022 § 30 a, stk. 4                                | henviser til § 30 a, stk. 4, som ikke findes; § 30 a har 3 stykker.                                |

    Scenarie: En paragraf, der endnu ikke var indsat
      §§ 30 a-30 e om praksisplanen kom ind i bekendtgørelsen i 2023.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «BEK 1248/2022 § 30 a»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «henviser til § 30 a, som endnu ikke var indsat den 1. oktober 2022.»

    Scenarie: En ophævet paragraf
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «regionsloven § 6»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er der forbehold om retsgrundlag, der ikke er i kraft
      Og siger forbeholdet «henviser til § 6, som var ophævet den 1. februar 2026.»

    Scenarie: Hvor kilden ikke er læst i sin helhed, siges intet om, hvad der mangler
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «sundhedsloven § 999»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der intet forbehold om ukendt retsgrundlag
