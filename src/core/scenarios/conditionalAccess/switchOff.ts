import { at } from "../../profile/at.ts";
import { type Change, editsOf, set } from "../../profile/changes.ts";
import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { locate } from "../../profile/locate.ts";
import { read, readAny } from "../../profile/read.ts";
import type { AnyRef, Path } from "../../profile/ref.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { absolute } from "../../xml/place.ts";
import type { Plan, PlanStep } from "../plan.ts";
import type { FilterRefs, UsageEntry } from "../../profile/eap/keyUsages.ts";
import { entraNames, isEntraListed, meansEntra } from "./entraUsage.ts";
import { type OffAnswers, answersFor, isSilenced } from "./offQuestions.ts";
import { type Mark, markOf, takeMark } from "./marks.ts";
import { hasSilenced, restoreOthers } from "./silencedUsages.ts";
import { closeUp, holdsComment, isBlank, takeOut } from "./takeOut.ts";
import { toggle } from "./toggle.ts";

const { DeviceCompliance, UseRasCredentials } = at;

/** Takes out what switching on puts in, and nothing else; what is not answered is decided as its question says. */
export function switchOff(document: XmlDocument, given: OffAnswers = {}): Plan {
  const answers = answersFor(document, given);
  const places = certificatePlaces(document);
  return {
    steps: [
      ...places.flatMap((place) => filterSteps(document, place, answers, places.length > 1)),
      stopFetching(answers.removesSso === true),
      ...(offersAgain(document, answers) ? [offerCredentials] : []),
    ],
    needs: [LESS_CHECKING],
    cannotKnow: [
      ...places.flatMap((place) => unknownOf(document, place, places.length > 1)),
      ...(blockStays(document) ? [COMMENT_IN_BLOCK] : []),
    ],
  };
}

const LESS_CHECKING =
  "NPS: where no other profile needs it, IgnoreNoRevocationCheck can be removed, so that certificates without " +
  "revocation data are refused again.";

const COMMENT_IN_BLOCK =
  "A comment or something unknown stands in DeviceCompliance, so the block stays and is switched off.";

// ---- filter -------------------------------------------------------------------------------------------------------

function filterSteps(
  document: XmlDocument,
  { title, tls }: CertificatePlace,
  answers: OffAnswers,
  isOneOfSeveral: boolean,
): readonly PlanStep[] {
  const filter = tls.TLSExtensions.FilteringInfo;
  const where = isOneOfSeveral ? ` (${title})` : "";
  return [
    ...(limitsAgain(document, filter, answers) ? [limitByIssuer(filter, where)] : []),
    forgetUsage(filter, where, answers.keepsClientAuthentication === true),
  ];
}

/** In one step, since entries of the table are found by their number, and those of the list by their names. */
function forgetUsage(filter: FilterRefs, where: string, keepsList: boolean): PlanStep {
  return {
    says: `Stop asking for the key usage of Microsoft Entra${where}.`,
    because: "No certificate would carry it any more.",
    edits: (document) => {
      const rows = filter.ClientAuthEKUList.EKUMapInList;
      const names = entraNames(document, filter);
      const wasListed = isEntraListed(document, filter);
      const mark = markOf(document, filter.ClientAuthEKUList.path);
      const before = mark ?? (keepsList ? "extended" : "added");
      return inOneEdit(document, [
        (current) => takeMark(current, filter.ClientAuthEKUList.path),
        (current) => restoreOthers(current, filter),
        (current) =>
          takeOutAll(
            current,
            rowsWhere(current, rows, (row) => meansEntra(row, names)),
          ),
        (current) => (wasListed ? tidyList(current, filter, before) : []),
        (current) => (mark === "switchedOn" ? outOfForce(current, filter) : []),
        (current) => forgetNames(current, filter, names),
        (current) => (names.length > 0 || wasListed ? takeOutIfEmpty(current, filter) : []),
      ]);
    },
  };
}

/** An empty list goes, or is as it was before. One that holds a comment stays, out of force if need be. */
function tidyList(document: XmlDocument, filter: FilterRefs, before: Mark): readonly TextEdit[] {
  const list = filter.ClientAuthEKUList;
  const spot = locate(document, list.path);
  if (spot === null || spot.place.element.nodes.some(({ kind }) => kind === "element")) return [];
  const { element } = spot.place;
  if (typeof before === "object" && isBlank(element))
    return spot.toHost([{ range: absolute(spot.place, element.range), text: before.former }]);
  if (before !== "added") return closeUp(document, list.path);
  return holdsComment(element) ? toggle(document, list["@Enabled"]) : takeOut(document, list.path);
}

function outOfForce(document: XmlDocument, { ClientAuthEKUList }: FilterRefs): readonly TextEdit[] {
  const isInForce = read(document, ClientAuthEKUList["@Enabled"]).value === true;
  return isInForce ? toggle(document, ClientAuthEKUList["@Enabled"]) : [];
}

/** A name that the other list uses stays, and so does one whose table holds a comment: by itself it has no effect. */
function forgetNames(document: XmlDocument, filter: FilterRefs, names: readonly string[]): readonly TextEdit[] {
  const table = filter.EKUMapping;
  const others = read(document, filter.AnyPurposeEKUList.EKUMapInList).value ?? [];
  const element = locate(document, table.path)?.place.element;
  if (element === undefined || others.some((row) => meansEntra(row, names))) return [];
  const rows = rowsWhere(document, table.EKUMap, (row) => meansEntra(row, names));
  const staysEmpty = rows.length === element.nodes.filter(({ kind }) => kind === "element").length;
  if (holdsComment(element) && staysEmpty) return [];
  return staysEmpty ? takeOut(document, table.path) : takeOutAll(document, rows);
}

/** The extensions stand inside `EapType`, which stays. */
function takeOutIfEmpty(document: XmlDocument, filter: FilterRefs): readonly TextEdit[] {
  const element = locate(document, filter.path)?.place.element;
  const isEmpty = element?.nodes.every((node) => node.kind === "text" && node.value.trim() === "");
  return isEmpty === true ? takeOut(document, filter.path, 1) : [];
}

/** The paths of the rows that are meant, last first. */
function rowsWhere(
  document: XmlDocument,
  list: { at(index: number): AnyRef },
  isMeant: (row: UsageEntry) => boolean,
): readonly Path[] {
  const paths: Path[] = [];
  for (let index = 0; locate(document, list.at(index).path) !== null; index++) {
    const ref = list.at(index);
    const row = readAny(document, ref).value as UsageEntry | undefined;
    if (row !== undefined && isMeant(row)) paths.unshift(ref.path);
  }
  return paths;
}

function takeOutAll(document: XmlDocument, lastFirst: readonly Path[]): readonly TextEdit[] {
  return inOneEdit(
    document,
    lastFirst.map((path) => (current: XmlDocument) => takeOut(current, path)),
  );
}

/** A mark tells what was; without one, the answer. */
function limitsAgain(document: XmlDocument, filter: FilterRefs, { limitsByIssuer }: OffAnswers): boolean {
  if (markOf(document, filter.CAHashList.path) !== null) return true;
  return limitsByIssuer === true && isSilenced(document, filter);
}

function limitByIssuer({ CAHashList }: FilterRefs, where: string): PlanStep {
  return {
    says: `Limit certificates by issuer again${where}.`,
    because: "The list is switched off, and still holds its thumbprints.",
    edits: (document) =>
      inOneEdit(document, [
        (current) => takeMark(current, CAHashList.path),
        (current) =>
          read(current, CAHashList["@Enabled"]).value === false ? toggle(current, CAHashList["@Enabled"]) : [],
      ]),
  };
}

// ---- profile ------------------------------------------------------------------------------------------------------

function stopFetching(removesSso: boolean): PlanStep {
  return {
    says: "Do not fetch a certificate from Microsoft Entra before connecting.",
    because: "This is what switches conditional access off.",
    edits: (document) => {
      if (read(document, DeviceCompliance.Enabled).value !== true) return [];
      const hasSso = read(document, DeviceCompliance.Sso).present;
      if (!blockStays(document) && (removesSso || !hasSso)) return takeOut(document, DeviceCompliance.path);
      const changes: readonly Change[] = [
        set(DeviceCompliance.Enabled, false),
        ...(removesSso && hasSso ? [set(DeviceCompliance.Sso.Enabled, false)] : []),
      ];
      return editsOf(document, { kind: "several", changes });
    },
  };
}

/** A block with a comment or an element of its own is switched off instead of taken out. */
function blockStays(document: XmlDocument): boolean {
  const element = locate(document, DeviceCompliance.path)?.place.element;
  if (element === undefined || read(document, DeviceCompliance.Enabled).value !== true) return false;
  const isKnown = element.nodes.every(
    (node) => node.kind === "text" || (node.kind === "element" && ["Enabled", "Sso"].includes(node.name)),
  );
  return !isKnown || holdsComment(element);
}

/** A mark tells what was; without one, the answer. */
function offersAgain(document: XmlDocument, { removesRasCredentials }: OffAnswers): boolean {
  return markOf(document, UseRasCredentials.path) !== null || removesRasCredentials === true;
}

const offerCredentials: PlanStep = {
  says: "Let Windows offer the credentials of the VPN to internal servers again.",
  because: "It is set to false, which goes with conditional access on devices joined to Microsoft Entra only.",
  edits: (document) => {
    if (read(document, UseRasCredentials).value !== false) return [];
    const wasThere = markOf(document, UseRasCredentials.path) === "switchedOff";
    return inOneEdit(document, [
      (current) => takeMark(current, UseRasCredentials.path),
      (current) =>
        wasThere ? editsOf(current, set(UseRasCredentials, true)) : takeOut(current, UseRasCredentials.path),
    ]);
  },
};

// ---- what the text cannot tell ------------------------------------------------------------------------------------

function unknownOf(
  document: XmlDocument,
  { title, tls }: CertificatePlace,
  isOneOfSeveral: boolean,
): readonly string[] {
  const filter = tls.TLSExtensions.FilteringInfo;
  if (!isEntraListed(document, filter)) return [];
  const list = read(document, filter.ClientAuthEKUList).value;
  const where = isOneOfSeveral ? ` in ${title}` : "";
  const isMarked = markOf(document, filter.ClientAuthEKUList.path) !== null;
  const hasOthers = !isMarked && ((list?.EKUMapInList?.length ?? 0) > 1 || hasSilenced(document, filter));
  return [
    ...(hasOthers
      ? [`Whether the list of Client Authentication certificates was in force before${where}: it stays so.`]
      : []),
    `Whether the key usage stood in the table before${where}. Without the list it has no effect.`,
  ];
}
