# language: da
Egenskab: Opgaver for det fagligt strategiske niveau og for sundhedssamarbejdsudvalget
  Bekendtgørelsens § 9 nævner syv opgaver for klyngens fagligt strategiske niveau, § 15 seks for
  sundhedssamarbejdsudvalget. Begge lister er åbne, så en opgave, der ikke er nævnt, er højst en bemærkning.

  Regel: Det fagligt strategiske niveau har syv opgaver

    Scenarie: Opgaven er givet det fagligt strategiske niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt
      Og henvises der til «§ 9, stk. 2, <nummer>, i bekendtgørelse nr. 1248 af 5. september 2022»

      @opfyldt @B-18.1 @B-18.2 @B-18.3 @B-18.4 @B-18.5 @B-18.6 @B-18.7
      Eksempler:
        | regel  | nummer |
        | B-18.1 | nr. 1  |
        | B-18.2 | nr. 2  |
        | B-18.3 | nr. 3  |
        | B-18.4 | nr. 4  |
        | B-18.5 | nr. 5  |
        | B-18.6 | nr. 6  |
        | B-18.7 | nr. 7  |

    Scenarie: Kun én af niveauets opgaver er nævnt
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «opgaver» for det fagligt strategiske niveau er «<nævnt>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en bemærkning
      Og lyder beskeden «<besked>»
      Og er der ingen fejl

      @brudt @B-18.1 @B-18.2 @B-18.3 @B-18.4 @B-18.5 @B-18.6 @B-18.7
      Eksempler:
        | nævnt              | regel  | besked                                                                                     |
        | nøgletal og data   | B-18.1 | Det er ikke nævnt, at det fagligt strategiske niveau sikrer konkrete løsninger.            |
        | nøgletal og data   | B-18.2 | Det er ikke nævnt, at det fagligt strategiske niveau driver kvalitet og omstilling.        |
        | nøgletal og data   | B-18.3 | Det er ikke nævnt, at det fagligt strategiske niveau følger op på mål og initiativer.      |
        | nøgletal og data   | B-18.4 | Det er ikke nævnt, at det fagligt strategiske niveau udvikler lokale forløbsmodeller.      |
        | nøgletal og data   | B-18.5 | Det er ikke nævnt, at det fagligt strategiske niveau håndterer praktiske udfordringer.     |
        | nøgletal og data   | B-18.6 | Det er ikke nævnt, at det fagligt strategiske niveau gennemfører prioriterede initiativer. |
        | konkrete løsninger | B-18.7 | Det er ikke nævnt, at det fagligt strategiske niveau følger nøgletal og data.              |

    Scenarie: Niveauets opgaver er ikke oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «opgaver» for det fagligt strategiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og er det en bemærkning
      Og spørges der «Hvilke opgaver har det fagligt strategiske niveau?»

      @åben @B-18.1 @B-18.2 @B-18.3 @B-18.4 @B-18.5 @B-18.6 @B-18.7
      Eksempler:
        | regel  |
        | B-18.1 |
        | B-18.2 |
        | B-18.3 |
        | B-18.4 |
        | B-18.5 |
        | B-18.6 |
        | B-18.7 |

    @B-18.1 @åben
    Scenarie: Opgaven er beskrevet med egne ord
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «opgaver» for det fagligt strategiske niveau er «finde løsninger i hverdagen»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.1 uafklaret
      Og er det en bemærkning

  Regel: Klyngen har et fagligt strategisk niveau

    @B-18.niveau @opfyldt
    Scenarie: Det fagligt strategiske niveau findes
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.niveau opfyldt
      Og henvises der til «§ 9, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-18.niveau @brudt
    Scenarie: Det fagligt strategiske niveau findes ikke
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «findes» for det fagligt strategiske niveau er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.niveau ikke opfyldt
      Og er det en fejl
      Og går L-07.fagligt forud for B-18.niveau

    @B-18.niveau @åben
    Scenarie: Det fagligt strategiske niveau er ikke nævnt
      Givet en sundhedsklynge, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.niveau uafklaret

  Regel: En opgave hører til på det niveau, den er givet

    @B-18.rette-niveau @opfyldt
    Scenarie: Det politiske niveau har kun sine egne opgaver
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.rette-niveau opfyldt

    @B-18.rette-niveau @skøn
    Scenarie: Det politiske niveau håndterer praktiske udfordringer
      Begge lister er åbne, så det må vurderes og er kun en bemærkning.
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «opgaver» for det politiske niveau er «sætte retning» og «praktiske udfordringer»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-18.rette-niveau konkret vurdering
      Og er det en bemærkning
      Og bygger det på en fortolkning

    @B-18.rette-niveau @brudt
    Scenarie: Det er vurderet, at opgaven er givet det forkerte niveau
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at «opgaver» for det politiske niveau er «sætte retning» og «praktiske udfordringer»
      Og at BEK 1248/2022 § 9, stk. 2 er vurderet som ikke opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.rette-niveau ikke opfyldt
      Og er det en bemærkning

    @B-18.rette-niveau @åben
    Scenarie: Det politiske niveaus opgaver er ikke fuldstændigt oplyst
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at oplysningerne om «opgaver» for det politiske niveau ikke er fuldstændige
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-18.rette-niveau uafklaret

    @B-18.rette-niveau
    Scenarie: Siger forslaget intet om det politiske niveaus opgaver, er der intet at bedømme
      Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «opgaver» for det politiske niveau
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder B-18.rette-niveau ikke anvendelse

  Regel: Sundhedssamarbejdsudvalget har seks opgaver

    Scenarie: Opgaven er givet sundhedssamarbejdsudvalget
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt
      Og henvises der til «§ 15, stk. 2, <nummer>, i bekendtgørelse nr. 1248 af 5. september 2022»

      @opfyldt @B-28.1 @B-28.2 @B-28.3 @B-28.4 @B-28.5 @B-28.6
      Eksempler:
        | regel  | nummer |
        | B-28.1 | nr. 1  |
        | B-28.2 | nr. 2  |
        | B-28.3 | nr. 3  |
        | B-28.4 | nr. 4  |
        | B-28.5 | nr. 5  |
        | B-28.6 | nr. 6  |

    Scenarie: Kun én af sundhedssamarbejdsudvalgets opgaver er nævnt
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «opgaver» for sundhedssamarbejdsudvalget er «<nævnt>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en bemærkning
      Og lyder beskeden «Det er ikke nævnt, at sundhedssamarbejdsudvalget <ikke nævnt>.»
      Og er der ingen fejl

      @brudt @B-28.1 @B-28.2 @B-28.3 @B-28.4 @B-28.5 @B-28.6
      Eksempler:
        | nævnt                     | regel  | ikke nævnt                                       |
        | fælles rammer             | B-28.1 | understøtter ensartethed, kvalitet og sammenhæng |
        | fælles rammer             | B-28.2 | drøfter tværgående emner og midler               |
        | ensartethed og sammenhæng | B-28.3 | fastlægger fælles rammer og retning              |
        | fælles rammer             | B-28.4 | understøtter nationale handleplaner              |
        | fælles rammer             | B-28.5 | drøfter klyngernes tiltag og deres udbredelse    |
        | fælles rammer             | B-28.6 | drøfter almen praksis' rolle                     |

    Scenarie: Opgaverne for sundhedssamarbejdsudvalget er ikke oplyst
      Givet et sundhedssamarbejdsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og er det en bemærkning
      Og spørges der «Hvilke opgaver har sundhedssamarbejdsudvalget?»

      @åben @B-28.1 @B-28.2 @B-28.3 @B-28.4 @B-28.5 @B-28.6
      Eksempler:
        | regel  |
        | B-28.1 |
        | B-28.2 |
        | B-28.3 |
        | B-28.4 |
        | B-28.5 |
        | B-28.6 |

  Regel: Udlejning af lokaler og udstyr koordineres og drøftes i sundhedssamarbejdsudvalget

    @L-28.region @L-28.kommune @L-21
    Scenarie: Siger forslaget intet om udlejning, finder reglerne ikke anvendelse
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så finder L-28.region ikke anvendelse
      Og finder L-28.kommune ikke anvendelse
      Og finder L-21 ikke anvendelse

    @L-28.region @L-28.kommune @L-21 @opfyldt
    Scenarie: Udlejningen koordineres og drøftes
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «koordineres af» for udlejningen er «regionsrådet» og «kommunalbestyrelserne»
      Og at «drøftes i» for udlejningen er «sundhedssamarbejdsudvalget»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-28.region opfyldt
      Og er L-28.kommune opfyldt
      Og er L-21 opfyldt

    Scenarie: Udlejningen koordineres kun af den ene eller drøftes et andet sted
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for udlejningen er «<hvem>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 205 c, <stykke>, i sundhedsloven»

      @brudt @L-28.region @L-28.kommune @L-21
      Eksempler:
        | felt           | hvem                  | regel        | stykke |
        | koordineres af | kommunalbestyrelserne | L-28.region  | stk. 1 |
        | koordineres af | regionsrådet          | L-28.kommune | stk. 1 |
        | drøftes i      | politisk niveau       | L-21         | stk. 2 |

    Abstrakt Scenario: Vilkårene for udlejningen
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «udlejes af» for udlejningen er «regionsrådet» og «kommunalbestyrelserne»
      Og at «<felt>» for udlejningen er <svar>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> <udfald>

      @opfyldt @L-21.region.vilkår @L-21.region.plan @L-21.kommune.vilkår @L-21.kommune.plan
      Eksempler:
        | felt                | svar | regel       | udfald  |
        | markedsvilkår       | ja   | L-21.region.vilkår | opfyldt |
        | markedsvilkår       | ja   | L-21.kommune.vilkår | opfyldt |
        | efter sundhedsplanen | ja  | L-21.region.plan   | opfyldt |
        | efter sundhedsplanen | ja  | L-21.kommune.plan   | opfyldt |
      @brudt @L-21.region.vilkår @L-21.region.plan @L-21.kommune.vilkår @L-21.kommune.plan
      Eksempler:
        | felt                | svar | regel       | udfald       |
        | markedsvilkår       | nej  | L-21.region.vilkår | ikke opfyldt |
        | markedsvilkår       | nej  | L-21.kommune.vilkår | ikke opfyldt |
        | efter sundhedsplanen | nej | L-21.region.plan   | ikke opfyldt |
        | efter sundhedsplanen | nej | L-21.kommune.plan   | ikke opfyldt |
      @åben @L-21.region.vilkår @L-21.region.plan @L-21.kommune.vilkår @L-21.kommune.plan
      Eksempler: Det ene svarer ikke på det andet
        | felt                | svar | regel       | udfald    |
        | markedsvilkår       | ja   | L-21.region.plan   | uafklaret |
        | markedsvilkår       | ja   | L-21.kommune.plan   | uafklaret |
        | efter sundhedsplanen | ja  | L-21.region.vilkår | uafklaret |
        | efter sundhedsplanen | ja  | L-21.kommune.vilkår | uafklaret |

    @L-21.region.vilkår @L-21.kommune.vilkår
    Scenarie: Udlejer kun regionen, er det kun dens vilkår
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «udlejes af» for udlejningen er «regionsrådet»
      Og at «markedsvilkår» for udlejningen er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-21.region.vilkår ikke opfyldt
      Og er det en fejl
      Men finder L-21.kommune.vilkår ikke anvendelse

    @L-28.region @L-28.kommune @L-21 @åben
    Scenarie: Udlejningen er kun nævnt
      Givet Sundhedssamarbejdsudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget angiver «udlejning»: Lokaler i sundhedshuset
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-28.region uafklaret
      Og spørges der «Hvem koordinerer udlejningen?»
      Og er L-28.kommune uafklaret
      Og er L-21 uafklaret
      Og spørges der «Hvor drøftes udlejningen?»

  Regel: Hvad der giver adgang eller viser sig i arbejdet, brydes ikke af et forslag

    Scenarie: Bestemmelsen om opgaver kan ikke brydes
      Givet <en sammenslutning>, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <regel> ikke overtrædes

      @kan-ikke-brydes @B-05
      Eksempler: Særskilte punkter på dagsordenen
        | en sammenslutning | regel |
        | en sundhedsklynge | B-05  |
      @kan-ikke-brydes @B-31.4 @B-33
      Eksempler: Underudvalg, og viden til de øvrige regioner
        | en sammenslutning           | regel  |
        | et sundhedssamarbejdsudvalg | B-31.4 |
        | et sundhedssamarbejdsudvalg | B-33   |
