import { expect, test } from "vitest";
import { comparableApp, isUserWritable, programOf } from "./appPaths.ts";

test("a variable of the device and its usual value name the same app", () => {
  expect(comparableApp("%ProgramFiles%\\Contoso\\App.exe")).toBe(comparableApp("C:\\Program Files\\contoso\\app.exe"));
});

test("a variable of the user keeps its name", () => {
  expect(comparableApp("%AppData%\\app.exe")).toBe("%appdata%\\app.exe");
});

test("the program is the end of the path; a package is its own", () => {
  expect(programOf("C:\\Windows\\System32\\MSTSC.exe")).toBe("mstsc.exe");
  expect(programOf("MSTeams_8wekyb3d8bbwe")).toBe("msteams_8wekyb3d8bbwe");
});

test.each(["%LOCALAPPDATA%\\a.exe", "C:\\Users\\Public\\a.exe", "%SystemDrive%\\Temp\\a.exe", "%windir%\\Temp\\a.exe"])(
  "users can write to where %s lies",
  (path) => {
    expect(isUserWritable(path)).toBe(true);
  },
);

test.each(["%ProgramFiles%\\a.exe", "C:\\Windows\\System32\\a.exe", "C:\\UsersData\\a.exe", "SYSTEM"])(
  "users cannot usually write to where %s lies",
  (path) => {
    expect(isUserWritable(path)).toBe(false);
  },
);
