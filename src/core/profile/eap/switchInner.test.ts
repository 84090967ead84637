import { describe, expect, it } from "vitest";
import { applyEdits } from "../../xml/edit.ts";
import { read } from "../read.ts";
import {
  BARE_MSCHAPV2,
  ENVELOPED_MSCHAPV2,
  ENVELOPED_TLS,
  MSCHAP_IN_PEAP,
  ROOT,
  afterInner,
  documentOf,
  profileWith,
  teapWith,
  ttlsWith,
} from "./eapProfiles.testkit.ts";
import { bareTeapSlot, bareTtlsSlot, eapAt, peapSlot, ttlsSlot } from "./eapAt.ts";
import { type EapMethodInUse, methodInUse } from "./methodInUse.ts";
import { INNER_TARGETS, type InnerPlace, type InnerTarget, intoEnvelope, switchInner } from "./switchInner.ts";
import { tlsTrust, trustOf } from "./trust.ts";

/** What stands at a place, in the words of a target. */
function innerAt(method: EapMethodInUse, place: InnerPlace): InnerTarget | "other" | undefined {
  switch (method.kind) {
    case "peap":
      return method.inner?.kind ?? "none";
    case "ttls":
      if (method.inner.kind === "eap") return method.inner.method.kind;
      if (method.inner.kind === "mschapv2") return "plain-mschapv2";
      return method.inner.kind === "several" ? "other" : method.inner.kind;
    case "teap":
      return method.inner[place === "teap-1" ? 0 : 1]?.kind ?? "none";
    default:
      return undefined;
  }
}

const TUNNELS: readonly (readonly [string, InnerPlace, string])[] = [
  ["PEAP", "peap", MSCHAP_IN_PEAP],
  ["PEAP without a method", "peap", MSCHAP_IN_PEAP.replace(BARE_MSCHAPV2, "")],
  ["EAP-TTLS", "ttls", ttlsWith(ENVELOPED_TLS)],
  ["EAP-TTLS with PAP", "ttls", ttlsWith("<!-- plain --><PAPAuthentication/>")],
  ["EAP-TTLS with two choices", "ttls", ttlsWith("<PAPAuthentication/><CHAPAuthentication/>")],
  ["EAP-TTLS with a bare method", "ttls", ttlsWith(BARE_MSCHAPV2)],
  ["EAP-TTLS with nothing inside", "ttls", ttlsWith("")],
  ["TEAP", "teap-1", teapWith(ENVELOPED_TLS, ENVELOPED_MSCHAPV2)],
  ["TEAP without methods", "teap-1", teapWith()],
  ["TEAP with one method", "teap-2", teapWith(ENVELOPED_TLS)],
  ["TEAP with a bare secondary method", "teap-2", teapWith(ENVELOPED_TLS, BARE_MSCHAPV2)],
];

describe("switching the method inside a tunnel", () => {
  it.each(TUNNELS)("of %s reaches every method that may stand there", (_, place, configuration) => {
    for (const to of INNER_TARGETS[place]) {
      const reached = afterInner(profileWith(configuration), place, to);
      expect([to, innerAt(methodInUse(reached), place)]).toEqual([to, to]);
      expect(read(reached, eapAt.hostConfig).undecodable).toEqual([]);
    }
  });

  it("leaves the tunnel as it is written", () => {
    const start = profileWith(MSCHAP_IN_PEAP);
    const reached = afterInner(start, "peap", "tls");
    const [head = ""] = start.text.split(BARE_MSCHAPV2);
    expect(reached.text.startsWith(head)).toBe(true);
  });

  it("gives a new certificate method the server trust of the tunnel", () => {
    const peap = afterInner(profileWith(MSCHAP_IN_PEAP), "peap", "tls");
    expect(trustOf(peap, tlsTrust(peapSlot.tls))).toMatchObject({ serverNames: ["nps.contoso.com"], roots: [ROOT] });
    const ttls = afterInner(profileWith(ttlsWith("<PAPAuthentication/>")), "ttls", "tls");
    expect(trustOf(ttls, tlsTrust(ttlsSlot.tls))).toMatchObject({
      verifies: true,
      serverNames: ["radius.contoso.com"],
      roots: [ROOT],
    });
  });

  it("says what is lost", () => {
    const filled = afterInner(profileWith(MSCHAP_IN_PEAP), "peap", "tls");
    const asking = filled.text.replace("SimpleCertSelection>true<", "SimpleCertSelection>false<");
    const { drops } = switchInner(documentOf(asking), "peap", "mschapv2");
    expect(drops).toContain("Choose the certificate automatically: no");
    expect(drops).not.toContain("Server names");
  });

  it("adds a secondary method behind the primary, and takes it away again", () => {
    const start = profileWith(teapWith(ENVELOPED_TLS));
    const two = afterInner(start, "teap-2", "mschapv2");
    expect(methodInUse(two)).toMatchObject({ count: 2, inner: [{ kind: "tls" }, { kind: "mschapv2" }] });
    expect(afterInner(two, "teap-2", "none").text).toBe(start.text);
  });
});

describe("a method that stands bare in EAP-TTLS or TEAP", () => {
  it.each([
    ["EAP-TTLS", ttlsWith(BARE_MSCHAPV2), bareTtlsSlot, 0],
    ["TEAP", teapWith(ENVELOPED_TLS, BARE_MSCHAPV2), bareTeapSlot(1), 1],
  ])("of %s gets the envelope that Windows writes, and stays as it was written", (_, configuration, slot) => {
    const start = profileWith(configuration);
    const reached = documentOf(applyEdits(start.text, intoEnvelope(start, slot)));
    const method = methodInUse(reached);
    const inner =
      method.kind === "teap"
        ? method.inner[1]
        : method.kind === "ttls" && method.inner.kind === "eap" && method.inner.method;
    expect(inner).toMatchObject({ kind: "mschapv2", slot: { envelope: expect.anything() as unknown } });
    expect(reached.text).toContain(BARE_MSCHAPV2);
  });
});
