import { type Template, joinTexts } from "./template.ts";

/** Letters that are another letter to some programs when letter case does not count, and themselves to others. */
const UNCERTAIN = /[\u0130\u0131\u017F\u212A]/;
const ASCII = /^[\0-\x7F]*$/;

/**
 * A template in which a text is replaced wherever it stands between holes. Null when letter case is not to count and
 * what that means is not certain: for letters outside of ASCII.
 */
export function replaceIn(
  template: Template,
  sought: string,
  replacement: Template,
  ignoresCase: boolean,
): Template | null {
  const pieces = joinTexts(template);
  const texts = pieces.filter((piece) => typeof piece === "string");
  if (ignoresCase && (!ASCII.test(sought) || texts.some((text) => UNCERTAIN.test(text)))) return null;
  const replaced = pieces.flatMap((piece) => {
    if (typeof piece !== "string") return [piece];
    return replaceInText(piece, sought, replacement, ignoresCase);
  });
  return joinTexts(replaced);
}

function replaceInText(text: string, sought: string, replacement: Template, ignoresCase: boolean): Template {
  const searched = ignoresCase ? text.toLowerCase() : text;
  const wanted = ignoresCase ? sought.toLowerCase() : sought;
  const pieces: Template[number][] = [];
  let [run, done] = ["", 0];
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, done)) {
    run += text.slice(done, at);
    for (const piece of replacement) {
      if (typeof piece === "string") run += piece;
      else {
        pieces.push(run, piece);
        run = "";
      }
    }
    done = at + sought.length;
  }
  pieces.push(run + text.slice(done));
  return pieces;
}
