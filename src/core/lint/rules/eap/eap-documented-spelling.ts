import { TEAP_V1, TTLS_V1 } from "../../../vocabulary/eap/namespaces.ts";
import { canonicalName } from "../../../vocabulary/spellings.ts";
import { inTeap, inTtls } from "../../eapExamples.ts";
import { fix } from "../../finding.ts";
import { renameElement } from "../../repairs/renameElement.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

const ROOTS = `<TrustedRootCAHash>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</TrustedRootCAHash>`;

export const eapDocumentedSpelling = defineRule({
  id: "eap-documented-spelling",
  severity: "warning",
  title: "Elements of EAP-TTLS and TEAP are spelled as Windows writes them",
  why:
    "Names in XML have to match letter by letter, and every profile that is known to work has the names that Windows " +
    "itself writes: EapTtls, EapTeap and TrustedRootCAHash.",
  source: [
    page("eduroam CAT, source", "https://github.com/GEANT/CAT"),
    page("geteduroam for Windows, source", "https://github.com/geteduroam/windows-app"),
    sources.eapSchemas,
  ],
  disputed: "Microsoft's pages about the schemas write eapTtls, eapTeap and TrustedRootCAHashes.",
  covers: ["EAP017"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [inTtls``, inTeap``, inTtls`<ServerValidation>${ROOTS}</ServerValidation>`],
  bad: [
    inTtls``.replaceAll("EapTtls xmlns", "eapTtls xmlns"),
    inTeap``.replaceAll("EapTeap xmlns", "eapTeap xmlns"),
    inTtls`<ServerValidation>${ROOTS.replaceAll("CAHash", "CAHashes")}</ServerValidation>`,
  ],

  inspect({ spot, path }, { report }) {
    const { name, namespace } = spot.place.element;
    if (namespace !== TTLS_V1 && namespace !== TEAP_V1) return;
    const canonical = canonicalName(namespace, name);
    if (canonical === name) return;
    report(
      { path },
      {
        message: `${name} stands here as on Microsoft's pages; Windows itself writes ${canonical}.`,
        fix: fix(`Write ${canonical}`, renameElement(path, canonical)),
      },
    );
  },
});
