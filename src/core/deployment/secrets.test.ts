import { describe, expect, test } from "vitest";
import { at } from "../profile/at.ts";
import { read } from "../profile/read.ts";
import { parseXml } from "../xml/parse.ts";
import { secretRanges, withoutSecrets } from "./secrets.ts";

const PROFILE = "<VPNProfile><NativeProfile><L2tpPsk>opensesame</L2tpPsk></NativeProfile></VPNProfile>";

describe("a text without its secrets", () => {
  test("asks for them again, and reads as not configured", () => {
    const parsed = parseXml(withoutSecrets(PROFILE));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const reading = read(parsed.value, at.NativeProfile.L2tpPsk);
    expect(reading).toMatchObject({ value: undefined, placeholder: expect.stringMatching(/key/i), undecodable: [] });
  });

  test("has none left to remove", () => {
    const kept = withoutSecrets(PROFILE);
    expect(secretRanges(kept)).toEqual([]);
    expect(withoutSecrets(kept)).toBe(kept);
  });

  test.each([
    ["in a comment", "<VPNProfile><!-- <L2tpPsk>opensesame</L2tpPsk> --></VPNProfile>"],
    ["in broken text", "<VPNProfile><L2tpPsk>opensesame</L2tpPsk>"],
    ["twice", PROFILE.replace("<L2tpPsk>", "<L2tpPsk>opensesame</L2tpPsk><L2tpPsk>")],
    [
      "in two elements",
      PROFILE.replace("<NativeProfile>", "<APNBinding><Password>opensesame</Password></APNBinding><NativeProfile>"),
    ],
  ])("has none %s either", (_, text) => {
    expect(withoutSecrets(text)).not.toContain("opensesame");
  });

  test("is the text itself when it has no secret", () => {
    expect(withoutSecrets("<VPNProfile><L2tpPsk/></VPNProfile>")).toBe("<VPNProfile><L2tpPsk/></VPNProfile>");
  });
});
