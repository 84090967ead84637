/** What a profile does, in plain sentences, each with the settings it speaks of. */
import { vpnProfile } from "../vocabulary/profile.ts";
import type { Scope, Spec, Value } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { methodInUse } from "./eap/methodInUse.ts";
import { inventoryOf } from "./inventory.ts";
import { locate } from "./locate.ts";
import { type Mount, isBeside, mountOf } from "./mount.ts";
import { tellConditionalAccess } from "./overview/conditionalAccess.ts";
import { tellConnection } from "./overview/connection.ts";
import { tellCryptography } from "./overview/cryptography.ts";
import type { Asked, Draft, Place, Teller, Topic } from "./overview/draft.ts";
import { tellFilters } from "./overview/filters.ts";
import { tellNameResolution } from "./overview/nameResolution.ts";
import { tellProxy } from "./overview/proxy.ts";
import { remainderOf } from "./overview/remainder.ts";
import { tellRouting } from "./overview/routing.ts";
import { tellServers } from "./overview/servers.ts";
import { tellServerTrust } from "./overview/serverTrust.ts";
import { tellSignIn } from "./overview/signIn.ts";
import { tellWindows11 } from "./overview/windows11.ts";
import { read, readAny } from "./read.ts";
import { pathText, refsAlong } from "./ref.ts";

export interface Sentence {
  readonly topic: Topic;
  readonly text: string;
  /** The configured settings it speaks of. */
  readonly paths: readonly string[];
  /** True when nothing stands there, and it says what Windows does without. */
  readonly byDefault: boolean;
  /** The setting to go to from here; null when there is none. */
  readonly leadsTo: string | null;
}

const TELLERS: readonly Teller[] = [
  tellConnection,
  tellServers,
  tellSignIn,
  tellServerTrust,
  tellConditionalAccess,
  tellCryptography,
  tellRouting,
  tellNameResolution,
  tellFilters,
  tellProxy,
  tellWindows11,
];

/**
 * The sentences of a profile, in order of topics. Every setting that is configured, and everything else that stands in
 * the profile, is among the `paths` of exactly one of them. `name` is the one under which the profile is delivered.
 */
export function overviewOf(document: XmlDocument, scope: Scope, name: string): readonly Sentence[] {
  const mount = mountOf(document);
  if (mount === null) return [notAProfile(document)];
  const inventory = inventoryOf(document);
  const standing = new Set(inventory.configured);
  const asked = askedOf(document, scope, name);
  // Two rows of a list have the same path: the first sentence that speaks of it takes it.
  const untold = new Set(standing);
  const told = TELLERS.flatMap((tell) => tell(asked))
    .filter((draft) => isToldBy(mount, draft))
    .map((draft) => toSentence(draft, asked, untold));
  const spoken = new Set(told.flatMap(({ paths }) => paths));
  const rest = remainderOf(inventory, spoken, (path) => saysNo(document, path)).map((one) => ({
    ...one,
    byDefault: false,
    leadsTo: one.paths[0] ?? null,
  }));
  return [...told, ...rest];
}

function saysNo(document: XmlDocument, path: string): boolean {
  return refsAlong(vpnProfile, path.split("/"), 0).some((ref) => readAny(document, ref).value === false);
}

/** A text that holds only a part of a profile says nothing about the rest: not even what Windows does without it. */
function isToldBy(mount: Mount, { speaksOf }: Draft): boolean {
  return mount.kind === "profile" || speaksOf.some(({ path }) => !isBeside(mount, path));
}

function askedOf(document: XmlDocument, scope: Scope, name: string): Asked {
  return {
    scope,
    name,
    isEapOnly: mountOf(document)?.path.length !== 0,
    eap: methodInUse(document),
    value: <S extends Spec>(place: Place<S>): Value<S> | undefined => read(document, place).value,
    isAbsent: ({ path }) => locate(document, path) === null,
    isUnfilled: (place) => read(document, place).placeholder !== null,
  };
}

function toSentence({ topic, text, speaksOf }: Draft, asked: Asked, untold: Set<string>): Sentence {
  const all = speaksOf.map(({ path }) => pathText(path));
  const paths = all.filter((path) => untold.delete(path));
  return { topic, text, paths, byDefault: speaksOf.every(asked.isAbsent), leadsTo: paths[0] ?? all[0] ?? null };
}

function notAProfile({ root }: XmlDocument): Sentence {
  const text = `This is no ProfileXML: its outermost element is ${root.name}, and VPNProfile is expected.`;
  return { topic: "Also", text, paths: [], byDefault: false, leadsTo: null };
}
