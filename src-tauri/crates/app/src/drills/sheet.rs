//! A drill on paper.

use domain::{DrillId, Language};
use serde::Deserialize;
use ts_rs::TS;

use super::find;
use crate::plans::{PlanExportedView, hand_out, source};
use crate::{App, Code, Failure, papers};

#[derive(Deserialize, TS)]
pub struct DrillSheetRequest {
    drill: String,
    language: Language,
}

/// Makes the sheet of a drill whose log is finished: before that it would tell what is to come, and nobody has looked for names.
pub fn sheet(app: &App, request: DrillSheetRequest) -> Result<PlanExportedView, Failure> {
    let DrillSheetRequest { drill, language } = request;
    hand_out(app, |open| {
        let id = DrillId::new(drill);
        let drill = find(open, &id)?.clone();
        if drill.log().is_none() {
            return Err(Failure::of(Code::NotFound));
        }
        let source = source(open);
        let name = papers::plan::drill_file_name(&source, &drill, language);
        Ok((papers::plan::drill(&source, &id, &drill, language), name))
    })
}
