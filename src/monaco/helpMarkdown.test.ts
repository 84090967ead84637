import { describe, expect, it } from "vitest";
import { at } from "../core/profile/at.ts";
import { settings } from "../core/vocabulary/settings.ts";
import { helpText } from "./helpMarkdown.ts";

describe("the help of a setting", () => {
  const help = helpText(at.Route.at(0).ExclusionRoute.spec, "Route/ExclusionRoute");

  it("names it, and says what it does, what happens without it, and what people miss", () => {
    expect(help).toContain("**Exclude from the tunnel**  \n`Route/ExclusionRoute`");
    expect(help).toContain("*Not configured:*");
    expect(help).toContain("*Easy to miss:*");
  });

  it("lists its facts and what sources disagree about", () => {
    expect(help).toContain("Default: `false`");
    expect(help).toContain("Known since Windows 10 1607");
    expect(help).toContain("CSP node: `RouteList/{routeRowId}/ExclusionRoute`");
    expect(help).toContain("*Sources disagree:*");
  });

  it("is there for the whole vocabulary, without a gap", () => {
    for (const { spec, path } of settings()) expect(helpText(spec, path)).not.toMatch(/undefined|\[object/);
  });
});
