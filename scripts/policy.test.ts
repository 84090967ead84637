import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headerPolicy, metaPolicy, securityHeaders } from "./policy.mjs";

const directives = new Map(
  headerPolicy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

describe("the policy", () => {
  test.each(["default-src", "connect-src", "object-src", "base-uri", "form-action", "frame-ancestors"])(
    "%s is closed",
    (name) => {
      expect(directives.get(name)).toEqual(["'none'"]);
    },
  );

  test("scripts come from the page's own origin only: nothing inline, nothing from text", () => {
    expect(directives.get("script-src")).toEqual(["'self'"]);
    expect(headerPolicy).not.toContain("unsafe-eval");
  });

  test("no directive names another origin", () => {
    expect(headerPolicy).not.toMatch(/https?:|\*/);
  });

  test("markup from text needs a listed policy", () => {
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(directives.get("trusted-types")).not.toContain("'allow-duplicates'");
  });

  test("the page carries the same policy, less what browsers ignore there", () => {
    expect(headerPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`);
    expect(metaPolicy).not.toContain('"');
  });

  test("is sent as a header", () => {
    expect(securityHeaders["Content-Security-Policy"]).toBe(headerPolicy);
  });

  test.each(Object.entries(securityHeaders))("the README gives %s for nginx and IIS as it is", (name, value) => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain(`add_header ${name} "${value}" always;`);
    expect(readme).toContain(`<add name="${name}" value="${value}" />`);
  });
});
