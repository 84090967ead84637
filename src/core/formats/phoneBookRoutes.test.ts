import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIp } from "../ip/address.ts";
import { parsePhoneBookRoutes, printPhoneBookRoutes } from "./phoneBookRoutes.ts";

const address = fc.oneof(
  fc.bigInt(0n, 2n ** 32n - 1n).map((value) => formatIp({ family: 4, value })),
  fc.bigInt(0n, 2n ** 128n - 1n).map((value) => formatIp({ family: 6, value })),
);
const route = fc.record({
  address,
  prefixSize: fc.integer({ min: 0, max: 128 }),
  metric: fc.integer({ min: 0, max: 4_294_967_295 }),
  isExclusion: fc.boolean(),
});

describe("the routes of a phone book", () => {
  it("read as the routes that they were printed from", () => {
    fc.assert(
      fc.property(fc.array(route, { maxLength: 5 }), (routes) => {
        expect(parsePhoneBookRoutes(printPhoneBookRoutes(routes))).toEqual(routes);
      }),
    );
  });

  it("are nine words of 32 bits each, lowest byte first", () => {
    const digits = `01000000${"02000000"}${"08000000"}${"0A000000"}${"00000000".repeat(3)}${"01000000"}00000000`;
    expect(parsePhoneBookRoutes(digits)).toEqual([
      { address: "10.0.0.0", prefixSize: 8, metric: 1, isExclusion: true },
    ]);
  });

  it("are refused when digits are missing or the family is unknown", () => {
    expect(parsePhoneBookRoutes("0100")).toBeNull();
    expect(parsePhoneBookRoutes("zz".repeat(36))).toBeNull();
    expect(parsePhoneBookRoutes("00".repeat(36))).toBeNull();
  });
});
