import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** What the operations are called. */
export type OperationTitle =
  "Combine" | "Tidy up" | "Take others away" | "Everything except these" | "Show overlaps" | "Split" | "Show as ranges";

/** The dialog that calculates with networks, opened from the routing panel. */
export class NetworkTools {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Network tools" });
  }

  static async open(page: Page): Promise<NetworkTools> {
    await page.getByRole("button", { name: "Network tools" }).press("Enter");
    const tools = new NetworkTools(page);
    await expect(tools.dialog).toBeVisible();
    return tools;
  }

  get networks(): Locator {
    return this.dialog.getByLabel("Networks, one a line: CIDR, an address with a mask, or a range");
  }

  get networksToTakeAway(): Locator {
    return this.dialog.getByLabel("Networks to take away");
  }

  get useButton(): Locator {
    return this.dialog.getByRole("button", { name: "Use as routes" });
  }

  async write(...lines: readonly string[]): Promise<NetworkTools> {
    await this.networks.fill(lines.join("\n"));
    return this;
  }

  /** Takes routes of the profile in, such as "3 routes through the tunnel". */
  async takeIn(routes: string): Promise<NetworkTools> {
    await this.dialog.getByRole("button", { name: `Take in ${routes}` }).click();
    return this;
  }

  async choose(operation: OperationTitle): Promise<NetworkTools> {
    await this.dialog.getByLabel("What to do", { exact: true }).selectOption(operation);
    return this;
  }

  /** Waits until the result has these lines. */
  async gives(...lines: readonly string[]): Promise<NetworkTools> {
    await expect(this.dialog.getByRole("region", { name: "Result" })).toHaveText(lines.join("\n"));
    return this;
  }

  /** Makes routes of the result, in a way such as "Add them as excluded routes"; the dialog closes. */
  async use(way: string): Promise<void> {
    await this.dialog.getByLabel("What to do with the result").selectOption(way);
    await this.useButton.click();
    await expect(this.dialog).toBeHidden();
  }
}
