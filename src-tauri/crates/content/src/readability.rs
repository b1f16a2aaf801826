//! LIX, the readability measure used for Norwegian: words per sentence, plus the share of long words.

/// LIX of a text given as lines; each line ends a sentence, as a list item does (issue «Words»).
/// Words over six letters are long. Names, numbers and placeholders are left out: a name is a word with a capital letter that does
/// not begin its sentence. Empty text has LIX 0.
pub fn lix<'t>(lines: impl IntoIterator<Item = &'t str>) -> u32 {
    let (mut sentences, mut words, mut long) = (0_u32, 0_u32, 0_u32);
    for line in lines {
        for sentence in line.split(['.', '?', ':', ';', '…']) {
            let mut any = false;
            for word in sentence.split(|c: char| !(c.is_alphanumeric() || "{}-".contains(c))) {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                let named = any && word.starts_with(char::is_uppercase);
                if letters == 0 || word.starts_with('{') || named {
                    continue;
                }
                any = true;
                words += 1;
                long += u32::from(letters > 6);
            }
            sentences += u32::from(any);
        }
    }
    if words == 0 { 0 } else { words / sentences + 100 * long / words }
}

#[cfg(test)]
mod tests {
    use super::lix;

    #[test]
    fn two_known_texts_have_their_known_lix() {
        // 8 words, 2 sentences, none long: 4 + 0.
        assert_eq!(lix(["Ring 112 nå. Du kan ikke vente på noen."]), 4);
        // 10 words, 1 sentence, 4 long (barnevernstjenesten, gjennomgår, meldingen, mottak): 10 + 40.
        assert_eq!(lix(["Barnevernstjenesten gjennomgår den nye meldingen innen en uke etter ordinært"]), 10 + 40);
    }

    #[test]
    fn a_list_item_ends_a_sentence_and_numbers_do_not_count() {
        assert_eq!(lix(["vent på noen", "ring 116 111"]), 2);
    }

    #[test]
    fn names_do_not_count_where_they_do_not_begin_a_sentence() {
        assert_eq!(lix(["Du kan ringe Kompetanseteamet i Kristiansand."]), 4);
        // Who begins a sentence is a word like any other: 4 words, 1 long.
        assert_eq!(lix(["Kompetanseteamet kan gi råd."]), 4 + 25);
    }
}
