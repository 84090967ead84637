import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../bytes/zip.ts";
import { at } from "../../profile/at.ts";
import { readAny } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import { openSource } from "../open.ts";
import { sourceOfBytes, sourceOfText } from "../source.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const CONFIGURATION =
  '<?xml version="1.0"?>\r\n<AzVpnProfile xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><cert i:nil="true"/>' +
  "<serverlist><ServerEntry><fqdn>a.vpn.azure.com</fqdn></ServerEntry><ServerEntry><fqdn>b.vpn.azure.com</fqdn>" +
  "</ServerEntry></serverlist></AzVpnProfile>";

/** The text of the first profile in a source. */
function firstProfile(source: Parameters<typeof openSource>[0]): string {
  const find = openSource(source).finds.find(({ kind }) => kind === "profile");
  return find?.kind === "profile" ? find.source.text : "";
}

function packageOf(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  return sourceOfBytes("package.zip", writeZip(entries));
}

describe("an Azure client package", () => {
  const root = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
  const thumbprint = createHash("sha1").update(Buffer.from("MAA=", "base64")).digest("hex");
  const settings =
    "<VpnProfile><VpnServer>g.vpn.azure.com</VpnServer><Routes>10.1.0.0/16, fd00::/8</Routes></VpnProfile>";

  it("gives a profile that trusts the root beside its settings", () => {
    const text = firstProfile(packageOf({ "Generic/VpnSettings.xml": settings, "Generic/VpnServerRoot.cer": root }));
    expect(text.replaceAll("\r\n", "\n")).toMatchSnapshot();
    expect(text.replace(/(?<=[0-9a-f]{2}) /g, "")).toContain(thumbprint);
  });

  it("trusts the root of the RADIUS server where there is one", () => {
    const other = root.replace("MAA=", "MAE=");
    const text = firstProfile(
      packageOf({
        "Generic/VpnSettings.xml": settings,
        "Generic/VpnServerRoot.cer": other,
        "Generic/RadiusServerRoot.cer": root,
      }),
    );
    expect(text.match(/<TrustedRootCA>/g)).toHaveLength(1);
    expect(text.replace(/(?<=[0-9a-f]{2}) /g, "")).toContain(thumbprint);
  });

  it("signs in with a password where the package says so", () => {
    const text = firstProfile(sourceOfText(null, settings.replace("<Routes>", "<Auth>EAPMSCHAPv2</Auth><Routes>")));
    expect(text).toContain("<UseWinLogonCredentials>false</UseWinLogonCredentials>");
  });
});

describe("azurevpnconfig.xml", () => {
  it("stands escaped in a profile, with all its servers", () => {
    const parsed = parseXml(firstProfile(sourceOfText(null, CONFIGURATION)));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const plugin = readAny(parsed.value, at.PluginProfile).value as Readonly<Record<string, unknown>>;
    expect(plugin["ServerUrlList"]).toEqual(["a.vpn.azure.com", "b.vpn.azure.com"]);
    expect(plugin["PluginPackageFamilyName"]).toBe("Microsoft.AzureVpn_8wekyb3d8bbwe");
    expect(plugin["CustomConfiguration"]).toContain("&lt;AzVpnProfile xmlns:i=");
    expect(plugin["CustomConfiguration"]).not.toContain("&lt;?xml");
  });
});
