# language: da
Egenskab: De forberedende sundhedsråds navne og grænser
  De forberedende sundhedsråd i 2026 har de samme navne og grænser som de sundhedsråd, de forbereder (bekendtgørelse nr. 1208 af
  8. oktober 2025, § 1, § 4, § 10 og § 15, alle stk. 2).

  Regel: Hver kommune hører under ét råd

    @T-03.rette-råd @opfyldt
    Scenarie: Alle kommuner hører under rådet
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Og at kommunerne er Aarhus og Samsø
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.rette-råd opfyldt for Samsø

    @T-03.rette-råd @brudt
    Scenarie: En kommune hører under et andet råd
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Og at kommunerne er Aarhus, Samsø og Odder
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.rette-råd ikke opfyldt for Odder
      Og er det en fejl
      Og lyder beskeden «Odder hører ikke under det sundhedsråd, forslaget angår.»

    @T-03.rette-råd @åben
    Scenarie: Kommunerne er ikke oplyst
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Aarhus
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.rette-råd uafklaret

    @T-03.rette-råd @åben
    Scenarie: Rådet er ikke angivet
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at kommunerne er Aarhus og Samsø
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er T-03.rette-råd uafklaret for Samsø
      Og spørges der «Hvilket sundhedsråd er det?»

  Regel: Rådets region

    @T-03.nordjylland @T-03.midtjylland @T-03.syddanmark @T-03.østdanmark
    Abstrakt Scenario: Rådet og regionen
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at forslaget angiver «region»: <region>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <norm> <udfald>

      @opfyldt
      Eksempler:
        | råd         | region             | norm             | udfald  |
        | Vendsyssel  | Region Nordjylland | T-03.nordjylland | opfyldt |
        | Vestjylland | Region Midtjylland | T-03.midtjylland | opfyldt |
        | Fyn         | Region Syddanmark  | T-03.syddanmark  | opfyldt |
        | Hovedstaden | Region Østdanmark  | T-03.østdanmark  | opfyldt |
      @brudt
      Eksempler:
        | råd           | region             | norm             | udfald       |
        | Limfjorden    | Region Midtjylland | T-03.nordjylland | ikke opfyldt |
        | Midt          | Region Nordjylland | T-03.midtjylland | ikke opfyldt |
        | Sønderjylland | Region Midtjylland | T-03.syddanmark  | ikke opfyldt |
        | Nordsjælland  | Region Syddanmark  | T-03.østdanmark  | ikke opfyldt |

    @T-03.nordjylland @T-03.midtjylland @T-03.syddanmark @T-03.østdanmark @åben
    Abstrakt Scenario: Regionen er ikke oplyst
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <norm> uafklaret

      Eksempler:
        | råd         | norm             |
        | Vendsyssel  | T-03.nordjylland |
        | Vestjylland | T-03.midtjylland |
        | Fyn         | T-03.syddanmark  |
        | Hovedstaden | T-03.østdanmark  |

    @T-03.østdanmark @skøn
    Scenarie: I 2026 består de to hidtidige regioner endnu
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: Nordsjælland
      Og at forslaget angiver «region»: Region Hovedstaden
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så kræver T-03.østdanmark konkret vurdering

  Regel: Ingen af rådets kommuner mangler

    @T-03.vendsyssel @T-03.limfjorden @T-03.kronjylland @T-03.horsens @T-03.aarhus @T-03.vestjylland
    @T-03.midt @T-03.fyn @T-03.lillebælt @T-03.sydvestjylland @T-03.sønderjylland @T-03.hovedstaden
    @T-03.amager-og-vestegnen @T-03.københavns-omegn-nord @T-03.nordsjælland @T-03.østsjælland-og-øerne
    @T-03.midt-og-vestsjælland
    @opfyldt
    Abstrakt Scenario: Alle rådets kommuner er med
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at kommunerne er <kommuner>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <norm> opfyldt
      Og er T-03.rette-råd opfyldt

      Eksempler:
        | råd                   | kommuner                                                                                     | norm                       |
        | Vendsyssel            | Brønderslev, Frederikshavn, Læsø og Hjørring                                                 | T-03.vendsyssel            |
        | Limfjorden            | Morsø, Thisted, Vesthimmerlands, Rebild, Mariagerfjord, Jammerbugt og Aalborg                | T-03.limfjorden            |
        | Kronjylland           | Syddjurs, Norddjurs, Favrskov og Randers                                                     | T-03.kronjylland           |
        | Horsens               | Horsens, Odder, Skanderborg og Hedensted                                                     | T-03.horsens               |
        | Aarhus                | Samsø og Aarhus                                                                              | T-03.aarhus                |
        | Vestjylland           | Herning, Holstebro, Lemvig, Struer, Ikast-Brande og Ringkøbing-Skjern                        | T-03.vestjylland           |
        | Midt                  | Silkeborg, Skive og Viborg                                                                   | T-03.midt                  |
        | Fyn                   | Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland og Ærø   | T-03.fyn                   |
        | Lillebælt             | Middelfart, Fredericia, Kolding og Vejle                                                     | T-03.lillebælt             |
        | Sydvestjylland        | Billund, Esbjerg, Fanø, Varde og Vejen                                                       | T-03.sydvestjylland        |
        | Sønderjylland         | Haderslev, Sønderborg, Tønder og Aabenraa                                                    | T-03.sønderjylland         |
        | Hovedstaden           | København, Frederiksberg og Bornholm                                                         | T-03.hovedstaden           |
        | Amager og Vestegnen   | Brøndby, Dragør, Glostrup, Albertslund, Hvidovre, Høje-Taastrup, Ishøj, Tårnby og Vallensbæk | T-03.amager-og-vestegnen   |
        | Københavns Omegn Nord | Ballerup, Gentofte, Gladsaxe, Herlev, Lyngby-Taarbæk, Rødovre, Furesø, Rudersdal og Egedal   | T-03.københavns-omegn-nord |
        | Nordsjælland          | Allerød, Fredensborg, Helsingør, Hillerød, Hørsholm, Frederikssund, Halsnæs og Gribskov      | T-03.nordsjælland          |
        | Østsjælland og øerne  | Greve, Køge, Roskilde, Solrød, Faxe, Stevns, Lolland, Guldborgsund og Vordingborg            | T-03.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | Odsherred, Holbæk, Kalundborg, Ringsted, Slagelse, Sorø, Lejre og Næstved                    | T-03.midt-og-vestsjælland  |

    @T-03.vendsyssel @T-03.limfjorden @T-03.kronjylland @T-03.horsens @T-03.aarhus @T-03.vestjylland
    @T-03.midt @T-03.fyn @T-03.lillebælt @T-03.sydvestjylland @T-03.sønderjylland @T-03.hovedstaden
    @T-03.amager-og-vestegnen @T-03.københavns-omegn-nord @T-03.nordsjælland @T-03.østsjælland-og-øerne
    @T-03.midt-og-vestsjælland
    @brudt
    Abstrakt Scenario: En af rådets kommuner mangler
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Og at kommunerne er <kommuner>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <norm> ikke opfyldt
      Og er det en fejl

      Eksempler:
        | råd                   | kommuner                                                                            | norm                       |
        | Vendsyssel            | Frederikshavn, Læsø og Hjørring                                                     | T-03.vendsyssel            |
        | Limfjorden            | Thisted, Vesthimmerlands, Rebild, Mariagerfjord, Jammerbugt og Aalborg              | T-03.limfjorden            |
        | Kronjylland           | Norddjurs, Favrskov og Randers                                                      | T-03.kronjylland           |
        | Horsens               | Odder, Skanderborg og Hedensted                                                     | T-03.horsens               |
        | Aarhus                | Aarhus                                                                              | T-03.aarhus                |
        | Vestjylland           | Holstebro, Lemvig, Struer, Ikast-Brande og Ringkøbing-Skjern                        | T-03.vestjylland           |
        | Midt                  | Skive og Viborg                                                                     | T-03.midt                  |
        | Fyn                   | Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland og Ærø  | T-03.fyn                   |
        | Lillebælt             | Fredericia, Kolding og Vejle                                                        | T-03.lillebælt             |
        | Sydvestjylland        | Esbjerg, Fanø, Varde og Vejen                                                       | T-03.sydvestjylland        |
        | Sønderjylland         | Sønderborg, Tønder og Aabenraa                                                      | T-03.sønderjylland         |
        | Hovedstaden           | Frederiksberg og Bornholm                                                           | T-03.hovedstaden           |
        | Amager og Vestegnen   | Dragør, Glostrup, Albertslund, Hvidovre, Høje-Taastrup, Ishøj, Tårnby og Vallensbæk | T-03.amager-og-vestegnen   |
        | Københavns Omegn Nord | Gentofte, Gladsaxe, Herlev, Lyngby-Taarbæk, Rødovre, Furesø, Rudersdal og Egedal    | T-03.københavns-omegn-nord |
        | Nordsjælland          | Fredensborg, Helsingør, Hillerød, Hørsholm, Frederikssund, Halsnæs og Gribskov      | T-03.nordsjælland          |
        | Østsjælland og øerne  | Køge, Roskilde, Solrød, Faxe, Stevns, Lolland, Guldborgsund og Vordingborg          | T-03.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | Holbæk, Kalundborg, Ringsted, Slagelse, Sorø, Lejre og Næstved                      | T-03.midt-og-vestsjælland  |

    @T-03.vendsyssel @T-03.limfjorden @T-03.kronjylland @T-03.horsens @T-03.aarhus @T-03.vestjylland
    @T-03.midt @T-03.fyn @T-03.lillebælt @T-03.sydvestjylland @T-03.sønderjylland @T-03.hovedstaden
    @T-03.amager-og-vestegnen @T-03.københavns-omegn-nord @T-03.nordsjælland @T-03.østsjælland-og-øerne
    @T-03.midt-og-vestsjælland
    @åben
    Abstrakt Scenario: Rådets kommuner er ikke oplyst
      Givet et forberedende sundhedsråd, hvor intet er oplyst
      Og at forslaget angiver «sundhedsråd»: <råd>
      Når forslaget bedømmes efter reglerne den 1. februar 2026
      Så er <norm> uafklaret

      Eksempler:
        | råd                   | norm                       |
        | Vendsyssel            | T-03.vendsyssel            |
        | Limfjorden            | T-03.limfjorden            |
        | Kronjylland           | T-03.kronjylland           |
        | Horsens               | T-03.horsens               |
        | Aarhus                | T-03.aarhus                |
        | Vestjylland           | T-03.vestjylland           |
        | Midt                  | T-03.midt                  |
        | Fyn                   | T-03.fyn                   |
        | Lillebælt             | T-03.lillebælt             |
        | Sydvestjylland        | T-03.sydvestjylland        |
        | Sønderjylland         | T-03.sønderjylland         |
        | Hovedstaden           | T-03.hovedstaden           |
        | Amager og Vestegnen   | T-03.amager-og-vestegnen   |
        | Københavns Omegn Nord | T-03.københavns-omegn-nord |
        | Nordsjælland          | T-03.nordsjælland          |
        | Østsjælland og øerne  | T-03.østsjælland-og-øerne  |
        | Midt- og Vestsjælland | T-03.midt-og-vestsjælland  |

