/** In which ways Windows returns a profile other than it was given, without another meaning; and how sure that is. */
import type { Reason } from "./difference.ts";
import type { Found } from "./found.ts";
import { type Meaning, partOf } from "./meaning.ts";

interface WindowsSpelling extends Reason {
  /** Whether it is no other meaning either where both are profiles of ours, and one has been prepared or read back. */
  readonly holdsBothWays?: true;
  /** Whether a difference between what was designed (before) and what Windows returns (after) is of this kind. */
  readonly explains: (found: Found) => boolean;
}

/** Rows that are tried, or run, one after the other. */
const IN_ORDER: readonly string[] = ["NativeProtocol", "InnerMethodConfig"];

const SPELLINGS: readonly WindowsSpelling[] = [
  {
    text: "Windows appends the address as friendly name.",
    certainty: "documented",
    holdsBothWays: true,
    explains: ({ before, after }) => isSameServers(before, after) && namesGiven(before) < namesGiven(after),
  },
  {
    text: "Windows returns words such as Ikev2 and Eap in letters of its own.",
    certainty: "documented",
    explains: ({ before, after }) => isSameValue(before, after) && controlOf(after) === "choice",
  },
  {
    text: "Windows returns thumbprints with blanks and letters of its own.",
    certainty: "documented",
    explains: ({ before, after }) => isSameValue(before, after) && isHexadecimal(after),
  },
  {
    text: "Windows adds Eap as the computer's method when the user signs in with EAP.",
    certainty: "documented",
    holdsBothWays: true,
    explains: ({ before, after, around }) =>
      before === null &&
      isAt("MachineMethod", after) &&
      after?.value === "Eap" &&
      partOf(around.after, "UserMethod")?.value === "Eap",
  },
  {
    text: "Windows returns a profile without the name inside: the name used for delivery counts.",
    certainty: "documented",
    explains: ({ before, after }) => after === null && isAt("ProfileName", before),
  },
  {
    text: "Windows returns the rows in an order of its own.",
    certainty: "reported",
    explains: ({ kind, before }) => kind === "order" && !IN_ORDER.some((name) => isAt(name, before)),
  },
  {
    text: "Windows writes metric 1 into routes that have none.",
    certainty: "seen",
    holdsBothWays: true,
    explains: ({ before, after }) => before === null && isAt("Metric", after) && after?.value === 1,
  },
  {
    text: "Windows writes a single address as a network of full length.",
    certainty: "reported",
    explains: ({ before, after }) => isRanges(before) && holdsSingleAddress(before) && isSameValue(before, after),
  },
  {
    text: "Windows leaves out switches that are off, or writes them out.",
    certainty: "seen",
    explains: ({ before, after }) => (before === null || after === null) && isOffByDefault(before ?? after),
  },
  {
    text: "Windows writes an empty list of server names where there is none.",
    certainty: "seen",
    explains: ({ before, after }) => before === null && isAt("ServerNames", after) && isEmptyList(after),
  },
  {
    text: "Windows drops this mark from a list of issuers that is switched off.",
    certainty: "seen",
    explains: ({ before, after }) =>
      after === null &&
      before?.path.at(-2)?.name === "CAHashList" &&
      isAt("@Enabled", before) &&
      before.value === false,
  },
  {
    text: "Windows writes fast reconnect out.",
    certainty: "seen",
    explains: ({ before, after }) => before === null && isAt("FastReconnect", after) && after?.value === true,
  },
];

const SAME_VALUE: Reason = { text: "The same value, written in another way.", certainty: "likely" };

/** Why Windows writes the same in another way; null when a difference is no matter of spelling. */
export function windowsSpelling(found: Found): Reason | null {
  const known = SPELLINGS.find(({ explains }) => explains(found));
  if (known !== undefined) return { text: known.text, certainty: known.certainty };
  return isSameValue(found.before, found.after) || isSameServers(found.before, found.after) ? SAME_VALUE : null;
}

/**
 * The same between two profiles of ours, either of which may have been prepared for Intune or read back: equal values
 * count, and what Windows adds without changing the meaning.
 */
export function otherSpelling(found: Found): Reason | null {
  if (isSameValue(found.before, found.after)) return SAME_VALUE;
  const ways = [found, turned(found)];
  const known = SPELLINGS.find(({ holdsBothWays, explains }) => holdsBothWays === true && ways.some(explains));
  return known === undefined ? null : { text: known.text, certainty: known.certainty };
}

/** The same difference, seen from the other side. */
function turned({ before, after, places, around, ...others }: Found): Found {
  return {
    ...others,
    before: after,
    after: before,
    places: { before: places.after, after: places.before },
    around: { before: around.after, after: around.before },
  };
}

function isSameValue(before: Meaning | null, after: Meaning | null): boolean {
  return before?.state === "value" && after?.state === "value" && before.key === after.key;
}

/** True when each stands under this name. */
function isAt(name: string, ...meanings: readonly (Meaning | null)[]): boolean {
  return meanings.every((meaning) => meaning?.path.at(-1)?.name === name);
}

function isRanges(meaning: Meaning | null): boolean {
  return isAt("LocalAddressRanges", meaning) || isAt("RemoteAddressRanges", meaning);
}

function holdsSingleAddress(ranges: Meaning | null): boolean {
  return ranges?.text.split(",").some((range) => !/[-/]/.test(range)) === true;
}

interface ServerText {
  readonly address: string;
  readonly friendlyName?: string;
}

function isSameServers(before: Meaning | null, after: Meaning | null): boolean {
  if (!isAt("Servers", before, after)) return false;
  const [one, other] = [serversOf(before), serversOf(after)];
  if (one === null || other === null || one.length !== other.length) return false;
  return one.every((server, index) => isNamedLike(server, other[index]));
}

function isNamedLike(server: ServerText, other: ServerText | undefined): boolean {
  const friendly = ({ address, friendlyName = address }: ServerText): string => friendlyName;
  return other !== undefined && server.address === other.address && friendly(server) === friendly(other);
}

function namesGiven(servers: Meaning | null): number {
  return serversOf(servers)?.filter(({ friendlyName }) => friendlyName !== undefined).length ?? 0;
}

function serversOf(meaning: Meaning | null): readonly ServerText[] | null {
  return Array.isArray(meaning?.value) ? (meaning.value as readonly ServerText[]) : null;
}

function controlOf(meaning: Meaning | null): string | null {
  return meaning?.spec?.kind === "leaf" ? meaning.spec.scalar.control : null;
}

function isHexadecimal(meaning: Meaning | null): boolean {
  return meaning !== null && /^[0-9a-f\s,;]{40,}$/i.test(meaning.text);
}

function isOffByDefault(meaning: Meaning | null): boolean {
  return meaning?.value === false && meaning.spec?.kind === "leaf" && meaning.spec.default === "false";
}

function isEmptyList(meaning: Meaning | null): boolean {
  return Array.isArray(meaning?.value) && meaning.value.length === 0;
}
