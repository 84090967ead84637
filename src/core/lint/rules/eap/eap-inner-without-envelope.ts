import { bareTeapSlot, bareTtlsSlot } from "../../../profile/eap/eapAt.ts";
import { intoEnvelope } from "../../../profile/eap/switchInner.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { inTeap, inTtls, innerEap, innerMethod } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

const ASKS = "<UseWinLogonCredentials>false</UseWinLogonCredentials>";

export const eapInnerWithoutEnvelope = defineRule({
  id: "eap-inner-without-envelope",
  severity: "warning",
  title: "A method inside EAP-TTLS or TEAP is a complete EAP configuration",
  why:
    "Windows itself, and every profile that is known to work, has an EapHostConfig of its own around it. A bare Eap may be " +
    "refused, or passed over.",
  source: [sources.eapNetworkAccess, page("eduroam CAT, source", "https://github.com/GEANT/CAT"), sources.eapSchemas],
  disputed: "The published schemas have a bare Eap there.",
  covers: ["EAP018"],
  alsoEapOnly: true,
  good: [
    inTtls`
    <Phase2Authentication>
      ${innerMethod(26, ASKS)}
    </Phase2Authentication>`,
    inTeap`
    <Phase2Authentication>
      <InnerMethodConfig>
        ${innerMethod(26, ASKS)}
      </InnerMethodConfig>
    </Phase2Authentication>`,
  ],
  bad: [
    inTtls`
    <Phase2Authentication>
      ${innerEap(26, ASKS)}
    </Phase2Authentication>`,
    inTeap`
    <Phase2Authentication>
      <InnerMethodConfig>
        ${innerEap(26, ASKS)}
      </InnerMethodConfig>
    </Phase2Authentication>`,
  ],

  check({ read, report }) {
    for (const { slot, title } of eapSlots(read).credentials) {
      if (!BARE.has(slot)) continue;
      report(slot.eap, {
        message: `No EapHostConfig stands around ${title}.`,
        fix: fix("Put one around it", (document: XmlDocument) => ({
          kind: "text",
          edits: intoEnvelope(document, slot),
        })),
      });
    }
  },
});

const BARE = new Set([bareTtlsSlot, bareTeapSlot(0), bareTeapSlot(1)]);
