import { useEffect, useState } from 'preact/hooks';

// What is there sooner would only flicker.
const PATIENCE_MS = 300;

/** Whether an answer has been awaited for longer than a moment. */
export function useLong(isAsking: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!isAsking) return;
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isAsking]);
  return isAsking && isLong;
}
