const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;
const LONGEST_NAME = 253;

/**
 * What keeps a text from being a DNS name, as one sentence, or null. Letters of any script, digits, hyphens and
 * underscores make labels of up to 63 characters; a dot at the end is tolerated.
 */
export function problemOfDnsName(name: string): string | null {
  if (name.includes("*")) return "A name without asterisk is expected; a leading dot stands for all names below.";
  if (/[/:@\s]/.test(name)) return "A name without scheme, port, path or blanks is expected.";
  if (name.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
  const labels = name.replace(/\.$/, "").split(".");
  if (labels.every((label) => LABEL.test(label))) return null;
  return "A DNS name such as corp.contoso.com is expected.";
}
