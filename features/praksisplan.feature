# language: da
Egenskab: Praksisplanen for almen praksis
  I hver valgperiode udarbejder regionsrådet en praksisplan. Sundhedslovens § 206 a siger, hvem der inddrages, høres og
  får planen forelagt, og at regionsrådet har det sidste ord. Bekendtgørelsens §§ 30 a-30 e, der kom til ved
  bekendtgørelse nr. 999 af 21. juni 2023, siger det meste igen og lidt mere.

  Regel: Kun et forslag, der nævner praksisplanen, bedømmes efter reglerne om den

    Scenarie: Siger forslaget intet om praksisplanen, finder reglen ikke anvendelse
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget ikke angiver «praksisplan»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så finder <regel> ikke anvendelse

      @L-22.udarbejdelse @L-22.beslutning @L-22.forelæggelse
      Eksempler: Loven
        | regel             |
        | L-22.udarbejdelse |
        | L-22.beslutning   |
        | L-22.forelæggelse |
      @B-48.udarbejdelse @B-48.enighed @B-59 @B-60.rolle @B-60.fagkundskab
      Eksempler: Bekendtgørelsen
        | regel             |
        | B-48.udarbejdelse |
        | B-48.enighed      |
        | B-59              |
        | B-60.rolle        |
        | B-60.fagkundskab  |

    Scenarie: Praksisplanen kan beskrives, så alle krav er opfyldt
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er <regel> opfyldt
      Og findes ingen overtrædelse

      @opfyldt @L-22.udarbejdelse @L-22.kommuner @L-22.almen-praksis @L-22.valgperiode @L-22.beslutning
      @L-22.revision @L-22.sundhedsstyrelsen @L-22.høring-kommuner @L-22.forelæggelse @L-22.høring-praksis
      @L-22.patientinddragelse
      Eksempler: Loven
        | regel                   |
        | L-22.udarbejdelse       |
        | L-22.kommuner           |
        | L-22.almen-praksis      |
        | L-22.valgperiode        |
        | L-22.beslutning         |
        | L-22.revision           |
        | L-22.sundhedsstyrelsen  |
        | L-22.høring-kommuner    |
        | L-22.forelæggelse       |
        | L-22.høring-praksis     |
        | L-22.patientinddragelse |
      @opfyldt @B-48.udarbejdelse @B-48.kommuner @B-48.plo @B-48.enighed @B-48.beslutning @B-48.valgperiode @B-59
      @B-60.rolle @B-48.høring-praksis @B-48.høring-kommuner @B-48.høring-patienter @B-48.forelæggelse
      @B-48.sundhedsstyrelsen
      Eksempler: Bekendtgørelsen
        | regel                  |
        | B-48.udarbejdelse      |
        | B-48.kommuner          |
        | B-48.plo               |
        | B-48.enighed           |
        | B-48.beslutning        |
        | B-48.valgperiode       |
        | B-59                   |
        | B-60.rolle             |
        | B-48.høring-praksis    |
        | B-48.høring-kommuner   |
        | B-48.høring-patienter  |
        | B-48.forelæggelse      |
        | B-48.sundhedsstyrelsen |

    Scenarie: Nævnes praksisplanen kun ved navn, spørges der til resten
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget angiver «praksisplan»: Praksisplan 2022-2025
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er <regel> uafklaret
      Og spørges der «<spørgsmål>»

      @åben @L-22.udarbejdelse @L-22.kommuner @L-22.almen-praksis @L-22.valgperiode @L-22.beslutning @L-22.revision
      Eksempler: Udarbejdelse og beslutning efter loven
        | regel              | spørgsmål                                                               |
        | L-22.udarbejdelse  | Hvem udarbejder praksisplanen?                                          |
        | L-22.kommuner      | Hvem inddrages i arbejdet med praksisplanen?                            |
        | L-22.almen-praksis | Hvem inddrages i arbejdet med praksisplanen?                            |
        | L-22.valgperiode   | Udarbejdes der en praksisplan i hver valgperiode?                       |
        | L-22.beslutning    | Hvem træffer den endelige beslutning om praksisplanen?                  |
        | L-22.revision      | Revideres praksisplanen, når dens forudsætninger ændrer sig væsentligt? |
      @åben @L-22.sundhedsstyrelsen @L-22.høring-kommuner @L-22.forelæggelse @L-22.høring-praksis
      @L-22.patientinddragelse
      Eksempler: Høring og forelæggelse efter loven
        | regel                   | spørgsmål                                              |
        | L-22.sundhedsstyrelsen  | Hvem forelægges praksisplanen for, inden den vedtages? |
        | L-22.høring-kommuner    | Hvem høres, inden praksisplanen udarbejdes?            |
        | L-22.forelæggelse       | Hvem forelægges praksisplanen for, inden den vedtages? |
        | L-22.høring-praksis     | Hvem høres, inden praksisplanen udarbejdes?            |
        | L-22.patientinddragelse | Hvem forelægges praksisplanen for, inden den vedtages? |
      @åben @B-48.udarbejdelse @B-48.kommuner @B-48.plo @B-48.enighed @B-48.beslutning @B-48.valgperiode @B-59
      Eksempler: Udarbejdelse og beslutning efter bekendtgørelsen
        | regel             | spørgsmål                                                               |
        | B-48.udarbejdelse | Hvem udarbejder praksisplanen?                                          |
        | B-48.kommuner     | Hvem inddrages i arbejdet med praksisplanen?                            |
        | B-48.plo          | Hvem inddrages i arbejdet med praksisplanen?                            |
        | B-48.enighed      | Tilstræbes der enighed om praksisplanens indhold?                       |
        | B-48.beslutning   | Hvem træffer den endelige beslutning om praksisplanen?                  |
        | B-48.valgperiode  | Udarbejdes der en praksisplan i hver valgperiode?                       |
        | B-59              | Revideres praksisplanen, når dens forudsætninger ændrer sig væsentligt? |
      @åben @B-48.høring-praksis @B-48.høring-kommuner @B-48.høring-patienter @B-48.forelæggelse
      @B-48.sundhedsstyrelsen
      Eksempler: Høring og forelæggelse efter bekendtgørelsen
        | regel                  | spørgsmål                                              |
        | B-48.høring-praksis    | Hvem høres, inden praksisplanen udarbejdes?            |
        | B-48.høring-kommuner   | Hvem høres, inden praksisplanen udarbejdes?            |
        | B-48.høring-patienter  | Hvem høres, inden praksisplanen udarbejdes?            |
        | B-48.forelæggelse      | Hvem forelægges praksisplanen for, inden den vedtages? |
        | B-48.sundhedsstyrelsen | Hvem forelægges praksisplanen for, inden den vedtages? |

  Regel: Regionsrådet udarbejder planen og inddrager kommuner og almen praksis

    Scenarie: Planen er anlagt anderledes end loven og bekendtgørelsen siger
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for praksisplanen er <angivet>
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er <lov> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 206 a, <sted>, i sundhedsloven»
      Og er <bekendtgørelse> ikke opfyldt
      Og er det en fejl
      Og henvises der til «<igen>, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og går <lov> forud for <bekendtgørelse>

      @brudt @L-22.udarbejdelse @L-22.kommuner @L-22.almen-praksis @L-22.valgperiode @L-22.beslutning @L-22.revision
      @B-48.udarbejdelse @B-48.kommuner @B-48.plo @B-48.valgperiode @B-48.beslutning @B-59
      Eksempler: Udarbejdelse og beslutning
        | felt                              | angivet                    | lov                | sted            | bekendtgørelse    | igen                    |
        | udarbejdes af                     | «praksisplanudvalget»      | L-22.udarbejdelse  | stk. 1, 1. pkt. | B-48.udarbejdelse | § 30 a, stk. 1, 1. pkt. |
        | inddrager                         | «almen praksis» og «PLO»   | L-22.kommuner      | stk. 1, 1. pkt. | B-48.kommuner     | § 30 a, stk. 1, 1. pkt. |
        | inddrager                         | «kommunerne»               | L-22.almen-praksis | stk. 1, 1. pkt. | B-48.plo          | § 30 a, stk. 1, 1. pkt. |
        | ny i hver valgperiode             | nej                        | L-22.valgperiode   | stk. 1, 1. pkt. | B-48.valgperiode  | § 30 a, stk. 2          |
        | besluttes af                      | sundhedssamarbejdsudvalget | L-22.beslutning    | stk. 1, 2. pkt. | B-48.beslutning   | § 30 a, stk. 1, 2. pkt. |
        | revision ved væsentlige ændringer | nej                        | L-22.revision      | stk. 1, 3. pkt. | B-59              | § 30 a, stk. 3          |
      @brudt @L-22.sundhedsstyrelsen @L-22.høring-kommuner @L-22.forelæggelse @L-22.høring-praksis
      @B-48.sundhedsstyrelsen @B-48.høring-kommuner @B-48.forelæggelse @B-48.høring-praksis
      Eksempler: Høring og forelæggelse
        | felt           | angivet                                                   | lov                    | sted            | bekendtgørelse         | igen                    |
        | forelægges for | «sundhedssamarbejdsudvalget»                              | L-22.sundhedsstyrelsen | stk. 1, 4. pkt. | B-48.sundhedsstyrelsen | § 30 d, stk. 1          |
        | hører          | «de praktiserende læger» og «patientinddragelsesudvalget» | L-22.høring-kommuner   | stk. 2          | B-48.høring-kommuner   | § 30 c, stk. 2          |
        | forelægges for | «Sundhedsstyrelsen»                                       | L-22.forelæggelse      | stk. 2          | B-48.forelæggelse      | § 30 d, stk. 1          |
        | hører          | «kommunerne»                                              | L-22.høring-praksis    | stk. 3, 1. pkt. | B-48.høring-praksis    | § 30 c, stk. 1, 1. pkt. |

    @L-22.almen-praksis @opfyldt @B-48.plo @åben
    Scenarie: Almen praksis inddrages, men om PLO gør, er ikke oplyst
      Loven nøjes med almen praksis; bekendtgørelsen nævner også PLO.
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «inddrager» for praksisplanen er «kommunerne» og «almen praksis»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er L-22.almen-praksis opfyldt
      Og er B-48.plo uafklaret

    @B-48.enighed @brudt
    Scenarie: Der søges ikke enighed om planen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «tilstræbt enighed» for praksisplanen er nej
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er B-48.enighed ikke opfyldt
      Og er det en bemærkning
      Og er der ingen fejl

    @L-22.beslutning @brudt
    Scenarie: Kommunerne og almen praksis skal være enige, før planen gælder
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «besluttes af» for praksisplanen er kommunerne
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er L-22.beslutning ikke opfyldt
      Og lyder beskeden «Den endelige beslutning om praksisplanen er ikke regionsrådets.»

  Regel: Patientinddragelsesudvalget høres

    @L-22.patientinddragelse @B-48.høring-patienter @brudt
    Scenarie: Patientinddragelsesudvalget høres slet ikke
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «hører» for praksisplanen er «kommunerne» og «de praktiserende læger»
      Og at «forelægges for» for praksisplanen er «sundhedssamarbejdsudvalget» og «Sundhedsstyrelsen»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er L-22.patientinddragelse ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 206 a, stk. 3, 2. pkt., i sundhedsloven»
      Og er B-48.høring-patienter ikke opfyldt
      Og går L-22.patientinddragelse forud for B-48.høring-patienter

    @L-22.patientinddragelse @B-48.høring-patienter @brudt
    Scenarie: Høring før udarbejdelsen er ikke nok efter loven
      Loven kræver planen forelagt, inden den vedtages; bekendtgørelsen nøjes med en høring ved udarbejdelsen.
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «forelægges for» for praksisplanen er «sundhedssamarbejdsudvalget» og «Sundhedsstyrelsen»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er L-22.patientinddragelse ikke opfyldt
      Og er B-48.høring-patienter opfyldt

  Regel: Almen praksis' rolle drøftes, og fagkundskaben inddrages

    @B-60.rolle @brudt
    Scenarie: Sundhedssamarbejdsudvalget drøfter ikke almen praksis' rolle
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «opgaver» for sundhedssamarbejdsudvalget er «fælles rammer»
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er B-60.rolle ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 30 b, stk. 2, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-60.rolle @åben
    Scenarie: Sundhedssamarbejdsudvalgets opgaver er ikke oplyst
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «opgaver» for sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er B-60.rolle uafklaret
      Og spørges der «Hvilke opgaver har sundhedssamarbejdsudvalget?»

    @B-60.fagkundskab @skøn
    Scenarie: Om den nødvendige fagkundskab inddrages, må vurderes
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så kræver B-60.fagkundskab konkret vurdering
      Og er det en advarsel

    @B-60.fagkundskab @opfyldt
    Scenarie: Vurderingen kan henvise til den ændrede bekendtgørelse
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at <bestemmelse> er vurderet som opfyldt den 1. oktober 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så er B-60.fagkundskab opfyldt

      Eksempler:
        | bestemmelse                  |
        | BEK 1248/2022 § 30 b, stk. 3 |
        | BEK 999/2023 § 30 b, stk. 3  |

    @B-60.fagkundskab @skøn @tid
    Scenarie: En vurdering fra før reglen er bortfaldet
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at BEK 1248/2022 § 30 b, stk. 3 er vurderet som opfyldt den 30. juni 2023
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så kræver B-60.fagkundskab konkret vurdering
      Og bemærkes det, at «vurderingen er bortfaldet: den er truffet, før reglen begyndte at gælde den 1. juli 2023»

  Regel: Bekendtgørelsens regler om praksisplanen kom først i 2023

    @L-22.udarbejdelse @B-48.udarbejdelse @tid
    Scenarie: Før sommeren 2023 gjaldt kun loven
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-22.udarbejdelse opfyldt
      Og er B-48.udarbejdelse ikke i kraft
      Og er L-27 muligvis i kraft

    @B-48.udarbejdelse @tid
    Scenarie: Hvornår ændringen trådte i kraft, er ikke læst
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den <dag>
      Så er B-48.udarbejdelse <gyldighed>

      Eksempler:
        | dag           | gyldighed        |
        | 20. juni 2023 | ikke i kraft     |
        | 25. juni 2023 | muligvis i kraft |
        | 1. juli 2023  | i kraft          |
        | 1. marts 2026 | muligvis i kraft |

  Regel: Hvad der definerer, giver adgang eller påhviler andre, brydes ikke af et forslag

    Scenarie: Bestemmelsen om praksisplanen kan ikke brydes
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. juni 2024
      Så kan <regel> ikke overtrædes

      @kan-ikke-brydes @L-22.sundhedsplan @L-27
      Eksempler: En del af sundhedsplanen; ministerens rammer
        | regel             |
        | L-22.sundhedsplan |
        | L-27              |
      @kan-ikke-brydes @B-60.indhold @B-48.høring-plo
      Eksempler: Planens mulige indhold og høringens form
        | regel           |
        | B-60.indhold    |
        | B-48.høring-plo |
      @kan-ikke-brydes @B-48.planer @B-48.rådgivning @B-61
      Eksempler: Høringens forløb og Sundhedsstyrelsens pligter
        | regel           |
        | B-48.planer     |
        | B-48.rådgivning |
        | B-61            |
