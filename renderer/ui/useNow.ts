import { useEffect, useState } from 'react';

const tickMs = 60_000;

/** The time in milliseconds, new every minute; for words such as “hôm nay”. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
