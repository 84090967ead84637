import { isBeside, mountOf } from "../core/profile/mount.ts";
import type { Reading } from "../core/profile/read.ts";
import { countOf, readAny } from "../core/profile/read.ts";
import type { AnyRef, ManyRef, Path } from "../core/profile/ref.ts";
import { obstacleTo } from "../core/profile/situation.ts";
import type { Applicability, Spec, Value } from "../core/vocabulary/spec.ts";
import { activeProfile } from "../store/store.ts";
import { documentOf } from "./useDocument.ts";
import { useSelected } from "./storeContext.ts";

const NOTHING: Reading<never> = { value: undefined, present: false, text: null, placeholder: null, undecodable: [] };

/** What the profile says at a ref; keeps its identity while nothing there changes. */
export function useReading<S extends Spec>(ref: { readonly path: Path; readonly spec: S }): Reading<Value<S>> {
  return useSelected((state) => {
    const document = documentOf(state);
    return document === null ? NOTHING : readAny(document, ref as AnyRef);
  }) as Reading<Value<S>>;
}

/** How many rows a list has. */
export function useCount(ref: Pick<ManyRef, "path">): number {
  return useSelected((state) => {
    const document = documentOf(state);
    return document === null ? 0 : countOf(document, ref.path);
  });
}

/** Whether the text has no place for a setting, because it holds only another part of a profile. */
export function useIsBeside(path: Path): boolean {
  return useSelected((state) => {
    const document = documentOf(state);
    const mount = document === null ? null : mountOf(document);
    return mount !== null && isBeside(mount, path);
  });
}

/** Why a setting has no effect in this profile; null when it applies. */
export function useObstacle(ref: AnyRef): Applicability | null {
  return useSelected((state) => {
    const document = documentOf(state);
    const scope = activeProfile(state)?.file.scope;
    return document === null || scope === undefined ? null : obstacleTo(document, scope, ref);
  });
}
