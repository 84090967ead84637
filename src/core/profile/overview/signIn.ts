import { eapMethod } from "../../vocabulary/eap/methods.ts";
import { at } from "../at.ts";
import { certificateFilter } from "./certificateFilter.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { type TlsPlaces, hostConfig, innerEap, outerEap, peap, tlsPlaces } from "./eapPlaces.ts";
import { joined } from "./phrases.ts";

const TOPIC = "Sign-in";
const methods = at.NativeProfile.Authentication;
const { EapMethod: method } = hostConfig;
const privacy = peap.PeapExtensions.IdentityPrivacy;

/** How the user and the computer prove who they are. */
export function tellSignIn(asked: Asked): readonly Draft[] {
  return [
    ...sentence(
      TOPIC,
      [
        methods.UserMethod,
        method.Type,
        method.AuthorId,
        method.VendorId,
        method.VendorType,
        outerEap.Type,
        innerEap.Type,
      ],
      user(asked),
    ),
    ...sentence(TOPIC, [methods.MachineMethod], computer(asked)),
    ...tlsPlaces(asked).flatMap((tls) => [
      ...sentence(
        TOPIC,
        [
          tls.CredentialsSource.SmartCard,
          tls.CredentialsSource.CertificateStore,
          tls.CredentialsSource.CertificateStore.SimpleCertSelection,
        ],
        source(asked, tls),
      ),
      ...sentence(TOPIC, [tls.DifferentUsername], otherName(asked, tls)),
      ...certificateFilter(asked, tls.TLSExtensions.FilteringInfo),
    ]),
    ...sentence(TOPIC, [privacy.EnableIdentityPrivacy, privacy.AnonymousUserName], hiddenName(asked)),
    ...sentence(TOPIC, [hostConfig.ConfigBlob], binary(asked)),
    ...sentence(
      TOPIC,
      [at.NativeProfile.L2tpPsk],
      asked.value(at.NativeProfile.L2tpPsk) === undefined
        ? null
        : "L2TP uses a pre-shared key, which stands in the profile in clear text",
    ),
    ...sentence(TOPIC, [at.RememberCredentials], remember(asked)),
  ];
}

function user(asked: Asked): string | null {
  const chosen = asked.value(methods.UserMethod);
  const eap = asked.isAbsent(hostConfig) ? null : eapWords(asked);
  if (chosen === "MSChapv2") {
    return joined([
      "the user signs in with a password (MS-CHAP v2)",
      eap !== null && `although EAP is set up too: ${eap}`,
    ]);
  }
  if (chosen === "Eap") return `the user signs in with ${eap ?? "EAP, which is not set up"}`;
  if (eap !== null) return `EAP is set up without being chosen for the user: ${eap}`;
  if (asked.isAbsent(at.NativeProfile) || !asked.isAbsent(methods.MachineMethod)) return null;
  return asked.isAbsent(methods.UserMethod) ? "nothing says how to sign in" : null;
}

function eapWords(asked: Asked): string {
  const type = asked.value(method.Type);
  const author = asked.value(method.AuthorId);
  return joined([
    type === undefined ? "EAP without a method type" : methodWords(asked, type, author ?? 0),
    type === undefined && author !== undefined && `author ${author}`,
    numbers(asked),
    typeOfSettings(asked, type),
  ]);
}

function methodWords(asked: Asked, type: number, author: number): string {
  if (type === 13 && author === 0) return "a certificate (EAP-TLS)";
  if (type === 25 && author === 0) return innerWords(asked);
  return eapMethod(type, author)?.name ?? `EAP method ${type} of author ${author}`;
}

function innerWords(asked: Asked): string {
  const inner = asked.value(innerEap.Type);
  if (inner === "13") return "a certificate inside PEAP";
  if (inner === "26") return "a password inside PEAP (EAP-MSCHAP v2)";
  return inner === undefined ? "PEAP, with no method inside it that can be named" : `method ${inner} inside PEAP`;
}

function numbers(asked: Asked): string | null {
  const vendor = asked.value(method.VendorId) ?? 0;
  const vendorType = asked.value(method.VendorType) ?? 0;
  return vendor === 0 && vendorType === 0 ? null : `vendor ${vendor}, its method ${vendorType}`;
}

function typeOfSettings(asked: Asked, type: number | undefined): string | null {
  const settings = asked.value(outerEap.Type);
  const inner = asked.value(innerEap.Type);
  const isOther = settings !== undefined && Number(settings) !== type;
  return joined([
    isOther && `while the settings are those of method ${settings}`,
    inner !== undefined && type !== 25 && `with method ${inner} inside PEAP`,
  ]);
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

function source(asked: Asked, { CredentialsSource: from }: TlsPlaces): string | null {
  const isCard = asked.value(from.SmartCard) === true;
  const isStore = !asked.isAbsent(from.CertificateStore);
  if (!isCard && !isStore) return null;
  const place = isStore
    ? `the user's certificate store, ${choiceWords(asked.value(from.CertificateStore.SimpleCertSelection))}`
    : "a smart card or Windows Hello";
  return isCard && isStore
    ? `both a smart card and ${place} are named as source; the schema allows one`
    : `the certificate comes from ${place}`;
}

function choiceWords(simple: boolean | undefined): string {
  if (simple === undefined) return "chosen by Windows when it can";
  return simple ? "chosen without asking when Windows can" : "chosen by the user from a list at every connection";
}

function otherName(asked: Asked, tls: TlsPlaces): string | null {
  const isOther = asked.value(tls.DifferentUsername);
  if (isOther === undefined) return null;
  return isOther
    ? "the user is asked for another name than the one in the certificate"
    : "the name in the certificate is used";
}

function hiddenName(asked: Asked): string | null {
  const hidden = asked.value(privacy.EnableIdentityPrivacy);
  const name = asked.value(privacy.AnonymousUserName);
  if (hidden === true) {
    return `outside the encrypted tunnel the user's name is hidden, behind ${name === undefined ? "an empty one" : `“${name}”`}`;
  }
  if (hidden === undefined && name === undefined) return null;
  return joined([
    "the user's name is not hidden",
    name !== undefined && `although the anonymous name “${name}” is given`,
  ]);
}

function binary(asked: Asked): string | null {
  return asked.value(hostConfig.ConfigBlob) === undefined
    ? null
    : "the EAP settings stand in a binary form that is not read here";
}

function remember(asked: Asked): string | null {
  const kept = asked.value(at.RememberCredentials);
  if (kept === undefined) return null;
  return kept
    ? "user name and password are kept after the first sign-in, where the method uses them"
    : "user name and password are not kept";
}
