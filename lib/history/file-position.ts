/** A place in a file, both counted from 1. */
export interface FilePosition {
  readonly line: number;
  /** In UTF-16 units, as editors count. */
  readonly column: number;
}

/** The place `offset` characters after `start`, where `text` begins. */
export function positionIn(text: string, offset: number, start: FilePosition): FilePosition {
  let { line, column } = start;
  for (let at = 0; at < offset; at += 1) {
    if (text.charCodeAt(at) === LINE_FEED) {
      line += 1;
      column = 1;
    } else column += 1;
  }
  return { line, column };
}

const LINE_FEED = 10;
