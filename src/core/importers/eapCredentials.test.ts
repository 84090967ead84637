import { describe, expect, it } from "vitest";
import { isEapCredentials } from "./eapCredentials.ts";

describe("user names and passwords for EAP", () => {
  it.each([
    '<?xml version="1.0"?>\n<!-- of a test -->\n<EapHostUserCredentials xmlns="urn:x"><Credentials/></EapHostUserCredentials>',
    "<e:EapHostUserCredentials>",
    "  <EapHostUserCredentials/>",
  ])("are known by the root of %s", (text) => {
    expect(isEapCredentials(text)).toBe(true);
  });

  it.each(["<EapHostConfig/>", "<a><EapHostUserCredentials/></a>", "<!-- <EapHostUserCredentials> --><a/>", ""])(
    "are not %s",
    (text) => {
      expect(isEapCredentials(text)).toBe(false);
    },
  );
});
