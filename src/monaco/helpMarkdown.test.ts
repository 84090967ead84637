import { describe, expect, it } from "vitest";
import { at } from "../core/profile/at.ts";
import { settings } from "../core/vocabulary/settings.ts";
import { helpText } from "./helpMarkdown.ts";

describe("the help of a setting", () => {
  const help = helpText(at.Route.at(0).ExclusionRoute.spec, "Route/ExclusionRoute");

  it("names it, and says what it does, what happens without it, and what people miss", () => {
    for (const part of ["**Exclude from the tunnel**", "`Route/ExclusionRoute`", "*Not configured:*", "*Easy to miss:*"]) {
      expect(help).toContain(part);
    }
  });

  it("lists its facts and what sources disagree about", () => {
    for (const part of ["Default: `false`", "Known since Windows 10 1607", "CSP node: `RouteList/{routeRowId}/ExclusionRoute`", "*Sources disagree:*"]) {
      expect(help).toContain(part);
    }
  });

  it("is there for the whole vocabulary, without a gap", () => {
    for (const { spec, path } of settings()) expect(helpText(spec, path)).not.toMatch(/undefined|\[object/);
  });
});
