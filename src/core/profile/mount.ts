/**
 * What of a profile a text holds. A whole VPNProfile holds all of it. An EAP configuration, alone or inside a wired or
 * wireless 802.1X profile, is *mounted* where it would stand in a VPNProfile: the same paths lead into it, and the rest
 * of the profile is absent and cannot be written.
 */
import { EAP_HOST_CONFIG } from "../vocabulary/eap/namespaces.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import type { Spec } from "../vocabulary/spec.ts";
import type { Place, XmlDocument, XmlElement } from "../xml/document.ts";
import { childrenOf, rootPlace } from "../xml/place.ts";
import { at } from "./at.ts";
import type { Path } from "./ref.ts";

/** The element that a text is about, and what it is in a profile. */
export interface Mount {
  readonly kind: "profile" | "eap" | "8021x";
  /** Where the element belongs in a profile; empty for a profile itself. */
  readonly path: Path;
  readonly spec: Spec;
  readonly place: Place;
  /** From the root of the text down to the element's parent. */
  readonly ancestors: readonly XmlElement[];
}

/** Where an EAP configuration stands in a profile. */
export const HOST_CONFIG = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig;
const PROFILES_OF_8021X: readonly string[] = ["WLANProfile", "LANProfile"];

const mounts = new WeakMap<XmlDocument, Mount | null>();

/** What a document holds of a profile; null when the forms can make nothing of it. */
export function mountOf(document: XmlDocument): Mount | null {
  const known = mounts.get(document);
  if (known !== undefined) return known;
  const mount = findMount(document);
  mounts.set(document, mount);
  return mount;
}

/** True for a VPNProfile without namespace. */
export function isProfile({ root }: XmlDocument): boolean {
  return root.name === "VPNProfile" && root.namespace === "";
}

/** True when a path is that of the mounted element, or leads into it. */
export function isWithin({ path: mounted }: Mount, path: Path): boolean {
  return mounted.length <= path.length && haveSameStart(mounted, path);
}

/** True when a path leads elsewhere than to the mounted element: neither into it nor to what would hold it. */
export function isBeside({ path: mounted }: Mount, path: Path): boolean {
  return !haveSameStart(mounted, path);
}

/** True when an element is a complete EAP configuration in the namespace that Windows uses. */
export function isHostConfig({ name, namespace }: Pick<XmlElement, "name" | "namespace">): boolean {
  return name === "EapHostConfig" && namespace === EAP_HOST_CONFIG;
}

/** True for the root of a wired or wireless profile of Windows, in whichever version's namespace. */
export function isProfileOf8021x({ name }: Pick<XmlElement, "name">): boolean {
  return PROFILES_OF_8021X.includes(name);
}

function findMount(document: XmlDocument): Mount | null {
  const { root } = document;
  const place = rootPlace(document);
  if (isProfile(document)) return { kind: "profile", path: [], spec: vpnProfile, place, ancestors: [] };
  if (isHostConfig(root)) return { kind: "eap", path: HOST_CONFIG.path, spec: HOST_CONFIG.spec, place, ancestors: [] };
  const found = isProfileOf8021x(root) ? hostConfigBelow(document, place, []) : null;
  return found === null ? null : { kind: "8021x", path: HOST_CONFIG.path, spec: HOST_CONFIG.spec, ...found };
}

/** The first EAP configuration below a place, in document order. */
function hostConfigBelow(
  document: XmlDocument,
  parent: Place,
  above: readonly XmlElement[],
): Pick<Mount, "place" | "ancestors"> | null {
  const ancestors = [...above, parent.element];
  for (const place of childrenOf(document, parent)) {
    const found = isHostConfig(place.element) ? { place, ancestors } : hostConfigBelow(document, place, ancestors);
    if (found !== null) return found;
  }
  return null;
}

function haveSameStart(one: Path, other: Path): boolean {
  return one.slice(0, other.length).every(({ name, namespace }, depth) => {
    const step = other[depth];
    return step?.name === name && step.namespace === namespace && (step.index ?? 0) === 0;
  });
}
