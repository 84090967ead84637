import { describe, expect, it } from "vitest";
import { documentOf } from "../../profile/eap/eapProfiles.testkit.ts";
import { read } from "../../profile/read.ts";
import { inPeap, innerEap } from "../eapExamples.ts";
import {
  SMART_CARD,
  filterWith,
  issuer,
  signsInWith,
  tlsWith,
  usageList,
  usageListWritten,
  usageTable,
} from "../signInExamples.ts";
import {
  filtersOf,
  furtherUsages,
  isLimitedByIssuer,
  isUsageListed,
  requiresFurther,
  requiresUsage,
  usageRows,
} from "./certificateFilters.ts";
import type { Read } from "./eapSlots.ts";

const OWN = "1.3.6.1.4.1.311.21.8.1234567.1";

describe("the filter of an EAP-TLS", () => {
  it("is found inside PEAP, and is empty where none is written", () => {
    const [found, ...others] = filtersIn(inPeap`${innerEap(13, "<DifferentUsername>false</DifferentUsername>")}`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value: {}, hasIssuers: false, isForStore: true });
  });

  it("is not for the certificate store when a smart card is the source", () => {
    expect(filterIn(SMART_CARD).isForStore).toBe(false);
  });

  it("limits by issuer while its list is switched on and not empty; a question counts as an issuer", () => {
    const question = `<CAHashList Enabled="true"><IssuerHash><?fill-in Which?></IssuerHash></CAHashList>`;
    expect(isLimitedByIssuer(filterIn(filterWith(issuer())))).toBe(true);
    expect(isLimitedByIssuer(filterIn(filterWith(question)))).toBe(true);
    expect(isLimitedByIssuer(filterIn(filterWith(issuer("false"))))).toBe(false);
    expect(isLimitedByIssuer(filterIn(filterWith(`<CAHashList Enabled="true"/>`)))).toBe(false);
  });

  it("names key usages by its table", () => {
    const { value } = filterIn(filterWith(usageTable("VPN user"), usageList("VPN user", "Unknown")));
    expect(usageRows(value, "ClientAuthEKUList")).toEqual([
      { index: 0, name: "VPN user", oid: OWN },
      { index: 1, name: "Unknown", oid: undefined },
    ]);
  });

  it("requires a key usage while the list is in force", () => {
    const required = filterIn(filterWith(usageTable("VPN user"), usageList("VPN user"))).value;
    const stored = filterIn(filterWith(usageTable("VPN user"), usageListWritten("false", "VPN user"))).value;
    expect([requiresUsage(required, OWN), requiresFurther(required)]).toEqual([true, true]);
    expect([requiresUsage(stored, OWN), requiresFurther(stored)]).toEqual([false, false]);
    expect(isUsageListed(stored, OWN)).toBe(true);
  });

  it("asks for nothing further by Client Authentication", () => {
    const { value } = filterIn(filterWith(usageTable("Client Authentication"), usageList("Client Authentication")));
    expect(furtherUsages(value, "ClientAuthEKUList")).toEqual([]);
  });
});

function filterIn(settings: string) {
  const [found] = filtersIn(tlsWith(settings));
  if (found === undefined) throw new Error("There is no EAP-TLS.");
  return found;
}

function filtersIn(hostConfig: string) {
  const document = documentOf(signsInWith(hostConfig));
  const reader: Read = (ref) => read(document, ref);
  return filtersOf(reader);
}
