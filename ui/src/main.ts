import { mount } from "svelte";
import App from "./App.svelte";
import { fetchPages } from "./pages.svelte";
import "./theme/index.css";
import { learn, speech } from "./words/words.svelte";

function begin() {
  mount(App, { target: document.body });
  // Once the doors have been drawn, with the numbers that come a moment later: to take them in keeps the page busy.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fetchPages)));
}

// Not awaited where nothing is missing: the page would be drawn empty first.
if (speech.language === "nb") begin();
else void learn().then(begin);
