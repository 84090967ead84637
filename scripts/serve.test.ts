import path from "node:path";
import { describe, expect, test } from "vitest";
import { fileFor } from "./serve.mjs";

const folder = path.resolve("dist");
const inFolder = (name: string) => path.join(folder, name);

describe("fileFor", () => {
  test.each([
    ["/", "index.html"],
    ["/?panel=routing", "index.html"],
    ["/assets/index.js", path.join("assets", "index.js")],
    ["/a%20b.svg", "a b.svg"],
    ["/assets/../favicon.svg", "favicon.svg"],
  ])("%s is %s", (url, file) => {
    expect(fileFor(url, folder)).toBe(inFolder(file));
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/..\\package.json",
    "/../dist-of-another/index.html",
    "/C:/Windows/win.ini",
    "/index.html::$DATA",
    "/index.html%00.js",
    "/%",
    "http://elsewhere.invalid/",
  ])("%s is nothing inside the folder", (url) => {
    expect(fileFor(url, folder)).toBeNull();
  });

  test("a site's folder is taken off, and what lies beside it is not served", () => {
    expect(fileFor("/tools/vpn/", folder, "/tools/vpn/")).toBe(inFolder("index.html"));
    expect(fileFor("/tools/vpn/favicon.svg", folder, "/tools/vpn/")).toBe(inFolder("favicon.svg"));
    expect(fileFor("/favicon.svg", folder, "/tools/vpn/")).toBeNull();
  });
});
