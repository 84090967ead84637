import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import { Workbench } from "./Workbench.ts";

/** What was found in what was brought, and what to do with it. */
export class ImportDialog {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /What was found|Nothing could be opened/ });
  }

  static async arrive(page: Page): Promise<ImportDialog> {
    const dialog = new ImportDialog(page);
    await expect(dialog.dialog).toBeVisible();
    return dialog;
  }

  /** What was found, one checkbox each. */
  get finds(): Locator {
    return this.dialog.getByRole("checkbox");
  }

  find(name: string | RegExp): Locator {
    return this.dialog.getByRole("checkbox", { name });
  }

  /** Takes over what is chosen. */
  async take(): Promise<Workbench> {
    await this.dialog.getByRole("button", { name: /^Take over/ }).click();
    await expect(this.dialog).toBeHidden();
    return Workbench.arrive(this.page);
  }

  /** Opens the text with everything that is around what was found. */
  async openAsItIs(): Promise<Workbench> {
    await this.dialog.getByRole("button", { name: "Open the text as it is" }).click();
    await expect(this.dialog).toBeHidden();
    return Workbench.arrive(this.page);
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: /^(Close|Cancel)$/ }).click();
    await expect(this.dialog).toBeHidden();
  }
}
