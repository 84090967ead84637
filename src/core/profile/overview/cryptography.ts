import { at } from "../at.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { inSentence, labelOf } from "./labelOf.ts";
import { joined, listed } from "../../phrases.ts";

const suite = at.NativeProfile.CryptographySuite;
const SIX = [
  suite.CipherTransformConstants,
  suite.AuthenticationTransformConstants,
  suite.PfsGroup,
  suite.EncryptionMethod,
  suite.IntegrityCheckMethod,
  suite.DHGroup,
];

/** Which algorithms protect the tunnel. */
export function tellCryptography(asked: Asked): readonly Draft[] {
  return sentence("Cryptography", SIX, asked.isAbsent(suite) ? windowsOwn(asked) : ownSuite(asked));
}

function windowsOwn(asked: Asked): string | null {
  if (asked.isAbsent(at.NativeProfile)) return null;
  return "fixes no algorithms: Windows proposes its own, and Microsoft's documentation counts weak ones among them";
}

function ownSuite(asked: Asked): string {
  const data = [suite.CipherTransformConstants, suite.AuthenticationTransformConstants].map((place) =>
    labelOf(asked, place),
  );
  const exchange = [suite.EncryptionMethod, suite.IntegrityCheckMethod].map((place) => labelOf(asked, place));
  const group = labelOf(asked, suite.DHGroup);
  const pfs = labelOf(asked, suite.PfsGroup);
  const missing = SIX.filter((place) => asked.isAbsent(place)).map((place) => place.spec.title.toLowerCase());
  return joined(
    [
      part("data with", data),
      pfs === null ? null : `forward secrecy: ${inSentence(pfs)}`,
      part("key exchange with", [...exchange, group]),
      missing.length > 0 && `not given: ${listed(missing)}`,
    ],
    "; ",
  );
}

function part(lead: string, labels: readonly (string | null)[]): string | null {
  const given = [...new Set(labels.filter((label) => label !== null))];
  return given.length === 0 ? null : `${lead} ${given.join(", ")}`;
}
