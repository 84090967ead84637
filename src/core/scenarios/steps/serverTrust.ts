/** How the authentication server is verified, level by level. */
import { type Change, ask, set } from "../../profile/changes.ts";
import { type TrustPlace, trustPlaces } from "../../profile/eap/places.ts";
import { type TrustRefs, rootsFor, trustOf } from "../../profile/eap/trust.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import type { PlanStep } from "../plan.ts";
import { change, isOpen } from "./change.ts";

/** The questions, in the words of the scenario. */
export interface TrustQuestions {
  readonly names: string;
  readonly root: string;
}

export const RADIUS_QUESTIONS: TrustQuestions = {
  names: "Names in the certificates of the RADIUS servers",
  root: "Thumbprint of the root that issues the certificates of the RADIUS servers",
};

/** The server is verified by name and root, and nobody is asked. The method inside a tunnel verifies as the tunnel does. */
export function serverTrust(document: XmlDocument, questions = RADIUS_QUESTIONS): readonly PlanStep[] {
  const [outer, ...inner] = trustPlaces(document);
  if (outer === undefined) return [];
  return [
    ...verification(document, outer),
    ...asked(document, outer, questions),
    ...inner.flatMap((place) => innerTrust(document, place, outer, questions)),
  ];
}

/** Asks for names and roots where the server is verified at all, and leaves it at that where it is not. */
export function trustWhereVerified(document: XmlDocument, questions: TrustQuestions): readonly PlanStep[] {
  return trustPlaces(document).flatMap((place) =>
    isVerifying(document, place) ? asked(document, place, questions) : [],
  );
}

/** A method inside a tunnel that names neither server nor root leaves the verification to the tunnel. */
export function verifiedByTunnel(document: XmlDocument): readonly PlanStep[] {
  return trustPlaces(document)
    .slice(1)
    .filter(({ refs }) => isOpen(document, refs.serverNames) && !read(document, refs.roots).present)
    .flatMap(({ title, refs }) => {
      const changes = [refs.verifies, refs.checksNames].flatMap((ref) =>
        ref === null || read(document, ref).value === false ? [] : [set(ref, false)],
      );
      if (changes.length === 0) return [];
      return [
        change(
          `Leave the verification of the server to the tunnel, in ${title}.`,
          "The tunnel has verified the server before this method begins.",
          ...changes,
        ),
      ];
    });
}

function verification(document: XmlDocument, { title, refs }: TrustPlace): readonly PlanStep[] {
  const changes = [refs.verifies, refs.checksNames, refs.neverAsks].flatMap((ref) =>
    ref === null || read(document, ref).value === true ? [] : [set(ref, true)],
  );
  if (changes.length === 0) return [];
  return [
    change(
      `Verify the server and its name in ${title}, and ask nobody.`,
      "Otherwise any server could take the sign-in, or a question could hold up a connection that starts by itself.",
      ...changes,
    ),
  ];
}

function asked(document: XmlDocument, { title, refs }: TrustPlace, questions: TrustQuestions): readonly PlanStep[] {
  const changes: readonly Change[] = [
    ...(isOpen(document, refs.serverNames) ? [ask(refs.serverNames, questions.names)] : []),
    ...(read(document, refs.roots).present ? [] : [ask(refs.roots, questions.root)]),
  ];
  if (changes.length === 0) return [];
  return [
    change(
      `Ask which servers and which root ${title} trusts.`,
      "Only you know them, and Windows 11 accepts no server whose root is not named.",
      ...changes,
    ),
  ];
}

/** What stands in the tunnel is repeated; where that is a question, it is asked again. */
function innerTrust(
  document: XmlDocument,
  place: TrustPlace,
  outer: TrustPlace,
  questions: TrustQuestions,
): readonly PlanStep[] {
  if (!isVerifying(document, place)) return [];
  const changes = repeated(document, place.refs, outer.refs);
  const repeat = change(
    `Verify the server in ${place.title} as in ${outer.title}.`,
    "The same server answers there.",
    ...changes,
  );
  const open = trustOf(document, outer.refs);
  const isAsked = (open.serverNames ?? []).length === 0 || (open.roots ?? []).length === 0;
  return [...(changes.length === 0 ? [] : [repeat]), ...(isAsked ? asked(document, place, questions) : [])];
}

function repeated(document: XmlDocument, refs: TrustRefs, outer: TrustRefs): readonly Change[] {
  const { serverNames = [], roots = [] } = trustOf(document, outer);
  const known = rootsFor(refs, roots);
  return [
    ...[refs.verifies, refs.checksNames, refs.neverAsks].flatMap((ref) =>
      ref === null || read(document, ref).present ? [] : [set(ref, true)],
    ),
    ...(serverNames.length > 0 && isOpen(document, refs.serverNames) ? [set(refs.serverNames, serverNames)] : []),
    ...(known.length > 0 && !read(document, refs.roots).present ? [set(refs.roots, known)] : []),
  ];
}

/** False where the profile says that the server is not verified. */
function isVerifying(document: XmlDocument, { refs: { verifies } }: TrustPlace): boolean {
  return verifies === null || read(document, verifies).value !== false;
}
