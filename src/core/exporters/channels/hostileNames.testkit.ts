import fc from "fast-check";

/** Names of profiles that no quoting may trip over; Windows would refuse many of them. */
export const hostileName = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."\"'`%&^$|<>()[]{}!#*_~\\/;,. \tüß’“😀PATHa1"), minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.constantFrom("%PATH%", "]]>", "-File x", "a & b", '" & calc & "', "$(calc)", "`calc`", "CON", "..", "Zürich 😀"),
);
