import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit, XmlDocument } from "./document.ts";
import { applyEdits } from "./edit.ts";
import { parseXml } from "./parse.ts";
import { reparseXml } from "./reparse.ts";
import { editedTexts, flattened, LAW, parsed } from "./xml.testkit.ts";

const ROUTE = "<Route>\n    <Address>10.0.0.0</Address>\n  </Route>";
const ROUTES = `<VPNProfile>
  <AlwaysOn>true</AlwaysOn>${`\n  ${ROUTE}`.repeat(50)}
  <DnsSuffix>contoso.com</DnsSuffix>
</VPNProfile>
`;

function edit(text: string, search: string, replacement: string, from = 0): TextEdit {
  const start = text.indexOf(search, from);
  return { range: { start, end: start + search.length }, text: replacement };
}

function reparsed(document: XmlDocument, edits: readonly TextEdit[]): XmlDocument {
  const result = reparseXml(document, edits);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("reparseXml", () => {
  it("gives what parseXml gives for the edited text, be it accepted or refused", () => {
    fc.assert(
      fc.property(editedTexts, ([text, edits]) => {
        expectSame(parsed(text), edits);
      }),
      { ...LAW, numRuns: 4000 },
    );
  });

  it("gives it also after many edits in a row", () => {
    const inserted = fc.constantFrom("x", "<N/>", "<!-- c -->", "", "<Route><M/></Route>");
    const steps = fc.array(fc.tuple(fc.nat(), inserted, fc.nat(30)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(steps, (drafts) => {
        let document = parsed(ROUTES);
        for (const [at, text, length] of drafts) {
          const start = at % document.text.length;
          const edits = [{ range: { start, end: Math.min(start + length, document.text.length) }, text }];
          expectSame(document, edits);
          const result = reparseXml(document, edits);
          if (result.ok) document = result.value;
        }
      }),
      { ...LAW, numRuns: 150 },
    );
  });

  it("keeps what it does not touch", () => {
    const before = parsed(ROUTES);
    const after = reparsed(before, [edit(ROUTES, "10.0.0.0", "172.16.0.0", 1000)]);
    const changed = after.segments.filter((segment, index) => segment !== before.segments[index]);
    expect(changed).toHaveLength(1);
    expect(after.groups.get("AlwaysOn")).toBe(before.groups.get("AlwaysOn"));
    expect(after.groups.get("DnsSuffix")).toBe(before.groups.get("DnsSuffix"));
    expect(after.groups.get("Route")?.segments).toBe(before.groups.get("Route")?.segments);
  });

  it("keeps all other segments when one is inserted, removed or broken in two", () => {
    const before = parsed(ROUTES);
    for (const replacement of ["", "<Route/><Route/>", "<Metric/>"]) {
      const after = reparsed(before, [edit(ROUTES, ROUTE, replacement, 600)]);
      const kept = before.segments.filter((segment) => after.segments.includes(segment));
      expect(kept.length).toBeGreaterThanOrEqual(before.segments.length - 2);
      expect(after.groups.get("AlwaysOn")).toBe(before.groups.get("AlwaysOn"));
      expect(after.groups.get("DnsSuffix")?.elements).toBe(before.groups.get("DnsSuffix")?.elements);
    }
  });

  it("keeps the segments between two edits", () => {
    const before = parsed(ROUTES);
    const after = reparsed(before, [edit(ROUTES, "true", "false"), edit(ROUTES, "contoso.com", "corp.contoso.com")]);
    expect(after.segments.slice(1, -1).every((segment, index) => segment === before.segments[index + 1])).toBe(true);
  });

  it("returns the same document for no edits", () => {
    const document = parsed(ROUTES);
    expect(reparsed(document, [])).toBe(document);
  });
});

function expectSame(document: XmlDocument, edits: readonly TextEdit[]): void {
  const whole = parseXml(applyEdits(document.text, edits));
  const part = reparseXml(document, edits);
  if (whole.ok && part.ok) expect(flattened(part.value)).toEqual(flattened(whole.value));
  else expect(part).toEqual(whole);
}
