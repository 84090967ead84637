import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** The panel "Conditional access": its one switch, and the dialog that shows what it would do. */
export class ConditionalAccessView {
  readonly page: Page;
  readonly switch: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.switch = page.getByRole("switch", { name: "Use Microsoft Entra conditional access" });
    this.dialog = page.getByRole("dialog");
  }

  /** The steps that the dialog announces. */
  get steps(): Locator {
    return this.dialog.getByRole("region", { name: "What changes" }).getByRole("listitem");
  }

  /** Moves the switch, which only asks. */
  async ask(): Promise<ConditionalAccessView> {
    await this.switch.click();
    await expect(this.dialog).toBeVisible();
    return this;
  }

  async answer(question: string, word: "Yes" | "No"): Promise<ConditionalAccessView> {
    await this.dialog.getByRole("group", { name: question }).getByRole("button", { name: word }).click();
    return this;
  }

  /** Carries out what the dialog shows. */
  async agree(): Promise<ConditionalAccessView> {
    await this.dialog.getByRole("button", { name: /^Switch (on|off)$/ }).click();
    await expect(this.dialog).toBeHidden();
    return this;
  }

  async cancel(): Promise<ConditionalAccessView> {
    await this.dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(this.dialog).toBeHidden();
    return this;
  }
}
