// Loaded before a program: tells on its file 3, as it ends, what the process took.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds.
  const usage = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
  writeSync(3, JSON.stringify(usage));
});
