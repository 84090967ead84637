import type { VpnProfile } from "../profile/at.ts";
import type { Severity } from "../profile/problems.ts";
import type { Reading } from "../profile/read.ts";
import type { Path, Step } from "../profile/ref.ts";
import type { Spot } from "../profile/locate.ts";
import type { Scope, Spec, Value, WindowsRelease } from "../vocabulary/spec.ts";
import type { Encoding } from "../xml/encoding.ts";
import type { Range, SyntaxProblem, XmlDocument } from "../xml/document.ts";
import type { Context, ContextKey } from "./context.ts";
import type { Fix } from "./finding.ts";
import type { Source } from "./sources.ts";

/** One thing to know about a profile: a page of words, examples, and how it is found and mended. */
export interface Rule {
  /** Stable; the file's name. */
  readonly id: string;
  /** The worst that it reports. */
  readonly severity: Severity;
  /** What is right, as a sentence without a full stop. */
  readonly title: string;
  /** What happens otherwise, and why; true, and no surer than the sources. */
  readonly why: string;
  /** Where this is known from, best first. */
  readonly source: readonly Source[];
  /** What sources disagree about: one or two sentences. A rule with a dispute never reports an error. */
  readonly disputed?: string;
  /** Concerns security, not only function. */
  readonly security?: true;
  /** The Windows releases that it concerns; all when absent. Not checked on deployments known to have none of them. */
  readonly windows?: { readonly from?: WindowsRelease; readonly to?: WindowsRelease };
  /** What it reads of the context, asked for or not. */
  readonly context?: readonly ContextKey[];
  /** Other ids of the catalogues that it answers for, such as "EAP113" and "V5". */
  readonly covers?: readonly string[];
  /** Speaks only where no other rule has found an error or a warning at the same place. */
  readonly yields?: true;
  /** Also looks at a text that holds an EAP configuration and nothing else of a profile. */
  readonly alsoEapOnly?: true;
  /** Profiles that it is silent on, and profiles that it speaks on: each bad one is the good one beside it, with the defect. */
  readonly good: readonly (Example | string)[];
  readonly bad: readonly (Example | string)[];
  /** Looks at the profile through its settings. */
  readonly check?: (look: Look) => void;
  /** Names of the root's children in which `inspect` looks, and not at the root itself; everywhere when absent. */
  readonly within?: readonly string[];
  /** Elements that `inspect` meets, by what the vocabulary says of them (null: nothing); all when absent. */
  readonly meets?: (spec: Spec | null) => boolean;
  /** Matches (without "g") the text of each child of the root in which `inspect` may find something. */
  readonly sign?: RegExp;
  /** Looks at each element of the text, known or unknown, islands included; parents before children. */
  readonly inspect?: (node: Inspected, look: Glance) => void;
  /** Looks at a text that is not well-formed. */
  readonly broken?: (problem: SyntaxProblem, look: Pick<Glance, "report">) => void;
}

/** A profile, and what stands beside it. */
export interface Example {
  readonly xml: string;
  /** Name of the connection; "Contoso VPN" when absent. */
  readonly name?: string;
  /** "device" where DeviceTunnel is true, else "user", when absent. */
  readonly scope?: Scope;
  readonly encoding?: Encoding;
  readonly context?: Context;
  /** The other profiles of the deployment. */
  readonly others?: readonly Pick<Example, "xml" | "name" | "scope">[];
  /** Of a bad one: other rules that the same defect breaks. */
  readonly alongside?: readonly string[];
}

/** What is checked. */
export interface Subject {
  readonly document: XmlDocument;
  readonly name: string;
  readonly scope: Scope;
  readonly encoding: Encoding;
  readonly context: Context;
  readonly others: readonly OtherProfile[];
}

/** Another profile of the same deployment. */
export interface OtherProfile {
  readonly name: string;
  readonly scope: Scope;
  readonly profile: VpnProfile;
}

/** What a rule says about one place. */
export interface Report {
  /** One or two sentences about this very place. */
  readonly message: string;
  /** When it is not the rule's own. */
  readonly severity?: Severity;
  readonly span?: Range;
  readonly fix?: Fix | readonly Fix[];
}

/** What any check may know beside the text. What it looks at is noted: it runs again only when that changes. */
export interface Glance {
  readonly context: Context;
  /** The answer to a question of the context; when there is none, the question is put to the administrator. */
  readonly ask: <K extends ContextKey>(key: K) => Context[K] | undefined;
  readonly scope: Scope;
  readonly report: (place: Placed, report: Report) => void;
}

/** A ref, or anything else that has a path. */
export interface Placed {
  readonly path: Path;
}

/** A profile as a check sees it. */
export interface Look extends Glance {
  /** Typed values; what is absent or does not decode is undefined. Reading one child of the root notes that child alone. */
  readonly profile: VpnProfile;
  /** What stands at a ref: its value, its text as written, and what does not decode. */
  readonly read: <S extends Spec>(ref: { readonly path: Path; readonly spec: S }) => Reading<Value<S>>;
  /** The whole text; a rule that asks for it runs again at each edit. */
  readonly document: XmlDocument;
  readonly name: string;
  readonly encoding: Encoding;
  readonly others: readonly OtherProfile[];
}

/** An element of the text, as `inspect` meets it. */
export interface Inspected extends Placed {
  /** Where it stands: in the profile's document, or in that of an island. */
  readonly spot: Spot;
  readonly step: Step | null;
  /** What the vocabulary says of it (a row's is its item); null where it knows nothing. */
  readonly spec: Spec | null;
  readonly parent: Inspected | null;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** An example with nothing beside it. */
export function exampleOf(example: Example | string): Example {
  return typeof example === "string" ? { xml: example } : example;
}
