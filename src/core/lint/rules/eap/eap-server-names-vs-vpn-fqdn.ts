import { at } from "../../../profile/at.ts";
import { expecting } from "../../eapExamples.ts";
import { inNative } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const eapServerNamesVsVpnFqdn = defineRule({
  id: "eap-server-names-vs-vpn-fqdn",
  severity: "advice",
  title: "Names of servers are those of RADIUS servers, not of the VPN gateway",
  why:
    "EAP runs between the device and the RADIUS server, such as NPS, and its certificate is what is compared. With the " +
    "gateway's name the sign-in fails, with error 864 for example, unless both use one certificate.",
  source: [
    sources.deployGuide,
    page("Articles about authentication (Richard Hicks)", "https://directaccess.richardhicks.com/tag/authentication/"),
  ],
  context: ["gateway"],
  covers: ["EAP111"],
  good: [profileWith("nps1.corp.contoso.com"), { xml: profileWith("vpn.contoso.com"), context: { gateway: "azure" } }],
  bad: [profileWith("VPN.contoso.com")],

  check({ read, ask, report }) {
    const servers = (read(at.NativeProfile.Servers).value ?? []).map(({ address }) => address.toLowerCase());
    if (servers.length === 0) return;
    for (const { refs, title } of eapSlots(read).levels) {
      const same = (read(refs.serverNames).value ?? []).find((name) => servers.includes(name.toLowerCase()));
      // A gateway of Azure ends the sign-in itself.
      if (same === undefined || ask("gateway") === "azure") continue;
      report(refs.serverNames, {
        message: `In ${title}, ${same} is to be the RADIUS server, and the profile has it as VPN server too.`,
      });
    }
  },
});

function profileWith(name: string): string {
  return inNative`
    <Servers>vpn.contoso.com</Servers>
    <Authentication>
      <Eap>
        <Configuration>
          ${expecting(name)}
        </Configuration>
      </Eap>
    </Authentication>`;
}
