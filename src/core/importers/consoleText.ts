import { parseVpnNode } from "../formats/vpnNode.ts";
import { parseXml } from "../xml/parse.ts";
import type { Importer, Part, Unwrapped } from "./importer.ts";
import { BROKEN_LINES, refusal } from "./remarks.ts";
import { MOST_FINDS } from "./limits.ts";
import { type Source, sourceOfText } from "./source.ts";
import { joinColumns } from "./text/console/joinColumns.ts";
import { type PrintedProfile, printedProfiles } from "./text/console/printedProfiles.ts";
import { linePlaces } from "./text/linePlaces.ts";
import { unwrapWhole } from "./text/unwrapWhole.ts";

const LABEL = /^[ \t]*ProfileXML[ \t]*:[ \t]*(?:<|\r?$)/im;
const RULE = /\n[ \t]*-{4}[ -]*\r?\n/;
const ROOT = /^\s*<(?:VPNProfile|EapHostConfig)[\s>]/i;
const CUT_OFF = /(?:\.\.\.|\u2026)\s*$/;

const INSTANCES = `
__CLASS     : MDM_VPNv2_01
InstanceID  : Contoso%20VPN
ParentID    : ./User/Vendor/MSFT/VPNv2
ProfileXML  : <VPNProfile><DnsSuffix>corp.contoso.com</DnsSuffix><NativeP
              rofile><A>3f 1a 00 11 22 33 44 55 66 77 88 99 aa bb cc dd
              ee ff 01</A></NativeProfile></VPNProfile>
PSComputerName : PC

InstanceID  : Machine
ParentID    : ./Device/Vendor/MSFT/VPNv2
ProfileXML  : <VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>
`;

const ONE_LINE =
  "<VPNProfile><DnsSuffix>corp.contoso.com</DnsSuffix><AlwaysOn>true</AlwaysOn>" +
  "<RememberCredentials>true</RememberCredentials></VPNProfile>";

/** What the console shows of MDM_VPNv2_01, or of a ProfileXML, with lines broken at its width. */
export const consoleText: Importer = {
  id: "consoleText",
  title: "console output",
  summary:
    "What Get-CimInstance or Get-WmiObject prints of MDM_VPNv2_01, and ProfileXML whose lines a console broke at its width.",
  examples: [
    {
      title: "two instances, lines broken within words and at blanks",
      source: INSTANCES,
      finds: [
        {
          kind: "profile",
          name: "Contoso VPN",
          scope: "user",
          text:
            "<VPNProfile><DnsSuffix>corp.contoso.com</DnsSuffix><NativeProfile>" +
            "<A>3f 1a 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff 01</A></NativeProfile></VPNProfile>",
        },
        { kind: "profile", name: "Machine", scope: "device" },
      ],
      remarks: [/lines that the console broke/],
    },
    {
      title: "nothing but XML, broken at a column",
      source: ONE_LINE.replace(/.{43}/g, "$&\n"),
      finds: [{ kind: "profile", text: ONE_LINE }],
    },
    {
      title: "a table, which cuts values off",
      source: "InstanceID ProfileXML\n---------- ----------\nContoso    <VPNProfile><Alwa...\n",
      finds: [],
      remarks: [/ExpandProperty/],
    },
  ],
  recognises: ({ text }) => LABEL.test(text) || isCutTable(text) || joinedXml(text) !== null,
  read: readConsole,
};

function readConsole({ text }: Source): Unwrapped {
  const joined = joinedXml(text);
  if (joined !== null) {
    const whole = unwrapWhole(text, sourceOfText(null, joined), "lines that the console broke");
    return { ...whole, remarks: [BROKEN_LINES] };
  }
  const printed = printedProfiles(text, MOST_FINDS + 1);
  const whole = printed.filter((profile) => !CUT_OFF.test(profile.text));
  const placeOf = linePlaces(text);
  const isCut = whole.length < printed.length || printed.length === 0;
  return {
    parts: whole.map((profile) => partOf(profile, placeOf(profile))),
    finds: [],
    remarks: [...(whole.some(({ wasBroken }) => wasBroken) ? [BROKEN_LINES] : []), ...(isCut ? [SHORTENED] : [])],
  };
}

function partOf({ text, properties }: PrintedProfile, where: string): Part {
  const node = parseVpnNode(`${properties.get("parentid") ?? ""}/${properties.get("instanceid") ?? ""}`);
  const name = node?.name;
  const isDevice = properties.get("devicetunnel")?.toLowerCase() === "true" || /<DeviceTunnel>true</i.test(text);
  const scope = isDevice ? "device" : node?.root === "user" ? "user" : node?.root === "device" ? "allUsers" : undefined;
  return { source: sourceOfText(null, text), where, how: "ProfileXML", ...(name && { name }), ...(scope && { scope }) };
}

/** Whether Format-Table cut the ProfileXML of a row short. */
function isCutTable(text: string): boolean {
  const rule = RULE.exec(text);
  if (rule === null) return false;
  const header = text.slice(text.lastIndexOf("\n", rule.index - 1) + 1, rule.index);
  const [row = ""] = text.slice(rule.index + rule[0].length).split("\n", 1);
  return header.includes("ProfileXML") && row.includes("<VPNProfile") && CUT_OFF.test(row.slice(-20));
}

/** XML that is sound once the line breaks are out of it, and was not before; null for any other text. */
function joinedXml(text: string): string | null {
  if (!ROOT.test(text)) return null;
  const lines = text.trim().split(/\r\n|\r|\n/);
  const joined = lines.length > 2 ? joinColumns(lines) : null;
  return joined !== null && !parseXml(text).ok && parseXml(joined).ok ? joined : null;
}

const SHORTENED = refusal(
  "The console cut the ProfileXML short. Print it with Select-Object -ExpandProperty ProfileXML.",
);
