import { describe, expect, it } from "vitest";
import { settingAt, settings } from "../settings.ts";
import { type Situation, factsOf } from "../spec.ts";

const TLS = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig/Config/Eap/EapType";

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

  it("keeps the inner method of PEAP apart from the outer one", () => {
    const inner = `${TLS}/Eap/EapType`;
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${inner}/AcceptServerName`]: true })).toBe(true);
    expect(applies(`${inner}/ServerValidation/ServerNames`, { [`${TLS}/AcceptServerName`]: true })).toBe(false);
  });
});
