/** What is wrong with a text that does not decode as the id of an app. */
export interface AppIdFault {
  /** One sentence, about the text itself. */
  readonly says: string;
  /** The id that was meant, when the text says it; null otherwise. */
  readonly meant: string | null;
}

const FULL_NAME = /^([A-Za-z0-9.-]+)_\d+(?:\.\d+){1,3}_[A-Za-z0-9]+_[^_]*_([A-Za-z0-9]{13})$/;

/** The fault of an app id that is neither a package family name, nor a full path, nor SYSTEM. */
export function appIdFault(text: string): AppIdFault {
  const id = text.trim();
  const [, quoted] = /^["'“](.+)["'”]$/.exec(id) ?? [];
  if (quoted !== undefined) return { says: "The id stands in quotation marks.", meant: quoted };
  const [, name, publisher] = FULL_NAME.exec(id) ?? [];
  if (name !== undefined && publisher !== undefined)
    return {
      says: "This is the full name of a package; its family name has no version.",
      meant: `${name}_${publisher}`,
    };
  if (/[*?]/.test(id)) return { says: "Wildcards are not supported: each app needs its own id.", meant: null };
  if (/^[^\\/]+\.exe$/i.test(id))
    return { says: `${id} is a file name alone, and Windows compares full paths.`, meant: null };
  return { says: "This is neither a package family name nor a full path.", meant: null };
}
