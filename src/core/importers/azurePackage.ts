import { type ZipEntry, isZip, readZip, writeZip } from "../bytes/zip.ts";
import { parseAzureVpnSettings } from "../formats/azureVpnSettings.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import { gatewayProfile } from "./azure/gatewayProfile.ts";
import { holdsAscii } from "./azure/holdsAscii.ts";
import { rootThumbprint } from "./azure/rootThumbprint.ts";
import type { Importer, Unwrapped } from "./importer.ts";
import { note, only, refused } from "./remarks.ts";
import { sourceOfBytes } from "./source.ts";
import { joined } from "./joined.ts";

const SETTINGS = /(?:^|\/)VpnSettings[^/]*\.xml$/i;
const ROOT = /(?:^|\/)(VpnServerRoot|RadiusServerRoot)[^/]*$/i;
const OPEN_VPN = /\.ovpn$/i;
const INSTALLER = /\.(?:exe|msi)$/i;

/** The zip that Azure makes for the clients of a VPN gateway. */
export const azurePackage: Importer = {
  id: "azurePackage",
  title: "an Azure VPN client package",
  summary: "The zip of an Azure VPN gateway: a profile for the built-in client, and one for the Azure VPN Client.",
  examples: [
    {
      title: "a gateway with IKEv2 and OpenVPN",
      name: "vpnclientconfiguration.zip",
      source: writeZip([
        {
          path: "Generic/VpnServerRoot.cer",
          bytes: ascii("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----"),
        },
        {
          path: "Generic/VpnSettings.xml",
          bytes: ascii("<VpnProfile><VpnServer>g.vpn.azure.com</VpnServer><Auth>EAPTLS</Auth></VpnProfile>"),
        },
        { path: "AzureVPN/azurevpnconfig.xml", bytes: ascii("<AzVpnProfile><name>Hub</name></AzVpnProfile>") },
        { path: "OpenVPN/vpnconfig.ovpn", bytes: ascii("client\n") },
        { path: "WindowsAmd64/VpnClientSetupAmd64.exe", bytes: ascii("MZ") },
      ]),
      finds: [{ kind: "profile", name: null }, { kind: "certificate" }, { kind: "profile", name: "Hub" }],
      remarks: [/by the root of the package/, /OpenVPN/, /is a program/],
    },
  ],
  recognises: ({ bytes }) => isZip(bytes) && (holdsAscii(bytes, "VpnSettings") || holdsAscii(bytes, "azurevpnconfig")),
  read({ bytes }) {
    const entries = readZip(bytes);
    if (!entries.ok) return refused(entries.error);
    return joined([
      ...entries.value.filter(({ path }) => SETTINGS.test(path)).map((entry) => gateway(entry, entries.value)),
      ...entries.value.filter(({ path }) => !SETTINGS.test(path)).map(otherFile),
    ]);
  },
};

/** The profile of one VpnSettings.xml, with the roots that lie beside it. */
function gateway({ path, bytes }: ZipEntry, entries: readonly ZipEntry[]): Unwrapped {
  const settings = parseAzureVpnSettings(sourceOfBytes(null, bytes).text);
  if (!settings.ok) return refused(settings.error, path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return gatewayProfile(settings.value, thumbprints(entries.filter((entry) => entry.path.startsWith(folder))));
}

/** Where a RADIUS server verifies the user, it is the server that EAP meets, and its root counts. */
function thumbprints(entries: readonly ZipEntry[]): readonly string[] {
  const roots = entries.filter(({ path }) => ROOT.test(path));
  const ofRadius = roots.filter(({ path }) => /RadiusServerRoot/i.test(path));
  const counted = ofRadius.length > 0 ? ofRadius : roots;
  return [...new Set(counted.flatMap(({ bytes }) => rootThumbprint(bytes) ?? []))];
}

function otherFile({ path, bytes }: ZipEntry): Unwrapped {
  if (OPEN_VPN.test(path)) return refused("It is for OpenVPN clients. ProfileXML cannot use OpenVPN.", path);
  if (INSTALLER.test(path))
    return only(note("It is a program that installs the connection, and was not opened.", path));
  const source = sourceOfBytes(path.slice(path.lastIndexOf("/") + 1), bytes);
  return { parts: [{ source, where: path, how: "a file" }], finds: [], remarks: [] };
}

function ascii(text: string): Uint8Array {
  return encodeText(text, UTF_8).bytes;
}
