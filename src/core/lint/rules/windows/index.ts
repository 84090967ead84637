import { defineArea } from "../../area.ts";
import { os24h2Set } from "./os-24h2-set.ts";
import { osEditionHome } from "./os-edition-home.ts";
import { osElementTooNew } from "./os-element-too-new.ts";
import { osWin10Eol } from "./os-win10-eol.ts";

/** Which Windows knows what. */
export const windows = defineArea({ id: "windows", title: "Windows version", panel: "deployment" }, [
  osElementTooNew,
  os24h2Set,
  osWin10Eol,
  osEditionHome,
]);
