import { expect, it } from "vitest";
import { attributeOf, distinguishedName } from "./distinguishedName.ts";

const cn = (value: string) => [[{ type: "2.5.4.3", value }]];

it.each([
  ["Ada Winter", "CN=Ada Winter"],
  ["Winter, Ada", "CN=Winter\\, Ada"],
  ['a+b"c\\d<e>f;g=h', 'CN=a\\+b\\"c\\\\d\\<e\\>f\\;g=h'],
  [" #blank at both ends ", "CN=\\ #blank at both ends\\ "],
  ["#hash in front", "CN=\\#hash in front"],
  [" ", "CN=\\ "],
  ["a\u0000b", "CN=a\\00b"],
  ["", "CN="],
])("a name escapes what RFC 4514 wants escaped: %j", (value, text) => {
  expect(distinguishedName(cn(value))).toBe(text);
});

it("a name begins with its last part, joins the attributes of one part, and keeps unknown types", () => {
  const parts = [
    [{ type: "2.5.4.6", value: "CH" }],
    [
      { type: "2.5.4.3", value: "Ada" },
      { type: "0.9.2342.19200300.100.1.1", value: "ada" },
    ],
    [{ type: "1.2.3.4", value: "x" }],
  ];
  expect(distinguishedName(parts)).toBe("1.2.3.4=x,CN=Ada+UID=ada,C=CH");
  expect(attributeOf(parts, "CN")).toBe("Ada");
  expect(attributeOf([...parts, ...cn("Last")], "CN")).toBe("Last");
  expect(attributeOf(parts, "OU")).toBe("");
});
