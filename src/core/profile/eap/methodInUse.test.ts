import { describe, expect, it } from "vitest";
import { isSameMethod, methodInUse } from "./methodInUse.ts";
import {
  BARE_MSCHAPV2,
  ENVELOPED_MSCHAPV2,
  ENVELOPED_TLS,
  MSCHAP_IN_PEAP,
  NS,
  PREFIXED_TLS,
  after,
  documentOf,
  escaped,
  hostConfig,
  profileWith,
  teapWith,
  ttlsWith,
} from "./eapProfiles.testkit.ts";

describe("the EAP method of a profile", () => {
  it("is none without a configuration, and with a comment or an instruction in its place", () => {
    expect(methodInUse(documentOf("<VPNProfile/>"))).toEqual({ kind: "none" });
    expect(methodInUse(profileWith(""))).toEqual({ kind: "none" });
    expect(methodInUse(profileWith("<?fill-in EAP configuration?>"))).toEqual({ kind: "none" });
  });

  it("is told by its body, with the numbers beside it", () => {
    expect(methodInUse(after(profileWith(""), "peap"))).toMatchObject({
      kind: "peap",
      ids: { type: 25, vendorId: 0, vendorType: 0, authorId: 0 },
      isEscaped: false,
      inner: { kind: "tls" },
    });
  });

  it("says what stands inside PEAP", () => {
    expect(methodInUse(profileWith(MSCHAP_IN_PEAP))).toMatchObject({ kind: "peap", inner: { kind: "mschapv2" } });
    expect(methodInUse(profileWith(MSCHAP_IN_PEAP.replace("<Type>26<", "<Type>6<")))).toMatchObject({
      inner: { kind: "other", name: "EAP type 6" },
    });
    expect(methodInUse(profileWith(MSCHAP_IN_PEAP.replace(BARE_MSCHAPV2, "")))).toMatchObject({ inner: null });
  });

  it.each([
    ["PAPAuthentication", "pap"],
    ["CHAPAuthentication", "chap"],
    ["MSCHAPAuthentication", "mschap"],
    ["MSCHAPv2Authentication", "mschapv2"],
  ])("says that %s stands inside EAP-TTLS", (name, kind) => {
    expect(methodInUse(profileWith(ttlsWith(`<${name}/>`)))).toMatchObject({ kind: "ttls", inner: { kind } });
  });

  it("reads EAP inside EAP-TTLS in its envelope and bare", () => {
    expect(methodInUse(profileWith(ttlsWith(ENVELOPED_TLS)))).toMatchObject({
      inner: { kind: "eap", method: { kind: "tls", slot: { id: "ttls" } } },
    });
    expect(methodInUse(profileWith(ttlsWith(BARE_MSCHAPV2)))).toMatchObject({
      inner: { kind: "eap", method: { kind: "mschapv2", slot: { id: "ttls-bare" } } },
    });
  });

  it("names all of several choices inside EAP-TTLS", () => {
    expect(methodInUse(profileWith(ttlsWith("<PAPAuthentication/><CHAPAuthentication/>")))).toMatchObject({
      inner: { kind: "several", names: ["PAPAuthentication", "CHAPAuthentication"] },
    });
  });

  it("tells the primary method of TEAP from the secondary", () => {
    expect(methodInUse(profileWith(teapWith(ENVELOPED_TLS, BARE_MSCHAPV2)))).toMatchObject({
      kind: "teap",
      count: 2,
      inner: [
        { kind: "tls", slot: { id: "teap-1" } },
        { kind: "mschapv2", slot: { id: "teap-bare-2" } },
      ],
    });
    expect(methodInUse(profileWith(teapWith()))).toMatchObject({ inner: [], count: 0 });
  });

  it("is EAP-MSCHAP v2 on its own", () => {
    expect(methodInUse(profileWith(ENVELOPED_MSCHAPV2))).toMatchObject({ kind: "mschapv2" });
  });

  it("is another vendor's by its author, although it shares a type with Windows", () => {
    expect(methodInUse(profileWith(hostConfig(21, "<x xmlns='urn:x'/>", 67532)))).toMatchObject({
      kind: "other",
      name: "EAP type 21 of author 67532",
      body: "xml",
    });
  });

  it("is kept as it stands when it is binary", () => {
    const blob = hostConfig(13, "").replace("<Config></Config>", "<ConfigBlob>020000</ConfigBlob>");
    expect(methodInUse(profileWith(blob))).toMatchObject({ kind: "other", body: "blob" });
  });

  it("is unreadable when something else stands there", () => {
    const https = ttlsWith("<PAPAuthentication/>").replaceAll("http://", "https://");
    expect(methodInUse(profileWith(https))).toEqual({ kind: "unreadable" });
    expect(methodInUse(profileWith("paste it here"))).toEqual({ kind: "unreadable" });
  });

  it("is read under the published names", () => {
    const published = ttlsWith("<PAPAuthentication/>")
      .replaceAll("EapTtls ", "eapTtls ")
      .replaceAll("/EapTtls>", "/eapTtls>");
    expect(published).toContain(`<eapTtls xmlns="${NS}/EapTtlsConnectionPropertiesV1">`);
    expect(methodInUse(profileWith(published))).toMatchObject({ kind: "ttls", inner: { kind: "pap" } });
  });

  it("is read through escaped text, and says so", () => {
    expect(methodInUse(profileWith(escaped(PREFIXED_TLS)))).toMatchObject({ kind: "tls", isEscaped: true });
  });
});

describe("two readings of the method", () => {
  it("are the same while only its settings change", () => {
    const before = profileWith(MSCHAP_IN_PEAP);
    const renamed = documentOf(before.text.replace("nps.contoso.com", "nps2.contoso.com"));
    expect(isSameMethod(methodInUse(before), methodInUse(renamed))).toBe(true);
  });

  it("differ with the method inside and with the numbers", () => {
    const before = methodInUse(profileWith(MSCHAP_IN_PEAP));
    expect(isSameMethod(before, methodInUse(profileWith(MSCHAP_IN_PEAP.replace(BARE_MSCHAPV2, ""))))).toBe(false);
    expect(isSameMethod(before, methodInUse(profileWith(MSCHAP_IN_PEAP.replace(">25<", ">26<"))))).toBe(false);
  });
});
