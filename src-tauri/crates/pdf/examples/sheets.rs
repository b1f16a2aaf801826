//! Three sheets for the validators and for the eye: `cargo run -p pdf --example sheets -- <folder>`.
//! Everybody in them is invented; the national id is synthetic (80 is added to the month).

use std::path::PathBuf;
use std::{env, error, fs};

use chrono::DateTime;
use pdf::{Block, Cell, Document, Sheet, Span, Unprintable, pdf};

fn main() -> Result<(), Box<dyn error::Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name a folder to write in")?);
    for (name, document) in [("report", report()?), ("chronology", chronology()?), ("plan", plan(14)?)] {
        fs::write(folder.join(name).with_extension("pdf"), pdf(&document)?)?;
    }
    Ok(())
}

fn sheet(title: &str, foot: &str, blocks: Vec<Block>) -> Result<Document, chrono::ParseError> {
    Ok(Document {
        sheet: Sheet::Pages,
        language: "nb-NO",
        title: title.into(),
        author: "Eksempelbarnehagen".into(),
        made: DateTime::parse_from_rfc3339("2026-11-24T10:42:00+01:00")?,
        program: "Sikkerhetsnett 0.1.0".into(),
        head: "Eksempelbarnehagen".into(),
        foot: foot.into(),
        page: "Side {page} av {pages}".into(),
        stamp: Some("EKSEMPEL".into()),
        cover: None,
        blocks,
        unprintable: Unprintable::Name {
            note: "Noen tegn finnes ikke i skriften. De står som ⟦kode⟧. Tegnet selv ligger i filen.".into(),
        },
    })
}

fn fact(label: &str, value: &str) -> (String, Cell) {
    (label.into(), value.into())
}

fn row<'t, Words: From<&'t str>>(cells: &[&'t str]) -> Vec<Words> {
    cells.iter().map(|cell| (*cell).into()).collect()
}

fn report() -> Result<Document, chrono::ParseError> {
    sheet(
        "Bekymringsmelding til barnevernet",
        "Bekymringsmelding · 24. november 2026",
        vec![
            Block::Note {
                title: "Klar, ikke sendt".into(),
                text: vec![
                    Span::plain("Send den slik kommunen der barnet bor, tar imot meldinger. "),
                    Span::strong("Haster det, ring først: 116 111."),
                ],
            },
            Block::heading(1, "Barnet"),
            Block::Facts(vec![
                fact("Navn", "Ánne Márjá Eksempel"),
                fact("Fødselsnummer", "039020 00000"),
                fact("Adresse", "Eksempelveien 1 B, 9999 Eksempelstad"),
                fact("Bor hos", "Mor og far"),
                fact("Språk", "Nordsamisk og norsk. Trenger ikke tolk."),
                fact("Barnehage", "Eksempelbarnehagen, avdeling Maurtua"),
            ]),
            Block::heading(1, "Foreldre eller andre med omsorg"),
            Block::Table {
                header: row(&["Navn", "Rolle", "Telefon", "Vet om meldingen"]),
                widths: vec![3.0, 2.0, 2.0, 3.0],
                rows: vec![
                    row(&["Máret Eksempel", "Mor", "000 00 001", "Nei. Vent på råd fra barnevernet."]),
                    row(&[
                        "محمد Eksempel-Langetternavnsen",
                        "Far",
                        "",
                        "Nei. Vent på råd fra barnevernet. Barnevernet sier når og hvordan foreldrene får vite det.",
                    ]),
                ],
            },
            Block::heading(1, "Hva dere er bekymret for"),
            Block::text(
                "Vi har sett merker på overarmen to ganger på fire uker. Ánne har sluttet å ville være med i leken ute, \
                 og hun gråter når det er tid for å gå hjem. Det er nytt siden oktober.\n\nVi vet ikke hva som har skjedd.",
            ),
            Block::heading(2, "Det barnet har sagt"),
            Block::Said {
                by: "Ánne, til Kari Lærer i garderoben · tirsdag 17. november kl. 15.40".into(),
                words: "«Jeg vil ikke hjem. Pappa blir så sint når jeg søler. Han tok meg i armen, hardt. – Du må ikke si det.»"
                    .into(),
            },
            Block::heading(2, "Det vi har sett"),
            Block::List(vec![
                vec![Span::strong("27. oktober: "), Span::plain("Et blåmerke på høyre overarm, omtrent 3 cm.")],
                vec![
                    Span::strong("17. november: "),
                    Span::plain(
                        "To blåmerker på venstre overarm, ved siden av hverandre. Barnet trakk armen til seg da vi hjalp henne \
                         med jakken. ☐ Bilde tatt  ✓ Tegnet på kroppskart",
                    ),
                ],
                vec![Span::plain("Hun spiser lite. 😀")],
            ]),
            Block::heading(1, "Det dere har gjort"),
            Block::text("Styrer er orientert 17. november. Vi har drøftet saken anonymt med barnevernet 18. november."),
            Block::heading(1, "Den som melder"),
            Block::Facts(vec![
                fact("Navn", "Kari Lærer"),
                fact("Stilling", "Pedagogisk leder"),
                fact("Telefon", "000 00 000"),
                fact("E-post", "kari.laerer.med.en.ganske.lang.adresse@solbakken-barnehage.eksempelkommune.example"),
            ]),
        ],
    )
}

fn chronology() -> Result<Document, chrono::ParseError> {
    let note = "Ánne ville ikke ut. Hun satt på benken i garderoben og holdt seg for øynene. Jeg satte meg ved siden av. \
                Etter en stund sa hun at hun var trøtt. Vi leste en bok, og hun ble med ut da vi var ferdige. ";
    let mut blocks = vec![
        Block::Facts(vec![
            fact("Gjelder", "Ánne Márjá Eksempel"),
            fact("Opprettet", "27. oktober 2026 kl. 10.15 av Kari Lærer"),
            fact("Delt med", "Ola Styrer"),
        ]),
        Block::heading(1, "Oktober 2026"),
        Block::Entry {
            when: "27. oktober\nkl. 10.15\nKari Lærer".into(),
            blocks: vec![
                Block::Text(vec![Span::strong("Sett. "), Span::plain(note)]),
                Block::Indent(vec![
                    Block::Text(vec![Span::strong("Rettet 28. oktober kl. 08.05 av Kari Lærer")]),
                    Block::text("Det var venstre arm, ikke høyre. Jeg tok feil da jeg skrev."),
                ]),
            ],
        },
        Block::Entry {
            when: "29. oktober\nkl. 15.40\nOla Styrer".into(),
            blocks: vec![
                Block::Text(vec![Span::strong("Hørt.")]),
                Block::Said {
                    by: "Ánne, i garderoben".into(), words: "«Jeg er ikke redd. Jeg er bare trøtt.»".into()
                },
            ],
        },
        Block::Entry { when: "30. oktober kl. 09.00".into(), blocks: vec![Block::text("Åpnet av Ola Styrer.")] },
        Block::heading(1, "November 2026"),
    ];
    blocks.extend((2..14).map(|day| Block::Entry {
        when: format!("{day}. november\nkl. 1{}.{day:02}\nKari Lærer", day % 6),
        blocks: vec![Block::Text(vec![Span::strong("Sett. "), Span::plain(note.repeat(1 + day % 3))])],
    }));
    blocks.push(Block::heading(1, "Hvem som har lest"));
    blocks.push(Block::Table {
        header: row(&["Når", "Hvem", "Hva"]),
        widths: vec![2.0, 2.0, 4.0],
        rows: (1..=60)
            .map(|n| row(&[&format!("{}. november kl. 08.{n:02}", n % 28 + 1), "Ola Styrer", "Leste."]))
            .collect(),
    });
    sheet("Bekymring: tidslinje", "Tidslinje · 24. november 2026", blocks)
}

pub fn plan(chapters: usize) -> Result<Document, chrono::ParseError> {
    let mut blocks = vec![Block::Contents { title: "Innhold".into(), depth: 2 }, Block::PageBreak];
    for chapter in 1..=chapters {
        blocks.push(Block::heading(1, format!("{chapter} Rutine: det som skal gjøres")));
        blocks.push(Block::text("Når noe gnager, og ingen har fortalt noe."));
        blocks.push(Block::Text(vec![Span::missing("MANGLER"), Span::plain(" Nummeret til barnevernvakta")]));
        blocks.push(Block::heading(2, "Steg for steg"));
        blocks.push(Block::Table {
            header: row(&["Steg", "Hvem", "Når"]),
            widths: vec![5.0, 1.7, 1.3],
            rows: (0..9)
                .map(|_| {
                    vec![
                        vec![Span::strong("Skriv det du så"), Span::plain("\nSkriv ordrett, med dato.")].into(),
                        "Den som så eller hørte".into(),
                        vec![Span::missing("MANGLER")].into(),
                    ]
                })
                .collect(),
        });
    }
    blocks.push(Block::Sign { label: "Styreren: dato og underskrift".into() });
    let mut sheet = sheet("Beredskapsplan", "Beredskapsplan · versjon 1", blocks)?;
    sheet.stamp = Some("EKSEMPEL · UTKAST".into());
    sheet.cover = Some(vec![
        Block::Facts(vec![
            fact("Enhet", "Eksempelbarnehagen"),
            fact("Kommune", "Eksempelvik kommune"),
            ("Skal gjennomgås innen".into(), vec![Span::missing("MANGLER")].into()),
        ]),
        Block::Note {
            title: "Planen bygger på forskriften § 14".into(),
            text: vec![Span::plain("Planer og rutiner.")],
        },
    ]);
    Ok(sheet)
}
