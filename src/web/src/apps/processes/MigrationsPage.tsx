import { NativeSelect, Text } from '@mantine/core';
import { IconArrowsTransferDown } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMigrations, type Wish } from '~/entities/migration';
import { useProcess } from '~/entities/model';
import { useFormats } from '~/shared/i18n';
import { EmptyState, ErrorState, LateSkeleton, Page, Part, TextLink } from '~/shared/ui';
import { FormerMoves } from './FormerMoves';
import { MovePreview } from './MovePreview';

const route = getRouteApi('/frame/models/processes/$key/migrations');

/** Which running orders are to follow which version, and what was moved so far. */
export default function MigrationsPage() {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const { key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useProcess(key, undefined);
  const former = useMigrations(key);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const { versions } = data;
  const newest = versions[0]!.version;
  const to = search.to ?? newest;
  const standing = versions.filter(({ version, running }) => version !== to && running > 0);
  const from = search.from ?? standing[0]?.version;
  const choices = versions.map(({ version, deployedAt, running }) => ({ value: String(version), label: t('version', { version, date: formats.date(deployedAt), count: running }) }));
  const wish: Wish | undefined = from === undefined || from === to ? undefined : { from, to, targets: search.targets ?? {} };
  return (
    <Page
      title={t('title', { name: data.name })}
      facts={
        <TextLink to="/processes/$key" params={{ key }}>
          {data.name}
        </TextLink>
      }
      actions={
        versions.length > 1 && (
          <>
            <NativeSelect
              size="xs"
              label={t('from')}
              value={String(from ?? '')}
              data={[...(from === undefined ? [{ value: '', label: t('nobody') }] : []), ...choices.filter(({ value }) => value !== String(to))]}
              onChange={(event) => void navigate({ search: { from: Number(event.currentTarget.value), to }, replace: true })}
            />
            <NativeSelect size="xs" label={t('to')} value={String(to)} data={choices} onChange={(event) => void navigate({ search: { to: Number(event.currentTarget.value) }, replace: true })} />
          </>
        )
      }
    >
      <Text maw={760}>{t('purpose')}</Text>
      {wish ? (
        <MovePreview
          process={key}
          wish={wish}
          onTarget={(step, target) => void navigate({ search: { from: wish.from, to, targets: { ...wish.targets, [step]: target } }, replace: true })}
        />
      ) : (
        <EmptyState icon={IconArrowsTransferDown} title={t('nothing')}>
          {t('nothingHint', { version: to })}
        </EmptyState>
      )}
      <Part title={t('former.title')}>
        {former.error && <ErrorState error={former.error} onRetry={() => void former.refetch()} />}
        {former.data && <FormerMoves migrations={former.data} />}
      </Part>
    </Page>
  );
}
