/** The elements that are open at a place in a text that need not be well-formed, and what stands in them. */
import { vpnProfile } from "../vocabulary/profile.ts";
import { type Children, type Choice, type Spec, childrenOf, namespaceOf } from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import { groupKey } from "../xml/document.ts";
import { unescapeOnce } from "../xml/escape.ts";
import { HOST_CONFIG, isHostConfig, isProfileOf8021x } from "./mount.ts";
import type { Prefixes } from "./print.ts";
import { type Step, childSpec } from "./ref.ts";
import { type Tag, tagsIn } from "./tags.ts";

/** An open element. The outermost frame is the document itself, whose `written` is "". */
export interface Frame {
  /** The name as written, prefix included. */
  readonly written: string;
  /** Its own name, also where it is written with another that is known for it. */
  readonly name: string;
  readonly namespace: string;
  /** Where its start tag begins and its content begins. */
  readonly start: number;
  readonly contentStart: number;
  /** Prefixes in scope inside it. */
  readonly prefixes: Prefixes;
  /** Its children so far, by {@link groupKey}, with the text of the last one of each name. */
  readonly children: Map<string, string>;
}

/** What follows a place inside an open element. */
export interface Following {
  /** Children that begin behind the place. */
  readonly children: ReadonlyMap<string, string>;
  /** Whether the element's end tag is there. */
  readonly isClosed: boolean;
}

const PROFILE = "VPNProfile";
const XMLNS = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The open elements at an offset, outermost first, the document before them; a tag that begins there is not followed.
 * What the vocabulary knows to hold text only is taken as closed when another element begins in it.
 */
export function framesAt(text: string, offset: number): readonly Frame[] {
  return withoutOpenLeaves(openFramesAt(text, offset));
}

function openFramesAt(text: string, offset: number): readonly Frame[] {
  const frames: Frame[] = [documentFrame()];
  for (const tag of tagsIn(text)) {
    if (tag.range.start >= offset) break;
    if (tag.kind === "start" || tag.kind === "empty") openFrame(text, frames, tag);
    if (tag.kind === "end") closeFrame(text, frames, tag);
  }
  return frames;
}

function withoutOpenLeaves(frames: readonly Frame[]): readonly Frame[] {
  const leaf = specsOf(frames)
    .slice(0, -1)
    .findIndex((spec) => spec !== null && holdsText(spec));
  return leaf < 0 ? frames : withoutOpenLeaves(frames.toSpliced(leaf, 1));
}

/** What stands in the innermost element from an offset on. */
export function followingIn(text: string, frame: Frame, offset: number): Following {
  const children = new Map<string, string>();
  let depth = 0;
  for (const tag of tagsIn(text, offset)) {
    if (tag.kind === "comment") continue;
    if (tag.kind === "end") {
      if (depth === 0) return { children, isClosed: tag.name === frame.written };
      depth--;
      continue;
    }
    if (depth === 0) children.set(keyOf(text, tag, frame.prefixes), leafText(text, tag.range.end));
    if (tag.kind === "start") depth++;
  }
  return { children, isClosed: false };
}

/** What the vocabulary says of each frame: null for the document, and for what it does not know. */
export function specsOf(frames: readonly Frame[]): readonly (Spec | null)[] {
  const specs: (Spec | null)[] = [];
  const mounted = mountDepth(frames);
  for (const [depth, frame] of frames.entries()) {
    const parent = specs[depth - 1] ?? null;
    if (depth === mounted) specs.push(frame.name === PROFILE ? vpnProfile : HOST_CONFIG.spec);
    else specs.push(parent === null ? null : specIn(parent, frames[depth - 1]?.children, frame));
  }
  return specs;
}

/** The names below `VPNProfile` that lead to the innermost frame; none outside of what the text holds of a profile. */
export function namesOf(frames: readonly Frame[]): readonly string[] {
  const mounted = mountDepth(frames);
  const names = frames.slice(mounted + 1).map(({ name }) => name);
  if (mounted < 0) return [];
  return frames[mounted]?.name === PROFILE ? names : [...HOST_CONFIG.path.map(({ name }) => name), ...names];
}

/** The frame that the text is about: a profile's root, or an EAP configuration, as `mount.ts` has it; else -1. */
function mountDepth(frames: readonly Frame[]): number {
  const [, root] = frames;
  if (root === undefined) return -1;
  if ((root.name === PROFILE && root.namespace === "") || isHostConfig(root)) return 1;
  return isProfileOf8021x(root) ? frames.findIndex(isHostConfig) : -1;
}

/** The children that a spec may hold, among those that stand in it already. */
export function childrenAmong(spec: Spec, standing: ReadonlyMap<string, string> | undefined): Children {
  return childrenOf(spec, spec.kind === "choice" ? tagValue(spec, standing) : undefined);
}

/** True for what holds one value and no other elements. */
export function holdsText(spec: Spec): boolean {
  return spec.kind === "leaf" || (spec.kind === "many" && holdsText(spec.item));
}

function specIn(parent: Spec, standing: ReadonlyMap<string, string> | undefined, step: Step): Spec | null {
  const child = childrenAmong(parent, standing)[step.name];
  return child !== undefined && namespaceOf(child) === step.namespace ? child : childSpec(parent, step);
}

function tagValue(spec: Choice, standing: ReadonlyMap<string, string> | undefined): string | undefined {
  const text = standing?.get(groupKey(spec.tagSpec.namespace, spec.tag));
  const decoded = text === undefined ? undefined : spec.tagSpec.scalar.codec.safeDecode(text);
  return decoded?.success === true ? decoded.data : undefined;
}

function documentFrame(): Frame {
  const prefixes = new Map([["", ""]]);
  return { written: "", name: "", namespace: "", start: 0, contentStart: 0, prefixes, children: new Map() };
}

function openFrame(text: string, frames: Frame[], tag: Tag): void {
  const parent = frames.at(-1) ?? documentFrame();
  const prefixes = prefixesInside(text.slice(tag.range.start, tag.range.end), parent.prefixes);
  const { prefix, name: written } = partsOf(tag.name);
  const namespace = prefixes.get(prefix) ?? "";
  const name = canonicalName(namespace, written);
  parent.children.set(groupKey(namespace, name), "");
  if (tag.kind === "empty") return;
  const { start, end } = tag.range;
  frames.push({ written: tag.name, name, namespace, start, contentStart: end, prefixes, children: new Map() });
}

function closeFrame(text: string, frames: Frame[], tag: Tag): void {
  const at = frames.findLastIndex(({ written }) => written === tag.name);
  const frame = frames[at];
  if (at <= 0 || frame === undefined) return;
  frames.length = at;
  if (frame.children.size > 0) return;
  const content = unescapeOnce(text.slice(frame.contentStart, tag.range.start)).text;
  frames.at(-1)?.children.set(groupKey(frame.namespace, frame.name), content);
}

function keyOf(text: string, tag: Tag, outer: Prefixes): string {
  const { prefix, name } = partsOf(tag.name);
  const namespace = prefixesInside(text.slice(tag.range.start, tag.range.end), outer).get(prefix) ?? "";
  return groupKey(namespace, canonicalName(namespace, name));
}

function leafText(text: string, from: number): string {
  const next = text.indexOf("<", from);
  return unescapeOnce(text.slice(from, next < 0 ? text.length : next)).text;
}

function prefixesInside(tag: string, outer: Prefixes): Prefixes {
  if (!tag.includes("xmlns")) return outer;
  const prefixes = new Map(outer);
  for (const [, prefix = "", double, single = ""] of tag.matchAll(XMLNS)) prefixes.set(prefix, double ?? single);
  return prefixes;
}

function partsOf(written: string): { readonly prefix: string; readonly name: string } {
  const colon = written.indexOf(":");
  return { prefix: written.slice(0, Math.max(colon, 0)), name: written.slice(colon + 1) };
}
