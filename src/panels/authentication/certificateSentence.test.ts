import { describe, expect, it } from "vitest";
import { certificateSentence, undefinedUsages } from "./certificateSentence.ts";

const ISSUER = "cdd4eeae6000ac7f40c3802c171e30148030c072";
const VPN = { EKUName: "VPN", EKUOID: "1.3.6.1.4.1.311.87" };

describe("the sentence on certificates", () => {
  it("lets everything pass without a filter, and says when lists are off", () => {
    expect(certificateSentence(undefined)).toBe("Every certificate that is valid for client authentication passes.");
    expect(certificateSentence({ EKUMapping: { EKUMap: [VPN] } })).toBe(certificateSentence(undefined));
    expect(certificateSentence({ CAHashList: { "@Enabled": false, IssuerHash: [ISSUER] } })).toMatch(
      /none is switched on\.$/,
    );
  });

  it("joins issuer and key usage with and, the classes of key usages with or", () => {
    expect(
      certificateSentence({
        AllPurposeEnabled: true,
        CAHashList: { "@Enabled": true, IssuerHash: [ISSUER, ISSUER] },
        ClientAuthEKUList: { "@Enabled": true, EKUMapInList: [{ EKUName: "VPN" }, { EKUOID: "1.2.3" }] },
        AnyPurposeEKUList: { "@Enabled": true },
      }),
    ).toBe(
      "A certificate passes when its chain holds one of the 2 listed issuers, and when it carries Client Authentication " +
        "together with “VPN” and “1.2.3”, or it carries Any Purpose, or it carries no key usage at all.",
    );
  });

  it("warns of a list of issuers without any", () => {
    expect(certificateSentence({ CAHashList: { "@Enabled": true } })).toContain("most likely nothing passes");
  });

  it("ignores a class that is not switched on", () => {
    expect(certificateSentence({ ClientAuthEKUList: { EKUMapInList: [VPN] }, AllPurposeEnabled: true })).toBe(
      "A certificate passes when it carries no key usage at all.",
    );
  });
});

describe("key usages that lists require", () => {
  it("are undefined when the table lacks their name", () => {
    const lists = {
      ClientAuthEKUList: { EKUMapInList: [{ EKUName: "VPN" }, { EKUName: "vpn" }, { EKUOID: "1.2.3" }] },
    };
    expect(undefinedUsages({ ...lists, EKUMapping: { EKUMap: [VPN] } })).toEqual(["vpn"]);
    expect(undefinedUsages(undefined)).toEqual([]);
  });
});
