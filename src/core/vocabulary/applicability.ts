import type { Applicability, Scope, Situation } from "./spec.ts";

/** The tunnel protocols of the built-in client, as `NativeProtocolType` spells them. */
export type Protocol = "IKEv2" | "SSTP" | "L2TP" | "PPTP";

/** Has an effect while the setting at `ruledBy` has one of the expected values. */
export function onlyWith(ruledBy: string, expected: readonly unknown[], because: string): Applicability {
  return { when: (situation) => expected.includes(situation.value(ruledBy)), because, ruledBy };
}

/** Has an effect unless the setting at `ruledBy` has this value; not configured counts as another value. */
export function exceptWith(ruledBy: string, excluded: unknown, because: string): Applicability {
  return { when: (situation) => situation.value(ruledBy) !== excluded, because, ruledBy };
}

/** Has an effect while the element at `ruledBy` is absent. */
export function onlyWithout(ruledBy: string, because: string): Applicability {
  return onlyWith(ruledBy, [undefined], because);
}

/** Has an effect unless the profile is a device tunnel. */
export function exceptInDeviceTunnel(because: string): Applicability {
  return exceptWith("DeviceTunnel", true, because);
}

/** Has an effect when the profile is installed for this scope. */
export function onlyInScope(scope: Scope, because: string): Applicability {
  return { when: (situation) => situation.scope === scope, because };
}

/** Has an effect when the connection may use one of these protocols. */
export function onlyWithProtocol(protocols: readonly Protocol[], because: string): Applicability {
  return {
    when: (situation) => protocols.some((protocol) => mayUse(protocol, situation)),
    because,
    ruledBy: "NativeProfile/NativeProtocolType",
  };
}

/** Whether the connection may use a protocol; while no protocol is chosen, each is possible. */
export function mayUse(protocol: Protocol, situation: Situation): boolean {
  const chosen = situation.value("NativeProfile/NativeProtocolType");
  if (chosen === "ProtocolList") return isListed(protocol, situation);
  return chosen === undefined || chosen === "Automatic" || chosen === protocol;
}

function isListed(protocol: Protocol, situation: Situation): boolean {
  const rows = situation.value("NativeProfile/ProtocolList/NativeProtocol");
  if (!Array.isArray(rows)) return true;
  return rows.some((row: { readonly Type?: string }) => row.Type?.toLowerCase() === protocol.toLowerCase());
}
