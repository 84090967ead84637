import { type Spot, focusControl } from "../react/focusPlace.ts";
import { goTo } from "./useHashRoute.ts";

/** Frames to wait for a panel to be drawn, and for its lists to open a row. */
const TRIES = 60;

type Find = (panel: HTMLElement) => Spot | null;

/** Opens a panel, and brings the focus to what `find` finds there, else to the panel's title. */
export function openPanel(id: string, find: Find = () => null): void {
  goTo(id);
  wish = { id, find };
  focusSoon(wish, TRIES);
}

interface Wish {
  readonly id: string;
  readonly find: Find;
}

/** Only the newest one counts. */
let wish: Wish | null = null;

function focusSoon(mine: Wish, tries: number): void {
  requestAnimationFrame(() => {
    if (wish !== mine) return;
    const spot = spotIn(mine);
    if (tries > 0 && (spot === null || spot.isRowClosed === true)) focusSoon(mine, tries - 1);
    else if (spot !== null) focusControl(spot.control);
  });
}

/** Null while the panel is not yet drawn, or is still behind the text. */
function spotIn({ id, find }: Wish): Spot | null {
  const panel = document.querySelector<HTMLElement>(`main[data-panel="${CSS.escape(id)}"]`);
  const title = panel?.querySelector<HTMLElement>("[data-panel-title]") ?? null;
  if (panel === null || title === null || title.getClientRects().length === 0) return null;
  return find(panel) ?? { control: title };
}
