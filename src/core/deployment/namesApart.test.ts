import { expect, it } from "vitest";
import { namesApart } from "./namesApart.ts";

it("numbers what is called alike, and takes no name twice", () => {
  expect(namesApart(["VPN", "Other", "VPN", "VPN (2)", "VPN"])).toEqual([
    "VPN",
    "Other",
    "VPN (2)",
    "VPN (2) (2)",
    "VPN (3)",
  ]);
});
