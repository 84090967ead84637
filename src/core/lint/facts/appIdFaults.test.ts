import { expect, test } from "vitest";
import { appIdFault } from "./appIdFaults.ts";

test("quotation marks come off", () => {
  expect(appIdFault(' "C:\\app.exe" ').meant).toBe("C:\\app.exe");
});

test("the full name of a package becomes its family name", () => {
  expect(appIdFault("Contoso.App_1.2.3.4_x64__8wekyb3d8bbwe").meant).toBe("Contoso.App_8wekyb3d8bbwe");
});

test.each(["app.exe", "C:\\*.exe", "System process"])("what %s means is not guessed", (text) => {
  expect(appIdFault(text).meant).toBeNull();
});
