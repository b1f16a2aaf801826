//! Who does what.

use domain::fields::Private;
use domain::people::{Actor, Role};
use domain::plans::{GapKind, PlanRole, PlanRoleInput};
use domain::routines::Facts;
use pdf::Block;

use super::{Sheet, paragraphs};

impl Sheet<'_> {
    pub(super) fn roles(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let rows = PlanRole::ALL.map(|role| {
            let named = self.edition.plan.role(role);
            let part = |part: fn(&PlanRoleInput) -> &Private| named.map(|one| part(one).0.clone()).unwrap_or_default();
            let title = match role {
                PlanRole::Leader => self.words.of_unit("role-leader"),
                PlanRole::Contact => self.say("pdf-plan-role-contact"),
                PlanRole::Owner => self.words.of_unit("role-owner"),
            };
            let who = GapKind::Role(role).name();
            let substitute = GapKind::Substitute(role).name();
            vec![
                title.into(),
                self.value(&part(|one| &one.who), who),
                self.value(&part(|one| &one.substitute), substitute),
            ]
        });
        let header = ["pdf-plan-col-role", "pdf-plan-col-who", "pdf-plan-col-substitute"];
        let mut blocks = vec![self.table(&header, &[2.0, 2.5, 2.5], rows.to_vec())];
        let (leader, other) = self.leaders();
        blocks.push(Block::text(self.words.with("pdf-plan-leads", &[("leader", leader), ("other", other)])));
        let kind = self.unit_kind();
        let words = &self.source.app.content.words(self.language).plan;
        let duties =
            self.source.app.content.plan.roles.iter().filter(|role| kind.is_none_or(|kind| role.units.contains(&kind)));
        for role in duties {
            let text = &words[&role.id];
            blocks.push(Block::heading(2, self.fill(&text.title)));
            blocks.extend(text.body.iter().map(|block| self.block(block)));
        }
        blocks.push(Block::heading(2, self.say("pdf-plan-leader-suspected")));
        if fields.leader_suspected.is_blank() {
            blocks.push(Block::Text(vec![self.absent("leader-suspected")]));
        } else {
            blocks.extend(paragraphs(&fields.leader_suspected));
        }
        blocks
    }

    /// Who leads, for both cases: on paper nobody has answered yet whom it concerns.
    pub(super) fn lead(&self) -> String {
        let (leader, other) = self.leaders();
        self.words.with("pdf-plan-lead", &[("leader", leader), ("other", other)])
    }

    /// Who leads; and who does when it concerns the leadership.
    fn leaders(&self) -> (&str, &str) {
        let roles = self.source.app.content.roles.of(self.language, self.unit_kind());
        let near = self.source.board.unit.as_ref().is_some_and(|unit| unit.owner_near);
        (&roles.leader, if near { &roles.authority } else { &roles.owner })
    }

    pub(super) fn actor(&self, actor: Actor) -> String {
        if actor == Actor::Lead {
            return self.say("pdf-plan-lead-role");
        }
        let role = match actor.role(&Facts::default()) {
            Role::Staff => return self.say("pdf-plan-staff"),
            Role::Everyone => "everyone",
            Role::Leader => "leader",
            Role::Owner => "owner",
            Role::Authority => "authority",
            Role::PedagogicalLeader => "pedagogical-leader",
            Role::Team => "team",
            Role::TrustedAdult => "trusted-adult",
        };
        self.words.of_unit(&format!("role-{role}"))
    }
}
