import type { Locator, Page } from "@playwright/test";
import { expect } from "../chromium.ts";

/** The XML pane: what it shows, and a caret to type at. It shows what fits on screen: use it with short profiles. */
export class XmlPane {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole("region", { name: /^(ProfileXML|EAP configuration|802\.1X profile)$/ });
  }

  get lines(): Locator {
    return this.region.locator(".view-line");
  }

  /** The lines that belong to the setting whose field has the focus. */
  get marked(): Locator {
    return this.region.locator(".aovpn-focus");
  }

  /** The text on screen, line by line. */
  async read(): Promise<string> {
    return this.lines.evaluateAll((lines) =>
      lines
        .map((line) => ({ line, top: line.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top)
        .map(({ line }) => (line.textContent ?? "").replaceAll("\u00a0", " "))
        .join("\n"),
    );
  }

  /** Waits until the text on screen has a part. */
  async shows(part: string): Promise<XmlPane> {
    await expect.poll(() => this.read()).toContain(part);
    return this;
  }

  async lacks(part: string): Promise<XmlPane> {
    await expect.poll(() => this.read()).not.toContain(part);
    return this;
  }

  /** Clicks between two characters: behind `before`, where a line on screen has it. */
  async placeCaretAfter(before: string): Promise<XmlPane> {
    await this.shows(before);
    const { x, y } = await this.spotAfter(before);
    await this.page.mouse.click(x, y);
    await expect(this.region.locator(".monaco-editor.focused")).toBeVisible();
    return this;
  }

  /** The editor draws its lines anew when it likes to: one that was found may be gone before it is measured. */
  private async spotAfter(before: string): Promise<Spot> {
    const spots: Spot[] = [];
    const look = async () => spots.push(...(await this.lines.evaluateAll(spotsAfter, before)));
    await expect.poll(look, { message: before }).toBeGreaterThan(0);
    return spots[0] as Spot;
  }

  /** Goes to a place such as "48:3", with the keyboard. */
  async goTo(place: string): Promise<XmlPane> {
    await this.lines.first().click();
    await this.page.keyboard.press("Control+G");
    await this.page.keyboard.type(place);
    await this.page.keyboard.press("Enter");
    return this;
  }

  /** Presses keys one by one, as a person does. */
  async type(text: string): Promise<XmlPane> {
    await this.page.keyboard.type(text);
    return this;
  }

  /** Puts text in at once, as the clipboard does. */
  async insert(text: string): Promise<XmlPane> {
    await this.page.keyboard.insertText(text);
    return this;
  }

  async press(key: string, times = 1): Promise<XmlPane> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
    return this;
  }
}

/** In pixels of the window. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: where the character after `before` begins, in the first line that has it; nothing when none has. */
function spotsAfter(lines: readonly Element[], before: string): readonly Spot[] {
  for (const line of lines) {
    const end = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(before) + before.length;
    if (end < before.length || !line.isConnected) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (passed + length < end) {
        passed += length;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, end - passed - 1);
      range.setEnd(node, end - passed);
      const { right, top, height } = range.getBoundingClientRect();
      return [{ x: right, y: top + height / 2 }];
    }
  }
  return [];
}
