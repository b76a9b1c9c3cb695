import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../scripts/browser/run-command.ts';

/** A rectangle of the screen, in pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An X display that nobody sees, with a keyboard and a mouse. */
export interface Display {
  /** `:7`, for the environment variable DISPLAY. */
  readonly name: string;
  /** Presses and releases one key, named as xdotool names it. */
  press(key: string): Promise<void>;
  rightClick(x: number, y: number): Promise<void>;
  /** The pixels of a region, to be compared with others of the same region. */
  look(region: Region): Promise<Buffer>;
  close(): void;
}

const WIDTH = 1400;
const HEIGHT = 1000;

export async function openDisplay(): Promise<Display> {
  // The server keeps its picture in a file, so that it can be watched without taking screenshots.
  const directory = mkdtempSync(join(tmpdir(), 'trackback-display-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp', '-fbdir', directory],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const name = `:${number}`;
  const xdotool = async (...args: readonly string[]): Promise<void> => {
    const { code, output } = await runCommand('xdotool', args, 5000, { ...process.env, DISPLAY: name });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
  };
  return {
    name,
    press: (key) => xdotool('key', key),
    rightClick: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    look: async (region) => cutOut(await readFile(join(directory, 'Xvfb_screen0')), region),
    close() {
      server.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Reads an XWD picture of 32 bits per pixel: a header of big-endian words, a colour table, rows of pixels. */
function cutOut(picture: Buffer, region: Region): Buffer {
  const word = (index: number): number => picture.readUInt32BE(index * 4);
  const [headerBytes, bytesPerRow, colours] = [word(0), word(12), word(19)];
  const pixels = headerBytes + colours * 12;
  const rows = Array.from({ length: region.height }, (_, row) => {
    const start = pixels + (region.top + row) * bytesPerRow + region.left * 4;
    return picture.subarray(start, start + region.width * 4);
  });
  return Buffer.concat(rows);
}
