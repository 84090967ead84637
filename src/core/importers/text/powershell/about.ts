import type { Scope } from "../../../vocabulary/spec.ts";
import { Constants } from "../constants.ts";
import { plainText } from "../template.ts";
import type { About } from "../unwrapLiterals.ts";
import type { ReadScript } from "./readScript.ts";

const NAME = /^(?:aovpn|alwayson|vpn)?_?(?:profile|connection|vpn)_?name$/;
/** Our own scripts say for whom they install at the end of a file name. */
const OWN_SCOPE = /\.(user|allUsers|device)$/;

/** What a script says plainly of its profile: the name, when it gives only one, and for whom it is. */
export function aboutScript(script: ReadScript): About {
  return { name: nameIn(script), scope: scopeIn(script) };
}

function nameIn({ assignments }: ReadScript): string | null {
  const constants = new Constants(assignments);
  const named = assignments.filter(({ name }) => NAME.test(name));
  const names = new Set(named.map(({ value, start }) => plainText(constants.resolve(value ?? [], start).template)));
  const [name] = names;
  return names.size === 1 && name?.trim() ? name : null;
}

function scopeIn({ assignments, text }: ReadScript): Scope | null {
  const stem = assignments.find(({ name, value }) => name === "filestem" && value !== null);
  const own = OWN_SCOPE.exec(plainText(stem?.value ?? []) ?? "")?.[1];
  if (own !== undefined && text.includes("Always On VPN Designer")) return own as Scope;
  const isForUser = /PolicyPlatform_UserContext|\.\/User\/Vendor\/MSFT\/VPNv2/i.test(text);
  const isForDevice = /\.\/Device\/Vendor\/MSFT\/VPNv2|AllUser|DeviceTunnel/i.test(text);
  if (isForUser) return isForDevice ? null : "user";
  if (/<DeviceTunnel>\s*(?:true|1)\s*<\/DeviceTunnel>/i.test(text)) return "device";
  return /\.\/Device\/Vendor\/MSFT\/VPNv2/i.test(text) ? "allUsers" : null;
}
