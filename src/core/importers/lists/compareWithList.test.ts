import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IpPrefix, formatPrefix, parsePrefix } from "../../ip/prefix.ts";
import { compareWithList } from "./compareWithList.ts";

describe("routes against a newer list", () => {
  it("are kept, added and removed", () => {
    const compared = compareWithList(of("10.1.0.0/16", "10.2.0.0/16"), {
      wanted: of("10.2.0.0/16", "10.3.0.0/16"),
      known: of("10.1.0.0/16", "10.2.0.0/16"),
    });
    expect(compared.added.map(formatPrefix)).toEqual(["10.3.0.0/16"]);
    expect(compared).toMatchObject({ removed: [0], kept: [1], notFromTheList: [] });
  });

  it("that are in no list stay, and it is said when they share addresses with one", () => {
    const routes = of("10.1.2.0/24", "10.0.0.0/8", "192.168.0.0/16");
    expect(compareWithList(routes, { wanted: of("10.1.0.0/16"), known: [] })).toMatchObject({
      kept: [],
      removed: [],
      notFromTheList: [
        { index: 0, touchesTheList: true },
        { index: 1, touchesTheList: true },
        { index: 2, touchesTheList: false },
      ],
    });
  });

  it("are compared without host bits, and passed over when they are no network", () => {
    const compared = compareWithList([null, ...of("10.1.2.3/16", "10.1.0.0/16")], {
      wanted: of("10.1.9.9/16"),
      known: [],
    });
    expect(compared).toEqual({ added: [], kept: [1, 2], removed: [], notFromTheList: [] });
  });

  it("are each named once, whatever the lists", () => {
    const some = fc.array(
      fc.nat(15).map((part) => parsePrefix(`10.${part}.0.0/16`)!),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, some, some, (routes, wanted, known) => {
        const { added, kept, removed, notFromTheList } = compareWithList(routes, { wanted, known });
        const named = [...kept, ...removed, ...notFromTheList.map(({ index }) => index)];
        expect(named.sort((a, b) => a - b)).toEqual(routes.map((_, index) => index));
        const after = [...kept.map((index) => routes[index]!), ...added].map(formatPrefix);
        expect(new Set(after)).toEqual(new Set(wanted.map(formatPrefix)));
      }),
    );
  });
});

function of(...written: readonly string[]): readonly IpPrefix[] {
  return written.map((text) => parsePrefix(text)!);
}
