import { expect, it } from "vitest";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { rootPlace } from "../xml/place.ts";
import { reindent } from "./reindent.ts";

function reindented(text: string, from: string, to: string): string {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return applyEdits(text, reindent(parsed.value, rootPlace(parsed.value), from, to));
}

it("moves lines between elements, and none inside words", () => {
  expect(reindented("<A>\n    <B>one\n    two</B>\n      <!-- c -->\n  <D/>\n    </A>", "    ", "\t")).toBe(
    "<A>\n\t<B>one\n    two</B>\n\t  <!-- c -->\n  <D/>\n\t</A>",
  );
});

it("gives lines an indentation that have none", () => {
  expect(reindented("<A>\n<B/>\n</A>", "", "  ")).toBe("<A>\n  <B/>\n  </A>");
});
