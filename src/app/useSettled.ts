import { useEffect, useState } from 'react';

/** A change that has stood so long is meant, milliseconds. */
const SETTLED = 600;

/** A value once it has stopped changing, for what is dear to follow: a window that is dragged changes with each frame. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
