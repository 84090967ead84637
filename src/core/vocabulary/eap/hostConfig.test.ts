import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { type Reading, read } from "../../profile/read.ts";
import { parseXml } from "../../xml/parse.ts";
import type { Value } from "../spec.ts";
import type { eapHostConfig } from "./hostConfig.ts";

type EapValue = Value<typeof eapHostConfig>;

const NS = "http://www.microsoft.com/provisioning";
const HASH = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";
const DIGITS = HASH.replaceAll(" ", "");

const HOST_CONFIG = (type: number, config: string) => `
  <EapHostConfig xmlns="${NS}/EapHostConfig" xmlns:c="${NS}/EapCommon">
    <EapMethod>
      <c:Type>${type}</c:Type><c:VendorId>0</c:VendorId><c:VendorType>0</c:VendorType><c:AuthorId>0</c:AuthorId>
    </EapMethod>
    <Config>${config}</Config>
  </EapHostConfig>`;
const TLS = `
  <Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>13</Type>
    <EapType xmlns="${NS}/EapTlsConnectionPropertiesV1" xmlns:v2="${NS}/EapTlsConnectionPropertiesV2">
      <CredentialsSource><SmartCard/></CredentialsSource>
      <ServerValidation>
        <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
        <ServerNames>nps1.contoso.com;nps2.contoso.com</ServerNames>
        <TrustedRootCA>${HASH} </TrustedRootCA>
        <TrustedRootCA>${DIGITS.toUpperCase()}</TrustedRootCA>
      </ServerValidation>
      <v2:PerformServerValidation>true</v2:PerformServerValidation>
      <v2:TLSExtensions>
        <FilteringInfo xmlns="${NS}/EapTlsConnectionPropertiesV3">
          <CAHashList Enabled="true"><IssuerHash>${HASH}</IssuerHash></CAHashList>
          <EKUMapping><EKUMap><EKUName>VPN</EKUName><EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap></EKUMapping>
          <ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>VPN</EKUName></EKUMapInList></ClientAuthEKUList>
        </FilteringInfo>
        <v2:GroupSmartCardCerts>true</v2:GroupSmartCardCerts>
      </v2:TLSExtensions>
    </EapType>
  </Eap>`;
const PEAP = (inner: string) => `
  <b:Eap xmlns:b="${NS}/BaseEapConnectionPropertiesV1"><b:Type>25</b:Type>
    <EapType xmlns="${NS}/MsPeapConnectionPropertiesV1">
      <FastReconnect>1</FastReconnect>${inner}
      <PeapExtensions>
        <AcceptServerName xmlns="${NS}/MsPeapConnectionPropertiesV2">true</AcceptServerName>
        <IdentityPrivacy xmlns="${NS}/MsPeapConnectionPropertiesV2">
          <EnableIdentityPrivacy>true</EnableIdentityPrivacy><AnonymousUserName>anonymous</AnonymousUserName>
        </IdentityPrivacy>
        <PeapExtensionsV2 xmlns="${NS}/MsPeapConnectionPropertiesV2" xmlns:v3="${NS}/MsPeapConnectionPropertiesV3">
          <v3:AllowPromptingWhenServerCANotFound>false</v3:AllowPromptingWhenServerCANotFound>
        </PeapExtensionsV2>
      </PeapExtensions>
    </EapType>
  </b:Eap>`;

function readEap(eapHostConfigXml: string): Reading<EapValue> {
  const authentication = `<Authentication><Eap><Configuration>${eapHostConfigXml}</Configuration></Eap></Authentication>`;
  const parsed = parseXml(`<VPNProfile><NativeProfile>${authentication}</NativeProfile></VPNProfile>`);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return read(parsed.value, at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig);
}

describe("EAP-TLS", () => {
  const reading = readEap(HOST_CONFIG(13, TLS));

  it("reads whole, with every element in its own namespace", () => {
    expect(reading.undecodable).toEqual([]);
    expect(reading.value?.EapMethod).toEqual({ Type: 13, VendorId: 0, VendorType: 0, AuthorId: 0 });
    expect(reading.value?.Config?.Eap).toEqual({
      Type: "13",
      EapType: {
        CredentialsSource: { SmartCard: true },
        ServerValidation: {
          DisableUserPromptForServerValidation: true,
          ServerNames: ["nps1.contoso.com", "nps2.contoso.com"],
          TrustedRootCA: [DIGITS, DIGITS],
        },
        PerformServerValidation: true,
        TLSExtensions: {
          FilteringInfo: {
            CAHashList: { "@Enabled": true, IssuerHash: [DIGITS] },
            EKUMapping: { EKUMap: [{ EKUName: "VPN", EKUOID: "1.3.6.1.4.1.311.87" }] },
            ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }] },
          },
          GroupSmartCardCerts: true,
        },
      },
    });
  });

  it("does not take an element of another version's namespace for its own", () => {
    const misplaced = readEap(HOST_CONFIG(13, TLS.replace(/v2:PerformServerValidation/g, "PerformServerValidation")));
    const eap = misplaced.value?.Config?.Eap;
    expect(eap?.Type === "13" ? eap.EapType?.PerformServerValidation : "no TLS").toBeUndefined();
  });
});

describe("PEAP", () => {
  it("reads EAP-TLS inside", () => {
    const reading = readEap(HOST_CONFIG(25, PEAP(TLS)));
    const eap = reading.value?.Config?.Eap;
    expect(reading.undecodable).toEqual([]);
    expect(eap).toMatchObject({ Type: "25", EapType: { FastReconnect: true, Eap: { Type: "13" } } });
    const inner = eap?.Type === "25" ? eap.EapType?.Eap : undefined;
    expect(inner?.Type === "13" ? inner.EapType?.CredentialsSource : null).toEqual({ SmartCard: true });
  });

  it("reads its extensions across three namespaces", () => {
    expect(readEap(HOST_CONFIG(25, PEAP(""))).value?.Config?.Eap).toMatchObject({
      EapType: {
        PeapExtensions: {
          AcceptServerName: true,
          IdentityPrivacy: { EnableIdentityPrivacy: true, AnonymousUserName: "anonymous" },
          PeapExtensionsV2: { AllowPromptingWhenServerCANotFound: false },
        },
      },
    });
  });
});

/** What stands in `Config` of a fixture. */
function configOf(name: string): NonNullable<EapValue["Config"]> {
  const reading = readEap(fs.readFileSync(path.resolve(process.cwd(), `src/fixtures/eap/${name}.xml`), "utf8"));
  expect(reading.undecodable).toEqual([]);
  return reading.value?.Config ?? {};
}

describe("EAP-MSCHAP v2", () => {
  it("reads by itself", () => {
    expect(configOf("mschapv2").Eap).toEqual({ Type: "26", EapType: { UseWinLogonCredentials: false } });
  });

  it("reads inside PEAP", () => {
    expect(configOf("peap-mschapv2").Eap).toMatchObject({
      EapType: { Eap: { Type: "26", EapType: { UseWinLogonCredentials: false } } },
    });
  });
});

describe("EAP-TTLS", () => {
  const PHASES = {
    "ttls-pap": { PAPAuthentication: true },
    "ttls-chap": { CHAPAuthentication: true },
    "ttls-mschap": { MSCHAPAuthentication: true },
    "ttls-mschapv2": { MSCHAPv2Authentication: { UseWinlogonCredentials: false } },
    "ttls-eap-mschapv2": { EapHostConfig: { EapMethod: { Type: 26 }, Config: { Eap: { Type: "26" } } } },
    "ttls-eap-tls": { EapHostConfig: { EapMethod: { Type: 13 }, Config: { Eap: { Type: "13" } } } },
    "published-ttls": { Eap: { Type: "13", EapType: { PerformServerValidation: false } } },
  };

  it.each(Object.entries(PHASES))("reads the inner method of %s", (name, phase2) => {
    expect(configOf(name).EapTtls?.Phase2Authentication).toMatchObject(phase2);
  });

  it.each(["ttls-pap", "published-ttls"])("reads the tunnel of %s", (name) => {
    expect(configOf(name).EapTtls).toMatchObject({
      ServerValidation: {
        ServerNames: ["radius.fabrikam.example"],
        TrustedRootCAHash: [expect.stringMatching(/^[0-9a-f]{40}$/)],
        DisablePrompt: true,
      },
      Phase1Identity: { IdentityPrivacy: true, AnonymousIdentity: "anonymous@fabrikam.example" },
    });
  });
});

describe("EAP-TEAP", () => {
  it.each(["teap-tls-mschapv2", "published-teap"])("reads the methods of %s in their order", (name) => {
    const { ServerValidation, Phase2Authentication } = configOf(name).EapTeap ?? {};
    const rows = Phase2Authentication?.InnerMethodConfig ?? [];
    expect(rows.map((row) => (row.EapHostConfig?.Config?.Eap ?? row.Eap)?.Type)).toEqual(["13", "26"]);
    expect(ServerValidation).toMatchObject({
      TrustedRootCAHash: [expect.stringMatching(/^[0-9a-f]{64}$/)],
      DownloadTrustedServerRoot: false,
    });
  });

  it("keeps further parameters as they stand", () => {
    const [row] = configOf("teap-parameters").EapTeap?.Phase2Authentication?.InnerMethodConfig ?? [];
    expect(row?.Parameters).toContain('<x:Hint xmlns:x="urn:fabrikam:eap">kept</x:Hint>');
  });
});

describe("the methods of the SIM", () => {
  it("read with a realm of their own, switched on or off, or without text", () => {
    expect(configOf("sim").EapSim).toEqual({
      UseStrongCipherKeys: true,
      DontRevealPermanentID: false,
      ProviderName: "Fabrikam Mobile",
      Realm: { "@Enabled": true, "text()": "wlan.fabrikam.example" },
    });
    expect(configOf("aka").EapAka?.Realm).toEqual({ "@Enabled": true });
    expect(configOf("aka-prime").EapAkaPrime).toMatchObject({
      IgnoreNetworkNameMismatch: false,
      EnableFastReauth: true,
      Realm: { "@Enabled": false },
    });
  });
});

describe("other methods", () => {
  it("keep their ids readable while their settings stay XML", () => {
    const reading = readEap(fs.readFileSync("src/fixtures/eap/third-party-21.xml", "utf8"));
    expect(reading.undecodable).toEqual([]);
    expect(reading.value?.EapMethod).toMatchObject({ Type: 21, AuthorId: 67_532 });
    expect(reading.value?.Config).toEqual({});
  });

  it("may stand as bytes", () => {
    const reading = readEap(fs.readFileSync("src/fixtures/eap/blob.xml", "utf8"));
    expect(reading.value?.ConfigBlob).toMatch(/^[0-9a-f]{104}$/);
    expect(reading.value?.Config).toBeUndefined();
  });
});

const CORPUS = path.resolve(process.cwd(), "../shared/corpus/eap");
const typedFiles = fs.existsSync(CORPUS) ? fs.readdirSync(CORPUS).filter((name) => name.endsWith(".xml")) : [];
if (typedFiles.length === 0) console.info("No EAP corpus beside the repository: its tests are skipped.");

describe.skipIf(typedFiles.length === 0)("the EAP corpus", () => {
  it.each(typedFiles)("decodes every value of %s that the vocabulary knows", (name) => {
    const text = fs.readFileSync(path.join(CORPUS, name), "utf8");
    const reading = readEap(text.replace(/^\ufeff?(?:<\?xml[^>]*\?>)?\s*/, ""));
    expect(reading.undecodable).toEqual([]);
    expect(reading.value?.EapMethod?.Type).toBeGreaterThan(0);
  });
});
