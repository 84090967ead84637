import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/app.css";
import { App } from "./app/App.tsx";
import { ErrorBoundary } from "./app/ErrorBoundary.tsx";
import { loadEverything, loadLint, panelInAddress } from "./app/lazyParts.ts";
import { startSaving } from "./app/saving.ts";
import { inSpareTime, whenIdle } from "./react/idle.ts";
import { createFindings } from "./store/findings.ts";
import { createProfileStore } from "./store/store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to mount into.");
// Asked for at once, so that it comes while what was saved is read.
const firstPanel = panelInAddress()?.load();
const store = createProfileStore({ now: () => Date.now(), newId: randomId });
const findings = createFindings(store, inSpareTime);
const saving = await startSaving(store);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App store={store} findings={findings} saving={saving} />
    </ErrorBoundary>
  </StrictMode>,
);
await firstPanel;
requestAnimationFrame(() => whenIdle(() => void loadEverything().then(showReady)));
requestAnimationFrame(() => whenIdle(() => void loadLint().then(findings.start)));

/** Tells that no request will follow. */
function showReady(): void {
  document.documentElement.dataset["ready"] = "";
}

/** Unlike randomUUID, random values are there on plain http too. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
