import { factsOf } from "../../../vocabulary/spec.ts";
import { inProfile, xml } from "../../examples.ts";
import { strangerOf } from "../../facts/strangers.ts";
import { fix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const appProfile = xml`
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
    <PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName>
  </PluginProfile>`;

const STORE_URL = "<CustomStoreUrl>https://vpn.contoso.com</CustomStoreUrl>";

export const profileReservedNode = defineRule({
  id: "profile-reserved-node",
  severity: "advice",
  title: "Nothing is set that Microsoft reserves for the future",
  why: "Microsoft documents these nodes as reserved. Nothing is known to read them.",
  source: [sources.csp, sources.csp2020],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`, inProfile`${appProfile}`],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <APNBinding>
      <ProviderId>Contoso</ProviderId>
    </APNBinding>`,
    inProfile`${appProfile.replace("</ServerUrlList>", `</ServerUrlList>\n  ${STORE_URL}`)}`,
  ],

  meets: (spec) => spec === null || factsOf(spec).reserved === true,
  inspect(node, { report }) {
    if (!isReserved(node)) return;
    const { name } = node.spot.place.element;
    report(node, {
      message: `${name} is reserved and does nothing that is documented.`,
      fix: fix(`Remove ${name}`, removeElementAt(node.path)),
    });
  },
});

/** The outermost of what is reserved; in the sign-in, rules of its own speak of it. */
function isReserved(node: Inspected): boolean {
  if (isInSignIn(node)) return false;
  if (node.spec === null) return strangerOf(node)?.kind === "reserved";
  const outer = node.parent?.spec;
  return factsOf(node.spec).reserved === true && (outer === undefined || outer === null || !factsOf(outer).reserved);
}

function isInSignIn({ parent }: Inspected): boolean {
  const name = parent?.spot.place.element.name;
  return name === "Eap" || name === "Authentication";
}
