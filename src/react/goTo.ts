import { useCallback, useEffect } from "react";
import { type Path, startsWith } from "../core/profile/ref.ts";
import { useNavigate } from "./navigation.ts";
import { useSelected, useStore } from "./storeContext.ts";

/** Goes to a very place: its panel opens, a list opens the row, the field gets the focus and the XML pane shows it. */
export function useGoTo(): (path: Path) => void {
  const store = useStore();
  const navigate = useNavigate();
  return useCallback(
    (path) => {
      store.focus({ path, origin: "command" });
      navigate(path);
    },
    [store, navigate],
  );
}

/** Calls `open` with the index of a row of a list when somebody wants to go there. */
export function useWantedRow(list: Path, open: (index: number) => void): void {
  const wish = useSelected(({ focus }) =>
    focus?.origin === "command" && startsWith(focus.path, list) ? focus.path : null,
  );
  const index = wish?.[list.length - 1]?.index;
  useEffect(() => {
    if (index !== undefined) open(index);
    // Only a new wish opens a row.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wish]);
}
