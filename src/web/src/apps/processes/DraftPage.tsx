import { Alert, Button, Group, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftStanding, keyOf, useDraft } from '~/entities/draft';
import { NewDraft } from '~/features/keep-draft';
import { PutLive } from '~/features/release-draft';
import { DraftSteps } from '~/features/review-draft';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Facts, LateSkeleton, Page, TextLink } from '~/shared/ui';
import { DraftFiles } from './DraftFiles';
import { DraftFindings } from './DraftFindings';
import { DraftStory } from './DraftStory';

const route = getRouteApi('/frame/models/drafts/$number');

/** Models that change together, from the first stroke to going live. */
export default function DraftPage() {
  const { t } = useTranslation(['studio', 'replay']);
  const formats = useFormats();
  const { number } = route.useParams();
  const { data: draft, error, refetch } = useDraft(number);
  const [described, setDescribed] = useState(false);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!draft) {
    return <LateSkeleton />;
  }
  const { goLive } = draft;
  const editable = draft.state === 'OPEN';
  return (
    <Page
      title={draft.title}
      facts={
        <Group gap="xs">
          <Text c="dimmed">{draft.number}</Text>
          <DraftStanding state={draft.state} />
        </Group>
      }
      actions={
        <>
          {draft.files.length > 0 && (
            <TextLink to="/drafts/$number/try" params={{ number }}>
              {t('try.open')}
            </TextLink>
          )}
          {draft.state === 'APPROVED' && <PutLive draft={draft} />}
          <DraftSteps draft={draft} />
          {draft.files.length > 0 && (
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/drafts/$number/replays" params={{ number }} />}>
              {t('replay:title')}
            </Button>
          )}
        </>
      }
      aside={<DraftStory number={number} />}
    >
      {draft.state === 'SCHEDULED' && goLive?.at && <Alert color="accent">{t('live.scheduled', { at: formats.dateTime(goLive.at) })}</Alert>}
      {editable && draft.reviewNote && (
        <Alert color="accent" title={t('draft.reviewNote', { name: draft.reviewedBy ?? '' })}>
          {draft.reviewNote}
        </Alert>
      )}
      <div>
        <Facts
          facts={[
            [t('draft.reason'), draft.reason ?? t('draft.noReason')],
            [t('draft.editors'), draft.editors.join(', ')],
            [t('draft.submittedBy'), draft.submittedBy],
            [t('draft.reviewedBy'), draft.reviewedBy],
          ]}
        />
        <Group gap="sm" mt="sm">
          {editable && (
            <Button variant="default" size="compact-sm" onClick={() => setDescribed(true)}>
              {t('draft.describe')}
            </Button>
          )}
          <TextLink to="/drafts">{t('draft.allOf')}</TextLink>
          {draft.state === 'RELEASED' &&
            draft.files
              .filter(({ kind }) => kind === 'PROCESS')
              .map(({ name }) => (
                <TextLink key={name} to="/processes/$key/migrations" params={{ key: keyOf(name) }}>
                  {t('draft.move', { process: keyOf(name) })}
                </TextLink>
              ))}
        </Group>
      </div>
      <DraftFiles draft={draft} />
      <DraftFindings draft={draft} />
      {described && <NewDraft draft={draft} onClose={() => setDescribed(false)} />}
    </Page>
  );
}
