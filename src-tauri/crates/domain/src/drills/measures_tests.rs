use super::*;

fn series_of(seconds: &[u64]) -> Series<'static> {
    static ID: std::sync::LazyLock<DrillId> = std::sync::LazyLock::new(|| DrillId::new("1"));
    let point = |seconds: &u64| Point { drill: &ID, title: "Noe oppdiktet", day: NaiveDate::MIN, seconds: *seconds };
    Series { measured: Measured::Told, points: seconds.iter().map(point).collect(), without: 0 }
}

#[test]
fn the_median_is_the_one_in_the_middle_or_half_way_between_the_two() {
    assert_eq!(series_of(&[600, 60, 120]).median(), Some(120));
    assert_eq!(series_of(&[600, 60, 120, 240]).median(), Some(180));
    assert_eq!(series_of(&[600, 61, 120, 240, 0, 0]).median(), Some(91), "half a second is rounded up");
    assert_eq!(series_of(&[0, 0, 0]).median(), Some(0));
}

#[test]
fn under_three_drills_nothing_is_said() {
    assert_eq!(series_of(&[]).median(), None);
    assert_eq!(series_of(&[60, 120]).median(), None);
    assert_eq!(series_of(&[60, 120, 180]).median(), Some(120));
}
