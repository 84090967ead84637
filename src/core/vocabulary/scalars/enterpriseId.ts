import { text } from "./text.ts";

/** The enterprise identity of Windows Information Protection: the primary domain of the organisation. */
export const enterpriseId = text({
  says: "domain name of the organisation",
  forbid: [{ pattern: /[\s,;:/@]/, because: "One domain name is expected, such as corp.contoso.com." }],
});
