import { expect, it } from "vitest";
import { objectsProperty, propertyOf, textProperty, textsProperty } from "./powershellObject.ts";

it("knows names in any letter case, and values of any kind as text", () => {
  expect(textProperty({ splitTunneling: true }, "SplitTunneling")).toBe("true");
  expect(textProperty({ Seconds: 300 }, "Seconds")).toBe("300");
  expect(textProperty({ Inner: {} }, "Inner")).toBe("");
  expect(propertyOf({ Nothing: null }, "Nothing")).toBeUndefined();
});

it("takes a list as items, also where it was printed", () => {
  expect(textsProperty({ Method: ["Eap", "Pap"] }, "Method")).toEqual(["Eap", "Pap"]);
  expect(textsProperty({ Method: "{Eap, Pap}" }, "Method")).toEqual(["Eap", "Pap"]);
  expect(textsProperty({ Method: "{}" }, "Method")).toEqual([]);
  expect(objectsProperty({ Routes: [{ a: 1 }, "x"] }, "Routes")).toEqual([{ a: 1 }]);
});
