import { fileStem } from "../core/exporters/profileName.ts";
import { savedState } from "../store/persistence.ts";
import type { State } from "../store/store.ts";

/** Hands bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array, mimeType: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The whole deployment as `<name>.aovpn.json`; secret values are left out. */
export function downloadDeployment(state: State): void {
  const text = JSON.stringify(savedState(state), null, 2);
  download(`${fileStem(state.deploymentName)}.aovpn.json`, new TextEncoder().encode(text), "application/json");
}
