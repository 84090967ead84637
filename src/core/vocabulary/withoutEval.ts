/**
 * Zod must not build code from text, which the policy of the page forbids. It decides that with the first object schema,
 * so whoever makes one imports this first.
 */
import { z } from "zod";

z.config({ jitless: true });
