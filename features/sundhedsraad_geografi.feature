# language: da
Egenskab: Sundhedsrådenes navne og grænser
  Bekendtgørelse nr. 1208 af 8. oktober 2025 nævner 17 sundhedsråd og lader hver af de 98 kommuner høre under ét af dem.

  Regel: Der er 17 råd

    @R-18 @kan-ikke-brydes
    Scenarie: Antallet af råd er ikke et krav til forslaget
      Givet et sundhedsråd, hvor intet er oplyst
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så kan R-18 ikke overtrædes

  Regel: Hver kommune hører under ét råd

    @R-18.rette-råd @opfyldt
    Scenarie: Alle kommuner hører under rådet
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Og at kommunerne er Aarhus og Samsø
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er R-18.rette-råd opfyldt for Samsø

    @R-18.rette-råd @brudt
    Scenarie: En kommune hører under et andet råd
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Og at kommunerne er Aarhus, Samsø og Odder
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er R-18.rette-råd ikke opfyldt for Odder
      Og er det en fejl
      Og lyder beskeden «Odder hører ikke under det sundhedsråd, forslaget angår.»

    @R-18.rette-råd @åben
    Scenarie: Kommunerne er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er R-18.rette-råd uafklaret

    @R-18.rette-råd @åben
    Scenarie: Rådet er ikke angivet
      Givet et sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Aarhus og Samsø
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er R-18.rette-råd uafklaret for Samsø
      Og spørges der «Hvilket sundhedsråd er det?»

  Regel: Rådets region

    @R-18.nordjylland @R-18.midtjylland @R-18.syddanmark @R-18.østdanmark
    Abstrakt Scenario: Rådet og regionen
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er <norm> <udfald>

      @opfyldt
      Eksempler:
        | råd         | region             | norm             | udfald  |
        | Vendsyssel  | Region Nordjylland | R-18.nordjylland | opfyldt |
        | Vestjylland | Region Midtjylland | R-18.midtjylland | opfyldt |
        | Fyn         | Region Syddanmark  | R-18.syddanmark  | opfyldt |
        | Hovedstaden | Region Østdanmark  | R-18.østdanmark  | opfyldt |
      @brudt
      Eksempler:
        | råd           | region             | norm             | udfald       |
        | Limfjorden    | Region Midtjylland | R-18.nordjylland | ikke opfyldt |
        | Midt          | Region Nordjylland | R-18.midtjylland | ikke opfyldt |
        | Sønderjylland | Region Midtjylland | R-18.syddanmark  | ikke opfyldt |
        | Nordsjælland  | Region Hovedstaden | R-18.østdanmark  | ikke opfyldt |

    @R-18.nordjylland @R-18.midtjylland @R-18.syddanmark @R-18.østdanmark @åben
    Abstrakt Scenario: Regionen er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er <norm> uafklaret

      Eksempler:
        | råd         | norm             |
        | Vendsyssel  | R-18.nordjylland |
        | Vestjylland | R-18.midtjylland |
        | Fyn         | R-18.syddanmark  |
        | Hovedstaden | R-18.østdanmark  |

  Regel: Ingen af rådets kommuner mangler

    @R-18.vendsyssel @R-18.limfjorden @R-18.kronjylland @R-18.horsens @R-18.aarhus @R-18.vestjylland
    @R-18.midt @R-18.fyn @R-18.lillebælt @R-18.sydvestjylland @R-18.sønderjylland @R-18.hovedstaden
    @R-18.amager-og-vestegnen @R-18.københavns-omegn-nord @R-18.nordsjælland @R-18.østsjælland-og-øerne
    @R-18.midt-og-vestsjælland
    @opfyldt
    Abstrakt Scenario: Alle rådets kommuner er med
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at kommunerne er <kommuner>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er <norm> opfyldt
      Og er R-18.rette-råd opfyldt

      Eksempler:
        | råd                   | kommuner                                                                                     | norm                       |
        | Vendsyssel            | Brønderslev, Frederikshavn, Læsø og Hjørring                                                 | R-18.vendsyssel            |
        | Limfjorden            | Morsø, Thisted, Vesthimmerlands, Rebild, Mariagerfjord, Jammerbugt og Aalborg                | R-18.limfjorden            |
        | Kronjylland           | Syddjurs, Norddjurs, Favrskov og Randers                                                     | R-18.kronjylland           |
        | Horsens               | Horsens, Odder, Skanderborg og Hedensted                                                     | R-18.horsens               |
        | Aarhus                | Samsø og Aarhus                                                                              | R-18.aarhus                |
        | Vestjylland           | Herning, Holstebro, Lemvig, Struer, Ikast-Brande og Ringkøbing-Skjern                        | R-18.vestjylland           |
        | Midt                  | Silkeborg, Skive og Viborg                                                                   | R-18.midt                  |
        | Fyn                   | Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland og Ærø   | R-18.fyn                   |
        | Lillebælt             | Middelfart, Fredericia, Kolding og Vejle                                                     | R-18.lillebælt             |
        | Sydvestjylland        | Billund, Esbjerg, Fanø, Varde og Vejen                                                       | R-18.sydvestjylland        |
        | Sønderjylland         | Haderslev, Sønderborg, Tønder og Aabenraa                                                    | R-18.sønderjylland         |
        | Hovedstaden           | København, Frederiksberg og Bornholm                                                         | R-18.hovedstaden           |
        | Amager og Vestegnen   | Brøndby, Dragør, Glostrup, Albertslund, Hvidovre, Høje-Taastrup, Ishøj, Tårnby og Vallensbæk | R-18.amager-og-vestegnen   |
        | Københavns Omegn Nord | Ballerup, Gentofte, Gladsaxe, Herlev, Lyngby-Taarbæk, Rødovre, Furesø, Rudersdal og Egedal   | R-18.københavns-omegn-nord |
        | Nordsjælland          | Allerød, Fredensborg, Helsingør, Hillerød, Hørsholm, Frederikssund, Halsnæs og Gribskov      | R-18.nordsjælland          |
        | Østsjælland og øerne  | Greve, Køge, Roskilde, Solrød, Faxe, Stevns, Lolland, Guldborgsund og Vordingborg            | R-18.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | Odsherred, Holbæk, Kalundborg, Ringsted, Slagelse, Sorø, Lejre og Næstved                    | R-18.midt-og-vestsjælland  |

    @R-18.vendsyssel @R-18.limfjorden @R-18.kronjylland @R-18.horsens @R-18.aarhus @R-18.vestjylland
    @R-18.midt @R-18.fyn @R-18.lillebælt @R-18.sydvestjylland @R-18.sønderjylland @R-18.hovedstaden
    @R-18.amager-og-vestegnen @R-18.københavns-omegn-nord @R-18.nordsjælland @R-18.østsjælland-og-øerne
    @R-18.midt-og-vestsjælland
    @brudt
    Abstrakt Scenario: En af rådets kommuner mangler
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at kommunerne er <kommuner>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er <norm> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | råd                   | kommuner                                                                            | norm                       |
        | Vendsyssel            | Frederikshavn, Læsø og Hjørring                                                     | R-18.vendsyssel            |
        | Limfjorden            | Thisted, Vesthimmerlands, Rebild, Mariagerfjord, Jammerbugt og Aalborg              | R-18.limfjorden            |
        | Kronjylland           | Norddjurs, Favrskov og Randers                                                      | R-18.kronjylland           |
        | Horsens               | Odder, Skanderborg og Hedensted                                                     | R-18.horsens               |
        | Aarhus                | Aarhus                                                                              | R-18.aarhus                |
        | Vestjylland           | Holstebro, Lemvig, Struer, Ikast-Brande og Ringkøbing-Skjern                        | R-18.vestjylland           |
        | Midt                  | Skive og Viborg                                                                     | R-18.midt                  |
        | Fyn                   | Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland og Ærø  | R-18.fyn                   |
        | Lillebælt             | Fredericia, Kolding og Vejle                                                        | R-18.lillebælt             |
        | Sydvestjylland        | Esbjerg, Fanø, Varde og Vejen                                                       | R-18.sydvestjylland        |
        | Sønderjylland         | Sønderborg, Tønder og Aabenraa                                                      | R-18.sønderjylland         |
        | Hovedstaden           | Frederiksberg og Bornholm                                                           | R-18.hovedstaden           |
        | Amager og Vestegnen   | Dragør, Glostrup, Albertslund, Hvidovre, Høje-Taastrup, Ishøj, Tårnby og Vallensbæk | R-18.amager-og-vestegnen   |
        | Københavns Omegn Nord | Gentofte, Gladsaxe, Herlev, Lyngby-Taarbæk, Rødovre, Furesø, Rudersdal og Egedal    | R-18.københavns-omegn-nord |
        | Nordsjælland          | Fredensborg, Helsingør, Hillerød, Hørsholm, Frederikssund, Halsnæs og Gribskov      | R-18.nordsjælland          |
        | Østsjælland og øerne  | Køge, Roskilde, Solrød, Faxe, Stevns, Lolland, Guldborgsund og Vordingborg          | R-18.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | Holbæk, Kalundborg, Ringsted, Slagelse, Sorø, Lejre og Næstved                      | R-18.midt-og-vestsjælland  |

    @R-18.vendsyssel @R-18.limfjorden @R-18.kronjylland @R-18.horsens @R-18.aarhus @R-18.vestjylland
    @R-18.midt @R-18.fyn @R-18.lillebælt @R-18.sydvestjylland @R-18.sønderjylland @R-18.hovedstaden
    @R-18.amager-og-vestegnen @R-18.københavns-omegn-nord @R-18.nordsjælland @R-18.østsjælland-og-øerne
    @R-18.midt-og-vestsjælland
    @åben
    Abstrakt Scenario: Rådets kommuner er ikke oplyst
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er <norm> uafklaret

      Eksempler:
        | råd                   | norm                       |
        | Vendsyssel            | R-18.vendsyssel            |
        | Limfjorden            | R-18.limfjorden            |
        | Kronjylland           | R-18.kronjylland           |
        | Horsens               | R-18.horsens               |
        | Aarhus                | R-18.aarhus                |
        | Vestjylland           | R-18.vestjylland           |
        | Midt                  | R-18.midt                  |
        | Fyn                   | R-18.fyn                   |
        | Lillebælt             | R-18.lillebælt             |
        | Sydvestjylland        | R-18.sydvestjylland        |
        | Sønderjylland         | R-18.sønderjylland         |
        | Hovedstaden           | R-18.hovedstaden           |
        | Amager og Vestegnen   | R-18.amager-og-vestegnen   |
        | Københavns Omegn Nord | R-18.københavns-omegn-nord |
        | Nordsjælland          | R-18.nordsjælland          |
        | Østsjælland og øerne  | R-18.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | R-18.midt-og-vestsjælland  |

  Regel: Bekendtgørelsens egne stavemåder

    @R-18.østsjælland-og-øerne @opfyldt
    Scenarie: Guldborgsund med et s for meget, som bekendtgørelsen skriver det
      Givet et sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Østsjælland og øerne
      Og at kommunerne er Faxe, Greve, Guldborgssund, Køge, Lolland, Roskilde, Solrød, Stevns og Vordingborg
      Når forslaget bedømmes efter reglerne den 1. januar 2027
      Så er R-18.østsjælland-og-øerne opfyldt
