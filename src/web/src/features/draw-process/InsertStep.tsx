import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Details, type Drawing, type Kind, KINDS } from '~/shared/bpmn';
import { FormDialog } from '~/shared/ui';

/** Puts a step between this one and the next. */
export function InsertStep({ drawing, element }: { drawing: Drawing; element: Details }) {
  const { t } = useTranslation('drawing');
  const [asked, setAsked] = useState(false);
  const [kind, setKind] = useState<Kind>('userTask');
  const [name, setName] = useState('');
  const insert = () => {
    drawing.insertAfter(element.id, kind, name.trim());
    setAsked(false);
    setName('');
  };
  return (
    <>
      <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAsked(true)}>
        {t('insert.do')}
      </Button>
      <FormDialog title={t('insert.title', { name: element.name || element.id })} opened={asked} onClose={() => setAsked(false)} saving={{ mutate: insert, error: undefined, isPending: false }}>
        <NativeSelect label={t('insert.kind')} data-autofocus value={kind} data={KINDS.map((each) => ({ value: each, label: t(`add.${each}`) }))} onChange={(event) => setKind(event.currentTarget.value as Kind)} />
        <TextInput label={t('insert.name')} description={t('insert.nameHint')} required withAsterisk={false} maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      </FormDialog>
    </>
  );
}
