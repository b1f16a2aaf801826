/** Nynorsk, file by file. */
export default Object.values(
  import.meta.glob<string>("../../../src-tauri/content/words/nn/*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
