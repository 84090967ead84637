import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import type { NamedBytes } from "./StartPage.ts";

/** The formats in which a profile can leave. */
export class ExportDialog {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Export" });
  }

  static async arrive(page: Page): Promise<ExportDialog> {
    const dialog = new ExportDialog(page);
    await expect(dialog.dialog).toBeVisible();
    return dialog;
  }

  /** The formats in the list. */
  get formats(): Locator {
    return this.dialog.getByRole("listbox", { name: "Formats" }).getByRole("option");
  }

  get downloadButton(): Locator {
    return this.dialog.getByRole("button", { name: "Download", exact: true });
  }

  get copyButton(): Locator {
    return this.dialog.getByRole("button", { name: /^(Copy|Copied)$/ });
  }

  async format(name: string): Promise<ExportDialog> {
    await this.formats.getByText(name, { exact: true }).click();
    await expect(this.dialog.getByRole("region", { name, exact: true })).toBeVisible();
    return this;
  }

  /** Chooses among the variants of a format, such as "As written". */
  async variant(name: string): Promise<ExportDialog> {
    await this.dialog.getByRole("radio", { name, exact: true }).click();
    return this;
  }

  /** Presses "Download" and takes the file. */
  async download(): Promise<NamedBytes> {
    const arriving = this.page.waitForEvent("download");
    await this.downloadButton.click();
    return fileOf(await arriving);
  }

  async copy(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(""));
    await this.copyButton.click();
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).not.toBe("");
    return copied();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close dialog" }).click();
    await expect(this.dialog).toBeHidden();
  }
}

async function fileOf(download: Download): Promise<NamedBytes> {
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}
