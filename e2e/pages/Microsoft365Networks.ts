import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** An endpoint set, with what the page reads of it. */
export interface Endpoints {
  readonly serviceArea: string;
  readonly category: string;
  readonly required: boolean;
  readonly ips: readonly string[];
}

/** The dialog that brings excluded routes up to date with Microsoft's list. */
export class Microsoft365Networks {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Microsoft 365 networks" });
  }

  static async open(page: Page): Promise<Microsoft365Networks> {
    await page.getByRole("button", { name: "Microsoft 365 networks" }).click();
    const networks = new Microsoft365Networks(page);
    await expect(networks.dialog).toBeVisible();
    return networks;
  }

  get updateButton(): Locator {
    return this.dialog.getByRole("button", { name: "Update the excluded routes" });
  }

  async paste(sets: readonly Endpoints[]): Promise<Microsoft365Networks> {
    await this.dialog.getByLabel("Microsoft's list of endpoints, as JSON", { exact: true }).fill(jsonOf(sets));
    return this;
  }

  /** Shows the field for the list that the routes came from, and fills it. */
  async pasteOlder(sets: readonly Endpoints[]): Promise<Microsoft365Networks> {
    await this.dialog.getByRole("button", { name: "Compare with the list that the routes came from" }).click();
    await this.dialog.getByLabel("The older list, as JSON", { exact: true }).fill(jsonOf(sets));
    return this;
  }

  /** Ticks or unticks a category, a service, or a route that is in no list. */
  async tick(label: RegExp, isTicked: boolean): Promise<Microsoft365Networks> {
    await this.dialog.getByRole("checkbox", { name: label }).setChecked(isTicked);
    return this;
  }

  /** Waits until the difference is summed up so. */
  async says(summary: string): Promise<Microsoft365Networks> {
    await expect(this.dialog).toContainText(summary);
    return this;
  }

  async update(): Promise<void> {
    await this.updateButton.click();
    await expect(this.dialog).toBeHidden();
  }
}

function jsonOf(sets: readonly Endpoints[]): string {
  return JSON.stringify(sets.map((set, index) => ({ id: index + 1, serviceAreaDisplayName: set.serviceArea, ...set })));
}
