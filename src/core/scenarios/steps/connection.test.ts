import { describe, expect, test } from "vitest";
import { at } from "../../profile/at.ts";
import { ask, set } from "../../profile/changes.ts";
import { read } from "../../profile/read.ts";
import { parse } from "../profiles.testkit.ts";
import { byItself, onlyIkev2, server, someProtocol, someRouting } from "./connection.ts";
import { changed, done } from "./done.testkit.ts";

describe("what makes it Always On", () => {
  const { AlwaysOn } = at;
  const { RoutingPolicyType } = at.NativeProfile;

  test("is added where nothing is said", () => {
    const { after, says } = done(parse("<VPNProfile/>"), byItself, someRouting);
    expect([read(after, AlwaysOn).value, read(after, RoutingPolicyType).value]).toEqual([true, "SplitTunnel"]);
    expect(says).toHaveLength(2);
  });

  test("is left as the profile says, or asks", () => {
    const said = changed(parse("<VPNProfile/>"), set(AlwaysOn, false), set(RoutingPolicyType, "ForceTunnel"));
    const asked = changed(parse("<VPNProfile/>"), ask(AlwaysOn, "By itself?"), ask(RoutingPolicyType, "All traffic?"));
    for (const document of [said, asked]) expect(done(document, byItself, someRouting).says).toEqual([]);
  });

  test("is no split tunnel beside LockDown, which lets nothing past the tunnel", () => {
    const locked = changed(parse("<VPNProfile/>"), set(at.LockDown, true));
    expect(done(locked, someRouting).says).toEqual([]);
  });
});

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
