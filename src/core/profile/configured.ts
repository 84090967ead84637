import { settingAt } from "../vocabulary/settings.ts";
import {
  type Spec,
  WINDOWS_RELEASES,
  type WindowsRelease,
  childrenOf,
  factsOf,
  namespaceOf,
} from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { type Spot, childSpot, mountSpot } from "./locate.ts";
import { mountOf } from "./mount.ts";
import { isPartOfElement, pathText } from "./ref.ts";

/** Paths of the known elements that are present, without indexes; costs the vocabulary, not the rows: of a list, the first row counts. */
export function configuredPaths(document: XmlDocument): readonly string[] {
  const mount = mountOf(document);
  const spot = mountSpot(document);
  if (mount === null || spot === null) return [];
  if (mount.kind === "profile") return pathsBelow(spot, mount.spec, "");
  const path = pathText(mount.path);
  return [path, ...pathsBelow(spot, mount.spec, `${path}/`)];
}

function pathsBelow(spot: Spot, spec: Spec, prefix: string): readonly string[] {
  return namedChildren(spec).flatMap(([name, child]) => {
    const found = isPartOfElement({ name }) ? null : childSpot(spot, { name, namespace: namespaceOf(child) });
    return found === null ? [] : [prefix + name, ...pathsBelow(found, child, `${prefix}${name}/`)];
  });
}

function namedChildren(spec: Spec): readonly [string, Spec][] {
  if (spec.kind !== "choice") return Object.entries(childrenOf(spec));
  return Object.keys(spec.cases as object).flatMap((tag) => Object.entries(childrenOf(spec, tag)));
}

/** The oldest Windows that knows every configured element, and the titles of those that ask for it. */
export function oldestWindows(document: XmlDocument): {
  readonly release: WindowsRelease;
  readonly because: readonly string[];
} {
  const needs = configuredPaths(document).map((path) => ({ path, release: releaseOf(path) }));
  const newest = Math.max(0, ...needs.map(({ release }) => WINDOWS_RELEASES.indexOf(release)));
  const release = WINDOWS_RELEASES[newest] ?? WINDOWS_RELEASES[0];
  const because =
    newest === 0
      ? []
      : needs.filter((need) => need.release === release).map(({ path }) => path.split("/").at(-1) ?? path);
  return { release, because };
}

function releaseOf(path: string): WindowsRelease {
  const setting = settingAt(path.split("/"));
  return setting === null ? "1511" : (factsOf(setting.spec).since ?? "1511");
}
