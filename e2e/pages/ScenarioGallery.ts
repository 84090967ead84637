import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import { PlanView } from "./PlanView.ts";

/** The scenarios that can be applied to the profile in edit. */
export class ScenarioGallery {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Apply a scenario", exact: true });
  }

  static async open(page: Page): Promise<ScenarioGallery> {
    await ScenarioGallery.opener(page).click();
    const gallery = new ScenarioGallery(page);
    await expect(gallery.dialog).toBeVisible();
    return gallery;
  }

  /** The button in the bar at the top. */
  static opener(page: Page): Locator {
    return page.getByRole("button", { name: "Apply a scenario…" });
  }

  card(title: string): Locator {
    return this.dialog.getByRole("button", { name: title, exact: true });
  }

  async choose(title: string): Promise<PlanView> {
    await this.card(title).click();
    const plan = new PlanView(this.page, title);
    await expect(plan.dialog).toBeVisible();
    return plan;
  }
}
