import { useEffect, useState } from 'preact/hooks';

/** Whether an answer has been awaited for longer than so many milliseconds. */
export function useLong(isAsking: boolean, patienceMs: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!isAsking) return;
    const timer = setTimeout(() => setIsLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isAsking, patienceMs]);
  return isAsking && isLong;
}
