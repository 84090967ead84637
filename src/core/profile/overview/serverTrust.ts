import { type Asked, type Draft, type Place, sentence } from "./draft.ts";
import { innerTls, outerTls, peap } from "./eapPlaces.ts";
import { counted, firstOf, joined } from "./phrases.ts";

const TOPIC = "Server trust";

interface Block {
  readonly validation:
    typeof peap.ServerValidation | typeof outerTls.ServerValidation | typeof innerTls.ServerValidation;
  readonly checks: typeof peap.PeapExtensions | typeof outerTls | typeof innerTls;
}

/** How the authentication server has to prove itself. */
export function tellServerTrust(asked: Asked): readonly Draft[] {
  const unknownRoot = peap.PeapExtensions.PeapExtensionsV2.AllowPromptingWhenServerCANotFound;
  return [
    ...block(asked, outerTls, { validation: outerTls.ServerValidation, checks: outerTls }),
    ...inPeap(asked),
    ...sentence(TOPIC, [unknownRoot], rootPrompt(asked.value(unknownRoot))),
    ...sentence(TOPIC, [peap.RequireCryptoBinding], binding(asked.value(peap.RequireCryptoBinding))),
  ];
}

/** The tunnel of PEAP and the method inside it: one sentence when both ask for the same. */
function inPeap(asked: Asked): readonly Draft[] {
  const outer = { validation: peap.ServerValidation, checks: peap.PeapExtensions };
  const inner = { validation: innerTls.ServerValidation, checks: innerTls };
  const isBoth = !asked.isAbsent(peap) && !asked.isAbsent(innerTls);
  if (!isBoth || trust(asked, outer) !== trust(asked, inner)) {
    return [...block(asked, peap, outer), ...block(asked, innerTls, inner, "inside PEAP, ")];
  }
  return sentence(
    TOPIC,
    [...placesOf(outer), ...placesOf(inner)],
    `${trust(asked, outer)}; the method inside PEAP asks for the same`,
  );
}

function block(asked: Asked, method: Place, part: Block, lead = ""): readonly Draft[] {
  return asked.isAbsent(method) ? [] : sentence(TOPIC, placesOf(part), lead + trust(asked, part));
}

function placesOf({ validation, checks }: Block): readonly Place[] {
  return [
    checks.PerformServerValidation,
    checks.AcceptServerName,
    validation.ServerNames,
    validation.TrustedRootCA,
    validation.DisableUserPromptForServerValidation,
  ];
}

function trust(asked: Asked, { validation, checks }: Block): string {
  const isOff = asked.value(checks.PerformServerValidation) === false;
  const known = `${rootWords(asked, validation)}${nameWords(asked, validation, checks)}`;
  return joined(
    [
      `the authentication server ${isOff ? `is not verified${unused(asked, validation)}` : `${verifies(asked, checks)} ${known}`}`,
      promptWords(asked.value(validation.DisableUserPromptForServerValidation)),
    ],
    "; ",
  );
}

function unused(asked: Asked, validation: Block["validation"]): string {
  const roots = asked.value(validation.TrustedRootCA)?.length ?? 0;
  const names = asked.value(validation.ServerNames) ?? [];
  const words = joined(
    [roots > 0 && counted(roots, "root", "roots"), names.length > 0 && counted(names.length, "name", "names")],
    " and ",
  );
  return words === "" ? "" : `, although ${words} stand there`;
}

function verifies(asked: Asked, checks: Block["checks"]): string {
  return asked.value(checks.PerformServerValidation) === true ? "is verified: it needs" : "needs";
}

function rootWords(asked: Asked, validation: Block["validation"]): string {
  const roots = asked.value(validation.TrustedRootCA)?.length ?? 0;
  if (roots > 0) {
    return `a certificate that leads to ${roots === 1 ? "the one named root" : `one of ${counted(roots, "root", "roots")}`}`;
  }
  return asked.isAbsent(validation.TrustedRootCA)
    ? "a certificate, and no root is named (Windows 10 then takes any trusted root, Windows 11 asks or refuses)"
    : "a certificate that leads to a named root, which is still to fill in or cannot be read";
}

function nameWords(asked: Asked, validation: Block["validation"], checks: Block["checks"]): string {
  const names = asked.value(validation.ServerNames);
  const isChecked = asked.value(checks.AcceptServerName);
  if (names === undefined || names.length === 0) {
    return isChecked === true
      ? " and names are checked, but none is listed"
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

function binding(isRequired: boolean | undefined): string | null {
  if (isRequired === undefined) return null;
  return isRequired
    ? "the server has to prove that tunnel and sign-in belong together (cryptobinding)"
    : "servers without cryptobinding are accepted";
}
