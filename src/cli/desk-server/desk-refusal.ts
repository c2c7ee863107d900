import { FAULT_STATUS } from '../../desk/server/desk-api.ts';
import type { DeskFault } from '../../desk/server/desk-api.ts';

/** A request of the page's own that nothing was done of; the page is told why. */
export class Refusal extends Error {
  readonly fault: DeskFault;

  constructor(fault: DeskFault, cause?: unknown) {
    super(`got ${fault.got} at ${fault.where}, expected ${fault.expected}. ${fault.cure}`, {
      cause,
    });
    this.name = 'Refusal';
    this.fault = fault;
  }

  get status(): number {
    return FAULT_STATUS[this.fault.code];
  }
}
