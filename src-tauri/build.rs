fn main() {
    // Keeps bundled C libraries (SQLite) out of our symbol table, so that the system's libraries
    // never bind to ours. `tests/journeys/shipping.rs` looks at the finished binary.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    // The pages are embedded: new pages, new program.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
