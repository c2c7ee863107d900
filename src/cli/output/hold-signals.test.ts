import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { holdSignals } from './hold-signals.ts';

function createProcess() {
  const exit = vi.fn<(code: number) => void>();
  return Object.assign(new EventEmitter(), { exit });
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('exits on %s after all is done, with %i', async (signal, status) => {
  const host = createProcess();
  await holdSignals(async () => {
    host.emit(signal, signal);
    host.emit('SIGTERM', 'SIGTERM');
    await Promise.resolve();
    expect(host.exit).not.toHaveBeenCalled();
  }, host);
  expect(host.exit.mock.calls).toEqual([[status]]);
});

it('throws what fails, whatever signal has come', async () => {
  const host = createProcess();
  const failing = holdSignals(async () => {
    host.emit('SIGINT', 'SIGINT');
    await Promise.reject(new Error('half written'));
  }, host);
  await expect(failing).rejects.toThrow('half written');
  expect(host.exit).not.toHaveBeenCalled();
});

it('leaves the process as it was', async () => {
  const host = createProcess();
  await holdSignals(() => Promise.resolve(), host);
  expect(host.eventNames()).toEqual([]);
  expect(host.exit).not.toHaveBeenCalled();
});
