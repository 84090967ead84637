import { describe, expect, test } from "vitest";
import type { Scope } from "../../vocabulary/spec.ts";
import { parseXml } from "../../xml/parse.ts";
import type { Context } from "../context.ts";
import { inMschapv2, inPeap, innerEap } from "../eapExamples.ts";
import { inProfile } from "../examples.ts";
import { signsInWith, tlsWith } from "../signInExamples.ts";
import { CHECKLIST, checklistFor } from "./index.ts";

const ENTRIES = CHECKLIST.flatMap(({ entries }) => entries);

interface Case {
  readonly xml: string;
  readonly scope?: Scope;
  readonly context?: Context;
}

const peapTls: Case = {
  xml: dialling(
    "IKEv2",
    signsInWith(
      inPeap`${innerEap(13, "")}`,
      "<AlwaysOn>true</AlwaysOn>",
      "<TrustedNetworkDetection>corp.example.com</TrustedNetworkDetection>",
      "<RegisterDNS>true</RegisterDNS>",
      "<DomainNameInformation><DomainName>.corp.example.com</DomainName></DomainNameInformation>",
    ),
  ),
};

const password: Case = { xml: dialling("SSTP", signsInWith(inMschapv2``)) };

const conditionalAccess: Case = {
  xml: signsInWith(tlsWith(), "<DeviceCompliance><Enabled>true</Enabled></DeviceCompliance>"),
};

const deviceTunnel: Case = {
  scope: "device",
  xml: inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <Authentication>
        <MachineMethod>Certificate</MachineMethod>
      </Authentication>
      <CryptographySuite>
        <DHGroup>Group14</DHGroup>
      </CryptographySuite>
    </NativeProfile>`,
};

const lockDown: Case = {
  scope: "device",
  xml: inProfile`
    <LockDown>true</LockDown>
    <NativeProfile>
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <Authentication>
        <MachineMethod>Certificate</MachineMethod>
      </Authentication>
    </NativeProfile>`,
};

const plugin: Case = {
  xml: inProfile`
    <EdpModeId>example.com</EdpModeId>
    <PluginProfile>
      <ServerUrlList>vpn.example.com</ServerUrlList>
    </PluginProfile>`,
};

const undecided: Case = { xml: "<VPNProfile/>" };

/** Everything else is answered, and little of it asks for anything. */
const narrow: Context = {
  gateway: "other",
  join: "workgroup",
  helloTrust: "none",
  newestWindows: "22H2",
};

const CASES = [peapTls, password, conditionalAccess, deviceTunnel, lockDown, plugin, undecided];
const NARROW_CASES = (["provisioningPackage", "intuneTemplate"] as const).flatMap((channel) =>
  CASES.map((one) => ({ ...one, context: { ...narrow, channel } })),
);

describe("the words of the checklist", () => {
  test("an id is used once", () => {
    const ids = [...CHECKLIST, ...ENTRIES].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(ENTRIES)("$id: whole, short, and known from somewhere", ({ id, title, says, command = "-", source }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(title).toMatch(/^[A-Z].*[^.\s]$/);
    expect(says).toMatch(/^\S.*\.$/);
    expect(says.split(/\.(?= [A-Z0-9]|$)/).filter((sentence) => sentence !== "").length).toBeLessThanOrEqual(3);
    expect(`${title} ${says}`).not.toMatch(/!|please| {2}/i);
    expect(command).toMatch(/^\S$|^\S.*\S$/);
    expect(source.length).toBeGreaterThan(0);
  });
});

describe("who sees what", () => {
  test.each(ENTRIES)("$id: concerns some profile", ({ id }) => {
    expect(CASES.filter((one) => idsFor(one).includes(id))).not.toEqual([]);
  });

  test.each(ENTRIES.filter(({ applies }) => applies !== undefined))("$id: does not concern every profile", ({ id }) => {
    expect(NARROW_CASES.filter((one) => !idsFor(one).includes(id))).not.toEqual([]);
  });

  test("groups without an entry are left out", () => {
    const groups = checklistFor(parsed(plugin.xml), "user", narrow);
    expect(groups.map(({ id }) => id)).not.toContain("mfa");
    expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
  });

  test("a user tunnel with PEAP and certificates over IKEv2 gets both certificates, NPS, MFA and the ports", () => {
    const ids = idsFor(peapTls);
    expect(ids).toEqual(expect.arrayContaining(["cert-client-eku", "cert-nps-name", "nps-peap", "nps-certificates"]));
    expect(ids).toEqual(expect.arrayContaining(["mfa-radius-timeout", "access-group", "firewall-ikev2"]));
    expect(ids).toEqual(expect.arrayContaining(["nrpt-gpo-override", "tnd-is-network-name", "verify-user-connection"]));
    expect(ids).not.toContain("nps-passwords");
    expect(ids).not.toContain("firewall-sstp");
    expect(ids).not.toContain("dt-rras-root-filter");
    expect(ids).not.toContain("ca-nps-revocation");
  });

  test("a device tunnel is limited by root and key usage, and has nothing to do with RADIUS", () => {
    const ids = idsFor(deviceTunnel);
    expect(ids).toEqual(expect.arrayContaining(["dt-rras-root-filter", "access-device-eku", "cert-device-subject"]));
    expect(ids).toContain("deploy-wmi-system-context");
    expect(ids).not.toContain("radius-client");
    expect(ids).not.toContain("access-group");
    expect(ids).not.toContain("verify-user-connection");
  });

  test("LockDown gets its removal", () => {
    expect(idsFor(lockDown)).toContain("rollback-lockdown");
    expect(idsFor(deviceTunnel)).not.toContain("rollback-lockdown");
  });

  test("passwords over SSTP get the revocation list and no user certificate", () => {
    const ids = idsFor(password);
    expect(ids).toEqual(expect.arrayContaining(["nps-passwords", "gateway-sstp-revocation", "firewall-sstp"]));
    expect(ids).not.toContain("cert-client-eku");
    expect(ids).not.toContain("firewall-ikev2");
  });

  test("conditional access gets what Entra and NPS need for it", () => {
    expect(idsFor(conditionalAccess)).toEqual(
      expect.arrayContaining(["ca-prereqs", "ca-nps-revocation", "access-conditional-policy"]),
    );
  });

  test("an app for VPN gets no entry about NPS", () => {
    const ids = idsFor(plugin);
    expect(ids).toEqual(expect.arrayContaining(["plugin-app-first", "plugin-adapter-name", "wip-order"]));
    expect(ids).not.toContain("radius-client");
  });

  test("what is not decided yet counts as possible", () => {
    expect(idsFor(undecided)).toEqual(
      expect.arrayContaining(["cert-client-eku", "nps-passwords", "nps-peap", "firewall-sstp", "firewall-ikev2"]),
    );
  });

  test("the channel narrows the list", () => {
    const on = (channel: Context["channel"] & string) => idsFor({ ...peapTls, context: { channel } });
    expect(on("intuneCustom")).toContain("deploy-oma-uri-spelling");
    expect(on("intuneCustom")).not.toContain("deploy-wmi-no-rdp");
    expect(on("intuneTemplate")).toContain("auth-intune-derived-credential");
    expect(on("powershell")).toContain("deploy-wmi-no-rdp");
    expect(on("configMgr")).toContain("configmgr-program");
    expect(on("provisioningPackage")).toContain("provisioning-command");
    expect(on("groupPolicy")).toContain("group-policy-tool");
    expect(on("groupPolicy")).not.toContain("deploy-oma-uri-spelling");
  });

  test("an answered gateway hides the commands of the others", () => {
    const ids = idsFor({ ...deviceTunnel, context: { gateway: "azure" } });
    expect(ids).toContain("gateway-azure-root");
    expect(ids).not.toContain("dt-rras-root-filter");
  });
});

function idsFor({ xml, scope = "user", context = {} }: Case): readonly string[] {
  return checklistFor(parsed(xml), scope, context).flatMap(({ entries }) => entries.map(({ id }) => id));
}

function parsed(xml: string) {
  const result = parseXml(xml);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function dialling(protocol: string, profile: string): string {
  return profile.replace("<NativeProfile>", `<NativeProfile>\n<NativeProtocolType>${protocol}</NativeProtocolType>`);
}
