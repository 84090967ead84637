import { expect, test } from "vitest";
import { createLinter, lintBroken } from "../core/lint/engine.ts";
import { inProfile } from "../core/lint/examples.ts";
import { defineRule } from "../core/lint/rule.ts";
import { sources } from "../core/lint/sources.ts";
import { at } from "../core/profile/at.ts";
import { set } from "../core/profile/changes.ts";
import { parseXml } from "../core/xml/parse.ts";
import { type LintParts, createFindings } from "./findings.ts";
import { createProfileStore } from "./store.ts";

const words = { severity: "warning", title: "T", why: "W.", source: [sources.csp], good: [], bad: [] } as const;
const notAlwaysOn = defineRule({
  ...words,
  id: "not-always-on",
  check({ profile, ask, report }) {
    if (profile.AlwaysOn !== false) return;
    report(at.AlwaysOn, { message: `It is off; deployed with ${ask("channel") ?? "?"}` });
  },
});
const sameSuffix = defineRule({
  ...words,
  id: "same-suffix",
  check({ profile, others, report }) {
    const twin = others.find((other) => String(other.profile.DnsSuffix) === String(profile.DnsSuffix));
    if (twin !== undefined) report(at.DnsSuffix, { message: `like ${twin.name}` });
  },
});
const broken = defineRule({
  ...words,
  id: "broken",
  broken: ({ code }, { report }) => report({ path: [] }, { message: code }),
});

const PARTS: LintParts = { createLinter, lintBroken, RULES: [notAlwaysOn, sameSuffix, broken] };
const OFF = inProfile`<AlwaysOn>false</AlwaysOn>`;

test("nothing is found before the rules have come", () => {
  const { store, findings, rest } = bench();
  store.openText(OFF);
  rest();
  expect(findings.getState()).toMatchObject({ findings: [], isCurrent: false });
});

test("what is found follows the text, once there is time", () => {
  const { store, findings, rest, messages } = started(OFF);
  expect(messages()).toEqual(["It is off; deployed with ?"]);
  store.dispatch(set(at.AlwaysOn, true), { label: "On", origin: "form" });
  expect(findings.getState().isCurrent).toBe(false);
  rest();
  expect(findings.getState()).toMatchObject({ findings: [], isCurrent: true });
});

test("an edit in the middle of the work starts it anew", () => {
  const { store, rest, oneSlice, messages } = started(OFF);
  store.dispatch(set(at.AlwaysOn, true), { label: "On", origin: "form" });
  oneSlice();
  store.undo();
  rest();
  expect(messages()).toEqual(["It is off; deployed with ?"]);
});

test("what is asked is told with who asked, until it is answered", () => {
  const { store, findings, rest, messages } = started(OFF);
  expect([...findings.getState().questions]).toEqual([["channel", ["not-always-on"]]]);
  store.setContext({ channel: "powershell" });
  rest();
  expect(messages()).toEqual(["It is off; deployed with powershell"]);
  expect(findings.getState().questions.size).toBe(0);
});

test("a silenced finding is listed with its reason, and comes back", () => {
  const { store, findings, rest, messages } = started(OFF);
  store.silence({ rule: "not-always-on", where: null, row: null, reason: "Started by hand" });
  rest();
  expect(messages()).toEqual([]);
  expect(findings.getState().silenced.map(({ silence }) => silence.reason)).toEqual(["Started by hand"]);
  store.unsilence({ rule: "not-always-on", where: null, row: null });
  rest();
  expect(messages()).toHaveLength(1);
});

test("a broken text says where first, and keeps what was found while it was whole", () => {
  const { store, rest, messages } = started(OFF);
  const end = OFF.length - "</VPNProfile>".length;
  const edits = [{ range: { start: end, end }, text: "<" }];
  store.dispatch({ kind: "text", edits }, { label: "Type", origin: "pane" });
  rest();
  expect(messages()).toHaveLength(2);
  expect(messages()[1]).toBe("It is off; deployed with ?");
});

test("rules see the other profiles of the deployment, as they are now", () => {
  const suffix = inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`;
  const { store, rest, messages } = started(suffix);
  const first = store.getState().active;
  store.openText(suffix);
  rest();
  expect(messages()).toEqual(["like VPN"]);
  store.dispatch(set(at.DnsSuffix, undefined), { label: "Remove", origin: "form" });
  store.activate(first);
  rest();
  expect(messages()).toEqual([]);
});

test("the findings of one profile are never shown for another", () => {
  const { store, findings } = started(OFF);
  store.openText(inProfile`<AlwaysOn>true</AlwaysOn>`);
  expect(findings.getState().findings).toEqual([]);
});

test("on demand the answer is there at once", () => {
  const { store, findings } = started(OFF);
  store.dispatch(set(at.AlwaysOn, true), { label: "On", origin: "form" });
  expect(findings.now()).toMatchObject({ findings: [], isCurrent: true });
});

test("what would be found in another text is told without touching this one", () => {
  const { store, findings, messages } = started(OFF);
  const on = parseXml(inProfile`<AlwaysOn>true</AlwaysOn>`);
  const off = parseXml(OFF);
  expect(on.ok && findings.findIn(on.value)).toEqual([]);
  expect(off.ok && findings.findIn(off.value)).toHaveLength(1);
  store.silence({ rule: "not-always-on", where: null, row: null, reason: "Started by hand" });
  expect(off.ok && findings.findIn(off.value)).toEqual([]);
  expect(messages()).toHaveLength(1);
});

function started(text: string) {
  const all = bench();
  all.findings.start(PARTS);
  all.store.openText(text);
  all.rest();
  return all;
}

/** A store and its findings, with idle time by hand. */
function bench() {
  const waiting: ((hasTime: () => boolean) => void)[] = [];
  let ids = 0;
  const store = createProfileStore({ now: () => 0, newId: () => `id-${++ids}` });
  const findings = createFindings(store, (work) => {
    waiting.push(work);
    return () => void waiting.splice(waiting.indexOf(work), waiting.includes(work) ? 1 : 0);
  });
  const oneSlice = (): void => waiting.shift()?.(() => false);
  const rest = (): void => {
    while (waiting.length > 0) oneSlice();
  };
  const messages = () => findings.getState().findings.map(({ message }) => message);
  return { store, findings, oneSlice, rest, messages };
}
