import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';

/** A browser and all the processes that it starts. */
export interface BrowserProcess {
  readonly child: ChildProcess;
  /** Resolves when it has ended, however. */
  readonly closed: Promise<void>;
  /** Ends all of it; also done, at the latest, when this process ends. */
  readonly end: () => Promise<void>;
}

/** Starts a browser as the head of a process group of its own, so that nothing of it stays behind. */
export function browserProcess(executable: string, args: readonly string[], stdio: StdioOptions): BrowserProcess {
  const child = spawn(executable, args, { stdio, detached: process.platform !== 'win32' });
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const kill = () => killGroup(child);
  process.once('exit', kill);
  const end = async () => {
    process.off('exit', kill);
    kill();
    await closed;
  };
  return { child, closed, end };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
