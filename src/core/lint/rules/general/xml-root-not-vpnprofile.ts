import type { Change } from "../../../profile/changes.ts";
import { correctedNamespaces } from "../../../profile/eap/correctedNamespaces.ts";
import { isProfile, mountOf } from "../../../profile/mount.ts";
import { reindent } from "../../../profile/reindent.ts";
import { NAMESPACE_OF_DECLARATIONS, type Place, type XmlAttribute, type XmlDocument } from "../../../xml/document.ts";
import { applyEdits } from "../../../xml/edit.ts";
import { islandOf } from "../../../xml/island.ts";
import { indentAt } from "../../../xml/layout.ts";
import { parseXml } from "../../../xml/parse.ts";
import { absolute, childrenOf, rootPlace } from "../../../xml/place.ts";
import { inTls } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const appProfile = xml`
  <PluginProfile>
    <ServerUrlList>vpn.contoso.com</ServerUrlList>
    <PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName>
  </PluginProfile>`;

export const xmlRootNotVpnprofile = defineRule({
  id: "xml-root-not-vpnprofile",
  severity: "error",
  title: "The outermost element is VPNProfile, without a namespace",
  why: "Windows looks for exactly this element. Other containers, such as SyncML or a client file of Azure, hold a profile or another format.",
  source: [sources.csp, thread("MicrosoftDocs/azure-docs", 70222), thread("MicrosoftDocs/azure-docs", 70350)],
  alsoEapOnly: true,
  good: [
    xml`
    <VPNProfile>
      ${appProfile}
    </VPNProfile>`,
  ],
  bad: [
    xml`
    <VpnProfile>
      ${appProfile}
    </VpnProfile>`,
    xml`
    <VPNProfile xmlns="urn:example">
      ${appProfile}
    </VPNProfile>`,
    xml`
    <VPNProfile xmlns="urn:example" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:example a.xsd">
      ${appProfile}
    </VPNProfile>`,
    xml`
    <v:VPNProfile xmlns:v="urn:example">
      ${appProfile}
    </v:VPNProfile>`,
    xml`
    <Item>
      <Data><![CDATA[
        <VPNProfile>
          ${appProfile}
        </VPNProfile>
      ]]></Data>
    </Item>`,
    xml`
    <profiles>
      <VPNProfile>
        ${appProfile}
      </VPNProfile>
    </profiles>`,
    inTls``.replaceAll("http:", "https:"),
  ],

  check({ document, report }) {
    if (mountOf(document) !== null) return;
    const { name, namespace } = document.root;
    const place = namespace === "" ? name : `${name} in the namespace ${namespace}`;
    report({ path: [] }, { message: `The outermost element is ${place}.`, fix: fixesFor(document) });
  },
});

function fixesFor(document: XmlDocument): readonly Fix[] {
  const { name, namespace } = document.root;
  if (name === "EapHostConfig" && correctedNamespaces(document).length > 0)
    return [safeFix("Write http:// in all namespaces", withHttp)];
  if (name.toLowerCase() !== "vpnprofile") return innerProfile(document, rootPlace(document));
  if (namespace === "") return [safeFix("Write VPNProfile", renamedRoot)];
  return [fix("Write VPNProfile without a namespace", renamedRoot)];
}

/** An EAP configuration whose namespaces Windows does not know is no EAP configuration to it. */
function withHttp(document: XmlDocument): Change {
  return { kind: "text", edits: correctedNamespaces(document) };
}

/** The profile that stands deeper, as elements or as text: instead of everything. */
function innerProfile(document: XmlDocument, place: Place): readonly Fix[] {
  const inner = profileBelow(document, place);
  if (inner === null) return [];
  const edits = [{ range: { start: 0, end: document.text.length }, text: inner }];
  return [fix("Keep only the profile inside", { kind: "text", edits })];
}

function profileBelow(document: XmlDocument, place: Place): string | null {
  if (place.element.name === "VPNProfile" && place.element.namespace === "") {
    return outdented(document, place);
  }
  const children = childrenOf(document, place);
  if (children.length === 0) return islandText(document, place);
  for (const child of children) {
    const found = profileBelow(document, child);
    if (found !== null) return found;
  }
  return null;
}

function islandText(document: XmlDocument, place: Place): string | null {
  const inner = parseXml(islandOf(document, place)?.text.trim() ?? "");
  return inner.ok && isProfile(inner.value) ? outdented(inner.value, rootPlace(inner.value)) : null;
}

function outdented(document: XmlDocument, place: Place): string {
  const { start, end } = absolute(place, place.element.range);
  const { content } = place.element;
  const indent = content === null ? "" : indentAt(document.text, absolute(place, content).end);
  const edits = reindent(document, place, indent, "");
  return applyEdits(document.text.slice(0, end), edits).slice(start);
}

/** Without prefix and without the declaration of the namespace; other declarations may be in use. */
function renamedRoot(document: XmlDocument): Change {
  const { root, text } = document;
  const attributes = root.attributes.filter((one) => !isRootsOwn(one, document));
  const kept = attributes.map(({ range }) => ` ${text.slice(range.start, range.end)}`).join("");
  const { content, range, startTag } = root;
  if (content === null) return { kind: "text", edits: [{ range, text: `<VPNProfile${kept} />` }] };
  return {
    kind: "text",
    edits: [
      { range: startTag, text: `<VPNProfile${kept}>` },
      { range: { start: content.end, end: range.end }, text: "</VPNProfile>" },
    ],
  };
}

/** Whether an attribute declares the namespace of the root, or of names without prefix, and nothing else needs it. */
function isRootsOwn({ name, namespace }: XmlAttribute, { root, text }: XmlDocument): boolean {
  if (namespace !== NAMESPACE_OF_DECLARATIONS) return false;
  if (name === "xmlns") return true;
  const inside = text.slice(root.startTag.end, root.content?.end ?? root.startTag.end);
  return name === root.prefix && !inside.includes(`${name}:`);
}
