import { EAP_METHODS } from "../../vocabulary/eap/methods.ts";
import { at } from "../at.ts";
import { eapAt, peapSlot } from "../eap/eapAt.ts";
import { credentialsOf } from "../eap/methodInUse.ts";
import { tellCredentials } from "./credentials.ts";
import { type Asked, type Draft, type Place, sentence } from "./draft.ts";
import { eapWords } from "./eapWords.ts";
import { tellHiddenName } from "./hiddenName.ts";
import { joined } from "../../phrases.ts";

const TOPIC = "Sign-in";
const methods = at.NativeProfile.Authentication;
const { EapMethod: method, ConfigBlob } = eapAt.hostConfig;

/** How the user and the computer prove who they are. */
export function tellSignIn(asked: Asked): readonly Draft[] {
  const { L2tpPsk } = at.NativeProfile;
  return [
    ...sentence(TOPIC, [methods.UserMethod, ...namesOfMethods(asked)], user(asked)),
    ...sentence(TOPIC, [methods.MachineMethod], computer(asked)),
    ...tellCredentials(asked),
    ...tellHiddenName(asked),
    ...sentence(TOPIC, [ConfigBlob], binary(asked)),
    ...sentence(TOPIC, [L2tpPsk], preSharedKey(asked)),
    ...sentence(TOPIC, [at.RememberCredentials], remember(asked)),
  ];
}

/** Everything that names a method, outside and inside a tunnel. */
function namesOfMethods(asked: Asked): readonly Place[] {
  const { Phase2Authentication: phase2 } = eapAt.ttls;
  return [
    method.Type,
    method.AuthorId,
    method.VendorId,
    method.VendorType,
    eapAt.eap.Type,
    peapSlot.type,
    phase2.PAPAuthentication,
    phase2.CHAPAuthentication,
    phase2.MSCHAPAuthentication,
    phase2.MSCHAPv2Authentication,
    ...credentialsOf(asked.eap).flatMap(({ slot }) => [
      slot.type,
      ...(slot.envelope === null ? [] : idsIn(slot.envelope.EapMethod)),
    ]),
  ];
}

function idsIn({ Type, VendorId, VendorType, AuthorId }: typeof method): readonly Place[] {
  return [Type, VendorId, VendorType, AuthorId];
}

function preSharedKey(asked: Asked): string | null {
  return asked.value(at.NativeProfile.L2tpPsk) === undefined
    ? null
    : "L2TP uses a pre-shared key, which stands in the profile in clear text";
}

function user(asked: Asked): string | null {
  const chosen = asked.value(methods.UserMethod);
  const eap = methodWords(asked);
  if (chosen === "MSChapv2") {
    return joined([
      "the user signs in with a password (MS-CHAP v2)",
      eap !== null && `although EAP is set up too: ${eap}`,
    ]);
  }
  if (asked.isEapOnly) return eap === null ? null : `signs in with ${eap}`;
  if (chosen === "Eap") return `the user signs in with ${eap ?? "EAP, which is not set up"}`;
  if (eap !== null) return `EAP is set up without being chosen for the user: ${eap}`;
  if (asked.isAbsent(at.NativeProfile) || !asked.isAbsent(methods.MachineMethod)) return null;
  return asked.isAbsent(methods.UserMethod) ? "nothing says how to sign in" : null;
}

/** The method, and numbers that say something else than its settings. */
function methodWords(asked: Asked): string | null {
  const words = eapWords(asked.eap);
  if (words === null || asked.eap.kind === "unreadable") return words;
  return joined([
    words,
    ...(asked.isAbsent(method.Type) ? ["whose method type is missing"] : []),
    numbers(asked),
    typeOfSettings(asked),
  ]);
}

function numbers(asked: Asked): string | null {
  const vendor = asked.value(method.VendorId) ?? 0;
  const vendorType = asked.value(method.VendorType) ?? 0;
  return vendor === 0 && vendorType === 0 ? null : `vendor ${vendor}, its method ${vendorType}`;
}

/** The numbers that its settings have: a method of Windows has one pair of them. */
function typeOfSettings(asked: Asked): string | null {
  const known = EAP_METHODS.find(({ key }) => key === asked.eap.kind);
  const type = asked.value(method.Type);
  const author = asked.value(method.AuthorId);
  if (known === undefined || type === undefined) return null;
  if (type !== known.type) return `while the method type says ${type}`;
  return author === undefined || author === known.authorId ? null : `while the author number says ${author}`;
}

function computer(asked: Asked): string | null {
  switch (asked.value(methods.MachineMethod)) {
    case undefined:
      return null;
    case "Certificate":
      return "the computer signs in with a certificate of its own";
    case "Eap":
      return "the computer's method is given as EAP too, as Windows itself writes it beside a user's EAP";
    case "PresharedKey":
      return "the computer signs in with a pre-shared key; Microsoft does not list that method";
  }
}

function binary(asked: Asked): string | null {
  return asked.value(ConfigBlob) === undefined ? null : "the EAP settings stand in a binary form that is not read here";
}

function remember(asked: Asked): string | null {
  const kept = asked.value(at.RememberCredentials);
  if (kept === undefined) return null;
  return kept
    ? "user name and password are kept after the first sign-in, where the method uses them"
    : "user name and password are not kept";
}
