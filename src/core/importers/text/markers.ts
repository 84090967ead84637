/** Where a profile or an EAP configuration begins: as markup, escaped any number of times, or in an escape of JSON or URIs. */
const MARKER = /(?:<|&(?:amp;)*(?:lt|#60|#x3c);|\\u003c|%3c)(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig)(?![\w.-])/i;
const MARKUP = /<(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig)(?=[\s/>])/i;
const ESCAPED = /&(?:amp;)*(?:lt|#60|#x3c);(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig)(?![\w.-])/i;

/** Whether a profile or an EAP configuration may begin somewhere in a text, in whatever form it is readable. */
export function mentionsProfile(text: string): boolean {
  return MARKER.test(text);
}

/** Whether the start tag of a profile or of an EAP configuration stands in a text as it is. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Whether the start tag of a profile or of an EAP configuration stands in a text escaped. */
export function hasEscapedMarkup(text: string): boolean {
  return ESCAPED.test(text);
}
