import type { PingRecord } from '../outbox/ping-record.ts';
import { cutHistoryFile } from './cut-history-file.ts';
import type { CutPart } from './cut-history-file.ts';
import type { FilePosition } from './file-position.ts';
import { positionIn } from './file-position.ts';
import { findJsonError } from './find-json-error.ts';
import { problemOfHeader } from './history-header.ts';
import { parsePing } from './ping-record-schema.ts';
import { settleImported } from './settle-imported.ts';

/** Why a file is not taken, and where in it. */
export type FileProblem =
  | { readonly kind: 'not-a-history' | 'not-text' | 'file-too-large' | 'unreadable' }
  /** Written by a later version of the extension. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'cut-off' | 'syntax' | 'too-large' | 'too-many'; readonly at: FilePosition }
  /** JSON, but not a ping: `path` names the field. */
  | { readonly kind: 'not-a-ping'; readonly at: FilePosition; readonly path: string }
  /** The same ping twice. */
  | { readonly kind: 'twice'; readonly at: FilePosition };

export type FileItem =
  | { readonly kind: 'ping'; readonly record: PingRecord }
  /** Nothing comes after this. */
  | { readonly kind: 'broken'; readonly problem: FileProblem };

/** More than anybody sends in a life; it keeps the ids that have been seen in memory. */
const MAX_PINGS = 1_000_000;

/** Reads the pings of a history file, as it comes in. Whatever is in it: it is from outside. */
export async function* readHistoryFile(chunks: AsyncIterable<string>): AsyncGenerator<FileItem> {
  const seen = new Set<string>();
  const frame: CutPart[] = [];
  for await (const item of cutHistoryFile(chunks)) {
    switch (item.kind) {
      case 'broken':
        yield broken(
          item.problem === 'not-a-history' ? { kind: item.problem } : { kind: item.problem, at: item.at },
        );
        return;
      case 'frame': {
        frame.push(item);
        const problem = problemOfFrame(frame);
        if (problem !== null) {
          yield broken(problem);
          return;
        }
        break;
      }
      case 'ping': {
        const read = readPing(item, seen);
        yield read;
        if (read.kind === 'broken') return;
        break;
      }
      default:
        item satisfies never;
    }
  }
}

function broken(problem: FileProblem): FileItem {
  return { kind: 'broken', problem };
}

function readPing({ text, start }: CutPart, seen: Set<string>): FileItem {
  const value = parseJson(text);
  if (value === undefined) {
    const at = positionIn(text, findJsonError(text) ?? 0, start);
    return broken({ kind: 'syntax', at });
  }
  const parsed = parsePing(value);
  if (parsed.kind === 'bad') return broken({ kind: 'not-a-ping', at: start, path: parsed.path });
  if (seen.has(parsed.record.id)) return broken({ kind: 'twice', at: start });
  if (seen.size >= MAX_PINGS) return broken({ kind: 'too-many', at: start });
  seen.add(parsed.record.id);
  return { kind: 'ping', record: settleImported(parsed.record) };
}

/** The beginning is looked at before the pings come, closed for the purpose; the end when it is there. */
function problemOfFrame(frame: readonly CutPart[]): FileProblem | null {
  const [first, last] = frame;
  if (first === undefined) return null;
  const text = first.text + (last?.text ?? ']}');
  const value = parseJson(text);
  if (value !== undefined) return problemOfHeader(value, last !== undefined);
  const offset = findJsonError(text) ?? 0;
  const at =
    last !== undefined && offset >= first.text.length
      ? positionIn(last.text, offset - first.text.length, last.start)
      : positionIn(first.text, offset, first.start);
  return { kind: 'syntax', at };
}

/** Undefined when it is no JSON; JSON has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
