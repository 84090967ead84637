/** What each rule promises, as one list of broken promises: empty for a rule that keeps all of them. */
import { editsOf } from "../profile/changes.ts";
import { pathKey } from "../profile/ref.ts";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { lint, lintBroken } from "./engine.ts";
import { exampleSubject } from "./exampleSubject.ts";
import { type Finding, type Fix, changeOf } from "./finding.ts";
import { type Example, type Rule, exampleOf } from "./rule.ts";

/** What `rules` find in an example. */
export function findingsIn(example: Example | string, rules: readonly Rule[]): readonly Finding[] {
  const subject = exampleSubject(example);
  if (subject !== null) return lint(subject, rules).findings;
  const broken = parseXml(exampleOf(example).xml);
  return broken.ok ? [] : lintBroken(broken.error, rules).findings;
}

/** What a rule does not keep of its promises: one sentence each. `all` are the rules that its fixes must not upset. */
export function brokenPromises(rule: Rule, all: readonly Rule[] = [rule]): readonly string[] {
  return [...silentOnGood(rule), ...speaksOnBad(rule), ...fixesMend(rule, all), ...disputesAreNoErrors(rule)];
}

/**
 * Other rules that find an error or a warning in a bad example and not in the good one beside it, although the example
 * does not name them: the two then differ by more than the defect.
 */
export function strayDefects({ id, good, bad }: Rule, all: readonly Rule[]): readonly string[] {
  return bad.flatMap((example, index) => {
    const before = loudRulesIn(good[index] ?? good[0] ?? "", all);
    const expected = new Set([id, ...before, ...(exampleOf(example).alongside ?? [])]);
    return [...loudRulesIn(example, all)]
      .filter((rule) => !expected.has(rule))
      .map((rule) => `bad example ${index + 1} also breaks ${rule}`);
  });
}

function loudRulesIn(example: Example | string, all: readonly Rule[]): ReadonlySet<string> {
  const loud = findingsIn(example, all).filter(({ severity }) => severity !== "advice");
  return new Set(loud.map(({ rule }) => rule));
}

function silentOnGood(rule: Rule): readonly string[] {
  if (rule.good.length === 0) return ["it has no good example"];
  return rule.good.flatMap((example, index) =>
    findingsIn(example, [rule]).map(({ message }) => `good example ${index + 1} is reported: ${message}`),
  );
}

function speaksOnBad(rule: Rule): readonly string[] {
  if (rule.bad.length === 0) return ["it has no bad example"];
  return rule.bad.flatMap((example, index) =>
    findingsIn(example, [rule]).length === 0 ? [`bad example ${index + 1} is not reported`] : [],
  );
}

function disputesAreNoErrors(rule: Rule): readonly string[] {
  if (rule.disputed === undefined) return [];
  const findings = rule.bad.flatMap((example) => findingsIn(example, [rule]));
  return [rule, ...findings].some(({ severity }) => severity === "error") ? ["a dispute is reported as an error"] : [];
}

function fixesMend(rule: Rule, all: readonly Rule[]): readonly string[] {
  return rule.bad.flatMap((example, index) => {
    const parsed = parseXml(exampleOf(example).xml);
    if (!parsed.ok) return [];
    return findingsIn(example, [rule]).flatMap((finding) =>
      finding.fixes.flatMap((fix) =>
        failuresOf(rule, all, example, finding, fix).map((why) => `“${fix.title}” on bad example ${index + 1} ${why}`),
      ),
    );
  });
}

function failuresOf(
  rule: Rule,
  all: readonly Rule[],
  example: Example | string,
  finding: Finding,
  fix: Fix,
): readonly string[] {
  const { xml } = exampleOf(example);
  const mended = fixed(xml, fix);
  if (mended === xml) return ["changes nothing"];
  const after = parseXml(mended);
  if (!after.ok) return [`breaks the XML: ${after.error.message}`];
  const left = findingsIn({ ...exampleOf(example), xml: mended }, [rule]);
  return [
    ...(left.some((one) => isSame(one, finding)) ? ["leaves the finding"] : []),
    ...(commentsIn(mended) < commentsIn(xml) ? ["loses a comment"] : []),
    ...newErrors(findingsIn({ ...exampleOf(example), xml: mended }, all), findingsIn(example, all)),
  ];
}

/** The text after a fix. */
export function fixed(xml: string, fix: Fix): string {
  const document = parsed(xml);
  return applyEdits(xml, editsOf(document, changeOf(fix, document)));
}

function parsed(xml: string): XmlDocument {
  const result = parseXml(xml);
  if (!result.ok) throw new Error(`An example is not well-formed: ${result.error.message}\n${xml}`);
  return result.value;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && pathKey(one.path) === pathKey(other.path) && one.message === other.message;
}

function commentsIn(xml: string): number {
  return xml.split("<!--").length;
}

function newErrors(after: readonly Finding[], before: readonly Finding[]): readonly string[] {
  // A question that a fix leaves is its purpose.
  const known = new Set(["placeholder-left", ...errorsIn(before).map(({ rule }) => rule)]);
  return errorsIn(after).flatMap(({ rule, message }) => (known.has(rule) ? [] : [`brings ${rule}: ${message}`]));
}

function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}
