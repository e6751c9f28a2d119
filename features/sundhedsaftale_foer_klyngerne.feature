# language: da
Egenskab: Sundhedsaftalen, før sundhedsklyngerne kom
  Bekendtgørelse nr. 679 af 30. maj 2018 lod sundhedskoordinationsudvalget udarbejde udkastet og følge op, mens
  regionsrådet og de enkelte kommunalbestyrelser indgik aftalen. Et forslag behøver ikke at tage stilling til den.

  Regel: Først når forslaget nævner sundhedsaftalen, stilles der krav om den

    @G-06.aftale.udkast @G-06.aftale.frist
    Scenarie: Et udvalg uden et ord om sundhedsaftalen
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så finder G-06.aftale.udkast ikke anvendelse
      Og finder G-06.aftale.frist ikke anvendelse

    @åben
    Abstrakt Scenario: Nævnes den kun ved navn, spørges der til resten
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at forslaget angiver «sundhedsaftale»: Sundhedsaftale 2019-2023
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så er <regel> uafklaret
      Og er det en advarsel
      Og spørges der «<spørgsmål>»

      @G-06.aftale.udkast @G-06.aftale.region @G-06.aftale.kommuner @G-06.aftale.somatik @G-06.aftale.psykiatri
      @G-06.aftale.mål @G-06.aftale.indsendelse @G-06.aftale.frist @G-06.aftale.gennemgang
      @G-06.aftale.midtvejs @G-06.aftale.slutstatus
      Eksempler:
        | regel                   | spørgsmål                                                               |
        | G-06.aftale.udkast      | Hvem udarbejder udkastet til sundhedsaftalen?                           |
        | G-06.aftale.region      | Hvem indgår sundhedsaftalen?                                            |
        | G-06.aftale.kommuner    | Hvem indgår sundhedsaftalen?                                            |
        | G-06.aftale.somatik     | Omfatter sundhedsaftalen både somatik og psykiatri?                     |
        | G-06.aftale.psykiatri   | Omfatter sundhedsaftalen både somatik og psykiatri?                     |
        | G-06.aftale.mål         | Opstiller udkastet til sundhedsaftalen fælles, forpligtende mål?        |
        | G-06.aftale.indsendelse | Hvem indsender sundhedsaftalen?                                         |
        | G-06.aftale.frist       | Hvornår indsendes sundhedsaftalen?                                      |
        | G-06.aftale.gennemgang  | Gennemgås sundhedsaftalen hvert år?                                     |
        | G-06.aftale.midtvejs    | Laves der en midtvejsstatus senest to år efter indsendelsen?            |
        | G-06.aftale.slutstatus  | Laves der en afsluttende status, inden sundhedsaftalen udløber?         |

    @G-06.aftale.én @åben
    Scenarie: Det er ikke oplyst, hvor mange aftaler der er
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at «antal» for sundhedsaftalen er ukendt
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så er G-06.aftale.én uafklaret
      Og spørges der «Hvor mange sundhedsaftaler er der i regionen?»

  Regel: Udkastet, parterne og omfanget (§ 3)

    Abstrakt Scenario: Hvad forslaget siger om aftalen
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at «<felt>» for sundhedsaftalen er <svar>
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så er <regel> <udfald>
      Og er det <alvor>

      @opfyldt @G-06.aftale.udkast @G-06.aftale.region @G-06.aftale.kommuner @G-06.aftale.én @G-06.aftale.somatik
      @G-06.aftale.psykiatri @G-06.aftale.mål @G-06.aftale.gennemgang @G-06.aftale.midtvejs @G-06.aftale.slutstatus
      Eksempler:
        | felt                       | svar                                         | regel                  | udfald  | alvor          |
        | udkast fra                 | sundhedskoordinationsudvalget                | G-06.aftale.udkast     | opfyldt | uden betydning |
        | indgås af                  | «regionsrådet» og «kommunalbestyrelserne»    | G-06.aftale.region     | opfyldt | uden betydning |
        | indgås af                  | «regionsrådet» og «kommunalbestyrelserne»    | G-06.aftale.kommuner   | opfyldt | uden betydning |
        | antal                      | 1                                            | G-06.aftale.én         | opfyldt | uden betydning |
        | områder                    | somatik og psykiatri                         | G-06.aftale.somatik    | opfyldt | uden betydning |
        | områder                    | somatik og psykiatri                         | G-06.aftale.psykiatri  | opfyldt | uden betydning |
        | fælles forpligtende mål    | ja                                           | G-06.aftale.mål        | opfyldt | uden betydning |
        | årlig gennemgang           | ja                                           | G-06.aftale.gennemgang | opfyldt | uden betydning |
        | midtvejsstatus inden to år | ja                                           | G-06.aftale.midtvejs   | opfyldt | uden betydning |
        | afsluttende status         | ja                                           | G-06.aftale.slutstatus | opfyldt | uden betydning |

      @brudt @G-06.aftale.udkast @G-06.aftale.region @G-06.aftale.kommuner @G-06.aftale.én @G-06.aftale.somatik
      @G-06.aftale.psykiatri @G-06.aftale.mål @G-06.aftale.gennemgang @G-06.aftale.midtvejs @G-06.aftale.slutstatus
      Eksempler:
        | felt                       | svar                                                      | regel                  | udfald       | alvor   |
        | udkast fra                 | regionsrådet                                              | G-06.aftale.udkast     | ikke opfyldt | en fejl |
        | indgås af                  | «kommunalbestyrelserne»                                   | G-06.aftale.region     | ikke opfyldt | en fejl |
        | indgås af                  | «regionsrådet» og «et flertal af kommunalbestyrelserne»   | G-06.aftale.kommuner   | ikke opfyldt | en fejl |
        | antal                      | 2                                                         | G-06.aftale.én         | ikke opfyldt | en fejl |
        | områder                    | psykiatri                                                 | G-06.aftale.somatik    | ikke opfyldt | en fejl |
        | områder                    | somatik                                                   | G-06.aftale.psykiatri  | ikke opfyldt | en fejl |
        | fælles forpligtende mål    | nej                                                       | G-06.aftale.mål        | ikke opfyldt | en fejl |
        | årlig gennemgang           | nej                                                       | G-06.aftale.gennemgang | ikke opfyldt | en fejl |
        | midtvejsstatus inden to år | nej                                                       | G-06.aftale.midtvejs   | ikke opfyldt | en fejl |
        | afsluttende status         | nej                                                       | G-06.aftale.slutstatus | ikke opfyldt | en fejl |

  Regel: Indsendelse til Sundhedsstyrelsen (§ 6)

    @G-06.aftale.indsendelse
    Abstrakt Scenario: Regionsrådet sender aftalen til Sundhedsstyrelsen
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at «indsendes af» for sundhedsaftalen er <afsender>
      Og at «indsendes til» for sundhedsaftalen er Sundhedsstyrelsen
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så er G-06.aftale.indsendelse <udfald>

      @opfyldt
      Eksempler:
        | afsender     | udfald  |
        | regionsrådet | opfyldt |
      @brudt
      Eksempler:
        | afsender              | udfald       |
        | kommunalbestyrelserne | ikke opfyldt |

    @G-06.aftale.frist
    Abstrakt Scenario: Fristen er den 1. juli i valgperiodens andet år
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Og at «indsendelse» for sundhedsaftalen er <dag>
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så er G-06.aftale.frist <udfald>
      Og bygger det på en fortolkning

      @opfyldt
      Eksempler:
        | dag          | udfald  |
        | 1. juli 2019 | opfyldt |
        | 1. juli 2023 | opfyldt |
      @brudt
      Eksempler: En dag for sent, og i den mellemliggende tid
        | dag               | udfald       |
        | 2. juli 2019      | ikke opfyldt |
        | 31. december 2021 | ikke opfyldt |
        | 2. juli 2023      | ikke opfyldt |

  Regel: Hvad der viser sig i arbejdet eller kun giver adgang, brydes ikke

    @G-06.aftale.støtte @G-06.aftale.opfølgning @G-06.emner @G-06.samarbejdsaftaler @G-06.orientering
    @G-06.aftale.svar @G-06.aftale.godkendelse @G-06.aftale.udbedring @G-06.aftale.revision @G-06.sundhedsplan
    @kan-ikke-brydes
    Abstrakt Scenario: Det kan et forslag ikke bryde
      Givet et sundhedskoordinationsudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. maj 2019
      Så kan <regel> ikke overtrædes

      Eksempler:
        | regel                   |
        | G-06.aftale.støtte      |
        | G-06.aftale.opfølgning  |
        | G-06.emner              |
        | G-06.samarbejdsaftaler  |
        | G-06.orientering        |
        | G-06.aftale.svar        |
        | G-06.aftale.godkendelse |
        | G-06.aftale.udbedring   |
        | G-06.aftale.revision    |
        | G-06.sundhedsplan       |
