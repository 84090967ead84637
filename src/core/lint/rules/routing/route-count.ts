import { at } from "../../../profile/at.ts";
import { counted } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const MANY = 300;

export const routeCount = defineRule({
  id: "route-count",
  severity: "advice",
  title: "The list of routes is short enough to be looked through",
  why: "Long lists take time when the connection comes up, and nobody sees any more what is in them.",
  source: [sources.experience],
  good: [inProfile`${routes(1)}`],
  bad: [inProfile`${routes(MANY + 1)}`],

  check({ profile, report }) {
    const count = profile.Route?.length ?? 0;
    if (count <= MANY) return;
    report(at.Route, {
      message: `${counted(count, "route", "routes")}: see whether larger networks can stand for them.`,
    });
  },
});

function routes(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `10.${index >> 7}.${(index & 127) * 2}.0`);
  return rows.map((address) => `<Route><Address>${address}</Address><PrefixSize>24</PrefixSize></Route>`).join("\n");
}
