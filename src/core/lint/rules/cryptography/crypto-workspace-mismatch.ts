import { at, type VpnProfile } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { type Suite, isSameSuite } from "../../../profile/suites.ts";
import { inNative } from "../../examples.ts";
import { suiteInUse } from "../../facts/suiteInUse.ts";
import { usesOnly } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { type OtherProfile, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteElement } from "../../suiteExample.ts";

export const cryptoWorkspaceMismatch = defineRule({
  id: "crypto-workspace-mismatch",
  severity: "warning",
  title: "All connections to one RRAS gateway have the same suite",
  why: "RRAS has one policy for all IKEv2 connections. Of two profiles with different suites, one at least does not connect.",
  source: [sources.diffieHellman],
  context: ["gateway"],
  good: [
    { xml: tunnel({}), others: [{ xml: tunnel({}) }], context: { gateway: "rras" } },
    { xml: tunnel({}), others: [{ xml: tunnel({}) }] },
    { xml: tunnel({}), others: [{ xml: tunnel({ DHGroup: "ECP384" }) }], context: { gateway: "other" } },
    {
      xml: tunnel({}),
      others: [{ xml: tunnel({ DHGroup: "ECP384" }, "other.contoso.com") }],
      context: { gateway: "rras" },
    },
  ],
  bad: [
    { xml: tunnel({}), others: [{ xml: tunnel({ DHGroup: "ECP384" }) }], context: { gateway: "rras" } },
    { xml: tunnel({}), others: [{ xml: tunnel({ DHGroup: "ECP384" }) }] },
  ],

  check({ profile, others, ask, report }) {
    const mine = suiteInUse(profile);
    const different = others.find((other) => mine !== undefined && differs(profile, mine, other));
    if (different === undefined) return;
    const gateway = ask("gateway");
    if (gateway !== undefined && gateway !== "rras") return;
    const theirs = suiteInUse(different.profile) ?? {};
    report(at.NativeProfile.CryptographySuite, {
      severity: gateway === undefined ? "advice" : "warning",
      message: `${different.name} connects to the same server with another suite; a RRAS gateway has one for all.`,
      fix: fix(`Take the suite of ${different.name}`, set(at.NativeProfile.CryptographySuite, theirs)),
    });
  },
});

/** Suites that are both there and both sure to be used. */
function differs(profile: VpnProfile, mine: Suite, { profile: other }: OtherProfile): boolean {
  const theirs = suiteInUse(other);
  if (theirs === undefined || isSameSuite(mine, theirs)) return false;
  if (!usesOnly(profile.NativeProfile ?? {}, "IKEv2") || !usesOnly(other.NativeProfile ?? {}, "IKEv2")) return false;
  const servers = serversOf(other);
  return serversOf(profile).some((server) => servers.includes(server));
}

function serversOf({ NativeProfile }: VpnProfile): readonly string[] {
  return (NativeProfile?.Servers ?? []).map(({ address }) => address.toLowerCase());
}

function tunnel(changes: { readonly DHGroup?: string }, server = "vpn.contoso.com"): string {
  return inNative`
  <Servers>${server}</Servers>
  <NativeProtocolType>IKEv2</NativeProtocolType>
  ${suiteElement(changes)}`;
}
