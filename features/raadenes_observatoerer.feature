# language: da
Egenskab: Hvem der kan være observatør i et råd, og hvem der har en fast plads
  En observatør er kommunalt medlem af et andet sundhedsråd (regionslovens § 14 m, stk. 1). Ministeren har givet én fast observatør:
  Københavns i Sundhedsråd Amager og Vestegnen (bekendtgørelse nr. 1208/2025 § 22).

  @R-12.anmodning @R-12.tilladelse @R-40 @R-12.fast @R-12.fast.råd
  @T-29.anmodning @T-29.tilladelse @T-29.valg @T-29.fast.kommune @T-29.fast.råd @brudt
  Abstrakt Scenario: En observatør fra Aarhus bliver ikke fast af, at forslaget siger det (fast: <fast>)
    Givet <råd>, som det kan sættes op fra <start>
    Og at «observatører» for <organ> er:
      | navn             | kommune | indbyggere | hverv                                    | anmodet af   | tilladt af   | valgmåde         | fast   |
      | Aarhus' observatør | Aarhus | 367000    | kommunalt medlem af et andet sundhedsråd | regionsrådet | regionsrådet | forholdstalsvalg | <fast> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <anmodning> ikke opfyldt
    Og er <tilladelse> ikke opfyldt
    Og er <valg> ikke opfyldt
    Og er det en fejl
    Og er <kommune> <udfald>
    Og er <i rådet> <udfald>

    Eksempler:
      | råd                                         | start          | organ                        | dag             | fast   | anmodning      | tilladelse      | valg       | kommune           | i rådet        | udfald       |
      | Sundhedsråd Vestjylland                     | 1. januar 2027 | sundhedsrådet                | 15. januar 2027 | ja     | R-12.anmodning | R-12.tilladelse | R-40       | R-12.fast         | R-12.fast.råd  | ikke opfyldt |
      | Sundhedsråd Vestjylland                     | 1. januar 2027 | sundhedsrådet                | 15. januar 2027 | nej    | R-12.anmodning | R-12.tilladelse | R-40       | R-12.fast         | R-12.fast.råd  | opfyldt      |
      | Sundhedsråd Vestjylland                     | 1. januar 2027 | sundhedsrådet                | 15. januar 2027 | ukendt | R-12.anmodning | R-12.tilladelse | R-40       | R-12.fast         | R-12.fast.råd  | uafklaret    |
      | det forberedende sundhedsråd for Vestjylland | 1. januar 2026 | det forberedende sundhedsråd | 1. februar 2026 | ja     | T-29.anmodning | T-29.tilladelse | T-29.valg  | T-29.fast.kommune | T-29.fast.råd  | ikke opfyldt |

  @R-12.fast @R-12.fast.råd @T-29.fast.kommune @T-29.fast.råd
  Abstrakt Scenario: En fast observatør fra <kommune> i rådet for <område> (fast: <fast>)
    Givet et <slags>, hvor intet er oplyst
    Og at forslaget angiver «sundhedsråd»: <område>
    Og at «observatører» for <organ> er:
      | navn       | kommune   | fast   |
      | Observatør | <kommune> | <fast> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så <fra kommunen>
    Og <i rådet>

    @opfyldt
    Eksempler: Københavns, eller ingen fast
      | slags                    | organ                        | dag             | område              | kommune   | fast | fra kommunen                | i rådet                              |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | Amager og Vestegnen | København | ja   | er R-12.fast opfyldt        | finder R-12.fast.råd ikke anvendelse |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | Vestjylland         | Viborg    | nej  | er R-12.fast opfyldt        | er R-12.fast.råd opfyldt             |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | Amager og Vestegnen | København | ja   | er T-29.fast.kommune opfyldt | finder T-29.fast.råd ikke anvendelse |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | Vestjylland         | Viborg    | nej  | er T-29.fast.kommune opfyldt | er T-29.fast.råd opfyldt             |
    @brudt
    Eksempler: En anden kommune eller et andet råd
      | slags                    | organ                        | dag             | område              | kommune   | fast | fra kommunen                      | i rådet                              |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | Amager og Vestegnen | Gladsaxe  | ja   | er R-12.fast ikke opfyldt         | finder R-12.fast.råd ikke anvendelse |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | Nordsjælland        | København | ja   | er R-12.fast opfyldt              | er R-12.fast.råd ikke opfyldt        |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | Amager og Vestegnen | Gladsaxe  | ja   | er T-29.fast.kommune ikke opfyldt | finder T-29.fast.råd ikke anvendelse |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | Nordsjælland        | København | ja   | er T-29.fast.kommune opfyldt      | er T-29.fast.råd ikke opfyldt        |
    @åben
    Eksempler: Ikke oplyst
      | slags                    | organ                        | dag             | område       | kommune | fast   | fra kommunen                   | i rådet                    |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | Nordsjælland |         | ukendt | er R-12.fast uafklaret         | er R-12.fast.råd uafklaret |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | Nordsjælland |         | ukendt | er T-29.fast.kommune uafklaret | er T-29.fast.råd uafklaret |

  @R-12.anmodning @R-12.tilladelse @R-12.hensyn @T-29.anmodning @T-29.tilladelse @opfyldt
  Abstrakt Scenario: Københavns faste observatør skal hverken bede om lov eller have lov
    Givet et <slags>, hvor intet er oplyst
    Og at forslaget angiver «sundhedsråd»: Amager og Vestegnen
    Og at «observatører» for <organ> er:
      | navn                 | kommune   | fast | hverv                                    |
      | Københavns observatør | København | ja   | kommunalt medlem af et andet sundhedsråd |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <anmodning> opfyldt
    Og er <tilladelse> opfyldt
    Og finder <hensyn> ikke anvendelse

    Eksempler:
      | slags                    | organ                        | dag             | anmodning      | tilladelse      | hensyn      |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.anmodning | R-12.tilladelse | R-12.hensyn |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-29.anmodning | T-29.tilladelse | T-29.hensyn |

  @R-12.hvem.ikke @T-29.hvem.ikke
  Abstrakt Scenario: <rolle> fra <kommune> som observatør
    Givet et <slags>, hvor intet er oplyst
    Og at kommunerne er Hvidovre og Tårnby
    Og at «observatører» for <organ> er:
      | navn       | rolle   | kommune   |
      | Observatør | <rolle> | <kommune> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <norm> <udfald>
    Og er det <alvor>

    @opfyldt
    Eksempler: En anden kommunes
      | slags                    | organ                        | dag             | norm           | rolle                     | kommune  | udfald  | alvor          |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | kommunalbestyrelsesmedlem | Gladsaxe | opfyldt | uden betydning |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-29.hvem.ikke | borgmester                | Gladsaxe | opfyldt | uden betydning |
    @brudt
    Eksempler: En ansat, en læge eller en af rådets egne kommuner
      | slags                    | organ                        | dag             | norm           | rolle              | kommune  | udfald       | alvor   |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | embedsmand         | Gladsaxe | ikke opfyldt | en fejl |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | kommunal embedsmand | Gladsaxe | ikke opfyldt | en fejl |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | praktiserende læge |          | ikke opfyldt | en fejl |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | borgmester         | Hvidovre | ikke opfyldt | en fejl |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-29.hvem.ikke | borgmester         | Hvidovre | ikke opfyldt | en fejl |
    @åben
    Eksempler: Ikke oplyst
      | slags                    | organ                        | dag             | norm           | rolle      | kommune | udfald    | alvor         |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | R-12.hvem.ikke | borgmester |         | uafklaret | en bemærkning |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | T-29.hvem.ikke |            | Gladsaxe | uafklaret | en bemærkning |
