import { mountOf } from "../../core/profile/mount.ts";
import type { Result } from "../../core/result.ts";
import { startFrom } from "../../core/scenarios/startFrom.ts";
import type { Template } from "../../core/scenarios/template.ts";
import { TEMPLATES } from "../../core/scenarios/templates/index.ts";
import type { Scope } from "../../core/vocabulary/spec.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import type { OpenProfile, State } from "../../store/store.ts";
import { readText } from "../../store/reading.ts";
import type { SourceId } from "./source.ts";

/** One side of a comparison. */
export interface Side {
  readonly source: SourceId;
  readonly title: string;
  /** Null when there is nothing to compare; the problem then says why. */
  readonly document: XmlDocument | null;
  readonly problem: string | null;
  readonly scope: Scope;
}

/** What stands behind a choice; `report` is what Windows was said to report, or why that is not known yet. */
export function sideOf(state: State, source: SourceId, report: Result<string, string>): Side {
  if (source === "report") return reportedSide(report);
  if (source.startsWith("template:")) return templateSide(source);
  const active = state.profiles.find(({ file }) => file.id === state.active);
  if (source === "opened") return openedSide(source, active);
  if (source === "exported") return exportedSide(source, active);
  const profile =
    source === "this" ? active : state.profiles.find(({ file }) => file.id === source.slice("profile:".length));
  if (profile === undefined) return nothing(source, "Profile", "It is no longer open.");
  return readSide(source, profile.file.name, profile.reading.document, profile.file.scope);
}

function openedSide(source: SourceId, active: OpenProfile | undefined): Side {
  const opened = active?.file.opened ?? null;
  const title = `${active?.file.name ?? "This profile"}, as it was opened`;
  if (opened === null || active === undefined) return nothing(source, title, "This profile was made here.");
  return readSide(source, title, documentOf(opened.text), active.file.scope);
}

function exportedSide(source: SourceId, active: OpenProfile | undefined): Side {
  const exported = active?.file.exported ?? null;
  const title = `${active?.file.name ?? "This profile"}, as it was last exported`;
  if (exported === null || active === undefined) return nothing(source, title, "This profile was not exported yet.");
  return readSide(source, title, documentOf(exported), active.file.scope);
}

function templateSide(source: SourceId): Side {
  const template = TEMPLATES.find(({ id }) => `template:${id}` === source);
  if (template === undefined) return nothing(source, "Template", "There is no such template.");
  return readSide(source, `Template: ${template.title}`, documentOf(textOfTemplate(template)), template.scope);
}

const templateTexts = new Map<Template, string>();

function textOfTemplate(template: Template): string {
  const text = templateTexts.get(template) ?? startFrom(template).text;
  templateTexts.set(template, text);
  return text;
}

function reportedSide(report: Result<string, string>): Side {
  const title = "What Windows reports";
  if (!report.ok) return nothing("report", title, report.error);
  return readSide("report", title, documentOf(report.value), "user");
}

function readSide(source: SourceId, title: string, document: XmlDocument | null, scope: Scope): Side {
  if (document === null) return nothing(source, title, "Its XML is broken: mend it first.");
  if (mountOf(document) === null) return nothing(source, title, "This text holds no VPN profile.");
  return { source, title, document, problem: null, scope };
}

function nothing(source: SourceId, title: string, problem: string): Side {
  return { source, title, document: null, problem, scope: "user" };
}

/** True when a side is still the same to look at. */
export function isSameSide(one: Side, other: Side): boolean {
  return (
    one.source === other.source &&
    one.title === other.title &&
    one.document === other.document &&
    one.problem === other.problem &&
    one.scope === other.scope
  );
}

const KEPT = 8;
const read = new Map<string, XmlDocument | null>();

/** The last few texts are not read again: what was compared keeps its identity. */
function documentOf(text: string): XmlDocument | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const { document } = readText(text);
  const [oldest] = read.keys();
  if (read.size >= KEPT && oldest !== undefined) read.delete(oldest);
  read.set(text, document);
  return document;
}
