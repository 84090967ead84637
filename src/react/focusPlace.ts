import { type Path, pathText } from "../core/profile/ref.ts";

/** Where a place is edited. */
export interface Spot {
  readonly control: HTMLElement;
  /** The list at `control` has not opened the row that was asked for, and may do so in a moment. */
  readonly isRowClosed?: boolean;
}

/**
 * The control of a place, or of the nearest element above it that has one; in a list, within the row that the path
 * names. Null when a part of the page has nothing of it.
 */
export function spotOf(part: HTMLElement, path: Path): Spot | null {
  let [scope, above] = [part, 0];
  for (const [depth, { index }] of path.entries()) {
    const list = index === undefined ? null : marked(scope, path.slice(0, depth + 1), "[data-rows]");
    if (list === null) continue;
    const row = list.querySelector<HTMLElement>(`[data-open-row="${index}"]`);
    if (row === null) return { control: list, isRowClosed: true };
    [scope, above] = [row, depth + 1];
  }
  const control = nearest(scope, path, above) ?? (scope === part ? null : firstControl(scope));
  return control === null ? null : { control };
}

function nearest(scope: HTMLElement, path: Path, above: number): HTMLElement | null {
  for (let length = path.length; length > above; length--) {
    const place = path.slice(0, length);
    const control = marked(scope, place, "[data-control]") ?? marked(scope, place, "");
    if (control !== null) return control;
  }
  return null;
}

function marked(scope: HTMLElement, path: Path, mark: string): HTMLElement | null {
  return scope.querySelector<HTMLElement>(`[data-path="${CSS.escape(pathText(path))}"]${mark}`);
}

function firstControl(row: HTMLElement): HTMLElement {
  return row.querySelector<HTMLElement>("[data-control]") ?? row;
}

/** Brings the focus to a control without changing anything: of several options to the chosen one, else to their group. */
export function focusControl(control: HTMLElement): void {
  control.scrollIntoView({ block: "center" });
  targetIn(control).focus({ preventScroll: true });
}

const FOCUSABLE = ["button", "input", "textarea", "select"].map((name) => `${name}:enabled`).join() + ", [tabindex]";

function targetIn(control: HTMLElement): HTMLElement {
  const options = control.closest<HTMLElement>("[data-control=segmented]");
  if (options !== null) return options.querySelector<HTMLElement>("[aria-pressed=true]:enabled") ?? options;
  return control.matches(FOCUSABLE) ? control : (control.querySelector<HTMLElement>(FOCUSABLE) ?? control);
}

/** Brings the focus to where a place is edited, in the forms as they are: for when what had the focus goes. */
export function focusPlace(path: Path): void {
  // In the first frame a field takes over what has changed, in the second it shows that.
  requestAnimationFrame(() => requestAnimationFrame(() => focusNow(path)));
}

function focusNow(path: Path): void {
  const spot = spotOf(document.querySelector("main") ?? document.body, path);
  if (spot !== null) focusControl(spot.control);
}
