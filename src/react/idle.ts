/** Work for when the page has nothing better to do. Safari has no idle callbacks: there, a moment later has to do. */
export function whenIdle(work: () => void, timeout?: number): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(work, timeout === undefined ? {} : { timeout });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(work, A_MOMENT);
  return () => clearTimeout(timer);
}

/** Milliseconds. */
const A_MOMENT = 50;
