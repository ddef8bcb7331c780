import { Select, Text, UnstyledButton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ElementCount, useProcess } from '~/entities/model';
import { ReleaseHistory } from '~/entities/draft';
import { ChangeThis } from '~/features/keep-draft';
import { RolloutBanner, TakeBack } from '~/features/release-draft';
import { BpmnViewer, type Mark } from '~/shared/bpmn';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Facts, LateSkeleton, Page, Part, StatePill, TextLink } from '~/shared/ui';
import { elementsOf, purposeOf } from './elements';
import { Steps } from './Steps';

const route = getRouteApi('/frame/models/processes/$key');

/** A process: its diagram, how many wait where, and what each step is for. */
export default function ProcessPage() {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { key } = route.useParams();
  const { version, element: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useProcess(key, version);
  const elements = useMemo(() => (data ? elementsOf(data.xml) : []), [data]);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const counts = new Map(data.elements.map((each) => [each.element, each]));
  const shown = elements.find(({ id }) => id === chosen);
  const choose = (element: string) => void navigate({ search: (now) => ({ ...now, element }), replace: true });
  const running = data.versions.find((each) => each.version === data.version)?.running ?? 0;
  return (
    <Page
      title={data.name}
      facts={<Text>{t('runningNow', { count: running })}</Text>}
      actions={
        <>
        <TextLink to="/processes/$key/heat-map" params={{ key }}>
          {t('heatMap')}
        </TextLink>
        {data.versions.length > 1 && (
          <>
            <TextLink to="/processes/$key/migrations" params={{ key }}>
              {t('moveOrders')}
            </TextLink>
            <TextLink to="/compare" search={{ file: `${key}.bpmn` }}>
              {t('compare')}
            </TextLink>
          </>
        )}
        <Select
          w={220}
          size="xs"
          aria-label={t('column.version')}
          allowDeselect={false}
          value={String(data.version)}
          data={data.versions.map((each) => ({ value: String(each.version), label: t('versionOf', { version: each.version, date: formats.date(each.deployedAt), count: each.running }) }))}
          onChange={(value) => void navigate({ search: { version: Number(value) }, replace: true })}
        />
        <ChangeThis file={`${key}.bpmn`} />
        </>
      }
    >
      <RolloutBanner process={key} />
      <Text maw={760}>{purposeOf(data.xml)}</Text>
      <BpmnViewer xml={data.xml} marks={marks(data.elements)} label={t('diagramOf', { name: data.name })} height="min(56vh, 560px)" onElement={choose} />
      {shown && (
        <Part title={shown.name}>
          <Facts
            facts={[
              [t('column.kind'), t(`kind.${shown.type}`)],
              [t('documentation'), shown.documentation ?? t('noDocumentation')],
              [t('column.waiting'), String(counts.get(shown.id)?.tokens ?? 0)],
              [t('column.incidents'), counts.get(shown.id)?.incidents ? <StatePill meaning="bad">{String(counts.get(shown.id)!.incidents)}</StatePill> : undefined],
            ]}
          />
        </Part>
      )}
      <Part title={t('steps')}>
        <Steps elements={elements} counts={counts} name={({ id, name }) => <UnstyledButton onClick={() => choose(id)}>{name}</UnstyledButton>} />
      </Part>
      <ReleaseHistory file={`${key}.bpmn`} actions={(release) => <TakeBack release={release} />} />
    </Page>
  );
}

function marks(counts: readonly ElementCount[]): Mark[] {
  return counts.map(({ element, tokens, incidents }) => ({
    element,
    kind: incidents > 0 ? 'failed' : 'count',
    note: String(incidents > 0 ? `${tokens} · ${incidents}!` : tokens),
  }));
}
