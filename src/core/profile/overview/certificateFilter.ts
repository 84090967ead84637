import type { TlsRefs } from "../eap/eapAt.ts";
import { type Asked, type Draft, type Place, sentence } from "./draft.ts";
import { counted, firstOf, joined, listed } from "../../phrases.ts";

type Filter = TlsRefs["TLSExtensions"]["FilteringInfo"];
type UsageList = Filter["ClientAuthEKUList"] | Filter["AnyPurposeEKUList"];

const TOPIC = "Sign-in";

/** Which certificates may be offered. */
export function certificateFilter(asked: Asked, filter: Filter): readonly Draft[] {
  const { CAHashList: issuers, EKUMapping: table, ClientAuthEKUList: client, AnyPurposeEKUList: any } = filter;
  const entry = table.EKUMap.at(0);
  const usages: readonly Place[] = [client, any].flatMap((list) => {
    const row = list.EKUMapInList.at(0);
    return [list["@Enabled"], row.EKUName, row.EKUOID];
  });
  return [
    ...sentence(TOPIC, [filter.AllPurposeEnabled, entry.EKUName, entry.EKUOID, ...usages], purposes(asked, filter)),
    ...sentence(TOPIC, [issuers["@Enabled"], issuers.IssuerHash], issuerWords(asked, filter)),
  ];
}

function purposes(asked: Asked, filter: Filter): string | null {
  const names = namesOf(asked, filter);
  const classes = [
    usageWords(asked, filter.ClientAuthEKUList, "Client Authentication", names),
    usageWords(asked, filter.AnyPurposeEKUList, "Any Purpose", names),
    asked.value(filter.AllPurposeEnabled) === true ? "those without key usages" : null,
  ].filter((words) => words !== null);
  const off = [
    offWords(asked, filter.ClientAuthEKUList, "Client Authentication"),
    offWords(asked, filter.AnyPurposeEKUList, "Any Purpose"),
  ];
  const unused = unusedNames(asked, filter, names);
  if (
    classes.length === 0 &&
    joined(off) === "" &&
    unused.length === 0 &&
    asked.value(filter.AllPurposeEnabled) === undefined
  ) {
    return null;
  }
  return joined(
    [
      classes.length === 0
        ? "no list of key usages narrows the certificates down"
        : `of the certificates, only these may be offered: ${listed(classes, "or")}`,
      ...off,
      unused.length > 0 && `the table also names ${firstOf(unused)}`,
    ],
    "; ",
  );
}

/** Names of key usages with their numbers, as the table joins them. */
function namesOf(asked: Asked, filter: Filter): ReadonlyMap<string, string> {
  const rows = asked.value(filter.EKUMapping.EKUMap) ?? [];
  return new Map(
    rows.map(({ EKUName: name = "a key usage without name", EKUOID: oid = "no number" }) => [name, `${name} (${oid})`]),
  );
}

function listedUsages(asked: Asked, list: UsageList): readonly string[] {
  return (asked.value(list.EKUMapInList) ?? []).flatMap(({ EKUName: name, EKUOID: oid }) => name ?? oid ?? []);
}

function usageWords(asked: Asked, list: UsageList, kind: string, names: ReadonlyMap<string, string>): string | null {
  if (asked.value(list["@Enabled"]) !== true) return null;
  const usages = listedUsages(asked, list).map((name) => names.get(name) ?? name);
  return usages.length === 0 ? `${kind} certificates` : `${kind} certificates that also carry ${listed(usages)}`;
}

function offWords(asked: Asked, list: UsageList, kind: string): string | null {
  if (asked.value(list["@Enabled"]) === true) return null;
  const usages = listedUsages(asked, list);
  return usages.length === 0 ? null : `the list for ${kind} (${firstOf(usages)}) is not switched on`;
}

function unusedNames(asked: Asked, filter: Filter, names: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set(
    [filter.ClientAuthEKUList, filter.AnyPurposeEKUList].flatMap((list) => listedUsages(asked, list)),
  );
  return [...names].filter(([name]) => !used.has(name)).map(([, words]) => words);
}

function issuerWords(asked: Asked, { CAHashList: list }: Filter): string | null {
  const count = asked.value(list.IssuerHash)?.length ?? 0;
  const isOn = asked.value(list["@Enabled"]);
  const issuers = count === 0 ? "no issuer" : `${counted(count, "issuer", "issuers")}`;
  if (isOn === true) {
    return count === 0
      ? "certificates are limited by issuer, but no issuer is named"
      : `the certificate's chain has to hold ${count === 1 ? "the one issuer" : `one of ${issuers}`} that the filter names`;
  }
  return count === 0 ? null : `a list of ${issuers} is not switched on, so any issuer will do`;
}
