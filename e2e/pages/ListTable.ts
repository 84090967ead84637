import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** A list of settings as a table, such as the routes. */
export class ListTable {
  readonly page: Page;
  readonly section: Locator;
  readonly grid: Locator;

  constructor(page: Page, title: string) {
    this.page = page;
    this.section = page.getByRole("region", { name: title, exact: true });
    this.grid = this.section.getByRole("grid");
  }

  /** The rows that read; the one in edit has a second row below it. */
  get rows(): Locator {
    return this.grid.locator("[role=row][aria-rowindex]");
  }

  /** The fields of the row in edit. */
  get openRow(): Locator {
    return this.grid.locator("[data-open-row]");
  }

  get noteField(): Locator {
    return this.openRow.getByLabel("Note (a comment in the XML)");
  }

  /** The sentence that each row shows, in order. */
  async read(): Promise<readonly string[]> {
    const texts = await this.rows.locator("[role=gridcell]:nth-child(2) > span:first-child").allInnerTexts();
    return texts.map((text) => text.trim());
  }

  /** Waits until the rows read so. */
  async reads(rows: readonly string[]): Promise<ListTable> {
    await expect.poll(() => this.read()).toEqual(rows);
    return this;
  }

  /** Puts the keyboard on the table; it stands on the first row then. */
  async focus(): Promise<ListTable> {
    await this.grid.focus();
    return this;
  }

  async press(...keys: readonly string[]): Promise<ListTable> {
    for (const key of keys) await this.page.keyboard.press(key);
    return this;
  }

  async edit(position: number): Promise<ListTable> {
    await this.rows.nth(position).dblclick();
    await expect(this.openRow).toBeVisible();
    return this;
  }
}
