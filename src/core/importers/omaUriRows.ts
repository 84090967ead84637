import { decodeBase64 } from "../bytes/base64.ts";
import { csvRows } from "./management/csvRows.ts";
import type { Importer } from "./importer.ts";
import { orRefused } from "./remarks.ts";
import { type NodeItem, unwrapItems } from "./management/nodeItems.ts";
import { type Source, sourceOfBytes, sourceOfText } from "./source.ts";

/** Headings of the columns, without anything but their letters. */
const ADDRESS = new Set(["omauri", "uri"]);
const VALUE = new Set(["value", "filecontents"]);

/** The rows of a custom policy of Intune, as its portal writes them into a file: OMA-URI, data type and value. */
export const omaUriRows: Importer = {
  id: "omaUriRows",
  title: "rows of an Intune custom policy",
  summary: "The rows of a custom policy of Intune, with a column for the OMA-URI and one for the value, as CSV.",
  examples: [
    {
      title: "XML over several lines, as Base64, and another setting",
      name: "OMA-URI.csv",
      source: [
        "Name,Description,OMA-URI,Data type,Value",
        'User,,./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML,String,"<VPNProfile>',
        '<ProfileName>""A""</ProfileName></VPNProfile>"',
        "Device,,./Device/Vendor/MSFT/VPNv2/Device/ProfileXML,String (XML file),PFZQTlByb2ZpbGUvPg==",
        "Other,,./Device/Vendor/MSFT/Policy/Config/Browser/AllowCookies,Integer,1",
      ].join("\r\n"),
      finds: [
        { kind: "profile", name: '"A"', text: '<VPNProfile>\r\n<ProfileName>"A"</ProfileName></VPNProfile>' },
        { kind: "profile", name: "Device", scope: "allUsers", text: "<VPNProfile/>" },
      ],
      remarks: [/left out: .*AllowCookies/],
    },
    {
      title: "single nodes, and a quotation mark that does not end",
      source: [
        "OMA-URI;Data type;Value",
        "./User/Vendor/MSFT/VPNv2/A/NativeProfile/Servers;String;vpn.contoso.com",
        './User/Vendor/MSFT/VPNv2/A/AlwaysOn;Boolean;"true',
      ].join("\n"),
      finds: [{ kind: "profile", name: "A", scope: "user" }],
    },
  ],
  recognises: ({ text }) => {
    const [header = ""] = text.slice(0, 2000).split(/[\r\n]/);
    const names = headingsOf(header.split(/[,;\t]/));
    return names.some((name) => ADDRESS.has(name)) && names.some((name) => VALUE.has(name));
  },
  read({ text }) {
    const [header, ...rows] = csvRows(text);
    const names = headingsOf(header?.cells ?? []);
    const address = names.findIndex((name) => ADDRESS.has(name));
    const value = names.findIndex((name) => VALUE.has(name));
    const items = rows.flatMap(({ line, cells }): readonly NodeItem[] => {
      const source = sourceOf(cells[value] ?? "");
      const uri = cells[address]?.trim() ?? "";
      return uri === "" ? [] : [{ address: uri, source, where: `line ${line}`, how: "a cell" }];
    });
    return orRefused(unwrapItems(items), "None of its rows is about a VPN profile.");
  },
};

function headingsOf(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(/[^a-z]/gi, "").toLowerCase());
}

/** A file that was uploaded stands as Base64; short texts of letters stay what they are. */
function sourceOf(value: string): Source {
  const bytes = value.length >= SHORTEST_FILE && /^[A-Za-z0-9+/=\s]+$/.test(value) ? decodeBase64(value) : null;
  return bytes === null ? sourceOfText(null, value) : sourceOfBytes(null, bytes);
}

const SHORTEST_FILE = 20;
