import type { Locator, Page } from "@playwright/test";

/** The authentication panel: which method, and which inside its tunnel. */
export class AuthenticationView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get method(): Locator {
    return this.page.getByRole("combobox", { name: "EAP method" });
  }

  get inner(): Locator {
    return this.page.getByRole("combobox", { name: "Inner method" });
  }

  /** Chooses a method in a profile that has another; the answer is the dialog that asks. */
  async chooseMethod(kind: string): Promise<Locator> {
    await this.method.selectOption(kind);
    return this.page.getByRole("dialog");
  }
}
