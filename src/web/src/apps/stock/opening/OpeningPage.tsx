import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { openingQuery } from '~/entities/opening';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { BookedOpening } from './BookedOpening';
import { DraftOpening } from './DraftOpening';

const route = getRouteApi('/frame/stock/openings/$number');

/** An import of opening stock: a sheet to be mended, or what came of it. */
export default function OpeningPage() {
  const { number } = route.useParams();
  const { data, error, refetch } = useQuery(openingQuery(number));
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return data.state === 'DRAFT' ? <DraftOpening key={number} opening={data} /> : <BookedOpening opening={data} />;
}
