import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { analyzeOne } from './analyze.ts';
import type { Job, Outcome } from './job.ts';

/**
 * Does all jobs, as many at once as there are processors, and gives their outcomes in the order of the jobs. `done` is
 * told after each how many are finished.
 */
export async function allOutcomes(jobs: readonly Job[], done: (count: number) => void): Promise<readonly Outcome[]> {
  const threads = Math.min(availableParallelism(), jobs.length);
  // Standard input belongs to the main thread, and starting another costs more than one capture gains.
  if (threads < 2 || jobs.some(({ capture }) => capture === '-')) return jobs.map(analyzeOne);
  const outcomes = new Array<Outcome>(jobs.length);
  const left = jobs.entries();
  let finished = 0;
  const work = async () => {
    const worker = new Worker(workerFile);
    for (const [at, job] of left) {
      outcomes[at] = await outcomeOf(worker, job);
      finished += 1;
      done(finished);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}

// Named apart from `new Worker`, so that the bundler leaves it to be found beside the built command.
const workerFile = new URL('./worker.js', import.meta.url);

/** A capture too large for a thread's memory is unusable, and takes no other one with it. */
function outcomeOf(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve) => {
    const failed = (error: unknown) =>
      resolve({ unusable: `${job.capture}: ${error instanceof Error ? error.message : 'The analysis stopped.'}` });
    worker.once('error', failed);
    worker.once('exit', failed);
    worker.once('message', (outcome: Outcome) => {
      worker.off('error', failed);
      worker.off('exit', failed);
      resolve(outcome);
    });
    worker.postMessage(job);
  });
}
