import { useEffect, useState } from 'react';
import { PATIENCE_MS } from './run-store';

/** False at first, true once a work has taken long enough to be shown. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => {
      setLate(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(patience);
    };
  }, []);
  return late;
}
