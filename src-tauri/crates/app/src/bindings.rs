//! The TypeScript for every request and answer, from the Rust types, so that the two sides cannot disagree.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::Failure;
use crate::calls;

/// The types of one call.
pub struct Binding {
    request: String,
    answer: String,
    types: Types,
}

impl Binding {
    pub fn of<Request: TS + 'static, View: TS + 'static>() -> Self {
        let mut types = Types::default();
        types.visit::<Request>();
        types.visit::<View>();
        let config = Config::default();
        Self { request: Request::name(&config), answer: View::name(&config), types }
    }
}

/// Declarations by name, with everything they mention.
#[derive(Default)]
struct Types {
    declared: BTreeMap<String, String>,
    seen: Vec<TypeId>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        // Only types of our own have a file of their own; lists and text are written where they stand.
        if T::output_path().is_some() {
            let config = Config::default();
            self.declared.insert(T::ident(&config), T::decl(&config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole of `ui/src/backend/bindings.ts`.
pub fn bindings() -> String {
    let mut types = Types::default();
    types.visit::<Failure>();
    let mut calls = String::new();
    for (name, Binding { request, answer, types: of_call }) in calls::all() {
        for (name, declared) in of_call.declared {
            let known = types.declared.insert(name.clone(), declared.clone());
            // Two types of ours with one name would be one type on the screen, whichever came last.
            assert!(known.is_none_or(|known| known == declared), "two types are called «{name}»");
        }
        calls.push_str(&format!("  \"{name}\": [{request}, {answer}],\n"));
    }
    let declared: String = types.declared.values().map(|declared| format!("export {declared}\n")).collect();
    format!(
        "// Made by `./dev bindings` from the Rust types in src-tauri/crates/app. Do not edit: a test compares.\n\
         {declared}\n/** Every call there is: what is asked, and what is answered. */\nexport type Calls = {{\n{calls}}};\n"
    )
}
