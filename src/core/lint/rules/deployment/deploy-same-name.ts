import { inProfile } from "../../examples.ts";
import { type OtherProfile, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const USER = inProfile`<AlwaysOn>true</AlwaysOn>`;

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const deploySameName = defineRule({
  id: "deploy-same-name",
  severity: "error",
  title: "Each profile of a deployment has a name of its own",
  why:
    "The name is the profile's place in Windows. A second profile of that name takes the place of the first or is refused; " +
    "one for the user and one for the device exist side by side, and whatever goes by name may take either.",
  source: [sources.csp, sources.ddf, sources.conclusion],
  good: [
    { xml: USER, name: "Contoso VPN", others: [{ xml: USER, name: "Contoso backup" }] },
    { xml: USER, name: "Contoso user", others: [{ xml: DEVICE, name: "Contoso device" }] },
  ],
  bad: [
    { xml: USER, name: "Contoso VPN", others: [{ xml: USER, name: "Contoso VPN" }], alongside: ["trig-two-active"] },
    { xml: USER, name: "Contoso", others: [{ xml: DEVICE, name: "Contoso" }] },
    { xml: USER, name: "Contoso VPN", others: [{ xml: USER, name: "contoso vpn" }] },
  ],

  check({ name, scope, others, report }) {
    const similar = others.filter((other) => keyOf(other.name) === keyOf(name));
    const [first] = similar;
    if (first === undefined) return;
    const isTaken = similar.some((other) => other.name === name && isForUser(other) === isForUser({ scope }));
    report(
      { path: [] },
      isTaken
        ? { message: `Another profile of the deployment is called ${name} too, and Windows can hold only one of them.` }
        : {
            severity: "warning",
            message: `Another profile of the deployment is called ${first.name}. Scripts and people may take one for the other.`,
          },
    );
  },
});

function isForUser({ scope }: Pick<OtherProfile, "scope">): boolean {
  return scope === "user";
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
