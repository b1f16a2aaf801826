//! Drawing a drill by a number: the same number gives the same drill, on every machine and in every version. For variety alone:
//! nothing that must not be guessed is made here.

use super::{Inject, Script};

/// SplitMix64 (Steele, Lea and Flood, «Fast splittable pseudorandom number generators», 2014), as the public reference has it.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one less than `most`. That some come a hair more often than others is nothing here.
    fn below(&mut self, most: usize) -> usize {
        let rest = self.next() % most.max(1) as u64;
        usize::try_from(rest).unwrap_or_else(|_| unreachable!("less than what was counted"))
    }

    /// Fisher and Yates, from the last to the second.
    fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            let other = self.below(last + 1);
            all.swap(last, other);
        }
    }
}

impl Script {
    /// The scenario with the injects that a number draws, in this order of drawing:
    ///
    /// 1. how many of those that are loose stay away: at most half of them;
    /// 2. which: the loose ones are shuffled, and the first of them stay away;
    /// 3. of those that come, loose ones that stand beside each other change places. What is not loose comes, where it stands:
    ///    so what builds on something comes after it;
    /// 4. the minutes: as many of the scenario's own as there are injects, in order.
    pub fn drawn(mut self, seed: u32) -> Self {
        let mut chance = Chance(u64::from(seed));
        let minutes: Vec<u32> = self.injects.iter().map(|inject| inject.minute).collect();
        let mut loose: Vec<usize> = (0..self.injects.len()).filter(|at| self.injects[*at].loose).collect();
        let away = chance.below(loose.len() / 2 + 1);
        chance.shuffle(&mut loose);
        loose.truncate(away);
        let stays = |at: usize| !loose.contains(&at);
        let mut come: Vec<Inject> = Vec::new();
        // Between two that are not loose stand those that change places.
        for beside in
            self.injects.iter().enumerate().collect::<Vec<_>>().chunk_by(|one, other| one.1.loose && other.1.loose)
        {
            let mut some: Vec<Inject> =
                beside.iter().filter(|(at, _)| stays(*at)).map(|(_, one)| (*one).clone()).collect();
            chance.shuffle(&mut some);
            come.extend(some);
        }
        let mut slots: Vec<usize> = (0..minutes.len()).collect();
        chance.shuffle(&mut slots);
        slots.truncate(come.len());
        slots.sort_unstable();
        for (inject, slot) in come.iter_mut().zip(slots) {
            inject.minute = minutes[slot];
        }
        self.injects = come;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the reference for the seed 1234567 (rosettacode.org, «Pseudo-random numbers/Splitmix64»).
    #[test]
    fn the_numbers_are_those_of_the_reference() {
        let mut chance = Chance(1_234_567);
        let numbers: Vec<u64> = (0..5).map(|_| chance.next()).collect();
        assert_eq!(
            numbers,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821
            ]
        );
    }
}
