# language: da
Egenskab: Nærsundhedsplanen, rådenes grænser og Københavns faste observatør
  Hvert sundhedsråd udarbejder en nærsundhedsplan, som regionen vedtager (sundhedslovens § 206 d). Ministeren kan ændre
  rådenes grænser, og København har en fast observatør i Amager og Vestegnen.

  Regel: Nærsundhedsplanen

    @R-20 @R-20.regional @R-20.vedtagelse @R-20.rådgivning @R-20.indsendelse @R-20.afsæt
    Scenarie: Nærsundhedsplanen udarbejdes af <råd> og vedtages af <region>: <svar>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «nærsundhedsplan»:
        | udarbejdes af | vedtages af | stemmer med regionens sundhedsplan | rådgivning fra Sundhedsstyrelsen før vedtagelsen | sendes til Sundhedsstyrelsen |
        | <råd>         | <region>    | <svar>                             | <svar>                                           | <svar>                       |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-20 <udfald>
      Og er R-20.vedtagelse <udfald>
      Og er R-20.regional <udfald>
      Og er R-20.rådgivning <udfald>
      Og er R-20.indsendelse <udfald>
      Og kræver R-20.afsæt konkret vurdering

      @opfyldt @skøn
      Eksempler: Som loven siger
        | råd           | region       | svar | udfald  |
        | sundhedsrådet | regionsrådet | ja   | opfyldt |

      @brudt
      Eksempler: Ikke som loven siger
        | råd                 | region              | svar | udfald       |
        | kommunalbestyrelsen | kommunalbestyrelsen | nej  | ikke opfyldt |

      @åben
      Eksempler: Ikke oplyst
        | råd    | region | svar   | udfald    |
        | ukendt | ukendt | ukendt | uafklaret |

    @R-20.vedtagelse @skøn
    Scenarie: Sundhedsrådet vedtager selv planen
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «nærsundhedsplan»:
        | udarbejdes af | vedtages af   |
        | sundhedsrådet | sundhedsrådet |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kræver R-20.vedtagelse konkret vurdering
      Og henvises der til «§ 206 d, stk. 3, i sundhedsloven»

    @R-20 @tid
    Scenarie: Før 2027 er der ingen sundhedsråd, reglerne kan gælde for
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. december 2026
      Så er R-20 ikke i kraft

    @R-20.national @R-21 @R-21.rammer @R-21.regionale @R-57 @R-57.høring @R-58 @kan-ikke-brydes
    Scenarie: Det, et forslag ikke kan bryde om planer, midler og grænser
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så kan R-20.national ikke overtrædes
      Og kan R-21 ikke overtrædes
      Og kan R-21.rammer ikke overtrædes
      Og kan R-21.regionale ikke overtrædes
      Og kan R-57 ikke overtrædes
      Og kan R-57.høring ikke overtrædes
      Og kan R-58 ikke overtrædes

  Regel: Københavns faste observatør i Amager og Vestegnen

    @R-12.københavn @R-12.københavn.stemmeret @R-12.københavn.hvem @R-12.københavn.valg
    Scenarie: Københavns observatør, fast: <fast>, fra rådet «<råd>», med stemmeret: <stemme>
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Amager og Vestegnen
      Og at «observatører» for sundhedsrådet er:
        | navn                 | kommune   | fast   | sundhedsråd | stemmeret | valgmåde   |
        | Københavns observatør | København | <fast> | <råd>       | <stemme>  | <valgmåde> |
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-12.københavn <udfald>
      Og er R-12.københavn.hvem <hvem>
      Og er R-12.københavn.stemmeret <ret>
      Og er R-12.københavn.valg <valg>

      @opfyldt
      Eksempler: Som bekendtgørelsen siger
        | fast | råd         | stemme | valgmåde     | udfald  | hvem    | ret     | valg    |
        | ja   | Hovedstaden | nej    | flertalsvalg | opfyldt | opfyldt | opfyldt | opfyldt |

      @brudt
      Eksempler: Ikke som bekendtgørelsen siger
        | fast | råd          | stemme | valgmåde         | udfald       | hvem         | ret          | valg         |
        | ja   | Nordsjælland | ja     | forholdstalsvalg | opfyldt      | ikke opfyldt | ikke opfyldt | ikke opfyldt |
        | nej  | Hovedstaden  | nej    | flertalsvalg     | ikke opfyldt | opfyldt      | opfyldt      | opfyldt      |

      @åben
      Eksempler: Ikke oplyst
        | fast   | råd         | stemme | valgmåde     | udfald    | hvem      | ret       | valg      |
        | ukendt |             | ukendt | ukendt       | uafklaret | uafklaret | uafklaret | uafklaret |

    @R-12.københavn @åben
    Scenarie: Observatørerne i Amager og Vestegnen er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Amager og Vestegnen
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så er R-12.københavn uafklaret
      Og er det en advarsel

    @R-12.københavn @opfyldt
    Scenarie: I andre råd har København ingen fast observatør
      Givet Sundhedsråd Vestjylland, som det kan sættes op fra 1. januar 2027
      Når forslaget bedømmes efter reglerne den 15. januar 2027
      Så finder R-12.københavn ikke anvendelse
