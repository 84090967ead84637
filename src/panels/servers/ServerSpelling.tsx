import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useReading } from "../../react/useReading.ts";

const servers = at.NativeProfile.Servers;

/** Offers the spelling in which Windows returns servers, where the profile has another. */
export function ServerSpelling() {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { value = [] } = useReading(servers);
  if (value.every(({ friendlyName }) => friendlyName !== undefined)) return null;
  const complete = (): void => {
    const named = value.map((server) => ({ ...server, friendlyName: server.friendlyName ?? server.address }));
    dispatch(set(servers, named), "Write servers as name;name", servers.path);
  };
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, maxWidth: 640 }}
    >
      Windows returns each server as name;name. The export for Intune adds this by itself.
      <Button size="small" disabled={readOnly} onClick={complete}>
        Write as name;name
      </Button>
    </Typography>
  );
}
