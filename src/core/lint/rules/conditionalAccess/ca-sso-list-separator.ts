import { at } from "../../../profile/at.ts";
import { defineRule } from "../../rule.ts";
import { ssoWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const ONE = "cdd4eeae6000ac7f40c3802c171e30148030c072";
const OTHER = "742c3192e607e424eb4549542be1bbc53e6174e2";

export const caSsoListSeparator = defineRule({
  id: "ca-sso-list-separator",
  severity: "advice",
  title: "One issuer and one purpose describe the certificate for internal servers",
  why: "With one value each, nothing depends on the separator. With more, test on a device first.",
  source: [sources.csp],
  disputed: "Microsoft's text separates several values by commas, and its example separates thumbprints by semicolons.",
  good: [ssoWith(`<IssuerHash>${ONE}</IssuerHash>`)],
  bad: [ssoWith(`<IssuerHash>${ONE};${OTHER}</IssuerHash>`)],

  check({ read, report }) {
    const { Eku, IssuerHash } = at.DeviceCompliance.Sso;
    for (const ref of [Eku, IssuerHash]) {
      const { value, text } = read(ref);
      if (value === undefined || value.length < 2) continue;
      const separator = text?.includes(";") === true ? "semicolons" : "commas";
      report(ref, {
        message: `${value.length} values stand here, with ${separator} between them. Sources disagree about the separator.`,
      });
    }
  },
});
