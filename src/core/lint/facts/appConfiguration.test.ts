import { describe, expect, it } from "vitest";
import { appConfigurationOf } from "./appConfiguration.ts";

describe("appConfigurationOf", () => {
  it.each(["", "  \n ", "<!-- later -->"])("%j is empty", (inner) => {
    expect(appConfigurationOf(inner)).toEqual({ kind: "empty" });
  });

  it("takes elements as they stand", () => {
    expect(appConfigurationOf("\n<a b='1'/>\n")).toEqual({ kind: "xml", xml: "\n<a b='1'/>\n" });
  });

  it.each(["&lt;a&gt;1&lt;/a&gt;", "<![CDATA[<a>1</a>]]>"])("reads the XML in %s", (inner) => {
    expect(appConfigurationOf(inner)).toEqual({ kind: "xml", xml: "<a>1</a>" });
  });

  it("takes several elements for XML too", () => {
    expect(appConfigurationOf("&lt;a/&gt;&lt;b/&gt;").kind).toBe("xml");
  });

  it("tells what is escaped twice", () => {
    expect(appConfigurationOf("&amp;lt;a/&amp;gt;")).toEqual({ kind: "escapedTwice", once: "<a/>" });
  });

  it.each(["plain", "&lt;a&gt;1&lt;/b&gt;"])("takes %s for text", (inner) => {
    expect(appConfigurationOf(inner).kind).toBe("text");
  });
});
