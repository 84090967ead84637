import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePhoneBookFilters, printPhoneBookFilters } from "./phoneBookFilters.ts";

const field = fc.tuple(fc.stringMatching(/^[A-Za-z]\w{0,8}$/), fc.stringMatching(/^[^|\0]{0,12}$/u));
const filter = fc.record({ version: fc.constant("v2.24"), fields: fc.array(field, { maxLength: 6 }) });

it("gives filters back as they were printed", () => {
  fc.assert(
    fc.property(fc.array(filter, { maxLength: 4 }), (filters) => {
      expect(parsePhoneBookFilters(printPhoneBookFilters(filters))).toEqual(filters);
    }),
  );
});

it("refuses what is no text in UTF-16", () => {
  expect(parsePhoneBookFilters("00")).toBeNull();
  expect(parsePhoneBookFilters("xy")).toBeNull();
});
