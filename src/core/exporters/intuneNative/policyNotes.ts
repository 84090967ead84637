import type { Sayable } from "./sayable.ts";

/** What to look at in a VPN policy before it is used. */
export function policyNotes(said: Sayable, isIdMissing: boolean): readonly string[] {
  const { profile, policy } = said;
  const { NativeProfile: native, DomainNameInformation: names = [] } = profile;
  const hasReference = policy["identityCertificate@odata.bind"] !== undefined;
  return [
    BETA,
    ...(hasReference ? [isIdMissing ? PLACEHOLDER : REFERENCE] : []),
    ...(native !== undefined && native.RoutingPolicyType === undefined ? [ROUTING] : []),
    ...(native?.Authentication?.UserMethod === "MSChapv2" ? [PASSWORD] : []),
    ...(names.some(({ DnsServers }) => DnsServers === undefined) ? [EXEMPTIONS] : []),
    ...(said.policy["trafficRules"] === undefined ? [] : [RULE_NAMES]),
    DRAWN_UP,
  ];
}

const BETA = "Only the beta version of Graph has this policy, and Microsoft may change it.";

const PLACEHOLDER =
  "identityCertificate@odata.bind holds a placeholder: Graph refuses the policy until the id of the certificate " +
  "profile stands there.";

const REFERENCE = "How the policy refers to the certificate profile follows Graph's usual form, and was not tried.";

const ROUTING =
  "The profile does not say how traffic is routed, and neither does the policy; Graph is likely to take that as a " +
  "force tunnel.";

const PASSWORD = "A password is the nearest that the policy has to MS-CHAP v2.";

const EXEMPTIONS = "Whether Intune takes name rules without DNS servers, which exempt names, is not documented.";

const RULE_NAMES = "The rules have made-up names; a profile has none.";

const DRAWN_UP =
  "The policy follows Graph's reference and was not tried in a tenant: try it on one device, and compare what arrives.";
