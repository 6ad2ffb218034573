import { parentPort } from 'node:worker_threads';
import { analyzeOne } from './analyze.ts';

// One capture at a time; the pool sends the next one when it has the outcome.
parentPort?.on('message', (job) => parentPort?.postMessage(analyzeOne(job)));
