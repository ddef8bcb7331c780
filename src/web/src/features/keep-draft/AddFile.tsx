import { Button, Menu, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, useDraftChange } from '~/entities/draft';
import { useDecisions, useForms, useProcesses } from '~/entities/model';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { ENDINGS, type FileKind, keyFrom, template } from './templates';

type What = 'live' | FileKind;

/** Puts one more file into a draft: a live model, or a new one. */
export function AddFile({ draft, onAdded }: { draft: Draft; onAdded: (name: string) => void }) {
  const { t } = useTranslation('studio');
  const [what, setWhat] = useState<What>();
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />}>
            {t('file.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['live', 'PROCESS', 'DECISION', 'FORM'] as const).map((each) => (
            <Menu.Item key={each} onClick={() => setWhat(each)}>
              {t(`file.new.${each}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {what === 'live' && <TakeLive draft={draft} onClose={() => setWhat(undefined)} onAdded={onAdded} />}
      {what && what !== 'live' && <NewFile kind={what} draft={draft} onClose={() => setWhat(undefined)} onAdded={onAdded} />}
    </>
  );
}

export function useTake(draft: string) {
  return useDraftChange((body: { name: string; content?: string }) => ask(api.POST('/api/drafts/{number}/files', { params: { path: { number: draft } }, body })));
}

interface Props {
  draft: Draft;
  onClose: () => void;
  onAdded: (name: string) => void;
}

function TakeLive({ draft, onClose, onAdded }: Props) {
  const { t } = useTranslation('studio');
  const [name, setName] = useState('');
  const taking = useTake(draft.number);
  const groups = [
    { group: t('kinds.PROCESS'), ending: '.bpmn', keys: useProcesses().rows },
    { group: t('kinds.DECISION'), ending: '.dmn', keys: useDecisions().rows },
    { group: t('kinds.FORM'), ending: '.form', keys: useForms().rows },
  ];
  const held = new Set(draft.files.map((file) => file.name));
  const take = () =>
    taking.mutate(
      { name },
      {
        onSuccess: () => {
          onClose();
          onAdded(name);
        },
      },
    );
  return (
    <FormDialog title={t('file.new.live')} onClose={onClose} saving={{ ...taking, mutate: take }}>
      <NativeSelect label={t('file.model')} required withAsterisk={false} data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)}>
        <option value="">{t('choose')}</option>
        {groups.map(({ group, ending, keys }) => (
          <optgroup key={group} label={group}>
            {keys
              .map(({ key }) => key + ending)
              .filter((file) => !held.has(file))
              .map((file) => (
                <option key={file}>{file}</option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
    </FormDialog>
  );
}

/** @param kind of which its template is taken */
export function NewFile({ draft, kind, onClose, onAdded }: Props & { kind: FileKind }) {
  const { t } = useTranslation('studio');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const adding = useTake(draft.number);
  const file = (key || keyFrom(name)) + ENDINGS[kind];
  const add = () =>
    adding.mutate(
      { name: file, content: template(kind, key || keyFrom(name), name.trim()) },
      {
        onSuccess: () => {
          onClose();
          onAdded(file);
        },
      },
    );
  return (
    <FormDialog title={t(`file.new.${kind}`)} onClose={onClose} saving={{ ...adding, mutate: add }}>
      <TextInput label={t('file.name')} description={t('file.nameHint')} required withAsterisk={false} maxLength={80} data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label={t('file.key')} description={t('file.keyHint')} maxLength={60} pattern="[a-z][a-z0-9\-]*" placeholder={keyFrom(name)} value={key} onChange={(event) => setKey(event.currentTarget.value)} />
      <Text c="dimmed" size="sm">
        {t('file.willBe', { file })}
      </Text>
    </FormDialog>
  );
}
