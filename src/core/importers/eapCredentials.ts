const BEFORE_ROOT = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/;
const ROOT = /^<(?:[\w.-]+:)?EapHostUserCredentials[\s/>]/;

/**
 * True for a text that holds the user names and passwords that Windows takes beside an EAP configuration
 * (EapHostUserCredentials). It is no configuration, and its passwords stand in clear text.
 */
export function isEapCredentials(text: string): boolean {
  return ROOT.test(text.replace(BEFORE_ROOT, ""));
}
