import { text } from "./text.ts";

/** The name of a connection, as the phone book of Windows allows it. */
export const profileName = text({
  says: "connection name",
  forbid: [
    { pattern: /[/\\:*?<>|]/, because: "A connection name cannot hold any of / \\ : * ? < > |." },
    { pattern: /^\./, because: "A connection name cannot start with a dot." },
  ],
});
