/** Imported before all else: the Content Security Policy forbids building code from text, and zod must not even try. */
import { z } from "zod";

z.config({ jitless: true });
