import { describe, expect, test } from "vitest";
import type { Condition } from "../../core/scenarios/conditionalAccess/state.ts";
import { standingSentence } from "./standingSentence.ts";

const there: Condition = { text: "", met: true, path: "" };
const toCheck: Condition = { ...there, met: false, otherwise: "Check", isAside: true };
const toFillIn: Condition = { ...toCheck, otherwise: "Fill in" };

function onWith(...conditions: readonly Condition[]): string {
  return standingSentence({ standing: "on", obstacle: null, conditions: [there, ...conditions] });
}

describe("conditional access that is on", () => {
  test("is complete where nothing is left", () => {
    expect(onWith()).toContain("everything that it needs");
  });

  test("says that a value is left to fill in, and that something needs a look", () => {
    expect(onWith(toFillIn)).toBe("The profile asks for it. A value is left to fill in.");
    expect(onWith(toCheck)).toContain("“Check”");
    expect(onWith(toFillIn, toCheck)).toMatch(/fill in\. What/);
  });
});
