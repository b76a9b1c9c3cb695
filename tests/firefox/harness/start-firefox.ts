import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectBidi, type Bidi } from './bidi.ts';

interface StartOptions {
  readonly executablePath: string;
  readonly profile: string;
  /** X display of the window. */
  readonly display: string;
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
}

/** A Firefox that runs, and the session through which it is driven. */
export interface FirefoxProgram {
  readonly bidi: Bidi;
  /** Ends it as the menu does, and waits for its end; does nothing when it has ended. */
  quit(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

export async function startFirefox(options: StartOptions): Promise<FirefoxProgram> {
  writeFileSync(join(options.profile, 'user.js'), asUserJs(options.preferences));
  const program = spawn(
    options.executablePath,
    [
      '--no-remote',
      `--profile=${options.profile}`,
      '--width=1280',
      '--height=900',
      '--remote-debugging-port=0',
      // Lets the session see the browser's own window, where its prompts are.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DISPLAY: options.display } },
  );
  const gone = once(program, 'exit');
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (program.exitCode === null && program.signalCode === null) program.kill(signal);
    await gone;
  };
  try {
    const bidi = await connectBidi(`${await addressOf(program)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return {
      bidi,
      async quit() {
        bidi.close();
        await end('SIGTERM');
      },
      async kill() {
        bidi.close();
        await end('SIGKILL');
      },
    };
  } catch (problem) {
    await end('SIGKILL');
    throw problem;
  }
}

/** Firefox tells on its error stream where it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(`Firefox ${reason}.\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    program.once('error', () => fail('cannot be started'));
    program.once('exit', () => fail('ended before it was ready'));
    program.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function asUserJs(preferences: StartOptions['preferences']): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
