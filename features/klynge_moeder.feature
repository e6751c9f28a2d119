# language: da
Egenskab: Møder i klyngens politiske niveau
  Det politiske niveau mødes mindst to gange om året (bekendtgørelsens § 6, stk. 2). Et antal om året taler om hvert
  år; datoer taler kun om deres eget kalenderår. Det år, hvor klyngen eller reglen begyndte, er ikke et helt år.

  Regel: Antallet om året er oplyst

    @B-13
    Scenarie: Det politiske niveau holder så mange møder om året
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-13 <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | antal    | udfald  | alvor          |
        | 2        | opfyldt | uden betydning |
        | mindst 2 | opfyldt | uden betydning |
        | 3-4      | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | antal   | udfald       | alvor   |
        | 1       | ikke opfyldt | en fejl |
        | højst 1 | ikke opfyldt | en fejl |
      @åben
      Eksempler:
        | antal    | udfald    | alvor       |
        | mindst 1 | uafklaret | en advarsel |
        | 1-3      | uafklaret | en advarsel |
        | ukendt   | uafklaret | en advarsel |

    @B-13 @åben
    Scenarie: Intet er oplyst om møder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «møder» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-13 uafklaret
      Og spørges der «Hvor mange møder om året holder det politiske niveau?»

    @B-13 @brudt
    Scenarie: Færre møder kan ikke aftales
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 1 møde om året
      Og at det er aftalt at fravige BEK 1248/2022 § 6, stk. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-13 ikke opfyldt
      Og henvises der til «§ 6, stk. 2, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og har aftalen om at fravige BEK 1248/2022 § 6, stk. 2 ingen virkning

  Regel: Datoer taler om deres eget år

    @B-13 @opfyldt
    Scenarie: To møder er holdt i et år, der er gået
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023 og 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 opfyldt for 2023

    @B-13 @brudt
    Scenarie: Kun ét møde er holdt i et år, der er gået
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023, 10. januar 2024 og 20. januar 2024
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 ikke opfyldt for 2023
      Og er det en fejl
      Og lyder beskeden «Det politiske niveau mødes færre end 2 gange i 2023.»
      Og lyder rettelsen «Året er slut, så det kan ikke længere rettes. Mangler noget i forslaget, så tilføj det.»
      Og er B-13 opfyldt for 2024

    @B-13 @åben
    Scenarie: Året er ikke gået, og resten er ikke planlagt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 uafklaret for 2023

    @B-13 @opfyldt
    Scenarie: Det andet møde er planlagt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 opfyldt for 2023

    @B-13 @opfyldt
    Scenarie: Året er ikke gået, men to møder om året er oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau har holdt møde den 15. marts 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 opfyldt

    @B-13 @brudt
    Scenarie: Planen for næste år rummer kun ét møde
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har planlagt møde den 4. oktober 2024
      Når forslaget bedømmes efter reglerne den 1. december 2023
      Så er B-13 ikke opfyldt for 2024
      Og lyder rettelsen «Læg mindst 2 møder om året i det politiske niveau.»

    @B-13 @åben
    Scenarie: Et planlagt møde, hvis dag er gået, kan være holdt eller ej
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 uafklaret for 2023

    @B-13 @åben
    Scenarie: Listen over holdte møder er ikke fuldstændig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 15. marts 2023
      Og at oplysningerne om «møder» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 uafklaret for 2023

    @B-13 @åben
    Scenarie: Planen for resten af året siger intet om de møder, der allerede er holdt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 uafklaret for 2023
      Og er det en advarsel

    @B-13 @brudt
    Scenarie: Intet møde er holdt, og der er kun planlagt ét
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau ikke har holdt møder
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 ikke opfyldt for 2023

    @B-13 @brudt
    Scenarie: Den 1. januar er intet af året gået
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. januar 2023
      Så er B-13 ikke opfyldt for 2023

    @B-13
    Scenarie: Antallet om året passer ikke med datoerne
      Det er en fejl i forslaget, som må rettes, før det kan bedømmes.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau ikke mødes efter behov
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau har holdt møde den 15. marts 2023, 1. juni 2023 og 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så kan forslaget ikke læses: «Antallet om året i «møder» passer ikke med de angivne datoer i 2023; ret antallet eller datoerne.»

    @B-13 @opfyldt
    Scenarie: Den, der også mødes efter behov, kan have holdt flere møder end de faste
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau også mødes efter behov
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau har holdt møde den 15. marts 2023, 1. juni 2023 og 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 opfyldt for 2023

    @B-13
    Scenarie: Antallet om året er større end antallet af datoer
      Klyngen begyndte i 2022, så 2023 er et helt år.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 4 møder om året
      Og at det politiske niveau har holdt møde den 15. marts 2023, 1. juni 2023 og 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så kan forslaget ikke læses: «Antallet om året i «møder» passer ikke med de angivne datoer i 2023; ret antallet eller datoerne.»

    @B-13 @åben
    Abstrakt Scenario: Der er endnu ikke sat dato på alle årets møder
      Antallet om året siger, at der bliver flere, end der er dato på: <hvornår>.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 4 møder om året
      Og at det politiske niveau ikke har holdt møder
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den <dag>
      Så er B-13 uafklaret for 2023
      Og er det en advarsel

      Eksempler:
        | hvornår             | dag             |
        | året er i gang      | 1. juni 2023    |
        | det er til næste år | 1. oktober 2022 |

    @B-13 @opfyldt
    Scenarie: Der er kun dato på et planlagt møde i et år, der er gået
      Hvilke møder der blev holdt, er ikke oplyst.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau har planlagt møde den 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så er B-13 opfyldt for 2023

    @B-13 @skøn
    Scenarie: I det år, klyngen begyndte, siger antallet om året ikke, at der bliver flere møder end dem, der er dato på
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau ikke har holdt møder
      Og at det politiske niveau har planlagt møde den 30. november 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-13 konkret vurdering for 2022

    @B-13 @opfyldt
    Scenarie: I det år, klyngen begyndte, kan der være færre møder end ellers
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 4 møder om året
      Og at det politiske niveau har holdt møde den 20. september 2022 og 30. november 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så er B-13 opfyldt

  Regel: Et år, som ingen dato taler om, er ikke oplyst

    @B-13 @åben
    Scenarie: Alle datoer ligger i et andet år end det, der bedømmes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. maj 2021
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så er B-13 uafklaret for 2023
      Og er det en advarsel
      Og spørges der «Hvor mange møder om året holder det politiske niveau?»
      Og siger forbeholdet «ingen kodet regel om antallet af møder gælder i 2021»

    @B-13 @åben
    Scenarie: Ingen dato ligger i et år mellem de oplyste
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 1. oktober 2022, 1. februar 2024 og 1. marts 2024
      Når forslaget bedømmes efter reglerne den 1. januar 2025
      Så kræver B-13 konkret vurdering for 2022
      Og er B-13 uafklaret for 2023
      Og er B-13 opfyldt for 2024
      Og er B-13 uafklaret for 2025

    @B-13 @opfyldt
    Scenarie: Antallet om året taler også om de år, som ingen dato ligger i
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder 2 møder om året
      Og at det politiske niveau har holdt møde den 1. februar 2023 og 1. marts 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2025
      Så er B-13 opfyldt

    @B-13 @tid
    Scenarie: I et år, hvor reglen kun muligvis gælder, er også svaret usikkert
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «funktionsperiode» for det politiske niveau
      Og at det politiske niveau har planlagt møde den 1. november 2025, 4. december 2025 og 1. marts 2026
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så er B-13 opfyldt for 2025
      Og er B-13 ikke opfyldt for 2026
      Og er det en advarsel

    @B-13
    Scenarie: Et møde ligger før klyngen begyndte
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «nedsat den» for det politiske niveau er 1. juli 2023
      Og at det politiske niveau har holdt møde den 1. marts 2023 og 4. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. februar 2024
      Så siger forbeholdet «ligger før den 1. juli 2023»

  Regel: Det år, hvor klyngen eller reglen begyndte, må vurderes

    @B-13 @skøn
    Scenarie: Reglen trådte i kraft i løbet af 2022
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 30. november 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så kræver B-13 konkret vurdering for 2022
      Og er det en advarsel

    @B-13 @skøn
    Scenarie: Det politiske niveau blev nedsat midt i 2023
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «nedsat den» for det politiske niveau er 1. juli 2023
      Og at det politiske niveau har holdt møde den 4. oktober 2023 og 10. april 2024
      Når forslaget bedømmes efter reglerne den 1. februar 2025
      Så kræver B-13 konkret vurdering for 2023
      Og er B-13 ikke opfyldt for 2024

    @B-13 @opfyldt
    Scenarie: To møder er nok, også i et brudt år
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 20. september 2022 og 30. november 2022
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så er B-13 opfyldt for 2022

    @B-13 @skøn
    Scenarie: Det brudte år er vurderet
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau har holdt møde den 30. november 2022
      Og at BEK 1248/2022 § 6, stk. 2 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. februar 2023
      Så er B-13 opfyldt for 2022

    @B-13 @skøn
    Scenarie: Den, der kun har planlagt ét møde i resten af det første år, har ikke overtrådt reglen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau ikke har holdt møder
      Og at det politiske niveau har planlagt møde den 30. november 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-13 konkret vurdering for 2022

    @B-13 @skøn
    Scenarie: Det politiske niveaus periode slutter midt i 2024
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det politiske niveau er:
        | fra               | til           |
        | 8. september 2022 | 30. juni 2024 |
      Og at det politiske niveau har holdt møde den 1. marts 2023 og 1. april 2024
      Når forslaget bedømmes efter reglerne den 1. februar 2025
      Så er B-13 ikke opfyldt for 2023
      Og kræver B-13 konkret vurdering for 2024
      Og er det en advarsel
      Og bedømmes B-13 ikke for 2025

    @B-13
    Scenarie: Møder i år efter det politiske niveaus tid bedømmes ikke, og for få i år før den må vurderes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «funktionsperiode» for det politiske niveau er:
        | fra          | til               |
        | 1. juli 2023 | 31. december 2024 |
      Og at det politiske niveau har holdt møde den 1. oktober 2022, 1. august 2023, 1. september 2023, 1. marts 2024, 1. april 2024 og 15. januar 2025
      Når forslaget bedømmes efter reglerne den 1. februar 2025
      Så kræver B-13 konkret vurdering for 2022
      Og er B-13 opfyldt for 2023
      Og er B-13 opfyldt for 2024
      Og bedømmes B-13 ikke for 2025
      Og siger forbeholdet «Mødet den 15. januar 2025 i det politiske niveau»

  Regel: Før bekendtgørelsen gjaldt kun aftalens to møder som udgangspunkt

    @A-05.møder
    Scenarie: Aftalen lægger som udgangspunkt op til to møder om året
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det politiske niveau holder <antal> møder om året
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er A-05.møder <udfald>
      Og er det <alvor>
      Og bygger det på en sekundær kilde
      Og er B-13 ikke i kraft

      @opfyldt
      Eksempler:
        | antal | udfald  | alvor          |
        | 2     | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | antal | udfald       | alvor         |
        | 1     | ikke opfyldt | en bemærkning |
      @åben
      Eksempler:
        | antal    | udfald    | alvor         |
        | mindst 1 | uafklaret | en bemærkning |

    @A-05.behov
    Scenarie: Aftalen lægger op til også at mødes efter behov
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «møder» for det politiske niveau er:
        | om året | efter behov |
        | 2       | <behov>     |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er A-05.behov <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | behov | udfald  | alvor          |
        | ja    | opfyldt | uden betydning |
      @brudt
      Eksempler:
        | behov | udfald       | alvor         |
        | nej   | ikke opfyldt | en bemærkning |
      @åben
      Eksempler:
        | behov  | udfald    | alvor         |
        |        | uafklaret | en bemærkning |
        | ukendt | uafklaret | en bemærkning |

    @A-05.møder @A-05.behov @tid
    Scenarie: Aftalen viger, da bekendtgørelsen kommer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 8. september 2022
      Så er A-05.møder ikke i kraft
      Og er A-05.behov ikke i kraft
      Og er B-13 opfyldt
