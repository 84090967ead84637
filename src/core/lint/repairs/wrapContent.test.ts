import { expect, it } from "vitest";
import { pathTo, repaired } from "./repairs.testkit.ts";
import { wrapContent } from "./wrapContent.ts";

it("puts words into a new child, and leaves blanks and comments around them", () => {
  const text = "<VPNProfile><AppTrigger><App> <!-- ping --> C:\\ping.exe </App></AppTrigger></VPNProfile>";
  expect(repaired(text, wrapContent(pathTo("AppTrigger/App"), "Id"))).toBe(
    "<VPNProfile><AppTrigger><App> <!-- ping --> <Id>C:\\ping.exe</Id> </App></AppTrigger></VPNProfile>",
  );
});

it("puts all elements into one", () => {
  expect(repaired("<VPNProfile><A>\n<B/><C/>\n</A></VPNProfile>", wrapContent(pathTo("A"), "D"))).toBe(
    "<VPNProfile><A>\n<D><B/><C/></D>\n</A></VPNProfile>",
  );
});

it("leaves an element that says nothing", () => {
  const text = "<VPNProfile><App> <!-- x --> </App></VPNProfile>";
  expect(repaired(text, wrapContent(pathTo("App"), "Id"))).toBe(text);
});
