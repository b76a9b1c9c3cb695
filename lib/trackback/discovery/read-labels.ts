import { EVIDENCE_LIMITS } from './evidence-limits.ts';
import { oneLine } from './one-line.ts';
import { TRACKBACK_WORD, TRACKBACK_WORDS } from './trackback-word.ts';

/** Cuts the labels out of a page's text, which is handed to it run by run. */
export interface LabelReader {
  /** Takes one run of readable text; `continues` when nothing parts it from the run before. True when it speaks of TrackBack. */
  takeText(run: string, continues: boolean): boolean;
  /** Takes an `input` where it stands in the text: its value is text, and its name may be a label of its own. */
  takeInput(attribute: Attributes): void;
  /** Whether text that follows may still belong to a label. */
  isInLabel(): boolean;
  /** Whether no further label will be taken. */
  isFull(): boolean;
  /** The page's labels; call once, at its end. */
  finish(): { readonly labels: readonly string[]; readonly truncated: boolean };
}

/** An element's attributes by lower-case name; null for one it has not. */
export type Attributes = (name: string) => string | null;

/** How much text from a label on is looked at before white space is collapsed. */
const WINDOW_CHARS = EVIDENCE_LIMITS.labelChars * 3;

/** Starts reading labels. Keeps no more text than the labels that are not yet whole need. */
export function readLabels(): LabelReader {
  const { labelChars, labels: maxLabels, words: maxWords, inputs: maxInputs } = EVIDENCE_LIMITS;
  const labels: string[] = [];
  let truncated = false;
  let words = 0;
  let inputs = 0;
  /** Text from the first label on that is not yet whole, and where labels start in it. */
  let text = '';
  let starts: number[] = [];

  function add(label: string): void {
    if (labels.length < maxLabels) labels.push(label);
    if (labels.length < maxLabels) return;
    // Enough is enough: nothing that follows can count.
    words = maxWords;
    truncated = true;
  }

  /** Takes the labels out of the text that are whole; at the page's end all of them. */
  function cut(isEnd: boolean): void {
    const open = starts.findIndex((start) => !isEnd && text.length - start < WINDOW_CHARS);
    for (const start of open < 0 ? starts : starts.slice(0, open)) {
      const window = text.slice(start, start + WINDOW_CHARS);
      if (!window.includes('//')) continue;
      let label = oneLine(window, labelChars + 1);
      // A cut address would be another address: leave no half word at the end.
      const isCut = label.length > labelChars || start + WINDOW_CHARS < text.length;
      if (isCut) label = label.slice(0, Math.max(0, label.lastIndexOf(' ')));
      if (label.includes('//')) add(label);
    }
    const from = open < 0 ? text.length : (starts[open] ?? 0);
    starts = open < 0 ? [] : starts.slice(open).map((start) => start - from);
    text = text.slice(from);
  }

  return {
    takeText(run, continues) {
      const from = text.length + (continues ? 0 : 1);
      const found = words < maxWords && TRACKBACK_WORD.test(run);
      if (!found && starts.length === 0) return false;
      text += (continues ? '' : ' ') + run;
      for (const { index } of found ? run.matchAll(TRACKBACK_WORDS) : []) {
        words += 1;
        if (words > maxWords) {
          truncated = true;
          break;
        }
        starts.push(from + index);
      }
      cut(false);
      return found;
    },
    takeInput(attribute) {
      const value = attribute('value')?.trim() ?? '';
      if (value.includes('//')) inputs += 1;
      const isText = /^(?:text|url|search|)$/i.test(attribute('type') ?? '');
      if (inputs > maxInputs || !isText || !/^https?:\/\//i.test(value) || value.length > labelChars) return;
      const name = ['aria-label', 'title', 'id', 'name', 'class']
        .map(attribute)
        .find((words) => words !== null && TRACKBACK_WORD.test(words));
      if (name) add(`${oneLine(name, 100)} ${value}`);
      if (starts.length > 0) text += ` ${value} `;
    },
    isInLabel: () => starts.length > 0,
    isFull: () => words >= maxWords,
    finish() {
      cut(true);
      return { labels, truncated };
    },
  };
}
