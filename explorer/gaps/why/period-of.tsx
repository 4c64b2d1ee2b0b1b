import { useTexts } from '../../messages/use-texts.js';
import type { Gap } from './explanation.js';

type Measure = Gap['restrictions']['measures'][number];

/** From when, and until when where an end is on record: what lapses soon is another thing than what does not. */
export function PeriodOf({ inForceFrom, inForceTo }: Pick<Measure, 'inForceFrom' | 'inForceTo'>) {
  const { t, f } = useTexts();
  return (
    <>
      {inForceFrom !== null && `, ${t.inForceFrom(f.date(inForceFrom))}`}
      {inForceTo !== null && `, ${t.inForceTo(f.date(inForceTo))}`}
    </>
  );
}
