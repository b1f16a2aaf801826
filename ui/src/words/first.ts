/** Bokmål, as far as the first page speaks. */
export default Object.values(
  import.meta.glob<string>("../../../src-tauri/content/words/nb/{errors,frame,guidance,session}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
