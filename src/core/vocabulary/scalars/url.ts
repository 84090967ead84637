import { text } from "./text.ts";

/** An absolute web address. */
export const url = text({
  says: "web address that starts with http:// or https://",
  forbid: [
    {
      pattern: /^(?!https?:\/\/[^\s/?#]+)/i,
      because: "A full web address is expected that starts with http:// or https://.",
    },
    { pattern: /\s/, because: "A web address without blanks is expected." },
  ],
});
