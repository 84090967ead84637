import type { XmlDocument } from "../xml/document.ts";
import { indexLines, positionAt } from "../xml/lines.ts";
import { parseXml } from "../xml/parse.ts";
import type { Importer, Unwrapped } from "./importer.ts";
import { note, orRefused, refused } from "./remarks.ts";
import { unwrapItems } from "./management/nodeItems.ts";
import { commandsOfCustomizations, nodesOfCustomizations, nodesOfWapDocument } from "./management/provisioningNodes.ts";
import { rootName } from "./rootName.ts";

const WAP = "wap-provisioningdoc";
const CUSTOMIZATIONS = "WindowsCustomizations";

/** Provisioning for Windows: settings by CSP (.provxml), and the sources of a package (customizations.xml). */
export const provisioningXml: Importer = {
  id: "provisioningXml",
  title: "a provisioning document",
  summary:
    "Provisioning documents of Windows: .provxml with nodes of the VPNv2 CSP, and customizations.xml of a package.",
  examples: [
    {
      title: "nodes, with one container twice",
      name: "vpn.provxml",
      source: [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<wap-provisioningdoc><characteristic type="VPNv2"><characteristic type="Contoso VPN">',
        '<characteristic type="NativeProfile"><characteristic type="Authentication">',
        '<parm name="MachineMethod" value="Certificate" datatype="string"/></characteristic></characteristic>',
        '<characteristic type="NativeProfile"><parm name="Servers" value="vpn.contoso.com" datatype="string"/>',
        "</characteristic></characteristic></characteristic></wap-provisioningdoc>",
      ].join("\n"),
      finds: [
        {
          kind: "profile",
          name: "Contoso VPN",
          scope: null,
          text: [
            "<VPNProfile>",
            "  <NativeProfile>",
            "    <Servers>vpn.contoso.com</Servers>",
            "    <Authentication>",
            "      <MachineMethod>Certificate</MachineMethod>",
            "    </Authentication>",
            "  </NativeProfile>",
            "</VPNProfile>",
            "",
          ].join("\r\n"),
        },
      ],
      remarks: [/not said whether/],
    },
    {
      title: "a whole profile in a value",
      source:
        '<wap-provisioningdoc><characteristic type="./Vendor/MSFT/VPNv2"><characteristic type="A">' +
        '<parm name="ProfileXML" value="&lt;VPNProfile/&gt;"/></characteristic></characteristic></wap-provisioningdoc>',
      finds: [{ kind: "profile", name: "A", text: "<VPNProfile/>" }],
    },
    {
      title: "a package with a VPN setting and a command",
      name: "customizations.xml",
      source: [
        '<WindowsCustomizations><Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations>',
        '<Common><ConnectivityProfiles><VPN><VPNSettings><VPNSetting Name="Contoso"><ProfileType>Native</ProfileType>',
        "<AlwaysOn>True</AlwaysOn><Server>vpn.contoso.com</Server><Odd>x</Odd></VPNSetting></VPNSettings></VPN>",
        "</ConnectivityProfiles><ProvisioningCommands><CommandLine>powershell.exe -File Install.ps1</CommandLine>",
        "</ProvisioningCommands></Common></Customizations></Settings></WindowsCustomizations>",
      ].join("\n"),
      finds: [{ kind: "profile", name: "Contoso" }],
      remarks: [/no element for this node/, /runs: powershell.exe -File Install.ps1/, /not documented/],
    },
    {
      title: "a package with commands only",
      source:
        "<WindowsCustomizations><Settings><CommandLine>cmd /c a.cmd</CommandLine></Settings></WindowsCustomizations>",
      finds: [],
      remarks: [/runs: cmd/, /script beside it/],
    },
    {
      title: "other settings",
      source: '<wap-provisioningdoc><characteristic type="Wi-Fi"/></wap-provisioningdoc>',
      finds: [],
      remarks: [/no VPN settings/],
    },
  ],
  recognises: ({ text }) => [WAP, CUSTOMIZATIONS].includes(rootName(text) ?? ""),
  read({ text }) {
    const document = parseXml(text.replace(/^\s+/, ""));
    if (document.ok) return rootName(text) === WAP ? readWap(document.value) : readCustomizations(document.value);
    const { line } = positionAt(indexLines(text), document.error.range.start);
    const why = `The document is not well-formed in line ${line}. ${document.error.message}`;
    return refused(why);
  },
};

function readWap(document: XmlDocument): Unwrapped {
  return orRefused(unwrapItems(nodesOfWapDocument(document)), "There are no VPN settings (VPNv2) in it.");
}

function readCustomizations(document: XmlDocument): Unwrapped {
  const settings = unwrapItems(nodesOfCustomizations(document));
  const commands = commandsOfCustomizations(document).map(({ line, text }) =>
    note(`The package runs: ${text}`, `line ${line}`),
  );
  const found = settings.finds.length > 0 ? [NESTING] : [];
  const unwrapped = { ...settings, remarks: [...settings.remarks, ...commands, ...found] };
  // A package that only runs a script is whole without settings: the profile is in the script.
  return commands.length > 0
    ? { ...unwrapped, remarks: [...unwrapped.remarks, ...(found.length > 0 ? [] : [BESIDE])] }
    : orRefused(unwrapped, "There are no VPN settings in it.");
}

const NESTING = note("The VPN settings are read by the names of their fields: how they are nested is not documented.");
const BESIDE = note(
  "There are no VPN settings in it. The profile is likely in a script beside it: open that, or all as a zip.",
);
