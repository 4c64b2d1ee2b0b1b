import { type LevelWithSilent, type Logger, pino } from 'pino';

/** JSON lines on standard error: standard output belongs to what a command answers. */
export function createLogger(level: LevelWithSilent): Logger {
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
