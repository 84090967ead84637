import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";
import type { NamedBytes } from "./StartPage.ts";
import type { Workbench } from "./Workbench.ts";

const FIXTURES = "src/fixtures/certificates";

/** The panel "Certificates": what was dropped, and one certificate in detail. */
export class CertificateBench {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the panel is on screen. */
  static async arrive(page: Page): Promise<CertificateBench> {
    await expect(page.getByRole("heading", { level: 1, name: "Certificates" })).toBeVisible();
    return new CertificateBench(page);
  }

  static async open(workbench: Workbench): Promise<CertificateBench> {
    await workbench.panel("Certificates");
    return CertificateBench.arrive(workbench.page);
  }

  get dropArea(): Locator {
    return this.page.getByRole("group", { name: "Add certificates" });
  }

  get refusals(): Locator {
    return this.dropArea.getByRole("alert");
  }

  get list(): Locator {
    return this.page.getByRole("list", { name: "Certificates at hand" });
  }

  get rows(): Locator {
    return this.list.getByRole("listitem");
  }

  /** The certificate that is shown. */
  view(name: string): Locator {
    return this.page.getByRole("region", { name: `Certificate ${name}`, exact: true });
  }

  async show(name: string): Promise<Locator> {
    await this.rows.filter({ hasText: name }).first().getByRole("button").first().click();
    await expect(this.view(name)).toBeVisible();
    return this.view(name);
  }

  /** Makes a placement such as "Trust this root everywhere". */
  async put(title: string): Promise<CertificateBench> {
    await this.page.getByRole("button", { name: title, exact: true }).click();
    await expect(this.page.getByRole("button", { name: `Show: ${title}`, exact: true })).toBeFocused();
    return this;
  }

  /** Drops files where one is told to. */
  async drop(...files: readonly NamedBytes[]): Promise<CertificateBench> {
    await dropFiles(this.dropArea, files);
    return this;
  }

  async paste(text: string): Promise<CertificateBench> {
    await this.dropArea.getByRole("button", { name: "Paste as text" }).click();
    await this.dropArea.getByRole("textbox").fill(text);
    await this.dropArea.getByRole("button", { name: "Read the pasted text" }).click();
    return this;
  }
}

/** A certificate of the project's own; none of their keys was kept but that in the throw-away files. */
export function certificateFile(name: string): NamedBytes {
  return { name, bytes: new Uint8Array(readFileSync(path.resolve(FIXTURES, name))) };
}

/** Drops files onto an element, as from a folder window. */
export async function dropFiles(target: Locator, files: readonly NamedBytes[]): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(
    (named) => {
      const carried = new DataTransfer();
      for (const { name, numbers } of named) carried.items.add(new File([new Uint8Array(numbers)], name));
      return carried;
    },
    files.map(({ name, bytes }) => ({ name, numbers: [...bytes] })),
  );
  for (const type of ["dragenter", "dragover", "drop"]) await target.dispatchEvent(type, { dataTransfer });
}
