import { expect, test } from "vitest";
import { type Span, nestOf } from "./spanNest.ts";

function span(start: number, end: number): Span {
  return { start: BigInt(start), end: BigInt(end) };
}

function around(spans: readonly Span[], inner: Span): readonly string[] {
  const nest = nestOf(
    spans,
    (one) => one,
    (same) => same.map(({ start, end }) => `${start}-${end}`).join(" "),
  );
  return [...nest(inner)];
}

test("what lies around a span is found from the inside out", () => {
  expect(around([span(0, 100), span(20, 90), span(30, 40)], span(30, 35))).toEqual(["30-40", "20-90", "0-100"]);
});

test("a span that reaches only a part does not lie around", () => {
  expect(around([span(0, 10), span(5, 20)], span(8, 12))).toEqual(["5-20"]);
});

test("equal spans come together", () => {
  expect(around([span(1, 2), span(1, 2)], span(1, 2))).toEqual(["1-2 1-2"]);
});

test("it agrees with looking at each span", () => {
  const spans = Array.from({ length: 60 }, (_, index) =>
    span((index * 37) % 50, ((index * 37) % 50) + ((index * 11) % 30)),
  );
  for (const inner of spans) {
    const found = new Set(around(spans, inner).flatMap((text) => text.split(" ")));
    const expected = spans.filter(({ start, end }) => start <= inner.start && end >= inner.end);
    expect(found).toEqual(new Set(expected.map(({ start, end }) => `${start}-${end}`)));
  }
});
