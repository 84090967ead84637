import { at } from "../../profile/at.ts";
import { type Change, ask, editsOf, set } from "../../profile/changes.ts";
import { type CertificatePlace, certificatePlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import { locate } from "../../profile/locate.ts";
import type { Path } from "../../profile/ref.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import { otherWaysIn } from "../certificateFilter/otherWaysIn.ts";
import { type FilterRefs, enterUsage, requireUsage } from "../../profile/eap/keyUsages.ts";
import type { Plan, PlanStep } from "../plan.ts";
import { CLIENT_NEEDS, SERVER_NEEDS } from "./needs.ts";
import { ENTRA } from "./entraUsage.ts";
import { type Mark, leaveMark } from "./marks.ts";
import { silenceOthers } from "./silencedUsages.ts";
import { obstacleToConditionalAccess } from "./obstacle.ts";
import { isBlank, writtenAt } from "./takeOut.ts";
import { toggle } from "./toggle.ts";

/** What only the administrator knows. */
export interface OnAnswers {
  /** The devices are joined to Microsoft Entra only, not to Active Directory as well. */
  readonly isEntraOnly: boolean;
  /** Users reach servers on-premises that take Kerberos. */
  readonly needsKerberos: boolean;
}

/** Asked where a thumbprint has to stand that only the administrator can supply. */
export const KERBEROS_ISSUER_QUESTION =
  "Thumbprint of the root that issues the certificate for Kerberos, 40 digits without blanks";

const CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
const { DeviceCompliance, UseRasCredentials } = at;

/** Sets what conditional access needs and does not stand yet. Without sign-in by certificate, only says so. */
export function switchOn(document: XmlDocument, answers: OnAnswers): Plan {
  const obstacle = obstacleToConditionalAccess(document);
  if (obstacle !== null) return { steps: [], needs: [obstacle], cannotKnow: [] };
  const places = certificatePlaces(document);
  return {
    steps: [
      fetchCertificate,
      ...places.flatMap((place) => filterSteps(place, places.length > 1)),
      ...(answers.isEntraOnly ? [keepCredentials] : []),
      ...(answers.needsKerberos ? [kerberosCertificate] : []),
    ],
    needs: [...CLIENT_NEEDS, ...SERVER_NEEDS, ...(answers.isEntraOnly ? [OLDER_WINDOWS] : [])],
    cannotKnow: places.flatMap((place) => [...cardUnknown(document, place), ...otherWaysIn(document, place)]),
  };
}

const OLDER_WINDOWS =
  "Windows before Windows 11 24H2 does not read UseRasCredentials: there, the line UseRasCredentials in rasphone.pbk " +
  "is set to 0 after deployment.";

const fetchCertificate = step(
  "Let each connection fetch a certificate from Microsoft Entra.",
  "Microsoft Entra checks its policies then, and the certificate is good for about one hour.",
  set(DeviceCompliance.Enabled, true),
);

const keepCredentials: PlanStep = {
  says: "Do not offer the credentials of the VPN to internal servers.",
  because:
    "On devices joined to Microsoft Entra only, the short-lived certificate would be offered, and file shares fail.",
  edits: (document) => {
    const mark = read(document, UseRasCredentials).present ? "switchedOff" : "added";
    return marked(document, editsOf(document, set(UseRasCredentials, false)), UseRasCredentials.path, mark);
  },
};

/** What stands already in `Sso` stays: whoever wrote it knows the certificate. */
const kerberosCertificate: PlanStep = {
  says: "Use another certificate for Kerberos, and leave a question for its issuer.",
  because: "Domain controllers give no tickets for the certificate from Microsoft Entra.",
  edits: (document) => {
    const { Sso } = DeviceCompliance;
    const changes: readonly Change[] = [
      set(Sso.Enabled, true),
      ...(read(document, Sso.Eku).present ? [] : [set(Sso.Eku, [CLIENT_AUTHENTICATION])]),
      ask(Sso.IssuerHash, KERBEROS_ISSUER_QUESTION),
    ];
    return editsOf(document, { kind: "several", changes });
  },
};

function cardUnknown(document: XmlDocument, { title, tls }: CertificatePlace): readonly string[] {
  if (!read(document, tls.CredentialsSource.SmartCard).present) return [];
  return [
    `Whether ${title} finds the certificate from Microsoft Entra: it lies in the store of the user, and the source ` +
      "here is a smart card.",
  ];
}

function filterSteps({ title, tls }: CertificatePlace, isOneOfSeveral: boolean): readonly PlanStep[] {
  const filter = tls.TLSExtensions.FilteringInfo;
  const where = isOneOfSeveral ? ` (${title})` : "";
  return [
    nameUsage(filter, where),
    askForUsage(filter, where),
    silenceUsages(filter, where),
    silenceIssuers(filter, where),
  ];
}

function nameUsage(filter: FilterRefs, where: string): PlanStep {
  return {
    says: `Enter “${ENTRA.name}”, ${ENTRA.oid}, in the table of key usages${where}.`,
    because: "The lists of the filter refer to key usages by their names in this table.",
    edits: (document) => enterUsage(document, filter, ENTRA),
  };
}

function askForUsage(filter: FilterRefs, where: string): PlanStep {
  return {
    says: `Accept only Client Authentication certificates that carry it${where}.`,
    because:
      "Otherwise Windows may take a certificate from your own certification authority. A comment marks what is new, " +
      "for the way back.",
    edits: (document) => {
      const list = filter.ClientAuthEKUList;
      const isOff = read(document, list["@Enabled"]).value === false;
      const edits = inOneEdit(document, [
        (current) => (isOff ? toggle(current, list["@Enabled"]) : []),
        (current) => requireUsage(current, filter, ENTRA),
      ]);
      return marked(document, edits, list.path, markFor(document, list));
    },
  };
}

function silenceUsages(filter: FilterRefs, where: string): PlanStep {
  return {
    says: `Put the other key usages that are asked for into comments${where}.`,
    because: "A certificate has to carry every key usage in the list, and the one from Microsoft Entra has no others.",
    edits: (document) => silenceOthers(document, filter),
  };
}

function silenceIssuers({ CAHashList }: FilterRefs, where: string): PlanStep {
  return {
    says: `Switch the limit by issuer off, and keep its thumbprints${where}.`,
    because: "The certificate from Microsoft Entra has an issuer of its own, which the limit would shut out.",
    edits: (document) => {
      if (read(document, CAHashList["@Enabled"]).value !== true) return [];
      return marked(document, toggle(document, CAHashList["@Enabled"]), CAHashList.path, "switchedOff");
    },
  };
}

function markFor(document: XmlDocument, list: FilterRefs["ClientAuthEKUList"]): Mark {
  const spot = locate(document, list.path);
  if (spot === null) return "added";
  if (isBlank(spot.place.element)) return { former: writtenAt(spot) };
  return read(document, list["@Enabled"]).value === true ? "extended" : "switchedOn";
}

/** The edits, and a mark behind the element that they are about; none where there are no edits. */
function marked(document: XmlDocument, edits: readonly TextEdit[], path: Path, mark: Mark): readonly TextEdit[] {
  if (edits.length === 0) return [];
  return inOneEdit(document, [() => edits, (current) => leaveMark(current, path, mark)]);
}

function step(says: string, because: string, change: Change): PlanStep {
  return { says, because, edits: (document) => editsOf(document, change) };
}
