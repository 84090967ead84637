import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** The list of everything the rules find, and what stands beside it. */
export class ProblemsPane {
  readonly page: Page;
  readonly region: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole("region", { name: "Problems", exact: true });
  }

  /** Opens the pane from the status bar. */
  static async open(page: Page): Promise<ProblemsPane> {
    const pane = new ProblemsPane(page);
    await pane.button.click();
    await expect(pane.tree).toBeFocused();
    return pane;
  }

  /** The button in the status bar, which says how many problems there are. */
  get button(): Locator {
    return this.page.getByRole("contentinfo").getByRole("button", { name: /problems/i });
  }

  get tree(): Locator {
    return this.region.getByRole("tree", { name: "Problems" });
  }

  get rows(): Locator {
    return this.tree.getByRole("treeitem");
  }

  get details(): Locator {
    return this.region.getByRole("region", { name: "Details" });
  }

  /** The page about one check. */
  get rulePage(): Locator {
    return this.region.getByRole("region", { name: "About this check" });
  }

  get filterBox(): Locator {
    return this.region.getByLabel("Filter the problems");
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** Selects a row with the mouse; its details are then beside the list. */
  async select(words: string | RegExp): Promise<ProblemsPane> {
    const row = this.row(words).first();
    await row.click();
    await expect(row).toHaveAttribute("aria-selected", "true");
    return this;
  }

  async groupBy(words: "By panel" | "By severity" | "By check"): Promise<ProblemsPane> {
    await this.region.getByLabel("Group").selectOption(words);
    return this;
  }

  async filter(text: string): Promise<ProblemsPane> {
    await this.filterBox.fill(text);
    return this;
  }

  /** Opens the preview of all safe fixes. */
  async fixAllSafe(): Promise<Locator> {
    await this.region.getByRole("button", { name: /^Fix all safe/ }).click();
    const dialog = this.page.getByRole("dialog", { name: "Fix all that is safe" });
    await expect(dialog.getByRole("group", { name: "Difference in the ProfileXML" })).toBeVisible();
    return dialog;
  }

  /** Silences the selected problem at its setting. */
  async silence(reason: string): Promise<ProblemsPane> {
    await this.details.getByRole("button", { name: "Silence…" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Silence this check" });
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: "Silence", exact: true }).click();
    await expect(dialog).toBeHidden();
    return this;
  }

  /** Opens the page of the selected problem's check. */
  async about(): Promise<ProblemsPane> {
    await this.details.getByRole("button", { name: "About this check" }).click();
    await expect(this.rulePage).toBeVisible();
    return this;
  }
}
