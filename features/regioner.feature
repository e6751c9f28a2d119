# language: da
Egenskab: Regionen findes på dagen
  Den 1. januar 2027 bliver Region Sjælland og Region Hovedstaden til Region Østdanmark. Et forslag skal angå
  en region, der findes den dag, det bedømmes.

  Regel: Region Østdanmark findes først fra 1. januar 2027

    @T-12.region @opfyldt
    Scenarie: En klynge i Region Midtjylland
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er T-12.region opfyldt

    @T-12.region @brudt
    Scenarie: En klynge i Region Østdanmark, før regionen er dannet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: Region Østdanmark
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er T-12.region ikke opfyldt
      Og henvises der til «§ 6 i overgangsloven»
      Og lyder rettelsen «Angiv Region Midtjylland, eller bedøm forslaget efter reglerne fra 2027.»

    @T-12.region @brudt
    Scenarie: Siger registret ikke det samme om alle kommuner, nævnes ingen region
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: Region Østdanmark
      Og at kommunerne er Roskilde og Herlev
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er T-12.region ikke opfyldt
      Og lyder rettelsen «Angiv den region, kommunerne ligger i, eller bedøm forslaget efter reglerne fra 2027.»

    @T-12.region @brudt @tid
    Abstrakt Scenario: Region Østdanmark findes ikke nogen dag før 2027
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: Region Østdanmark
      Når forslaget bedømmes efter reglerne den <dag>
      Så er T-12.region ikke opfyldt
      Og er det en fejl

      Eksempler:
        | dag               |
        | 30. august 2021   |
        | 1. oktober 2022   |
        | 30. juni 2025     |
        | 31. december 2026 |

    @T-12.region @åben
    Scenarie: Regionen er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er T-12.region uafklaret
      Og forudsætter svaret, at forslaget angår en region, der findes på dagen

  Regel: Region Sjælland og Region Hovedstaden findes ikke efter 2026

    @T-12.region.fra-2027 @opfyldt
    Scenarie: En klynge i Region Midtjylland i 2027
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er T-12.region.fra-2027 opfyldt

    @T-12.region.fra-2027 @brudt
    Abstrakt Scenario: En klynge i en region, der er lagt sammen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er T-12.region.fra-2027 ikke opfyldt

      Eksempler:
        | region             |
        | Region Sjælland    |
        | Region Hovedstaden |

    @T-12.region.fra-2027 @åben
    Scenarie: Regionen er ikke oplyst i 2027
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er T-12.region.fra-2027 uafklaret

    @T-12.region.fra-2027 @brudt
    Scenarie: Et sundhedsråd i en region, der er lagt sammen
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «region»: Region Sjælland
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er T-12.region.fra-2027 ikke opfyldt

  Regel: Et sundhedsråds kommuner ligger i dets region

    @T-12.kommuner
    Abstrakt Scenario: Kommunerne i et sundhedsråd
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «region»: <region>
      Og at kommunerne er Helsingør
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er T-12.kommuner <udfald> for Helsingør

      @opfyldt
      Eksempler:
        | region            | udfald  |
        | Region Østdanmark | opfyldt |
      @brudt
      Eksempler:
        | region            | udfald       |
        | Region Midtjylland | ikke opfyldt |

    @T-12.kommuner @R-18.midtjylland @brudt
    Scenarie: Er rådet angivet, er det regionen, der er forkert, og ikke kommunerne
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at forslaget angiver «region»: Region Nordjylland
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er R-18.midtjylland ikke opfyldt
      Og er det en fejl
      Og finder T-12.kommuner ikke anvendelse for Herning

    @T-12.kommuner @åben
    Scenarie: Sundhedsrådets region er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Helsingør
      Når forslaget bedømmes efter reglerne den 1. februar 2027
      Så er T-12.kommuner uafklaret for Helsingør
      Og spørges der «Hvilken region er det?»

  Regel: Samarbejdet i almindelighed er ældre end klyngerne

    @L-01 @kan-ikke-brydes
    Scenarie: Reglen om samarbejde i almindelighed kan ikke efterprøves i et forslag
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan L-01 ikke overtrædes
