//! A table of text that somebody saved from a workbook: in whatever letters and with whatever sign between the cells it has.

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::{Code, Failure};

/// As large as one is read.
pub const LARGEST: usize = 1 << 20;
const ROWS: usize = 500;
const COLUMNS: usize = 60;

/// A table that was read: the names of its columns, and its rows, each with its number as a workbook shows it.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    pub headers: Vec<String>,
    pub rows: Vec<(u32, Vec<String>)>,
}

impl Table {
    pub fn read(bytes: &[u8]) -> Result<Self, Failure> {
        if bytes.len() > LARGEST {
            return Err(Failure::of(Code::TableTooLarge));
        }
        let text = text_of(bytes).ok_or(Failure::of(Code::TableNotOne))?;
        let (text, between) = between(&text);
        let mut reader =
            csv::ReaderBuilder::new().delimiter(between).has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut headers: Option<Vec<String>> = None;
        let mut rows = Vec::new();
        for (record, number) in reader.records().zip(1..) {
            let record = record.map_err(|_| Failure::of(Code::TableNotOne))?;
            let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            match headers {
                None => headers = Some(cells),
                Some(_) => rows.push((number, cells)),
            }
            if rows.len() > ROWS {
                return Err(Failure::of(Code::TableTooLarge));
            }
        }
        let mut headers = headers.unwrap_or_default();
        while headers.last().is_some_and(String::is_empty) {
            headers.pop();
        }
        if headers.len() > COLUMNS {
            return Err(Failure::of(Code::TableTooLarge));
        }
        if rows.is_empty() {
            return Err(Failure::of(Code::TableEmpty));
        }
        Ok(Self { headers, rows })
    }
}

/// The letters: as the file says itself, else UTF-8 where it is that, else what Excel writes in Norway. None: it is no text.
fn text_of(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or_else(|| {
        let utf8 = std::str::from_utf8(bytes).is_ok();
        (if utf8 { UTF_8 } else { WINDOWS_1252 }, 0)
    });
    let (text, _, wrong) = encoding.decode(&bytes[mark..]);
    // A workbook, a picture and a PDF have signs that no table has.
    let text = text.into_owned();
    let odd = text.chars().any(|sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'));
    (!wrong && !odd).then_some(text)
}

/// What stands between the cells: as Excel says in a first line of its own (`sep=;`), else the sign that the first line has most of.
fn between(text: &str) -> (&str, u8) {
    let text = text.trim_start_matches(['\n', '\r']);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if let Some(sign) = first.trim_end().strip_prefix("sep=").filter(|sign| sign.len() == 1) {
        return (rest, sign.as_bytes()[0]);
    }
    let mut quoted = false;
    let plain: Vec<u8> = first
        .bytes()
        .filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted
        })
        .collect();
    // Where they are as many, the last: what Excel writes in Norway.
    let most = [b'\t', b',', b';'].into_iter().max_by_key(|sign| plain.iter().filter(|byte| *byte == sign).count());
    (text, most.unwrap_or(b';'))
}

/// A row of a table, to be opened in a workbook. What would be reckoned there, as a formula, is only read.
pub fn row(cells: &[String]) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let reckoned = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cells = cells.iter().map(|cell| if reckoned(cell) { format!("'{cell}") } else { cell.clone() });
    let written = writer.write_record(cells).ok().and_then(|()| writer.into_inner().ok());
    written.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| unreachable!("text is written to memory"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (Vec<String>, Vec<(u32, Vec<String>)>) {
        let Table { headers, rows } = Table::read(bytes).unwrap();
        (headers, rows)
    }

    fn fault(bytes: &[u8]) -> Code {
        Table::read(bytes).unwrap_err().code
    }

    #[test]
    fn a_table_is_read_whatever_its_letters_and_the_sign_between() {
        let table =
            (vec!["Dato".to_owned(), "Mål".into()], vec![(2, vec!["1.9.2026".to_owned(), "Ringe; så skrive".into()])]);
        let text = "Dato;Mål\n1.9.2026;\"Ringe; så skrive\"\n";
        let (utf16, latin): (Vec<u8>, _) =
            ([&[0xff, 0xfe][..], &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat(), {
                let (bytes, ..) = WINDOWS_1252.encode(text);
                bytes.into_owned()
            });
        for bytes in [
            text.as_bytes(),
            &[b"\xef\xbb\xbf", text.as_bytes()].concat(),
            &latin,
            &utf16,
            text.replace('\n', "\r\n").as_bytes(),
            format!("sep=;\r\n{text}").as_bytes(),
            "Dato,Mål\n1.9.2026,Ringe; så skrive\n".as_bytes(),
            "Dato\tMål\n1.9.2026\tRinge; så skrive\n".as_bytes(),
        ] {
            assert_eq!(read(bytes), table, "{bytes:?}");
        }
    }

    #[test]
    fn rows_keep_the_number_that_a_workbook_shows_and_empty_ones_go() {
        let (headers, rows) = read("Dato;Tema;;\n;;;\n1.9;\"to\nlinjer\";;\n2.9;to\n".as_bytes());
        assert_eq!(headers, ["Dato", "Tema"]);
        assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3, 4]);
        assert_eq!(rows[0].1[1], "to\nlinjer");
    }

    #[test]
    fn what_is_no_table_or_too_much_is_told() {
        assert_eq!(fault(b""), Code::TableEmpty);
        assert_eq!(fault(b"Dato;Tema\n;;\n"), Code::TableEmpty);
        assert_eq!(fault(b"PK\x03\x04\x14\0\x06\0"), Code::TableNotOne);
        assert_eq!(fault(&vec![b'a'; LARGEST + 1]), Code::TableTooLarge);
        assert_eq!(fault("a;b\n".repeat(ROWS + 2).as_bytes()), Code::TableTooLarge);
        assert!(Table::read("a;b\n".repeat(ROWS + 1).as_bytes()).is_ok());
        assert_eq!(fault(["x"; COLUMNS + 1].join(";").as_bytes().to_vec().as_slice()), Code::TableTooLarge);
    }

    #[test]
    fn what_would_be_reckoned_in_a_workbook_is_only_read() {
        let cells = ["=1+1", "+47", "-", "@a", "Dato", "a;b"].map(ToOwned::to_owned);
        assert_eq!(row(&cells), "'=1+1;'+47;'-;'@a;Dato;\"a;b\"\r\n");
    }
}
