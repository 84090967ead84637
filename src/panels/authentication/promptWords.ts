/** What happens when the server cannot be verified, from the two switches that rule it. */
export function promptSentence(neverAsks: boolean | undefined, asksAboutRoots: boolean | undefined): string {
  const when = "If the server cannot be verified,";
  if (neverAsks === true) return `${when} the sign-in ends without a question, as Always On needs it.`;
  const asks = asksAboutRoots === true ? "also when its root is not known" : "when its name or root is not listed";
  if (neverAsks === false) return `${when} the user is asked, ${asks}. A question stops an automatic connection.`;
  return `${when} Windows may ask the user, ${asks}: the profile does not forbid it.`;
}
