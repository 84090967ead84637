import { at, type VpnProfile } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversSameForBothTunnels = defineRule({
  id: "servers-same-for-both-tunnels",
  severity: "advice",
  title: "User tunnel and device tunnel connect to the same servers",
  why: "Different servers are fine when they are meant. In most deployments both tunnels use one name.",
  source: [sources.experience],
  good: [
    {
      xml: connectingTo("vpn.contoso.com"),
      others: [{ xml: connectingTo("VPN.contoso.com;Contoso", "<DeviceTunnel>true</DeviceTunnel>") }],
    },
    { xml: connectingTo("vpn2.contoso.com"), others: [{ xml: connectingTo("vpn.contoso.com") }] },
  ],
  bad: [
    {
      xml: connectingTo("vpn2.contoso.com"),
      others: [{ xml: connectingTo("vpn.contoso.com", "<DeviceTunnel>true</DeviceTunnel>") }],
    },
  ],

  check({ profile, others, report }) {
    const mine = serversOf(profile);
    if (mine === "") return;
    const isDevice = tunnelKindOf(profile) === "device";
    for (const { name, profile: other } of others) {
      const theirs = serversOf(other);
      if (theirs === "" || theirs === mine || (tunnelKindOf(other) === "device") === isDevice) continue;
      report(at.NativeProfile.Servers, { message: `${name} connects to ${theirs}, and this profile to ${mine}.` });
    }
  },
});

/** In words, and the same for the same servers. */
function serversOf({ NativeProfile }: VpnProfile): string {
  const addresses = (NativeProfile?.Servers ?? []).map(({ address }) => address.toLowerCase());
  return [...new Set(addresses)].sort().join(", ");
}

function connectingTo(servers: string, kind = ""): string {
  return inProfile`
  ${kind}
  <NativeProfile>
    <Servers>${servers}</Servers>
  </NativeProfile>`;
}
