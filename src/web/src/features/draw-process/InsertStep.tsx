import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Details, type Drawing, type Kind, KINDS } from '~/shared/bpmn';
import type { StepDescription } from '~/entities/model';
import { FormDialog } from '~/shared/ui';
import { StepSelect } from './StepSelect';

/** Puts a step between this one and the next. */
export function InsertStep({ drawing, element, steps }: { drawing: Drawing; element: Details; steps: readonly StepDescription[] }) {
  const { t } = useTranslation('drawing');
  const [asked, setAsked] = useState(false);
  const [kind, setKind] = useState<Kind>('userTask');
  const [name, setName] = useState('');
  const [step, setStep] = useState<StepDescription>();
  const insert = () => {
    const runs = kind === 'serviceTask' ? step : undefined;
    drawing.insertAfter(element.id, kind, name.trim(), runs && { step: runs.bean, saveBefore: runs.leavesDatabase || undefined });
    setAsked(false);
    setName('');
    setStep(undefined);
  };
  const choose = (chosen: StepDescription | undefined) => {
    if (chosen && (name.trim() === '' || name === step?.name)) {
      setName(chosen.name);
    }
    setStep(chosen);
  };
  return (
    <>
      <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAsked(true)}>
        {t('insert.do')}
      </Button>
      <FormDialog title={t('insert.title', { name: element.name || element.id })} opened={asked} onClose={() => setAsked(false)} saving={{ mutate: insert, error: undefined, isPending: false }}>
        <NativeSelect label={t('insert.kind')} data-autofocus value={kind} data={KINDS.map((each) => ({ value: each, label: t(`add.${each}`) }))} onChange={(event) => setKind(event.currentTarget.value as Kind)} />
        {kind === 'serviceTask' && <StepSelect steps={steps} value={step?.bean ?? ''} onChange={choose} />}
        <TextInput label={t('insert.name')} description={t('insert.nameHint')} required withAsterisk={false} maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      </FormDialog>
    </>
  );
}
