import { expect, test } from "vitest";
import { treeMove } from "./treeMove.ts";
import type { TreeRow } from "./treeRow.ts";

const group = (isOpen: boolean): TreeRow => ({ key: "g", level: 1, place: 1, of: 2, isOpen });
const row: TreeRow = { key: "r", level: 2, place: 1, of: 2 };
const rows = [group(true), row, row, group(false)];
const to = (index: number) => ({ kind: "select", index });

test("up and down go from row to row and stop at the ends", () => {
  expect(treeMove(rows, 1, "ArrowDown")).toEqual(to(2));
  expect(treeMove(rows, 3, "ArrowDown")).toEqual(to(3));
  expect(treeMove(rows, 0, "ArrowUp")).toEqual(to(0));
  expect(treeMove(rows, -1, "ArrowDown")).toEqual(to(0));
});

test("Home, End and pages", () => {
  expect(treeMove(rows, 2, "Home")).toEqual(to(0));
  expect(treeMove(rows, 0, "End")).toEqual(to(3));
  expect(treeMove(rows, 1, "PageDown")).toEqual(to(3));
  expect(treeMove(rows, 2, "PageUp")).toEqual(to(0));
});

test("right opens a group or goes into it, left closes it or goes back to it", () => {
  expect(treeMove(rows, 3, "ArrowRight")).toEqual({ kind: "toggle" });
  expect(treeMove(rows, 0, "ArrowRight")).toEqual(to(1));
  expect(treeMove(rows, 1, "ArrowRight")).toBeNull();
  expect(treeMove(rows, 2, "ArrowLeft")).toEqual(to(0));
  expect(treeMove(rows, 0, "ArrowLeft")).toEqual({ kind: "toggle" });
  expect(treeMove(rows, 3, "ArrowLeft")).toBeNull();
});

test("nothing happens where there are no rows, or for other keys", () => {
  expect(treeMove([], -1, "ArrowDown")).toBeNull();
  expect(treeMove(rows, 1, "x")).toBeNull();
});
