import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { dnsSuffix } from "../../../vocabulary/scalars/dnsSuffix.ts";
import { dnsSuffixList } from "../../../vocabulary/scalars/dnsSuffixList.ts";
import { inProfile } from "../../examples.ts";
import { hasOtherSeparators, withCommas } from "../../facts/separators.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixInvalid = defineRule({
  id: "dns-suffix-invalid",
  severity: "error",
  title: "Each DNS suffix is a DNS name",
  why: "A short name with such a suffix makes a name that DNS cannot hold, so it is never found.",
  source: [sources.dpc, sources.csp],
  good: [
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>`,
  ],
  bad: [
    inProfile`<DnsSuffix>*.corp.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com,,lab.contoso.com</DnsSuffix>`,
  ],

  check({ read, report }) {
    const { text, undecodable } = read(at.DnsSuffix);
    if (text === null || text.trim() === "" || undecodable.length === 0 || hasOtherSeparators(text)) return;
    const mended = withCommas(text);
    const isMended = dnsSuffixList.codec.safeDecode(mended).success;
    report(at.DnsSuffix, {
      message: isMended ? "An entry of the list is empty." : sentenceFor(text),
      fix: isMended ? safeFix("Remove the empty entry", replaceText(at.DnsSuffix.path, mended)) : [],
    });
  },
});

function sentenceFor(text: string): string {
  const strangers = withCommas(text)
    .split(",")
    .filter((entry) => !dnsSuffix.codec.safeDecode(entry).success);
  return `${listed(strangers)} ${strangers.length === 1 ? "is no DNS name" : "are no DNS names"}.`;
}
