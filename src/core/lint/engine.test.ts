import { expect, test } from "vitest";
import { at } from "../profile/at.ts";
import { type Change, editsOf, insert, set } from "../profile/changes.ts";
import type { AnyRef } from "../profile/ref.ts";
import { pathKey } from "../profile/ref.ts";
import type { TextEdit, XmlDocument } from "../xml/document.ts";
import { UTF_8 } from "../xml/encoding.ts";
import { reparseXml } from "../xml/reparse.ts";
import { type Linter, createLinter, lint } from "./engine.ts";
import { inProfile } from "./examples.ts";
import { parsed } from "./repairs/repairs.testkit.ts";
import { type Rule, type Subject, defineRule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { runToEnd } from "./runToEnd.ts";
import { sources } from "./sources.ts";
import type { Verdict } from "./verdict.ts";

const words = { severity: "warning", title: "T", why: "W.", source: [sources.csp], good: [], bad: [] } as const;

const LISTS = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <Rout><Address>10.9.0.0</Address></Rout>
  <Route><Address>10.0.0.1</Address><PrefixSize>8</PrefixSize></Route>
  <Route><Address>10.1.0.0</Address><PrefixSize>16</PrefixSize><Colour>red</Colour></Route>
  <Route><Address>10.2.0.0</Address><PrefixSize>16</PrefixSize></Route>
  <TrafficFilter><Protocol>6</Protocol><RemotePortRanges>443, 80</RemotePortRanges></TrafficFilter>
  <DomainNameInformation><DomainName>.corp.example</DomainName><DnsServers>10.0.0.1, 10.0.0.2</DnsServers></DomainNameInformation>
  <DnsSuffix>corp.example</DnsSuffix>`;

const EDITS: Readonly<Record<string, (document: XmlDocument) => readonly TextEdit[]>> = {
  "a value of one row": changing(set(at.Route.at(1).PrefixSize, 24)),
  "a value that does not decode": ({ text }) => replacing(text, "<PrefixSize>8<", "<PrefixSize>eight<"),
  "a row before others": changing(insert(at.Route, 0, [{ Address: "10.7.0.0", PrefixSize: 16 }])),
  "a row behind others": changing(insert(at.Route, 3, [{ Address: "10.7.0.1", PrefixSize: 16 }])),
  "rows taken away": changing({ kind: "remove", ref: at.Route as AnyRef, indexes: [0] }),
  "a setting that stands twice": ({ text }) => replacing(text, "<DnsSuffix>", "<DnsSuffix>a.b</DnsSuffix><DnsSuffix>"),
  "a question": ({ text }) => replacing(text, ">443, 80<", "><?fill-in Which ports?><"),
  "a character that cannot be seen": ({ text }) => replacing(text, "10.2.0.0", "10.2.0.0&#x200b;"),
};

test.each(Object.entries(EDITS))("after an edit all is found that a new look finds: %s", (_, edit) => {
  const before = parsed(LISTS);
  const after = edited(before, edit(before));
  const linter = createLinter(RULES);
  for (const document of [before, after, before, after])
    expect(shown(look(linter, document))).toEqual(shown(lint(subjectOf(parsed(document.text)), RULES)));
});

test("what is found keeps its identity while an edit changes none of it", () => {
  const about = defineRule({
    ...words,
    id: "about",
    check({ profile, report }) {
      if (profile.AlwaysOn === true) report(at.AlwaysOn, { message: "It is on" });
    },
  });
  const linter = createLinter([about]);
  const before = parsed(LISTS);
  const { findings } = look(linter, before);
  expect(findings).toHaveLength(1);
  expect(look(linter, edited(before, editsOf(before, set(at.Route.at(2).Metric, 7)))).findings).toBe(findings);
});

test("of a list, only the rows that an edit touches are looked at again", () => {
  const seen: string[] = [];
  const rows = watching(seen, { within: ["Route"], meets: (spec) => spec?.kind === "group" });
  const before = parsed(LISTS);
  const linter = createLinter([rows]);
  look(linter, before);
  expect(seen.splice(0)).toEqual(["Route[0]", "Route[1]", "Route[2]"]);
  look(linter, edited(before, editsOf(before, set(at.Route.at(1).PrefixSize, 24))));
  expect(seen).toEqual(["Route[1]"]);
});

test("a rule meets the elements that it names, and passes over what has no sign of its matter", () => {
  const seen: string[] = [];
  look(createLinter([watching(seen, { meets: (spec) => spec === null, sign: /Colour/ })]), parsed(LISTS));
  expect(seen).toEqual(["Route[1]/Colour"]);
});

test("what is asked about an element is asked for as long as the element is there", () => {
  const asking = defineRule({
    ...words,
    id: "asking",
    inspect: ({ spec }, { ask }) => void (spec === null && ask("edition")),
  });
  const linter = createLinter([asking]);
  const before = parsed(LISTS);
  const inOneRow = edited(before, replacing(before.text, "<Rout><Address>10.9.0.0</Address></Rout>", ""));
  const moved = edited(inOneRow, editsOf(inOneRow, insert(at.Route, 0, [{ Address: "10.7.0.0", PrefixSize: 16 }])));
  const inNone = edited(moved, replacing(moved.text, "<Colour>red</Colour>", ""));
  const questions = [before, inOneRow, moved, inNone, before].map((document) => [...look(linter, document).questions]);
  const asked = [["edition", ["asking"]]];
  expect(questions).toEqual([asked, asked, asked, [], asked]);
});

test("an element that comes later meets the answers that have been given meanwhile", () => {
  const asking = defineRule({
    ...words,
    id: "asking",
    inspect: ({ spec, path }, { ask, report }) =>
      spec === null && report({ path }, { message: `Deployed with ${ask("channel") ?? "?"}` }),
  });
  const linter = createLinter([asking]);
  const quiet = parsed(inProfile`<AlwaysOn>true</AlwaysOn>`);
  const loud = edited(quiet, replacing(quiet.text, "true", "true<Colour/>"));
  const messages = (document: XmlDocument, context: Subject["context"]) =>
    look(linter, document, context).findings.map(({ message }) => message);
  expect(messages(quiet, {})).toEqual([]);
  expect(messages(quiet, { channel: "powershell" })).toEqual([]);
  expect(messages(loud, { channel: "powershell" })).toEqual(["Deployed with powershell"]);
  expect(messages(loud, { channel: "configMgr" })).toEqual(["Deployed with configMgr"]);
});

test("a rule that yields is silent where another finds more than advice", () => {
  const loud = defineRule({ ...words, id: "loud", check: ({ report }) => report(at.AlwaysOn, { message: "1" }) });
  const soft = defineRule({
    ...words,
    id: "soft",
    yields: true,
    check({ report }) {
      report(at.AlwaysOn, { message: "2" });
      report(at.DnsSuffix, { message: "3" });
    },
  });
  const messages = (rules: readonly Rule[]) => lint(subjectOf(parsed(LISTS)), rules).findings.map((one) => one.message);
  expect(messages([soft, loud])).toEqual(["3", "1"]);
  expect(
    messages([soft, { ...loud, check: ({ report }) => report(at.AlwaysOn, { message: "1", severity: "advice" }) }]),
  ).toEqual(["2", "3", "1"]);
});

/** A rule that tells the paths of what it looks at. */
function watching(seen: string[], where: Pick<Rule, "within" | "meets" | "sign">): Rule {
  return defineRule({ ...words, id: "watching", ...where, inspect: ({ path }) => void seen.push(pathKey(path)) });
}

function changing(change: Change) {
  return (document: XmlDocument) => editsOf(document, change);
}

function replacing(text: string, part: string, by: string): readonly TextEdit[] {
  const start = text.indexOf(part);
  return [{ range: { start, end: start + part.length }, text: by }];
}

function edited(document: XmlDocument, edits: readonly TextEdit[]): XmlDocument {
  const after = reparseXml(document, edits);
  if (!after.ok || edits.length === 0) throw new Error("The edit does not fit.");
  return after.value;
}

function look(linter: Linter, document: XmlDocument, context: Subject["context"] = CONTEXT): Verdict {
  return runToEnd(linter.run({ ...subjectOf(document), context }));
}

function subjectOf(document: XmlDocument): Subject {
  return { document, name: "VPN", scope: "user", encoding: UTF_8, context: CONTEXT, others: NOBODY };
}

const CONTEXT: Subject["context"] = { channel: "powershell" };

const NOBODY: Subject["others"] = [];

function shown({ findings, questions }: Verdict) {
  const told = findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes.map(({ title }) => title) }));
  return { findings: told, questions: [...questions] };
}
