import { envelope } from "../../eapExamples.ts";
import { eapEnvelopes, isMicrosoft } from "../../facts/eapEnvelopes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapThirdParty = defineRule({
  id: "eap-third-party",
  severity: "advice",
  title: "An EAP method of another vendor is installed on the devices first",
  why: "Windows loads such a method from software of its vendor. On a device without it the connection fails.",
  source: [sources.eapSchemas],
  covers: ["EAP010"],
  alsoEapOnly: true,
  good: [envelope(21, 311, "<Config/>")],
  bad: [envelope(21, 67532, "<Config/>")],

  check({ read, report }) {
    for (const { refs, type, authorId } of eapEnvelopes(read)) {
      if (authorId === undefined || isMicrosoft(authorId)) continue;
      report(refs.AuthorId, {
        message: `Author ${authorId} is not Microsoft: the method${type === undefined ? "" : ` ${type}`} is not one of Windows' own.`,
      });
    }
  },
});
