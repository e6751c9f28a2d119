# language: da
Egenskab: Kommunens model holdt op mod loven og mod dem, der sidder i rådet
  Regionslovens §§ 14 h-14 j siger, hvilke modeller en kommune kan vælge mellem, efter indbyggertal og styreform, og valget
  binder for hele perioden (§ 14 k, stk. 1, 3. pkt.). I 2026 gælder det samme gennem overgangsloven.

  @R-08.model @R-09.model @R-10.model @T-04.én-plads.model @T-04.to-pladser.model @T-04.tre-pladser.model
  Abstrakt Scenario: En kommune med <indbyggere> indbyggere har valgt «<model>»
    Givet et <slags>, hvor intet er oplyst
    Og at forslaget angiver «kommuner»:
      | navn    | indbyggere   | model   |
      | Herning | <indbyggere> | <model> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <norm> <udfald> for Herning
    Og er det <alvor>

    @opfyldt
    Eksempler: En model, loven giver
      | slags                    | dag              | norm                   | indbyggere | model                            | udfald  | alvor          |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 79999      | udvalgsformand                   | opfyldt | uden betydning |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 79999      | borgmesteren                     | opfyldt | uden betydning |
      | sundhedsråd              | 15. januar 2027  | R-09.model             | 80000      | to udvalgsformænd                | opfyldt | uden betydning |
      | sundhedsråd              | 15. januar 2027  | R-09.model             | 299999     | borgmesteren og en udvalgsformand | opfyldt | uden betydning |
      | sundhedsråd              | 15. januar 2027  | R-10.model             | 300000     | tre udvalgsformænd               | opfyldt | uden betydning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.én-plads.model    | 79999      | udvalgsformand                   | opfyldt | uden betydning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.to-pladser.model  | 80000      | to udvalgsformænd                | opfyldt | uden betydning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.tre-pladser.model | 300000     | borgmester og to udvalgsformænd  | opfyldt | uden betydning |
    @brudt
    Eksempler: En model for en anden størrelse
      | slags                    | dag              | norm                   | indbyggere | model                         | udfald       | alvor   |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 60000      | to udvalgsformænd             | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 60000      | borgmester og udvalgsformand  | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 79999      | tre udvalgsformænd            | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-09.model             | 90000      | udvalgsformand                | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-09.model             | 299999     | tre udvalgsformænd            | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-10.model             | 367000     | borgmester og udvalgsformand  | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027  | R-10.model             | 300000     | borgmesteren                  | ikke opfyldt | en fejl |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.én-plads.model    | 60000      | to udvalgsformænd             | ikke opfyldt | en fejl |
      | forberedende sundhedsråd | 10. december 2025 | T-04.to-pladser.model | 90000      | udvalgsformand                | ikke opfyldt | en fejl |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.tre-pladser.model | 367000     | borgmester og udvalgsformand  | ikke opfyldt | en fejl |
    @åben
    Eksempler: Modellen er ikke oplyst, eller kun halvt
      | slags                    | dag              | norm                   | indbyggere | model            | udfald    | alvor         |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 60000      |                  | uafklaret | en bemærkning |
      | sundhedsråd              | 15. januar 2027  | R-08.model             | 60000      | med borgmesteren | uafklaret | en bemærkning |
      | sundhedsråd              | 15. januar 2027  | R-08.model             |            | tre udvalgsformænd | uafklaret | en advarsel |
      | sundhedsråd              | 15. januar 2027  | R-09.model             | 90000      |                  | uafklaret | en bemærkning |
      | sundhedsråd              | 15. januar 2027  | R-10.model             | 300000     | uden borgmesteren | uafklaret | en bemærkning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.én-plads.model    | 60000      |                  | uafklaret | en bemærkning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.to-pladser.model  | 90000      |                  | uafklaret | en bemærkning |
      | forberedende sundhedsråd | 1. februar 2026  | T-04.tre-pladser.model | 300000     |                  | uafklaret | en bemærkning |

  @R-08.model.styreform @T-04.model.styreform
  Abstrakt Scenario: Styreformen er «<styreform>», og modellen er «<model>»
    Givet et <slags>, hvor intet er oplyst
    Og at forslaget angiver «kommuner»:
      | navn   | styreform   | model   |
      | Aarhus | <styreform> | <model> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <norm> <udfald> for Aarhus

    @opfyldt
    Eksempler: Hverv, styreformen har
      | slags                    | dag             | norm                 | styreform                 | model                           | udfald  |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | magistrat                 | tre magistratsmedlemmer         | opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | magistrat                 | borgmesteren                    | opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | delt administrativ ledelse | borgmester og to udvalgsformænd | opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | udvalgsløst styre         | borgmesteren                    | opfyldt |
      | forberedende sundhedsråd | 1. februar 2026 | T-04.model.styreform | magistrat                 | tre magistratsmedlemmer         | opfyldt |
    @brudt
    Eksempler: Hverv, styreformen ikke har
      | slags                    | dag             | norm                 | styreform                 | model                           | udfald       |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | magistrat                 | borgmester og to udvalgsformænd | ikke opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | delt administrativ ledelse | tre magistratsmedlemmer         | ikke opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | udvalgsløst styre         | udvalgsformand                  | ikke opfyldt |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | udvalgsløst styre         | to magistratsmedlemmer          | ikke opfyldt |
      | forberedende sundhedsråd | 1. februar 2026 | T-04.model.styreform | udvalgsstyre              | tre magistratsmedlemmer         | ikke opfyldt |
    @åben
    Eksempler: Ikke oplyst
      | slags                    | dag             | norm                 | styreform | model                   | udfald    |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform |           | tre magistratsmedlemmer | uafklaret |
      | sundhedsråd              | 15. januar 2027 | R-08.model.styreform | magistrat |                         | uafklaret |
      | forberedende sundhedsråd | 1. februar 2026 | T-04.model.styreform |           |                         | uafklaret |

  @R-08.model @R-09.model @R-10.model @opfyldt
  Abstrakt Scenario: Modellen er skrevet med lovens ord: «<model>»
    Givet et sundhedsråd, hvor intet er oplyst
    Og at forslaget angiver «kommuner»:
      | navn      | indbyggere   | styreform   | model   |
      | <kommune> | <indbyggere> | <styreform> | <model> |
    Når forslaget bedømmes efter reglerne den 15. januar 2027
    Så er <norm> opfyldt for <kommune>
    Og er R-08.model.styreform opfyldt

    Eksempler: § 14 h
      | kommune | indbyggere | styreform     | norm       | model                            |
      | Struer  | 20000      | udvalgsstyre  | R-08.model | kommunalbestyrelsens formand     |
      | Struer  | 20000      | udvalgsstyre  | R-08.model | formanden for et stående udvalg  |

    Eksempler: § 14 i
      | kommune | indbyggere | styreform    | norm       | model                                                         |
      | Herning | 90000      | udvalgsstyre | R-09.model | borgmesteren og udvalgsformanden                              |
      | Herning | 90000      | udvalgsstyre | R-09.model | kommunalbestyrelsens formand og formanden for et stående udvalg |
      | Herning | 90000      | udvalgsstyre | R-09.model | 2 udvalgsformænd                                              |
      | Herning | 90000      | udvalgsstyre | R-09.model | formændene for to stående udvalg                              |
      | Aarhus  | 200000     | magistrat    | R-09.model | kommunalbestyrelsens formand og 1 andet magistratsmedlem      |
      | Aarhus  | 200000     | magistrat    | R-09.model | 2 magistratsmedlemmer                                         |

    Eksempler: § 14 j
      | kommune | indbyggere | styreform    | norm       | model                                                            |
      | Aarhus  | 380000     | udvalgsstyre | R-10.model | kommunalbestyrelsens formand og formændene for to stående udvalg |
      | Aarhus  | 380000     | udvalgsstyre | R-10.model | formændene for tre stående udvalg                                |
      | Aarhus  | 380000     | magistrat    | R-10.model | borgmesteren og to magistratsmedlemmer                           |
      | Aarhus  | 380000     | magistrat    | R-10.model | kommunalbestyrelsens formand og 2 andre magistratsmedlemmer      |
      | Aarhus  | 380000     | magistrat    | R-10.model | 3 magistratsmedlemmer                                            |
      | Aarhus  | 380000     | magistrat    | R-10.model | kommunalbestyrelsens formand, et andet magistratsmedlem og en formand for et fast udvalg |
      | Aarhus  | 380000     | magistrat    | R-10.model | 2 magistratsmedlemmer og en formand for et fast udvalg           |

  @R-11.fast-udvalg @R-11.hverv @T-36.fast-udvalg @T-36.hverv
  Abstrakt Scenario: Aarhus har valgt «<model>», og <første>, <anden> og <tredje> sidder
    Givet et <slags>, hvor intet er oplyst
    Og at forslaget angiver «kommuner»:
      | navn   | indbyggere | styreform | model   |
      | Aarhus | 367000     | magistrat | <model> |
    Og at <organ> har disse medlemmer:
      | rolle            | kommune | hverv    |
      | kommunalt medlem | Aarhus  | <første> |
      | kommunalt medlem | Aarhus  | <anden>  |
      | kommunalt medlem | Aarhus  | <tredje> |
    Når forslaget bedømmes efter reglerne den <dag>
    Så <fast>
    Og er <norm> <hverv>

    @opfyldt
    Eksempler: Som valgt
      | slags                    | organ                        | dag             | model                                                        | første           | anden            | tredje                     | fast                                  | norm       | hverv   |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester, magistratsmedlem og formand for et fast udvalg   | borgmester       | magistratsmedlem | formand for et fast udvalg | er R-11.fast-udvalg opfyldt           | R-11.hverv | opfyldt |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | to magistratsmedlemmer og formand for et fast udvalg         | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | er R-11.fast-udvalg opfyldt           | R-11.hverv | opfyldt |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester og to magistratsmedlemmer                         | borgmester       | magistratsmedlem | magistratsmedlem           | finder R-11.fast-udvalg ikke anvendelse | R-11.hverv | opfyldt |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | to magistratsmedlemmer og formand for et fast udvalg         | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | er T-36.fast-udvalg opfyldt           | T-36.hverv | opfyldt |
    @brudt
    Eksempler: Ikke som valgt
      | slags                    | organ                        | dag             | model                                                        | første           | anden            | tredje                     | fast                                    | norm       | hverv        |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester, magistratsmedlem og formand for et fast udvalg   | borgmester       | magistratsmedlem | magistratsmedlem           | er R-11.fast-udvalg ikke opfyldt        | R-11.hverv | opfyldt      |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester og to magistratsmedlemmer                         | borgmester       | magistratsmedlem | formand for et fast udvalg | finder R-11.fast-udvalg ikke anvendelse | R-11.hverv | ikke opfyldt |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | tre magistratsmedlemmer                                      | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | finder R-11.fast-udvalg ikke anvendelse | R-11.hverv | ikke opfyldt |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester og to udvalgsformænd                              | borgmester       | magistratsmedlem | magistratsmedlem           | finder R-11.fast-udvalg ikke anvendelse | R-11.hverv | ikke opfyldt |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 | borgmester og to magistratsmedlemmer                         | borgmester       | udvalgsformand   | udvalgsformand             | finder R-11.fast-udvalg ikke anvendelse | R-11.hverv | ikke opfyldt |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | borgmester, magistratsmedlem og formand for et fast udvalg   | borgmester       | magistratsmedlem | magistratsmedlem           | er T-36.fast-udvalg ikke opfyldt        | T-36.hverv | opfyldt      |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 | tre magistratsmedlemmer                                      | magistratsmedlem | magistratsmedlem | formand for et fast udvalg | finder T-36.fast-udvalg ikke anvendelse | T-36.hverv | ikke opfyldt |
    @åben
    Eksempler: Modellen er ikke oplyst
      | slags                    | organ                        | dag             | model | første           | anden            | tredje           | fast                          | norm       | hverv     |
      | sundhedsråd              | sundhedsrådet                | 15. januar 2027 |       | magistratsmedlem | magistratsmedlem | magistratsmedlem | er R-11.fast-udvalg uafklaret | R-11.hverv | uafklaret |
      | forberedende sundhedsråd | det forberedende sundhedsråd | 1. februar 2026 |       | magistratsmedlem | magistratsmedlem | magistratsmedlem | er T-36.fast-udvalg uafklaret | T-36.hverv | uafklaret |
