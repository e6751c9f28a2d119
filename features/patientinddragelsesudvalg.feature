# language: da
Egenskab: Patientinddragelsesudvalget
  I hver region er der et patientinddragelsesudvalg. Sundhedslovens § 204, stk. 3, siger, at patient- og
  pårørendeorganisationer udpeger det; bekendtgørelsens §§ 24-28 siger hvor mange hver udpeger, og hvordan udvalget
  arbejder. Tallene er faste: her kan intet andet aftales.

  Regel: Et udvalg kan sættes op, så alle krav er opfyldt

    Scenarie: Kravene til udvalget er opfyldt
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> opfyldt
      Og findes ingen overtrædelse

      @opfyldt @L-17.udvalg @L-17.udpegning
      Eksempler: Loven
        | regel          |
        | L-17.udvalg    |
        | L-17.udpegning |
      @opfyldt @B-51 @B-41.antal @B-41.danske-patienter @B-41.handicap @B-41.ældreråd @B-41.ældre-sagen
      @B-41.somatik @B-41.psykiatri @B-41.formand @B-41.næstformand @B-41.valg @B-41.medlem
      Eksempler: Bekendtgørelsens § 25 om nedsættelse og medlemmer
        | regel                 |
        | B-51                  |
        | B-41.antal            |
        | B-41.danske-patienter |
        | B-41.handicap         |
        | B-41.ældreråd         |
        | B-41.ældre-sagen      |
        | B-41.somatik          |
        | B-41.psykiatri        |
        | B-41.formand          |
        | B-41.næstformand      |
        | B-41.valg             |
        | B-41.medlem           |
      @opfyldt @B-53 @B-42.initiativ @B-54 @B-42.betjening @B-42.mødefaciliteter
      Eksempler: Bekendtgørelsens § 26 om periode, møder og betjening
        | regel                |
        | B-53                 |
        | B-42.initiativ       |
        | B-54                 |
        | B-42.betjening       |
        | B-42.mødefaciliteter |
      @opfyldt @B-43.ledelse @B-43.forfald @B-43.indkaldelse @B-43.møder @B-43.begæring @B-43.enighed
      @B-43.forretningsorden
      Eksempler: Bekendtgørelsens § 27 om arbejdsformen
        | regel                 |
        | B-43.ledelse          |
        | B-43.forfald          |
        | B-43.indkaldelse      |
        | B-43.møder            |
        | B-43.begæring         |
        | B-43.enighed          |
        | B-43.forretningsorden |
      @opfyldt @B-44.samarbejde @B-44.praksisplan @B-44.enkeltsager
      Eksempler: Bekendtgørelsens § 28 om emnerne
        | regel            |
        | B-44.samarbejde  |
        | B-44.praksisplan |
        | B-44.enkeltsager |

    Scenarie: Hvor intet er oplyst, er intet afgjort
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og er det en advarsel
      Og findes ingen overtrædelse

      @åben @L-17.udvalg @L-17.udpegning @B-51 @B-41.antal @B-41.danske-patienter @B-41.handicap @B-41.ældreråd
      @B-41.ældre-sagen @B-41.somatik @B-41.psykiatri @B-41.formand @B-41.næstformand @B-41.valg @B-41.medlem
      Eksempler: Nedsættelse og medlemmer
        | regel                 |
        | L-17.udvalg           |
        | L-17.udpegning        |
        | B-51                  |
        | B-41.antal            |
        | B-41.danske-patienter |
        | B-41.handicap         |
        | B-41.ældreråd         |
        | B-41.ældre-sagen      |
        | B-41.somatik          |
        | B-41.psykiatri        |
        | B-41.formand          |
        | B-41.næstformand      |
        | B-41.valg             |
        | B-41.medlem           |
      @åben @B-53 @B-42.initiativ @B-42.betjening @B-42.mødefaciliteter @B-43.ledelse @B-43.indkaldelse
      @B-43.møder @B-43.begæring @B-43.forretningsorden @B-44.samarbejde @B-44.praksisplan
      Eksempler: Arbejdsform
        | regel                 |
        | B-53                  |
        | B-42.initiativ        |
        | B-42.betjening        |
        | B-42.mødefaciliteter  |
        | B-43.ledelse          |
        | B-43.indkaldelse      |
        | B-43.møder            |
        | B-43.begæring         |
        | B-43.forretningsorden |
        | B-44.samarbejde       |
        | B-44.praksisplan      |

    Scenarie: Hvad udvalget ikke må eller blot bør, er uden oplysninger kun en bemærkning
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> uafklaret
      Og er det en bemærkning

      @åben @B-43.enighed
      Eksempler: Enighed skal kun tilstræbes
        | regel        |
        | B-43.enighed |
      @åben @B-54 @B-43.forfald @B-44.enkeltsager
      Eksempler: Svaret forudsætter, at det ikke sker
        | regel            |
        | B-54             |
        | B-43.forfald     |
        | B-44.enkeltsager |

    @B-54 @B-44.enkeltsager @B-43.forfald
    Scenarie: Forudsætningerne nævnes
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så forudsætter svaret, at patientinddragelsesudvalget selv tilrettelægger sine møder efter det konstituerende møde.
      Og forudsætter svaret, at patientinddragelsesudvalget ikke behandler enkeltsager.
      Og forudsætter svaret, at næstformanden træder i formandens sted, når formanden har forfald.

  Regel: Regionsrådet sørger for, at udvalget nedsættes

    @L-17.udvalg @brudt
    Scenarie: Der er intet patientinddragelsesudvalg
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «findes» for patientinddragelsesudvalget er nej
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.udvalg ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 204, stk. 3, 1. pkt., i sundhedsloven»
      Og finder B-41.antal ikke anvendelse

    @B-51 @skøn
    Scenarie: Kommunerne nedsætter udvalget, og regionsrådet skal blot sikre, at det sker
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «nedsættes af» for patientinddragelsesudvalget er kommuner
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-51 konkret vurdering
      Og er det en advarsel

    @B-51 @brudt
    Scenarie: Ingen nedsætter udvalget
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «nedsættes af» for patientinddragelsesudvalget er ingen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-51 ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 25, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og lyder beskeden «Regionsrådet sørger ikke for, at patientinddragelsesudvalget nedsættes.»

  Regel: Otte medlemmer: tre, tre, ét og ét

    Scenarie: En organisation har et andet antal medlemmer
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle                             | udpeget af                    | område               |
        | <dp>  | patient- og pårørenderepræsentant | Danske Patienter              | somatik og psykiatri |
        | <dh>  | patient- og pårørenderepræsentant | Danske Handicaporganisationer | somatik og psykiatri |
        | <ær>  | patient- og pårørenderepræsentant | Regionsældrerådet             |                      |
        | <æs>  | patient- og pårørenderepræsentant | Ældre Sagen                   |                      |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.antal <antal>
      Og er <regel> ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «<besked>»

      @brudt @B-41.antal @B-41.danske-patienter @B-41.handicap @B-41.ældreråd @B-41.ældre-sagen
      Eksempler: Syv eller ni medlemmer
        | dp | dh | ær | æs | antal        | regel                 | besked                                                                       |
        | 2  | 3  | 1  | 1  | ikke opfyldt | B-41.danske-patienter | Antallet af medlemmer udpeget af Danske Patienter er 2, ikke 3.              |
        | 3  | 4  | 1  | 1  | ikke opfyldt | B-41.handicap         | Antallet af medlemmer udpeget af Danske Handicaporganisationer er 4, ikke 3. |
        | 3  | 3  | 0  | 1  | ikke opfyldt | B-41.ældreråd         | Antallet af medlemmer udpeget af Regionsældrerådet er 0, ikke 1.             |
        | 3  | 3  | 1  | 2  | ikke opfyldt | B-41.ældre-sagen      | Antallet af medlemmer udpeget af Ældre Sagen er 2, ikke 1.                   |
        | 3  | 3  | 1  | 0  | ikke opfyldt | B-41.antal            | Antallet af medlemmer i patientinddragelsesudvalget er 7, ikke 8.            |
        | 3  | 3  | 2  | 1  | ikke opfyldt | B-41.antal            | Antallet af medlemmer i patientinddragelsesudvalget er 9, ikke 8.            |
      @brudt @B-41.danske-patienter @B-41.handicap
      Eksempler: Otte medlemmer er ikke nok, når de er fordelt anderledes
        | dp | dh | ær | æs | antal   | regel                 | besked                                                                       |
        | 4  | 2  | 1  | 1  | opfyldt | B-41.danske-patienter | Antallet af medlemmer udpeget af Danske Patienter er 4, ikke 3.              |
        | 4  | 2  | 1  | 1  | opfyldt | B-41.handicap         | Antallet af medlemmer udpeget af Danske Handicaporganisationer er 2, ikke 3. |

    @B-41.antal @brudt
    Scenarie: Antallet kan ikke aftales anderledes
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle                             | udpeget af  |
        | patient- og pårørenderepræsentant | Ældre Sagen |
      Og at det er aftalt at fravige BEK 1248/2022 § 25, stk. 2
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.antal ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning
      Og har aftalen om at fravige BEK 1248/2022 § 25, stk. 2 ingen virkning

    @B-41.antal @L-17.udpegning @opfyldt
    Scenarie: En observatør er ikke medlem
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle      | udpeget af   |
        | observatør | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.antal opfyldt
      Og er L-17.udpegning opfyldt

    @L-17.udpegning @brudt
    Scenarie: Regionsrådet udpeger selv et medlem
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle                             | udpeget af   |
        | patient- og pårørenderepræsentant | regionsrådet |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er L-17.udpegning ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 204, stk. 3, 2. pkt., i sundhedsloven»
      Og er B-41.antal ikke opfyldt

    @L-17.udpegning @B-41.danske-patienter @tid
    Scenarie: Før bekendtgørelsen gælder kun lovens krav om, at organisationer udpeger
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle                             | udpeget af      |
        | 5     | patient- og pårørenderepræsentant | patientforening |
      Når forslaget bedømmes efter reglerne den 1. august 2022
      Så er L-17.udpegning opfyldt
      Og er B-41.danske-patienter ikke i kraft

    @B-41.danske-patienter @B-41.antal @åben
    Scenarie: En patientforening kan være en af Danske Patienters
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle                             | udpeget af                    |
        | 3     | patient- og pårørenderepræsentant | Diabetesforeningen            |
        | 3     | patient- og pårørenderepræsentant | Danske Handicaporganisationer |
        | 1     | patient- og pårørenderepræsentant | Regionsældrerådet             |
        | 1     | patient- og pårørenderepræsentant | Ældre Sagen                   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.antal opfyldt
      Og er B-41.danske-patienter uafklaret
      Og spørges der «Hvem har udpeget «patient- og pårørenderepræsentant»?»

  Regel: Både legemlige og psykiske lidelser er repræsenteret

    Scenarie: Et område er ikke repræsenteret
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle                             | udpeget af                    | område   |
        | 3     | patient- og pårørenderepræsentant | Danske Patienter              | <område> |
        | 3     | patient- og pårørenderepræsentant | Danske Handicaporganisationer | <område> |
        | 1     | patient- og pårørenderepræsentant | Regionsældrerådet             | <andet>  |
        | 1     | patient- og pårørenderepræsentant | Ældre Sagen                   |          |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <brudt> ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning
      Og henvises der til «§ 25, stk. 4, i bekendtgørelse nr. 1248 af 5. september 2022»
      Og er <opfyldt> opfyldt

      @brudt @B-41.psykiatri
      Eksempler: Kun Regionsældrerådets medlem repræsenterer psykiatrien
        | område  | andet     | brudt          | opfyldt      |
        | somatik | psykiatri | B-41.psykiatri | B-41.somatik |
      @brudt @B-41.somatik
      Eksempler: Kun Regionsældrerådets medlem repræsenterer somatikken
        | område    | andet   | brudt        | opfyldt        |
        | psykiatri | somatik | B-41.somatik | B-41.psykiatri |

    @B-41.somatik @B-41.psykiatri @åben
    Scenarie: Hvad medlemmerne repræsenterer, er ikke oplyst
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | antal | rolle                             | udpeget af                    |
        | 3     | patient- og pårørenderepræsentant | Danske Patienter              |
        | 3     | patient- og pårørenderepræsentant | Danske Handicaporganisationer |
        | 1     | patient- og pårørenderepræsentant | Regionsældrerådet             |
        | 1     | patient- og pårørenderepræsentant | Ældre Sagen                   |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.somatik uafklaret
      Og er B-41.psykiatri uafklaret
      Og spørges der «Hvilket område repræsenterer «patient- og pårørenderepræsentant»?»

  Regel: Udvalget vælger formand og næstformand blandt sine medlemmer

    Scenarie: Formandskabet er sat anderledes sammen
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | post          | valgt af                    |
        | <rolle>                           | <første post> | <valgt af>                  |
        | patient- og pårørenderepræsentant | <anden post>  | patientinddragelsesudvalget |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 25, stk. 5, i bekendtgørelse nr. 1248 af 5. september 2022»

      @brudt @B-41.formand @B-41.næstformand
      Eksempler: To formænd, eller ingen
        | rolle                             | første post | anden post  | valgt af                    | regel            |
        | patient- og pårørenderepræsentant | formand     | formand     | patientinddragelsesudvalget | B-41.formand     |
        | patient- og pårørenderepræsentant | formand     | formand     | patientinddragelsesudvalget | B-41.næstformand |
        | patient- og pårørenderepræsentant | næstformand | næstformand | patientinddragelsesudvalget | B-41.formand     |
      @brudt @B-41.valg
      Eksempler: Regionsrådet har valgt formanden
        | rolle                             | første post | anden post  | valgt af     | regel     |
        | patient- og pårørenderepræsentant | formand     | næstformand | regionsrådet | B-41.valg |
      @brudt @B-41.medlem
      Eksempler: Formanden er ikke medlem
        | rolle             | første post | anden post  | valgt af                    | regel       |
        | regionsrådsmedlem | formand     | næstformand | patientinddragelsesudvalget | B-41.medlem |

    @B-41.to-personer
    Scenarie: Formand er <formand> og næstformand <næstformand>
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at formandskabet for patientinddragelsesudvalget er:
        | rolle                             | navn          | post        |
        | patient- og pårørenderepræsentant | <formand>     | formand     |
        | patient- og pårørenderepræsentant | <næstformand> | næstformand |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.to-personer <udfald>

      @opfyldt
      Eksempler: To personer
        | formand   | næstformand | udfald  |
        | Anna Holm | Bo Lund     | opfyldt |

      @brudt
      Eksempler: Én person på begge poster
        | formand   | næstformand | udfald       |
        | Anna Holm | Anna Holm   | ikke opfyldt |

    @B-41.to-personer @åben
    Scenarie: Det er ikke oplyst, om de to poster har hver sin
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at det ikke er oplyst, hvad der gælder om «formandskab» for patientinddragelsesudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-41.to-personer uafklaret

  Regel: Funktionsperioden følger valgperioden

    @B-53 @brudt
    Scenarie: Medlemmerne er udpeget for to år
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «funktionsperiode» for patientinddragelsesudvalget er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2023 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-53 ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 26, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-53 @skøn
    Scenarie: I Region Sjælland går perioden et år længere
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget angiver «region»: Region Sjælland
      Og at «funktionsperiode» for patientinddragelsesudvalget er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2025
      Så kræver B-53 konkret vurdering
      Og er det en advarsel

    @B-53 @brudt
    Scenarie: Før juli 2025 er ingen valgperiode forlænget
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at forslaget angiver «region»: Region Hovedstaden
      Og at «funktionsperiode» for patientinddragelsesudvalget er:
        | fra            | til               |
        | 1. januar 2022 | 31. december 2026 |
      Når forslaget bedømmes efter reglerne den 1. marts 2023
      Så er B-53 ikke opfyldt
      Og er det en fejl

    @B-53.medlemmer
    Scenarie: Hvor længe et medlem er udpeget
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle                             | udpeget af      | fra            | til   |
        | patient- og pårørenderepræsentant | Danske Patienter | 1. januar 2022 | <til> |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-53.medlemmer <udfald>

      @brudt
      Eksempler:
        | til               | udfald       |
        | 31. december 2027 | ikke opfyldt |
      @åben
      Eksempler:
        | til               | udfald    |
        | 31. december 2025 | uafklaret |

    @B-53.medlemmer @opfyldt
    Scenarie: Alle medlemmer er udpeget til valgperiodens slutning
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget har disse medlemmer:
        | rolle                             | antal | udpeget af       | til               |
        | patient- og pårørenderepræsentant | 3     | Danske Patienter | 31. december 2025 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-53.medlemmer opfyldt

    @B-53 @skøn
    Scenarie: Perioden ligger i den næste valgperiode
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «funktionsperiode» for patientinddragelsesudvalget er:
        | fra            | til               |
        | 1. januar 2026 | 31. december 2029 |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-53 konkret vurdering

  Regel: Vederlag, afstemning og uenighed er nævnt i reglerne, men må vurderes

    @L-18.vederlag @B-43.afstemning @B-43.uenighed @skøn
    Abstrakt Scenario: Udvalget har selv fastsat noget om det
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<emne>» for patientinddragelsesudvalget er «<indhold>»
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så kræver <regel> konkret vurdering
      Og er det en advarsel

      Eksempler:
        | emne       | indhold                  | regel           |
        | vederlag   | fast honorar 100.000 kr. | L-18.vederlag   |
        | afstemning | stemmeflertal            | B-43.afstemning |
        | uenighed   | loddet afgør             | B-43.uenighed   |

    @L-18.vederlag @B-43.afstemning @B-43.uenighed
    Abstrakt Scenario: Intet er fastsat om det
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så finder <regel> ikke anvendelse

      Eksempler:
        | regel           |
        | L-18.vederlag   |
        | B-43.afstemning |
        | B-43.uenighed   |

    @B-43.afstemning
    Scenarie: Enighed er det, der skal tilstræbes
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «afstemning» for patientinddragelsesudvalget er «enighed»
      Når forslaget bedømmes efter reglerne den 1. juni 2023
      Så finder B-43.afstemning ikke anvendelse

  Regel: Regionen tager initiativet og betjener udvalget, som selv tilrettelægger sine møder

    Scenarie: Det er kommunerne, der gør det
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for patientinddragelsesudvalget er kommuner
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 26, <sted>, i bekendtgørelse nr. 1248 af 5. september 2022»

      @brudt @B-42.initiativ
      Eksempler: Initiativet til udpegning og konstituerende møde
        | felt          | regel          | sted                  |
        | initiativ fra | B-42.initiativ | stk. 2, 1. og 2. pkt. |
      @brudt @B-42.betjening @B-42.mødefaciliteter
      Eksempler: Betjening og mødefaciliteter
        | felt                | regel                | sted   |
        | sekretariat         | B-42.betjening       | stk. 3 |
        | mødefaciliteter fra | B-42.mødefaciliteter | stk. 3 |

    @B-54 @skøn
    Scenarie: Regionen fastlægger udvalgets møder
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «tilrettelægges af» for patientinddragelsesudvalget er regionen
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver B-54 konkret vurdering
      Og er det en advarsel
      Og henvises der til «§ 26, stk. 2, 3. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-54 @skøn @opfyldt
    Scenarie: Det er vurderet, at regionen kun betjener udvalget
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «tilrettelægges af» for patientinddragelsesudvalget er regionen
      Og at BEK 1248/2022 § 26, stk. 2, 3. pkt. er vurderet som opfyldt
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-54 opfyldt

    @B-54 @brudt
    Scenarie: Sundhedssamarbejdsudvalget fastlægger udvalgets møder
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «tilrettelægges af» for patientinddragelsesudvalget er sundhedssamarbejdsudvalget
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-54 ikke opfyldt
      Og er det en fejl

  Regel: Formanden leder og indkalder, og der er møde mindst én gang om året og når ét medlem beder om det

    Scenarie: En anden end formanden gør det
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for patientinddragelsesudvalget er <hvem>
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl

      @brudt @B-43.ledelse @B-43.forfald @B-43.indkaldelse @B-43.forretningsorden
      Eksempler:
        | felt                 | hvem         | regel                 |
        | ledes af             | regionsrådet | B-43.ledelse          |
        | ledes ved forfald af | regionsrådet | B-43.forfald          |
        | indkaldes af         | regionsrådet | B-43.indkaldelse      |
        | forretningsorden     | regionsrådet | B-43.forretningsorden |

    Scenarie: Formandskabet gør det i fællesskab
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «<felt>» for patientinddragelsesudvalget er formandskabet
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kræver <regel> konkret vurdering
      Og er det en advarsel

      @skøn @B-43.ledelse @B-43.indkaldelse
      Eksempler:
        | felt         | regel            |
        | ledes af     | B-43.ledelse     |
        | indkaldes af | B-43.indkaldelse |

    @B-43.møder @opfyldt
    Scenarie: Ét møde om året er nok
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget holder 1 møde om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-43.møder opfyldt
      Og henvises der til «§ 27, stk. 2, 2. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»

    @B-43.møder @brudt
    Scenarie: Udvalget holder ingen møder
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget holder 0 møder om året
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-43.møder ikke opfyldt
      Og er det en fejl

    @B-43.begæring @brudt
    Scenarie: Kun formanden kan få udvalget sammenkaldt
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «møder» for patientinddragelsesudvalget er:
        | om året | på begæring |
        | 4       | nej         |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-43.begæring ikke opfyldt
      Og er det en fejl
      Og bygger det på en fortolkning

    @B-43.begæring @åben
    Scenarie: Om ét medlem kan få udvalget sammenkaldt, er ikke oplyst
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «møder» for patientinddragelsesudvalget er:
        | om året |
        | 4       |
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-43.begæring uafklaret
      Og spørges der «Holdes der møde, når blot ét medlem af patientinddragelsesudvalget beder om det?»

    @B-43.enighed @brudt
    Scenarie: Udvalget prioriterer ved flertal
      Enighed skal tilstræbes, men kan ikke kræves. Det er derfor kun en bemærkning.
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «prioriteringer» for patientinddragelsesudvalget er flertal
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-43.enighed ikke opfyldt
      Og er det en bemærkning
      Og henvises der til «§ 27, stk. 3, 2. pkt., i bekendtgørelse nr. 1248 af 5. september 2022»

  Regel: Udvalget inddrages i bestemte emner og behandler ikke enkeltsager

    Scenarie: Udvalget inddrages kun i det ene emne
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «inddrages i» for patientinddragelsesudvalget er «<emne>»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er <regel> ikke opfyldt
      Og er det en fejl
      Og henvises der til «§ 28, stk. 1, <nummer>, i bekendtgørelse nr. 1248 af 5. september 2022»

      @brudt @B-44.samarbejde @B-44.praksisplan
      Eksempler:
        | emne                              | regel            | nummer |
        | praksisplanen                     | B-44.samarbejde  | nr. 1  |
        | sundhedssamarbejdsudvalgets emner | B-44.praksisplan | nr. 2  |

    @B-44.enkeltsager @brudt
    Scenarie: Udvalget behandler klager fra enkelte patienter
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at «opgaver» for patientinddragelsesudvalget er «klager fra enkelte patienter»
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så er B-44.enkeltsager ikke opfyldt
      Og er det en fejl
      Og lyder beskeden «Patientinddragelsesudvalget behandler enkeltsager.»

  Regel: I 2026 er det usikkert, om reglerne stadig gælder

    @B-41.antal @tid
    Scenarie: Ni medlemmer i 2026
      Givet Patientinddragelsesudvalget i Region Midtjylland, som det kan sættes op fra 8. september 2022
      Og at patientinddragelsesudvalget også har dette medlem:
        | rolle                             | udpeget af  |
        | patient- og pårørenderepræsentant | Ældre Sagen |
      Når forslaget bedømmes efter reglerne den 1. marts 2026
      Så er T-14.antal ikke opfyldt
      Og er det en fejl
      Og finder B-41.antal ikke anvendelse
      Og er der forbehold om usikker gyldighed

  Regel: Hvad der definerer, giver adgang eller viser sig i arbejdet, brydes ikke af et forslag

    Scenarie: Bestemmelsen om udvalget kan ikke brydes
      Givet et patientinddragelsesudvalg, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. oktober 2022
      Så kan <regel> ikke overtrædes

      @kan-ikke-brydes @L-18 @L-24
      Eksempler: Diæter og ministerens regler
        | regel |
        | L-18  |
        | L-24  |
      @kan-ikke-brydes @B-50
      Eksempler: Formålet
        | regel |
        | B-50  |
      @kan-ikke-brydes @B-52 @B-64 @B-65 @B-43.synspunkter
      Eksempler: Stedfortrædere, udtalelser, egne emner og særstandpunkter
        | regel            |
        | B-52             |
        | B-64             |
        | B-65             |
        | B-43.synspunkter |
      @kan-ikke-brydes @B-47.ikrafttræden @B-47.ophævelse
      Eksempler: Ikrafttræden og ophævelse
        | regel             |
        | B-47.ikrafttræden |
        | B-47.ophævelse    |
