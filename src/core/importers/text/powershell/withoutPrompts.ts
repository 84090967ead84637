const PROMPT = /^(?:\[[^\]\r\n]{1,80}\]: )?PS [^\r\n>]{0,260}> ?/m;
const CONTINUED = /^>> ?/m;

/** What was typed into a console, without the prompts that stand before its lines; any other text as it is. */
export function withoutPrompts(text: string): string {
  if (!PROMPT.test(text) || !CONTINUED.test(text)) return text;
  return text.replace(new RegExp(PROMPT, "gm"), "").replace(new RegExp(CONTINUED, "gm"), "");
}
