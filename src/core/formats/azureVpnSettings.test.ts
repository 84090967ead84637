import { describe, expect, it } from "vitest";
import { parseAzureVpnSettings } from "./azureVpnSettings.ts";

describe("VpnSettings.xml of an Azure gateway", () => {
  it("says where to connect, and what goes into the tunnel", () => {
    const text = `<?xml version="1.0"?>
      <VpnProfile>
        <VpnServer>azuregateway-1.vpn.azure.com</VpnServer>
        <VpnType>IkeV2</VpnType>
        <Routes>10.1.0.0/16, 10.2.0.0/16;10.3.0.0/16</Routes>
        <CustomDnsServers>10.1.0.4</CustomDnsServers>
        <Auth>EAPTLS</Auth>
      </VpnProfile>`;
    expect(parseAzureVpnSettings(text)).toEqual({
      ok: true,
      value: {
        server: "azuregateway-1.vpn.azure.com",
        vpnType: "IkeV2",
        routes: ["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"],
        dnsServers: ["10.1.0.4"],
        signIn: "EAPTLS",
        others: [],
      },
    });
  });

  it("may be written in any letter case, with what is not known named once", () => {
    const text = "<VpnProfile><vpnserver>a</vpnserver><authType>EAPMSCHAPv2</authType><New/><New/></VpnProfile>";
    expect(parseAzureVpnSettings(text)).toMatchObject({
      value: { server: "a", vpnType: "", routes: [], dnsServers: [], signIn: "EAPMSCHAPv2", others: ["New"] },
    });
  });

  it.each([
    ["names no server", "<VpnProfile><VpnServer/></VpnProfile>", "It names no VpnServer."],
    ["is broken", "<VpnProfile>", "The XML is not well-formed."],
    ["has a document type", "<!DOCTYPE a><VpnProfile/>", "The XML is not well-formed."],
  ])("is refused when it %s", (_, text, error) => {
    expect(parseAzureVpnSettings(text)).toMatchObject({ ok: false, error: expect.stringContaining(error) as string });
  });
});
