import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
import { useHasSeriousFinding } from "../../forms/useObstacleAtField.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";
import { useActiveProfile, useStore } from "../../react/storeContext.ts";

/** Says when the scope and the tunnel type contradict each other, and offers both ways out. */
export function TunnelTypeAdvice() {
  const store = useStore();
  const dispatch = useDispatch();
  const disabled = useReadOnly();
  const scope = useActiveProfile()?.file.scope;
  const isDeviceTunnel = useReading(at.DeviceTunnel).value === true;
  const isSaid = useHasSeriousFinding(at.DeviceTunnel.path);
  const isLockdown = useReading(at.LockDown).value === true;
  const setDeviceTunnel = (value: true | undefined, label: string): void =>
    void dispatch(set(at.DeviceTunnel, value), label, at.DeviceTunnel.path);
  if (isDeviceTunnel && scope !== "device") {
    return (
      <Advice words={isSaid ? null : CONTRADICTION}>
        <Button size="small" disabled={disabled} onClick={() => store.setSurroundings({ scope: "device" })}>
          Install for the device
        </Button>
        <Button size="small" disabled={disabled} onClick={() => setDeviceTunnel(undefined, "Make it a user tunnel")}>
          Make it a user tunnel
        </Button>
      </Advice>
    );
  }
  if (scope === "device" && !isDeviceTunnel && !isLockdown) {
    return (
      <Advice words="Installed for the device, and yet no device tunnel: Windows then offers it to all users, after sign-in.">
        <Button size="small" disabled={disabled} onClick={() => setDeviceTunnel(true, "Make it a device tunnel")}>
          Make it a device tunnel
        </Button>
        <Button size="small" disabled={disabled} onClick={() => store.setSurroundings({ scope: "allUsers" })}>
          Install for all users
        </Button>
      </Advice>
    );
  }
  return null;
}

const CONTRADICTION = "The scope and the tunnel type contradict each other. One of them has to change.";

/** Ways out; with words where no finding says already what is wrong. */
function Advice({ words, children }: { readonly words: string | null; readonly children: ReactNode }) {
  if (words === null)
    return (
      <Box role="group" aria-label="Ways out" sx={{ ml: 2.5 }}>
        {children}
      </Box>
    );
  return (
    <Alert severity="warning" variant="outlined" sx={{ mt: 1, maxWidth: 640, alignItems: "center" }}>
      {words}
      <br />
      {children}
    </Alert>
  );
}
