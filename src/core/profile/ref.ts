/**
 * The one coordinate of the product: a field, an XML range, a problem, an undo step, a search result and a deep link
 * all carry a `Ref` or its path.
 */
import { type Children, type Choice, type Group, type Leaf, type Many, type Raw, type Spec, childrenOf, namespaceOf } from "../vocabulary/spec.ts";

/** One step down: a child element (or an attribute, when the name starts with "@"); `index` counts siblings of that name. */
export interface Step {
  readonly name: string;
  readonly namespace: string;
  readonly index?: number;
}

export type Path = readonly Step[];

interface RefBase<S> {
  readonly path: Path;
  readonly spec: S;
}

/** An address in the profile, typed by what lives there. */
export type Ref<S> = RefBase<S> &
  (S extends Many<infer I> ? { at(index: number): Ref<I> }
  : S extends Choice<infer Tag, infer Cases> ? { readonly [K in Tag]: Ref<Leaf<string>> } & { case<T extends keyof Cases & string>(tag: T): Refs<Cases[T]> }
  : S extends Group<infer C> ? Refs<C>
  : unknown);
type Refs<C> = { readonly [K in keyof C]: Ref<C[K]> };

/** A ref whose type is not known at compile time. */
export type AnyRef = RefBase<Spec>;
export type LeafRef = RefBase<Leaf<unknown>>;
export type ManyRef = RefBase<Many>;
export type RawRef = RefBase<Raw>;

/** The ref to `spec` at `path`; children are made when they are asked for. */
export function refTo<S extends Spec>(spec: S, path: Path = []): Ref<S> {
  const ref = { path, spec };
  if (spec.kind === "many") return { ...ref, at: (index: number) => refTo(spec.item, withIndex(path, index)) } as unknown as Ref<S>;
  if (spec.kind === "choice") return choiceRef(spec, path) as unknown as Ref<S>;
  return defineChildren(ref, childrenOf(spec), path) as unknown as Ref<S>;
}

function choiceRef(spec: Choice, path: Path): object {
  const ref = { path, spec, case: (tag: string) => defineChildren({ path, spec }, childrenOf(spec, tag), path) };
  return defineChildren(ref, childrenOf(spec), path);
}

function defineChildren(target: object, children: Children, path: Path): object {
  for (const [name, child] of Object.entries(children))
    Object.defineProperty(target, name, {
      enumerable: true,
      get: () => refTo(child, [...path, { name, namespace: namespaceOf(child) }]),
    });
  return target;
}

function withIndex(path: Path, index: number): Path {
  const last = path.at(-1);
  return last === undefined ? path : [...path.slice(0, -1), { ...last, index }];
}

/** "Route/Address": what people read and what a control carries; indexes and namespaces left out. */
export function pathText(path: Path): string {
  return path.map((step) => step.name).join("/");
}

/** "Route[2]/Address": distinguishes rows; two paths with the same key are the same place. */
export function pathKey(path: Path): string {
  return path.map((step) => (step.index === undefined ? step.name : `${step.name}[${step.index}]`)).join("/");
}
