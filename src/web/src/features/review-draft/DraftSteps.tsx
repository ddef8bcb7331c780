import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

type Step = 'submit' | 'approve' | 'sendBack' | 'reopen' | 'discard';

/** What can be done to a draft by its state, the likeliest first. */
const STEPS: Record<Draft['state'], readonly Step[]> = {
  OPEN: ['submit', 'discard'],
  IN_REVIEW: ['approve', 'sendBack', 'reopen'],
  APPROVED: ['reopen'],
  SCHEDULED: ['reopen'],
  RELEASED: [],
  DISCARDED: ['reopen'],
};

const NOTED: readonly Step[] = ['approve', 'sendBack'];

function take(step: Step, number: string, note: string): Promise<Draft> {
  const params = { path: { number } };
  switch (step) {
    case 'submit':
      return ask(api.POST('/api/drafts/{number}/review', { params }));
    case 'approve':
      return ask(api.POST('/api/drafts/{number}/approval', { params, body: { note: note || null } }));
    case 'sendBack':
      return ask(api.POST('/api/drafts/{number}/rejection', { params, body: { note } }));
    case 'reopen':
      return ask(api.DELETE('/api/drafts/{number}/review', { params }));
    case 'discard':
      return ask(api.DELETE('/api/drafts/{number}', { params }));
  }
}

/** From work to review to approval, and back. */
export function DraftSteps({ draft }: { draft: Draft }) {
  const { t } = useTranslation('studio');
  const [step, setStep] = useState<Step>();
  const [note, setNote] = useState('');
  const taking = useDraftChange(() => take(step!, draft.number, note.trim()));
  const close = () => {
    setStep(undefined);
    setNote('');
    taking.reset();
  };
  return (
    <>
      {STEPS[draft.state].map((each) => (
        <Button key={each} variant={each === 'submit' || each === 'approve' ? 'filled' : 'default'} onClick={() => setStep(each)}>
          {t(`step.${each}.do`)}
        </Button>
      ))}
      <ConfirmEffects
        opened={step !== undefined}
        title={step ? t(`step.${step}.title`, { number: draft.number }) : ''}
        effects={step ? [t(`step.${step}.effect`)] : []}
        confirmLabel={step ? t(`step.${step}.do`) : ''}
        destructive={step === 'discard'}
        blocked={step === 'sendBack' && note.trim() === ''}
        busy={taking.isPending}
        error={taking.error}
        onClose={close}
        onConfirm={() => taking.mutate(undefined, { onSuccess: close })}
      >
        {step && NOTED.includes(step) && <Textarea label={t('step.note')} required={step === 'sendBack'} withAsterisk={false} maxLength={1000} autosize minRows={2} data-autofocus value={note} onChange={(event) => setNote(event.currentTarget.value)} />}
      </ConfirmEffects>
    </>
  );
}
