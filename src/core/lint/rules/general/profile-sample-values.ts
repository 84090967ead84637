import { textOf } from "../../../xml/place.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

/** What published samples hold, and nothing else would. */
const COPIED: readonly RegExp[] = [/^(?:testserver\.vpn\.com|helloserver|helloworld\.com|this is my eku)$/i];
/** What is set aside for samples: it also stands where someone only tries something. */
const SET_ASIDE: readonly RegExp[] = [
  /(?:^|[.@])contoso\.(?:com|net|org)\b/i,
  /(?:^|[.@])(?:fabrikam|adatum|northwindtraders)\.com\b/i,
  /(?:^|[^0-9.])(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}(?![0-9.])/,
  /(?:^|[^0-9a-f:])2001:0?db8:/i,
];

export const profileSampleValues = defineRule({
  id: "profile-sample-values",
  severity: "warning",
  title: "No value comes from a sample",
  why: "Names and addresses of published samples belong to nobody, so that the connection or its names cannot work.",
  source: [sources.schema2018, sources.eapConfiguration, sources.profileOptions, sources.office365],
  alsoEapOnly: true,
  good: [
    inProfile`<DnsSuffix>corp.blueyonder.example</DnsSuffix>`,
    inProfile`
    <NativeProfile>
      <Servers>vpn.blueyonder.example</Servers>
    </NativeProfile>`,
  ],
  bad: [
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
    inProfile`
    <NativeProfile>
      <Servers>testServer.VPN.com</Servers>
    </NativeProfile>`,
  ],

  meets: (spec) => spec?.kind === "leaf",
  inspect(node, { report }) {
    if (node.spec?.kind !== "leaf") return;
    const text = textOf(node.spot.place).trim();
    const isCopied = COPIED.some((pattern) => pattern.test(text));
    if (!isCopied && !SET_ASIDE.some((pattern) => pattern.test(text))) return;
    report(node, {
      severity: isCopied ? "warning" : "advice",
      message: `"${text}" looks like a value of a published sample.`,
    });
  },
});
