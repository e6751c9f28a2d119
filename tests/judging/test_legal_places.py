"""The places in a source that a draft cites: those that are not there, not in force or not read."""

from __future__ import annotations

import pytest

UNKNOWN, NOT_IN_FORCE, NOT_READ = "citation-unknown", "citation-not-in-force", "citation-not-read"


@pytest.mark.parametrize(
    ("basis", "day", "code", "sentence"),
    [
        (
            "BEK 1248/2022 § 34",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 34, som ikke findes; "
            "bekendtgørelse nr. 1248 af 5. september 2022 slutter med § 31.",
        ),
        (
            "§ 3, stk. 7, i bekendtgørelse nr. 1248 af 5. september 2022",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 3, stk. 7, som ikke findes; § 3 har 2 stykker.",
        ),
        (
            "BEK 1248/2022 § 10, stk. 4-6",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 10, stk. 6, som ikke findes; § 10 har 5 stykker.",
        ),
        (
            "BEK 1248/2022 § 3, jf. § 99",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 99, som ikke findes; "
            "bekendtgørelse nr. 1248 af 5. september 2022 slutter med § 31.",
        ),
        (
            "BEK 1248/2022 § 3, jf. sundhedsloven § 203 a",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203 a, som ikke findes; sundhedsloven går fra § 203 til § 204.",
        ),
        (
            "BEK 1248/2022 § 4, 3. pkt.",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 4, 3. pkt., som ikke findes; § 4 har 2 punktummer.",
        ),
        (
            "sundhedsloven § 203 og BEK 1248/2022 § 333",
            "2022-10-01",
            NOT_READ,
            "nævner flere kilder, så bestemmelserne i dem er ikke slået op. Skriv én i hvert led.",
        ),
        (
            "BEK 1248/2022 §§ 5-3",
            "2022-10-01",
            UNKNOWN,
            "er kun læst til dels: «§§ 5-3» forstås ikke og er ikke slået op.",
        ),
        (
            "BEK 1248/2022 §§ 6, Stk 2 og 13",
            "2022-10-01",
            UNKNOWN,
            "er kun læst til dels: «stk. 2 og 13» forstås ikke og er ikke slået op.",
        ),
        (
            "BEK 1248/2022 § 3, jf. §§ 6, stk. 2 og 13",
            "2022-10-01",
            UNKNOWN,
            "er kun læst til dels: «stk. 2 og 13» forstås ikke og er ikke slået op.",
        ),
        (
            "BEK 1248/2022 §§ 6, stk. 2 og 13",
            "2022-10-01",
            UNKNOWN,
            "er kun læst til dels: «stk. 2 og 13» forstås ikke og er ikke slået op.",
        ),
        (
            "BEK 1248/2022 § 4, stk. 2",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 4, stk. 2, som ikke findes; § 4 er ikke delt i stykker.",
        ),
        (
            "sundhedsloven § 203, stk. 7",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203, stk. 7, som ikke findes; § 203 har 6 stykker.",
        ),
        (
            "sundhedsloven § 203, stk. 4",
            "2022-06-30",
            NOT_IN_FORCE,
            "henviser til § 203, stk. 4, som ikke er i kraft den 30. juni 2022, efter hvad der er læst.",
        ),
        (
            "sundhedsloven § 203, stk. 4",
            "2027-01-01",
            NOT_IN_FORCE,
            "henviser til § 203, stk. 4, som ikke er i kraft den 1. januar 2027, efter hvad der er læst.",
        ),
        (
            "BEK 1248/2022 § 30 a",
            "2022-10-01",
            NOT_IN_FORCE,
            "henviser til § 30 a, som endnu ikke var indsat den 1. oktober 2022.",
        ),
        (
            "regionsloven § 6",
            "2026-02-01",
            NOT_IN_FORCE,
            "henviser til § 6, som var ophævet den 1. februar 2026.",
        ),
        (
            "regionsloven § 33",
            "2025-10-01",
            NOT_IN_FORCE,
            "henviser til § 33, som var ophævet den 1. oktober 2025.",
        ),
        (
            "BEK 1248/2022 § 3, stk. 1, nr. 4",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 3, stk. 1, nr. 4, som ikke findes; § 3, stk. 1, har 3 numre.",
        ),
        (
            "BEK 1248/2022 § 9, stk. 2, nr. 8",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 9, stk. 2, nr. 8, som ikke findes; § 9, stk. 2, har 7 numre.",
        ),
        (
            "sundhedsloven § 203, stk. 4, nr. 2",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203, stk. 4, nr. 2, som ikke findes; § 203, stk. 4, har ingen numre.",
        ),
        (
            "sundhedsloven § 203, stk. 4, 9. pkt.",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203, stk. 4, 9. pkt., som ikke findes; § 203, stk. 4, har 3 punktummer.",
        ),
        (
            "BEK 1248/2022 § 15, stk. 5, 3. pkt.",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 15, stk. 5, 3. pkt., som ikke findes; § 15, stk. 5, har 2 punktummer.",
        ),
        (
            "sundhedsloven § 203, stk. 9, jf. BEK 1248/2022",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203, stk. 9, som ikke findes; § 203 har 6 stykker.",
        ),
        (
            "sundhedsloven § 203 a",
            "2022-10-01",
            UNKNOWN,
            "henviser til § 203 a, som ikke findes; sundhedsloven går fra § 203 til § 204.",
        ),
        (
            "sundhedsloven § 205 e",
            "2022-10-01",
            NOT_IN_FORCE,
            "henviser til § 205 e, som ikke er i kraft den 1. oktober 2022, efter hvad der er læst.",
        ),
        (
            "regionsloven § 14 e, stk. 2",
            "2022-10-01",
            NOT_IN_FORCE,
            "henviser til § 14 e, som ikke er i kraft den 1. oktober 2022, efter hvad der er læst.",
        ),
        (
            "regionsloven § 14 e",
            "2025-08-01",
            NOT_IN_FORCE,
            "henviser til § 14 e, hvis regler endnu ikke gælder den 1. august 2025, efter hvad der er læst.",
        ),
        (
            "sundhedsloven § 205, stk. 1",
            "2027-06-01",
            NOT_IN_FORCE,
            "henviser til § 205, hvis regler ikke længere gælder den 1. juni 2027, efter hvad der er læst.",
        ),
        (
            "regionsloven § 99",
            "2025-10-01",
            UNKNOWN,
            "henviser til § 99, som ikke findes; regionsloven går fra § 91 til § 183.",
        ),
        (
            "regionsloven § 99",
            "2022-10-01",
            NOT_READ,
            "henviser til § 99, som ikke er læst; om den findes og gælder, er ikke efterset.",
        ),
        (
            "BEK 1248/2022 § 3, stk. 1, dog ikke lægerne",
            "2022-10-01",
            UNKNOWN,
            "er kun læst til dels: «dog ikke lægerne» forstås ikke og er ikke slået op.",
        ),
        (
            "§ 203",
            "2022-10-01",
            UNKNOWN,
            "nævner ingen kilde. Skriv også, hvilken lov eller bekendtgørelse bestemmelsen står i.",
        ),
        (
            "SUL § 203",
            "2022-10-01",
            UNKNOWN,
            "findes ikke blandt de kilder, der er læst. Skriv kildens fulde navn eller dens nummer og år.",
        ),
    ],
)
def test_a_place_that_is_not_there(basis: str, day: str, code: str, sentence: str, told) -> None:
    assert told(basis, day) == [(code, sentence)]
