import type { GraphStore } from '../../graph/graph-store.js';
import type { Admission } from '../admission.js';
import type { Metrics } from './metrics.js';

export function watchServer(metrics: Metrics, store: GraphStore, admission: Admission): void {
  metrics.watch('bilateral_in_flight', 'Requests being answered.', () => admission.inFlight);
  metrics.watch('bilateral_release', 'Number of the release that answers come from.', () => {
    try {
      return store.snapshot().release.number;
    } catch {
      return null;
    }
  });
}
