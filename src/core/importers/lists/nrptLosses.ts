import type { Remark } from "../importer.ts";
import { loss } from "../remarks.ts";
import { counted } from "../../phrases.ts";
import type { Entry } from "./entries.ts";

interface Loss {
  /** "asks for DNSSEC", and of several "ask for DNSSEC". */
  readonly one: string;
  readonly many: string;
  readonly has: (values: Entry["values"]) => boolean;
}

const LOSSES: readonly Loss[] = [
  {
    one: "has settings for DirectAccess, which a VPN profile does not carry.",
    many: "have settings for DirectAccess, which a VPN profile does not carry.",
    has: (values) => isTrue(values["directaccessenabled"]) || says(values["directaccessdnsservers"]),
  },
  {
    one: "asks for DNSSEC, which a VPN profile does not carry.",
    many: "ask for DNSSEC, which a VPN profile does not carry.",
    has: (values) => isTrue(values["dnssecenabled"]) || isTrue(values["dnssecvalidationrequired"]),
  },
  {
    one: "asks for IPsec between client and DNS server, which a VPN profile does not carry.",
    many: "ask for IPsec between client and DNS server, which a VPN profile does not carry.",
    has: (values) => isTrue(values["dnssecqueryipsecrequired"]) || isTrue(values["directaccessqueryipsecrequired"]),
  },
  {
    one: "sets how names are encoded, which a VPN profile does not carry.",
    many: "set how names are encoded, which a VPN profile does not carry.",
    has: (values) => says(values["nameencoding"]) && !USUAL_ENCODINGS.includes(words(values["nameencoding"])),
  },
  {
    one: "names a web proxy for DirectAccess; a proxy of the VPN's own has to be entered.",
    many: "name a web proxy for DirectAccess; a proxy of the VPN's own has to be entered.",
    has: (values) => says(values["directaccessproxyname"]),
  },
  {
    one: "has a comment or a display name; they are left out.",
    many: "have a comment or a display name; they are left out.",
    has: (values) => says(values["comment"]) || says(values["displayname"]),
  },
  {
    one: "is printed with an ellipsis: PowerShell left values out. ConvertTo-Json shows all of them.",
    many: "are printed with an ellipsis: PowerShell left values out. ConvertTo-Json shows all of them.",
    has: (values) => /\.\.\.|…/.test(`${words(values["namespace"])} ${words(values["nameservers"])}`),
  },
];

/** What a rule says of encoding when nobody chose one: by Get-DnsClientNrptRule, and by Get-DnsClientNrptPolicy. */
const USUAL_ENCODINGS: readonly string[] = ["disable", "utf8withoutmapping", "0"];

/** What rules of the name resolution policy table say that a name rule of a profile cannot. */
export function nrptLosses(entries: readonly Entry[]): readonly Remark[] {
  return LOSSES.flatMap(({ one, many, has }) => {
    const concerned = entries.filter(({ values }) => has(values));
    const [first] = concerned;
    if (first === undefined) return [];
    const where = concerned.length === 1 ? first.where : "";
    return [loss(`${counted(concerned.length, "rule", "rules")} ${concerned.length === 1 ? one : many}`, where)];
  });
}

function says(value: string | undefined): boolean {
  return words(value) !== "";
}

function isTrue(value: string | undefined): boolean {
  return words(value) === "true";
}

function words(value: string | undefined): string {
  return (value ?? "").replace(/[{}]/g, "").trim().toLowerCase();
}
