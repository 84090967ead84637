import { correctedNamespaces } from "../../../profile/eap/correctedNamespaces.ts";
import { EAP_TLS_V2, EAP_TLS_V3 } from "../../../vocabulary/eap/namespaces.ts";
import { type Spec, childrenOf, namespaceOf } from "../../../vocabulary/spec.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { childrenOf as placesIn, textOf } from "../../../xml/place.ts";
import { inTls } from "../../eapExamples.ts";
import { type Fix, safeFix } from "../../finding.ts";
import { setNamespace } from "../../repairs/setNamespace.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources, thread } from "../../sources.ts";

export const eapNamespace = defineRule({
  id: "eap-namespace",
  severity: "error",
  title: "Each element of the EAP configuration is in the namespace that Windows knows",
  why:
    "A namespace has to match letter by letter. With another one Windows does not know the element: profiles that were " +
    "copied from pages with https:// in their namespaces fail to install.",
  source: [
    thread("MicrosoftDocs/windowsserverdocs", 4329),
    thread("MicrosoftDocs/windowsserverdocs", 2245),
    sources.eapSchemas,
  ],
  covers: ["EAP003", "EAP004", "EAP005", "V33"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [signsInWith(inTls``), signsInWith(inTls``), filterIn(EAP_TLS_V3), signsInWith(inTls``)],
  bad: [
    {
      xml: signsInWith(inTls``.replaceAll("http:", "https:")),
      alongside: ["auth-eap-missing-config", "xml-unknown-element"],
    },
    {
      xml: signsInWith(inTls``.replaceAll(/ xmlns="[^"]*EapHostConfig"/g, "")),
      alongside: ["auth-eap-missing-config", "xml-unknown-element"],
    },
    filterIn(EAP_TLS_V2),
    signsInWith(inTls``.replaceAll("EapCommon", "EapComon")),
  ],

  inspect(node, { report }) {
    if (node.spec !== null || node.parent?.spec === null || node.parent === null) return;
    const { name, namespace } = node.spot.place.element;
    const expected = expectedNamespace(node.parent, node.parent.spec, name);
    if (expected === null || isForeign(namespace)) return;
    report(node, { message: messageFor(name, namespace, expected), fix: fixFor(node, namespace, expected) });
  },
});

/** The namespace in which an element's parent has a child of its name; null where it has none, or none that is certain. */
function expectedNamespace(parent: Inspected, spec: Spec, name: string): string | null {
  const candidates = casesOf(parent, spec).flatMap((tag) => childrenOf(spec, tag)[name] ?? []);
  const [namespace, ...others] = new Set(candidates.map(namespaceOf));
  return namespace === undefined || namespace === "" || others.length > 0 ? null : namespace;
}

/** What says which settings stand there decides where it is known; else all that could stand there count. */
function casesOf({ spot }: Inspected, spec: Spec): readonly (string | undefined)[] {
  if (spec.kind !== "choice") return [undefined];
  const tag = placesIn(spot.document, spot.place).find(({ element }) => element.name === spec.tag);
  const written = tag === undefined ? "" : textOf(tag).trim();
  const tags = Object.keys(spec.cases as object);
  return tags.includes(written) ? [written] : [undefined, ...tags];
}

/** A namespace that looks like none of Microsoft's holds what another vendor put there. */
function isForeign(namespace: string): boolean {
  return namespace !== "" && !/microsoft|provisioning/i.test(namespace);
}

function messageFor(name: string, namespace: string, expected: string): string {
  if (namespace === "") return `${name} has no namespace; its own is ${expected}.`;
  if (isSecured(namespace, expected))
    return `The namespace of ${name} begins with https:// here, and with http:// in Windows.`;
  return `${name} is in the namespace ${namespace}; its own is ${expected}.`;
}

function fixFor({ path }: Inspected, namespace: string, expected: string): Fix {
  if (isSecured(namespace, expected)) return safeFix("Write http:// in all namespaces", corrected);
  return safeFix("Correct the namespace", setNamespace(path, expected));
}

function isSecured(namespace: string, expected: string): boolean {
  return namespace === expected.replace("http:", "https:");
}

function corrected(document: XmlDocument) {
  return { kind: "text", edits: correctedNamespaces(document) } as const;
}

function filterIn(namespace: string): string {
  return inTls`
    <TLSExtensions xmlns="${EAP_TLS_V2}">
      <FilteringInfo xmlns="${namespace}">
        <AllPurposeEnabled>true</AllPurposeEnabled>
      </FilteringInfo>
    </TLSExtensions>`;
}
