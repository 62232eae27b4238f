// The page in, the running viewer out.
import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { model } from "./model/app-model.svelte.ts";
import { startLanguage } from "./model/messages.svelte.ts";

await startLanguage();
mount(App, { target: document.getElementById("app")! });

// For the browser's console, and for tests that point at what is drawn.
Object.assign(globalThis, { entente: model });
