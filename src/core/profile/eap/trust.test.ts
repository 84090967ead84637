import { describe, expect, it } from "vitest";
import { applyEdits } from "../../xml/edit.ts";
import { editsOf, set } from "../changes.ts";
import { read } from "../read.ts";
import { eapAt, peapSlot } from "./eapAt.ts";
import {
  MSCHAP_IN_PEAP,
  ROOT,
  SHA256_ROOT,
  after,
  afterInner,
  documentOf,
  profileWith,
} from "./eapProfiles.testkit.ts";
import { trustPlaces } from "./places.ts";
import { isSameTrust, rootsFor, setTrust, teapTrust, tlsTrust, trustOf, ttlsTrust } from "./trust.ts";

const TRUST = {
  verifies: true,
  checksNames: true,
  serverNames: ["a", "b"],
  roots: [ROOT, "0".repeat(40)],
  neverAsks: false,
};

describe("server trust", () => {
  it.each(["tls", "peap", "ttls", "teap"] as const)("of %s reads as it was written", (method) => {
    const start = after(profileWith(""), method);
    for (const { title, refs } of trustPlaces(start)) {
      const written = documentOf(applyEdits(start.text, editsOf(start, setTrust(refs, TRUST))));
      expect([title, trustOf(written, refs)]).toEqual([title, TRUST]);
    }
  });

  it("does not depend on the order of names and roots", () => {
    const turned = { ...TRUST, serverNames: TRUST.serverNames.toReversed(), roots: TRUST.roots.toReversed() };
    expect(isSameTrust(TRUST, turned)).toBe(true);
    expect(isSameTrust(TRUST, { ...TRUST, neverAsks: true })).toBe(false);
  });

  it("leaves what is not said as it is", () => {
    const start = afterInner(profileWith(MSCHAP_IN_PEAP), "peap", "tls");
    const inner = tlsTrust(peapSlot.tls);
    const written = documentOf(applyEdits(start.text, editsOf(start, setTrust(inner, { neverAsks: false }))));
    expect(trustOf(written, inner)).toEqual({ ...trustOf(start, inner), neverAsks: false });
  });

  it("always verifies in a tunnel that has no switch for it, and checks names once there are some", () => {
    const start = after(profileWith(""), "ttls");
    expect(trustOf(start, ttlsTrust)).toMatchObject({ verifies: true, checksNames: false });
    const named = documentOf(applyEdits(start.text, editsOf(start, set(ttlsTrust.serverNames, ["nps"]))));
    expect(trustOf(named, ttlsTrust)).toMatchObject({ checksNames: true });
  });

  it("holds SHA-256 thumbprints with TEAP only", () => {
    const roots = [ROOT, SHA256_ROOT];
    expect(rootsFor(teapTrust, roots)).toEqual(roots);
    expect(rootsFor(ttlsTrust, roots)).toEqual([ROOT]);
    expect(rootsFor(tlsTrust(eapAt.tls), roots)).toEqual([ROOT]);
  });

  it("is told level by level, outermost first", () => {
    expect(trustPlaces(after(profileWith(""), "peap")).map(({ title }) => title)).toEqual([
      "the tunnel of PEAP",
      "EAP-TLS inside PEAP",
    ]);
    expect(trustPlaces(after(profileWith(""), "mschapv2"))).toEqual([]);
  });
});

describe("clearing a setting of EAP-TLS", () => {
  it("leaves the certificate store as the source", () => {
    const start = after(profileWith(""), "tls");
    const { CertificateStore } = eapAt.tls.CredentialsSource;
    const change = set(CertificateStore.SimpleCertSelection, undefined);
    const cleared = documentOf(applyEdits(start.text, editsOf(start, change)));
    expect(read(cleared, CertificateStore).value).toEqual({});
  });

  it("leaves no empty list behind when the list said nothing but that it is switched on", () => {
    const start = after(profileWith(""), "peap");
    const { CAHashList, ClientAuthEKUList } = peapSlot.tls.TLSExtensions.FilteringInfo;
    const on = documentOf(applyEdits(start.text, editsOf(start, set(CAHashList["@Enabled"], true))));
    const off = applyEdits(on.text, editsOf(on, set(CAHashList["@Enabled"], undefined)));
    expect(off).toBe(start.text);
    const list = set(ClientAuthEKUList, { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }] });
    const filled = documentOf(applyEdits(start.text, editsOf(start, list)));
    const cleared = applyEdits(filled.text, editsOf(filled, set(ClientAuthEKUList["@Enabled"], undefined)));
    expect(cleared).toBe(filled.text.replace(' Enabled="true"', ""));
  });
});
