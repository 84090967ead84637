import { settings } from "./settings.ts";
import { factsOf, namespaceOf } from "./spec.ts";

let byName: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;

/**
 * The name under which the vocabulary has an element, for one that Microsoft's pages spell differently
 * (`alsoSpelled`); any other name is returned as it is.
 */
export function canonicalName(namespace: string, name: string): string {
  byName ??= spellings();
  return byName.get(name)?.get(namespace) ?? name;
}

function spellings(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { path, spec } of settings())
    for (const spelling of factsOf(spec).alsoSpelled ?? []) {
      const byNamespace = found.get(spelling) ?? new Map<string, string>();
      found.set(spelling, byNamespace.set(namespaceOf(spec), path.slice(path.lastIndexOf("/") + 1)));
    }
  return found;
}
