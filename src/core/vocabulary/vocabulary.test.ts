import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { type Setting, settingAt, settings } from "./settings.ts";
import { type Children, type Facts, type Leaf, type Situation, WINDOWS_RELEASES, childrenOf, factsOf } from "./spec.ts";

/** Every element that Windows documents for a profile, and its place among its siblings in the published schema. */
const ELEMENTS: readonly (readonly [path: string, schema: number | null])[] = [
  ["ProfileName", 1],
  ["EdpModeId", 2],
  ["RememberCredentials", 3],
  ["AlwaysOn", 4],
  ["AlwaysOnActive", null],
  ["DnsSuffix", 5],
  ["TrustedNetworkDetection", 6],
  ["DisableAdvancedOptionsEditButton", 7],
  ["DisableDisconnectButton", 8],
  ["LockDown", 9],
  ["DeviceTunnel", 10],
  ["RegisterDNS", 11],
  ["ByPassForLocal", 12],
  ["RequireVpnClientAppUI", 13],
  ["Proxy", 14],
  ["Proxy/AutoConfigUrl", 1],
  ["Proxy/Manual", 2],
  ["Proxy/Manual/Server", 1],
  ["APNBinding", 15],
  ["APNBinding/ProviderId", 1],
  ["APNBinding/AccessPointName", 2],
  ["APNBinding/UserName", 3],
  ["APNBinding/Password", 4],
  ["APNBinding/IsCompressionEnabled", 5],
  ["APNBinding/AuthenticationType", 6],
  ["DeviceCompliance", 16],
  ["DeviceCompliance/Enabled", 1],
  ["DeviceCompliance/Sso", 2],
  ["DeviceCompliance/Sso/Enabled", 1],
  ["DeviceCompliance/Sso/Eku", 2],
  ["DeviceCompliance/Sso/IssuerHash", 3],
  ["PluginProfile", 17],
  ["PluginProfile/ServerUrlList", 1],
  ["PluginProfile/CustomConfiguration", 2],
  ["PluginProfile/PluginPackageFamilyName", 3],
  ["AppTrigger", 18],
  ["AppTrigger/App", 1],
  ["AppTrigger/App/Id", 1],
  ["DomainNameInformation", 19],
  ["DomainNameInformation/DomainName", 1],
  ["DomainNameInformation/DnsServers", 2],
  ["DomainNameInformation/WebProxyServers", 3],
  ["DomainNameInformation/AutoTrigger", 4],
  ["DomainNameInformation/Persistent", 5],
  ["TrafficFilter", 20],
  ["TrafficFilter/App", 1],
  ["TrafficFilter/App/Id", 1],
  ["TrafficFilter/Claims", 2],
  ["TrafficFilter/Protocol", 3],
  ["TrafficFilter/LocalPortRanges", 4],
  ["TrafficFilter/RemotePortRanges", 5],
  ["TrafficFilter/LocalAddressRanges", 6],
  ["TrafficFilter/RemoteAddressRanges", 7],
  ["TrafficFilter/RoutingPolicyType", 8],
  ["TrafficFilter/Direction", 9],
  ["NativeProfile", 21],
  ["NativeProfile/Servers", 1],
  ["NativeProfile/RoutingPolicyType", 2],
  ["NativeProfile/NativeProtocolType", 3],
  ["NativeProfile/ProtocolList", null],
  ["NativeProfile/ProtocolList/NativeProtocol", null],
  ["NativeProfile/ProtocolList/NativeProtocol/Type", null],
  ["NativeProfile/ProtocolList/RetryTimeInHours", null],
  ["NativeProfile/L2tpPsk", 4],
  ["NativeProfile/DisableClassBasedDefaultRoute", 5],
  ["NativeProfile/PlumbIKEv2TSAsRoutes", 6],
  ["NativeProfile/CryptographySuite", 7],
  ["NativeProfile/CryptographySuite/AuthenticationTransformConstants", 1],
  ["NativeProfile/CryptographySuite/CipherTransformConstants", 2],
  ["NativeProfile/CryptographySuite/PfsGroup", 3],
  ["NativeProfile/CryptographySuite/DHGroup", 4],
  ["NativeProfile/CryptographySuite/IntegrityCheckMethod", 5],
  ["NativeProfile/CryptographySuite/EncryptionMethod", 6],
  ["NativeProfile/Authentication", 8],
  ["NativeProfile/Authentication/UserMethod", 1],
  ["NativeProfile/Authentication/Eap", 2],
  ["NativeProfile/Authentication/Eap/Configuration", 1],
  ["NativeProfile/Authentication/Eap/Configuration/EapHostConfig", 1],
  ["NativeProfile/Authentication/MachineMethod", 3],
  ["NativeProfile/Authentication/Eap/Type", null],
  ["NativeProfile/Authentication/Certificate/Issuer", null],
  ["NativeProfile/Authentication/Certificate/Eku", null],
  ["Route", 22],
  ["Route/Address", 1],
  ["Route/PrefixSize", 2],
  ["Route/ExclusionRoute", 3],
  ["Route/Metric", 4],
  ["NetworkOutageTime", null],
  ["IPv4InterfaceMetric", null],
  ["IPv6InterfaceMetric", null],
  ["UseRasCredentials", null],
  ["DataEncryption", null],
  ["PrivateNetwork", null],
  ["DisableIKEv2Fragmentation", null],
];

const WINDOWS_ORDER =
  "ProfileName EdpModeId RememberCredentials AlwaysOn AlwaysOnActive DeviceTunnel LockDown DnsSuffix " +
  "TrustedNetworkDetection DisableAdvancedOptionsEditButton DisableDisconnectButton ByPassForLocal " +
  "RequireVpnClientAppUI APNBinding Proxy DeviceCompliance NativeProfile PluginProfile Route AppTrigger " +
  "TrafficFilter DomainNameInformation RegisterDNS NetworkOutageTime IPv4InterfaceMetric IPv6InterfaceMetric " +
  "UseRasCredentials DataEncryption PrivateNetwork DisableIKEv2Fragmentation";

const SIGNS_IN_WITH_EAP = { "NativeProfile/Authentication/UserMethod": "Eap" };

const WORDS = ["title", "does", "unset", "misses"] as const;

const all = settings().map((setting) => ({ ...setting, facts: factsOf(setting.spec) }));
const names = all.map((setting) => [setting.path + tagged(setting), setting] as const);
const ownPath = ({ path }: { readonly path: string }) => !path.includes("EapHostConfig/");

function tagged({ cases }: Setting): string {
  return cases.length === 0 ? "" : ` (${cases.join(" in ")})`;
}

function depthOneInWindowsOrder(): string {
  return all
    .filter(({ depth }) => depth === 1)
    .map(({ path }) => path)
    .join(" ");
}

describe("the vocabulary", () => {
  it("knows every documented element, and whether the schema has it", () => {
    const known = ELEMENTS.map(([path]) => [path, (factsAt(path)?.order[1] ?? null) !== null]);
    expect(known).toEqual(ELEMENTS.map(([path, schema]) => [path, schema !== null]));
    expect(ELEMENTS).toHaveLength(94);
  });

  it.each(["", "Proxy", "APNBinding", "DeviceCompliance/Sso", "PluginProfile", "NativeProfile", "TrafficFilter"])(
    "has the children of %j in the order of the schema",
    (parent) => {
      const inSchema = ELEMENTS.filter(([path, schema]) => schema !== null && parentOf(path) === parent);
      expect(inSchema.map(([path]) => factsAt(path)?.order[1])).toEqual(inSchema.map(([, schema]) => schema));
    },
  );

  it("agrees with the reference table", (test) => {
    const table = resolve(process.cwd(), "../shared/reference/profilexml-elements.json");
    if (!existsSync(table)) test.skip("The reference table is not here.");
    const rows: readonly { readonly path: string }[] = JSON.parse(readFileSync(table, "utf8"));
    expect(rows.map(({ path }) => path)).toEqual(ELEMENTS.map(([path]) => path));
  });

  it("adds nothing of its own outside the EAP configuration, but the parent of two reserved elements", () => {
    const documented = new Set(ELEMENTS.map(([path]) => path));
    const added = all.filter(ownPath).filter(({ path }) => !documented.has(path));
    expect(added.map(({ path }) => path)).toEqual(["NativeProfile/Authentication/Certificate"]);
  });

  it("is in the order in which Windows returns a profile", () => {
    expect(depthOneInWindowsOrder()).toBe(WINDOWS_ORDER);
    expect(childNames("NativeProfile")).toBe(
      "Servers RoutingPolicyType NativeProtocolType ProtocolList L2tpPsk Authentication CryptographySuite " +
        "DisableClassBasedDefaultRoute PlumbIKEv2TSAsRoutes",
    );
    expect(childNames("NativeProfile/Authentication")).toBe("UserMethod MachineMethod Eap Certificate");
    expect(childNames("Proxy")).toBe("Manual AutoConfigUrl");
    expect(childNames("DeviceCompliance/Sso")).toBe("Enabled Eku IssuerHash");
  });

  it.each(names)("says what people need to know about %s", (_, { facts }) => {
    for (const word of WORDS) expect(facts[word].trim(), word).not.toBe("");
    for (const word of WORDS.slice(1)) expect(facts[word], word).toMatch(/^[A-Z“].*[.]$/s);
    expect(new Set(WORDS.map((word) => facts[word])).size).toBe(WORDS.length);
    expect(facts.title, "a label, not a sentence").not.toMatch(/[.!]$/);
    expect(everyWordOf(facts)).not.toMatch(/!|please|Please/);
  });

  it.each(WORDS.slice(1))("does not say the same twice under %j", (word) => {
    const elements = new Map(all.filter(ownPath).map(({ spec, path, facts }) => [spec, { path, says: facts[word] }]));
    expect(repeated([...elements.values()].map(({ says }) => says))).toEqual([]);
  });

  it.each(names)("orders %s without ties among its siblings", (_, { spec }) => {
    for (const children of familiesOf(spec)) {
      const orders = Object.values(children).map((child) => factsOf(child).order[0]);
      expect(repeated(orders)).toEqual([]);
    }
  });

  const leaves = names.filter(([, { spec }]) => leafOf(spec) !== null);
  it.each(leaves)("has an example of %s that reads back", (_, { spec }) => {
    const leaf = leafOf(spec);
    if (leaf === null) return;
    const value = z.decode(leaf.scalar.codec, leaf.example);
    expect(z.decode(leaf.scalar.codec, z.encode(leaf.scalar.codec, value))).toEqual(value);
    expect(z.encode(leaf.scalar.codec, value)).toBe(leaf.example);
    if (leaf.default !== undefined) expect(z.safeDecode(leaf.scalar.codec, leaf.default).success, "default").toBe(true);
    for (const { text } of leaf.scalar.suggestions ?? [])
      expect(z.safeDecode(leaf.scalar.codec, text).success, text).toBe(true);
  });

  it.each(names)("calls %s by an XML name", (_, { path }) => {
    expect(path.split("/").at(-1)).toMatch(/^@?[A-Za-z][A-Za-z0-9]*$|^text\(\)$/);
  });

  it("marks what is secret and what is sensitive", () => {
    const marked = (privacy: string) => all.filter(({ facts }) => facts.privacy === privacy).map(({ path }) => path);
    expect(marked("secret")).toEqual(["APNBinding/Password", "NativeProfile/L2tpPsk"]);
    expect(marked("sensitive")).toContain("PluginProfile/CustomConfiguration");
  });

  it("reserves what Microsoft reserves", () => {
    const reserved = all.filter(({ facts, path }) => facts.reserved && ownPath({ path })).map(({ path }) => path);
    const known = /^(APNBinding|NativeProfile\/Authentication\/(Certificate|Eap\/Type))/;
    expect(reserved.filter((path) => !known.test(path))).toEqual([]);
    expect(reserved).toHaveLength(11);
  });

  it("has a text for each release that it names", () => {
    for (const { facts } of all) if (facts.since !== undefined) expect(WINDOWS_RELEASES).toContain(facts.since);
  });
});

describe("applies", () => {
  const ruled = names.filter(([, { facts }]) => facts.applies !== undefined);

  it.each(ruled)("of %s is true in one situation and false in another", (_, { facts }) => {
    const answers = SITUATIONS.map((situation) => facts.applies?.when(situation));
    expect(answers).toContain(true);
    expect(answers).toContain(false);
  });

  it.each(ruled)("of %s gives a reason, and names a setting that rules it", (_, { facts }) => {
    expect(facts.applies?.because).toMatch(/^[A-Z].*[.]$/);
    const ruledBy = facts.applies?.ruledBy;
    if (ruledBy !== undefined) expect(settingAt(ruledBy.split("/")), ruledBy).not.toBeNull();
  });

  it.each([
    ["NativeProfile/L2tpPsk", { "NativeProfile/NativeProtocolType": "L2TP" }, true],
    ["NativeProfile/L2tpPsk", { "NativeProfile/NativeProtocolType": "Automatic" }, true],
    ["NativeProfile/L2tpPsk", { "NativeProfile/NativeProtocolType": "IKEv2" }, false],
    ["NativeProfile/L2tpPsk", listing("Ikev2", "L2tp"), true],
    ["NativeProfile/L2tpPsk", listing("Ikev2", "Sstp"), false],
    ["NativeProfile/L2tpPsk", {}, true],
    ["NativeProfile/CryptographySuite", { "NativeProfile/NativeProtocolType": "SSTP" }, false],
    ["NativeProfile/PlumbIKEv2TSAsRoutes", { "NativeProfile/NativeProtocolType": "L2TP" }, false],
    ["NativeProfile/DisableClassBasedDefaultRoute", { "NativeProfile/RoutingPolicyType": "ForceTunnel" }, false],
    ["NativeProfile/DisableClassBasedDefaultRoute", {}, true],
    ["NativeProfile/Authentication/UserMethod", { DeviceTunnel: true }, false],
    ["NativeProfile/Authentication/Eap", SIGNS_IN_WITH_EAP, true],
    ["NativeProfile/Authentication/Eap", { ...SIGNS_IN_WITH_EAP, DeviceTunnel: true }, false],
    ["Proxy", { "NativeProfile/RoutingPolicyType": "SplitTunnel" }, false],
    ["Proxy", { "NativeProfile/RoutingPolicyType": "ForceTunnel" }, true],
    ["Proxy", { "NativeProfile/RoutingPolicyType": "ForceTunnel", DeviceTunnel: true }, false],
    ["AlwaysOnActive", { AlwaysOn: false }, false],
    ["NativeProfile", { PluginProfile: {} }, false],
    ["PluginProfile", {}, true],
    ["DeviceCompliance/Sso/IssuerHash", { "DeviceCompliance/Sso/Enabled": true }, true],
    ["NetworkOutageTime", listing("Sstp"), false],
  ])("of %s with %j is %j", (path, values, expected) => {
    expect(factsAt(path)?.applies?.when(situation("user", values))).toBe(expected);
  });

  it("keeps device settings to the device and user settings to the user", () => {
    expect(factsAt("DeviceTunnel")?.applies?.when(situation("device", {}))).toBe(true);
    expect(factsAt("LockDown")?.applies?.when(situation("user", {}))).toBe(false);
    expect(factsAt("RequireVpnClientAppUI")?.applies?.when(situation("user", {}))).toBe(true);
    expect(factsAt("RequireVpnClientAppUI")?.applies?.when(situation("device", {}))).toBe(false);
  });
});

type Values = Readonly<Record<string, unknown>>;

function situation(scope: Situation["scope"], values: Values): Situation {
  return { scope, value: (path) => values[path] };
}

function listing(...types: readonly string[]): Values {
  return {
    "NativeProfile/NativeProtocolType": "ProtocolList",
    "NativeProfile/ProtocolList/NativeProtocol": types.map((Type) => ({ Type })),
  };
}

/** Situations in which each setting alone has one of the values that its menu, its example or its type suggests. */
const SITUATIONS: readonly Situation[] = [
  situation("user", {}),
  situation("device", {}),
  situation("user", { "NativeProfile/Authentication/Eap/Configuration/EapHostConfig/EapMethod/Type": 254 }),
  ...all.flatMap(({ path, spec }) => likelyValues(spec).map((value) => situation("user", { [path]: value }))),
];

function likelyValues(spec: Setting["spec"]): readonly unknown[] {
  const leaf = leafOf(spec);
  if (leaf === null) return [{}];
  const texts = [leaf.example, ...(leaf.scalar.suggestions ?? []).map(({ text }) => text)];
  return texts.map((text) => z.decode(leaf.scalar.codec, text));
}

function leafOf(spec: Setting["spec"]): Leaf<unknown> | null {
  const single = spec.kind === "many" ? spec.item : spec;
  return single.kind === "leaf" ? single : null;
}

/** The children that may stand together: one set, or for a choice one set for each case. */
function familiesOf(spec: Setting["spec"]): readonly Children[] {
  const tags = spec.kind === "choice" ? Object.keys(spec.cases as object) : [undefined];
  return tags.map((tag) => childrenOf(spec, tag));
}

function factsAt(path: string): Facts | null {
  const setting = settingAt(path.split("/"));
  return setting === null ? null : factsOf(setting.spec);
}

function parentOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

function childNames(path: string): string {
  const depth = path.split("/").length + 1;
  const children = all.filter((setting) => setting.depth === depth && setting.path.startsWith(`${path}/`));
  return children.map((setting) => setting.path.slice(path.length + 1)).join(" ");
}

function everyWordOf(facts: Facts): string {
  return [...WORDS.map((word) => facts[word]), facts.disputed ?? "", facts.applies?.because ?? ""].join(" ");
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
