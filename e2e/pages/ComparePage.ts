import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** Two profiles beside each other. */
export class ComparePage {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^Compare/ });
  }

  static async open(page: Page): Promise<ComparePage> {
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    const compare = new ComparePage(page);
    await expect(compare.dialog).toBeVisible();
    return compare;
  }

  get title(): Locator {
    return this.dialog.getByRole("heading", { name: /^Compare/ });
  }

  /** The sentence that sums it up. */
  get summary(): Locator {
    return this.dialog.getByRole("status").first();
  }

  get differences(): Locator {
    return this.dialog.getByRole("tabpanel", { name: "What differs" }).locator("section > ul > li");
  }

  get hideRespelled(): Locator {
    return this.dialog.getByRole("checkbox", { name: /^Hide what is only re-spelled/ });
  }

  /** What the diff editor marks. */
  get marks(): Locator {
    return this.dialog.locator(".monaco-diff-editor").locator(".line-insert, .line-delete, .char-insert, .char-delete");
  }

  get textOfBoth(): Locator {
    return this.dialog.getByRole("region", { name: "Text of both" });
  }

  async choose(side: "Compare" | "With", source: string): Promise<ComparePage> {
    await this.dialog.getByRole("combobox", { name: side, exact: true }).selectOption({ label: source });
    return this;
  }

  async report(text: string): Promise<ComparePage> {
    await this.dialog.getByLabel("Paste what Windows reports").fill(text);
    return this;
  }

  /** Chooses among several profiles that Windows reports. */
  async chooseReported(words: RegExp): Promise<ComparePage> {
    const choice = this.dialog.getByLabel(/Which one is compared/);
    const title = await choice.getByRole("option").filter({ hasText: words }).innerText();
    await choice.selectOption({ label: title });
    return this;
  }

  async view(name: "What differs" | "Text"): Promise<ComparePage> {
    await this.dialog.getByRole("tab", { name }).click();
    return this;
  }

  async copyList(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(""));
    await this.dialog.getByRole("button", { name: "Copy the list of differences" }).click();
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).not.toBe("");
    return copied();
  }

  async show(subject: string): Promise<void> {
    await this.dialog.getByRole("button", { name: `Show ${subject}`, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async takeOver(subject: string): Promise<ComparePage> {
    await this.dialog.getByRole("button", { name: `Take over ${subject}`, exact: true }).click();
    return this;
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close dialog" }).click();
    await expect(this.dialog).toBeHidden();
  }
}
