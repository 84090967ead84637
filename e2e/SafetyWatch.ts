import type { BrowserContext, Page, Request } from "@playwright/test";

/** The function through which a page tells the watch what only it can see. */
const TELL = "tellSafetyWatch";
const READY = "ready";

/**
 * Watches a browser context for what the product promises never to do: ask another origin, ask anything at all once it
 * is ready, run into its own policy, log an error.
 */
export class SafetyWatch {
  readonly #incidents: string[] = [];
  readonly #ready = new WeakSet<Page>();
  readonly #origin: string;

  /** Everything outside the origin of `address` counts as another one. */
  constructor(address: string) {
    this.#origin = new URL(address).origin;
  }

  /** What was seen, one line each. */
  get incidents(): readonly string[] {
    return this.#incidents;
  }

  /** Whether the page has said that its last file is in. */
  isReady(page: Page): boolean {
    return this.#ready.has(page);
  }

  /** Starts watching. Comes before the first page opens, because a page can go wrong from its first script on. */
  async attach(context: BrowserContext): Promise<void> {
    await context.exposeBinding(TELL, ({ page }, message: string) => this.#hear(page, message));
    await context.addInitScript(tellViolationsAndReadiness, { tell: TELL, ready: READY });
    context.on("page", (page) => this.#watch(page));
    context.on("request", (request) => this.#judge(request));
    context.on("weberror", (error) => this.#incidents.push(`uncaught: ${error.error().message}`));
    context.on("console", (message) => {
      if (message.type() === "error") this.#incidents.push(`console error: ${message.text()}`);
    });
  }

  /** A navigation starts over: a page that reloads may ask for its files again. */
  #watch(page: Page): void {
    page.on("request", (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.#ready.delete(page);
    });
  }

  #hear(page: Page, message: string): void {
    if (message === READY) this.#ready.add(page);
    else this.#incidents.push(message);
  }

  #judge(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    if (origin !== this.#origin) this.#incidents.push(`request to another origin: ${request.url()}`);
    else if (isFromReadyPage(request, this.#ready)) this.#incidents.push(`request after ready: ${request.url()}`);
  }
}

function isFromReadyPage(request: Request, ready: WeakSet<Page>): boolean {
  return !request.isNavigationRequest() && ready.has(request.frame().page());
}

/** Runs in the page, before any script of it. */
function tellViolationsAndReadiness({ tell, ready }: { readonly tell: string; readonly ready: string }): void {
  const send = Reflect.get(window, tell) as (message: string) => void;
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
    send(`policy violation: ${effectiveDirective} blocked ${blockedURI} ${sample} (${sourceFile})`);
  });
  const observer = new MutationObserver(() => {
    if (!document.documentElement.hasAttribute("data-ready")) return;
    observer.disconnect();
    send(ready);
  });
  observer.observe(document, { attributes: true, attributeFilter: ["data-ready"], childList: true, subtree: true });
}
