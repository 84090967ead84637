import { EAP_METHODS, EXPANDED_TYPE } from "../../../vocabulary/eap/methods.ts";
import { envelope, inTls } from "../../eapExamples.ts";
import { eapEnvelopes, isMicrosoft } from "../../facts/eapEnvelopes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTypeUnsupported = defineRule({
  id: "eap-type-unsupported",
  severity: "warning",
  title: "The EAP method is one that Windows has",
  why: "Windows loads a method by its type and its author, and has none of its own with these numbers: the connection fails.",
  source: [sources.eapNetworkAccess, sources.authentication],
  covers: ["EAP009"],
  alsoEapOnly: true,
  good: [inTls``],
  bad: [{ xml: envelope(43, 0, "<Config/>"), alongside: [] }],

  check({ read, report }) {
    for (const { refs, type, authorId } of eapEnvelopes(read)) {
      if (type === undefined || type === EXPANDED_TYPE || !isMicrosoft(authorId)) continue;
      if (EAP_METHODS.some((method) => method.type === type)) continue;
      report(refs.Type, { message: `Windows has no EAP method ${type} of its own.` });
    }
  },
});
