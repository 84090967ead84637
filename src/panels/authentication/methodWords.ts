import type { EapMethodInUse } from "../../core/profile/eap/methodInUse.ts";
import type { InnerPlace, InnerTarget } from "../../core/profile/eap/switchInner.ts";
import type { EapTarget } from "../../core/profile/eap/switchMethod.ts";
import { EAP_METHODS } from "../../core/vocabulary/eap/methods.ts";

/** What people call the methods that can be set up here. */
export const METHOD_TITLES: Readonly<Record<EapTarget, string>> = {
  none: "Not configured",
  tls: "EAP-TLS: certificate, smart card or Windows Hello",
  peap: "PEAP: protected tunnel",
  mschapv2: "EAP-MSCHAP v2: password",
  ttls: "EAP-TTLS: tunnel with a password or EAP inside",
  teap: "TEAP: tunnel with one or two methods inside",
  sim: "EAP-SIM",
  aka: "EAP-AKA",
  akaPrime: "EAP-AKA′",
  other: "Another vendor's method, or kept as it is written",
};

/** How the methods are grouped in the list. */
export const METHOD_GROUPS: readonly { readonly title: string; readonly targets: readonly EapTarget[] }[] = [
  { title: "Used with Always On VPN", targets: ["tls", "peap", "mschapv2"] },
  { title: "With a RADIUS server other than NPS", targets: ["ttls", "teap"] },
  { title: "With the SIM of a mobile operator", targets: ["sim", "aka", "akaPrime"] },
  { title: "Not part of Windows", targets: ["other"] },
];

/** One sentence on what a method does, and what it asks for. */
export function methodSentence(method: EapMethodInUse): string {
  switch (method.kind) {
    case "none":
      return "There are no EAP settings. A profile that names EAP as the user's method needs them.";
    case "unreadable":
      return "What stands in the configuration is no EAP configuration that can be read.";
    case "other":
      return `${method.name}: ${KEPT[method.body]}`;
    default: {
      const known = EAP_METHODS.find(({ key }) => key === method.kind);
      return known === undefined ? "" : [known.says, ...demands(known)].join(" ");
    }
  }
}

const KEPT = {
  xml: "its settings are kept as XML, as they stand.",
  blob: "its settings are binary, and kept as they stand.",
  none: "it has no settings.",
} as const;

function demands({ npsSupports, since }: (typeof EAP_METHODS)[number]): readonly string[] {
  return [
    ...(npsSupports ? [] : ["NPS cannot serve it: another RADIUS server is needed."]),
    ...(since === null ? [] : [`It needs Windows 10 ${since} or later.`]),
  ];
}

/** What people call what can stand inside a tunnel. */
export const INNER_TITLES: Readonly<Record<InnerTarget, string>> = {
  none: "None",
  tls: "EAP-TLS (certificate)",
  mschapv2: "EAP-MSCHAP v2 (password)",
  pap: "PAP",
  chap: "CHAP",
  mschap: "MS-CHAP",
  "plain-mschapv2": "MS-CHAP v2",
};

/** What people call the places inside a tunnel. */
export const PLACE_TITLES: Readonly<Record<InnerPlace, string>> = {
  peap: "Inner method",
  ttls: "Inner method",
  "teap-1": "Primary method",
  "teap-2": "Secondary method",
};
