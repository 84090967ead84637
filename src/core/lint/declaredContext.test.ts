/** What a rule reads of the context is what it declares: `context` is shown with the rule. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CONTEXT_KEYS, type Context, type ContextKey, QUESTIONS } from "./context.ts";
import { createLinter } from "./engine.ts";
import { exampleSubject } from "./exampleSubject.ts";
import { type Rule, type Subject, defineRule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { runToEnd } from "./runToEnd.ts";
import { sources } from "./sources.ts";

const FIXTURES = ["src/fixtures", "src/fixtures/eap"];

test("each rule reads the facts of the deployment that it declares, and no others", () => {
  const inFixtures = readingsOf(RULES, fixtures());
  const wrong = RULES.map((rule) => {
    const inExamples = readingsOf([rule], examplesOf(rule)).get(rule.id) ?? [];
    const read = new Set([...inExamples, ...(inFixtures.get(rule.id) ?? [])]);
    return { rule: rule.id, ...difference(read, rule.context) };
  });
  expect(wrong.filter(({ undeclared, unread }) => undeclared.length + unread.length > 0)).toEqual([]);
});

test("a rule that asks in silence is noticed, whichever way it looks", () => {
  const words = { severity: "advice", title: "T", why: "W.", source: [sources.csp], good: [], bad: [] } as const;
  const rules = [
    defineRule({ ...words, id: "asks", check: ({ ask }) => void ask("join") }),
    defineRule({ ...words, id: "reads", check: ({ context }) => void context.channel }),
    defineRule({ ...words, id: "inspects", inspect: (_, { ask }) => void ask("gateway") }),
    defineRule({ ...words, id: "is-limited", windows: { from: "1809" }, check: () => undefined }),
  ];
  const read = readingsOf(
    rules,
    [exampleSubject("<VPNProfile/>")].filter((subject) => subject !== null),
  );
  expect([...read].map(([id, keys]) => [id, ...keys])).toEqual([
    ["asks", "join"],
    ["reads", "channel"],
    ["inspects", "gateway"],
  ]);
});

type Readings = ReadonlyMap<string, ReadonlySet<ContextKey>>;

/** What each rule reads of the context of some subjects; that the engine reads it for `windows` does not count. */
function readingsOf(rules: readonly Rule[], subjects: readonly Subject[]): Readings {
  const readings = new Map<string, Set<ContextKey>>();
  let reader: string | null = null;
  const overheard = (context: Context): Context =>
    new Proxy(context, {
      get(target, key) {
        const name = key as ContextKey;
        if (reader !== null) readings.set(reader, (readings.get(reader) ?? new Set()).add(name));
        return target[name];
      },
    });
  const reading = <T extends readonly unknown[]>(rule: Rule, look: ((...seen: T) => void) | undefined) =>
    look && ((...seen: T) => void ((reader = rule.id), look(...seen), (reader = null)));
  const listening = rules.map((rule) => {
    const [check, inspect] = [reading(rule, rule.check), reading(rule, rule.inspect)];
    return { ...rule, ...(check && { check }), ...(inspect && { inspect }) };
  });
  const linter = createLinter(listening);
  for (const subject of subjects) runToEnd(linter.run({ ...subject, context: overheard(subject.context) }));
  return readings;
}

function difference(read: ReadonlySet<ContextKey>, declared: readonly ContextKey[] = []) {
  return {
    undeclared: [...read].filter((key) => !declared.includes(key)),
    unread: declared.filter((key) => !read.has(key)),
  };
}

function examplesOf({ good, bad }: Rule): readonly Subject[] {
  return [...good, ...bad].flatMap((example) => exampleSubject(example) ?? []);
}

/** The fixtures, for each question with its first answer and with its last one. */
function fixtures(): readonly Subject[] {
  const files = FIXTURES.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  return files
    .filter((file) => file.endsWith(".xml"))
    .flatMap((file) => exampleSubject(readFileSync(file, "utf8")) ?? [])
    .flatMap((subject) => [0, -1].map((index) => ({ ...subject, context: answers(index) })));
}

function answers(index: number): Context {
  return Object.fromEntries(CONTEXT_KEYS.map((key) => [key, answerTo(key, index)]));
}

function answerTo(key: ContextKey, index: number): unknown {
  const { answer } = QUESTIONS[key];
  switch (answer.kind) {
    case "choice":
      return answer.options.at(index)?.value;
    case "flag":
      return index === 0;
    case "text":
      return answer.example;
  }
}
