# language: da
Egenskab: Oprettelse af en sundhedsklynge
  En sundhedsklynge oprettes omkring et akutsygehus, omfatter både somatik og psykiatri og har to niveauer. Det
  står i sundhedslovens § 203, stk. 2-4, og igen i bekendtgørelsens § 1. Aftalen fra 2021 sagde det først, men
  binder ikke.

  Regel: Klyngen oprettes omkring ét akutsygehus

    @L-02 @B-01.1 @opfyldt
    Scenarie: Klyngen er oprettet omkring ét akutsygehus
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02 opfyldt
      Og henvises der til «§ 203, stk. 2, 1. pkt., i sundhedsloven»
      Og er B-01.1 opfyldt
      Og henvises der til «§ 1, stk. 1, 1. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»

    @L-02 @B-01.1 @brudt
    Scenarie: Klyngen er ikke oprettet omkring et akutsygehus
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «akutsygehuse»: ingen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02 ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Klyngen er ikke oprettet omkring et akutsygehus.»
      Og er B-01.1 ikke opfyldt
      Og er det en fejl
      Og går L-02 forud for B-01.1

    @L-02 @B-01.1 @skøn
    Scenarie: Én klynge om to akutsygehuse må vurderes
      Loven taler om en klynge omkring hvert akutsygehus, men siger ikke, at én klynge ikke kan dække to.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «akutsygehuse»: Regionshospitalet Gødstrup og Regionshospitalet Viborg
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver L-02 konkret vurdering
      Og er det en advarsel
      Og kræver B-01.1 konkret vurdering
      Og er det en advarsel
      Og bygger det på en fortolkning

    @L-02 @B-01.1 @skøn @opfyldt
    Scenarie: Klyngen om to akutsygehuse er vurderet som lovlig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «akutsygehuse»: Regionshospitalet Gødstrup og Regionshospitalet Viborg
      Og at sundhedsloven § 203, stk. 2 er vurderet som opfyldt
      Og at BEK 1248/2022 § 1, stk. 1 er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02 opfyldt
      Og er B-01.1 opfyldt

    @L-02 @B-01.1 @åben
    Scenarie: Akutsygehuset er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget ikke angiver «akutsygehuse»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02 uafklaret
      Og er det en advarsel
      Og spørges der «Hvilket akutsygehus er klyngen oprettet om?»
      Og er B-01.1 uafklaret

    @A-01 @opfyldt
    Scenarie: Efter aftalen oprettes klyngen omkring ét akuthospital
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-01 opfyldt
      Og bygger det på en sekundær kilde

    @A-01 @brudt
    Scenarie: Aftalen binder ikke, så et brud på den er kun en bemærkning
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «akutsygehuse»: ingen
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-01 ikke opfyldt
      Og er det en bemærkning
      Og henvises der til «aftalen af 11. juni 2021 om sundhedsklynger»
      Og er der ingen fejl

    @A-01 @skøn
    Scenarie: Om én klynge kan dække to akuthospitaler, siger aftalen lige så lidt som loven
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «akutsygehuse»: Regionshospitalet Gødstrup og Regionshospitalet Viborg
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så kræver A-01 konkret vurdering
      Og er det en bemærkning

    @A-01 @åben
    Scenarie: Efter aftalen må akuthospitalet være kendt
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-01 uafklaret
      Og er det en bemærkning

    @A-01 @A-02 @tid
    Scenarie: Aftalen er overhalet, når loven har taget emnet op
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. juli 2022
      Så er A-01 ikke i kraft
      Og er A-02 ikke i kraft
      Og er L-02 opfyldt

  Regel: Klyngens kommuner ligger i regionen

    @L-02.region @B-01.1.region @opfyldt
    Scenarie: Alle kommuner ligger i regionen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02.region opfyldt for Herning
      Og er B-01.1.region opfyldt for Struer

    @L-02.region @B-01.1.region @skøn
    Scenarie: En kommune ligger i en anden region
      Bekendtgørelsen taler om kommunalbestyrelserne i regionen, loven om de berørte. Ingen af dem forbyder en
      kommune fra naboregionen at deltage.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Herning og Vejle
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02.region opfyldt for Herning
      Og kræver L-02.region konkret vurdering for Vejle
      Og er det en advarsel
      Og kræver B-01.1.region konkret vurdering for Vejle
      Og bygger det på en fortolkning
      Og går L-02.region forud for B-01.1.region

    @L-02.region @B-01.1.region @åben
    Scenarie: Det er ikke oplyst, hvilken region forslaget angår
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget ikke angiver «region»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-02.region uafklaret for Herning
      Og er det en advarsel
      Og spørges der «Hvilken region er det?»
      Og er B-01.1.region uafklaret for Herning

    @L-02.region @tid
    Abstrakt Scenario: Kommunen ligger i den region, den hører til på dagen
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at kommunerne er Roskilde
      Og at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den <dag>
      Så <udfald>

      Eksempler:
        | region             | dag               | udfald                                               |
        | Region Sjælland    | 31. december 2026 | er L-02.region opfyldt for Roskilde                  |
        | Region Østdanmark  | 31. december 2026 | kræver L-02.region konkret vurdering for Roskilde    |
        | Region Hovedstaden | 1. oktober 2022   | kræver L-02.region konkret vurdering for Roskilde    |

  Regel: Klyngen omfatter både somatik og psykiatri

    @L-04.somatik @L-04.psykiatri @B-01.2.somatik @B-01.2.psykiatri @A-02 @opfyldt
    Scenarie: Klyngen omfatter begge områder
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.somatik opfyldt
      Og er L-04.psykiatri opfyldt
      Og er B-01.2.somatik opfyldt
      Og er B-01.2.psykiatri opfyldt

    @L-04.psykiatri @B-01.2.psykiatri @brudt
    Scenarie: Klyngen omfatter ikke psykiatrien
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «områder»: somatik
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.psykiatri ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 203, stk. 2, 3. pkt., i sundhedsloven»
      Og går L-04.psykiatri forud for B-01.2.psykiatri
      Og er B-01.2.psykiatri ikke opfyldt
      Og er L-04.somatik opfyldt

    @L-04.somatik @B-01.2.somatik @brudt
    Scenarie: Klyngen omfatter ikke somatikken
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «områder»: psykiatri
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.somatik ikke opfyldt
      Og er det en fejl
      Og går L-04.somatik forud for B-01.2.somatik
      Og er B-01.2.somatik ikke opfyldt
      Og er L-04.psykiatri opfyldt

    @L-04.somatik @L-04.psykiatri @B-01.2.somatik @B-01.2.psykiatri @åben
    Scenarie: Områderne er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget ikke angiver «områder»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.somatik uafklaret
      Og er L-04.psykiatri uafklaret
      Og spørges der «Omfatter forslaget både somatik og psykiatri?»
      Og er B-01.2.somatik uafklaret
      Og er B-01.2.psykiatri uafklaret

    @L-04.psykiatri @åben
    Scenarie: Listen over områder er ikke fuldstændig
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «områder»: somatik
      Og at oplysningerne om «områder» ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.somatik opfyldt
      Og er L-04.psykiatri uafklaret

    @L-04.psykiatri @B-01.2.psykiatri @brudt
    Scenarie: Psykiatrien kan ikke aftales bort
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «områder»: somatik
      Og at det er aftalt at fravige BEK 1248/2022 § 1, stk. 1, 2. pkt.
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-04.psykiatri ikke opfyldt
      Og er det en fejl
      Og har aftalen om at fravige BEK 1248/2022 § 1, stk. 1, 2. pkt. ingen virkning

    @A-02
    Scenarie: Efter aftalen dækker klyngen også psykiatrien
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at forslaget angiver «områder»: <områder>
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-02 <udfald>
      Og bygger det på en sekundær kilde

      @opfyldt
      Eksempler:
        | områder              | udfald  |
        | somatik og psykiatri | opfyldt |
      @brudt
      Eksempler:
        | områder | udfald       |
        | somatik | ikke opfyldt |

    @A-02 @åben
    Scenarie: Om klyngen efter aftalen dækker psykiatrien, er ikke oplyst
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 30. august 2021
      Så er A-02 uafklaret
      Og er det en bemærkning

  Regel: Klyngen har et politisk niveau og et fagligt strategisk niveau

    @L-07.politisk @L-07.fagligt @opfyldt
    Scenarie: Klyngen har begge niveauer
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-07.politisk opfyldt
      Og er L-07.fagligt opfyldt

    @brudt
    Scenarie: Et af niveauerne findes ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «findes» for <niveau> er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 203, stk. 4, 1. pkt., i sundhedsloven»

      @L-07.politisk
      Eksempler:
        | niveau               | regel         |
        | det politiske niveau | L-07.politisk |
      @L-07.fagligt
      Eksempler:
        | niveau                         | regel        |
        | det fagligt strategiske niveau | L-07.fagligt |

    @L-07.fagligt @L-08.formand
    Scenarie: Hvor et niveau ikke findes, er det ene brud nok
      Reglerne om et niveau, der ikke findes, finder ikke anvendelse ved siden af.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «findes» for det politiske niveau er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-07.politisk ikke opfyldt
      Og finder L-08.formand ikke anvendelse

    @L-07.politisk @L-07.fagligt @åben
    Scenarie: Niveauerne er ikke nævnt
      At et niveau ikke er nævnt, er ikke det samme, som at det ikke findes.
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-07.politisk uafklaret
      Og spørges der «Hvilke organer har forslaget?»
      Og er L-07.fagligt uafklaret

  Regel: Hvad der definerer, giver adgang eller viser sig i arbejdet, brydes ikke af et forslag

    @kan-ikke-brydes
    Scenarie: Bestemmelsen kan ikke brydes af et forslag
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <regel> ikke overtrædes

      @L-03
      Eksempler: Klyngens parter
        | regel |
        | L-03  |
      @L-05 @L-06 @B-01.3
      Eksempler: Populationsansvar, sammenhæng og omstilling viser sig i arbejdet
        | regel  |
        | L-05   |
        | L-06   |
        | B-01.3 |
      @B-02 @B-03
      Eksempler: Kommuner og psykiatri kan være med i flere klynger
        | regel |
        | B-02  |
        | B-03  |
