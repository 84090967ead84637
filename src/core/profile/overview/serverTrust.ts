import { eapAt } from "../eap/eapAt.ts";
import { trustPlacesOf } from "../eap/places.ts";
import type { TrustRefs } from "../eap/trust.ts";
import { type Asked, type Draft, type Place, sentence } from "./draft.ts";
import { counted, firstOf, joined } from "../../phrases.ts";

const TOPIC = "Server trust";

/** How the authentication server has to prove itself. */
export function tellServerTrust(asked: Asked): readonly Draft[] {
  const { RequireCryptoBinding } = eapAt.peap;
  return [
    ...levels(asked),
    ...trustPlacesOf(asked.eap).flatMap(({ refs }) => [
      ...(refs.asksAboutUnknownRoots === null
        ? []
        : sentence(TOPIC, [refs.asksAboutUnknownRoots], rootPrompt(asked.value(refs.asksAboutUnknownRoots)))),
      ...(refs.learnsRoots === null
        ? []
        : sentence(TOPIC, [refs.learnsRoots], learning(asked.value(refs.learnsRoots)))),
    ]),
    ...sentence(TOPIC, [RequireCryptoBinding], binding(asked.value(RequireCryptoBinding))),
  ];
}

/** The tunnel and the methods inside it: one sentence for those that ask for the same as the tunnel. */
function levels(asked: Asked): readonly Draft[] {
  const [outermost, ...inner] = trustPlacesOf(asked.eap);
  if (outermost === undefined) return [];
  const words = trust(asked, outermost.refs);
  const same = inner.filter(({ refs }) => trust(asked, refs) === words);
  const others = inner.filter((place) => !same.includes(place));
  const alike = same.length === 0 ? "" : `; ${same.map(({ title }) => title).join(" and ")} asks for the same`;
  return [
    ...sentence(
      TOPIC,
      [outermost, ...same].flatMap(({ refs }) => placesOf(refs)),
      words + alike,
    ),
    ...others.flatMap(({ title, refs }) => sentence(TOPIC, placesOf(refs), `for ${title}, ${trust(asked, refs)}`)),
  ];
}

function placesOf({ verifies, checksNames, serverNames, roots, neverAsks }: TrustRefs): readonly Place[] {
  return [verifies, checksNames, serverNames, roots, neverAsks].filter((ref) => ref !== null);
}

function trust(asked: Asked, refs: TrustRefs): string {
  const isOff = refs.verifies !== null && asked.value(refs.verifies) === false;
  const known = `${rootWords(asked, refs)}${nameWords(asked, refs)}`;
  return joined(
    [
      `the authentication server ${isOff ? `is not verified${unused(asked, refs)}` : `${verifies(asked, refs)} ${known}`}`,
      promptWords(asked.value(refs.neverAsks)),
    ],
    "; ",
  );
}

function unused(asked: Asked, refs: TrustRefs): string {
  const roots = asked.value(refs.roots)?.length ?? 0;
  const names = asked.value(refs.serverNames) ?? [];
  const words = joined(
    [roots > 0 && counted(roots, "root", "roots"), names.length > 0 && counted(names.length, "name", "names")],
    " and ",
  );
  return words === "" ? "" : `, although ${words} stand there`;
}

function verifies(asked: Asked, { verifies: isVerified }: TrustRefs): string {
  return isVerified === null || asked.value(isVerified) === true ? "is verified: it needs" : "needs";
}

function rootWords(asked: Asked, refs: TrustRefs): string {
  const roots = asked.value(refs.roots)?.length ?? 0;
  if (roots > 0) {
    return `a certificate that leads to ${roots === 1 ? "the one named root" : `one of ${counted(roots, "root", "roots")}`}`;
  }
  return asked.isAbsent(refs.roots)
    ? "a certificate, and no root is named (Windows 10 then takes any trusted root, Windows 11 asks or refuses)"
    : "a certificate that leads to a named root, which is still to fill in or cannot be read";
}

function nameWords(asked: Asked, { serverNames, checksNames }: TrustRefs): string {
  const names = asked.value(serverNames);
  const isListed = names !== undefined && names.length > 0;
  const isChecked = checksNames === null ? isListed : asked.value(checksNames);
  if (!isListed) {
    return isChecked === true
      ? "; names are checked, but none is listed"
      : isChecked === false
        ? ", whatever its name"
        : "";
  }
  const listed = firstOf(names);
  if (isChecked === true) return ` and carries a listed name: ${listed}`;
  return `; the names ${listed} are listed, but checking them is ${isChecked === false ? "switched off" : "not switched on"}`;
}

function promptWords(isNeverAsked: boolean | undefined): string {
  if (isNeverAsked === undefined) return "whether the user may be asked is not configured, so Windows may ask";
  return isNeverAsked ? "the user is never asked to trust a server" : "the user may be asked to trust a server";
}

function rootPrompt(mayAsk: boolean | undefined): string | null {
  if (mayAsk === undefined) return null;
  return mayAsk
    ? "the user may be asked when the root of the server is not known"
    : "an unknown root ends the sign-in without a question";
}

function learning(isOn: boolean | undefined): string | null {
  if (isOn === undefined) return null;
  return isOn ? "the server may add roots once the user agrees" : "the server cannot add roots";
}

function binding(isRequired: boolean | undefined): string | null {
  if (isRequired === undefined) return null;
  return isRequired
    ? "the server has to prove that tunnel and sign-in belong together (cryptobinding)"
    : "servers without cryptobinding are accepted";
}
