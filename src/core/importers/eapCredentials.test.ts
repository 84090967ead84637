import { describe, expect, it } from "vitest";
import { eapCredentials } from "./eapCredentials.ts";
import { sourceOfText } from "./source.ts";

describe("user names and passwords for EAP", () => {
  it.each([
    '<?xml version="1.0"?>\n<!-- of a test -->\n<EapHostUserCredentials xmlns="urn:x"><Credentials/></EapHostUserCredentials>',
    "<e:EapHostUserCredentials>",
    "  <EapHostUserCredentials/>",
  ])("are known by the root of %s", (text) => {
    expect(eapCredentials.recognises(sourceOfText(null, text))).toBe(true);
  });

  it.each(["<EapHostConfig/>", "<a><EapHostUserCredentials/></a>", "<!-- <EapHostUserCredentials> --><a/>", ""])(
    "are not %s",
    (text) => {
      expect(eapCredentials.recognises(sourceOfText(null, text))).toBe(false);
    },
  );
});
