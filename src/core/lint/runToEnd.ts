/** Runs work that comes in pieces in one go; the answer is what it comes to. */
export function runToEnd<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
