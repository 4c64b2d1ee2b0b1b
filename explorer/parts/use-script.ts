import { useEffect, useState } from 'preact/hooks';

type Load<Script> = () => Promise<Script>;

interface State<Script> {
  readonly script: Script | null;
  readonly failed: Load<Script> | null;
}

/**
 * What a script brings that is fetched when it is first needed; null fetches nothing. While another is awaited, the one
 * before stays. It does not come if the server has another build by now than the page that is open.
 */
export function useScript<Script>(load: Load<Script> | null) {
  const [state, setState] = useState<State<Script>>({ script: null, failed: null });
  useEffect(() => {
    if (load === null) return;
    let isCurrent = true;
    load().then(
      (script) => {
        if (isCurrent) setState({ script, failed: null });
      },
      (error: unknown) => {
        // It may have come and be at fault itself.
        reportError(error);
        if (isCurrent) setState(({ script }) => ({ script, failed: load }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return { script: state.script, hasFailed: load !== null && state.failed === load };
}
