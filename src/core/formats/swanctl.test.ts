import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printSwanctl, quoteSwanctl, swanctlName } from "./swanctl.ts";

/** What strongSwan reads between quotes: a backslash hands on the letter behind it, or stands for a control. */
function unquote(written: string): string {
  if (!written.startsWith('"')) return written;
  const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
  return written.slice(1, -1).replace(/\\([^])/g, (_, letter: string) => controls[letter] ?? letter);
}

describe("a value", () => {
  it("comes back as it was, on one line, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (value) => {
        const written = quoteSwanctl(value);
        expect(unquote(written)).toBe(value);
        expect(written).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it("stands bare where nothing in it could mean something else", () => {
    expect(quoteSwanctl("aes256gcm16-prfsha384-ecp384")).toBe("aes256gcm16-prfsha384-ecp384");
    expect(quoteSwanctl("a # b")).toBe('"a # b"');
    expect(quoteSwanctl("")).toBe('""');
  });
});

it("a name of a section has no letter that the file gives a meaning", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(swanctlName(text)).toMatch(/^[a-z0-9-]+$/);
    }),
  );
  expect(swanctlName("Contoso VPN")).toBe("contoso-vpn");
});

it("sections stand in one another", () => {
  const text = printSwanctl(
    ["made here"],
    [{ name: "pools", entries: [{ name: "p", entries: [["addrs", "10.0.0.0/24"]] }] }],
  );
  expect(text).toBe("# made here\n\npools {\n    p {\n        addrs = 10.0.0.0/24\n    }\n}\n");
});
