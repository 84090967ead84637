import { expect, test } from "vitest";
import { corpus, fixtures, readable } from "../profile/profiles.testkit.ts";
import { alignedText } from "./alignedText.ts";
import { compareProfiles } from "./compareProfiles.ts";
import { parse } from "./compare.testkit.ts";

const profiles = [...readable(fixtures()), ...readable(corpus())];

test.each(profiles)("says the same as before, and is laid out once and for all: $name", ({ document }) => {
  const aligned = parse(alignedText(document));
  expect(compareProfiles(document, aligned).differences).toEqual([]);
  expect(alignedText(aligned)).toBe(aligned.text);
});

test("one line and many lines become equal", () => {
  const many =
    "<VPNProfile>\r\n\t<RegisterDNS>true</RegisterDNS>\r\n\r\n\t<AlwaysOn>true</AlwaysOn>\r\n</VPNProfile>\r\n";
  const one = "<VPNProfile><AlwaysOn>true</AlwaysOn><RegisterDNS>true</RegisterDNS></VPNProfile>";
  expect(alignedText(parse(many))).toBe(alignedText(parse(one)));
  expect(alignedText(parse(one)).split("\n")).toHaveLength(5);
});
