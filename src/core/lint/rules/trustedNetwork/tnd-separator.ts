import { at } from "../../../profile/at.ts";
import { problemOfDnsName } from "../../../vocabulary/scalars/dnsName.ts";
import { networkNameList } from "../../../vocabulary/scalars/networkNameList.ts";
import { inProfile } from "../../examples.ts";
import { fix, safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndSeparator = defineRule({
  id: "tnd-separator",
  severity: "error",
  title: "Trusted networks are separated by commas",
  why: "The list is cut at commas only. Names with anything else between them are one name, which no network has.",
  source: [sources.csp],
  good: [
    inProfile`<TrustedNetworkDetection>corp.contoso.com,lab.contoso.com</TrustedNetworkDetection>`,
    inProfile`<TrustedNetworkDetection>Contoso head office,lab.contoso.com</TrustedNetworkDetection>`,
  ],
  bad: [
    inProfile`<TrustedNetworkDetection>corp.contoso.com;lab.contoso.com</TrustedNetworkDetection>`,
    inProfile`<TrustedNetworkDetection>Contoso; Lab</TrustedNetworkDetection>`,
    inProfile`<TrustedNetworkDetection>corp.contoso.com,,lab.contoso.com</TrustedNetworkDetection>`,
  ],

  check({ read, report }) {
    const { text, undecodable } = read(at.TrustedNetworkDetection);
    if (text === null || text.trim() === "" || (undecodable.length === 0 && !/[;|]/.test(text))) return;
    const written = text.trim().replaceAll(/\s+/g, " ");
    const names = namesIn(text);
    const mended = names.join(",");
    const isMended = networkNameList.codec.safeDecode(mended).success;
    const isCertain = undecodable.length > 0 || names.every(isDomain);
    const mend = isCertain ? safeFix : fix;
    report(at.TrustedNetworkDetection, {
      message: isCertain
        ? `${written} is no list with commas between its names.`
        : `If ${written} is more than one network, the names need commas between them.`,
      severity: isCertain ? "error" : "warning",
      fix: isMended ? mend(`Write ${mended}`, replaceText(at.TrustedNetworkDetection.path, mended)) : [],
    });
  },
});

function namesIn(text: string): readonly string[] {
  return text
    .split(/[;|,\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** A network may be called anything, so only domains are known to be names of their own. */
function isDomain(name: string): boolean {
  return name.includes(".") && problemOfDnsName(name.replace(/^\./, "")) === null;
}
