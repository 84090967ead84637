import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import { Workbench } from "./Workbench.ts";

/** A file as an admin has it: a name and bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first page: paste, drop, open a file, or begin anew. */
export class StartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the product and waits until its last file is in. */
  static async open(page: Page): Promise<StartPage> {
    await page.goto("./");
    await expect(page.locator("html[data-ready]")).toBeAttached({ timeout: 30_000 });
    const start = new StartPage(page);
    await expect(start.pasteBox).toBeVisible();
    return start;
  }

  get pasteBox(): Locator {
    return this.page.getByLabel("Paste or drop a profile, a script or a policy");
  }

  /** Pastes a text into the paste box, which opens it. */
  async paste(text: string): Promise<Workbench> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.pasteBox.focus();
    await this.page.keyboard.press("ControlOrMeta+V");
    return Workbench.arrive(this.page);
  }

  async openFile(file: NamedBytes): Promise<Workbench> {
    await chooseFiles(this.page, [file]);
    return Workbench.arrive(this.page);
  }

  async startWith(title: string): Promise<Workbench> {
    await this.page.getByRole("button", { name: title }).click();
    return Workbench.arrive(this.page);
  }

  /** Offers a file that the product may refuse. */
  async offer(file: NamedBytes): Promise<StartPage> {
    await chooseFiles(this.page, [file]);
    return this;
  }

  /** Drops a file onto the page, as from a folder window. */
  async drop(file: NamedBytes): Promise<Workbench> {
    await dropFile(this.page, file);
    return Workbench.arrive(this.page);
  }
}

/** Gives files to the input behind "Open". */
export async function chooseFiles(page: Page, files: readonly NamedBytes[]): Promise<void> {
  const payload = files.map(({ name, bytes }) => ({ name, mimeType: "text/xml", buffer: Buffer.from(bytes) }));
  await page.getByLabel("Open profile").setInputFiles(payload);
}

async function dropFile(page: Page, { name, bytes }: NamedBytes): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, numbers]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(numbers)], fileName, { type: "text/xml" }));
      return carried;
    },
    [name, [...bytes]] as const,
  );
  const target = page.locator("main").first();
  for (const type of ["dragenter", "dragover", "drop"]) await target.dispatchEvent(type, { dataTransfer: transfer });
}
