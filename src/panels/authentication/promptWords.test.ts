import { describe, expect, it } from "vitest";
import { promptSentence } from "./promptWords.ts";

describe("what happens when the server cannot be verified", () => {
  it("is the end of the sign-in when the user is never asked, whatever the other switch says", () => {
    expect(promptSentence(true, true)).toContain("ends without a question");
    expect(promptSentence(true, undefined)).toBe(promptSentence(true, true));
  });

  it("is a question otherwise, with unknown roots only where that is allowed", () => {
    expect(promptSentence(false, false)).toContain("when its name or root is not listed");
    expect(promptSentence(false, true)).toContain("also when its root is not known");
  });

  it("is not promised when the profile does not say", () => {
    expect(promptSentence(undefined, undefined)).toContain("may ask");
  });
});
