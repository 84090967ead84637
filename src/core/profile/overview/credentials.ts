import { type CredentialSlot, type TlsRefs, eapAt } from "../eap/eapAt.ts";
import { type Credential, credentialsOf } from "../eap/methodInUse.ts";
import { certificateFilter } from "./certificateFilter.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";

const TOPIC = "Sign-in";

/** What each method that proves someone says: where the certificate comes from, which password is used. */
export function tellCredentials(asked: Asked): readonly Draft[] {
  const { UseWinlogonCredentials } = eapAt.ttls.Phase2Authentication.MSCHAPv2Authentication;
  return [
    ...credentialsOf(asked.eap).flatMap((credential) => tellCredential(asked, credential)),
    ...sentence(TOPIC, [UseWinlogonCredentials], password(asked.value(UseWinlogonCredentials))),
  ];
}

function tellCredential(asked: Asked, { kind, slot }: Credential): readonly Draft[] {
  switch (kind) {
    case "tls":
      return tellCertificate(asked, slot);
    case "mschapv2": {
      const { UseWinLogonCredentials } = slot.mschapv2;
      return sentence(TOPIC, [UseWinLogonCredentials], password(asked.value(UseWinLogonCredentials)));
    }
    case "other":
      return [];
  }
}

function tellCertificate(asked: Asked, { tls }: CredentialSlot): readonly Draft[] {
  const { SmartCard, CertificateStore } = tls.CredentialsSource;
  return [
    ...sentence(TOPIC, [SmartCard, CertificateStore, CertificateStore.SimpleCertSelection], source(asked, tls)),
    ...sentence(TOPIC, [tls.DifferentUsername], otherName(asked, tls)),
    ...certificateFilter(asked, tls.TLSExtensions.FilteringInfo),
  ];
}

function password(usesWindows: boolean | undefined): string | null {
  if (usesWindows === undefined) return null;
  return usesWindows
    ? "the name and password of the Windows sign-in are used, which fails with Credential Guard and without a password"
    : "the user types name and password, unless they are remembered";
}

function source(asked: Asked, { CredentialsSource: from }: TlsRefs): string | null {
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

function otherName(asked: Asked, tls: TlsRefs): string | null {
  const isOther = asked.value(tls.DifferentUsername);
  if (isOther === undefined) return null;
  return isOther
    ? "the user is asked for another name than the one in the certificate"
    : "the name in the certificate is used";
}
