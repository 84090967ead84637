import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
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
  const isLockdown = useReading(at.LockDown).value === true;
  if (isDeviceTunnel && scope !== "device") {
    return (
      <Advice words="The scope and the tunnel type contradict each other. One of them has to change.">
        <Button size="small" disabled={disabled} onClick={() => store.setSurroundings({ scope: "device" })}>Install for the device</Button>
        <Button size="small" disabled={disabled} onClick={() => dispatch(set(at.DeviceTunnel, undefined), "Make it a user tunnel", at.DeviceTunnel.path)}>Make it a user tunnel</Button>
      </Advice>
    );
  }
  if (scope === "device" && !isDeviceTunnel && !isLockdown) {
    return (
      <Advice words="The profile is installed for the device, but it is no device tunnel: Windows then offers it to all users, after sign-in.">
        <Button size="small" disabled={disabled} onClick={() => dispatch(set(at.DeviceTunnel, true), "Make it a device tunnel", at.DeviceTunnel.path)}>Make it a device tunnel</Button>
        <Button size="small" disabled={disabled} onClick={() => store.setSurroundings({ scope: "allUsers" })}>Install for all users</Button>
      </Advice>
    );
  }
  return null;
}

function Advice({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <Alert severity="warning" variant="outlined" sx={{ mt: 1, maxWidth: 640, alignItems: "center" }}>
      {words}
      <br />
      {children}
    </Alert>
  );
}
