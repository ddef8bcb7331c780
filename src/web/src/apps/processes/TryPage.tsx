import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf, useDraft } from '~/entities/draft';
import { useProcesses } from '~/entities/model';
import { TryDraft } from '~/features/try-draft';
import { ErrorState, LateSkeleton, Page, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/models/drafts/$number/try');

/** A draft tried on an order that is only made up. */
export default function TryPage() {
  const { t } = useTranslation('studio');
  const { number } = route.useParams();
  const wish = route.useSearch();
  const navigate = route.useNavigate();
  const { data: draft, error, refetch } = useDraft(number);
  const live = useProcesses();
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!draft) {
    return <LateSkeleton />;
  }
  const drawn = draft.files.filter(({ kind }) => kind === 'PROCESS').map(({ name }) => keyOf(name));
  const processes = drawn.length > 0 ? drawn : live.rows.map(({ key }) => key);
  return (
    <Page
      title={t('try.title', { title: draft.title })}
      facts={
        <TextLink to="/drafts/$number" params={{ number }}>
          {number}
        </TextLink>
      }
    >
      {processes.length > 0 && <TryDraft draft={number} processes={processes} wish={wish} onWish={(next) => void navigate({ search: next, replace: false })} />}
    </Page>
  );
}
