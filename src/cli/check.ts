/** From files to findings: the same rules as in the page. */
import { type Silence, type SilencedFinding, sift } from "../core/deployment/silence.ts";
import { guessName, guessScope } from "../core/deployment/guess.ts";
import { loadDeployment } from "../core/deployment/savedDeployment.ts";
import type { Context } from "../core/lint/context.ts";
import { lint, lintBroken } from "../core/lint/engine.ts";
import type { Finding } from "../core/lint/finding.ts";
import { findingRange } from "../core/lint/findingRange.ts";
import { otherProfile } from "../core/lint/otherProfile.ts";
import type { OtherProfile, Rule } from "../core/lint/rule.ts";
import type { Verdict } from "../core/lint/verdict.ts";
import { mountOf } from "../core/profile/mount.ts";
import { type Result, fail, succeed } from "../core/result.ts";
import type { Scope } from "../core/vocabulary/spec.ts";
import type { Range, SyntaxProblem, XmlDocument } from "../core/xml/document.ts";
import { type Encoding, decodeBytes } from "../core/xml/encoding.ts";
import { parseXml } from "../core/xml/parse.ts";
import type { Request } from "./commandLine.ts";
import type { Input, Unreadable } from "./inputs.ts";

/** A profile that was looked at. */
export interface Checked {
  readonly path: string;
  /** Name of the connection, where a file holds several. */
  readonly profile: string | null;
  readonly text: string;
  /** Null while the text is not well-formed. */
  readonly document: XmlDocument | null;
  readonly findings: readonly Located[];
  readonly silenced: readonly SilencedFinding[];
  readonly questions: Verdict["questions"];
}

export interface Located {
  readonly finding: Finding;
  /** Offsets of the text. */
  readonly range: Range;
}

export interface Outcome {
  readonly checked: readonly Checked[];
  /** What folders hold that is nothing of ours. */
  readonly passedOver: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** A profile that is to be looked at, with what stands beside it. */
interface Candidate {
  readonly path: string;
  readonly isFound: boolean;
  readonly profile: string | null;
  readonly name: string;
  readonly scope: Scope;
  readonly text: string;
  readonly encoding: Encoding;
  readonly parsed: Result<XmlDocument, SyntaxProblem>;
  readonly context: Context;
  readonly silences: readonly Silence[];
  /** Profiles of one deployment have the same. */
  readonly deployment: string;
}

/** Looks at all inputs of a call. */
export function check(inputs: readonly Input[], request: Request, rules: readonly Rule[]): Outcome {
  const chosen = rules.filter(({ id }) => !request.without.includes(id));
  const taken = inputs.map((input) => ({ input, result: candidatesIn(input, request) }));
  const unreadable = taken.flatMap(({ input, result }) => (result.ok ? [] : [{ path: input.path, why: result.error }]));
  const all = taken.flatMap(({ result }) => (result.ok ? result.value : []));
  const ours = all.filter((one) => !one.isFound || isOurs(one));
  return {
    checked: ours.map((one) => checkOne(one, ours, chosen)),
    passedOver: all.filter((one) => !ours.includes(one)).map(({ path }) => path),
    unreadable,
  };
}

/** What speaks of a VPN profile anywhere is meant as one, however it is wrapped or misspelt; the rules then say so. */
function isOurs({ parsed, text }: Candidate): boolean {
  return (parsed.ok && mountOf(parsed.value) !== null) || /VPNProfile\b/i.test(text);
}

function candidatesIn(input: Input, request: Request): Result<readonly Candidate[], string> {
  const { text, encoding } = decodeBytes(input.bytes);
  if (/\.json$/i.test(input.path)) return savedCandidates(input, text, request);
  const parsed = parseXml(text);
  const document = parsed.ok ? parsed.value : null;
  const { path, isFound } = input;
  const fileName = path === "-" ? null : (path.split(/[\\/]/).at(-1) ?? path);
  const candidate: Candidate = {
    path,
    isFound,
    profile: null,
    name: guessName(document, fileName),
    scope: request.scope ?? guessScope(document),
    text,
    encoding,
    parsed,
    context: request.context,
    silences: [],
    deployment: request.isOneDeployment ? "" : path,
  };
  return succeed([candidate]);
}

function savedCandidates(
  { path, isFound }: Input,
  json: string,
  request: Request,
): Result<readonly Candidate[], string> {
  const loaded = loadDeployment(parsedJson(json));
  if (!loaded.ok) return isFound ? succeed([]) : fail(loaded.error);
  const { profiles, context } = loaded.value.deployment;
  return succeed(
    profiles.map(({ name, scope, text, encoding, silences }) => ({
      path,
      isFound,
      profile: name,
      name,
      scope,
      text,
      encoding,
      parsed: parseXml(text),
      context: { ...context, ...request.context },
      silences,
      deployment: request.isOneDeployment ? "" : path,
    })),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checkOne(one: Candidate, all: readonly Candidate[], rules: readonly Rule[]): Checked {
  const verdict = verdictOn(one, all, rules);
  const document = one.parsed.ok ? one.parsed.value : null;
  const { shown, silenced } = sift(verdict.findings, one.silences, document);
  const located = shown.map((finding) => ({ finding, range: rangeOf(finding, document) }));
  return {
    path: one.path,
    profile: one.profile,
    text: one.text,
    document,
    findings: located.toSorted((a, b) => a.range.start - b.range.start),
    silenced,
    questions: verdict.questions,
  };
}

function rangeOf(finding: Finding, document: XmlDocument | null): Range {
  if (document !== null) return findingRange(document, finding);
  return finding.range ?? { start: 0, end: 0 };
}

function verdictOn(one: Candidate, all: readonly Candidate[], rules: readonly Rule[]): Verdict {
  const { parsed, name, scope, encoding, context } = one;
  if (!parsed.ok) return lintBroken(parsed.error, rules);
  const others = all.filter((other) => other !== one && other.deployment === one.deployment).flatMap(otherOf);
  return lint({ document: parsed.value, name, scope, encoding, context, others }, rules);
}

function otherOf({ parsed, name, scope }: Candidate): readonly OtherProfile[] {
  return parsed.ok ? [otherProfile({ name, scope }, parsed.value)] : [];
}
