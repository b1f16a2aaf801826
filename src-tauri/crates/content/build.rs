fn main() {
    // New and removed files, too, are a reason to embed the content anew.
    println!("cargo:rerun-if-changed=../../content");
}
