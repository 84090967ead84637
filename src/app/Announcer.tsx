import { useSelected } from "../react/storeContext.ts";

/** Says to screen readers what a command did. */
export function Announcer() {
  const announcement = useSelected((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {announcement}
    </div>
  );
}
