/**
 * The one coordinate of the product: a field, an XML range, a problem, an undo step, a search result and a deep link
 * all carry a `Ref` or its path.
 */
import {
  type Choice,
  type Group,
  type Leaf,
  type Many,
  OWN_TEXT,
  type Raw,
  type Spec,
  childrenOf,
  namespaceOf,
} from "../vocabulary/spec.ts";

/**
 * One step down: a child element, an attribute (its name starts with "@") or an element's own text beside attributes;
 * `index` counts siblings of that name.
 */
export interface Step {
  readonly name: string;
  readonly namespace: string;
  readonly index?: number;
}

export type Path = readonly Step[];

/** True for a step that leads to a part of an element which is no element itself: an attribute, or own text. */
export function isPartOfElement({ name }: Pick<Step, "name">): boolean {
  return name.startsWith("@") || name === OWN_TEXT;
}

interface RefBase<S> {
  readonly path: Path;
  readonly spec: S;
}

/** An address in the profile, typed by what lives there. */
export type Ref<S> = RefBase<S> &
  (S extends Many<infer I>
    ? { at(index: number): Ref<I> }
    : S extends Choice<infer Tag, infer Cases>
      ? { readonly [K in Tag]: Ref<Leaf<string>> } & { case<T extends keyof Cases & string>(tag: T): Refs<Cases[T]> }
      : S extends Group<infer C>
        ? Refs<C>
        : unknown);
type Refs<C> = { readonly [K in keyof C]: Ref<C[K]> };

/** A ref whose type is not known at compile time. */
export type AnyRef = RefBase<Spec>;
export type LeafRef = RefBase<Leaf<unknown>>;
export type ManyRef = RefBase<Many>;
export type RawRef = RefBase<Raw>;

/** The ref to `spec` at `path`; children are made when they are asked for. */
export function refTo<S extends Spec>(spec: S, path: Path = []): Ref<S> {
  return new (refClassOf(spec))(path) as unknown as Ref<S>;
}

type RefClass = new (path: Path) => AnyRef;

const refClasses = new WeakMap<Spec, Map<string | undefined, RefClass>>();

/** All refs to one spec share a class, so that a ref costs no more than its path; a case of a choice has one of its own. */
function refClassOf(spec: Spec, tag?: string): RefClass {
  return refClasses.get(spec)?.get(tag) ?? rememberRefClass(spec, tag);
}

function rememberRefClass(spec: Spec, tag: string | undefined): RefClass {
  const known = refClasses.get(spec) ?? new Map<string | undefined, RefClass>();
  const refClass = defineRefClass(spec, tag);
  refClasses.set(spec, known.set(tag, refClass));
  return refClass;
}

function defineRefClass(spec: Spec, tag: string | undefined): RefClass {
  class RefToSpec implements AnyRef {
    // Fields that are only declared: defining them would cost more than all else about a ref.
    declare readonly path: Path;
    declare readonly spec: Spec;

    constructor(path: Path) {
      this.path = path;
      this.spec = spec;
    }
  }
  Object.defineProperties(RefToSpec.prototype, spec.kind === "many" ? { at: rowOf(spec) } : childrenIn(spec, tag));
  if (spec.kind === "choice" && tag === undefined) Object.defineProperty(RefToSpec.prototype, "case", caseOf(spec));
  return RefToSpec;
}

function rowOf(spec: Many): PropertyDescriptor {
  return {
    value(this: AnyRef, index: number) {
      return refTo(spec.item, withIndex(this.path, index));
    },
  };
}

function caseOf(spec: Choice): PropertyDescriptor {
  return {
    value(this: AnyRef, tag: string) {
      return new (refClassOf(spec, tag))(this.path);
    },
  };
}

function childrenIn(spec: Spec, tag: string | undefined): PropertyDescriptorMap {
  const children = Object.entries(childrenOf(spec, tag)).map(([name, child]) => {
    const step = { name, namespace: namespaceOf(child) };
    return [name, getter((path) => refTo(child, [...path, step]))] as const;
  });
  return Object.fromEntries(children);
}

function getter(make: (path: Path) => AnyRef): PropertyDescriptor {
  return {
    get(this: AnyRef) {
      return make(this.path);
    },
  };
}

function withIndex(path: Path, index: number): Path {
  const last = path.at(-1);
  return last === undefined ? path : path.with(-1, { name: last.name, namespace: last.namespace, index });
}

/** "Route/Address": what people read and what a control carries; indexes and namespaces left out. */
export function pathText(path: Path): string {
  return path.map((step) => step.name).join("/");
}

/** "Route[2]/Address": distinguishes rows; two paths with the same key are the same place. */
export function pathKey(path: Path): string {
  return path.map((step) => (step.index === undefined ? step.name : `${step.name}[${step.index}]`)).join("/");
}

/** The spec of the child that a step names, in whichever case of a choice it stands; null when the vocabulary has none. */
export function childSpec(spec: Spec, { name, namespace }: Step): Spec | null {
  return childrenNamed(spec, name).find((child) => namespaceOf(child) === namespace) ?? null;
}

/** The specs met on the way down a path, one for each step; shorter than the path when the vocabulary ends earlier. */
export function specsAlong(root: Spec, path: Path): readonly Spec[] {
  const specs: Spec[] = [];
  let spec: Spec | null = root;
  for (const step of path) {
    spec = childSpec(spec, step);
    if (spec === null) break;
    specs.push(spec);
  }
  return specs;
}

/**
 * The refs that names spell, such as ["Route", "Address"]: several where cases of a choice have a child of the same
 * name. `index` is taken for the first repeated element on the way.
 */
export function refsAlong(root: Spec, names: readonly string[], index?: number): readonly AnyRef[] {
  return extend({ path: [], spec: root }, names, index);
}

function extend(ref: AnyRef, names: readonly string[], index: number | undefined): readonly AnyRef[] {
  const [name, ...rest] = names;
  if (name === undefined) return [ref];
  return childrenNamed(ref.spec, name).flatMap((child) => {
    const step = { name, namespace: namespaceOf(child) };
    if (child.kind !== "many" || index === undefined)
      return extend({ path: [...ref.path, step], spec: child }, rest, index);
    return extend({ path: [...ref.path, { ...step, index }], spec: child.item }, rest, undefined);
  });
}

const NO_SPECS: readonly Spec[] = [];
const childrenByName = new WeakMap<Spec, ReadonlyMap<string, readonly Spec[]>>();

/** The children of a name in the element, or in any case of it. */
function childrenNamed(spec: Spec, name: string): readonly Spec[] {
  return (childrenByName.get(spec) ?? nameChildren(spec)).get(name) ?? NO_SPECS;
}

function nameChildren(spec: Spec): ReadonlyMap<string, readonly Spec[]> {
  const byName = new Map<string, Set<Spec>>();
  const tags = spec.kind === "choice" ? Object.keys(spec.cases as object) : [];
  for (const tag of [undefined, ...tags])
    for (const [name, child] of Object.entries(childrenOf(spec, tag)))
      byName.set(name, (byName.get(name) ?? new Set<Spec>()).add(child));
  const named = new Map([...byName].map(([name, specs]) => [name, [...specs]]));
  childrenByName.set(spec, named);
  return named;
}

/** True when `path` is `prefix` or leads on from it, rows included. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, depth) => sameStep(step, path[depth]));
}

function sameStep(a: Step, b: Step | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.namespace === b.namespace &&
    (a.index === undefined || a.index === b.index)
  );
}
