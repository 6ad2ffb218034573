export { clockTime, hasServerClock, judgedAt, span } from '../../engine/clock.ts';
