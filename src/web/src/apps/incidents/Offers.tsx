import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentTold } from '~/entities/incident';
import { useCancelSubject, useCorrectRecipient, useSkipMail, useSkipStep } from '~/features/mend-incident';
import { ConfirmEffects } from '~/shared/ui';

const KNOWN = ['see-order', 'cancel-order', 'correct-recipient', 'skip-mail', 'skip-step'] as const;
type Known = (typeof KNOWN)[number];

/** What the server offers beside another try; each but looking asks first what it needs to know. */
export function Offers({ story }: { story: IncidentTold }) {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Known>();
  const [words, setWords] = useState('');
  const correct = useCorrectRecipient();
  const skip = useSkipMail();
  const skipStep = useSkipStep();
  const cancel = useCancelSubject();
  const { id, subject } = story.incident;
  const offers = story.actions.filter((offer): offer is typeof offer & { name: Known } => KNOWN.some((known) => known === offer.name));
  const close = () => {
    setAsked(undefined);
    setWords('');
  };
  const asks: Record<Exclude<Known, 'see-order'>, { run: () => void; busy: boolean; error: unknown; destructive: boolean }> = {
    'cancel-order': { run: () => cancel.mutate({ orderNumber: subject, reason: words.trim() }, { onSuccess: close }), busy: cancel.isPending, error: cancel.error, destructive: true },
    'correct-recipient': { run: () => correct.mutate({ id, email: words.trim() }, { onSuccess: close }), busy: correct.isPending, error: correct.error, destructive: false },
    'skip-mail': { run: () => skip.mutate({ id, reason: words.trim() }, { onSuccess: close }), busy: skip.isPending, error: skip.error, destructive: true },
    'skip-step': { run: () => skipStep.mutate({ id, reason: words.trim() }, { onSuccess: close }), busy: skipStep.isPending, error: skipStep.error, destructive: true },
  };
  const now = asked && asked !== 'see-order' ? asks[asked] : undefined;
  return (
    <>
      {offers.map((offer) => (
        <Button
          key={offer.name}
          variant="default"
          onClick={() => (offer.name === 'see-order' ? void navigate({ href: `/orders/${encodeURIComponent(subject)}` }) : setAsked(offer.name))}
        >
          {offer.label}
        </Button>
      ))}
      {asked && now && (
        <ConfirmEffects
          opened
          title={offers.find((offer) => offer.name === asked)?.label ?? ''}
          effects={[t(`offer.${asked}.effect`, { subject })]}
          confirmLabel={t(`offer.${asked}.confirm`)}
          destructive={now.destructive}
          busy={now.busy}
          error={now.error}
          onClose={close}
          onConfirm={() => words.trim() && now.run()}
        >
          <TextInput
            label={t(`offer.${asked}.field`)}
            type={asked === 'correct-recipient' ? 'email' : 'text'}
            required
            withAsterisk={false}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            data-autofocus
          />
        </ConfirmEffects>
      )}
    </>
  );
}
