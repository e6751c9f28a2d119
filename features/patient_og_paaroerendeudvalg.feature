# language: da
Egenskab: Patient- og pårørendeudvalg ved sundhedsrådene
  Fra 2027 har hvert sundhedsråd et patient- og pårørendeudvalg (sundhedslovens § 204, som affattet ved lov nr. 719 af 20. juni
  2025). Loven siger ikke, hvor mange medlemmer det har, eller hvordan det arbejder.

  @R-19.nedsættelse
  Abstrakt Scenario: Hvem nedsætter udvalget
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Og at «nedsættes af» for patient- og pårørendeudvalget er <hvem>
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.nedsættelse <udfald>

    @opfyldt
    Eksempler:
      | hvem         | udfald  |
      | regionsrådet | opfyldt |
    @brudt
    Eksempler:
      | hvem                  | udfald       |
      | kommunalbestyrelserne | ikke opfyldt |

  @R-19.nedsættelse @R-19.udpegning @åben
  Scenarie: Intet er oplyst om udvalget
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.nedsættelse uafklaret
    Og er R-19.udpegning uafklaret

  @R-19.udpegning @opfyldt
  Scenarie: Organisationer udpeger medlemmerne
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Og at patient- og pårørendeudvalget har disse medlemmer:
      | rolle                             | antal | udpeget af                    |
      | patient- og pårørenderepræsentant | 3     | Danske Patienter              |
      | patient- og pårørenderepræsentant | 2     | Danske Handicaporganisationer |
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.udpegning opfyldt

  @R-19.udpegning @brudt
  Scenarie: Regionsrådet udpeger et medlem
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Og at patient- og pårørendeudvalget har disse medlemmer:
      | rolle                             | antal | udpeget af       |
      | patient- og pårørenderepræsentant | 3     | Danske Patienter |
      | patient- og pårørenderepræsentant | 1     | regionsrådet     |
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.udpegning ikke opfyldt

  @R-19.inddragelse
  Abstrakt Scenario: Sundhedsrådet inddrager udvalget
    Givet et sundhedsråd, hvor intet er oplyst
    Og at «inddrager» for sundhedsrådet er:
      | inddraget |
      | <hvem>    |
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.inddragelse <udfald>

    @opfyldt
    Eksempler:
      | hvem                          | udfald  |
      | patient- og pårørendeudvalget | opfyldt |
    @brudt
    Eksempler:
      | hvem       | udfald       |
      | kommunerne | ikke opfyldt |

  @R-19.inddragelse @skøn
  Scenarie: Patienter og pårørende inddrages, men udvalget er ikke nævnt
    Givet et sundhedsråd, hvor intet er oplyst
    Og at «inddrager» for sundhedsrådet er:
      | inddraget              |
      | patienter og pårørende |
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så kræver R-19.inddragelse konkret vurdering

  @R-19.inddragelse @åben
  Scenarie: Det er ikke oplyst, hvem sundhedsrådet inddrager
    Givet et sundhedsråd, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så er R-19.inddragelse uafklaret

  @R-19.høring @R-19.vederlag @R-19.regler @kan-ikke-brydes
  Abstrakt Scenario: Hvad der ikke stiller krav til opstillingen
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. januar 2027
    Så kan <norm> ikke overtrædes

    Eksempler:
      | norm          |
      | R-19.høring   |
      | R-19.vederlag |
      | R-19.regler   |

  @R-19.nedsættelse @tid
  Scenarie: I 2026 er det usikkert, om reglen gælder
    Givet et patient- og pårørendeudvalg, hvor intet er oplyst
    Når forslaget bedømmes efter reglerne den 1. februar 2026
    Så er R-19.nedsættelse muligvis i kraft
