import { vpnProfile } from "./profile.ts";
import { type Children, type Spec, childrenOf, factsOf } from "./spec.ts";

/** One element or attribute of the vocabulary, with where it stands. */
export interface Setting {
  /** "NativeProfile/Servers": names below `VPNProfile`, without indexes. */
  readonly path: string;
  readonly spec: Spec;
  /** 1 for the children of the root. */
  readonly depth: number;
  /** For what stands in a case of a choice: the tags of the choices above it, outermost first. */
  readonly cases: readonly string[];
}

const ALL = below(vpnProfile, { path: "", spec: vpnProfile, depth: 0, cases: [] });
const FIRST_BY_PATH = new Map(ALL.toReversed().map((setting) => [setting.path, setting]));

/** The whole vocabulary below the root: parents before children, siblings in Windows order. */
export function settings(): readonly Setting[] {
  return ALL;
}

/** What stands at a path of names, in the first case that has it; null when the vocabulary has nothing there. */
export function settingAt(names: readonly string[]): Setting | null {
  return FIRST_BY_PATH.get(names.join("/")) ?? null;
}

function below(spec: Spec, parent: Setting): readonly Setting[] {
  const common = inWindowsOrder(childrenOf(spec)).flatMap(([name, child]) => at(name, child, parent, parent.cases));
  if (spec.kind !== "choice") return common;
  const cases: Readonly<Record<string, Children>> = spec.cases;
  const special = Object.entries(cases).flatMap(([tag, children]) =>
    inWindowsOrder(children).flatMap(([name, child]) => at(name, child, parent, [...parent.cases, tag])),
  );
  return [...common, ...special];
}

function at(name: string, spec: Spec, parent: Setting, cases: readonly string[]): readonly Setting[] {
  const path = parent.path === "" ? name : `${parent.path}/${name}`;
  const setting = { path, spec, depth: parent.depth + 1, cases };
  return [setting, ...below(spec.kind === "many" ? spec.item : spec, setting)];
}

function inWindowsOrder(children: Children): readonly (readonly [string, Spec])[] {
  return Object.entries(children).toSorted(([, a], [, b]) => factsOf(a).order[0] - factsOf(b).order[0]);
}
