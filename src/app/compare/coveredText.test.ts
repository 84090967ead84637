import { expect, test } from "vitest";
import { coveredText } from "./coveredText.ts";

test("secrets are covered, in comments and broken text too, and nothing else", () => {
  const text = "<NativeProfile><!-- <L2tpPsk>old</L2tpPsk> --><L2tpPsk>hunter2</L2tpPsk><Servers>a.example</Servers>";
  expect(coveredText(text)).toBe(
    "<NativeProfile><!-- <L2tpPsk>••••••••</L2tpPsk> --><L2tpPsk>••••••••</L2tpPsk><Servers>a.example</Servers>",
  );
});
