//! A Norwegian national identity number.

/// Eleven digits whose two control digits are right (Folkeregisterforskriften § 2-2-1): a birth number, a D-number (40 added
/// to the day), or one made up for tests (40 or 80 added to the month).
pub fn is_national_id(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|sign| sign.to_digit(10)).collect();
    if digits.len() != 11 || text.chars().count() != 11 {
        return false;
    }
    let control = |weights: &[u32]| {
        let sum: u32 = weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
        (11 - sum % 11) % 11
    };
    let [day, month] = [digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]];
    let is_day = matches!(day, 1..=31 | 41..=71);
    let is_month = matches!(month, 1..=12 | 41..=52 | 81..=92);
    let first = control(&[3, 7, 6, 1, 8, 9, 4, 5, 2]);
    let second = control(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    is_day && is_month && digits[9] == first && digits[10] == second
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made up: 80 is added to the month, so nobody has it.
    const MADE_UP: &str = "01891010016";

    #[test]
    fn both_control_digits_must_be_right() {
        let found: Vec<String> =
            (0..100).map(|end| format!("{}{end:02}", &MADE_UP[..9])).filter(|id| is_national_id(id)).collect();
        assert!(found.len() <= 1, "{found:?}");
        assert_eq!(found.len(), usize::from(is_national_id(MADE_UP)));
        assert!(is_national_id(MADE_UP), "{found:?}");
        for at in 0..11 {
            let mut slip: Vec<char> = MADE_UP.chars().collect();
            slip[at] = if slip[at] == '9' { '0' } else { char::from(slip[at] as u8 + 1) };
            assert!(!is_national_id(&slip.iter().collect::<String>()), "{slip:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for wrong in ["", "0189101236", "018910100164", "O1891012364", "00000000000", "018910 1236"] {
            assert!(!is_national_id(wrong), "{wrong}");
        }
    }
}
