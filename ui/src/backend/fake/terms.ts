// A few words that are explained, in the example for the screen.
import type { SourceView, TermView } from "../bindings";

const source: SourceView = {
  id: "lovdata-26",
  title: "Lovdata",
  address: "lovdata.no",
  checked: "2026-11",
  verified: true,
};

const term = (id: string, title: string, forms: string[], about: string, more: Partial<TermView> = {}): TermView => ({
  id,
  title,
  forms: [title, ...forms],
  about,
  checked: "2026-11",
  verified: true,
  sources: [source],
  ...more,
});

export const terms: TermView[] = [
  term("confidentiality", "Taushetsplikt", ["taushetsplikten"], "Det du får vite i jobben, sier du ikke til andre."),
  term("duty-avert", "Avvergingsplikt", ["avvergeplikt"], "Alle må prøve å stoppe det som er svært alvorlig."),
  term("ask", "ASK", [], "Å si noe med tegn, bilder eller en maskin.", { verified: false, sources: [] }),
];
