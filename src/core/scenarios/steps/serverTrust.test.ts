import { describe, expect, test } from "vitest";
import { set } from "../../profile/changes.ts";
import { peapSlot } from "../../profile/eap/eapAt.ts";
import { peapTrust, tlsTrust, trustOf } from "../../profile/eap/trust.ts";
import { peapProfile } from "../profiles.testkit.ts";
import { changed, done } from "./done.testkit.ts";
import { serverTrust, verifiedByTunnel } from "./serverTrust.ts";

const ROOT = "cdd4eeae6000ac7f40c3802c171e30148030c072";

describe("the trust in the server", () => {
  const innerTrust = tlsTrust(peapSlot.tls);
  const known = changed(
    peapProfile(),
    set(peapTrust.serverNames, ["radius.internal.test"]),
    set(peapTrust.roots, [ROOT]),
    set(innerTrust.verifies ?? innerTrust.neverAsks, true),
  );

  test("of a tunnel is repeated inside it, without a question", () => {
    const { after } = done(known, serverTrust);
    expect(trustOf(after, innerTrust)).toEqual({
      verifies: true,
      checksNames: true,
      neverAsks: true,
      serverNames: ["radius.internal.test"],
      roots: [ROOT],
    });
    expect(after.text).not.toContain("fill-in");
  });

  test("is a question where nothing stands, once for each level", () => {
    const { after } = done(peapProfile(), serverTrust);
    expect(after.text.match(/<\?fill-in /g)).toHaveLength(4);
  });

  test("is switched on in the tunnel, and stays off inside it where the profile says so", () => {
    const off = changed(
      known,
      ...[peapTrust.verifies, innerTrust.verifies].flatMap((ref) => (ref === null ? [] : [set(ref, false)])),
    );
    const { after, says } = done(off, serverTrust);
    expect(says).toEqual(["Verify the server and its name in the tunnel of PEAP, and ask nobody."]);
    expect([trustOf(after, peapTrust).verifies, trustOf(after, innerTrust).verifies]).toEqual([true, false]);
  });

  test("is left to the tunnel only by a method that names neither server nor root", () => {
    expect(done(peapProfile(), verifiedByTunnel).says).toHaveLength(1);
    const named = changed(known, set(innerTrust.serverNames, ["radius.internal.test"]));
    expect(done(named, verifiedByTunnel).says).toEqual([]);
  });
});
