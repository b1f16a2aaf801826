/** Bokmål, file by file. */
export default Object.values(
  import.meta.glob<string>("../../../src-tauri/content/words/nb/*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
