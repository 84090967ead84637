import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import { ExportDialog } from "./ExportDialog.ts";
import { PanelView } from "./PanelView.ts";
import { type NamedBytes, StartPage, chooseFiles } from "./StartPage.ts";
import { XmlPane } from "./XmlPane.ts";

/** A profile in edit: panels left, the open panel in the middle, the XML right. */
export class Workbench {
  readonly page: Page;
  readonly pane: XmlPane;

  private constructor(page: Page) {
    this.page = page;
    this.pane = new XmlPane(page);
  }

  /** Waits until a profile and its text are on screen. */
  static async arrive(page: Page): Promise<Workbench> {
    const workbench = new Workbench(page);
    await expect(workbench.navigation).toBeVisible();
    await expect(workbench.pane.lines.first()).toBeAttached();
    return workbench;
  }

  get navigation(): Locator {
    return this.page.getByRole("navigation", { name: "Panels" });
  }

  get undoButton(): Locator {
    return this.page.getByRole("button", { name: "Undo", exact: true });
  }

  get redoButton(): Locator {
    return this.page.getByRole("button", { name: "Redo", exact: true });
  }

  /** Names the profile that is open. */
  get switcher(): Locator {
    return this.page.getByLabel("Profile", { exact: true });
  }

  /** The line that says where the XML broke. */
  get brokenBar(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "The XML is broken" });
  }

  async panel(title: string): Promise<PanelView> {
    const link = this.navigation.getByRole("link", { name: titleLink(title) });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(this.page.locator("[data-panel-title]")).toBeVisible();
    return new PanelView(this.page);
  }

  async undo(): Promise<Workbench> {
    await this.undoButton.click();
    return this;
  }

  async redo(): Promise<Workbench> {
    await this.redoButton.click();
    return this;
  }

  /** Presses Undo until there is nothing left to undo. */
  async undoAll(): Promise<Workbench> {
    while (await this.undoButton.isEnabled()) await this.undoButton.click();
    return this;
  }

  async export(): Promise<ExportDialog> {
    await this.page.getByRole("button", { name: "Export", exact: true }).click();
    return ExportDialog.arrive(this.page);
  }

  /** What the export "ProfileXML, as written" saves. */
  async savedAsWritten(): Promise<Uint8Array> {
    const dialog = await this.export();
    await dialog.format("ProfileXML");
    await dialog.variant("As written");
    const { bytes } = await dialog.download();
    await dialog.close();
    return bytes;
  }

  /** Opens one more file; it becomes the profile in edit. */
  async openFile(file: NamedBytes): Promise<Workbench> {
    const before = await this.switcher.locator("option").count();
    await chooseFiles(this.page, [file]);
    await expect(this.switcher.locator("option")).toHaveCount(before + 1);
    return Workbench.arrive(this.page);
  }

  /** Closes the profile in edit; without another one the start page comes back. */
  async close(): Promise<StartPage> {
    await this.page.getByRole("button", { name: "Close", exact: true }).click();
    return new StartPage(this.page);
  }

  /** The whole text of the document, as the button in the pane's header hands it out. */
  async text(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(""));
    await this.pane.region.getByRole("button", { name: /^(Copy the .*|Copied)$/ }).click();
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).not.toBe("");
    return copied();
  }

  async reload(): Promise<Workbench> {
    await this.page.reload();
    await expect(this.page.locator("html[data-ready]")).toBeAttached({ timeout: 30_000 });
    return Workbench.arrive(this.page);
  }

  /** Waits until this browser has what was typed. */
  async saved(): Promise<Workbench> {
    await expect(this.page.getByRole("banner")).toContainText("Saved in this browser");
    return this;
  }
}

/** A link of the navigation also says whether its panel has settings, and how many problems. */
function titleLink(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*(,.*)?$`, "s");
}
