import { at } from "../../profile/at.ts";
import { SUITE_NAMES, type Suite } from "../../profile/suites.ts";
import type { Look } from "../rule.ts";

/** A value of a suite that does not decode. */
export interface UnreadablePart {
  readonly name: keyof Suite;
  /** Not empty. */
  readonly written: string;
  readonly mistake: Mistake;
}

/** What went wrong with a value; "otherGcm" with the value that was meant. */
export type Mistake =
  | { readonly kind: "otherGcm"; readonly meant: string }
  | { readonly kind: "gcm192OfKeyExchange" | "sha1OfKeyExchange" | "noIntegrity" | "unknown" };

/** The values of the suite that do not decode, those that are empty left out. */
export function unreadableParts({ read }: Pick<Look, "read">): readonly UnreadablePart[] {
  return read(at.NativeProfile.CryptographySuite).undecodable.flatMap(({ below, text }) => {
    const name = SUITE_NAMES.find((one) => one === below[0]?.name);
    const written = text.trim();
    return name === undefined || written === "" ? [] : [{ name, written, mistake: mistakeIn(name, written) }];
  });
}

function mistakeIn(name: keyof Suite, written: string): Mistake {
  const bits = gcmBitsOf(written);
  if (name === "EncryptionMethod" && bits === "192") return { kind: "gcm192OfKeyExchange" };
  if (name === "EncryptionMethod" && bits !== null) return { kind: "otherGcm", meant: `AES_GCM_${bits}` };
  if (name.endsWith("TransformConstants") && bits !== null) return { kind: "otherGcm", meant: `GCMAES${bits}` };
  if (name === "IntegrityCheckMethod" && /^sha[-_ ]?1$/i.test(written)) return { kind: "sha1OfKeyExchange" };
  if (name === "AuthenticationTransformConstants" && /^none$/i.test(written)) return { kind: "noIntegrity" };
  return { kind: "unknown" };
}

/** The length of the key in any spelling of AES-GCM, known slips of the pen included; null for anything else. */
function gcmBitsOf(written: string): string | null {
  const bare = written.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return /^(?:g[cs]maes|aesg[cs]m|aes(?=\d+g[cs]m))(128|192|256)(?:g[cs]m)?$/.exec(bare)?.[1] ?? null;
}
