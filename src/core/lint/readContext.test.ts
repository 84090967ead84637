import { expect, test } from "vitest";
import { CONTEXT_KEYS } from "./context.ts";
import { isAnswer, readContext } from "./readContext.ts";

test("answers are taken, whatever else stands beside them", () => {
  const saved = { channel: "intuneCustom", sharedPcs: false, addressPool: "10.8.0.0/16", colour: "blue" };
  expect(readContext(saved)).toEqual({ channel: "intuneCustom", sharedPcs: false, addressPool: "10.8.0.0/16" });
});

test("what is no answer counts as not answered", () => {
  const saved = { channel: "pigeon", oldestWindows: 11, credentialGuard: "yes", addressPool: "10.8.0.0/99" };
  expect(readContext(saved)).toEqual({});
  for (const nothing of [null, undefined, "context", 7, []]) expect(readContext(nothing)).toEqual({});
});

test("nothing is an answer to every question", () => {
  for (const value of [null, undefined, "", {}, 0])
    expect(CONTEXT_KEYS.filter((key) => isAnswer(key, value))).toEqual([]);
});
