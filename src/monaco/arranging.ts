/** The commands that lay the text out or order it, in the editor's menu and on its keys. */
import { KeyCode, KeyMod, type IDisposable, type editor } from "monaco-editor/editor";
import { TEXT_COMMANDS } from "../core/profile/textCommands.ts";
import { runTextCommand } from "../store/runTextCommand.ts";
import type { Store } from "../store/store.ts";

const KEYS: Readonly<Record<string, number>> = { format: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF };

/** Offers the commands; each is one step of the store's history. */
export function provideArranging(pane: editor.IStandaloneCodeEditor, store: Store): IDisposable {
  const actions = TEXT_COMMANDS.map((command, index) =>
    pane.addAction({
      id: `aovpn.${command.id}`,
      label: command.title,
      keybindings: command.id in KEYS ? [KEYS[command.id] ?? 0] : [],
      contextMenuGroupId: "1_modification",
      contextMenuOrder: 10 + index,
      run: () => void runTextCommand(store, command),
    }),
  );
  return { dispose: () => actions.forEach((action) => action.dispose()) };
}
