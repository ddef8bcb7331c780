import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDecision } from '~/entities/model';
import { ReleaseHistory } from '~/entities/draft';
import { ChangeThis } from '~/features/keep-draft';
import { TakeBack } from '~/features/release-draft';
import { TryDecision } from '~/features/try-decision';
import { DmnViewer } from '~/shared/bpmn';
import { ErrorState, LateSkeleton, Page, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/models/decisions/$key');

/** A decision as the table it is. */
export default function DecisionPage() {
  const { t } = useTranslation('models');
  const { key } = route.useParams();
  const { version } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useDecision(key, version);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={data.name}
      actions={
        <>
        {data.versions.length > 1 && (
          <TextLink to="/compare" search={{ file: `${key}.dmn` }}>
            {t('compare')}
          </TextLink>
        )}
        <Select
          w={140}
          size="xs"
          aria-label={t('column.version')}
          allowDeselect={false}
          value={String(data.version)}
          data={data.versions.map((each) => ({ value: String(each), label: t('version', { version: each }) }))}
          onChange={(value) => void navigate({ search: { version: Number(value) }, replace: true })}
        />
        <ChangeThis file={`${key}.dmn`} />
        </>
      }
    >
      <DmnViewer xml={data.xml} label={t('tableOf', { name: data.name })} />
      <TryDecision decision={key} />
      <ReleaseHistory file={`${key}.dmn`} actions={(release) => <TakeBack release={release} />} />
    </Page>
  );
}
