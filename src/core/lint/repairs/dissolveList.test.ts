import { expect, it } from "vitest";
import { dissolveList } from "./dissolveList.ts";
import { pathTo, repaired } from "./repairs.testkit.ts";

it("makes each entry of a list an element of the root", () => {
  const text = `<VPNProfile>
  <RouteList>
    <office>
      <Address>10.0.0.0</Address>
    </office>
    <!-- the lab -->
    <lab>
      <Address>10.1.0.0</Address>
    </lab>
  </RouteList>
</VPNProfile>`;
  expect(repaired(text, dissolveList(pathTo("RouteList"), "Route"))).toBe(`<VPNProfile>
  <Route>
    <Address>10.0.0.0</Address>
  </Route>
  <!-- the lab -->
  <Route>
    <Address>10.1.0.0</Address>
  </Route>
</VPNProfile>`);
});

it("renames a list that holds one entry's settings", () => {
  const text = "<VPNProfile><TrafficFilterList><App><Id/></App></TrafficFilterList></VPNProfile>";
  expect(repaired(text, dissolveList(pathTo("TrafficFilterList"), "TrafficFilter"))).toBe(
    "<VPNProfile><TrafficFilter><App><Id/></App></TrafficFilter></VPNProfile>",
  );
});

it("works on one line", () => {
  const text = "<VPNProfile><RouteList><r><Address/></r><r><Address/></r></RouteList></VPNProfile>";
  expect(repaired(text, dissolveList(pathTo("RouteList"), "Route"))).toBe(
    "<VPNProfile><Route><Address/></Route><Route><Address/></Route></VPNProfile>",
  );
});
