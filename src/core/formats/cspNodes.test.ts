import { describe, expect, it } from "vitest";
import { settings } from "../vocabulary/settings.ts";
import type { Leaf } from "../vocabulary/spec.ts";
import { type CspNode, profileOfNodes } from "./cspNodes.ts";
import { parseVpnNode, printVpnNode } from "./vpnNode.ts";

const EAP = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><EapMethod/></EapHostConfig>';

function nodes(given: Readonly<Record<string, string>>): readonly CspNode[] {
  return Object.entries(given).map(([path, value]) => ({ path, value }));
}

function valueOf(given: Readonly<Record<string, string>>) {
  return profileOfNodes(nodes(given)).value;
}

describe("profileOfNodes", () => {
  const leaves = settings().flatMap(({ spec, path }) =>
    spec.kind === "leaf" && spec.csp !== null ? [{ path, spec: spec as Leaf<unknown>, csp: spec.csp }] : [],
  );

  it.each(leaves)("has a place for $path", ({ path, spec, csp }) => {
    const node = csp.replace(/\{[^}]*\}/g, "0");
    const { value, lost } = profileOfNodes([{ path: node, value: spec.example }]);
    expect(lost).toEqual([]);
    const found = path.split("/").reduce<unknown>((inner, name) => {
      const child = (inner as Readonly<Record<string, unknown>>)[name];
      return Array.isArray(child) && name !== path.split("/").at(-1) ? (child as readonly unknown[])[0] : child;
    }, value);
    expect(found).toEqual(spec.scalar.codec.decode(spec.example));
  });

  it("puts rows in the order of their numbers, and others as they come", () => {
    const address = (id: string) => `RouteList/${id}/Address`;
    expect(valueOf({ [address("10")]: "10.0.0.0", [address("9")]: "9.0.0.0" }).Route).toEqual([
      { Address: "9.0.0.0" },
      { Address: "10.0.0.0" },
    ]);
    expect(valueOf({ [address("b")]: "10.0.0.0", [address("1")]: "9.0.0.0" }).Route).toEqual([
      { Address: "10.0.0.0" },
      { Address: "9.0.0.0" },
    ]);
  });

  it("takes any letter case, of names and of booleans", () => {
    expect(valueOf({ alwayson: "True", "NATIVEPROFILE/NativeProtocolType": "IKEV2" })).toEqual({
      AlwaysOn: true,
      NativeProfile: { NativeProtocolType: "IKEv2" },
    });
  });

  it("knows where samples of Microsoft go astray", () => {
    expect(
      valueOf({
        "TrafficFilterList/0/App": "SYSTEM",
        "RouteList/0/Prefix": "8",
        "NativeProfile/Authentication/CryptographySuite/DHGroup": "Group14",
      }),
    ).toEqual({
      TrafficFilter: [{ App: { Id: "SYSTEM" } }],
      Route: [{ PrefixSize: 8 }],
      NativeProfile: { CryptographySuite: { DHGroup: "Group14" } },
    });
  });

  it("takes an EAP configuration as markup and escaped, and says that UserMethod follows from it", () => {
    const path = "NativeProfile/Authentication/Eap/Configuration";
    const escaped = EAP.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    for (const value of [EAP, `\n${escaped}\n`]) {
      const { eap, value: profile, notes } = profileOfNodes([{ path, value }]);
      expect(eap).toBe(EAP);
      expect(profile).toEqual({ NativeProfile: { Authentication: { UserMethod: "Eap" } } });
      expect(notes).toHaveLength(1);
    }
    expect(profileOfNodes([{ path, value: "<other/>" }])).toMatchObject({ eap: null, lost: [{ path }] });
  });

  it("keeps the configuration of a plug-in as text", () => {
    expect(valueOf({ "PluginProfile/CustomConfiguration": "<a>&amp;</a>" })).toEqual({
      PluginProfile: { CustomConfiguration: "&lt;a&gt;&amp;amp;&lt;/a&gt;" },
    });
  });

  it("names what it cannot say, with the reason", () => {
    const { value, lost } = profileOfNodes(
      nodes({
        "PluginProfile/CustomStoreUrl": "x",
        "RouteList/0/Address": "300.0.0.0",
        "DomainNameInformationList/0/DomainNameType": "Suffix",
        constructor: "x",
      }),
    );
    expect(value).toEqual({});
    expect(lost.map(({ path }) => path)).toHaveLength(4);
    expect(lost.every(({ because }) => because.endsWith("."))).toBe(true);
  });
});

describe("parseVpnNode", () => {
  it("reads root, name and path", () => {
    expect(parseVpnNode("./User/Vendor/MSFT/VPNv2/Z%C3%BCrich%20VPN/ProfileXML")).toEqual({
      root: "user",
      name: "Zürich VPN",
      path: "ProfileXML",
    });
    expect(parseVpnNode("./Device/Vendor/MSFT/VPNv2/VPN/RouteList/0/Address")?.root).toBe("device");
    expect(parseVpnNode("./vendor/msft/vpnv2/VPN")).toEqual({ root: null, name: "VPN", path: "" });
  });

  it("leaves other addresses alone", () => {
    for (const address of ["", "./Vendor/MSFT/VPNv2", "./Vendor/MSFT/WiFi/Profile/a/WlanXml", "ProfileXML"])
      expect(parseVpnNode(address)).toBeNull();
  });

  it("takes a name that is not encoded as it stands", () => {
    expect(parseVpnNode("./Vendor/MSFT/VPNv2/100% VPN/ProfileXML")?.name).toBe("100% VPN");
  });

  it("reads what was written", () => {
    for (const node of [
      { root: "user", name: "Zürich ‘Süd’ R&D's $VPN", path: "ProfileXML" },
      { root: null, name: "a b", path: "" },
    ] as const)
      expect(parseVpnNode(printVpnNode(node))).toEqual(node);
  });
});
