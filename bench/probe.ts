/** What the probe in each page offers to the measurements outside. Times are milliseconds. */
export interface Probe {
  /** When a form control and the lines of an editor were first on screen, since the navigation began. */
  readonly shown: { form?: number; editor?: number };
  /** The longest time for which the main thread took no task between the two. */
  readonly longestBlock: () => number;
  /** From the next event of this type until every selector matches and the frame with it is out. */
  readonly arm: (event: string, selectors: readonly string[]) => void;
  readonly result: () => Promise<number>;
  /** Notes every input event from now on; with `pane`, an input is painted when that element's content has changed. */
  readonly startTyping: (pane: string | null) => void;
  readonly typed: () => Typed;
}

export interface Typed {
  /** From the input event until all its listeners have run: the text is changed, the form is rendered. */
  readonly handled: readonly number[];
  /** From the input event until the frame that shows it is out. */
  readonly painted: readonly number[];
  /** Tasks of more than 50 ms since the typing began. */
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before its own scripts, so it must not refer to anything outside of itself. */
export function installProbe(): void {
  const FORM = "main :is(input, textarea, button)";
  const EDITOR = ".view-line span, [data-editor]";
  const PATIENCE = 20_000;
  const shown: { form?: number; editor?: number } = {};
  let gap = 0;
  let armed: Promise<number> | null = null;

  /** Calls back when the frame that is due next is out. */
  function afterFrame(done: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  }

  function afterFrameWith(condition: () => boolean, done: () => void): void {
    afterFrame(() => (condition() ? done() : afterFrameWith(condition, done)));
  }

  function noteGaps(previous: number): void {
    const now = performance.now();
    gap = Math.max(gap, now - previous);
    if (shown.editor === undefined) setTimeout(() => noteGaps(now));
  }

  const observer = new MutationObserver(() => {
    if (shown.form === undefined && document.querySelector(FORM) !== null) {
      shown.form = Number.NaN;
      afterFrame(() => {
        shown.form = performance.now();
        noteGaps(shown.form);
      });
    }
    if (document.querySelector(EDITOR) === null) return;
    observer.disconnect();
    afterFrame(() => (shown.editor = performance.now()));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-editor"] });

  function arm(event: string, selectors: readonly string[]): void {
    const isThere = (): boolean => selectors.every((selector) => document.querySelector(selector) !== null);
    armed = new Promise((resolve, reject) => {
      const isMissing = (selector: string): boolean => document.querySelector(selector) === null;
      const missing = (): string => selectors.filter(isMissing).join(", ");
      setTimeout(() => reject(new Error(`After ${event} there is no ${missing()}`)), PATIENCE);
      const begin = (): void => {
        const started = performance.now();
        afterFrameWith(isThere, () => resolve(performance.now() - started));
      };
      addEventListener(event, begin, { capture: true, once: true });
    });
  }

  /** A browser at rest begins a frame at once when something changes; a screen in use waits for its next tick. */
  function keepFramesComing(signal: AbortSignal): void {
    if (!signal.aborted) requestAnimationFrame(() => keepFramesComing(signal));
  }

  let typed: Typed = { handled: [], painted: [], longTasks: [] };
  let change: MutationObserver | null = null;
  let stop = new AbortController();

  function startTyping(pane: string | null): void {
    stop.abort();
    stop = new AbortController();
    change?.disconnect();
    const handled: number[] = [];
    const painted: number[] = [];
    const longTasks: number[] = [];
    typed = { handled, painted, longTasks };
    let started = 0;
    let isChanged = false;
    const lines = pane === null ? null : document.querySelector(pane);
    if (pane !== null && lines === null) throw new Error(`Nothing here is ${pane}.`);
    change = new MutationObserver(() => (isChanged = true));
    if (lines !== null) change.observe(lines, { childList: true, characterData: true, subtree: true });
    keepFramesComing(stop.signal);
    const begin = (): void => {
      isChanged = lines === null;
      started = performance.now();
      const own = started;
      afterFrameWith(
        () => isChanged,
        () => painted.push(performance.now() - own),
      );
    };
    addEventListener("input", begin, { capture: true, signal: stop.signal });
    addEventListener("input", () => handled.push(performance.now() - started), { signal: stop.signal });
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    });
    tasks.observe({ type: "longtask" });
    stop.signal.addEventListener("abort", () => tasks.disconnect());
  }

  window.benchProbe = {
    shown,
    longestBlock: () => gap,
    arm,
    result: () => armed ?? Promise.reject(new Error("The probe was not armed.")),
    startTyping,
    typed: () => typed,
  };
}
