# language: da
Egenskab: De forberedende sundhedsråds møder og beslutninger
  Overgangslovens §§ 36 og 82 lader kommunestyrelseslovens regler om udvalg gælde: beslutningsdygtighed, flertal, dagsorden og protokol.

  Regel: Mindstetal og flertal

    @T-07.kvorum
    Scenarie: Mindstetallet er «<mindstetal>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «beslutningsdygtighed» for det forberedende sundhedsråd er «<mindstetal>»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.kvorum <udfald>
      Og er det <alvor>

      @opfyldt
      Eksempler: Lovens
        | mindstetal                      | udfald  | alvor          |
        | mindst halvdelen af medlemmerne | opfyldt | uden betydning |

      @brudt
      Eksempler: Et andet
        | mindstetal                            | udfald       | alvor   |
        | mindst to tredjedele                  | ikke opfyldt | en fejl |
        | mere end halvdelen                    | ikke opfyldt | en fejl |
        | både regionale og kommunale medlemmer | ikke opfyldt | en fejl |
        | intet mindstetal                      | ikke opfyldt | en fejl |

      @åben
      Eksempler: Et ord, der ikke kendes
        | mindstetal          | udfald    | alvor         |
        | formanden afgør det | uafklaret | en advarsel   |

    @T-07.flertal
    Scenarie: Stemmereglen er «<regel>»
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «afstemning» for det forberedende sundhedsråd er «<regel>»
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.flertal <udfald>

      @opfyldt
      Eksempler: Lovens
        | regel           | udfald  |
        | simpelt flertal | opfyldt |

      @brudt
      Eksempler: En anden
        | regel                          | udfald       |
        | enighed                        | ikke opfyldt |
        | to tredjedeles flertal         | ikke opfyldt |
        | vægtede stemmer                | ikke opfyldt |
        | vetoret                        | ikke opfyldt |
        | flertal i begge medlemsgrupper | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | regel            | udfald    |
        | efter forholdene | uafklaret |

    @T-07.stemmeret
    Scenarie: <rolle> har stemmeret: <svar>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at det forberedende sundhedsråd har dette medlem:
        | rolle   | stemmeret |
        | <rolle> | <svar>    |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.stemmeret <udfald>

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

    @T-07.mødeplan @T-07.mødeplan.år @T-07.forretningsorden
    Scenarie: Mødeplan og forretningsorden fastsættes af <hvem>, for hvert regnskabsår: <svar>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «mødeplan» for det forberedende sundhedsråd er:
        | besluttes af | for hvert regnskabsår |
        | <hvem>       | <svar>                |
      Og at «forretningsorden» for det forberedende sundhedsråd er:
        | fastsættes af |
        | <hvem>        |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.mødeplan <udfald>
      Og er T-07.mødeplan.år <udfald>
      Og er T-07.forretningsorden <udfald>

      @opfyldt
      Eksempler: Rådet selv
        | hvem                         | svar | udfald  |
        | det forberedende sundhedsråd | ja   | opfyldt |

      @brudt
      Eksempler: En anden
        | hvem         | svar | udfald       |
        | regionsrådet | nej  | ikke opfyldt |
        | formanden    | nej  | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | hvem   | svar   | udfald    |
        | ukendt | ukendt | uafklaret |

    @T-07.dagsorden @T-07.materiale @T-07.protokol @T-07.underskrift @T-07.afvigende-mening @T-07.sagsliste
    Scenarie: Dagsorden, protokol og sagsliste, som loven siger: <svar>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «dagsorden» for det forberedende sundhedsråd er:
        | udsendes før mødet | med materiale |
        | <svar>             | <svar>        |
      Og at «protokol» for det forberedende sundhedsråd er:
        | føres  | underskrives | afvigende mening |
        | <svar> | <svar>       | <svar>           |
      Og at «sagsliste» for det forberedende sundhedsråd er:
        | offentliggøres |
        | <svar>         |
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.dagsorden <udfald>
      Og er T-07.materiale <udfald>
      Og er T-07.protokol <udfald>
      Og er T-07.underskrift <udfald>
      Og er T-07.afvigende-mening <udfald>
      Og er T-07.sagsliste <udfald>
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

    @T-07.formand @T-07.formand.indkaldelse @T-35
    Scenarie: Møderne ledes og indkaldes af <leder> og ved forfald af <afløser>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «ledes af» for det forberedende sundhedsråd er <leder>
      Og at «indkaldes af» for det forberedende sundhedsråd er <leder>
      Og at «ledes ved forfald af» for det forberedende sundhedsråd er <afløser>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.formand <udfald>
      Og er T-07.formand.indkaldelse <udfald>
      Og er T-35 <udfald>

      @opfyldt
      Eksempler: Som loven siger
        | leder     | afløser       | udfald  |
        | formanden | næstformanden | opfyldt |

      @brudt
      Eksempler: En anden
        | leder         | afløser      | udfald       |
        | formandskabet | regionsrådet | ikke opfyldt |
        | næstformanden | formanden    | ikke opfyldt |

      @åben
      Eksempler: Et ord, der ikke kendes
        | leder       | afløser           | udfald    |
        | direktionen | det ældste medlem | uafklaret |

  Regel: Budgettet

    @T-07.bevilling
    Scenarie: Sundhedsrådet beslutter <hvad>
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at «beslutter» for det forberedende sundhedsråd er <hvad>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-07.bevilling <udfald>

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
        | hvad       | udfald    |
        | mange ting | uafklaret |

    @T-07.mødeplan.tid @T-07.mødeplan.indbringelse @T-07.varighed @T-07.videresendelse @T-07.tilstede @T-07.indsigt @T-07.budget @T-07.forhandling @T-07.budgetbidrag @T-07.hastesager @T-07.underlagt @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om møderne
      Givet det forberedende sundhedsråd for Vestjylland, som det kan sættes op fra 1. januar 2026
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kan T-07.mødeplan.tid ikke overtrædes
      Og kan T-07.mødeplan.indbringelse ikke overtrædes
      Og kan T-07.varighed ikke overtrædes
      Og kan T-07.videresendelse ikke overtrædes
      Og kan T-07.tilstede ikke overtrædes
      Og kan T-07.indsigt ikke overtrædes
      Og kan T-07.budget ikke overtrædes
      Og kan T-07.forhandling ikke overtrædes
      Og kan T-07.budgetbidrag ikke overtrædes
      Og kan T-07.hastesager ikke overtrædes
      Og kan T-07.underlagt ikke overtrædes
