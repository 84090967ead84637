import { type Path, isPartOfElement, pathText, specsAlong } from "../../core/profile/ref.ts";
import { vpnProfile } from "../../core/vocabulary/profile.ts";
import { type Spec, OWN_TEXT, factsOf } from "../../core/vocabulary/spec.ts";
import { panelOf } from "../../panels/index.ts";

/** A setting this deep needs the words of what it stands in: methods of EAP have settings of the same name. */
const DEEP = 4;

const known = new WeakMap<Path, readonly string[]>();

/** Where a finding stands, in words: "Routing › Route 4 › Destination address". Elements that are not known: `<Name>`. */
export function placeWords(path: Path): string {
  return wordsAlong(path).join(" › ");
}

/** The same below the title of its panel, where that is told already. */
export function placeInPanel(path: Path): string {
  const words = wordsAlong(path);
  return (hasPanel(path) ? words.slice(1) : words).join(" › ");
}

function hasPanel(path: Path): boolean {
  return panelOf(pathText(path)) !== null;
}

function wordsAlong(path: Path): readonly string[] {
  const words = known.get(path) ?? wordsOf(path);
  known.set(path, words);
  return words;
}

function wordsOf(path: Path): readonly string[] {
  if (path.length === 0) return ["The whole profile"];
  const specs = specsAlong(vpnProfile, path);
  const panel = panelOf(pathText(path))?.title;
  const steps = path.flatMap((_, depth) => (isTold(path, specs, depth) ? [stepWords(path, specs, depth)] : []));
  const words = [...(panel === undefined ? [] : [panel]), ...steps];
  // Elements are called like their panel, and one like the other around it.
  return words.filter((word, index) => word !== words[index - 1]);
}

/** Told are rows, the setting itself, what it stands in where it is deep or unknown, and whatever is unknown. */
function isTold(path: Path, specs: readonly (Spec | undefined)[], depth: number): boolean {
  const last = path.length - 1;
  const isPartOfTold = path[last]?.name === OWN_TEXT;
  if (depth === last) return !isPartOfTold;
  if (path[depth]?.index !== undefined || specs[depth] === undefined) return true;
  return depth === last - 1 && (isPartOfTold || path.length >= DEEP || specs[last] === undefined);
}

function stepWords(path: Path, specs: readonly (Spec | undefined)[], depth: number): string {
  const [step, spec] = [path[depth], specs[depth]];
  if (step === undefined) return "";
  const name = spec === undefined ? unknownWords(step.name) : factsOf(spec).title;
  return step.index === undefined ? name : `${name} ${step.index + 1}`;
}

function unknownWords(name: string): string {
  return isPartOfElement({ name }) ? name : `<${name}>`;
}
