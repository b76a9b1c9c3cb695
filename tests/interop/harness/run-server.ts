import { spawn } from 'node:child_process';

export interface ServerOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the server writes, on either stream, once it takes connections. */
  readonly ready: RegExp;
}

/** A server of someone else's that is ours for the time of the tests. */
export interface Server {
  /** How `ready` matched: the port is in it when the server chose one. */
  readonly ready: RegExpExecArray;
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 30_000;

/** Starts a server and waits until it says that it is ready. Throws with all it wrote when it ends or is silent instead. */
export async function runServer({ command, args, cwd, env, ready }: ServerOptions): Promise<Server> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    await ended;
  };
  let output = '';
  try {
    const match = await new Promise<RegExpExecArray>((resolve, reject) => {
      const giveUp = (how: string): void => reject(new Error(`${command} ${how}.\n${output}`));
      const timer = setTimeout(() => giveUp('was not ready in time'), READY_TIMEOUT_MS);
      const listen = (chunk: Buffer): void => {
        output += chunk.toString();
        const found = ready.exec(output);
        if (found === null) return;
        clearTimeout(timer);
        // The pipes have to be read on, or the server would stop when they are full.
        for (const stream of [child.stdout, child.stderr]) stream.off('data', listen).resume();
        resolve(found);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', () => giveUp('cannot be started'));
      child.once('close', () => giveUp('ended before it was ready'));
    });
    return { ready: match, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}
