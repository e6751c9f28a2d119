# language: da
Egenskab: Hvilke regler der gælder på dagen
  Først kom en aftale, som ikke binder (2021), så lovens regler om klynger (1. juli 2022) og til sidst bekendtgørelsen (8. september 2022).
  Hvornår de to ophører, er ikke læst med sikkerhed: den 31. december 2025 er udledt, den 31. december 2026 er mulig.
  Et forslag bedømmes efter reglerne på sin dag, og hvad der er usikkert, skjules ikke.

  Regel: Kilderne gælder hver i sin tid

    @tid
    Scenarie: Hvad der er i kraft på dagen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er aftalen af 11. juni 2021 i kraft
      Og er BEK 1248/2022 <bekendtgørelsen>
      Og er L-08.borgmestre <loven>
      Og er B-13 <bekendtgørelsen>

      Eksempler:
        | dag               | loven            | bekendtgørelsen  |
        | 30. august 2021   | ikke i kraft     | ikke i kraft     |
        | 1. juli 2022      | i kraft          | ikke i kraft     |
        | 1. august 2022    | i kraft          | ikke i kraft     |
        | 7. september 2022 | i kraft          | ikke i kraft     |
        | 8. september 2022 | i kraft          | i kraft          |
        | 31. december 2025 | i kraft          | i kraft          |
        | 1. januar 2026    | muligvis i kraft | muligvis i kraft |
        | 1. juni 2026      | muligvis i kraft | muligvis i kraft |
        | 31. december 2026 | muligvis i kraft | muligvis i kraft |
        | 1. januar 2027    | ikke i kraft     | ikke i kraft     |

    @tid
    Scenarie: Før klyngerne siger svaret, hvilke regler der gjaldt i stedet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 15. juni 2022
      Så er der ingen bindende regel om organet
      Og siger konklusionen «sundhedskoordinationsudvalg efter sundhedsloven (LBK nr. 210 af 27/01/2022) og bekendtgørelse nr. 679 af 30. maj 2018»

    @tid
    Scenarie: Aftalens enkelte punkter er overhalet hver for sig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <regel> <tilstand>

      Eksempler: Oprettelse og sammensætning, da loven kom
        | regel         | dag             | tilstand     |
        | A-01          | 30. august 2021 | i kraft      |
        | A-04.kommuner | 30. august 2021 | i kraft      |
        | A-04.region   | 30. juni 2022   | i kraft      |
        | A-01          | 1. juli 2022    | ikke i kraft |
        | A-02          | 1. juli 2022    | ikke i kraft |
        | A-04.region   | 1. juli 2022    | ikke i kraft |
        | A-04.kommuner | 1. juli 2022    | ikke i kraft |
      Eksempler: Møderne, da bekendtgørelsen kom
        | regel      | dag               | tilstand     |
        | A-05.møder | 7. september 2022 | i kraft      |
        | A-05.møder | 8. september 2022 | ikke i kraft |
      Eksempler: Myndighedsansvaret, så længe klyngerne består
        | regel | dag               | tilstand         |
        | A-03  | 31. december 2025 | i kraft          |
        | A-03  | 1. juni 2026      | muligvis i kraft |
        | A-03  | 1. januar 2027    | ikke i kraft     |

    @tid @G-05
    Scenarie: Den almindelige kommunalret gælder ved siden af i hele tiden
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er kommunestyrelsesloven i kraft
      Og er G-05 i kraft

      Eksempler:
        | dag             |
        | 30. august 2021 |
        | 1. oktober 2022 |
        | 1. juni 2026    |
        | 1. januar 2027  |

  Regel: Uden en bindende regel kan forslaget hverken opfylde eller overtræde noget

    @tid
    Scenarie: I 2021 var der kun aftalen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er der ingen bindende regel om organet
      Og siger konklusionen «Ingen af de kodede, bindende regler om sundhedsklynge er i kraft den 30. august 2021, så forslaget kan hverken opfylde eller overtræde sådanne regler»
      Og er der ingen fejl
      Og er der forbehold om retsgrundlag, der ikke er i kraft
      Og er der intet forbehold om usikker gyldighed

    @tid
    Scenarie: Et brud på aftalen er kun en bemærkning, også når intet andet gælder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-04.kommuner ikke opfyldt for Struer
      Og er det en bemærkning
      Og er der ingen bindende regel om organet
      Og er der ingen fejl

    @tid
    Scenarie: Fra 2027 er klyngerne afskaffet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er der ingen bindende regel om organet
      Og siger konklusionen «Ingen af de kodede, bindende regler om sundhedsklynge er i kraft den 1. januar 2027»
      Og er der ingen fejl
      Og er der forbehold om ændringer, der ikke er læst
      Og er der intet forbehold om usikker gyldighed

    @tid
    Scenarie: På en dag med bindende regler siger konklusionen, hvad der er fundet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at BEK 1248/2022 § 10, stk. 3 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så findes ingen overtrædelse
      Og siger konklusionen «ingen overtrædelse fundet i de kodede bestemmelser»

    @tid
    Scenarie: Fra 1. juli til 7. september 2022 bandt kun loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at de praktiserende læger ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er L-08.almen-praksis opfyldt
      Og er B-08.antal ikke i kraft
      Og er der ingen fejl

      Eksempler:
        | dag               |
        | 1. juli 2022      |
        | 1. august 2022    |
        | 7. september 2022 |

    @tid
    Scenarie: Fra 8. september 2022 er én læge en fravigelse, der kræver aftale
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at de praktiserende læger ikke sidder i det politiske niveau
      Og at det politiske niveau også har dette medlem:
        | rolle              | udpeget af |
        | praktiserende læge | PLO        |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er L-08.almen-praksis opfyldt
      Og fraviger forslaget B-08.antal uden oplyst aftale

      Eksempler:
        | dag               |
        | 8. september 2022 |
        | 31. december 2025 |

  Regel: Hvad der måske ikke længere gælder, bedømmes med forbehold
    Mellem den 31. december 2025 og den 31. december 2026 er det usikkert, om reglerne om klynger gælder. Intet er da
    værre end en advarsel.

    @tid @L-08.borgmestre
    Scenarie: Sidste sikre dag
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den 31. december 2025
      Så er L-08.borgmestre ikke opfyldt for Struer
      Og er det en fejl
      Og er der intet forbehold om usikker gyldighed
      Og siger konklusionen «Der er fundet én overtrædelse i de kodede bestemmelser»

    @tid @L-08.borgmestre
    Scenarie: Det samme i 2026 er højst en advarsel
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Når forslaget bedømmes efter reglerne den <dag>
      Så er L-08.borgmestre ikke opfyldt for Struer
      Og er det en advarsel
      Og er der ingen fejl
      Og er der forbehold om usikker gyldighed

      Eksempler:
        | dag               |
        | 1. januar 2026    |
        | 1. juni 2026      |
        | 31. december 2026 |

    @tid
    Scenarie: Konklusionen kalder det en mulig overtrædelse
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at borgmesteren fra Struer ikke sidder i det politiske niveau
      Og at BEK 1248/2022 § 10, stk. 3 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. juni 2026
      Så siger konklusionen «Der er fundet én mulig overtrædelse i de kodede bestemmelser»

    @tid
    Scenarie: En dag efter den, loven er læst til
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er der <forbehold> om ændringer, der ikke er læst

      Eksempler:
        | dag              | forbehold       |
        | 10. februar 2026 | intet forbehold |
        | 11. februar 2026 | forbehold       |
        | 1. juni 2026     | forbehold       |

  Regel: De retsgrundlag, forslaget selv nævner, prøves på dagen

    @tid
    Scenarie: Forslaget nævner en bekendtgørelse, der ikke er trådt i kraft
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er der <forbehold> om retsgrundlag, der ikke er i kraft

      Eksempler:
        | dag               | forbehold       |
        | 7. september 2022 | forbehold       |
        | 8. september 2022 | intet forbehold |

    @tid
    Scenarie: Lovens almindelige regel om samarbejde er ældre end klyngerne
      § 203, stk. 1, gjaldt også, før klyngerne kom. Kun stk. 2-6 om klynger trådte i kraft den 1. juli 2022.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «sundhedsloven § 203, stk. 1»
      Når forslaget bedømmes efter reglerne den 30. juni 2022
      Så er der intet forbehold om retsgrundlag, der ikke er i kraft

    @tid
    Scenarie: Forslaget nævner en kilde, der ikke er læst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «retsgrundlag»: «BEK 9999/2019»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er der forbehold om ukendt retsgrundlag
