import { at } from "../../../profile/at.ts";
import { dnsSuffixList } from "../../../vocabulary/scalars/dnsSuffixList.ts";
import { inProfile } from "../../examples.ts";
import { withoutBlanks } from "../../facts/listBlanks.ts";
import { hasOtherSeparators, withCommas } from "../../facts/separators.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixSeparator = defineRule({
  id: "dns-suffix-separator",
  severity: "error",
  title: "DNS suffixes are separated by commas, without blanks",
  why: "The list is cut at commas only. With semicolons or blanks between them, several suffixes make one that no name has.",
  source: [sources.csp2020, sources.hicksUser],
  covers: ["V30"],
  good: [
    inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
  ],
  bad: [
    inProfile`<DnsSuffix>corp.contoso.com;lab.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com lab.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com, lab.contoso.com</DnsSuffix>`,
  ],

  check(look) {
    reportSeparators(look);
    reportBlanks(look);
  },
});

function reportSeparators({ read, report }: Look): void {
  const { text, undecodable } = read(at.DnsSuffix);
  if (text === null || undecodable.length === 0 || !hasOtherSeparators(text)) return;
  const mended = withCommas(text);
  const isMended = dnsSuffixList.codec.safeDecode(mended).success;
  report(at.DnsSuffix, {
    message: `${text.trim()} is not separated by commas.`,
    fix: isMended ? safeFix(`Write ${mended}`, replaceText(at.DnsSuffix.path, mended)) : [],
  });
}

/** Blanks beside commas are in samples of Microsoft's too: no error. */
function reportBlanks({ read, report }: Look): void {
  const mended = withoutBlanks(read(at.DnsSuffix));
  if (mended === null) return;
  report(at.DnsSuffix, {
    message: "Blanks stand around a suffix; Windows has been seen to mis-read lists that hold blanks.",
    severity: "warning",
    fix: safeFix(`Write ${mended}`, replaceText(at.DnsSuffix.path, mended)),
  });
}
