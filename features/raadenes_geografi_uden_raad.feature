# language: da
Egenskab: Kommunerne i et forslag, der ikke siger, hvilket sundhedsråd det angår
  Så kan det være ethvert af de 17, og et krav er kun brudt, når det er brudt for dem alle: når kommunerne hører under flere råd, eller
  når intet råds kommuner er med allesammen (bekendtgørelse nr. 1208/2025 §§ 2-21).

  @R-18.ét-råd @R-18.alle @T-03.ét-råd @T-03.alle
  Abstrakt Scenario: Kommunerne er <kommuner> (<slags>)
    Givet et <slags>, hvor intet er oplyst
    Og at kommunerne er <kommuner>
    Når forslaget bedømmes efter reglerne den <dag>
    Så er <ét råd> <ét>
    Og er <alle> <udfald>
    Og er det <alvor>

    @brudt
    Eksempler: Flere råd, eller ikke alle et råds kommuner
      | slags                    | dag             | ét råd      | alle      | kommuner                                                                      | ét           | udfald       | alvor   |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Herning, Holstebro, Ikast-Brande, Lemvig, Ringkøbing-Skjern, Struer og Skive   | ikke opfyldt | uafklaret    | en advarsel |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Herning, Holstebro, Ikast-Brande, Lemvig og Ringkøbing-Skjern                 | uafklaret    | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Herning og Slagelse                                                           | ikke opfyldt | ikke opfyldt | en fejl |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Holbæk og Slagelse                                                            | uafklaret    | ikke opfyldt | en fejl |
      | forberedende sundhedsråd | 1. februar 2026 | T-03.ét-råd | T-03.alle | Herning og Skive                                                              | ikke opfyldt | ikke opfyldt | en fejl |
    @åben
    Eksempler: Det kan være et af rådene
      | slags                    | dag             | ét råd      | alle      | kommuner                                                               | ét        | udfald    | alvor       |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Herning, Holstebro, Ikast-Brande, Lemvig, Ringkøbing-Skjern og Struer  | uafklaret | uafklaret | en advarsel |
      | sundhedsråd              | 15. januar 2027 | R-18.ét-råd | R-18.alle | Aarhus og Samsø                                                        | uafklaret | uafklaret | en advarsel |
      | forberedende sundhedsråd | 1. februar 2026 | T-03.ét-råd | T-03.alle | Aarhus og Samsø                                                        | uafklaret | uafklaret | en advarsel |

  @R-18.alle @åben
  Scenarie: Er listen over kommuner ikke fuldstændig, kan de manglende være der
    Givet et sundhedsråd, hvor intet er oplyst
    Og at kommunerne er Herning og Holstebro
    Og at oplysningerne om «kommuner» ikke er fuldstændige
    Når forslaget bedømmes efter reglerne den 15. januar 2027
    Så er R-18.alle uafklaret

  @R-18.ét-råd @R-18.alle @T-03.ét-råd @T-03.alle @opfyldt
  Abstrakt Scenario: Siger forslaget, hvilket råd det er, holdes kommunerne op mod det (<råd>)
    Givet <råd>, som det kan sættes op fra <start>
    Når forslaget bedømmes efter reglerne den <dag>
    Så finder <ét råd> ikke anvendelse
    Og finder <alle> ikke anvendelse

    Eksempler:
      | råd                                          | start          | dag             | ét råd      | alle      |
      | Sundhedsråd Vestjylland                      | 1. januar 2027 | 15. januar 2027 | R-18.ét-råd | R-18.alle |
      | det forberedende sundhedsråd for Vestjylland | 1. januar 2026 | 1. februar 2026 | T-03.ét-råd | T-03.alle |
