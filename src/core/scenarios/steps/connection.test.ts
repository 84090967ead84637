import { describe, expect, test } from "vitest";
import { at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import { read } from "../../profile/read.ts";
import { parse } from "../profiles.testkit.ts";
import { onlyIkev2, server, someProtocol } from "./connection.ts";
import { changed, done } from "./done.testkit.ts";

describe("the connection", () => {
  const withProtocol = changed(parse("<VPNProfile>\n</VPNProfile>"), set(at.NativeProfile.NativeProtocolType, "SSTP"));

  test("keeps its protocol, unless only IKEv2 will do", () => {
    expect(done(withProtocol, someProtocol).says).toEqual([]);
    const { after } = done(withProtocol, onlyIkev2("It works over IKEv2 only."));
    expect(read(after, at.NativeProfile.NativeProtocolType).value).toBe("IKEv2");
  });

  test("keeps another question for the server", () => {
    const asked = parse(
      "<VPNProfile><NativeProfile><Servers><?fill-in Your gateway?></Servers></NativeProfile></VPNProfile>",
    );
    expect(done(asked, server()).says).toEqual([]);
    expect(done(parse("<VPNProfile/>"), server("Your gateway")).after.text).toContain("<?fill-in Your gateway?>");
  });
});
