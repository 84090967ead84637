import { useEffect, useState } from "react";
import { useSelected } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { lazyParts } from "./lazyParts.ts";

/** What a second, independent XML reader reads differently in the text that was opened; null when both agree. */
export function useDisagreement(): string | null {
  const opened = useSelected((state) => activeProfile(state)?.file.id ?? null);
  const document = useSelected((state) =>
    activeProfile(state)?.history.past.length === 0 ? (activeProfile(state)?.reading.document ?? null) : null,
  );
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    if (document === null) return;
    let current = true;
    void lazyParts.secondReading().then(async ({ disagreementOn }) => {
      const difference = await disagreementOn(document.text);
      if (current)
        setSentence(difference === null ? null : `${disagreementSentence(difference)} Your text is kept as it stands.`);
    });
    return () => {
      current = false;
    };
  }, [opened, document]);
  return sentence;
}

export function disagreementSentence(difference: string): string {
  return `A second XML reader reads this text differently: ${difference}`;
}
