# language: da
Egenskab: Valgene til de forberedende sundhedsråd i december 2025
  Overgangsloven har været i kraft siden den 1. juli 2025. Formænd, næstformænd og regionale medlemmer vælges efter §§ 20 og 64
  på det konstituerende møde 1.-15. december 2025, og rådene nedsættes senest den 1. januar 2026 (§§ 32 og 78). Et forslag
  fra december bedømmes derfor efter de regler, der gælder for valget.

  @T-44 @T-42.regionsrådsformand @T-04 @brudt @tid
  Abstrakt Scenario: For mange regionale medlemmer, regionsrådets formand som formand og to praktiserende læger
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at formandskabet for det forberedende sundhedsråd er:
      | rolle              | post        |
      | regionsrådsformand | formand     |
      | regionsrådsmedlem  | næstformand |
    Og at det forberedende sundhedsråd også har disse medlemmer:
      | rolle              | antal |
      | praktiserende læge | 2     |
      | regionsrådsmedlem  | 2     |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er T-44 ikke opfyldt
    Og er T-42.regionsrådsformand ikke opfyldt
    Og er T-04 ikke opfyldt
    Og er det en fejl

    Eksempler:
      | dag               |
      | 1. juli 2025      |
      | 10. december 2025 |
      | 31. december 2025 |
      | 1. januar 2026    |

  @T-44 @T-42.landet @T-41.formand @T-04.pladser @opfyldt @tid
  Scenarie: Et lovligt valg på det konstituerende møde
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Når forslaget bedømmes efter reglerne den 10. december 2025
    Så er T-44 opfyldt
    Og er T-41.formand opfyldt
    Og er T-41.møde opfyldt
    Og er T-04.pladser opfyldt

  @T-44 @T-42.regionsrådsformand @T-04 @tid
  Scenarie: Før loven trådte i kraft
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Når forslaget bedømmes efter reglerne den 30. juni 2025
    Så er T-44 ikke i kraft
    Og er T-42.regionsrådsformand ikke i kraft
    Og er T-04 ikke i kraft
