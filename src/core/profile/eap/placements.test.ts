import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { editsOf } from "../changes.ts";
import { fixtures, readable } from "../profiles.testkit.ts";
import { type PlaceableCertificate, type Placement, type PlacementRole, placements } from "./placements.ts";

const ROOT: PlaceableCertificate = { sha1: "a".repeat(40), sha256: "b".repeat(64), serverNames: [], usages: null };
const SERVER: PlaceableCertificate = {
  ...ROOT,
  serverNames: ["nps1.corp.contoso.com", "NPS1.corp.contoso.com", "*.corp.contoso.com", "nps2.corp.contoso.com"],
};
const CLIENT_AUTHENTICATION = { oid: "1.3.6.1.5.5.7.3.2", name: "Client Authentication" };
const ENTRA = { oid: "1.3.6.1.4.1.311.87", name: "AAD Conditional Access" };
const MAIL = { oid: "1.3.6.1.5.5.7.3.4", name: "Secure Email" };
const CLIENT: PlaceableCertificate = { ...ROOT, usages: [CLIENT_AUTHENTICATION, ENTRA, MAIL] };
const ROLES: readonly PlacementRole[] = ["root", "Entra VPN root", "issuing CA", "server", "client"];

const BE = "http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1";
const TLS = "http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1";
const TLS_V2 = TLS.replace("V1", "V2");
const TLS_V3 = TLS.replace("V1", "V3");
const PEAP = "http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV1";
const TEAP = "http://www.microsoft.com/provisioning/EapTeapConnectionPropertiesV1";
const TTLS = "http://www.microsoft.com/provisioning/EapTtlsConnectionPropertiesV1";
const UNVERIFIED = `<PerformServerValidation xmlns="${TLS_V2}">false</PerformServerValidation>`;

describe("a root", () => {
  it("is trusted at every level with one change, or at each level alone", () => {
    const document = profile(peapWith(tls()));
    expect(offers(document, ROOT, "root", "root")).toEqual([
      "Trust this root everywhere",
      "Trust this root in the tunnel of PEAP",
      "Trust this root in EAP-TLS inside PEAP",
    ]);
    const everywhere = apply(document, find(document, ROOT, "root", "Trust this root everywhere"));
    expect(count(everywhere, /<TrustedRootCA>(aa ){19}aa<\/TrustedRootCA>/g)).toBe(2);
    expect(placements(everywhere, ROOT, "root").filter(({ kind, done }) => kind === "root" && done)).toHaveLength(3);
  });

  it("takes the place of the question that a template left", () => {
    const asked = "<ServerValidation><TrustedRootCA><?fill-in Which root?></TrustedRootCA></ServerValidation>";
    const after = apply(profile(tls(asked)), find(profile(tls(asked)), ROOT, "root", "Trust this root in EAP-TLS"));
    expect(after.text).not.toContain("fill-in");
    expect(count(after, /<TrustedRootCA>/g)).toBe(1);
  });

  it("is written as SHA-256 where Windows 10 expects that, in TEAP", () => {
    const document = profile(`<EapTeap xmlns="${TEAP}"/>`);
    const after = apply(document, find(document, ROOT, "root", "Trust this root in the tunnel of TEAP"));
    expect(after.text).toMatch(/<TrustedRootCAHash>(bb ?){32}<\/TrustedRootCAHash>/);
  });

  it("is no advice where the server is not verified", () => {
    const document = profile(tls(UNVERIFIED));
    const [trust] = placements(document, ROOT, "root");
    expect(trust).toMatchObject({ recommended: false, caveat: expect.stringContaining("not verified") as string });
  });

  it("goes with one change into the levels that verify the server, and into no other", () => {
    const document = profile(teapWith(tls(UNVERIFIED), tls()));
    expect(placements(document, ROOT, "root").slice(0, 4)).toMatchObject([
      { where: "wherever the server is verified", caveat: null, recommended: true },
      { where: "in the tunnel of TEAP", caveat: null },
      { where: "in EAP-TLS as the secondary method of TEAP", caveat: null },
      { where: "in EAP-TLS as the primary method of TEAP", caveat: expect.stringContaining("not verified") as string },
    ]);
    const after = apply(document, find(document, ROOT, "root", "Trust this root wherever the server is verified"));
    expect(count(after, /<TrustedRootCAHash>/g)).toBe(1);
    expect(count(after, /<TrustedRootCA>/g)).toBe(1);
  });

  it("is advised for the tunnel, without a caveat, where the method inside leaves the verification to it", () => {
    const tunnels = [
      [teapWith(tls(UNVERIFIED)), "in the tunnel of TEAP"],
      [ttlsWith(tls(UNVERIFIED)), "in the tunnel of EAP-TTLS"],
      [peapWith(tls(UNVERIFIED)), "in the tunnel of PEAP"],
    ] as const;
    for (const [config, where] of tunnels) {
      const offered = placements(profile(config), ROOT, "root").filter(({ kind }) => kind === "root");
      expect(offered).toMatchObject([
        { where, caveat: null, recommended: true },
        { recommended: false, caveat: expect.stringContaining("not verified") as string },
      ]);
    }
  });
});

describe("a server certificate", () => {
  it("gives each of its names once, and no wildcard", () => {
    const document = profile(tls());
    expect(offers(document, SERVER, "server", "name")).toEqual([
      "Expect nps1.corp.contoso.com in EAP-TLS",
      "Expect nps2.corp.contoso.com in EAP-TLS",
    ]);
  });

  it("needs one of its names only", () => {
    const advised = placements(profile(tls()), SERVER, "server").filter(({ recommended }) => recommended);
    expect(advised.map(({ command }) => command)).toEqual(["Expect nps1.corp.contoso.com"]);
  });

  it("adds its name to those that stand, and switches the check of names on", () => {
    const document = profile(tls("<ServerValidation><ServerNames>old</ServerNames></ServerValidation>"));
    const after = apply(document, find(document, SERVER, "server", "Expect nps2.corp.contoso.com in EAP-TLS"));
    expect(after.text).toContain("<ServerNames>old;nps2.corp.contoso.com</ServerNames>");
    expect(after.text).toMatch(/<AcceptServerName[^>]*>true</);
  });

  it("is not done while its name stands and names are not checked", () => {
    const listed = "<ServerValidation><ServerNames>nps1.corp.contoso.com</ServerNames></ServerValidation>";
    expect(find(profile(tls(listed)), SERVER, "server", "Expect nps1.corp.contoso.com in EAP-TLS").done).toBe(false);
  });

  it("may be trusted itself, with a warning for Windows 10", () => {
    const own = find(profile(tls()), SERVER, "server", "Trust this very certificate in EAP-TLS");
    expect(own).toMatchObject({ recommended: false, caveat: expect.stringContaining("Windows 10") as string });
  });

  it("is told for each thing that it offers where the server is not verified", () => {
    const offered = placements(profile(tls(UNVERIFIED)), SERVER, "server");
    for (const { caveat } of offered) expect(caveat).toContain("not verified");
  });
});

describe("an issuing authority", () => {
  it("limits the certificates of users, and keeps the issuers that are listed", () => {
    const standing = filter(
      `<CAHashList Enabled="false"><IssuerHash>${"cc ".repeat(20).trim()}</IssuerHash></CAHashList>`,
    );
    const document = profile(tls(standing));
    const limit = find(document, ROOT, "issuing CA", "Take certificates of this issuer too in EAP-TLS");
    expect(limit.caveat).toContain("one other issuer");
    const after = apply(document, limit);
    expect(after.text).toContain('<CAHashList Enabled="true">');
    expect(count(after, /<IssuerHash>/g)).toBe(2);
  });

  it("is no advice beside conditional access, whose certificates have another issuer", () => {
    const document = profile(tls(), "<DeviceCompliance><Enabled>true</Enabled></DeviceCompliance>");
    const [limit] = placements(document, ROOT, "issuing CA");
    expect(limit).toMatchObject({ recommended: false, caveat: expect.stringContaining("Microsoft Entra") as string });
  });

  it("can be named for Kerberos where conditional access is on", () => {
    const document = profile(tls(), "<DeviceCompliance><Enabled>true</Enabled></DeviceCompliance>");
    const after = apply(
      document,
      find(document, ROOT, "root", "Take certificates of this issuer for Kerberos behind the VPN "),
    );
    expect(after.text).toContain(`<IssuerHash>${ROOT.sha1}</IssuerHash>`);
    expect(after.text).toMatch(/<Sso>\s*<Enabled>true<\/Enabled>/);
  });
});

describe("a client certificate", () => {
  it("offers the usages that tell it from others, defined and required in one step", () => {
    const document = profile(peapWith(tls()));
    const require = find(document, CLIENT, "client", "Require AAD Conditional Access in EAP-TLS inside PEAP");
    const after = apply(document, require);
    expect(after.text).toMatch(
      /<EKUName>AAD Conditional Access<\/EKUName>\s*<EKUOID>1\.3\.6\.1\.4\.1\.311\.87<\/EKUOID>/,
    );
    expect(after.text).toMatch(
      /<ClientAuthEKUList Enabled="true">\s*<EKUMapInList>\s*<EKUName>AAD Conditional Access</,
    );
    expect(
      placements(after, CLIENT, "client").map(({ command, done, recommended }) => [command, done, recommended]),
    ).toEqual([
      ["Require AAD Conditional Access", true, true],
      ["Require Secure Email", false, false],
    ]);
  });

  it("uses the name that the table has for its usage", () => {
    const document = profile(tls(filter(table("VPN", ENTRA.oid))));
    const after = apply(document, find(document, CLIENT, "client", "Require AAD Conditional Access in EAP-TLS"));
    expect(after.text).toMatch(/<EKUMapInList>\s*<EKUName>VPN<\/EKUName>/);
    expect(count(after, /<EKUMap>/g)).toBe(1);
  });

  it("never gives one name two meanings", () => {
    const document = profile(tls(filter(table(ENTRA.name, "1.2.3.4"))));
    const after = apply(document, find(document, CLIENT, "client", "Require AAD Conditional Access in EAP-TLS"));
    expect(after.text).toContain(`<EKUName>AAD Conditional Access 2</EKUName><EKUOID>${ENTRA.oid}</EKUOID>`);
  });

  it("is told what the list requires beside", () => {
    const list = `<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Other</EKUName></EKUMapInList></ClientAuthEKUList>`;
    const document = profile(tls(filter(table("Other", "1.2.3.4") + list)));
    expect(placements(document, CLIENT, "client")[0]?.caveat).toContain("1.2.3.4");
  });

  it("without Client Authentication belongs nowhere", () => {
    expect(placements(profile(tls()), { ...CLIENT, usages: [ENTRA] }, "client")).toEqual([]);
    expect(placements(profile(tls()), { ...CLIENT, usages: null }, "client")).toEqual([]);
  });
});

describe("the Entra VPN root", () => {
  it("is needed only where a list of issuers is in force", () => {
    const on = profile(tls(filter('<CAHashList Enabled="true"/>')));
    expect(placements(on, ROOT, "Entra VPN root")).toMatchObject([{ kind: "issuer", recommended: true }]);
    expect(placements(profile(tls()), ROOT, "Entra VPN root")).toMatchObject([{ recommended: false }]);
  });
});

describe("every placement", () => {
  const documents = [
    profile(tls()),
    profile(peapWith(tls())),
    profile(`<EapTeap xmlns="${TEAP}"/>`),
    profile(teapWith(tls(UNVERIFIED), tls())),
    ...readable(fixtures()).map(({ document }) => document),
  ];

  it.each(ROLES)("of a %s is done once it was made, and then changes nothing", (role) => {
    for (const document of documents)
      for (const placement of placements(document, role === "client" ? CLIENT : SERVER, role)) {
        expect(placement.done).toBe(editsOf(document, placement.change).length === 0);
        const after = apply(document, placement);
        const again = placements(after, role === "client" ? CLIENT : SERVER, role).find(
          ({ command, where }) => command === placement.command && where === placement.where,
        );
        expect(again?.done).toBe(true);
      }
  });

  it("needs an EAP method that can take it", () => {
    for (const role of ROLES) expect(placements(parsed("<VPNProfile/>"), CLIENT, role)).toEqual([]);
  });
});

function offers(document: XmlDocument, one: PlaceableCertificate, role: PlacementRole, kind: Placement["kind"]) {
  return placements(document, one, role).flatMap((offer) => (offer.kind === kind ? title(offer) : []));
}

function find(document: XmlDocument, one: PlaceableCertificate, role: PlacementRole, wanted: string): Placement {
  const found = placements(document, one, role).find((offer) => title(offer) === wanted);
  if (found === undefined) throw new Error(`No placement “${wanted}”.`);
  return found;
}

function title({ command, where }: Placement): string {
  return `${command} ${where}`;
}

function apply(document: XmlDocument, { change }: Placement): XmlDocument {
  return parsed(applyEdits(document.text, editsOf(document, change)));
}

function count({ text }: XmlDocument, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function profile(config: string, beside = ""): XmlDocument {
  const envelope = `<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><Config>${config}</Config></EapHostConfig>`;
  return parsed(
    `<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod><Eap><Configuration>${envelope}` +
      `</Configuration></Eap></Authentication></NativeProfile>${beside}</VPNProfile>`,
  );
}

function tls(settings = ""): string {
  return `<Eap xmlns="${BE}"><Type>13</Type><EapType xmlns="${TLS}">${settings}</EapType></Eap>`;
}

function peapWith(inner: string): string {
  return `<Eap xmlns="${BE}"><Type>25</Type><EapType xmlns="${PEAP}">${inner}</EapType></Eap>`;
}

/** With the methods bare, without an envelope each. */
function teapWith(...inner: readonly string[]): string {
  const methods = inner.map((one) => `<InnerMethodConfig>${one}</InnerMethodConfig>`).join("");
  return `<EapTeap xmlns="${TEAP}"><Phase2Authentication>${methods}</Phase2Authentication></EapTeap>`;
}

function ttlsWith(inner: string): string {
  return `<EapTtls xmlns="${TTLS}"><Phase2Authentication>${inner}</Phase2Authentication></EapTtls>`;
}

function filter(content: string): string {
  return `<TLSExtensions xmlns="${TLS_V2}"><FilteringInfo xmlns="${TLS_V3}">${content}</FilteringInfo></TLSExtensions>`;
}

function table(name: string, oid: string): string {
  return `<EKUMapping><EKUMap><EKUName>${name}</EKUName><EKUOID>${oid}</EKUOID></EKUMap></EKUMapping>`;
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
