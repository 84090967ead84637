import { z } from "zod";

/** How values of the registry leave: as a file to import, or as a script that writes them into a Group Policy object. */
export const deliverySchema = z.enum(["reg", "script"]);
export type Delivery = z.infer<typeof deliverySchema>;

/** What stands between the lines of a ProfileXML: nothing but a border in a list, which tools read as LF. */
export const LINE_END: Readonly<Record<Delivery, string>> = { reg: "\n", script: "\r\n" };

/** The words for this choice. */
export const DELIVERY_LABEL = {
  option: "delivery",
  title: "Delivery",
  help: "A registry file is for one device. The script writes the values into a Group Policy object.",
  choices: [
    { value: "reg", title: "Registry file (.reg)" },
    { value: "script", title: "Script with Set-GPRegistryValue" },
  ],
} as const;

/** A tool that takes profiles from policies: its name, and that in names of files. */
export interface PolicyTool {
  readonly title: string;
  readonly stem: string;
}
