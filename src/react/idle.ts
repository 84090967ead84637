/** Work for when the page has nothing better to do. Safari has no idle callbacks: there, a moment later has to do. */
export function whenIdle(work: () => void, timeout?: number): () => void {
  return inSpareTime(() => work(), timeout);
}

/** The same for work in pieces: `hasTime` tells whether another piece fits before the page is needed again. */
export function inSpareTime(work: (hasTime: () => boolean) => void, timeout?: number): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(
      (deadline) => work(() => deadline.timeRemaining() > MARGIN),
      timeout === undefined ? {} : { timeout },
    );
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + PIECE;
    work(() => performance.now() < end);
  }, A_MOMENT);
  return () => clearTimeout(timer);
}

/** Milliseconds. */
const A_MOMENT = 50;
const PIECE = 8;
const MARGIN = 1;
