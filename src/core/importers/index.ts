import { eapCredentials } from "./eapCredentials.ts";
import type { Importer } from "./importer.ts";
import { profileXml } from "./profileXml.ts";
import { zip } from "./zip.ts";

/** Every form that can be opened; the first that recognises a source reads it, so the pickiest stand first. */
export const importers: readonly Importer[] = [zip, eapCredentials, profileXml];
