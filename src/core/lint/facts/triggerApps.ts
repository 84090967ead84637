import { type VpnProfile, at } from "../../profile/at.ts";
import type { Look } from "../rule.ts";

/** An app trigger; one without an app is none. */
export interface TriggerApp {
  readonly index: number;
  /** As written. */
  readonly written: string;
  /** Undefined when what is written is neither a package family name, a full path, nor SYSTEM. */
  readonly id: string | undefined;
}

type Rows = NonNullable<VpnProfile["AppTrigger"]>;

const known = new WeakMap<Rows, readonly TriggerApp[]>();

/** The apps that start the connection, in order; worked out once for each state of the list. */
export function triggerAppsOf({ profile, read }: Pick<Look, "profile" | "read">): readonly TriggerApp[] {
  const rows = profile.AppTrigger;
  if (rows === undefined) return [];
  const apps = known.get(rows) ?? rows.flatMap(({ App }, index) => appOf(App?.Id, index, read) ?? []);
  known.set(rows, apps);
  return apps;
}

/** Where the id of a trigger stands. */
export function triggerIdAt(index: number) {
  return at.AppTrigger.at(index).App.Id;
}

/** What kind of mistake keeps an id from being one; null for an id, and for an empty element. */
export type IdMistake = "wildcard" | "quotes" | "package" | "path";

/** The mistake in what is written for an app. */
export function mistakeIn({ written, id }: TriggerApp): IdMistake | null {
  const text = written.trim();
  if (text === "") return null;
  if (/[*?]/.test(text)) return "wildcard";
  if (/"|^'|'$/.test(text)) return "quotes";
  if (id !== undefined) return null;
  const isPackage = !/[\\/]/.test(text) && text.includes("_") && !/\.exe$/i.test(text);
  return isPackage ? "package" : "path";
}

/** Names whose rule starts the connection: the rows of the name rules that are switched on as triggers. */
export function triggerNamesOf({ DomainNameInformation }: VpnProfile): readonly { index: number; name: string }[] {
  return (DomainNameInformation ?? []).flatMap(({ AutoTrigger, DomainName }, index) =>
    AutoTrigger === true ? [{ index, name: DomainName ?? "" }] : [],
  );
}

function appOf(id: string | undefined, index: number, read: Look["read"]): TriggerApp | null {
  const { text } = read(triggerIdAt(index));
  return text === null ? null : { index, written: text, id };
}
