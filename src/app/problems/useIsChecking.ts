import { useEffect, useState } from "react";
import { useFindingsStore } from "../../react/useFindings.ts";

/** Milliseconds that the rules may take before one is told that they are at work. */
const QUIET = 400;

/** True while what is found lags behind the text for longer than one would notice. */
export function useIsChecking(): boolean {
  const findings = useFindingsStore();
  const [isChecking, setChecking] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      const { isCurrent } = findings.getState();
      if (isCurrent) {
        clearTimeout(timer);
        timer = undefined;
        setChecking(false);
      } else timer ??= setTimeout(() => setChecking(true), QUIET);
    };
    follow();
    const stop = findings.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [findings]);
  return isChecking;
}
