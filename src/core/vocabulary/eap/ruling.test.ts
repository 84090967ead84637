import { describe, expect, it } from "vitest";
import { settingAt, settings } from "../settings.ts";
import { type Situation, factsOf } from "../spec.ts";

const HOST = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig";
const CONFIG = `${HOST}/Config`;
const TLS = `${CONFIG}/Eap/EapType`;

function situation(values: Readonly<Record<string, unknown>>): Situation {
  return { scope: "user", value: (path) => values[path] };
}

function applies(path: string, values: Readonly<Record<string, unknown>>): boolean {
  const rulings = settings().flatMap((setting) => (setting.path === path ? (factsOf(setting.spec).applies ?? []) : []));
  expect(rulings, path).not.toEqual([]);
  return rulings[0]?.when(situation(values)) === true;
}

describe("what rules a setting", () => {
  it("exists in the vocabulary", () => {
    for (const { path, spec } of settings()) {
      const ruledBy = factsOf(spec).applies?.ruledBy;
      if (ruledBy !== undefined) expect(settingAt(ruledBy.split("/")), `${path} is ruled by ${ruledBy}`).not.toBeNull();
    }
  });

  it("lets names count only while they are checked", () => {
    expect(applies(`${TLS}/ServerValidation/ServerNames`, { [`${TLS}/AcceptServerName`]: true })).toBe(true);
    expect(applies(`${TLS}/ServerValidation/ServerNames`, {})).toBe(false);
  });

  it("lets roots count unless verification is off", () => {
    expect(applies(`${TLS}/ServerValidation/TrustedRootCA`, {})).toBe(true);
    expect(applies(`${TLS}/ServerValidation/TrustedRootCA`, { [`${TLS}/PerformServerValidation`]: false })).toBe(false);
  });

  it("lets one certificate source exclude the other", () => {
    const source = `${TLS}/CredentialsSource`;
    expect(applies(`${source}/SmartCard`, { [`${source}/CertificateStore`]: {} })).toBe(false);
    expect(applies(`${source}/SmartCard`, {})).toBe(true);
  });

  it("lets an anonymous identity count unless the name is shown", () => {
    for (const method of ["EapTtls", "EapTeap"]) {
      const identity = `${CONFIG}/${method}/Phase1Identity`;
      expect(applies(`${identity}/AnonymousIdentity`, {})).toBe(true);
      expect(applies(`${identity}/AnonymousIdentity`, { [`${identity}/IdentityPrivacy`]: false })).toBe(false);
    }
  });

  it("lets one inner method of TTLS exclude the others", () => {
    const phase2 = `${CONFIG}/EapTtls/Phase2Authentication`;
    expect(applies(`${phase2}/PAPAuthentication`, { [`${phase2}/PAPAuthentication`]: true })).toBe(true);
    expect(applies(`${phase2}/PAPAuthentication`, { [`${phase2}/EapHostConfig`]: {} })).toBe(false);
    expect(applies(`${phase2}/EapHostConfig`, { [`${phase2}/Eap`]: {} })).toBe(false);
  });

  it("lets the text of a realm count only while it is switched on", () => {
    for (const method of ["EapSim", "EapAka", "EapAkaPrime"]) {
      const realm = `${CONFIG}/${method}/Realm`;
      expect(applies(`${realm}/text()`, { [`${realm}/@Enabled`]: true })).toBe(true);
      expect(applies(`${realm}/text()`, { [`${realm}/@Enabled`]: false })).toBe(false);
    }
  });

  it("keeps the nested configuration apart from the one around it", () => {
    const nested = `${CONFIG}/EapTtls/Phase2Authentication/EapHostConfig`;
    expect(applies(`${nested}/EapMethod/VendorId`, { [`${nested}/EapMethod/Type`]: 254 })).toBe(true);
    expect(applies(`${nested}/EapMethod/VendorId`, { [`${HOST}/EapMethod/Type`]: 254 })).toBe(false);
    const inner = `${nested}/Config/Eap/EapType`;
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${inner}/AcceptServerName`]: true })).toBe(true);
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${TLS}/AcceptServerName`]: true })).toBe(false);
  });

  it("keeps the inner method of PEAP apart from the outer one", () => {
    const inner = `${TLS}/Eap/EapType`;
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${inner}/AcceptServerName`]: true })).toBe(true);
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${TLS}/AcceptServerName`]: true })).toBe(false);
  });
});
