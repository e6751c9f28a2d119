"""Official documents are read paragraph by paragraph and place by place."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statute.official import Item, Stykke, document, line, listing, paragraf, xml

from klyngelov.statute.document import Document, Provision
from klyngelov.statute.lexdania import read_official
from klyngelov.statute.refusal import Refusal

BOARD = paragraf(
    "§ 3.",
    Stykke(
        ["Hver kreds har et udvalg.", "Medmindre andet aftales, består det af:"],
        [
            Item("1)", ["en formand,"]),
            Item(
                "2)",
                ["2 fiskere, dog 3, jf. § 9, og"],
                [Item("a)", ["den ene fra havnen,"]), Item("b)", ["resten ikke."])],
            ),
            Item("3)", ["en læge.", "Lægen har ikke stemmeret."]),
        ],
    ),
    Stykke(
        ["Udvalget mødes 4 gange årligt efter stk. 1, 2. pkt. Møderne er åbne.", "De ledes af formanden."]
    ),
)


def board() -> Provision:
    found = document(BOARD).provision("§ 3")
    assert found is not None
    return found


def test_what_a_document_is() -> None:
    found = document(BOARD, DocumentType="LBK H#LOKDOK03", PopularTitle="Prøveloven", Status="Historic")

    assert (found.id, found.kind, found.title) == ("2022/1248", "LBK H", "Bekendtgørelse om prøver")
    assert (found.popular_title, found.signed, found.status) == ("Prøveloven", date(2022, 9, 5), "Historic")
    assert (found.name, found.order) == ("LBK nr. 1248 af 05/09/2022", (2022, 1248))
    assert not found.amending


def test_the_wording_of_a_paragraph_is_whole() -> None:
    assert board().wording == (
        "§ 3. Hver kreds har et udvalg. Medmindre andet aftales, består det af: 1) en formand, "
        "2) 2 fiskere, dog 3, jf. § 9, og a) den ene fra havnen, b) resten ikke. "
        "3) en læge. Lægen har ikke stemmeret. "
        "Stk. 2. Udvalget mødes 4 gange årligt efter stk. 1, 2. pkt. Møderne er åbne. De ledes af formanden."
    )


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("stk. 1, 1. pkt.", "Hver kreds har et udvalg."),
        ("stk. 1, 2. pkt.", "Medmindre andet aftales, består det af:"),
        ("stk. 1, nr. 1", "Medmindre andet aftales, består det af: 1) en formand,"),
        ("stk. 1, nr. 3", "Medmindre andet aftales, består det af: … 3) en læge. Lægen har ikke stemmeret."),
        ("stk. 1, nr. 3, 2. pkt.", "Lægen har ikke stemmeret."),
        (
            "stk. 1, nr. 2, litra b",
            "Medmindre andet aftales, består det af: … 2) 2 fiskere, dog 3, jf. § 9, og … b) resten ikke.",
        ),
        ("stk. 2, 1. pkt.", "Udvalget mødes 4 gange årligt efter stk. 1, 2. pkt."),
        ("stk. 2, 2. pkt.", "Møderne er åbne."),
        ("stk. 2, 3. pkt.", "De ledes af formanden."),
        ("stk. 1, nr. 9", "stk. 1"),  # what cannot be told apart: the smallest part around it
        ("stk. 2, 7. pkt.", "stk. 2"),
        ("stk. 9", ""),
        ("", ""),
    ],
)
def test_a_place_is_quoted(place: str, expected: str) -> None:
    found = board()
    if expected in ("", "stk. 1", "stk. 2"):
        expected = found.parts[expected] if expected else found.wording

    assert found.quoted(place) == expected


def test_a_single_stykke_may_be_cited_without_it() -> None:
    found = document(paragraf("§ 4.", Stykke(["Formandskabet er delt.", "Det vælges for 4 år."]))).provision(
        "§ 4"
    )

    assert found is not None
    assert found.quoted("2. pkt.") == "Det vælges for 4 år."
    assert board().quoted("2. pkt.") == board().wording  # here it could be either stykke


def test_a_footnote_is_no_part_of_the_wording() -> None:
    nota = (
        "<Nota><Explicatus>7)</Explicatus><Exitus><Linea><Char>Se lov nr. 9.</Char></Linea></Exitus></Nota>"
    )
    lines = f"{line('Ministeren')}{nota}{line('fastsætter regler. Reglerne er korte.')}"
    stk = f"<Stk><Exitus>{lines}</Exitus></Stk>"
    found = document(f"<Paragraf><Explicatus>§ 5.{nota}</Explicatus>{stk}</Paragraf>").provision("§ 5")

    assert found is not None
    assert found.wording == "§ 5. Ministeren fastsætter regler. Reglerne er korte."
    assert found.quoted("1. pkt.") == "Ministeren fastsætter regler."


def test_a_line_may_be_cut_into_pieces_and_spread_over_the_file() -> None:
    pieces = (
        '<Char>I </Char>\n  <Char formaChar="Italic">§ 6, stk. 1,</Char>\n\n'
        "<Char> er</Char><Char>e</Char>\n<Char>n\u00adde 2.</Char>"
    )
    found = document(
        "<Paragraf>\n <Explicatus>\n§ 6.\n</Explicatus>"
        f"<Stk><Exitus><Linea>{pieces}</Linea></Exitus></Stk></Paragraf>"
    ).provision("§ 6")

    assert found is not None
    assert found.wording == "§ 6. I § 6, stk. 1, erende 2."


def test_headings_commencement_and_annexes_are_not_read() -> None:
    own = paragraf("§ 1.", "Loven gælder.")
    other = paragraf("§ 2.", "Loven træder i kraft i morgen.")
    heading = own.replace("<Stk>", f"<Rubrica>{line('Overskrift')}</Rubrica><Stk>")

    found = document(f"{heading}<Ikraft>{other}</Ikraft><Bilag>{other}</Bilag>")

    assert list(found.provisions) == ["§ 1"]
    assert found.provisions["§ 1"].wording == "§ 1. Loven gælder."


def test_of_an_amending_act_the_new_wording_is_read() -> None:
    new = f"<AendringNyTekst>{paragraf('§ 36 c.', 'Nyt.')}</AendringNyTekst>"
    centred = f"<AendringCentreretParagraf><Explicatus>§ 1</Explicatus>{new}</AendringCentreretParagraf>"
    content = centred + paragraf("§ 2.", "Ikraft.")

    amending = document(content, DocumentType="LOV Æ#LOKDOK02")

    assert amending.amending
    assert list(amending.provisions) == ["§ 36 c"]
    assert list(document(content, DocumentType="LOV H#LOKDOK01").provisions) == ["§ 2"]


def test_a_sign_that_stands_twice_is_left_out_and_named() -> None:
    found = document(
        paragraf("§ 2.", "Den ene lov."), paragraf("§ 3.", "Klar."), paragraf("§ 2.", "Den anden lov.")
    )

    assert list(found.provisions) == ["§ 3"]
    assert found.ambiguous == ("§ 2",)


def test_paragraphs_in_one_and_without_stykker_are_read() -> None:
    both = f"<Paragraf><Explicatus>§§ 6 og 7.</Explicatus><Exitus>{line('(Ophævet)')}</Exitus></Paragraf>"
    empty = "<Paragraf><Explicatus>§ 8.</Explicatus></Paragraf>"
    inner = f"<Exitus>{line('Der er:')}</Exitus>{listing([Item('1)', ['is.'])])}"
    lists = f"<Paragraf><Explicatus>§ 9.</Explicatus>{inner}</Paragraf>"

    found = document(both, empty, lists)

    assert list(found.provisions) == ["§§ 6 og 7", "§ 9"]
    assert found.provisions["§ 9"].quoted("nr. 1") == "§ 9. Der er: 1) is."


def test_a_byte_order_mark_and_an_unlabelled_version_are_fine() -> None:
    content = xml(BOARD).replace(b' SchemaLocation="', b' Other="')

    assert isinstance(read_official(b"\xef\xbb\xbf" + content), Document)


@pytest.mark.parametrize(
    ("meta", "code", "reason"),
    [
        ({"Year": None}, "incomplete-meta", "<Meta> mangler <Year>, som siger, hvilket dokument det er"),
        ({"Number": ""}, "incomplete-meta", "<Meta> mangler <Number>, som siger, hvilket dokument det er"),
        (
            {"DocumentType": None},
            "incomplete-meta",
            "<Meta> mangler <DocumentType>, som siger, hvilket dokument det er",
        ),
        ({"Status": None}, "incomplete-meta", "<Meta> mangler <Status>, som siger, hvilket dokument det er"),
        ({"DiesSigni": "i går"}, "incomplete-meta", "<DiesSigni> i <Meta> er ikke en dato («i går»)"),
        (
            {"Year": "../../x"},
            "incomplete-meta",
            "<Year> og <Number> i <Meta> er ikke et årstal og et nummer («../../x/1248»)",
        ),
        (
            {"DiesSigni": "2099-01-01"},
            "inconsistent-meta",
            "<DiesSigni> (2099-01-01) og <Year> (2022) i <Meta> passer ikke sammen",
        ),
        (
            {"Number": "１２４８"},
            "incomplete-meta",
            "<Year> og <Number> i <Meta> er ikke et årstal og et nummer («2022/1248»)",
        ),
        (
            {"Number": "0"},
            "incomplete-meta",
            "<Year> og <Number> i <Meta> er ikke et årstal og et nummer («2022/0»)",
        ),
    ],
)
def test_a_document_that_does_not_say_what_it_is_is_refused(
    meta: dict[str, str | None], code: str, reason: str
) -> None:
    assert read_official(xml(BOARD, **meta)) == Refusal(code, reason)


def test_a_document_without_meta_or_paragraphs_is_refused() -> None:
    whole = xml(BOARD)
    start, end = whole.index(b"<Meta>"), whole.index(b"</Meta>") + len(b"</Meta>")

    assert read_official(whole[:start] + whole[end:]) == Refusal(
        "no-meta", "filen mangler <Meta>, som siger, hvilket dokument det er"
    )
    assert read_official(xml()) == Refusal(
        "no-paragraphs", "filen indeholder ingen paragraffer, kun oplysninger om dokumentet"
    )


def test_another_version_of_the_format_is_refused() -> None:
    found = read_official(xml(BOARD).replace(b"LexDania_2.1.xsd", b"LexDania_3.0.xsd"))

    assert found == Refusal("wrong-version", "filen er i LexDania 3.0; programmet læser LexDania 2.1")


def test_a_document_that_says_it_twice_is_refused() -> None:
    content = xml(BOARD).replace(b"<Number>", b"<Year>2023</Year>\n<Number>")

    assert read_official(content) == Refusal(
        "ambiguous-meta", "<Meta> har flere <Year>, så det er uvist, hvilket dokument det er"
    )


def test_a_file_that_would_have_another_read_into_it_is_refused() -> None:
    include = b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'
    found = read_official(xml(BOARD).replace(b"<ParagrafGruppe>", b"<ParagrafGruppe>" + include))

    assert isinstance(found, Refusal)
    assert found.code == "includes-file"
