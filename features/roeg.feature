# language: da
Egenskab: Røg
  Scenarie: SSU
    Givet et sundhedssamarbejdsudvalg i Region Midtjylland med klyngerne Gødstrup, Viborg og Horsens
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er der ingen fejl
    Og findes ingen overtrædelse
    Og er L-14.borgmestre opfyldt for Viborg

  @L-08.borgmestre @brudt
  Scenarie: Struer mangler
    Givet Sundhedsklynge Gødstrup, som den er sat op fra 8. september 2022
    Og at borgmesteren fra Struer ikke sidder i det politiske niveau
    Når forslaget bedømmes efter reglerne den 1. oktober 2022
    Så er L-08.borgmestre ikke opfyldt for Struer
    Og er det en fejl
    Og går L-08.borgmestre forud for B-07
