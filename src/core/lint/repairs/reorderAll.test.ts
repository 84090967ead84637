import { expect, it } from "vitest";
import { reorderAll } from "./reorderAll.ts";
import { repaired } from "./repairs.testkit.ts";

it("orders a profile throughout", () => {
  const text = "<VPNProfile><Route><Metric/><Address/></Route><AlwaysOn/></VPNProfile>";
  expect(repaired(text, reorderAll("windows"))).toBe(
    "<VPNProfile><AlwaysOn/><Route><Address/><Metric/></Route></VPNProfile>",
  );
});

it("leaves what is no profile", () => {
  const text = "<Other><Route><Metric/><Address/></Route><AlwaysOn/></Other>";
  expect(repaired(text, reorderAll("schema"))).toBe(text);
});
