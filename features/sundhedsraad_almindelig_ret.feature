# language: da
Egenskab: Almindelig ret, der også gælder for sundhedsrådene
  Kommunestyrelsesloven siger, hvilke styreformer en kommune kan have, og hvad en udvalgsformand er; det afgør, hvem der
  kan sidde for kommunen. Regionsrådets formand kan ikke også være borgmester, heller ikke som menigt medlem af et råd.

  Regel: Styreformerne

    @G-09 @G-10 @brudt
    Scenarie: En kommune, der ikke kan have styreformen «<styreform>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | styreform   |
        | Struer | <styreform> |
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <norm> ikke opfyldt for Struer

      Eksempler:
        | styreform                  | norm | dag             |
        | magistrat                  | G-09 | 15. januar 2027 |
        | delt administrativ ledelse | G-10 | 15. januar 2027 |

    @G-09 @G-10 @brudt
    Scenarie: Det samme gælder for et forberedende råd
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «kommuner»:
        | navn   | styreform |
        | Struer | magistrat |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er G-09 ikke opfyldt for Struer

    @G-02.én @G-02.plads @G-04 @G-07 @G-11 @G-12 @G-13 @G-14 @G-15 @G-16 @G-17 @D-09.århus @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan G-02.én ikke overtrædes
      Og kan G-02.plads ikke overtrædes
      Og kan G-04 ikke overtrædes
      Og kan G-07 ikke overtrædes
      Og kan G-11 ikke overtrædes
      Og kan G-12 ikke overtrædes
      Og kan G-13 ikke overtrædes
      Og kan G-14 ikke overtrædes
      Og kan G-15 ikke overtrædes
      Og kan G-16 ikke overtrædes
      Og kan G-17 ikke overtrædes
      Og kan D-09.århus ikke overtrædes

  Regel: Regionsrådets formand

    @G-03.2027 @G-03.2027.ansat @G-03.2027.formandskab
    Scenarie: Regionsrådets formand sidder i rådet og har hvervet «<hverv>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle              | andre hverv |
        | regionsrådsformand | <hverv>     |
      Og at formandskabet for sundhedsrådet er:
        | rolle              | post        | andre hverv |
        | regionsrådsformand | næstformand | <hverv>     |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er G-03.2027 <hverv-udfald>
      Og er G-03.2027.ansat <ansat-udfald>
      Og er G-03.2027.formandskab <formandskab>

      @opfyldt
      Eksempler: Ingen andre hverv
        | hverv | hverv-udfald | ansat-udfald | formandskab |
        | ingen | opfyldt      | opfyldt      | opfyldt     |

      @brudt
      Eksempler: Hverv, loven udelukker
        | hverv            | hverv-udfald | ansat-udfald | formandskab  |
        | borgmester       | ikke opfyldt | opfyldt      | ikke opfyldt |
        | ansat i regionen | opfyldt      | ikke opfyldt | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hverv | hverv-udfald | ansat-udfald | formandskab |
        |       | uafklaret    | uafklaret    | uafklaret   |
