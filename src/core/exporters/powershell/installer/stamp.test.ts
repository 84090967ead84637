import { describe, expect, it } from "vitest";
import { profileDigest } from "./stamp.ts";

describe("the digest of a ProfileXML", () => {
  it("is SHA-256 of its UTF-8", () => {
    expect(profileDigest("<a/>")).toBe("29114363f749a0226b6988dda3ca2492a954117ab6b5f382706c20300dabc079");
  });

  it("is the same for every kind of line end, and another for another text", () => {
    const digests = ["<a>\n\n</a>", "<a>\r\n\r\n</a>", "<a>\r\r</a>"].map(profileDigest);
    expect(new Set(digests).size).toBe(1);
    expect(profileDigest("<a>\n</a>")).not.toBe(digests[0]);
  });
});
