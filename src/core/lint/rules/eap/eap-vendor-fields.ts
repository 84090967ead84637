import { set } from "../../../profile/changes.ts";
import { EAP_METHODS, EXPANDED_TYPE } from "../../../vocabulary/eap/methods.ts";
import { type IdRefs, eapEnvelopes, isMicrosoft } from "../../facts/eapEnvelopes.ts";
import { inTls, inTtls } from "../../eapExamples.ts";
import { fix, safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapVendorFields = defineRule({
  id: "eap-vendor-fields",
  severity: "error",
  title: "The author and vendor numbers are those of the EAP method",
  why:
    "Windows knows a method by its type together with its author: 0 for EAP-TLS, PEAP and EAP-MSCHAP v2, 311 for its newer " +
    "ones. Vendor numbers belong to expanded methods of other vendors only.",
  source: [sources.eapConfiguration, sources.eapSchemas, sources.experience],
  covers: ["EAP008"],
  alsoEapOnly: true,
  good: [inTls``, inTtls``, inTls``],
  bad: [
    inTls``.replace(">0</AuthorId>", ">311</AuthorId>"),
    inTtls``.replace(">311</AuthorId>", ">0</AuthorId>"),
    inTls``.replace(">0</VendorId>", ">311</VendorId>"),
  ],

  check(look) {
    for (const { refs, type, authorId } of eapEnvelopes(look.read)) {
      if (type === undefined || !isMicrosoft(authorId)) continue;
      checkAuthor(look, refs, type, authorId);
      if (type === EXPANDED_TYPE) continue;
      checkVendor(look, refs.VendorId, "VendorId");
      checkVendor(look, refs.VendorType, "VendorType");
    }
  },
});

function checkAuthor({ report }: Look, { AuthorId }: IdRefs, type: number, authorId: number | undefined): void {
  const method = EAP_METHODS.find((one) => one.type === type);
  if (method === undefined || authorId === undefined || method.authorId === authorId) return;
  report(AuthorId, {
    message: `The author is ${authorId}, and Windows' own ${method.name} has ${method.authorId}.`,
    fix: safeFix(`Write ${method.authorId}`, set(AuthorId, method.authorId)),
  });
}

function checkVendor({ read, report }: Look, ref: IdRefs["VendorId"], name: string): void {
  const { value } = read(ref);
  if (value === undefined || value === 0) return;
  report(ref, {
    severity: "warning",
    message: `${name} is ${value}; with every method of Windows it is 0.`,
    fix: fix("Write 0", set(ref, 0)),
  });
}
