import type { Markup } from './next-markup.ts';

/** Whether an instruction is XML's own. `<?php` and its kin mean that nobody executed the receiver's program. */
export function isXmlInstruction(text: string, markup: Markup): boolean {
  return /^<\?xml(?:-stylesheet)?\s[^<]*$/iu.test(text.slice(markup.start, markup.end));
}
