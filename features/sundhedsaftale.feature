# language: da
Egenskab: Sundhedsaftalen
  Regionsrådet og kommunalbestyrelserne i regionen indgår en sundhedsaftale efter sundhedslovens § 205. Bekendtgørelsens
  §§ 19-22 siger, at sundhedssamarbejdsudvalget laver udkastet, hvem der inddrages, hvornår aftalen indsendes, og
  hvordan der følges op. Udvalget vedtager den ikke.

  Regel: Kun et forslag, der nævner sundhedsaftalen, bedømmes efter reglerne om den

    Scenarie: Siger forslaget intet om sundhedsaftalen, finder reglen ikke anvendelse
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget ikke angiver «sundhedsaftale»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder <regel> ikke anvendelse

      @L-19.region @L-19.kommuner @L-20.indsendelse @L-20.godkendelse
      Eksempler: Loven
        | regel            |
        | L-19.region      |
        | L-19.kommuner    |
        | L-20.indsendelse |
        | L-20.godkendelse |
      @B-34.udkast @B-57.region @B-57.kommuner @B-34.klynger @B-34.én @B-34.somatik @B-34.psykiatri
      Eksempler: Udkastet og parterne
        | regel          |
        | B-34.udkast    |
        | B-57.region    |
        | B-57.kommuner  |
        | B-34.klynger   |
        | B-34.én        |
        | B-34.somatik   |
        | B-34.psykiatri |
      @B-35.mål @B-35.forventninger @B-37.indsendelse @B-37.frist @B-39.gennemgang @B-39.midtvejs @B-39.slutstatus
      Eksempler: Mål, indsendelse og opfølgning
        | regel              |
        | B-35.mål           |
        | B-35.forventninger |
        | B-37.indsendelse   |
        | B-37.frist         |
        | B-39.gennemgang    |
        | B-39.midtvejs      |
        | B-39.slutstatus    |

    Scenarie: Sundhedsaftalen kan beskrives, så alle krav er opfyldt
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt
      Og er der ingen fejl

      @opfyldt @L-19.region @L-19.kommuner @L-19.vedtagelse @L-20.indsendelse @L-20.godkendelse
      Eksempler: Loven
        | regel            |
        | L-19.region      |
        | L-19.kommuner    |
        | L-19.vedtagelse  |
        | L-20.indsendelse |
        | L-20.godkendelse |
      @opfyldt @B-34.udkast @B-57.region @B-57.kommuner @B-57.vedtagelse @B-34.klynger @B-34.én @B-34.somatik
      @B-34.psykiatri
      Eksempler: Udkastet og parterne
        | regel           |
        | B-34.udkast     |
        | B-57.region     |
        | B-57.kommuner   |
        | B-57.vedtagelse |
        | B-34.klynger    |
        | B-34.én         |
        | B-34.somatik    |
        | B-34.psykiatri  |
      @opfyldt @B-35.mål @B-35.forventninger @B-37.indsendelse @B-37.frist @B-39.gennemgang @B-39.midtvejs
      @B-39.slutstatus
      Eksempler: Mål, indsendelse og opfølgning
        | regel              |
        | B-35.mål           |
        | B-35.forventninger |
        | B-37.indsendelse   |
        | B-37.frist         |
        | B-39.gennemgang    |
        | B-39.midtvejs      |
        | B-39.slutstatus    |

    Scenarie: Nævnes sundhedsaftalen kun ved navn, spørges der til resten
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget angiver «sundhedsaftale»: Sundhedsaftale 2024-2027
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og er det en advarsel
      Og spørges der «<spørgsmål>»
      Og er B-34.én opfyldt

      @åben @L-19.region @L-19.kommuner @B-57.region @B-57.kommuner
      Eksempler: Parterne
        | regel         | spørgsmål                    |
        | L-19.region   | Hvem indgår sundhedsaftalen? |
        | L-19.kommuner | Hvem indgår sundhedsaftalen? |
        | B-57.region   | Hvem indgår sundhedsaftalen? |
        | B-57.kommuner | Hvem indgår sundhedsaftalen? |
      @åben @B-34.udkast @B-34.klynger @B-34.somatik @B-34.psykiatri @B-35.mål @B-35.forventninger
      Eksempler: Udkastet
        | regel              | spørgsmål                                                        |
        | B-34.udkast        | Hvem udarbejder udkastet til sundhedsaftalen?                    |
        | B-34.klynger       | Hvem inddrages i arbejdet med sundhedsaftalen?                   |
        | B-34.somatik       | Omfatter sundhedsaftalen både somatik og psykiatri?              |
        | B-34.psykiatri     | Omfatter sundhedsaftalen både somatik og psykiatri?              |
        | B-35.mål           | Opstiller udkastet til sundhedsaftalen fælles, forpligtende mål? |
        | B-35.forventninger | Hvem drøftes sundhedsaftalen med, inden udkastet laves?          |
      @åben @L-20.indsendelse @L-20.godkendelse @B-37.indsendelse @B-37.frist
      Eksempler: Indsendelse og godkendelse
        | regel            | spørgsmål                                    |
        | L-20.indsendelse | Hvem indsender sundhedsaftalen?              |
        | L-20.godkendelse | Hvem godkender den indsendte sundhedsaftale? |
        | B-37.indsendelse | Hvem indsendes sundhedsaftalen til?          |
        | B-37.frist       | Hvornår indsendes sundhedsaftalen?           |
      @åben @B-39.gennemgang @B-39.midtvejs @B-39.slutstatus
      Eksempler: Opfølgning
        | regel           | spørgsmål                                                       |
        | B-39.gennemgang | Gennemgås sundhedsaftalen hvert år?                             |
        | B-39.midtvejs   | Laves der en midtvejsstatus senest to år efter indsendelsen?    |
        | B-39.slutstatus | Laves der en afsluttende status, inden sundhedsaftalen udløber? |

  Regel: Regionsrådet og alle kommunalbestyrelser indgår aftalen

    @L-19.kommuner @B-57.kommuner @brudt
    Scenarie: Et flertal af kommunalbestyrelserne indgår aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indgås af» for sundhedsaftalen er «regionsrådet» og «et flertal af kommunalbestyrelserne»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-19.kommuner ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 205, stk. 1, i sundhedsloven»
      Og lyder beskeden «Kommunalbestyrelserne i regionen er ikke alle parter i sundhedsaftalen.»
      Og er B-57.kommuner ikke opfyldt
      Og bygger det på en fortolkning
      Og går L-19.kommuner forud for B-57.kommuner
      Og er L-19.region opfyldt

    @L-19.region @L-19.kommuner @B-57.region @B-57.kommuner @brudt
    Scenarie: Sundhedssamarbejdsudvalget indgår aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indgås af» for sundhedsaftalen er «sundhedssamarbejdsudvalget»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-19.region ikke opfyldt
      Og er det en fejl
      Og er L-19.kommuner ikke opfyldt
      Og er B-57.region ikke opfyldt
      Og henvises der til «§ 19, stk. 1, 1. og 5. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»
      Og er B-57.kommuner ikke opfyldt
      Og går L-19.region forud for B-57.region

    @L-19.vedtagelse @B-57.vedtagelse @brudt
    Scenarie: Sundhedssamarbejdsudvalget vedtager aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «beslutter» for sundhedssamarbejdsudvalget er «vedtage sundhedsaftalen»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-19.vedtagelse ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning
      Og lyder beskeden «Sundhedsaftalen vedtages af et fælles organ og ikke af regionsrådet og kommunalbestyrelserne.»
      Og er B-57.vedtagelse ikke opfyldt
      Og er det en fejl
      Og går L-19.vedtagelse forud for B-57.vedtagelse

    @L-19.vedtagelse @brudt
    Scenarie: Klyngens politiske niveau vedtager aftalen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «beslutter» for det politiske niveau er «vedtage sundhedsaftalen»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-19.vedtagelse ikke opfyldt
      Og er det en fejl

    @L-19.vedtagelse @B-57.vedtagelse @åben
    Scenarie: Hvad udvalget beslutter, er ikke oplyst
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-19.vedtagelse uafklaret
      Og er det en bemærkning
      Og er B-57.vedtagelse uafklaret
      Og er det en bemærkning
      Og forudsætter svaret, at sundhedsaftalen vedtages af regionsrådet og kommunalbestyrelserne, ikke af et fælles organ.

  Regel: Sundhedssamarbejdsudvalget laver udkastet

    Scenarie: Udkastet eller aftalen er anlagt anderledes
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for sundhedsaftalen er <angivet>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 19, <sted>, i bekendtgørelse nr. 1248 af 5. september 2022»

      @brudt @B-34.udkast @B-34.klynger @B-34.én @B-34.somatik @B-34.psykiatri @B-35.mål @B-35.forventninger
      Eksempler:
        | felt                     | angivet         | regel              | sted            |
        | udkast fra               | «regionen»      | B-34.udkast        | stk. 1, 1. pkt. |
        | inddrager                | «almen praksis» | B-34.klynger       | stk. 1, 2. pkt. |
        | antal                    | 2               | B-34.én            | stk. 1, 3. pkt. |
        | områder                  | psykiatri       | B-34.somatik       | stk. 1, 4. pkt. |
        | områder                  | somatik         | B-34.psykiatri     | stk. 1, 4. pkt. |
        | fælles forpligtende mål  | nej             | B-35.mål           | stk. 2          |
        | drøftes før udkastet med | ingen           | B-35.forventninger | stk. 3          |

    @B-34.én @åben
    Scenarie: Hvor mange sundhedsaftaler der er, er ikke oplyst
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «antal» for sundhedsaftalen er ukendt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-34.én uafklaret
      Og spørges der «Hvor mange sundhedsaftaler er der i regionen?»

    @B-35.forventninger @opfyldt
    Scenarie: Henvisningen til § 34 fører ingen steder hen
      Bekendtgørelsen har kun 31 paragraffer; stykket læses sammen med mødet efter § 29.
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-35.forventninger opfyldt
      Og bygger det på en fortolkning

  Regel: Regionsrådet indsender aftalen, og Sundhedsstyrelsen godkender den

    @L-20.indsendelse @B-37.indsendelse @brudt
    Scenarie: Sundhedssamarbejdsudvalget indsender aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendes af» for sundhedsaftalen er sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-20.indsendelse ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 205, stk. 3, 1. pkt., i sundhedsloven»
      Og er B-37.indsendelse ikke opfyldt
      Og går L-20.indsendelse forud for B-37.indsendelse

    @L-20.godkendelse @brudt
    Scenarie: Sundhedssamarbejdsudvalget godkender aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «godkendes af» for sundhedsaftalen er «sundhedssamarbejdsudvalget»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-20.godkendelse ikke opfyldt
      Og er det en fejl

    @L-20.godkendelse @opfyldt
    Scenarie: Godkendelsen har ingen fastsatte indsatsområder at gælde for
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-20.godkendelse opfyldt
      Og bemærkes det, at «Godkendelsen gælder de fastsatte indsatsområder, men bekendtgørelse nr. 1248 fastsætter ingen.»

  Regel: Aftalen indsendes i valgperiodens andet år

    @B-37.frist @opfyldt
    Scenarie: Aftalen indsendes inden fristen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er 1. juli 2023
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-37.frist opfyldt
      Og henvises der til «§ 21, stk. 1, 2. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»
      Og bygger det på en fortolkning

    @B-37.frist @opfyldt
    Scenarie: Fristen er udskudt et halvt år
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er <dag>
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er B-37.frist opfyldt
      Og lyder beskeden «Sundhedsaftalen er indsendt inden fristen i valgperioden.»
      Og bemærkes det, at «Fristen var den 1. juli 2023; den er efter KL's oplysning udskudt til den 1. januar 2024.»

      Eksempler:
        | dag            |
        | 2. juli 2023   |
        | 1. januar 2024 |

    @B-37.frist @skøn
    Scenarie: Aftalen er indsendt i den forrige valgperiode
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er 1. juli 2019
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-37.frist konkret vurdering
      Og er det en advarsel
      Og lyder beskeden «Aftalen er indsendt i en tidligere valgperiode; det må vurderes, om der er indsendt en for valgperioden 2022-2025.»

    @B-37.frist @brudt
    Scenarie: Aftalen indsendes efter den udskudte frist
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er 2. januar 2024
      Når forslaget bedømmes efter reglerne den 1. oktober 2023
      Så er B-37.frist ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Sundhedsaftalen indsendes først efter den 1. januar 2024, som fristen er udskudt til.»

  Regel: Aftalen følges op

    Scenarie: Der følges ikke op på aftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for sundhedsaftalen er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 22, stk. 1, <punktum>, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og lyder beskeden «<besked>»

      @brudt @B-39.gennemgang @B-39.midtvejs @B-39.slutstatus
      Eksempler:
        | felt                       | regel           | punktum | besked                                                                                |
        | årlig gennemgang           | B-39.gennemgang | 1. pkt. | Sundhedsaftalen gennemgås ikke hvert år.                                              |
        | midtvejsstatus inden to år | B-39.midtvejs   | 3. pkt. | Der laves ikke en midtvejsstatus for sundhedsaftalen senest to år efter indsendelsen. |
        | afsluttende status         | B-39.slutstatus | 4. pkt. | Der laves ikke en afsluttende status, inden sundhedsaftalen udløber.                  |

    @B-39.midtvejs.dag
    Scenarie: Midtvejsstatus foreligger en oplyst dag
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er 1. juli 2023
      Og at «midtvejsstatus» for sundhedsaftalen er <dag>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-39.midtvejs.dag <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler:
        | dag           | udfald  | alvor          |
        | 1. juli 2025  | opfyldt | uden betydning |
        | 30. juni 2024 | opfyldt | uden betydning |
      @brudt
      Eksempler: En dag for sent
        | dag          | udfald       | alvor   |
        | 2. juli 2025 | ikke opfyldt | en fejl |

    @B-39.midtvejs.dag @skøn
    Scenarie: Midtvejsstatus er dateret før indsendelsen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indsendelse» for sundhedsaftalen er 1. juli 2023
      Og at «midtvejsstatus» for sundhedsaftalen er 30. juni 2023
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-39.midtvejs.dag konkret vurdering
      Og er det en advarsel

    @B-39.midtvejs.dag @åben
    Scenarie: Det er ikke oplyst, hvornår aftalen indsendes
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «indsendelse» for sundhedsaftalen
      Og at «midtvejsstatus» for sundhedsaftalen er 1. juli 2025
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-39.midtvejs.dag uafklaret
      Og spørges der «Hvornår indsendes sundhedsaftalen?»
      Og forudsætter svaret, at sundhedsaftalens midtvejsstatus foreligger senest to år efter indsendelsen

  Regel: Lovens regler er ældre end bekendtgørelsen

    @L-19.kommuner @B-57.kommuner @tid
    Scenarie: Før den 8. september 2022 gjaldt kun loven
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indgås af» for sundhedsaftalen er «regionsrådet»
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-19.kommuner ikke opfyldt
      Og er det en fejl
      Og er B-57.kommuner ikke i kraft

    @L-19.kommuner @L-19.vedtagelse @tid
    Scenarie: Før den 1. juli 2022 gjaldt § 205 uden sundhedssamarbejdsudvalget
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. marts 2022
      Så er L-19.kommuner i kraft
      Og er L-19.vedtagelse ikke i kraft
      Og er der ingen bindende regel om organet

    @L-19.region @L-20.indsendelse @tid
    Scenarie: I 2026 er det usikkert, om reglerne om sundhedsaftalen stadig gælder
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «indgås af» for sundhedsaftalen er «alle kommunalbestyrelser»
      Når forslaget bedømmes efter reglerne den 1. marts 2026
      Så er L-19.region ikke opfyldt
      Og er det en advarsel
      Og er L-20.indsendelse muligvis i kraft

  Regel: Hvad der definerer, giver adgang eller viser sig i arbejdet, brydes ikke af et forslag

    Scenarie: Bestemmelsen om sundhedsaftalen kan ikke brydes
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <regel> ikke overtrædes

      @kan-ikke-brydes @L-23
      Eksempler: De praktiserende lægers pligt
        | regel |
        | L-23  |
      @kan-ikke-brydes @L-24 @L-25 @B-36 @B-38.fravigelse @B-40.anbefalinger
      Eksempler: Ministeren, Sundhedsstyrelsen og udvalget kan
        | regel             |
        | L-24              |
        | L-25              |
        | B-36              |
        | B-38.fravigelse   |
        | B-40.anbefalinger |
      @kan-ikke-brydes @L-26 @B-40.vurdering
      Eksempler: Regionens sundhedsplan hører ikke til opstillingen
        | regel          |
        | L-26           |
        | B-40.vurdering |
      @kan-ikke-brydes @B-34.støtte @B-35.opfølgning @B-39.dialog @B-39.revision
      Eksempler: Viser sig først i arbejdet
        | regel           |
        | B-34.støtte     |
        | B-35.opfølgning |
        | B-39.dialog     |
        | B-39.revision   |
      @kan-ikke-brydes @B-38.svar @B-38.mangler @B-38.udbedring @B-49 @B-62
      Eksempler: Sundhedsstyrelsens behandling
        | regel          |
        | B-38.svar      |
        | B-38.mangler   |
        | B-38.udbedring |
        | B-49           |
        | B-62           |
      @kan-ikke-brydes @B-47.ikrafttræden @B-47.ophævelse @B-58
      Eksempler: Ikrafttræden, ophævelse og ældre aftaler
        | regel             |
        | B-47.ikrafttræden |
        | B-47.ophævelse    |
        | B-58              |
