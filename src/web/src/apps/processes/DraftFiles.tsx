import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, type DraftFileRow, readFile } from '~/entities/draft';
import { AddFile, Rebase, RemoveFile, saveAs, useTake } from '~/features/keep-draft';
import { DropZone, useDroppedFile } from '~/shared/form';
import { DateTime, ErrorState, Part, SimpleTable, StatePill, TextLink } from '~/shared/ui';

/** The files of a draft: open, compare, take in, take out, bring along. */
export function DraftFiles({ draft }: { draft: Draft }) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const editable = draft.state === 'OPEN';
  const open = (name: string) => void navigate({ to: '/drafts/$number/files/$name', params: { number: draft.number, name } });
  const rows = draft.files.map((file) => ({ key: file.name, cells: cells(file) }));
  function cells(file: DraftFileRow) {
    return [
      <TextLink key="name" to="/drafts/$number/files/$name" params={{ number: draft.number, name: file.name }}>
        {file.name}
      </TextLink>,
      t(`kinds.${file.kind}`),
      <Group key="what" gap={4}>
        {file.added && <StatePill meaning="info">{t('file.added')}</StatePill>}
        {file.overtaken && <StatePill meaning="attention">{t('file.overtaken')}</StatePill>}
      </Group>,
      <span key="changed">
        {file.changedBy} · <DateTime value={file.changedAt} />
      </span>,
      <Group key="do" gap={4} justify="flex-end">
        <TextLink to="/compare" search={{ draft: draft.number, file: file.name }} aria-label={t('file.compareNamed', { file: file.name })}>
          {t('file.compare')}
        </TextLink>
        <Button variant="subtle" color="gray" size="compact-sm" aria-label={t('file.exportNamed', { file: file.name })} onClick={() => void readFile(draft.number, file.name).then(({ content }) => saveAs(file.name, content))}>
          {t('file.export')}
        </Button>
        {editable && file.overtaken && <Rebase draft={draft.number} file={file.name} />}
        {editable && <RemoveFile draft={draft.number} file={file.name} />}
      </Group>,
    ];
  }
  return (
    <Part title={t('column.files')} actions={editable && <AddFile draft={draft} onAdded={open} />}>
      <Stack gap="md">
        {draft.files.some(({ overtaken }) => overtaken) && <Text>{t('file.overtakenHint')}</Text>}
        <SimpleTable
          headings={[{ label: t('file.model') }, { label: t('column.kind') }, { label: t('column.note') }, { label: t('column.changed') }, { label: t('column.actions'), hidden: true, right: true }]}
          rows={rows}
          nothing={t('file.none')}
        />
        {editable && <Import draft={draft} />}
      </Stack>
    </Part>
  );
}

/** A file from a modelling tool: into its place if the draft holds it not yet. */
function Import({ draft }: { draft: Draft }) {
  const { t } = useTranslation('studio');
  const taking = useTake(draft.number);
  const [name, setName] = useState('');
  const take = async (file: File) => {
    setName(file.name);
    taking.mutate({ name: file.name, content: await file.text() });
  };
  const held = useDroppedFile((file) => void take(file), !taking.isPending);
  return (
    <div>
      <DropZone icon={IconFileImport} title={t('import.title')} hint={t('import.hint')} choose={t('import.choose')} accept=".bpmn,.dmn,.form" held={held} busy={taking.isPending} onFile={(file) => void take(file)} />
      {taking.error && <ErrorState error={taking.error} />}
      {taking.isSuccess && <Text role="status">{t('import.done', { file: name })}</Text>}
    </div>
  );
}
