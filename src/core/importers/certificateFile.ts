import { encodeText, UTF_8 } from "../xml/encoding.ts";
import type { Importer, Unwrapped } from "./importer.ts";
import { refused } from "./remarks.ts";
import { type Source } from "./source.ts";

const PRIVATE_NAME = /\.(?:pfx|p12|key)$/i;
/** Certificates, PKCS #7 and private keys; other things in PEM armour are none of ours. */
const ARMOUR = /^-----BEGIN (?:[A-Z0-9 ]{0,40}CERTIFICATE|PKCS ?#?7|[A-Z0-9 ]{0,40}PRIVATE KEY)/m;
const PRIVATE_KEY = /^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/m;
const MARKUP = /<[A-Za-z?!]/;

/** Tags of DER: what a certificate, PKCS #7, a key and an encrypted key have first inside their outer sequence. */
const [SEQUENCE, OBJECT_IDENTIFIER, INTEGER] = [0x30, 0x06, 0x02];

const PEM = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

/** A certificate, or several, in DER, PEM or PKCS #7. It is recognised and not read; private keys are refused. */
export const certificateFile: Importer = {
  id: "certificateFile",
  title: "a certificate",
  summary: "Certificates in DER, PEM or PKCS #7, also in archives. Private keys are refused.",
  examples: [
    { title: "in PEM", name: "root.cer", source: PEM, finds: [{ kind: "certificate", name: "root.cer", count: 1 }] },
    { title: "in DER", name: "VpnServerRoot.cer_0", source: der(SEQUENCE), finds: [{ kind: "certificate" }] },
    {
      title: "a private key",
      source: "-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n",
      finds: [],
      remarks: [/private key/],
    },
    { title: "a PFX file", name: "user.pfx", source: der(INTEGER), finds: [], remarks: [/private key/] },
  ],
  recognises: (source) => isDer(source.bytes) || isArmoured(source.text) || isPrivateByName(source),
  read: (source) => (holdsPrivateKey(source) ? REFUSED : found(source)),
};

const REFUSED = refused("It holds a private key, which is of no use here. Nothing of it was kept.");

function found({ name, bytes }: Source): Unwrapped {
  return { parts: [], finds: [{ kind: "certificate", name: name ?? "Certificate", bytes }], remarks: [] };
}

/** An ASN.1 sequence of more than 127 bytes, which no text begins like. */
function isDer(bytes: Uint8Array): boolean {
  const tag = bytes[contentOf(bytes)];
  return bytes[0] === SEQUENCE && (bytes[1] ?? 0) > 0x80 && [SEQUENCE, OBJECT_IDENTIFIER, INTEGER].includes(tag ?? 0);
}

function isArmoured(text: string): boolean {
  return ARMOUR.test(text) && !MARKUP.test(text);
}

function isPrivateByName({ name, text }: Source): boolean {
  return name !== null && PRIVATE_NAME.test(name) && !text.trimStart().startsWith("<");
}

function holdsPrivateKey(source: Source): boolean {
  if (isPrivateByName(source)) return true;
  return isDer(source.bytes) ? isPrivateDer(source.bytes) : PRIVATE_KEY.test(source.text);
}

/** A key or PFX begins with a version; an encrypted key with the identifier of how it is encrypted, one level deeper. */
function isPrivateDer(bytes: Uint8Array): boolean {
  const inner = bytes.subarray(contentOf(bytes));
  return inner[0] === INTEGER || (inner[0] === SEQUENCE && inner[contentOf(inner)] === OBJECT_IDENTIFIER);
}

/** Where the content begins, behind the tag and the bytes of its length. */
function contentOf([, length = 0]: Uint8Array): number {
  return length > 0x80 ? 2 + (length & 0x7f) : 2;
}

/** A sequence that begins with an empty value of this tag, as long as sequences of certificates are. */
function der(tag: number): Uint8Array {
  const padding = encodeText(" ".repeat(200), UTF_8).bytes;
  return Uint8Array.from([SEQUENCE, 0x81, padding.length + 2, tag, 0, ...padding]);
}
