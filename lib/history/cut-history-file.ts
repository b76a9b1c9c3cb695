import type { FilePosition } from './file-position.ts';

/** A part of a history file, as text that is not parsed yet. */
export interface CutPart {
  /** `ping`: one element of `pings`. `frame`: what stands before that list, or after it. */
  readonly kind: 'ping' | 'frame';
  readonly text: string;
  readonly start: FilePosition;
}

export type CutItem =
  | CutPart
  /** It is no history file, or no whole one. Nothing comes after this. */
  | {
      readonly kind: 'broken';
      readonly at: FilePosition;
      readonly problem: 'not-a-history' | 'cut-off' | 'syntax' | 'too-large';
    };

/** A ping is a few kilobytes; the largest possible one has two answers of 64 kB. */
const MAX_PING_CHARACTERS = 4_000_000;
/** The frame is a few words. */
const MAX_FRAME_CHARACTERS = 64_000;

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const LINE_FEED = 10;

/**
 * Cuts a history file, which may be larger than memory, into its pings. It only counts brackets and quotes; whether a
 * part is JSON is for whoever parses it. Understands every layout of the same JSON, not only our own.
 */
export async function* cutHistoryFile(chunks: AsyncIterable<string>): AsyncGenerator<CutItem> {
  let line = 1;
  let column = 1;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  /** Within the list of pings. */
  let isInList = false;
  let hadList = false;
  /** Between two pings: whether a comma has to come, or a ping. */
  let awaits: 'first' | 'comma' | 'ping' = 'first';
  /** The part that is being read: a ping, or the frame. Null between pings. */
  let open: { kind: 'ping' | 'frame'; pieces: string; start: FilePosition } | null = {
    kind: 'frame',
    pieces: '',
    start: { line, column },
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      const hereLine = line;
      const hereColumn = column;
      if (code === LINE_FEED) {
        line += 1;
        column = 1;
      } else column += 1;

      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) isInString = false;
        continue;
      }
      const isOpening = code === 123 || code === 91;
      const isClosing = code === 125 || code === 93;
      if (isInList && open === null) {
        if (code === 32 || code === LINE_FEED || code === 13 || code === 9) continue;
        if (code === COMMA && awaits === 'comma') {
          awaits = 'ping';
          continue;
        }
        if (code === 93 && awaits !== 'ping') {
          isInList = false;
          depth -= 1;
          open = { kind: 'frame', pieces: '', start: { line: hereLine, column: hereColumn } };
          from = at;
          continue;
        }
        if (code !== 123 || awaits === 'comma') {
          yield { kind: 'broken', at: { line: hereLine, column: hereColumn }, problem: 'syntax' };
          return;
        }
        open = { kind: 'ping', pieces: '', start: { line: hereLine, column: hereColumn } };
        from = at;
      }
      if (code === QUOTE) isInString = true;
      else if (isOpening) {
        depth += 1;
        if (depth === 2 && code === 91 && open?.kind === 'frame' && !hadList) {
          const text: string = open.pieces + chunk.slice(from, at + 1);
          if (PINGS_FOLLOW.test(text)) {
            yield { kind: 'frame', text, start: open.start };
            isInList = true;
            hadList = true;
            awaits = 'first';
            open = null;
          }
        }
      } else if (isClosing) {
        depth -= 1;
        if (isInList && depth === 2 && open !== null) {
          yield { kind: 'ping', text: open.pieces + chunk.slice(from, at + 1), start: open.start };
          awaits = 'comma';
          open = null;
        }
      }
    }
    if (open !== null) {
      open.pieces += chunk.slice(from);
      const max = open.kind === 'ping' ? MAX_PING_CHARACTERS : MAX_FRAME_CHARACTERS;
      if (open.pieces.length > max) {
        const problem = open.kind === 'ping' ? 'too-large' : 'not-a-history';
        yield { kind: 'broken', at: open.start, problem };
        return;
      }
    }
  }
  if (!hadList) yield { kind: 'broken', at: { line: 1, column: 1 }, problem: 'not-a-history' };
  else if (open === null || depth > 0) yield { kind: 'broken', at: { line, column }, problem: 'cut-off' };
  else yield { kind: 'frame', text: open.pieces, start: open.start };
}

/** The list that begins here is the one of pings. */
const PINGS_FOLLOW = /"pings"[ \t\r\n]*:[ \t\r\n]*\[$/u;
