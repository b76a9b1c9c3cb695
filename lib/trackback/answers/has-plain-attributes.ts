import { GOOD_OUTCOME, OUTCOMES } from './outcomes.ts';

/** Attributes that say nothing about how it went; any other may (`failed="true"`, `reason="spam"`). */
const HARMLESS = /^(?:xmlns|(?:xmlns|xml|xsi):[\w.-]+|version|lang|encoding|charset|type|id|class)$/iu;

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_NAME = /^<[\w:.-]+/u;
const TAG_END = /^\s*\/?>$/u;

/** Whether no attribute of a tag speaks against a zero: `status="ok"` and `code="0"` agree with one, `status="fail"` and `error="1"` do not. */
export function hasPlainAttributes(tag: string): boolean {
  let position = TAG_NAME.exec(tag)?.[0].length ?? 0;
  for (let found = attributeAt(tag, position); found !== null; found = attributeAt(tag, position)) {
    position += found[0].length;
    const name = (found[1] ?? '').toLowerCase();
    if (HARMLESS.test(name)) continue;
    const value = (found[2] ?? found[3] ?? '').trim();
    const isGood = name === 'error' ? /^0+$/u.test(value) : OUTCOMES.has(name) && GOOD_OUTCOME.test(value);
    if (!isGood) return false;
  }
  return TAG_END.test(tag.slice(position));
}

function attributeAt(tag: string, position: number): RegExpExecArray | null {
  ATTRIBUTE.lastIndex = position;
  return ATTRIBUTE.exec(tag);
}
