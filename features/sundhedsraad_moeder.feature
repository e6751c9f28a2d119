# language: da
Egenskab: Sundhedsrådets møder og beslutninger
  Regionslovens § 15 lader kommunestyrelseslovens regler om udvalg gælde for sundhedsrådene. Et forslag behøver ikke at
  gentage dem, men kan ikke fravige dem: I en klynge er beslutningsdygtighed og afstemning frie, i et sundhedsråd ikke.

  Regel: Mindstetal og flertal

    @R-15.kvorum
    Scenarie: Mindstetallet er «<mindstetal>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «beslutningsdygtighed» for sundhedsrådet er «<mindstetal>»
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.kvorum <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Lovens
        | mindstetal                      | udfald  | alvor          |
        | mindst halvdelen af medlemmerne | opfyldt | uden betydning |

      @brudt
      Eksempler: Et andet
        | mindstetal                              | udfald       | alvor   |
        | mindst to tredjedele                    | ikke opfyldt | en fejl |
        | mere end halvdelen                      | ikke opfyldt | en fejl |
        | både regionale og kommunale medlemmer   | ikke opfyldt | en fejl |
        | intet mindstetal                        | ikke opfyldt | en fejl |

      @åben
      Eksempler: Et ord, der ikke kendes
        | mindstetal          | udfald    | alvor         |
        | formanden afgør det | uafklaret | en advarsel   |

    @R-15.flertal
    Scenarie: Stemmereglen er «<regel>»
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «afstemning» for sundhedsrådet er «<regel>»
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.flertal <udfald>
      Og henvises der til «§ 15, stk. 1, nr. 2, i regionsloven, jf. kommunestyrelsesloven § 20, stk. 2, 2. pkt.»

      @opfyldt
      Eksempler: Lovens
        | regel           | udfald  |
        | simpelt flertal | opfyldt |

      @brudt
      Eksempler: En anden
        | regel                         | udfald       |
        | enighed                       | ikke opfyldt |
        | to tredjedeles flertal        | ikke opfyldt |
        | vægtede stemmer               | ikke opfyldt |
        | vetoret                       | ikke opfyldt |
        | flertal i begge medlemsgrupper | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | regel               | udfald    |
        | efter forholdene    | uafklaret |

    @R-15.stemmeret
    Scenarie: <rolle> har stemmeret: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at sundhedsrådet har dette medlem:
        | rolle   | stemmeret |
        | <rolle> | <svar>    |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.stemmeret <udfald>

      @opfyldt
      Eksempler: Som loven siger
        | rolle            | svar | udfald  |
        | kommunalt medlem | ja   | opfyldt |
        | observatør       | nej  | opfyldt |

      @brudt
      Eksempler: Uden stemmeret
        | rolle            | svar | udfald       |
        | kommunalt medlem | nej  | ikke opfyldt |
        | borgmester       | nej  | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | rolle            | svar   | udfald    |
        | kommunalt medlem | ukendt | uafklaret |

  Regel: Mødeplan, dagsorden, protokol og sagsliste

    @R-15.mødeplan @R-15.mødeplan.år @R-15.forretningsorden
    Scenarie: Mødeplan og forretningsorden fastsættes af <hvem>, for hvert regnskabsår: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «mødeplan» for sundhedsrådet er:
        | besluttes af | for hvert regnskabsår |
        | <hvem>       | <svar>                |
      Og at «forretningsorden» for sundhedsrådet er:
        | fastsættes af |
        | <hvem>        |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.mødeplan <udfald>
      Og er R-15.mødeplan.år <udfald>
      Og er R-15.forretningsorden <udfald>

      @opfyldt
      Eksempler: Rådet selv
        | hvem          | svar | udfald  |
        | sundhedsrådet | ja   | opfyldt |

      @brudt
      Eksempler: En anden
        | hvem         | svar | udfald       |
        | regionsrådet | nej  | ikke opfyldt |
        | formanden    | nej  | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hvem   | svar   | udfald    |
        | ukendt | ukendt | uafklaret |

    @R-15.dagsorden @R-15.materiale @R-15.protokol @R-15.underskrift @R-15.afvigende-mening @R-15.sagsliste
    Scenarie: Dagsorden, protokol og sagsliste, som loven siger: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at «dagsorden» for sundhedsrådet er:
        | udsendes før mødet | med materiale |
        | <svar>             | <svar>        |
      Og at «protokol» for sundhedsrådet er:
        | føres  | underskrives | afvigende mening |
        | <svar> | <svar>       | <svar>           |
      Og at «sagsliste» for sundhedsrådet er:
        | offentliggøres |
        | <svar>         |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.dagsorden <udfald>
      Og er R-15.materiale <udfald>
      Og er R-15.protokol <udfald>
      Og er R-15.underskrift <udfald>
      Og er R-15.afvigende-mening <udfald>
      Og er R-15.sagsliste <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Ja
        | svar | udfald  | alvor          |
        | ja   | opfyldt | uden betydning |

      @brudt
      Eksempler: Nej
        | svar | udfald       | alvor   |
        | nej  | ikke opfyldt | en fejl |

      @åben
      Eksempler: Ikke oplyst
        | svar   | udfald    | alvor         |
        | ukendt | uafklaret | en bemærkning |

  Regel: Formanden leder, næstformanden ved forfald

    @R-15.formand @R-15.formand.indkaldelse @R-55
    Scenarie: Møderne ledes og indkaldes af <leder> og ved forfald af <afløser>, og ministeren har ikke godkendt afvigelser
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | afvigelser godkendt af ministeren |
        | nej                               |
      Og at «ledes af» for sundhedsrådet er <leder>
      Og at «indkaldes af» for sundhedsrådet er <leder>
      Og at «ledes ved forfald af» for sundhedsrådet er <afløser>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.formand <udfald>
      Og er R-15.formand.indkaldelse <udfald>
      Og er R-55 <udfald>

      @opfyldt
      Eksempler: Som loven siger
        | leder     | afløser       | udfald  |
        | formanden | næstformanden | opfyldt |

      @brudt
      Eksempler: En anden
        | leder         | afløser      | udfald       |
        | formandskabet | regionsrådet | ikke opfyldt |
        | næstformanden | formanden    | ikke opfyldt |
        | borgmestrene  | formanden    | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | leder       | afløser           | udfald    |
        | direktionen | det ældste medlem | uafklaret |

    @R-15.formand @R-15.formand.indkaldelse @R-49.bevilling @R-16 @R-16.undtaget @R-56.observatører
    Scenarie: Ministerens godkendelse af afvigelser i styrelsesvedtægten: <godkendt>
      Med ministerens godkendelse kan vedtægten afvige fra reglerne om vederlag, om budgettet og om formandens opgaver (§ 36).
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | afvigelser godkendt af ministeren |
        | <godkendt>                        |
      Og at «ledes af» for sundhedsrådet er borgmestrene
      Og at «indkaldes af» for sundhedsrådet er borgmestrene
      Og at «beslutter» for sundhedsrådet er tillægsbevillinger
      Og at «vederlag» for sundhedsrådet er:
        | ydes af  | omfatter                   |
        | kommuner | borgmestre og observatører |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så <R-15.formand>
      Og <R-15.formand.indkaldelse>
      Og <R-49.bevilling>
      Og <R-16>
      Og <R-16.undtaget>
      Og <R-56.observatører>

      @skøn
      Eksempler: Om godkendelsen angår dette, må vurderes
        | godkendt | R-15.formand                           | R-15.formand.indkaldelse                           | R-49.bevilling                           | R-16                           | R-16.undtaget                           | R-56.observatører                           |
        | ja       | kræver R-15.formand konkret vurdering  | kræver R-15.formand.indkaldelse konkret vurdering  | kræver R-49.bevilling konkret vurdering  | kræver R-16 konkret vurdering  | kræver R-16.undtaget konkret vurdering  | kræver R-56.observatører konkret vurdering  |

      @brudt
      Eksempler: Ikke godkendt
        | godkendt | R-15.formand                 | R-15.formand.indkaldelse                 | R-49.bevilling                 | R-16                 | R-16.undtaget                 | R-56.observatører                 |
        | nej      | er R-15.formand ikke opfyldt | er R-15.formand.indkaldelse ikke opfyldt | er R-49.bevilling ikke opfyldt | er R-16 ikke opfyldt | er R-16.undtaget ikke opfyldt | er R-56.observatører ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | godkendt | R-15.formand              | R-15.formand.indkaldelse              | R-49.bevilling              | R-16              | R-16.undtaget              | R-56.observatører              |
        | ukendt   | er R-15.formand uafklaret | er R-15.formand.indkaldelse uafklaret | er R-49.bevilling uafklaret | er R-16 uafklaret | er R-16.undtaget uafklaret | er R-56.observatører uafklaret |

    @R-15.formand @åben
    Scenarie: Uden oplyst godkendelse er en anden mødeleder en advarsel, der spørger til styrelsesvedtægten
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Og at «ledes af» for sundhedsrådet er borgmestrene
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-15.formand uafklaret
      Og er det en advarsel
      Og spørges der «Hvad er fastlagt i regionens styrelsesvedtægt?»

    @R-15.flertal.udslag @T-07.flertal.udslag
    Scenarie: Udslagsgivende stemme (<slags>): <stemme>
      Givet et <slags>, hvor intet er oplyst
      Og at «udslagsgivende stemme» for <organ> er <stemme>
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <norm> <udfald>
      Og er det <alvor>
      Og bygger det på en fortolkning

      @brudt
      Eksempler: Nogen har den
        | slags                    | organ                        | dag             | norm                 | stemme               | udfald       | alvor   |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-15.flertal.udslag  | formanden            | ikke opfyldt | en fejl |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-15.flertal.udslag  | ja                   | ikke opfyldt | en fejl |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-15.flertal.udslag  | regionsrådsformanden | ikke opfyldt | en fejl |
        | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-07.flertal.udslag  | formandens stemme    | ikke opfyldt | en fejl |

      @åben
      Eksempler: Et ord, der ikke kendes
        | slags                    | organ                        | dag             | norm                 | stemme           | udfald    | alvor         |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-15.flertal.udslag  | lodtrækning      | uafklaret | en advarsel |
        | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-07.flertal.udslag  | lodtrækning      | uafklaret | en advarsel |

    @R-15.flertal.udslag @R-47.lukkede @T-07.flertal.udslag @T-07.lukkede @opfyldt
    Scenarie: Ingen har udslagsgivende stemme, og møderne er lukkede (<slags>)
      Givet et <slags>, hvor intet er oplyst
      Og at «udslagsgivende stemme» for <organ> er nej
      Og at «offentlige møder» for <organ> er nej
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <stemme> opfyldt
      Og er <møder> opfyldt

      Eksempler:
        | slags                    | organ                        | dag             | stemme              | møder        |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-15.flertal.udslag | R-47.lukkede |
        | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-07.flertal.udslag | T-07.lukkede |

    @R-47.lukkede @T-07.lukkede
    Scenarie: Offentlige møder (<slags>): <møder>
      Givet et <slags>, hvor intet er oplyst
      Og at «offentlige møder» for <organ> er «<møder>»
      Når forslaget bedømmes efter reglerne den <dag>
      Så er <norm> <udfald>
      Og er det <alvor>
      Og bygger det på en fortolkning

      @brudt
      Eksempler: Åbne
        | slags                    | organ                        | dag             | norm         | møder             | udfald       | alvor   |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-47.lukkede | ja                | ikke opfyldt | en fejl |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-47.lukkede | Møderne er åbne.  | ikke opfyldt | en fejl |
        | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-07.lukkede | ja                | ikke opfyldt | en fejl |

      @åben
      Eksempler: Et ord, der ikke kendes
        | slags                    | organ                        | dag             | norm         | møder             | udfald    | alvor         |
        | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-47.lukkede | efter beslutning  | uafklaret | en advarsel |
        | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-07.lukkede | efter beslutning  | uafklaret | en advarsel |

  Regel: Budgettet

    @R-49.bevilling
    Scenarie: Sundhedsrådet beslutter <hvad>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «styrelsesvedtægt»:
        | afvigelser godkendt af ministeren |
        | nej                               |
      Og at «beslutter» for sundhedsrådet er <hvad>
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-49.bevilling <udfald>

      @opfyldt
      Eksempler: Inden for rammerne
        | hvad             | udfald  |
        | lokale løsninger | opfyldt |

      @brudt
      Eksempler: Ud over rammerne
        | hvad               | udfald       |
        | tillægsbevillinger | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | hvad         | udfald    |
        | mange ting   | uafklaret |

    @R-15.mødeplan.tid @R-15.mødeplan.indbringelse @R-15.varighed @R-15.videresendelse @R-47 @R-48 @R-49 @R-49.forhandling @R-49.budget @R-50 @R-51 @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om møderne
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-15.mødeplan.tid ikke overtrædes
      Og kan R-15.mødeplan.indbringelse ikke overtrædes
      Og kan R-15.varighed ikke overtrædes
      Og kan R-15.videresendelse ikke overtrædes
      Og kan R-47 ikke overtrædes
      Og kan R-48 ikke overtrædes
      Og kan R-49 ikke overtrædes
      Og kan R-49.forhandling ikke overtrædes
      Og kan R-49.budget ikke overtrædes
      Og kan R-50 ikke overtrædes
      Og kan R-51 ikke overtrædes
