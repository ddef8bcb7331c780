import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, type DraftFile, DraftStanding, keyOf, useDraft, useDraftFile } from '~/entities/draft';
import { DecisionEditor } from '~/features/draw-decision';
import { FormEditor } from '~/features/draw-form';
import { ProcessEditor } from '~/features/draw-process';
import { NewFile, saveAs } from '~/features/keep-draft';
import { SavingState, useSaving } from '~/features/save-draft';
import { TryDecision } from '~/features/try-decision';
import { BpmnViewer, DmnViewer } from '~/shared/bpmn';
import { FormJs } from '~/shared/form';
import { ErrorState, LateSkeleton, PageHeader, TextLink } from '~/shared/ui';
import classes from './file.module.css';

const route = getRouteApi('/frame/models/drafts/$number/files/$name');
const EMPTY = {};

/** A file of a draft: to be changed while the draft is in work, to be read afterwards. */
export default function DraftFilePage() {
  const { number, name } = route.useParams();
  const client = useQueryClient();
  const draft = useDraft(number);
  const file = useDraftFile(number, name);
  const error = draft.error ?? file.error;
  if (error) {
    return <ErrorState error={error} onRetry={() => void Promise.all([draft.refetch(), file.refetch()])} />;
  }
  if (!draft.data || !file.data) {
    return <LateSkeleton />;
  }
  const again = () => void client.resetQueries({ queryKey: ['draft-file', number, name] });
  return draft.data.state === 'OPEN' ? <Editing key={`${name} ${file.dataUpdatedAt}`} draft={draft.data} file={file.data} onAgain={again} /> : <Reading draft={draft.data} file={file.data} />;
}

function Editing({ draft, file, onAgain }: { draft: Draft; file: DraftFile; onAgain: () => void }) {
  const { element } = route.useSearch();
  const content = useRef(() => Promise.resolve(file.content));
  const saving = useSaving(draft.number, file, () => content.current());
  const props = { file, onContent: (read: () => Promise<string>) => void (content.current = read), onStroke: saving.touch };
  return (
    <section className={classes.page}>
      <Header draft={draft} file={file} read={() => content.current()}>
        <SavingState saving={saving} number={draft.number} file={file.name} onTheirs={onAgain} />
      </Header>
      {file.name.endsWith('.bpmn') && <ProcessEditor {...props} draft={draft} element={element} newForm={(close, added) => <NewFile kind="FORM" draft={draft} onClose={close} onAdded={added} />} />}
      {file.name.endsWith('.dmn') && <DecisionEditor {...props} />}
      {file.name.endsWith('.dmn') && <Trial draft={draft} file={file} />}
      {file.name.endsWith('.form') && <FormEditor {...props} />}
    </section>
  );
}

function Trial({ draft, file }: { draft: Draft; file: DraftFile }) {
  return (
    <div className={classes.reading}>
      <TryDecision decision={keyOf(file.name)} draft={draft.number} />
    </div>
  );
}

function Reading({ draft, file }: { draft: Draft; file: DraftFile }) {
  const { t } = useTranslation('studio');
  const label = t('file.shown', { file: file.name });
  return (
    <section className={classes.page}>
      <Header draft={draft} file={file} read={() => Promise.resolve(file.content)}>
        <Text size="sm" c="dimmed">
          {t('file.readOnly')}
        </Text>
      </Header>
      <div className={classes.reading}>
        {file.name.endsWith('.bpmn') && <BpmnViewer xml={file.content} label={label} height="70vh" />}
        {file.name.endsWith('.dmn') && <DmnViewer xml={file.content} label={label} />}
        {file.name.endsWith('.dmn') && <TryDecision decision={keyOf(file.name)} draft={draft.number} />}
        {file.name.endsWith('.form') && <FormJs schema={JSON.parse(file.content) as object} values={EMPTY} label={label} readOnly />}
      </div>
    </section>
  );
}

function Header({ draft, file, read, children }: { draft: Draft; file: DraftFile; read: () => Promise<string>; children: React.ReactNode }) {
  const { t } = useTranslation('studio');
  return (
    <PageHeader
      title={keyOf(file.name)}
      facts={
        <Group gap="sm">
          <TextLink to="/drafts/$number" params={{ number: draft.number }}>
            {draft.number}
          </TextLink>
          <DraftStanding state={draft.state} />
          {children}
        </Group>
      }
      actions={
        <>
          <TextLink to="/compare" search={{ draft: draft.number, file: file.name }}>
            {t('file.compare')}
          </TextLink>
          <Button variant="default" size="compact-sm" onClick={() => void read().then((content) => saveAs(file.name, content))}>
            {t('file.export')}
          </Button>
        </>
      }
    />
  );
}
