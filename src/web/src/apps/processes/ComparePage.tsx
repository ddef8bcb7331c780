import { Group, NativeSelect, Text } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '~/entities/draft';
import { compareDecisions, compareForms, DifferenceList, type Side, useText, useVersions } from '~/features/compare-models';
import { BpmnViewer, compareProcesses, type Difference, type Mark } from '~/shared/bpmn';
import { EmptyState, ErrorState, LateSkeleton, Page, Part, TextLink } from '~/shared/ui';
import classes from './compare.module.css';

const route = getRouteApi('/frame/models/compare');

/** Any two versions of a model: beside each other, and in words. */
export default function ComparePage() {
  const { t } = useTranslation('drawing');
  const { file } = route.useSearch();
  return file ? (
    <Comparison file={file} />
  ) : (
    <EmptyState order={1} icon={IconArrowsLeftRight} title={t('compare.title')}>
      {t('compare.choose')}
    </EmptyState>
  );
}

function Comparison({ file }: { file: string }) {
  const { t } = useTranslation('drawing');
  const navigate = route.useNavigate();
  const { draft, left, right } = route.useSearch();
  const versions = useVersions(file).data ?? [];
  const before: Side = left ?? (draft ? 'base' : String(versions[1] ?? 'live'));
  const after: Side = right ?? (draft ? 'draft' : 'live');
  const sides = [
    ...(draft ? ['draft', 'base'].map((value) => ({ value, label: t(`compare.${value}`, { draft }) })) : []),
    { value: 'live', label: t('compare.live') },
    ...versions.map((version) => ({ value: String(version), label: t('compare.version', { version }) })),
  ];
  return (
    <Page
      title={t('compare.of', { name: keyOf(file) })}
      facts={
        draft && (
          <TextLink to="/drafts/$number" params={{ number: draft }}>
            {draft}
          </TextLink>
        )
      }
      actions={
        <Group gap="xs" align="end">
          <NativeSelect label={t('compare.before')} size="xs" value={before} data={sides} onChange={(event) => void navigate({ search: (now) => ({ ...now, left: event.target.value }), replace: true })} />
          <NativeSelect label={t('compare.after')} size="xs" value={after} data={sides} onChange={(event) => void navigate({ search: (now) => ({ ...now, right: event.target.value }), replace: true })} />
        </Group>
      }
    >
      <Both key={`${before} ${after}`} file={file} draft={draft} before={before} after={after} />
    </Page>
  );
}

interface BothProps {
  file: string;
  draft?: string;
  before: Side;
  after: Side;
}

function Both({ file, draft, before, after }: BothProps) {
  const { t } = useTranslation('drawing');
  const [focus, setFocus] = useState<string>();
  const left = useText(file, before, draft);
  const right = useText(file, after, draft);
  const isProcess = file.endsWith('.bpmn');
  const { data: differences, error } = useQuery({
    queryKey: ['models', 'differences', file, left.data, right.data],
    enabled: left.data !== undefined && right.data !== undefined,
    queryFn: () => differ(file, left.data!, right.data!),
  });
  const failed = left.error ?? right.error ?? error;
  if (failed) {
    return <ErrorState error={failed} />;
  }
  if (!differences) {
    return <LateSkeleton />;
  }
  return (
    <>
      {isProcess && left.data && right.data && (
        <div className={classes.both}>
          <figure>
            <Text component="figcaption">{t('compare.before')}</Text>
            <BpmnViewer xml={left.data} marks={marks(differences, 'removed')} focus={focus} label={t('compare.before')} height="min(48vh, 480px)" onElement={setFocus} />
          </figure>
          <figure>
            <Text component="figcaption">{t('compare.after')}</Text>
            <BpmnViewer xml={right.data} marks={marks(differences, 'added')} focus={focus} label={t('compare.after')} height="min(48vh, 480px)" onElement={setFocus} />
          </figure>
        </div>
      )}
      <Part title={t('compare.count', { count: differences.length })}>
        <DifferenceList differences={differences} onChoose={isProcess ? setFocus : undefined} />
      </Part>
    </>
  );
}

function marks(differences: readonly Difference[], own: 'added' | 'removed'): Mark[] {
  return differences.filter(({ kind }) => kind === own || kind === 'changed').map(({ element, kind }) => ({ element, kind }));
}

async function differ(file: string, before: string, after: string): Promise<Difference[]> {
  if (file.endsWith('.form')) {
    return compareForms(before, after);
  }
  if (file.endsWith('.dmn')) {
    return compareDecisions(before, after);
  }
  return before && after ? compareProcesses(before, after) : [];
}
