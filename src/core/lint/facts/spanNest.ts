/** From a start to an end, both included. */
export interface Span {
  readonly start: bigint;
  readonly end: bigint;
}

/** Answers with what lies around a span, the innermost first; quick as long as few spans lie inside one another. */
export type Nest<T> = (span: Span) => Iterable<T>;

interface Shell<T> extends Span {
  readonly content: T;
  /** The highest end of this one and all that start before it. */
  readonly reach: bigint;
}

/** Sorts things by the spans that they take. Those of one and the same span are put together by `gather`. */
export function nestOf<I, T>(
  items: readonly I[],
  spanOf: (item: I) => Span,
  gather: (same: readonly I[]) => T,
): Nest<T> {
  const shells = shellsOf(items, spanOf, gather);
  return function* (span) {
    for (let at = lastFrom(shells, span.start); at >= 0; at -= 1) {
      const shell = shells[at] as Shell<T>;
      if (shell.reach < span.end) return;
      if (shell.end >= span.end) yield shell.content;
    }
  };
}

function shellsOf<I, T>(
  items: readonly I[],
  spanOf: (item: I) => Span,
  gather: (same: readonly I[]) => T,
): readonly Shell<T>[] {
  const groups = groupsOf(items, spanOf).sort(
    (a, b) => compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end),
  );
  let reach = -1n;
  return groups.map(({ span, same }) => {
    reach = span.end > reach ? span.end : reach;
    return { ...span, reach, content: gather(same) };
  });
}

interface Group<I> {
  readonly span: Span;
  readonly same: I[];
}

function groupsOf<I>(items: readonly I[], spanOf: (item: I) => Span): Group<I>[] {
  const groups = new Map<string, Group<I>>();
  for (const item of items) {
    const span = spanOf(item);
    const key = `${span.start}-${span.end}`;
    const group = groups.get(key) ?? { span, same: [] };
    group.same.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function lastFrom(shells: readonly Span[], start: bigint): number {
  let [low, high] = [0, shells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shells[middle] as Span).start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
