import { rootHash } from "../../../vocabulary/scalars/rootHash.ts";
import { thumbprint } from "../../../vocabulary/scalars/thumbprint.ts";
import type { Scalar } from "../../../vocabulary/spec.ts";
import { textOf } from "../../../xml/place.ts";
import { inTeap, trusting } from "../../eapExamples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SHA1 = "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72";
const SHA256 = "0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9";

export const eapThumbprintFormat = defineRule({
  id: "eap-thumbprint-format",
  severity: "error",
  title: "Thumbprints in the EAP configuration are hexadecimal digits of the right number",
  why:
    "SHA-1 has 40 digits, SHA-256 has 64, and blanks may stand between them. Anything else matches no certificate, or the " +
    "schema refuses it.",
  source: [sources.eapConfiguration, sources.eapSchemas, sources.dpcHelp],
  covers: ["EAP113", "EAP115", "EAP116"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [trusting(SHA1), trusting(SHA1), trusting(SHA1), teapWith(SHA256)],
  bad: [trusting(SHA1.replaceAll(" ", ":")), trusting(SHA1.slice(3)), trusting(SHA256), teapWith(SHA256.slice(3))],

  inspect({ spec, spot, path }, { report }) {
    if (spec?.kind !== "leaf" || (spec.scalar !== thumbprint && spec.scalar !== rootHash)) return;
    const written = textOf(spot.place);
    if (written.trim() === "") return;
    const problem = problemOf(spec.scalar, written);
    if (problem === null) return;
    const meant = meantBy(spec.scalar, written);
    report({ path }, meant === null ? { message: problem } : { message: SEPARATED, fix: writing(path, meant) });
  },
});

const SEPARATED = "More stands here than hexadecimal digits and blanks, so it matches no certificate.";

function writing(path: Parameters<typeof replaceText>[0], meant: string) {
  return safeFix(`Write ${meant}`, replaceText(path, meant));
}

/** The thumbprint as Windows writes it, where separators, a label or hidden characters are all that is wrong. */
function meantBy({ codec, clean }: Scalar<string>, written: string): string | null {
  const decoded = codec.safeDecode(clean?.(written).text ?? written);
  return decoded.success ? codec.encode(decoded.data) : null;
}

function problemOf({ codec }: Scalar<string>, text: string): string | null {
  const decoded = codec.safeDecode(text);
  return decoded.success ? null : (decoded.error.issues[0]?.message ?? "It is no thumbprint.");
}

function teapWith(root: string): string {
  return inTeap`
    <ServerValidation>
      <TrustedRootCAHash>${root}</TrustedRootCAHash>
    </ServerValidation>`;
}
