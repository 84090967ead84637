import Button from "@mui/material/Button";
import ListItemText from "@mui/material/ListItemText";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useId, useState } from "react";
import { TEXT_COMMANDS } from "../core/profile/textCommands.ts";
import { useStore } from "../react/storeContext.ts";
import { runTextCommand } from "../store/runTextCommand.ts";

/** Laying the text out and ordering it. */
export function ArrangeMenu() {
  const store = useStore();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        Arrange
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={close}>
        {TEXT_COMMANDS.map((command) => (
          <MenuItem
            key={command.id}
            onClick={() => {
              close();
              runTextCommand(store, command);
            }}
            sx={{ maxWidth: 420, whiteSpace: "normal" }}
          >
            <ListItemText primary={command.title} secondary={command.does} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
