import { useEffect, useState } from 'react';
import { PACE } from '../time/pace.ts';

/** A value once it has stopped changing, for what is dear to follow: a window that is dragged changes with each frame. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PACE.settled);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
