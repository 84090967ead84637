import { expect, test } from "vitest";
import { openQuestions } from "./openQuestions.ts";

const questionsIn = (text: string) => openQuestions({ text });

test("questions come in the order of the text", () => {
  expect(questionsIn("<a><b><?fill-in First?></b><c><?fill-in  Second ?></c></a>")).toEqual(["First", "Second"]);
});

test("a question inside escaped or CDATA text counts", () => {
  expect(questionsIn("<a>&lt;b&gt;&lt;?fill-in Root?&gt;&lt;/b&gt;</a>")).toEqual(["Root"]);
  expect(questionsIn("<a><![CDATA[<b><?fill-in Root?></b>]]></a>")).toEqual(["Root"]);
});

test("one inside a comment, and another instruction, do not", () => {
  expect(questionsIn("<a><!-- <?fill-in Old?> --><?note fill-in?></a>")).toEqual([]);
});
