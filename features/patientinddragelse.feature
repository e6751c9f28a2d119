# language: da
Egenskab: Inddragelse af patienter og pårørende
  Klyngerne og sundhedssamarbejdsudvalget skal inddrage patienter og pårørende. Det siger sundhedslovens § 204, stk. 3,
  om udvalget, og bekendtgørelsens §§ 7, 16, 29 og 30 siger hvordan: dialogmøder i det politiske niveau, plads i
  relevante arbejdsgrupper, et møde før udkastet til sundhedsaftalen og høring om den. De to faste pladser i det
  fagligt strategiske niveau står i egenskaben om det niveau.

  Regel: Det politiske niveau inddrager patienter og pårørende

    @B-15 @B-46.klynge @B-46.dialogmøder @opfyldt
    Scenarie: Det politiske niveau inviterer patientinddragelsesudvalget til dialogmøder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-15 opfyldt
      Og henvises der til «§ 7, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og er B-46.klynge opfyldt
      Og er B-46.dialogmøder opfyldt
      Og henvises der til «§ 30, stk. 2, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-15 @B-46.dialogmøder @brudt
    Scenarie: Det politiske niveau inddrager kun almen praksis
      Patienter og pårørende sidder i det fagligt strategiske niveau, så klyngen som sådan inddrager dem.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er «almen praksis»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-15 ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Det politiske niveau inddrager ikke repræsentanter for patienter og pårørende.»
      Og er B-46.dialogmøder ikke opfyldt
      Og er det en fejl
      Og er B-46.klynge opfyldt
      Og bemærkes det, at «Patienter og pårørende er repræsenteret i det fagligt strategiske niveau.»

    @B-46.klynge @brudt
    Scenarie: Intet niveau inddrager patienter og pårørende
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er ingen
      Og at «inddrager» for det fagligt strategiske niveau er ingen
      Og at patient- og pårørenderepræsentant ikke sidder i det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.klynge ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning
      Og henvises der til «§ 30, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-46.klynge @opfyldt
    Scenarie: Kun det fagligt strategiske niveau inddrager dem
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er ingen
      Og at «inddrager» for det fagligt strategiske niveau er «patientinddragelsesudvalget»
      Og at patient- og pårørenderepræsentant ikke sidder i det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.klynge opfyldt
      Og bemærkes det, at «Patienter og pårørende inddrages i det fagligt strategiske niveau.»

    @B-15 @B-46.klynge @B-46.dialogmøder @åben
    Scenarie: Hvem klyngen inddrager, er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-15 uafklaret
      Og er det en advarsel
      Og spørges der «Hvem inddrager det politiske niveau?»
      Og er B-46.klynge uafklaret
      Og er B-46.dialogmøder uafklaret

  Regel: Patientinddragelsesudvalget inviteres mindst til dialogmøder

    @B-46.dialogmøder @brudt
    Scenarie: Patientinddragelsesudvalget bliver kun hørt skriftligt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er:
        | inddraget                   | form   |
        | patientinddragelsesudvalget | høring |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-15 opfyldt
      Og er B-46.dialogmøder ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning

    @B-46.dialogmøder @åben
    Scenarie: Det er ikke oplyst, hvordan patientinddragelsesudvalget inddrages
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er «patientinddragelsesudvalget»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.dialogmøder uafklaret
      Og spørges der «Hvordan inddrager det politiske niveau «patientinddragelsesudvalget»?»

    @B-46.dialogmøder @åben
    Scenarie: Patienter og pårørende kan være patientinddragelsesudvalget
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «inddrager» for det politiske niveau er «patienter og pårørende»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-15 opfyldt
      Og er B-46.dialogmøder uafklaret

  Regel: Udvalget inviteres med i relevante arbejdsgrupper

    @B-46.arbejdsgrupper
    Scenarie: Siger forslaget intet om arbejdsgrupper, stilles der ikke krav til dem
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder B-46.arbejdsgrupper ikke anvendelse

    @B-46.arbejdsgrupper @opfyldt
    Scenarie: Patientinddragelsesudvalget inviteres med i arbejdsgruppen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «arbejdsgrupper» for det fagligt strategiske niveau er:
        | navn        | inviterer                   |
        | Akutpladser | patientinddragelsesudvalget |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.arbejdsgrupper opfyldt for det fagligt strategiske niveau
      Og finder B-46.arbejdsgrupper ikke anvendelse for det politiske niveau

    @B-46.arbejdsgrupper @skøn
    Scenarie: Om en arbejdsgruppe uden patientinddragelsesudvalget er relevant for det, må vurderes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «arbejdsgrupper» for det fagligt strategiske niveau er:
        | navn        | inviterer                   |
        | Akutpladser | patientinddragelsesudvalget |
        | Fakturering | kommunerne                  |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-46.arbejdsgrupper konkret vurdering for det fagligt strategiske niveau
      Og er det en advarsel
      Og henvises der til «§ 30, stk. 3, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-46.arbejdsgrupper @skøn @opfyldt
    Scenarie: Arbejdsgruppen er vurderet som uden betydning for patienterne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «arbejdsgrupper» for det fagligt strategiske niveau er:
        | navn        | inviterer  |
        | Fakturering | kommunerne |
      Og at BEK 1248/2022 § 30, stk. 3 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.arbejdsgrupper opfyldt for det fagligt strategiske niveau

    @B-46.arbejdsgrupper @brudt
    Scenarie: Arbejdsgruppen er vurderet som relevant for patienterne
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «arbejdsgrupper» for det fagligt strategiske niveau er:
        | navn        | inviterer  |
        | Akutpladser | kommunerne |
      Og at BEK 1248/2022 § 30, stk. 3 er vurderet som ikke opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.arbejdsgrupper ikke opfyldt for det fagligt strategiske niveau
      Og er det en fejl
      Og lyder beskeden «Det er vurderet, at dette ikke er opfyldt: Patientinddragelsesudvalget inviteres med i relevante arbejdsgrupper.»

    @B-46.arbejdsgrupper @åben
    Scenarie: Det er ikke oplyst, hvem der inviteres med i arbejdsgruppen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «arbejdsgrupper» for det fagligt strategiske niveau er «Akutpladser»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-46.arbejdsgrupper uafklaret for det fagligt strategiske niveau
      Og spørges der «Hvem inviteres med i arbejdsgruppen?»

  Regel: Sundhedssamarbejdsudvalget inddrager systematisk

    @L-17.inddragelse @B-31.5 @opfyldt
    Scenarie: Sundhedssamarbejdsudvalget inddrager patientinddragelsesudvalget
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.inddragelse opfyldt
      Og bemærkes det, at «Inddragelsen skal være systematisk; om den er det, viser sig i arbejdet.»
      Og er B-31.5 opfyldt

    @L-17.inddragelse @B-31.5 @brudt
    Scenarie: Sundhedssamarbejdsudvalget inddrager ingen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «inddrager» for sundhedssamarbejdsudvalget er ingen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.inddragelse ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 204, stk. 3, 1. pkt., i sundhedsloven»
      Og er B-31.5 ikke opfyldt
      Og henvises der til «§ 16, stk. 5, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og går L-17.inddragelse forud for B-31.5

    @L-17.inddragelse @B-31.5 @åben
    Scenarie: Hvem sundhedssamarbejdsudvalget inddrager, er ikke oplyst
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.inddragelse uafklaret
      Og er det en advarsel
      Og er B-31.5 uafklaret
      Og spørges der «Hvem inddrager sundhedssamarbejdsudvalget?»

    @L-17.inddragelse @åben
    Scenarie: Loven kræver patientinddragelsesudvalget inddraget, ikke blot patienter og pårørende
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «inddrager» for sundhedssamarbejdsudvalget er «patienter og pårørende»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.inddragelse uafklaret
      Og er B-31.5 opfyldt

  Regel: Patientinddragelsesudvalget mødes med sundhedssamarbejdsudvalget og høres om sundhedsaftalen

    Scenarie: Udvalget inddrages i sundhedsaftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt

      @opfyldt @B-45.møde @B-45.høring @B-45.fornyet-høring
      Eksempler:
        | regel               |
        | B-45.møde           |
        | B-45.høring         |
        | B-45.fornyet-høring |

    Scenarie: Udvalget inddrages ikke i sundhedsaftalen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for sundhedsaftalen er <angivet>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 29, <sted>, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og lyder beskeden «<besked>»

      @brudt @B-45.møde @B-45.høring @B-45.fornyet-høring
      Eksempler:
        | felt                        | angivet      | regel               | sted            | besked                                                                                                           |
        | drøftes før udkastet med    | «kommunerne» | B-45.møde           | stk. 1          | Sundhedssamarbejdsudvalget mødes ikke med patientinddragelsesudvalget, inden udkastet til sundhedsaftalen laves. |
        | sendes i høring hos         | «kommunerne» | B-45.høring         | stk. 2, 2. pkt. | Patientinddragelsesudvalget høres ikke om sundhedsaftalen.                                                       |
        | fornyet høring ved revision | nej          | B-45.fornyet-høring | stk. 2, 2. pkt. | Patientinddragelsesudvalget høres ikke på ny, hvis sundhedsaftalen skal revideres.                               |

    Scenarie: Om udvalget inddrages i sundhedsaftalen, er ikke oplyst
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «<felt>» for sundhedsaftalen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og spørges der «<spørgsmål>»

      @åben @B-45.møde @B-45.høring @B-45.fornyet-høring
      Eksempler:
        | felt                        | regel               | spørgsmål                                               |
        | drøftes før udkastet med    | B-45.møde           | Hvem drøftes sundhedsaftalen med, inden udkastet laves? |
        | sendes i høring hos         | B-45.høring         | Hvem høres om sundhedsaftalen?                          |
        | fornyet høring ved revision | B-45.fornyet-høring | Høres der på ny, når sundhedsaftalen skal revideres?    |

    @B-45.møde @B-45.høring
    Scenarie: Siger forslaget intet om sundhedsaftalen, stilles der ikke krav til den
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget ikke angiver «sundhedsaftale»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder B-45.møde ikke anvendelse
      Og finder B-45.høring ikke anvendelse

  Regel: Hvad der giver adgang eller viser sig i arbejdet, brydes ikke af et forslag

    Scenarie: Adgangen til at inddrage andre kan ikke brydes
      Givet <en sammenslutning>, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <regel> ikke overtrædes

      @kan-ikke-brydes @B-16 @B-55
      Eksempler: Andre repræsentanter kan inddrages
        | en sammenslutning | regel |
        | en sundhedsklynge | B-16  |
        | en sundhedsklynge | B-55  |
      @kan-ikke-brydes @B-45.procedure
      Eksempler: Proceduren lægges først efter mødet
        | en sammenslutning           | regel          |
        | et sundhedssamarbejdsudvalg | B-45.procedure |
