# language: da
Egenskab: Regionens frister i 2026
  Inden rådene begynder i 2027, skal regionen have sin styrelsesvedtægt og sine udvalg på plads (overgangslovens kapitler om 2026).
  Går en frist, siger loven, hvad der så gælder.

  @T-47 @T-47.underretning @T-47.adgang @T-09 @opfyldt
  Scenarie: Vedtægten er vedtaget i tide
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «styrelsesvedtægt»:
      | vedtaget den | Ankestyrelsen underrettet | tilgængelig | stående udvalg fastsat den |
      | 1. juni 2026 | ja                        | ja          | 1. november 2026           |
    Når forslaget bedømmes efter reglerne den 15. november 2026
    Så er T-47 opfyldt
    Og er T-47.underretning opfyldt
    Og er T-47.adgang opfyldt
    Og er T-09 opfyldt

  @T-47 @T-47.underretning @T-47.adgang @T-09 @brudt
  Scenarie: Vedtægten er vedtaget for sent, og udvalgene er fastsat dagen efter fristen
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «styrelsesvedtægt»:
      | vedtaget den    | Ankestyrelsen underrettet | tilgængelig | stående udvalg fastsat den | uden stående udvalg |
      | 1. oktober 2026 | nej                       | nej         | 2. november 2026           | nej                 |
    Når forslaget bedømmes efter reglerne den 15. november 2026
    Så er T-47 ikke opfyldt
    Og er T-47.underretning ikke opfyldt
    Og er T-47.adgang ikke opfyldt
    Og er T-09 ikke opfyldt
    Og lyder beskeden «De stående udvalg er ikke fastsat senest den 1. november 2026. Så er der ingen fra 2027, og forretningsudvalget har deres opgaver.»

  @T-47 @T-47.underretning @T-47.adgang @T-47.behandlinger @T-09 @åben
  Scenarie: Vedtægten er nævnt, men intet er oplyst om den
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «region»: Region Østdanmark
    Og at forslaget angiver «styrelsesvedtægt»:
      | vedtaget den |
      |              |
    Når forslaget bedømmes efter reglerne den 15. november 2026
    Så er T-47 uafklaret
    Og er T-47.underretning uafklaret
    Og er T-47.adgang uafklaret
    Og er T-47.behandlinger uafklaret
    Og er T-09 uafklaret

  @T-09 @opfyldt
  Scenarie: Forretningsudvalget har det hele
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «styrelsesvedtægt»:
      | uden stående udvalg |
      | ja                  |
    Når forslaget bedømmes efter reglerne den 15. november 2026
    Så er T-09 opfyldt

  @T-47.behandlinger
  Abstrakt Scenario: I Østdanmark behandles vedtægten to gange
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «region»: Region Østdanmark
    Og at forslaget angiver «styrelsesvedtægt»:
      | behandlinger | dage mellem behandlinger |
      | <gange>      | <dage>                   |
    Når forslaget bedømmes efter reglerne den 1. oktober 2026
    Så er T-47.behandlinger <udfald>

    @opfyldt
    Eksempler:
      | gange | dage | udfald  |
      | 2     | 6    | opfyldt |
    @brudt
    Eksempler:
      | gange | dage | udfald       |
      | 2     | 5    | ikke opfyldt |
      | 1     | 6    | ikke opfyldt |

  @T-10
  Abstrakt Scenario: Det supplerende konstituerende møde
    Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
    Og at forslaget angiver «supplerende konstituerende møde»: <dag>
    Når forslaget bedømmes efter reglerne den 15. november 2026
    Så er T-10 <udfald>

    @opfyldt
    Eksempler:
      | dag               | udfald  |
      | 15. december 2026 | opfyldt |
      | 10. december 2025 | opfyldt |
    @brudt
    Eksempler:
      | dag               | udfald       |
      | 16. december 2026 | ikke opfyldt |
    @åben
    Eksempler:
      | dag    | udfald    |
      | ukendt | uafklaret |
