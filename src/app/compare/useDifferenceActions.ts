import type { Difference } from "../../core/compare/difference.ts";
import { takeOver } from "../../core/compare/takeOver.ts";
import { panelOf } from "../../panels/index.ts";
import { useGoTo } from "../../react/goTo.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useStore } from "../../react/storeContext.ts";
import { useShownSide } from "../shownSide.ts";
import type { Compared } from "./comparing.ts";

interface DifferenceActions {
  /** Null when neither side is the profile being edited. */
  readonly show: ((difference: Difference) => void) | null;
  /** Null when the difference cannot be taken over by one change. */
  readonly takeOver: (difference: Difference) => (() => void) | null;
}

interface Dialog {
  readonly focusSummary: () => void;
  readonly close: () => void;
}

/** What can be done about a difference, in the profile that is being edited. */
export function useDifferenceActions(compared: Compared, { focusSummary, close }: Dialog): DifferenceActions {
  const store = useStore();
  const goTo = useGoTo();
  const navigate = useNavigate();
  const { show: showSide } = useShownSide();
  const mine = sideBeingEdited(compared);
  if (mine === null) return { show: null, takeOver: () => null };
  const show = (difference: Difference): void => {
    const { ref, value } = difference.places[mine];
    close();
    // The dialog gives the focus back first; then it goes to the setting.
    setTimeout(() => {
      if (panelOf(difference.path) === null) {
        showSide("text");
        store.focus({ path: ref?.path ?? [], origin: "command" });
      } else if (ref !== null && value !== undefined) goTo(ref.path);
      else navigate(difference.path);
    });
  };
  return {
    show,
    takeOver: (difference) => {
      const change = takeOver(difference, mine === "before" ? "after" : "before");
      if (change === null) return null;
      return () => {
        store.dispatch(change, { label: `Take over: ${difference.title}`, origin: "command" });
        store.announce(`Taken over: ${difference.title}. Undo takes it back.`);
        focusSummary();
      };
    },
  };
}

function sideBeingEdited({ before, after }: Compared): "before" | "after" | null {
  if (before.source === "this") return "before";
  return after.source === "this" ? "after" : null;
}
