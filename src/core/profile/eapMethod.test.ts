import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { eapAt } from "./eapAt.ts";
import { type EapMethodInUse, eapMethodOf } from "./eapMethod.ts";
import { isSameTrust, setTrust, trustOf } from "./eapTrust.ts";
import { editsOf, set } from "./changes.ts";
import { read } from "./read.ts";
import type { AnyRef } from "./ref.ts";
import { type EapTarget, switchEapMethod } from "./switchEapMethod.ts";

const NS = "http://www.microsoft.com/provisioning";
const ROOT = "cdd4eeae6000ac7f40c3802c171e30148030c072";

function documentOf(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.error.message}\n${text}`);
  return parsed.value;
}

function profileWith(configuration: string, methods = "<UserMethod>Eap</UserMethod>"): XmlDocument {
  return documentOf(`<!-- ours -->
<VPNProfile>
  <AlwaysOn>true</AlwaysOn> <!-- on -->
  <NativeProfile>
    <Authentication>
      <!-- how people sign in -->
      ${methods}
      <Eap>
        <Configuration>
          <!-- from the VPN team -->
          ${configuration}
        </Configuration>
      </Eap>
    </Authentication>
  </NativeProfile>
</VPNProfile>
`);
}

function hostConfig(type: number, config: string, author = 0): string {
  const id = (name: string, value: number) => `<${name} xmlns="${NS}/EapCommon">${value}</${name}>`;
  return `<EapHostConfig xmlns="${NS}/EapHostConfig">
            <EapMethod>${id("Type", type)}${id("AuthorId", author)}</EapMethod>
            <Config>${config}</Config>
          </EapHostConfig>`;
}

const TTLS = hostConfig(21, `<EapTtls xmlns="${NS}/EapTtlsConnectionPropertiesV1"><ServerValidation/></EapTtls>`, 311);
const MSCHAP_IN_PEAP = hostConfig(
  25,
  `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>25</Type>
  <EapType xmlns="${NS}/MsPeapConnectionPropertiesV1">
    <ServerValidation><ServerNames>nps.contoso.com</ServerNames><TrustedRootCA>${ROOT}</TrustedRootCA></ServerValidation>
    <Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>26</Type></Eap>
  </EapType></Eap>`,
);
const PREFIXED_TLS = `<h:EapHostConfig xmlns:h="${NS}/EapHostConfig" xmlns:c="${NS}/EapCommon" xmlns:b="${NS}/BaseEapConnectionPropertiesV1" xmlns:t="${NS}/EapTlsConnectionPropertiesV1">
  <h:EapMethod><c:Type>13</c:Type><c:AuthorId>0</c:AuthorId></h:EapMethod>
  <h:Config><b:Eap><b:Type>13</b:Type><t:EapType><t:DifferentUsername>true</t:DifferentUsername><!-- odd --><t:Odd/></t:EapType></b:Eap></h:Config>
</h:EapHostConfig>`;

function escaped(xml: string): string {
  return xml.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function after(document: XmlDocument, to: EapTarget): XmlDocument {
  return documentOf(applyEdits(document.text, switchEapMethod(document, to).edits));
}

describe("the EAP method of a profile", () => {
  it("is none without a configuration, and with a comment or an instruction in its place", () => {
    expect(eapMethodOf(documentOf("<VPNProfile/>"))).toEqual({ kind: "none" });
    expect(eapMethodOf(profileWith(""))).toEqual({ kind: "none" });
    expect(eapMethodOf(profileWith("<?fill-in EAP configuration?>"))).toEqual({ kind: "none" });
  });

  it("is told by its settings, with the numbers beside them", () => {
    const method = eapMethodOf(after(profileWith(""), "peap-tls"));
    expect(method).toEqual({
      kind: "peap-tls",
      ids: { type: 25, vendorId: 0, vendorType: 0, authorId: 0 },
      isEscaped: false,
    });
  });

  it("is named when its settings are kept as XML", () => {
    expect(eapMethodOf(profileWith(TTLS))).toMatchObject({ kind: "other", name: "EAP-TTLS", isInPeap: false });
    expect(eapMethodOf(profileWith(MSCHAP_IN_PEAP))).toMatchObject({
      kind: "other",
      name: "Protected EAP (PEAP) with Secured password (EAP-MSCHAP v2) inside",
      isInPeap: true,
    });
    expect(eapMethodOf(profileWith(hostConfig(21, "<x xmlns='urn:x'/>", 67532)))).toMatchObject({
      name: "EAP type 21 of author 67532",
    });
  });

  it("is unknown when something unreadable stands there", () => {
    expect(eapMethodOf(profileWith(TTLS.replaceAll("http://", "https://")))).toMatchObject({
      kind: "other",
      ids: null,
    });
    expect(eapMethodOf(profileWith("paste it here"))).toMatchObject({ kind: "other", ids: null });
  });

  it("is read through escaped text, and says so", () => {
    expect(eapMethodOf(profileWith(escaped(PREFIXED_TLS)))).toMatchObject({ kind: "tls", isEscaped: true });
  });
});

describe("switching the EAP method", () => {
  const starts: readonly [string, XmlDocument][] = [
    ["nothing", documentOf("<VPNProfile>\n</VPNProfile>")],
    [
      "a user method only",
      documentOf(
        "<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod></Authentication></NativeProfile></VPNProfile>",
      ),
    ],
    ["a fill-in instruction", profileWith("<?fill-in EAP configuration?>")],
    ["stray text", profileWith("paste it here")],
    ["EAP-TTLS", profileWith(TTLS)],
    ["a password inside PEAP", profileWith(MSCHAP_IN_PEAP)],
    [
      "PEAP without an inner method",
      profileWith(MSCHAP_IN_PEAP.replace(/<Eap xmlns[^>]*><Type>26<\/Type><\/Eap>/, "")),
    ],
    ["prefixed EAP-TLS", profileWith(PREFIXED_TLS)],
    ["escaped EAP-TLS", profileWith(escaped(PREFIXED_TLS))],
  ];

  it.each(starts)("from %s reaches every method, and then makes no edit", (_, start) => {
    for (const to of ["tls", "peap-tls", "none"] as const) {
      const reached = after(start, to);
      expect(eapMethodOf(reached).kind).toBe(to);
      expect(switchEapMethod(reached, to)).toEqual({ edits: [], keeps: [], drops: [] });
    }
  });

  it.each(starts)("from %s keeps every comment outside the EAP configuration", (_, start) => {
    for (const to of ["tls", "peap-tls", "none"] as const)
      for (const comment of [
        "<!-- ours -->",
        "<!-- on -->",
        "<!-- how people sign in -->",
        "<!-- from the VPN team -->",
      ])
        expect([comment, after(start, to).text.includes(comment)]).toEqual([comment, start.text.includes(comment)]);
  });

  it("starts with safe settings, and without names or roots", () => {
    const document = after(profileWith(""), "peap-tls");
    expect(read(document, eapAt.hostConfig).undecodable).toEqual([]);
    expect(trustOf(document, "peap").trust).toEqual({ neverAsks: true, verifies: true, checksNames: true });
    expect(trustOf(document, "inner").trust).toEqual({ neverAsks: true, verifies: true, checksNames: true });
    expect(read(document, eapAt.peap).value).toMatchObject({
      FastReconnect: true,
      InnerEapOptional: false,
      RequireCryptoBinding: true,
    });
    expect(read(document, eapAt.innerTls).value).toMatchObject({
      CredentialsSource: { CertificateStore: { SimpleCertSelection: true } },
    });
  });

  it("names EAP as the user's method where none is named, and leaves another one alone", () => {
    expect(read(after(documentOf("<VPNProfile/>"), "tls"), eapAt.userMethod).value).toBe("Eap");
    expect(read(after(profileWith("", "<UserMethod>MSChapv2</UserMethod>"), "tls"), eapAt.userMethod).value).toBe(
      "MSChapv2",
    );
  });

  it("moves a certificate method into the tunnel and out again as it was written", () => {
    const start = profileWith(PREFIXED_TLS);
    const inside = after(start, "peap-tls");
    expect(inside.text).toContain("<t:DifferentUsername>true</t:DifferentUsername><!-- odd --><t:Odd/>");
    expect(read(inside, eapAt.innerTls.DifferentUsername).value).toBe(true);
    expect(after(inside, "tls").text).toBe(start.text);
  });

  it("brings declarations along that stood on the tunnel", () => {
    const declared = after(after(profileWith(""), "tls"), "peap-tls")
      .text.replace(
        /<EapType xmlns="([^"]*MsPeap[^"]*)"/,
        `<EapType xmlns="$1" xmlns:t1="${NS}/EapTlsConnectionPropertiesV1"`,
      )
      .replace("<DifferentUsername>false</DifferentUsername>", "<t1:DifferentUsername>true</t1:DifferentUsername>");
    expect(read(after(documentOf(declared), "tls"), eapAt.tls.DifferentUsername).value).toBe(true);
  });

  it("takes the tunnel's server trust out with it, and says that the inner one is lost", () => {
    const peap = after(profileWith(MSCHAP_IN_PEAP), "peap-tls");
    const differing = documentOf(
      applyEdits(peap.text, editsOf(peap, set(eapAt.innerTls.ServerValidation.ServerNames, ["other.contoso.com"]))),
    );
    const { drops } = switchEapMethod(differing, "tls");
    expect(trustOf(after(differing, "tls"), "tls").trust.serverNames).toEqual(["nps.contoso.com"]);
    expect(drops).toContain("The inner method’s own server trust, where it differs");
  });

  it("says what a tunnel loses, and what a method kept as XML loses", () => {
    const commented = documentOf(
      after(profileWith(""), "peap-tls").text.replace("<FastReconnect>", "<!-- why --><Odd/><FastReconnect>"),
    );
    expect(switchEapMethod(commented, "tls").drops).toEqual([
      "Fast reconnect",
      "Inner method is optional",
      "Quarantine checks",
      "Require cryptobinding",
      "Comments in the settings of the tunnel",
      "The element Odd",
    ]);
    expect(switchEapMethod(profileWith(TTLS), "tls").drops).toEqual(["The settings of EAP-TTLS"]);
    expect(switchEapMethod(profileWith(PREFIXED_TLS), "peap-tls")).toMatchObject({
      keeps: ["Use a different user name"],
      drops: [],
    });
  });

  it("corrects the numbers of the method", () => {
    const swapped = after(
      documentOf(profileWith(PREFIXED_TLS).text.replace("AuthorId>0<", "AuthorId>311<")),
      "peap-tls",
    );
    expect(eapMethodOf(swapped)).toMatchObject({ ids: { type: 25, authorId: 0 } });
  });
});

describe("clearing a setting", () => {
  function cleared(document: XmlDocument, ref: AnyRef, value: unknown): XmlDocument {
    const changed = documentOf(applyEdits(document.text, editsOf(document, { kind: "set", ref, value })));
    return documentOf(applyEdits(changed.text, editsOf(changed, { kind: "set", ref, value: undefined })));
  }

  it("leaves the certificate store as the source", () => {
    const document = after(profileWith(""), "tls");
    const store = eapAt.tls.CredentialsSource.CertificateStore;
    expect(read(cleared(document, store.SimpleCertSelection, false), store).value).toEqual({});
  });

  it("leaves no empty list behind when the list said nothing but that it is switched on", () => {
    const document = after(profileWith(""), "peap-tls");
    const { CAHashList, ClientAuthEKUList } = eapAt.innerTls.TLSExtensions.FilteringInfo;
    expect(cleared(document, CAHashList["@Enabled"], true).text).toBe(document.text);
    const filled = documentOf(
      applyEdits(document.text, editsOf(document, set(ClientAuthEKUList, { EKUMapInList: [{ EKUName: "VPN" }] }))),
    );
    expect(cleared(filled, ClientAuthEKUList["@Enabled"], true).text).toBe(filled.text);
  });
});

describe("server trust", () => {
  it("is copied from one level to another, and is then the same", () => {
    const document = after(profileWith(MSCHAP_IN_PEAP), "peap-tls");
    const trust = {
      verifies: true,
      checksNames: true,
      serverNames: ["a", "b"],
      roots: [ROOT, ROOT.toUpperCase().toLowerCase()],
      neverAsks: false,
    };
    const copied = documentOf(applyEdits(document.text, editsOf(document, setTrust("inner", trust))));
    expect(isSameTrust(trustOf(copied, "inner").trust, trust)).toBe(true);
    expect(isSameTrust(trustOf(copied, "inner").trust, trustOf(copied, "peap").trust)).toBe(false);
  });
});

// ---- the corpus -----------------------------------------------------------------------------------------------------

const SHARED = path.resolve(process.cwd(), "../shared/corpus");
const corpus: readonly [string, string][] = !fs.existsSync(SHARED)
  ? []
  : [
      ...filesIn("profiles").map(([name, text]): [string, string] => [name, text]),
      ...filesIn("eap").map(([name, text]): [string, string] => [
        name,
        profileWith(text.replace(/^(?:<\?xml[^>]*\?>)?\s*/, "")).text,
      ]),
    ].filter((entry): entry is [string, string] => parseXml(entry[1]).ok);
if (corpus.length === 0) console.info("No corpus beside the repository: its tests are skipped.");

function filesIn(folder: string): readonly [string, string][] {
  const directory = path.join(SHARED, folder);
  return fs
    .readdirSync(directory)
    .filter((name) => name.endsWith(".xml"))
    .map((name): [string, string] => [
      `${folder}/${name}`,
      fs.readFileSync(path.join(directory, name), "utf8").replace(/^\ufeff/, ""),
    ]);
}

describe.skipIf(corpus.length === 0)("every profile and EAP file of the corpus", () => {
  it.each(corpus)("%s: switching to its own method makes no edit", (_, text) => {
    const document = documentOf(text);
    const { kind } = eapMethodOf(document);
    if (kind !== "other") expect(switchEapMethod(document, kind).edits).toEqual([]);
  });

  it.each(corpus)("%s: shared settings have the same value after a switch", (_, text) => {
    const document = documentOf(text);
    const { kind } = eapMethodOf(document);
    if (kind === "tls") expectShared(document, after(document, "peap-tls"), "tls", "peap-tls");
    if (kind === "peap-tls") expectShared(document, after(document, "tls"), "peap-tls", "tls");
  });

  it.each(corpus)("%s: into PEAP and back is where it was", (_, text) => {
    const document = documentOf(text);
    if (eapMethodOf(document).kind === "tls")
      expect(quoted(after(after(document, "peap-tls"), "tls"))).toBe(quoted(document));
  });

  it.each(corpus)("%s: text outside the EAP configuration stays, whatever the method", (_, text) => {
    const document = documentOf(text);
    for (const to of ["tls", "peap-tls"] as const) {
      const reached = after(document, to);
      expect(eapMethodOf(reached).kind).toBe(rootName(document) === "VPNProfile" ? to : "none");
      if (text.includes("</Configuration>")) expect(outside(reached.text)).toEqual(outside(text));
    }
  });
});

/** Escaped text may say the same quotation mark in two ways. */
function quoted(document: XmlDocument): string {
  return document.text.replaceAll("&quot;", '"');
}

function rootName(document: XmlDocument): string {
  return document.root.name;
}

/** The text before and behind the configuration; a user method that the switch adds is left out of it. */
function outside(text: string): readonly string[] {
  const head = text.slice(0, text.search(/<Configuration\b/)).replace(/\s*<UserMethod>Eap<\/UserMethod>/, "");
  return [head, text.slice(text.lastIndexOf("</Configuration>"))];
}

function expectShared(
  before: XmlDocument,
  behind: XmlDocument,
  from: EapMethodInUse["kind"],
  to: EapMethodInUse["kind"],
): void {
  const [old, now] = [tlsOf(before, from), tlsOf(behind, to)];
  expect(now?.CredentialsSource).toEqual(old?.CredentialsSource);
  expect(now?.TLSExtensions).toEqual(old?.TLSExtensions);
  expect(now?.DifferentUsername).toEqual(old?.DifferentUsername);
  const [oldTrust, newTrust] = [outerTrust(before, from), outerTrust(behind, to)];
  if (from === "tls") expect(newTrust).toEqual(oldTrust);
  else expect(newTrust).toMatchObject(oldTrust);
}

function tlsOf(document: XmlDocument, kind: EapMethodInUse["kind"]) {
  return read(document, kind === "tls" ? eapAt.tls : eapAt.innerTls).value;
}

function outerTrust(document: XmlDocument, kind: EapMethodInUse["kind"]) {
  return trustOf(document, kind === "tls" ? "tls" : "peap").trust;
}
