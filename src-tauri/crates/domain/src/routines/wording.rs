//! Words that may lead a person wrong where they stand: the checker holds our own texts to them, and a text that a unit adds is
//! held to them and to more, for nobody else has read it ([`local`]).

use unicode_normalization::UnicodeNormalization;

/// A name in a word that may stand for the one concerned.
const LEADER_WORDS: &[&str] = &[
    "leder",
    "lederen",
    "leiar",
    "leiaren",
    "styrer",
    "styreren",
    "styrar",
    "styraren",
    "rektor",
    "lederens",
    "leiarens",
    "enhetslederen",
    "einingsleiaren",
    "sjefen",
];
const OWNER_WORDS: &[&str] = &["eier", "eieren", "eigar", "eigaren"];
const PARENT_WORDS: &[&str] =
    &["foreldre", "forelder", "foresatt", "føresett", "besteforeldre", "verge", "omsorgsperson", "mamma", "pappa"];
/// Says whom the law speaks of, not whom to talk with.
const NOT_PARENT_WORDS: &[&str] = &["foreldreansvar", "foreldreansvaret"];
const PERMISSION_WORDS: &[&str] =
    &["tillatelse", "tillating", "løyve", "godkjenne", "godkjenner", "godkjenning", "godkjent", "samtykke"];

/// The text as it is read: letters typed in two parts are one, and what nobody sees (soft hyphens, spaces of no width) is gone.
fn as_read(text: &str) -> String {
    let unseen = |sign: &char| matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    text.nfc().filter(|sign| !unseen(sign)).collect()
}

/// The words of a text, in small letters.
pub fn tokens(text: &str) -> Vec<String> {
    as_read(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Mentions parents, in any form of the word.
pub fn is_parent(word: &str) -> bool {
    PARENT_WORDS.iter().any(|parent| word.starts_with(parent)) && !NOT_PARENT_WORDS.contains(&word)
}

/// Names who leads or owns.
pub fn is_role(word: &str) -> bool {
    LEADER_WORDS.contains(&word) || OWNER_WORDS.contains(&word)
}

/// Speaks of leave to do something.
pub fn is_permission(word: &str) -> bool {
    PERMISSION_WORDS.contains(&word)
}

/// The words for roles in a sentence. A pedagogical leader leads nobody here.
pub fn roles(tokens: &[String]) -> impl Iterator<Item = &str> {
    tokens.iter().enumerate().filter_map(|(place, word)| {
        let pedagogical = place > 0 && tokens[place - 1].starts_with("pedagogisk");
        (is_role(word) && !pedagogical).then_some(word.as_str())
    })
}

/// What somebody must do, in either written language.
const MUST: &[&str] = &["skal", "må", "bør", "burde", "plikter", "pliktar"];
/// Those who read it, spoken of as if they were others; «vi» is who wrote it.
const OTHERS_MUST: &[&str] = &[
    "en",
    "ein",
    "enhver",
    "einkvar",
    "vi",
    "ansatt",
    "ansatte",
    "tilsett",
    "tilsette",
    "personalet",
    "personell",
    "medarbeideren",
    "medarbeiderne",
    "medarbeidaren",
    "medarbeidarane",
    "lærer",
    "læreren",
    "lærere",
    "lærerne",
    "lærar",
    "læraren",
    "lærarar",
    "lærarane",
    "assistenten",
    "assistentene",
    "assistentane",
    "pedagogen",
    "pedagogene",
    "pedagogane",
    "frivillige",
];
/// One speaks to a reader as «du» and «dere».
const FORMAL: &[&str] = &["Dem", "Deres", "Dykk", "Dykkar"];

/// The words by which a sentence speaks of who reads it as somebody else: «man», «en bør», «læreren skal», «Dem». What somebody
/// says, in «», is left alone.
pub fn not_you(sentence: &str) -> Vec<String> {
    let mut quoted = false;
    let told: String = as_read(sentence)
        .chars()
        .map(|sign| {
            quoted = (quoted || sign == '«') && sign != '»';
            if quoted { '.' } else { sign }
        })
        .collect();
    // A sign between two words parts them: «ansatte. Må du …» is no duty of theirs.
    let mut found = Vec::new();
    for part in told.split(['.', ',', ':', ';', '?', '!', '|', '»', '\n']) {
        let words: Vec<&str> =
            part.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        for (at, word) in words.iter().enumerate() {
            let next = words.get(at + 1).map(|next| next.to_lowercase());
            let next = next.filter(|next| MUST.contains(&next.as_str()));
            let small = word.to_lowercase();
            if small == "man" || (at > 0 && FORMAL.contains(word)) {
                found.push((*word).to_owned());
            } else if let Some(next) = next.filter(|_| OTHERS_MUST.contains(&small.as_str())) {
                found.push(format!("{word} {next}"));
            }
        }
    }
    found
}

/// What a text that a unit writes beside a step may not do, and our own texts do not either.
pub mod local {
    use std::ops::Range;

    use super::{LEADER_WORDS, OWNER_WORDS, as_read, is_parent, is_permission, tokens};

    /// More words for who leads, as people write them.
    const LEADER_STEMS: &[&str] =
        &["rektor", "styrer", "styrar", "enhetsleder", "einingsleiar", "sjef", "ledelse", "leiinga", "leiing"];
    /// Who leads writes most of this: «meg» is the leader.
    const WHO_WRITES: &[&str] = &["jeg", "eg", "meg", "min", "mi", "mitt", "mine"];
    /// Forms and compounds of «leder» that are nobody's title.
    const NOT_LEADER_WORDS: &[&str] = &["ledende", "leiande"];
    /// Leads somebody else than the unit.
    const OTHER_LEADERS: &[&str] = &["pedagogisk", "pedagogiske", "parkeringsleder", "turleder", "turleiar"];
    const OWNER_STEMS: &[&str] =
        &["barnehageeier", "barnehageeigar", "skoleeier", "skuleeigar", "styreleder", "styreleiar"];
    /// More words for parents, as people write them.
    const AT_HOME: &[&str] = &[
        "mor",
        "mors",
        "mora",
        "moren",
        "far",
        "fars",
        "faren",
        "mødre",
        "mødrene",
        "fedre",
        "fedrene",
        "stefar",
        "stefaren",
        "stemor",
        "stemoren",
        "stemora",
        "fosterfar",
        "fosterfaren",
        "fostermor",
        "fostermoren",
        "fostermora",
        "bestemor",
        "bestemora",
        "bestemoren",
        "bestefar",
        "bestefaren",
        "mormor",
        "morfar",
        "farmor",
        "farfar",
        "familie",
        "familien",
        "familiens",
        "familiane",
        "familiene",
        "pårørende",
        "pårørande",
        "hjemmet",
        "hjemme",
        "heimen",
        "heime",
    ];
    const AT_HOME_PHRASES: &[&str] = &["ring* hjem", "ring* heim", "kontakt* hjem", "kontakt* heim"];
    /// Whom one may always ask: they decide, and nobody waits for somebody here.
    const AUTHORITIES: &[&str] = &[
        "barnevern*",
        "barnevakt*",
        "politi*",
        "110",
        "112",
        "113",
        "116",
        "111",
        "116111",
        "117",
        "02800",
        "barnehus*",
        "legevakt*",
        "naudsentral*",
        "nødsentral*",
    ];
    const PERMISSION_STEMS: &[&str] =
        &["tillat", "godkjen", "samtykk", "klarsignal", "klarer", "klarér", "avklar", "løyve", "samråd"];
    /// `…` stands for at most four words.
    const PERMISSION_PHRASES: &[&str] = &[
        "spør … først",
        "spørre … først",
        "spørje … først",
        "spør … før",
        "spørre … før",
        "spørje … før",
        "høyr med",
        "hør med",
        "sjekk med",
        "sjekke med",
        "rådfør* med",
        "avtal* med",
        "avtal* … først",
        "etter avtale",
        "snakk* med … først",
        "snakk* med … før",
        "ta det … først med",
        "ta det opp med … først",
        "si fra til … først",
        "si ifra til … først",
        "sei frå til … først",
        "si fra til … før",
        "sei frå til … før",
        "meld … først til",
        "gå til … først",
        "ring … før",
        "ring … først",
        "kontakt … først",
        "kontakt … før",
        "gi beskjed til … før",
        "gje beskjed til … før",
        "ok fra",
        "ok frå",
        "ja fra",
        "ja frå",
        "grønt lys",
        "lov av",
        "bestem* om",
        "avgjer* om",
        "avgjør* om",
        "vurder* om",
        "sammen med … avgjør*",
    ];
    const SECRECY_PHRASES: &[&str] = &[
        "hemmelig*",
        "hemmeleg*",
        "løynd*",
        "mellom oss",
        "ikke si* … videre",
        "ikkje sei* … vidare",
        "ikke si det til",
        "ikkje sei det til",
        "ikke fortell*",
        "ikkje fortel*",
        "ikke snakk* med noen",
        "ikkje snakk* med nokon",
        "for deg selv",
        "for deg sjølv",
        "hold* … internt",
        "hald* … internt",
        "hysj",
        "lov* barnet",
        "lov* å ikke",
        "lov* å ikkje",
    ];
    const DELAY_PHRASES: &[&str] = &[
        "vent",
        "venter",
        "vente",
        "ventar",
        "avvent*",
        "se an",
        "ser an",
        "se … an",
        "sjå an",
        "sjå … an",
        "ser … an",
        "i morgen",
        "i morgon",
        "neste dag",
        "neste uke",
        "neste veke",
        "dagen etter",
        "over helga",
        "over helgen",
        "etter helga",
        "etter helgen",
        "først etter",
        "ikke før",
        "ikkje før",
        "utsett*",
        "utset*",
        "haster ikke",
        "hastar ikkje",
        "ikke hast*",
        "ikkje hast*",
        "er tilbake",
        "senere",
        "seinare",
        "god tid",
        "til slutt",
    ];
    /// A step or a call taken away in words.
    const WEAKENING_PHRASES: &[&str] = &[
        "hopp* over",
        "se bort fra",
        "sjå bort frå",
        "gjelder ikke",
        "gjeld ikkje",
        "trenger ikke",
        "treng ikkje",
        "trenger du ikke",
        "treng du ikkje",
        "behøver ikke",
        "er ikke nødvendig",
        "er ikkje nødvendig",
        "i stedet",
        "istedenfor",
        "istedet",
        "i staden",
        "framfor å",
        "dropp*",
        "unntatt",
        "unnateke",
        "ikke ring*",
        "ikkje ring*",
        "ikke meld*",
        "ikkje meld*",
        "ikke varsl*",
        "ikkje varsl*",
        "ikke kontakt*",
        "ikkje kontakt*",
        "ikke si fra",
        "ikke si ifra",
        "ikkje sei frå",
        "ikke skriv*",
        "ikkje skriv*",
        "ikke bland*",
        "ikke bruk*",
        "ikkje bruk*",
        "ikke gjør*",
        "ikkje gjer*",
        "aldri ring*",
        "aldri meld*",
        "bare hvis",
        "berre viss",
        "berre dersom",
        "bare dersom",
        "kun hvis",
        "kun ved",
        "internt først",
    ];
    const QUESTIONING_PHRASES: &[&str] = &[
        "undersøk",
        "undersøke",
        "undersøker",
        "undersøkje",
        "undersøkjer",
        "finn ut",
        "finne ut",
        "etterforsk*",
        "gransk*",
        "avhør*",
        "intervju*",
        "spør barnet",
        "spørre barnet",
        "spørje barnet",
        "spør eleven",
        "spørre eleven",
        "spørje eleven",
        "spør … ut",
        "spørre … ut",
        "spørje … ut",
        "utspør*",
        "spør … hva som … skjedd",
        "spør … hvem",
        "spør … kven",
        "konfronter*",
        "ta* opp med den",
        "be barnet",
        "be eleven",
        "få barnet til",
        "få eleven til",
        "kle av",
        "kle … av",
        "sjekk* kroppen",
        "sjekk* … kropp*",
        "ta bilde*",
        "ta bilete*",
        "tar bilde*",
        "fotografer*",
        "filme*",
        "lydopptak*",
        "opptak",
        "bevis*",
        "dokumenter* skad*",
        "sjekk* om det stemmer",
        "sjekk* telefonen",
        "sjekk* mobilen",
    ];

    /// Words of the text that name who leads.
    pub fn leaders(text: &str) -> Vec<String> {
        let tokens = tokens(text);
        let named = |(place, word): (usize, &String)| {
            let other = OTHER_LEADERS.contains(&word.as_str())
                || place > 0 && OTHER_LEADERS.contains(&tokens[place - 1].as_str());
            let leads = LEADER_WORDS.contains(&word.as_str())
                || WHO_WRITES.contains(&word.as_str())
                || LEADER_STEMS.iter().any(|stem| word.starts_with(stem))
                || ["leder", "lederen", "leiar", "leiaren"].iter().any(|end| word.ends_with(end));
            (leads && !other && !NOT_LEADER_WORDS.contains(&word.as_str())).then(|| word.clone())
        };
        tokens.iter().enumerate().filter_map(named).collect()
    }

    /// Words of the text that name the owner, or the board.
    pub fn owners(text: &str) -> Vec<String> {
        let owns = |word: &String| {
            OWNER_WORDS.contains(&word.as_str())
                || OWNER_STEMS.iter().any(|stem| word.starts_with(stem))
                || word == "styret"
        };
        tokens(text).into_iter().filter(owns).collect()
    }

    pub fn parents(text: &str) -> Vec<String> {
        let is_one = |word: &String| {
            let compound = ["foreldre", "foreldrene", "foreldra", "forelder"].iter().any(|end| word.ends_with(end));
            is_parent(word) || compound || AT_HOME.contains(&word.as_str())
        };
        let words = tokens(text).into_iter().filter(is_one);
        let found: Vec<String> = words.collect();
        found.into_iter().chain(phrases(text, AT_HOME_PHRASES)).collect()
    }

    /// Asks somebody here before one does what one must. To ask the authorities is another thing.
    pub fn permission(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for sentence in sentences(text) {
            let words = tokens(sentence);
            let stems = words.iter().enumerate().filter(|(place, word)| {
                let asks = is_permission(word) || PERMISSION_STEMS.iter().any(|stem| word.starts_with(stem));
                let rest = &words[place + 1..];
                let to =
                    rest.iter().position(|next| !["med", "til", "hos", "fra", "frå", "av"].contains(&next.as_str()));
                asks && !are_authorities(&rest[to.unwrap_or(rest.len())..])
            });
            found.extend(stems.map(|(_, word)| word.clone()));
            for (from, to, gap) in PERMISSION_PHRASES.iter().filter_map(|phrase| find(phrase, &words)) {
                let whom = if gap.is_empty() { &words[to..] } else { &words[gap] };
                if !are_authorities(whom) {
                    found.push(words[from..to].join(" "));
                }
            }
        }
        found.dedup();
        found
    }

    pub fn secrecy(text: &str) -> Vec<String> {
        phrases(text, SECRECY_PHRASES)
    }

    pub fn delay(text: &str) -> Vec<String> {
        phrases(text, DELAY_PHRASES)
    }

    pub fn weakening(text: &str) -> Vec<String> {
        phrases(text, WEAKENING_PHRASES)
    }

    pub fn questioning(text: &str) -> Vec<String> {
        phrases(text, QUESTIONING_PHRASES)
    }

    fn is_authority(word: &str) -> bool {
        AUTHORITIES.iter().any(|pattern| fits(pattern, word))
    }

    fn fits(pattern: &str, word: &str) -> bool {
        pattern.strip_suffix('*').map_or(pattern == word, |stem| word.starts_with(stem))
    }

    /// Begins with an authority, and joins nobody else to it.
    fn are_authorities(words: &[String]) -> bool {
        const SMALL: [&str; 8] = ["på", "i", "kommunens", "kommunen", "det", "til", "og", "eller"];
        let Some(first) = words.iter().position(|word| !SMALL.contains(&word.as_str())) else { return false };
        let joined = words.iter().zip(&words[1..]).filter(|(word, _)| ["og", "eller"].contains(&word.as_str()));
        is_authority(&words[first]) && joined.into_iter().all(|(_, next)| is_authority(next))
    }

    fn sentences(text: &str) -> impl Iterator<Item = &str> {
        text.split(['.', '!', '?', '\n', ';', ':'])
    }

    /// Each phrase that stands in a sentence of the text, as it stands there.
    fn phrases(text: &str, phrases: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        for sentence in sentences(text) {
            let words = tokens(sentence);
            let here = phrases.iter().filter_map(|phrase| find(phrase, &words));
            found.extend(here.map(|(from, to, _)| words[from..to].join(" ")));
        }
        found.dedup();
        found
    }

    /// Where a phrase stands first: from, to, and the words that its `…` stands for.
    fn find(phrase: &str, words: &[String]) -> Option<(usize, usize, Range<usize>)> {
        let pattern: Vec<&str> = phrase.split(' ').collect();
        (0..words.len()).find_map(|from| {
            let mut gap = 0..0;
            let to = ends(&pattern, words, from, &mut gap)?;
            Some((from, to, gap))
        })
    }

    /// Where a pattern that begins at a place ends.
    fn ends(pattern: &[&str], words: &[String], at: usize, gap: &mut Range<usize>) -> Option<usize> {
        const GAP: usize = 4;
        match pattern {
            [] => Some(at),
            ["…", rest @ ..] => (at..=(at + GAP).min(words.len())).find_map(|to| {
                let end = ends(rest, words, to, gap)?;
                *gap = at..to;
                Some(end)
            }),
            [first, rest @ ..] if words.get(at).is_some_and(|word| fits(first, word)) => ends(rest, words, at + 1, gap),
            _ => None,
        }
    }

    /// Given names and surnames that are words as well: in small letters they name nobody.
    const WORDS_TOO: &[&str] = &[
        "berg", "bakke", "bjørn", "by", "dag", "dahl", "dal", "eng", "even", "ask", "eik", "falk", "hall", "haug",
        "hell", "helge", "holm", "liv", "li", "lie", "lund", "may", "mai", "mona", "moe", "moen", "nes", "odd", "per",
        "rose", "ruth", "sand", "sol", "stein", "strand", "storm", "tor", "vik", "vår", "ås",
    ];

    /// Words of the text that name one of these people: any part of a name of at least two letters, also as a genitive.
    pub fn names<'a>(text: &str, people: impl Iterator<Item = &'a str>) -> Vec<String> {
        let parts: Vec<String> = people
            .flat_map(tokens)
            .filter(|part| part.chars().filter(|sign| sign.is_alphabetic()).count() >= 2)
            .collect();
        let text = as_read(text);
        let written = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        let named = |word: &&str| {
            let small = word.to_lowercase();
            let part = parts.iter().find(|part| **part == small || small.strip_suffix('s') == Some(part.as_str()));
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            part.is_some_and(|part| capital || !WORDS_TOO.contains(&part.as_str()))
        };
        written.filter(named).map(str::to_owned).collect()
    }
}
