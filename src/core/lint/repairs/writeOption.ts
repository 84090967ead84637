import type { Path } from "../../profile/ref.ts";
import type { Scalar } from "../../vocabulary/spec.ts";
import { nearestName } from "../facts/nearestName.ts";
import { type Fix, fix, safeFix } from "../finding.ts";
import { replaceText } from "./replaceText.ts";

interface Choice {
  readonly path: Path;
  readonly spec: { readonly scalar: Pick<Scalar<unknown>, "suggestions" | "clean"> };
}

/** Ways to write one of a setting's words where another text stands; safe when the spelling alone differs. */
export function writeOption({ path, spec }: Choice, written: string): readonly Fix[] {
  const options = (spec.scalar.suggestions ?? []).map(({ text }) => text);
  const meant = bare(spec.scalar.clean?.(written).text ?? written);
  const same = options.find((option) => bare(option) === meant);
  if (same !== undefined) return [safeFix(`Write ${same}`, replaceText(path, same))];
  const near = nearestName(meant, options.map(bare));
  const isSimilar = (option: string) => (near === null ? isPartOfTheOther(option, meant) : option === near);
  const similar = options.filter((option) => isSimilar(bare(option)));
  return similar.map((option) => fix(`Write ${option}`, replaceText(path, option)));
}

function isPartOfTheOther(one: string, other: string): boolean {
  return other.length > 1 && (one.includes(other) || other.includes(one));
}

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
