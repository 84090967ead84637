import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxyExceptions = defineRule({
  id: "proxy-exceptions",
  severity: "advice",
  title: "Exceptions from a fixed proxy are set after the profile is there",
  why:
    "A profile has no place for them, nor for passing by the proxy for local addresses. PowerShell's " +
    "Set-VpnConnectionProxy sets both on the connection.",
  source: [sources.dpc, sources.csp],
  good: [withPolicy("SplitTunnel")],
  bad: [withPolicy("ForceTunnel")],

  check({ profile, report }) {
    const isUsed = profile.DeviceTunnel !== true && !isSplitTunnel(profile);
    if (!isUsed || profile.Proxy?.Manual?.Server === undefined) return;
    report(at.Proxy.Manual.Server, {
      message: "All web traffic goes to this proxy. For exceptions, run Set-VpnConnectionProxy afterwards.",
    });
  },
});

function withPolicy(policy: string): string {
  return inProfile`
  <Proxy>
    <Manual>
      <Server>proxy.contoso.com:8080</Server>
    </Manual>
  </Proxy>
  <NativeProfile>
    <RoutingPolicyType>${policy}</RoutingPolicyType>
  </NativeProfile>`;
}
