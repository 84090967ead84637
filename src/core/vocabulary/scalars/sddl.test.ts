import { describe, expect, it } from "vitest";
import { z } from "zod";
import { refusalOf } from "./laws.testkit.ts";
import { sddl } from "./sddl.ts";

describe("sddl", () => {
  it.each([
    "O:SYG:SYD:(A;;CC;;;AU)",
    "D:PAI(A;;CC;;;S-1-5-21-1-2-3-500)(D;;CC;;;WD)",
    "D:(XA;;CC;;;AU;(Member_of {SID(BA)}))",
    "O:BAG:BAD:S:",
  ])("reads %s", (text) => {
    expect(z.decode(sddl.codec, ` ${text}\n`)).toBe(text);
  });

  it.each(["", "AU", "(A;;CC;;;AU)", "D:A;;CC;;;AU", "D:(A;;CC;;;AU", "D:(A;;CC;;;AU))"])("refuses %j", (text) => {
    refusalOf(sddl, text);
  });
});
