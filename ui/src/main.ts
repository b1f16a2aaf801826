import { mount } from "svelte";
import App from "./App.svelte";
import { fetchPages } from "./pages.svelte";
import "./theme/index.css";
import { learn, speech } from "./words/words.svelte";

function begin() {
  mount(App, { target: document.body });
  // Once the doors have been drawn.
  requestAnimationFrame(() => setTimeout(fetchPages));
}

// Not awaited where nothing is missing: the page would be drawn empty first.
if (speech.language === "nb") begin();
else void learn().then(begin);
