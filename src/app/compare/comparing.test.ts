import { expect, test } from "vitest";
import { openSource } from "../../core/importers/open.ts";
import { sourceOfText } from "../../core/importers/source.ts";
import { fail, succeed } from "../../core/result.ts";
import { compareSides } from "./comparing.ts";
import { NO_REPORT, profilesIn, reportedText } from "./report.ts";
import { type Side, sideOf } from "./side.ts";
import { firstSources, isThere } from "./source.ts";
import { createProfileStore } from "../../store/store.ts";

const text = "<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>";

function storeWith(...texts: readonly string[]) {
  let id = 0;
  const store = createProfileStore({ now: () => 0, newId: () => `id${++id}` });
  for (const one of texts) store.openText(one);
  return store;
}

function side(source: Side["source"], report: string | null = null): Side {
  return sideOf(storeWith(text).getState(), source, report === null ? reportedText(NO_REPORT) : succeed(report));
}

test("what Windows reports is told second, whichever side it is on", () => {
  for (const sides of [
    [side("this"), side("report", text)],
    [side("report", text), side("this")],
  ] as const) {
    const { mode, before, after } = compareSides(...sides);
    expect([mode, before.source, after.source]).toEqual(["readBack", "this", "report"]);
  }
});

test("two reports are compared strictly", () => {
  expect(compareSides(side("report", text), side("report", text)).mode).toBe("edit");
});

test("nothing is compared while a side cannot be read, and the side says why", () => {
  const broken = sideOf(storeWith("<VPNProfile>").getState(), "this", reportedText(NO_REPORT));
  expect(compareSides(broken, side("report", text)).comparison).toBeNull();
  expect(broken.problem).toBe("Its XML is broken: mend it first.");
  expect(side("report", "<html/>").problem).toBe("This text holds no VPN profile.");
  expect(side("report").problem).toMatch(/^Paste/);
  expect(side("opened").problem).toBe("This profile was made here.");
});

test("of several profiles in a report none is compared until one is chosen", () => {
  const source = sourceOfText(
    null,
    `<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>\n${text.replace("true", "false")}`,
  );
  const brought = { label: "Pasted text", source, opening: openSource(source) };
  expect(profilesIn({ brought })).toHaveLength(2);
  const chosen = (index: number | null) => reportedText({ typed: "", brought, chosen: index });
  expect(chosen(null)).toEqual(fail("Choose which of the profiles is compared."));
  expect(chosen(1)).toEqual(succeed(expect.stringContaining("false")));
});

test("the only profile in a report needs no choice", () => {
  const source = sourceOfText(null, text);
  const brought = { label: "Pasted text", source, opening: openSource(source) };
  expect(reportedText({ typed: "", brought, chosen: null })).toEqual(succeed(text));
});

test("every template can be a side", () => {
  expect(side("template:device-tunnel").document).not.toBeNull();
});

test("at first the newest profile is compared with another one, and closed ones are gone", () => {
  const store = storeWith(text, text);
  const { left, right } = firstSources(store.getState());
  expect([left, right]).toEqual(["profile:id1", "this"]);
  store.close("id1" as never);
  expect(isThere(store.getState(), left)).toBe(false);
  expect(firstSources(store.getState())).toEqual({ left: "this", right: "report" });
});
