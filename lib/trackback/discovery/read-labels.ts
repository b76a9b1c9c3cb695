import { MAX_LABEL_CHARS, MAX_LABELS, MAX_RUNS } from './evidence-limits.ts';
import { oneLine } from './one-line.ts';
import { TRACKBACK_WORD, TRACKBACK_WORDS } from './trackback-word.ts';

/** Cuts the labels out of a page's text, which is handed to it run by run. */
export interface LabelReader {
  /**
   * Takes one run of readable text; true when it speaks of TrackBack.
   *
   * @param parting what was closed since the run before: `BREAK`, `END`, or nothing ('')
   */
  takeText(run: string, parting: string): boolean;
  /** Takes an element that is opened; nothing need be said of those outside labels. */
  takeElement(isInline: boolean): void;
  /** Takes an `input` inside a label, where its value is text. */
  takeInput(input: Tag): void;
  /** What was said since the last label began, when what is opened now may be what it leads to; else ''. */
  beforeLink(): string;
  /** Takes a link whose text is known; `before` when that was not so when it was opened. */
  takeLink(link: Tag, before?: string): void;
  /**
   * Takes the attributes of an element behind a label, or around one: they may hold its address.
   *
   * @param before asked where there is an address; for a control, which may hold an address without any text that says so, what it is called by its own attributes
   * or by those of the boxes around it; these come before all others
   */
  takeCarrier(tag: Tag, attributes: Attributes, before?: () => string): void;
  /** Whether text that follows may still belong to a label. */
  isInLabel(): boolean;
  /** Whether no more text counts. */
  isFull(): boolean;
  /** The page's labels, whether they are too many or not; call once, at its end. */
  finish(): readonly string[];
}

/** Names and values, in the page's order. */
export type Attributes = readonly (readonly [string, string])[];

/** What is asked of an element; those of the DOM are such as they are. */
export interface Tag {
  readonly localName: string;
  readonly textContent: string;
  /** What would send it, if it is a field of a form. */
  readonly form?: unknown;
  getAttribute(name: string): string | null;
}

/** Stands in a label where another word begins. */
export const BREAK = ' ';
// What says how a label was put together begins with NUL: parsed text has none, so that no text can pass for it.
/** Stands in a label where an inline element begins or ends, and nothing else parts the text. */
export const START = '\0(';
export const END = '\0)';
/**
 * Stands in the label of a link on both sides of its address; what the link shows follows. Or on both sides of another attribute's
 * value: then that attribute's name follows, behind `END`.
 */
export const ADDRESS = '\0=';

/** How many elements around a text or a control may be what it names: a button, its box, what that stands in. */
export const MAX_BOXES = 3;

/** Whether an attribute holds an address, and neither leads there nor fetches it itself: those are read as links, or not at all. */
export function isCarried(key: string, value: string): boolean {
  return value.length <= MAX_LABEL_CHARS && /https?:\/\//i.test(value) && !/^(href|src|x)|[^]{41}/.test(key);
}

/** Attributes that name what they stand at. */
export const NAMING = /^(aria-label|title|id|name|class|value)$/;

/** What an element's own attributes call it, if that is TrackBack: from that word on. */
export function nameIn(attributes: Attributes): string {
  const [, name = ''] =
    attributes.find(
      ([key, words]) => NAMING.test(key) && TRACKBACK_WORD.test(words) && !words.includes('//'),
    ) ?? [];
  return name.slice(name.search(TRACKBACK_WORD)).slice(0, 100);
}

/** Starts reading labels. Keeps no more text than the labels that are not yet whole need. */
export function readLabels(): LabelReader {
  /** How much text from a label on is looked at before white space is collapsed. */
  const WINDOW_CHARS = MAX_LABEL_CHARS * 3;
  /** How far behind a label's first letter a link may begin that is its address. */
  const LINK_WITHIN_CHARS = 150;
  const labels: string[] = [];
  const links = new Set<string>();
  /** One more than counts, so that it shows that there were more. */
  const addLink = (link: string) => links.size > MAX_LABELS || links.add(link);
  const isInLabel = () => starts.length > 0;
  /** Text from the first label on that is not yet whole, and where labels start in it. */
  let text = '';
  let starts: number[] = [];
  let opened = '';
  let runs = 0;

  /** Takes the labels out of the text that are whole; at the page's end all of them. */
  function cut(isEnd: boolean): void {
    const whole = starts.filter((start) => isEnd || text.length - start >= WINDOW_CHARS);
    for (const start of whole) {
      const window = text.slice(start, start + WINDOW_CHARS);
      if (labels.length > MAX_LABELS || !window.includes('//')) continue;
      let label = oneLine(window, MAX_LABEL_CHARS + 1);
      // A cut address would be another address: leave no half word at the end.
      const isCut = label.length > MAX_LABEL_CHARS || start + WINDOW_CHARS < text.length;
      if (isCut) label = label.replace(/(^| )[^ ]*$/, '');
      labels.push(label);
    }
    starts = starts.slice(whole.length);
    const from = starts[0] ?? text.length;
    starts = starts.map((start) => start - from);
    text = text.slice(from);
  }

  function beforeLink(): string {
    const label = text.slice(starts.at(-1));
    return isInLabel() && label.length < LINK_WITHIN_CHARS ? label : '';
  }

  function takeCarrier(tag: Tag, attributes: Attributes, before = beforeLink): void {
    for (const [key, value] of attributes) {
      if (!isCarried(key, value) || (key === 'value' && !isToCopy(tag))) continue;
      const label = before();
      if (label) addLink(label + ADDRESS + value + ADDRESS + END + key);
    }
  }

  return {
    takeText(run, parting) {
      const joint = parting === BREAK || opened === BREAK ? BREAK : opened || parting;
      opened = '';
      // Enough is enough: nothing that follows can count.
      const found = runs < MAX_RUNS && TRACKBACK_WORD.test(run);
      if (found) runs += 1;
      if (!found && !isInLabel()) return false;
      const from = text.length + joint.length;
      text += joint + run;
      for (const { index } of run.matchAll(TRACKBACK_WORDS)) if (found) starts.push(from + index);
      cut(false);
      return found;
    },
    takeElement(isInline) {
      if (opened !== BREAK) opened = isInline ? START : BREAK;
    },
    takeInput(input) {
      const value = input.getAttribute('value') ?? '';
      text += ` ${isCarried('', value) && isToCopy(input) ? value : ''}`;
    },
    beforeLink,
    takeCarrier,
    takeLink(link, before = beforeLink()) {
      const href = link.getAttribute('href') ?? '';
      const shown = oneLine(link.textContent, 200);
      if (
        before &&
        href.length <= MAX_LABEL_CHARS &&
        (/trackback|\/tb|tb\./i.test(href) || /^http/i.test(shown))
      )
        addLink(before + ADDRESS + href + ADDRESS + shown);
    },
    isInLabel,
    isFull: () => labels.length > MAX_LABELS || (!isInLabel() && runs >= MAX_RUNS),
    finish() {
      cut(true);
      return [...labels, ...links];
    },
  };
}

/** A field or button whose value is there to be read or copied. */
function isToCopy(control: Tag): boolean {
  return /^(text|url|search|button|)$/i.test(control.getAttribute('type') ?? '') && !isForReader(control);
}

/** A field that waits for the reader's own words: its form would send what stands in it. */
export function isForReader(field: Tag): boolean {
  return (
    !!field.form &&
    !!field.getAttribute('name') &&
    (field.getAttribute('readonly') ?? field.getAttribute('disabled')) === null &&
    // Who selects its text on a click means it to be copied.
    !/select/.test(`${field.getAttribute('onclick')}${field.getAttribute('onfocus')}`)
  );
}
