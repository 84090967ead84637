import { expect, test } from "vitest";
import { at } from "../../core/profile/at.ts";
import { placeWords } from "./placeWords.ts";

test("a setting is told with its panel", () => {
  expect(placeWords(at.AlwaysOn.path)).toMatch(/^Connection and tunnel type › .+/);
});

test("a row is told by its number, counted from one", () => {
  const words = placeWords(at.Route.at(3).Address.path).split(" › ");
  expect(words).toHaveLength(3);
  expect(words[0]).toBe("Routing");
  expect(words[1]).toMatch(/ 4$/);
});

test("the empty path is the whole profile", () => {
  expect(placeWords([])).toBe("The whole profile");
});

test("an element that is not known is told as it is written, with what it stands in", () => {
  const native = { name: "NativeProfile", namespace: "" };
  expect(placeWords([{ name: "AlwaysOnn", namespace: "" }])).toBe("<AlwaysOnn>");
  expect(placeWords([native, { name: "Sever", namespace: "" }])).toMatch(/[^›] › <Sever>$/);
});
