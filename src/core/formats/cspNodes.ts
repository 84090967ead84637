/** The VPNv2 CSP node by node: what single nodes, as a management server sends them, make of a profile. */
import type { VpnProfile } from "../profile/at.ts";
import { mountOf } from "../profile/mount.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { type Leaf, type Spec, childrenOf, factsOf } from "../vocabulary/spec.ts";
import { escapeText, unescapeOnce } from "../xml/escape.ts";
import { parseXml } from "../xml/parse.ts";

/** A leaf node below a profile's node, such as `RouteList/0/Address`, and its value as text. */
export interface CspNode {
  readonly path: string;
  readonly value: string;
}

/** A node that a profile cannot say, or whose value does not decode. */
export interface LostNode extends CspNode {
  /** Why, one sentence. */
  readonly because: string;
}

/** What nodes come to, ready for `newProfileText(value, eap)`. */
export interface ProfileOfNodes {
  readonly value: VpnProfile;
  /** Text of the EAP configuration (`EapHostConfig`), well-formed; null when there is none. */
  readonly eap: string | null;
  readonly lost: readonly LostNode[];
  /** What was taken to be meant, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * The profile that nodes describe. Names count in any letter case; rows stand in the order of their ids where those are
 * numbers, else as they come; of two values for one node the last counts. Never throws.
 */
export function profileOfNodes(nodes: readonly CspNode[]): ProfileOfNodes {
  const tree: Tree = new Map();
  const lost: LostNode[] = [];
  let eap: string | null = null;
  for (const node of nodes) {
    const path = placeOf(node.path);
    const configuration = path === EAP_CONFIGURATION ? eapTextOf(node.value) : null;
    const because = path === EAP_CONFIGURATION ? eapProblem(configuration) : put(tree, path, node.value);
    if (because !== null) lost.push({ ...node, because });
    eap = configuration ?? eap;
  }
  const notes = eap === null ? [] : withUserMethod(tree);
  return { value: finished(vpnProfile, tree) as VpnProfile, eap, lost, notes };
}

const EAP_CONFIGURATION = "nativeprofile/authentication/eap/configuration";

/** Nodes that are only ever read. */
const READ_ONLY = /^(?:[^/]+list\/[^/]+\/app\/type|domainnameinformationlist\/[^/]+\/domainnametype)$/;

/** Where pages and samples of Microsoft have a node, and where it stands. */
const MISPLACED: readonly (readonly [RegExp, string])[] = [
  [/^(apptriggerlist|trafficfilterlist)\/([^/]+)\/app$/, "$1/$2/app/id"],
  [/^routelist\/([^/]+)\/prefix$/, "routelist/$1/prefixsize"],
  [/^nativeprofile\/authentication\/cryptographysuite\//, "nativeprofile/cryptographysuite/"],
  [/^disableclassbaseddefaultroute$/, "nativeprofile/disableclassbaseddefaultroute"],
];

/** Where a leaf node belongs in a profile. */
interface Target {
  /** Names of elements, from the root's child down; below the name of a repeated one, its row. */
  readonly names: readonly string[];
  readonly spec: Spec;
}

/** What was read so far: values and trees by the names of elements, rows of a repeated element by their ids. */
type Tree = Map<string, unknown>;

const ROW = "#";
const LISTS = new Set<string>();
const TARGETS = targetsBelow(vpnProfile, []);

function targetsBelow(spec: Spec, names: readonly string[]): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  for (const [name, child] of Object.entries(childrenOf(spec))) {
    const here = [...names, name, ...(child.kind === "many" ? [ROW] : [])];
    const isLeaf = child.kind === "leaf" || child.kind === "raw";
    const { csp } = factsOf(child);
    if (isLeaf && csp !== null) found.set(patternOf(csp), { names: here, spec: child });
    else if (!isLeaf && csp !== null) for (const [key, target] of targetsBelow(child, here)) found.set(key, target);
  }
  return found;
}

/** "routelist/#/address" for `RouteList/{routeRowId}/Address`; remembers what holds rows. */
function patternOf(csp: string): string {
  const steps = csp.toLowerCase().split("/");
  for (const [index, step] of steps.entries()) if (step.startsWith("{")) LISTS.add(steps[index - 1] ?? "");
  return keyOf(steps);
}

function keyOf(steps: readonly string[]): string {
  return steps.map((step, index) => (LISTS.has(steps[index - 1] ?? "") ? ROW : step)).join("/");
}

function placeOf(path: string): string {
  const lower = path.trim().replace(/^\//, "").replace(/\/$/, "").toLowerCase();
  return MISPLACED.reduce((place, [pattern, right]) => place.replace(pattern, right), lower);
}

/** Puts one value where it belongs; the reason when it has no place. */
function put(tree: Tree, path: string, text: string): string | null {
  if (READ_ONLY.test(path)) return "Windows works this out itself.";
  const steps = path.split("/");
  const target = TARGETS.get(keyOf(steps));
  if (target === undefined) return "ProfileXML has no element for this node.";
  const decoded = decode(target.spec, text);
  if ("because" in decoded) return decoded.because;
  const rows = steps.filter((_, index) => LISTS.has(steps[index - 1] ?? ""));
  const names = target.names.map((name) => (name === ROW ? (rows.shift() ?? "") : name));
  branchAt(tree, names.slice(0, -1)).set(names.at(-1) ?? "", decoded.value);
  return null;
}

function branchAt(tree: Tree, names: readonly string[]): Tree {
  return names.reduce((branch, name) => {
    const known = branch.get(name);
    if (known instanceof Map) return known as Tree;
    const made: Tree = new Map();
    branch.set(name, made);
    return made;
  }, tree);
}

function decode(spec: Spec, text: string): { readonly value: unknown } | { readonly because: string } {
  if (spec.kind !== "leaf") return { value: escapeText(text.replaceAll("\r\n", "\n")) };
  const { scalar } = spec as Leaf<unknown>;
  const decoded = scalar.codec.safeDecode(text);
  if (decoded.success) return { value: decoded.data };
  const cleaned = scalar.codec.safeDecode(scalar.clean?.(text).text ?? text);
  if (cleaned.success) return { value: cleaned.data };
  return { because: decoded.error.issues[0]?.message ?? `Expected: ${scalar.says}.` };
}

function finished(spec: Spec, tree: Tree): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(childrenOf(spec))) {
    const inner = tree.get(name);
    if (inner === undefined) continue;
    if (child.kind === "many") value[name] = rowsInOrder(inner as Tree).map((row) => finished(child.item, row));
    else value[name] = inner instanceof Map ? finished(child, inner as Tree) : inner;
  }
  return value;
}

function rowsInOrder(rows: Tree): readonly Tree[] {
  const entries = [...rows] as [string, Tree][];
  const areNumbered = entries.every(([id]) => /^\d{1,9}$/.test(id));
  const sorted = areNumbered ? entries.toSorted(([one], [other]) => Number(one) - Number(other)) : entries;
  return sorted.map(([, row]) => row);
}

/** The EAP configuration in a node's text, which may be escaped once more; null when it is none. */
function eapTextOf(text: string): string | null {
  const markup = /^\s*&(?:lt|#60|#x3c);/i.test(text) ? unescapeOnce(text).text : text;
  const parsed = parseXml(markup.trim());
  return parsed.ok && mountOf(parsed.value)?.kind === "eap" ? markup.trim() : null;
}

function eapProblem(configuration: string | null): string | null {
  return configuration === null ? "It is no EAP configuration (EapHostConfig) that is well-formed." : null;
}

/** An EAP configuration stands behind UserMethod, which is Eap then. */
function withUserMethod(tree: Tree): readonly string[] {
  const authentication = branchAt(tree, ["NativeProfile", "Authentication"]);
  if (authentication.has("UserMethod")) return [];
  authentication.set("UserMethod", "Eap");
  return ["UserMethod is not given. It is taken to be Eap, because there is an EAP configuration."];
}
