import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { editsOf, insert, set } from "../changes.ts";
import { read } from "../read.ts";
import { mountOf } from "../mount.ts";
import {
  MSCHAP_IN_PEAP,
  NS,
  PREFIXED_TLS,
  ROOT,
  STARTS,
  after,
  afterInner,
  documentOf,
  hostConfig,
  profileWith,
  teapWith,
  ttlsWith,
  ENVELOPED_MSCHAPV2,
  ENVELOPED_TLS,
  SHA256_ROOT,
} from "./eapProfiles.testkit.ts";
import { eapAt, peapSlot } from "./eapAt.ts";
import { methodInUse } from "./methodInUse.ts";
import { certificatePlaces, trustPlaces } from "./places.ts";
import { EAP_TARGETS, type EapTarget, switchMethod } from "./switchMethod.ts";
import { SAFE_TRUST, peapTrust, teapTrust, tlsTrust, trustOf, ttlsTrust } from "./trust.ts";

const COMMENTS = ["<!-- ours -->", "<!-- on -->", "<!-- how people sign in -->", "<!-- from the VPN team -->"];
const innerTls = peapSlot.tls;

describe("switching the EAP method", () => {
  it.each(STARTS)("from %s reaches every method, and then makes no edit", (_, start) => {
    for (const to of EAP_TARGETS) {
      const reached = after(start, to);
      expect(methodInUse(reached).kind).toBe(to);
      expect(switchMethod(reached, to)).toEqual({ edits: [], keeps: [], drops: [] });
    }
  });

  it.each(EAP_TARGETS)("writes %s so that every value of it reads", (to) => {
    expect(read(after(profileWith(""), to), eapAt.hostConfig).undecodable).toEqual([]);
  });

  it.each(STARTS)("from %s keeps every comment outside the EAP configuration", (_, start) => {
    for (const to of EAP_TARGETS)
      for (const comment of COMMENTS)
        expect([comment, after(start, to).text.includes(comment)]).toEqual([comment, start.text.includes(comment)]);
  });

  it("starts with safe settings, and without names or roots", () => {
    const document = after(profileWith(""), "peap");
    expect(trustOf(document, peapTrust)).toEqual(SAFE_TRUST);
    expect(trustOf(document, tlsTrust(innerTls))).toEqual(SAFE_TRUST);
    expect(read(document, eapAt.peap).value).toMatchObject({
      FastReconnect: true,
      InnerEapOptional: false,
      RequireCryptoBinding: true,
    });
    expect(read(document, innerTls).value).toMatchObject({
      CredentialsSource: { CertificateStore: { SimpleCertSelection: true } },
    });
  });

  it("says whether the Windows password is used, since leaving it out would mean that it is", () => {
    const document = after(profileWith(""), "mschapv2");
    expect(read(document, eapAt.mschapv2.UseWinLogonCredentials).value).toBe(false);
  });

  it("asks for the numbers of a method that is not part of Windows", () => {
    const { Type, AuthorId } = eapAt.hostConfig.EapMethod;
    const document = after(profileWith(""), "other");
    expect(read(document, Type).placeholder).toContain("Type number");
    expect(read(document, AuthorId).placeholder).toContain("Author number");
  });

  it("names EAP as the user's method where none is named, and leaves another one alone", () => {
    expect(read(after(documentOf("<VPNProfile/>"), "tls"), eapAt.userMethod).value).toBe("Eap");
    const other = after(profileWith("", "<UserMethod>MSChapv2</UserMethod>"), "tls");
    expect(read(other, eapAt.userMethod).value).toBe("MSChapv2");
  });

  it("corrects the numbers of the method", () => {
    const swapped = documentOf(profileWith(PREFIXED_TLS).text.replace("AuthorId>0<", "AuthorId>311<"));
    expect(methodInUse(after(swapped, "peap"))).toMatchObject({ ids: { type: 25, authorId: 0 } });
    expect(methodInUse(after(swapped, "ttls"))).toMatchObject({ ids: { type: 21, authorId: 311 } });
  });
});

describe("what comes along", () => {
  it.each(["peap", "ttls", "teap"] as const)("a certificate method goes into %s and out again as written", (tunnel) => {
    const start = profileWith(PREFIXED_TLS);
    const inside = after(start, tunnel);
    expect(inside.text).toContain("<t:DifferentUsername>true</t:DifferentUsername><!-- odd --><t:Odd/>");
    const place = certificatePlaces(inside)[0];
    expect(place && read(inside, place.tls.DifferentUsername).value).toBe(true);
    const out = after(inside, "tls");
    expect(out.text).toContain("<t:DifferentUsername>true</t:DifferentUsername><!-- odd --><t:Odd/>");
    if (tunnel === "peap") expect(out.text).toBe(start.text);
  });

  it("goes from tunnel to tunnel: server names, roots and the method inside", () => {
    const names = ["nps.contoso.com"];
    const ttls = after(profileWith(MSCHAP_IN_PEAP), "ttls");
    expect(trustOf(ttls, ttlsTrust)).toMatchObject({ serverNames: names, roots: [ROOT] });
    expect(methodInUse(ttls)).toMatchObject({ inner: { kind: "eap", method: { kind: "mschapv2" } } });
    const teap = after(ttls, "teap");
    expect(trustOf(teap, teapTrust)).toMatchObject({ serverNames: names, roots: [ROOT] });
    expect(methodInUse(teap)).toMatchObject({ inner: [{ kind: "mschapv2" }] });
    expect(trustOf(after(teap, "peap"), peapTrust)).toMatchObject({ serverNames: names, roots: [ROOT] });
  });

  it("leaves behind, and names, the roots that the other method cannot hold", () => {
    const start = profileWith(teapWith(ENVELOPED_TLS));
    const { drops } = switchMethod(start, "peap");
    expect(trustOf(start, teapTrust).roots).toEqual([SHA256_ROOT]);
    expect(trustOf(after(start, "peap"), peapTrust).roots).toBeUndefined();
    expect(drops).toContain("Trusted root thumbprint");
  });

  it("takes the Windows password along between the password methods", () => {
    const windows = ttlsWith(
      "<MSCHAPv2Authentication><UseWinlogonCredentials>true</UseWinlogonCredentials></MSCHAPv2Authentication>",
    );
    expect(read(after(profileWith(windows), "mschapv2"), eapAt.mschapv2.UseWinLogonCredentials).value).toBe(true);
    const typed = ttlsWith("<MSCHAPv2Authentication/>");
    expect(read(after(profileWith(typed), "peap"), peapSlot.mschapv2.UseWinLogonCredentials).value).toBe(false);
  });

  it("brings declarations along that stood on the tunnel", () => {
    const declared = after(after(profileWith(""), "tls"), "peap")
      .text.replace(
        /<EapType xmlns="([^"]*MsPeap[^"]*)"/,
        `<EapType xmlns="$1" xmlns:t1="${NS}/EapTlsConnectionPropertiesV1"`,
      )
      .replace("<DifferentUsername>false</DifferentUsername>", "<t1:DifferentUsername>true</t1:DifferentUsername>");
    for (const to of ["tls", "ttls", "teap"] as const) {
      const reached = after(documentOf(declared), to);
      const [place] = certificatePlaces(reached);
      expect([to, place && read(reached, place.tls.DifferentUsername).value]).toEqual([to, true]);
    }
  });

  it("is the trust of the tunnel, not of the method inside, when the tunnel goes", () => {
    const peap = after(profileWith(MSCHAP_IN_PEAP), "peap");
    const inner = afterInner(peap, "peap", "tls");
    const differing = documentOf(
      applyEdits(inner.text, editsOf(inner, set(innerTls.ServerValidation.ServerNames, ["other.contoso.com"]))),
    );
    const { drops } = switchMethod(differing, "tls");
    expect(trustOf(after(differing, "tls"), tlsTrust(eapAt.tls)).serverNames).toEqual(["nps.contoso.com"]);
    expect(drops).toContain("Server names, where it differs");
  });
});

describe("what is lost", () => {
  it("are the settings of the tunnel, its comments and what nobody knows", () => {
    const commented = documentOf(
      after(profileWith(""), "peap").text.replace("<FastReconnect>", "<!-- why --><Odd/><FastReconnect>"),
    );
    expect(switchMethod(commented, "tls").drops).toEqual([
      "Comments",
      "The element Odd",
      "Fast reconnect: yes",
      "Inner method is optional: no",
      "Require cryptobinding: yes",
    ]);
  });

  it("is all of a configuration that cannot be read, and the settings of another vendor", () => {
    const https = profileWith(PREFIXED_TLS.replaceAll("http://", "https://"));
    expect(switchMethod(https, "peap").drops).toEqual(["What stands in the configuration and cannot be read"]);
    const theirs = profileWith(hostConfig(21, "<x xmlns='urn:x'/>", 67532));
    expect(switchMethod(theirs, "ttls").drops).toEqual(["The element x"]);
  });

  it("tells of which row a setting is", () => {
    const { EKUMap } = eapAt.tls.TLSExtensions.FilteringInfo.EKUMapping;
    const start = after(profileWith(""), "tls");
    const row = insert(EKUMap, 0, [{ EKUName: "VPN", EKUOID: "1.2.3" }]);
    const filled = documentOf(applyEdits(start.text, editsOf(start, row)));
    expect(switchMethod(filled, "mschapv2").drops).toEqual(
      expect.arrayContaining(["Key usage: name", "Key usage: object identifier"]),
    );
  });

  it("is nothing on the way into a tunnel", () => {
    expect(switchMethod(profileWith(PREFIXED_TLS), "peap")).toMatchObject({
      keeps: ["Use a different user name: yes", "Comments", "The element Odd"],
      drops: [],
    });
  });

  it("is the realm of a SIM, and what stands under a published name", () => {
    const sim = STARTS.find(([name]) => name === "EAP-SIM")?.[1] ?? profileWith("");
    const realm = documentOf(sim.text.replace('<Realm Enabled="true"/>', '<Realm Enabled="true">contoso.com</Realm>'));
    expect(switchMethod(realm, "tls").drops).toEqual(["Realm", "Own realm"]);
    expect(switchMethod(realm, "aka")).toMatchObject({ keeps: ["Realm", "Own realm"], drops: [] });
    const published = ttlsWith("<PAPAuthentication/>").replaceAll("TrustedRootCAHash", "TrustedRootCAHashes");
    expect(switchMethod(profileWith(published), "peap").keeps).toContain("Trusted root thumbprint");
  });

  it("is the secondary method of TEAP, in a tunnel for one", () => {
    const start = profileWith(
      teapWith(
        ENVELOPED_TLS,
        ENVELOPED_MSCHAPV2.replace(
          "</Eap>",
          "<EapType xmlns='" +
            NS +
            "/MsChapV2ConnectionPropertiesV1'><UseWinLogonCredentials>false</UseWinLogonCredentials></EapType></Eap>",
        ),
      ),
    );
    expect(switchMethod(start, "ttls").drops).toContain("Use the Windows sign-in: no");
  });
});

// ---- the corpus -----------------------------------------------------------------------------------------------------

const SHARED = path.resolve(process.cwd(), "../shared/corpus");
const corpus: readonly (readonly [string, XmlDocument])[] = !fs.existsSync(SHARED)
  ? []
  : ["profiles", "eap"].flatMap(documentsIn);
if (corpus.length === 0) console.info("No corpus beside the repository: its tests are skipped.");

function documentsIn(folder: string): readonly (readonly [string, XmlDocument])[] {
  const directory = path.join(SHARED, folder);
  const names = fs.readdirSync(directory).filter((name) => name.endsWith(".xml"));
  return names.flatMap((name) => {
    const parsed = parseXml(fs.readFileSync(path.join(directory, name), "utf8").replace(/^\ufeff/, ""));
    return parsed.ok && mountOf(parsed.value) !== null ? [[`${folder}/${name}`, parsed.value] as const] : [];
  });
}

const NATIVE = EAP_TARGETS.filter((to) => to !== "none" && to !== "other");

describe.skipIf(corpus.length === 0)("every profile and EAP file of the corpus", () => {
  it.each(corpus)("%s: switching to its own method makes no edit", (_, document) => {
    const { kind } = methodInUse(document);
    if (kind !== "unreadable") expect(switchMethod(document, kind).edits).toEqual([]);
  });

  it.each(corpus)("%s: reaches every method; text outside the configuration stays", (_, document) => {
    for (const to of NATIVE) {
      const reached = after(document, to);
      expect([to, methodInUse(reached).kind]).toEqual([to, to]);
      if (document.text.includes("</Configuration>")) expect(outside(reached.text)).toEqual(outside(document.text));
    }
  });

  it.each(corpus)("%s: what both methods have is the same after a switch", (_, document) => {
    const before = sharedOf(document);
    if (before === null || before.outer === undefined) return;
    for (const to of ["tls", "peap", "ttls"] as EapTarget[]) {
      const now = sharedOf(after(document, to));
      if (before.tls !== undefined) expect([to, now?.tls]).toEqual([to, before.tls]);
      expect([to, now?.outer]).toEqual([to, before.outer]);
    }
  });
});

/** Server names and SHA-1 roots at the outermost level, and how a certificate is found. */
function sharedOf(document: XmlDocument) {
  const [outermost] = trustPlaces(document);
  if (outermost === undefined) return null;
  const trust = trustOf(document, outermost.refs);
  const [place] = certificatePlaces(document);
  const tls = place && read(document, place.tls).value;
  return {
    outer: { names: trust.serverNames, roots: (trust.roots ?? []).filter((root) => root.length === 40) },
    tls: tls && { source: tls.CredentialsSource, filter: tls.TLSExtensions, other: tls.DifferentUsername },
  };
}

/** The text before and behind the configuration; a user method that the switch adds is left out of it. */
function outside(text: string): readonly string[] {
  const head = text.slice(0, text.search(/<Configuration\b/)).replace(/\s*<UserMethod>Eap<\/UserMethod>/, "");
  return [head, text.slice(text.lastIndexOf("</Configuration>"))];
}
