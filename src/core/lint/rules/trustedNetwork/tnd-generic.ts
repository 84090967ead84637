import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { isGenericNetworkName } from "../../facts/networkNames.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndGeneric = defineRule({
  id: "tnd-generic",
  severity: "warning",
  security: true,
  title: "A trusted network has a name that no other network has",
  why: "Routers at home give their networks names such as lan or fritz.box. On each of them the VPN would stay off.",
  source: [sources.experience],
  good: [inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`],
  bad: [
    inProfile`<TrustedNetworkDetection>corp.contoso.com,fritz.box</TrustedNetworkDetection>`,
    inProfile`<TrustedNetworkDetection>Network 2</TrustedNetworkDetection>`,
  ],

  check({ profile, report }) {
    const generic = profile.TrustedNetworkDetection?.filter(isGenericNetworkName) ?? [];
    if (generic.length === 0) return;
    const have = generic.length === 1 ? "is a name that many networks have" : "are names that many networks have";
    report(at.TrustedNetworkDetection, { message: `${listed(generic)} ${have}: the VPN stays off on all of them.` });
  },
});
