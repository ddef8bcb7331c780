import { useQuery } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';
import { entryOf, ErrorState, LateSkeleton, Timeline } from '~/shared/ui';

const LATEST = 100;

/** What happened to the order, as far as the latest page tells. */
export function OrderTimeline({ number }: { number: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['subject', 'timeline', number],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/timeline', { params: { path: { orderNumber: number }, query: { limit: LATEST } } })),
  });
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return <Timeline entries={data.items.map(entryOf)} />;
}
