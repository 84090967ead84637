/**
 * A `<style>` that never holds text, so that a policy without inline styles lets it in: what is assigned to its
 * `textContent` is written into its sheet rule by rule. Text assigned before it is in the page follows once it is there.
 */
export function createCssomStyleElement(): HTMLStyleElement {
  const element = document.createElement("style");
  let text = "";
  const write = () => {
    if (element.sheet) replaceRules(element.sheet, text);
  };
  Object.defineProperty(element, "textContent", {
    get: () => text,
    set(value: string | null) {
      text = value ?? "";
      if (element.isConnected) write();
      else queueMicrotask(write);
    },
  });
  // A container may join the page later than the next microtask; the element then says so itself.
  element.addEventListener("load", write);
  return element;
}

function replaceRules(sheet: CSSStyleSheet, text: string): void {
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(text);
  for (const rule of parsed.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
}
