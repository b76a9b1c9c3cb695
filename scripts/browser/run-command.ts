import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; null when the command could not be started, was killed, or ran out of time. */
  readonly code: number | null;
  /** Everything it wrote, both streams. */
  readonly output: string;
}

/** Runs a command to its end, quietly. It and its children are killed when the time is up. */
export function runCommand(
  command: string,
  args: readonly string[],
  timeoutMs: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const ownsGroup = process.platform !== 'win32';
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: ownsGroup });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = setTimeout(() => {
      if (ownsGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, timeoutMs);
    child.once('error', () => {
      clearTimeout(timer);
      resolve({ code: null, output });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}
