import { expect, it } from "vitest";
import { SUITES } from "../profile/suites.ts";
import { espProposal, ikeProposal } from "./strongSwanWords.ts";

it("every suite that people choose has proposals", () => {
  expect(SUITES.map(({ suite }) => [ikeProposal(suite), espProposal(suite)])).toEqual([
    ["aes128gcm16-prfsha256-modp2048", "aes128gcm16-ecp256"],
    ["aes256gcm16-prfsha384-ecp384", "aes256gcm16-ecp384"],
    ["aes128-sha256-modp2048", "aes128-sha256-modp2048"],
  ]);
});

const [, { suite }] = SUITES as unknown as readonly [unknown, (typeof SUITES)[number]];

it("no group for the data is left out, and that of the key exchange can be taken again", () => {
  expect(espProposal({ ...suite, PfsGroup: "None" })).toBe("aes256gcm16");
  expect(espProposal({ ...suite, PfsGroup: "PFSMM" })).toBe("aes256gcm16-ecp384");
});

it("what strongSwan has no word for has no proposal", () => {
  expect(ikeProposal({ ...suite, DHGroup: "None" })).toBeNull();
  expect(espProposal({ ...suite, AuthenticationTransformConstants: "SHA256128" })).toBeNull();
});
