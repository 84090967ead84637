import { pathText } from "../../../profile/ref.ts";
import { inProfile } from "../../examples.ts";
import { type Home, hasRoomAtHome, strangerOf } from "../../facts/strangers.ts";
import { type Fix, fix } from "../../finding.ts";
import { moveInto } from "../../repairs/moveInto.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const xmlMisplacedElement = defineRule({
  id: "xml-misplaced-element",
  severity: "error",
  title: "Each element stands in the element to which it belongs",
  why: "A known name in the wrong place is not part of the schema. Windows does not read the setting there, or refuses the profile.",
  source: [sources.csp, sources.conclusion],
  good: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>`,
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`,
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <Route>
        <Address>10.0.0.0</Address>
        <PrefixSize>8</PrefixSize>
      </Route>
    </NativeProfile>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Metric>1</Metric>`,
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    </NativeProfile>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`,
  ],

  meets: (spec) => spec === null,
  inspect(node, { report }) {
    const stranger = strangerOf(node);
    if (stranger?.kind !== "misplaced") return;
    const { name } = node.spot.place.element;
    const home = pathText(stranger.parent) || "VPNProfile";
    const isThere = !stranger.isRow && !hasRoomAtHome(node, stranger);
    report(node, {
      message: isThere
        ? `${name} does not belong here. It stands in ${home} already: remove this one.`
        : `${name} does not belong here, but in ${home}.`,
      fix: fixesFor(node, stranger),
    });
  },
});

/** Into an entry of a list only a person can put it; beside another of its name, it would be one too many. */
function fixesFor(node: Inspected, home: Home): readonly Fix[] {
  const remove = fix("Remove it", removeElementAt(node.path));
  if (home.isRow || !hasRoomAtHome(node, home)) return [remove];
  const title = `Move it into ${pathText(home.parent) || "VPNProfile"}`;
  return [fix(title, moveInto(node.path, home.parent)), remove];
}
