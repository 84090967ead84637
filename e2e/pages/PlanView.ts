import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** A dialog that shows what a plan would do to the profile, before it does. */
export class PlanView {
  readonly dialog: Locator;

  constructor(page: Page, title: string) {
    this.dialog = page.getByRole("dialog", { name: title, exact: true });
  }

  /** What is done, and why. */
  get steps(): Locator {
    return this.dialog.getByRole("region", { name: "What changes" }).getByRole("listitem");
  }

  /** The questions that the plan leaves. */
  get questions(): Locator {
    return this.dialog.getByRole("region", { name: /left to fill in/ }).getByRole("listitem");
  }

  get difference(): Locator {
    return this.dialog.getByRole("group", { name: "Difference in the ProfileXML" });
  }

  get applyButton(): Locator {
    return this.dialog.getByRole("button", { name: "Apply", exact: true });
  }

  /** The lines of the difference that come or go. */
  lines(kind: "added" | "removed"): Locator {
    return this.difference.getByRole("listitem").filter({ hasText: `${kind}: ` });
  }

  async apply(): Promise<void> {
    await this.applyButton.click();
    await expect(this.dialog).toBeHidden();
  }
}
