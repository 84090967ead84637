import type { Source } from "../../core/importers/source.ts";

const NAME = /\.(?:cer|crt|der|pem|p7b|p7c|pfx|p12|key)$/i;
/** Certificates, PKCS #7 and private keys; other things in PEM armour are none of ours. */
const ARMOUR = /^-----BEGIN (?:[A-Z0-9 ]*CERTIFICATE|PKCS ?#?7|[A-Z0-9 ]*PRIVATE KEY)/m;
const MARKUP = /<[A-Za-z?!]/;

/** Whether a source goes to the certificates and not to the profiles: its content decides, else its name. */
export function isCertificateFile({ name, bytes, text }: Source): boolean {
  if (isBinarySequence(bytes)) return true;
  if (ARMOUR.test(text)) return !MARKUP.test(text);
  return name !== null && NAME.test(name) && !text.trimStart().startsWith("<");
}

/** An ASN.1 sequence of more than 127 bytes, which no text begins like. */
function isBinarySequence([first, second = 0]: Uint8Array): boolean {
  return first === 0x30 && second >= 0x80;
}
