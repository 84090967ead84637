import { describe, expect, test } from "vitest";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { inventoryOf } from "./inventory.ts";
import { corpus, fixtures, readable } from "./profiles.testkit.ts";
import { TEXT_COMMANDS } from "./textCommands.ts";

describe.each(TEXT_COMMANDS)("$title", ({ edits }) => {
  test.each(readable([...fixtures(), ...corpus()]))(
    "$name says what it said, and a second time changes nothing",
    (one) => {
      const after = applyEdits(one.text, edits(one.document));
      const parsed = parseXml(after);
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(inventoryOf(parsed.value).configured.toSorted()).toEqual(inventoryOf(one.document).configured.toSorted());
      expect(edits(parsed.value)).toEqual([]);
      expect(after.match(/<!--/g)?.length).toBe(one.text.match(/<!--/g)?.length);
    },
  );
});
