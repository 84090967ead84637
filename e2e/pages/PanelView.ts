import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import { ListTable } from "./ListTable.ts";

/** The open panel: its controls by XML path, and its tables. */
export class PanelView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  /** The control of a setting such as "NativeProfile/RoutingPolicyType". */
  control(path: string): Locator {
    return this.main.locator(`[data-path=${JSON.stringify(path)}][data-control]`);
  }

  /** The field around a control: its label, help and reset. */
  field(path: string): Locator {
    return this.control(path).locator("xpath=ancestor::*[.//button[starts-with(@aria-label, 'Help for ')]][1]");
  }

  table(title: string): ListTable {
    return new ListTable(this.page, title);
  }

  /** The table of a repeated setting such as "Route". */
  private list(path: string): Locator {
    const named = `[data-path=${JSON.stringify(path)}]`;
    return this.main.locator(`[data-rows]${named}`);
  }

  /** Opens the row that a setting such as "Route/Address" stands in, when it stands in one that is closed. */
  async reveal(path: string): Promise<PanelView> {
    const names = path.split("/");
    for (let depth = names.length - 1; depth > 0; depth--) {
      const list = this.list(names.slice(0, depth).join("/"));
      if ((await list.count()) === 0) continue;
      const openRow = list.locator("[data-open-row]");
      if ((await openRow.count()) === 0)
        await list
          .getByRole("button", { name: /^Edit / })
          .first()
          .click();
      await expect(openRow).toBeVisible();
    }
    return this;
  }

  /** Sets a control, of whatever kind it is; "" is "not configured". */
  async set(path: string, value: string): Promise<PanelView> {
    const control = this.control(path);
    const kind = await control.getAttribute("data-control");
    if (kind === "segmented") await control.locator(`[data-value=${JSON.stringify(value)}]`).click();
    else if (kind === "checkboxes") await control.locator(`input[data-value=${JSON.stringify(value)}]`).check();
    else if (kind === "select") await control.selectOption(value);
    else await control.fill(value);
    return this;
  }

  async reset(path: string): Promise<PanelView> {
    await this.field(path)
      .getByRole("button", { name: /^Reset / })
      .click();
    return this;
  }

  /** What a control shows; "" when it is not configured. */
  async valueOf(path: string): Promise<string> {
    const control = this.control(path);
    if ((await control.getAttribute("data-control")) !== "segmented") return control.inputValue();
    const pressed = control.locator("[aria-pressed=true]");
    return (await pressed.count()) === 0 ? "" : ((await pressed.getAttribute("data-value")) ?? "");
  }

  /** Waits until a control shows a value. */
  async shows(path: string, value: string): Promise<PanelView> {
    await expect.poll(() => this.valueOf(path), { message: path }).toBe(value);
    return this;
  }
}
