import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndSpaces = defineRule({
  id: "tnd-spaces",
  severity: "warning",
  title: "No blanks stand around the names of trusted networks",
  why: "Windows compares names, and no page says that it leaves out blanks around them: such a name may match no network.",
  source: [sources.dpc, sources.conclusion],
  covers: ["V30"],
  good: [
    inProfile`<TrustedNetworkDetection>corp.contoso.com,lab.contoso.com</TrustedNetworkDetection>`,
    inProfile`<TrustedNetworkDetection>Contoso head office</TrustedNetworkDetection>`,
  ],
  bad: [inProfile`<TrustedNetworkDetection>corp.contoso.com, lab.contoso.com</TrustedNetworkDetection>`],

  check({ read, report }) {
    const mended = withoutBlanks(read(at.TrustedNetworkDetection), (name) => name.trim());
    if (mended === null) return;
    report(at.TrustedNetworkDetection, {
      message: "Blanks stand before or behind a name of the list.",
      fix: safeFix(`Write ${mended}`, replaceText(at.TrustedNetworkDetection.path, mended)),
    });
  },
});
