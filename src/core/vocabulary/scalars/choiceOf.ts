import { z } from "zod";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { textCodec } from "./textCodec.ts";

interface ChoiceWords<T extends string> {
  /** For people, when the word alone does not say it. */
  readonly labels?: { readonly [word in T]?: string };
  /** Words from elsewhere (PowerShell, say) that people use for one of the options. Windows does not read them here. */
  readonly aliases?: { readonly [alias: string]: T };
}

/** One of a few words, read in any letter case and written as given here. */
export function choiceOf<const T extends string>(options: readonly T[], words: ChoiceWords<T> = {}): Scalar<T> {
  const { labels = {}, aliases = {} } = words;
  const says = `one of ${listed(options)}`;
  const option = byLowerCase(options.map((word) => [word, word]));
  const alias = byLowerCase(Object.entries<T>(aliases));
  return {
    codec: textCodec<T>(z.enum(options), decode, (value) => value),
    says,
    control: "choice",
    suggestions: options.map((word) => suggestionFor(word, (labels as { readonly [word in T]?: string })[word])),
    clean,
  };

  function decode(text: string) {
    const key = text.trim().toLowerCase();
    const value = option.get(key);
    if (value !== undefined) return succeed(value);
    const meant = alias.get(key);
    return fail(meant === undefined ? `A value is expected that is ${says}.` : `Here Windows spells this "${meant}".`);
  }

  function clean(pasted: string) {
    const cleaned = removeHiddenCharacters(pasted);
    const meant = alias.get(cleaned.text.toLowerCase());
    if (meant === undefined) return cleaned;
    return { text: meant, note: `Wrote "${meant}", which is what Windows calls it here.` };
  }
}

function byLowerCase<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(entries.map(([word, value]) => [word.toLowerCase(), value]));
}

function suggestionFor(text: string, label: string | undefined) {
  return label === undefined ? { text } : { text, label };
}

function listed(options: readonly string[]): string {
  const [last, ...others] = options.toReversed();
  return others.length === 0 ? `${last}` : `${others.reverse().join(", ")} or ${last}`;
}
