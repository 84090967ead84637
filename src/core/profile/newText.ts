import { vpnProfile } from "../vocabulary/profile.ts";
import { parseXml } from "../xml/parse.ts";
import type { VpnProfile } from "./at.ts";
import { insertEap } from "./insertEap.ts";
import { printElement } from "./print.ts";

/** New text has the line ends of Windows, which also lets a script carry it readably. */
const LAYOUT = { indent: "", unit: "  ", lineEnd: "\r\n" } as const;

/**
 * The text of a new profile that reads as `value`, in Windows order. `eap` is the text of an EAP configuration
 * (EapHostConfig), which goes behind UserMethod; it is left out when it is not well-formed or UserMethod is not there.
 * A text that is longer than what `parseXml` reads comes without it.
 */
export function newProfileText(value: VpnProfile, eap: string | null = null): string {
  const text = `${printElement("VPNProfile", vpnProfile, value, LAYOUT, new Map([["", ""]]))}\r\n`;
  const configuration = eap === null ? null : parseXml(eap);
  const profile = parseXml(text);
  if (!profile.ok && profile.error.code === "too-long") return text;
  if (!profile.ok) throw new Error(`A new profile is not well-formed: ${profile.error.message}`);
  return (configuration?.ok === true && insertEap(profile.value, configuration.value)) || text;
}
