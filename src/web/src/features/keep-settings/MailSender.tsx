import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, useUser, onVersion, useSetting } from '~/shared/api';
import { ErrorState, LateSkeleton, StatePill } from '~/shared/ui';
import { History } from './History';

type Sender = components['schemas']['MailSender'];

/** Whom our mails come from, with a mail to try it. */
export function MailSender() {
  const { t } = useTranslation('admin');
  const [draft, setDraft] = useState<Sender>();
  const { data, error, keeping } = useSetting(
    'mail-sender',
    () => ask(api.GET('/api/admin/mail-sender')),
    (body: Sender, version) => ask(api.PUT('/api/admin/mail-sender', { params: { header: onVersion(version) }, body })),
  );
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const sender = draft ?? data.value;
  const change = (part: Partial<Sender>) => setDraft({ ...sender, ...part });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keeping.mutate({ from: sender.from, name: sender.name?.trim() || null, replyTo: sender.replyTo?.trim() || null }, { onSuccess: () => setDraft(undefined) });
        }}
      >
        <Stack gap="sm" maw={560}>
          <TextInput type="email" required withAsterisk={false} label={t('setting.mail.from')} value={sender.from} onChange={(event) => change({ from: event.currentTarget.value })} />
          <TextInput label={t('setting.mail.senderName')} maxLength={100} value={sender.name ?? ''} onChange={(event) => change({ name: event.currentTarget.value })} />
          <TextInput type="email" label={t('setting.mail.replyTo')} value={sender.replyTo ?? ''} onChange={(event) => change({ replyTo: event.currentTarget.value })} />
          {keeping.error && <ErrorState error={keeping.error} />}
          <Button type="submit" disabled={!draft} loading={keeping.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('keep.sender')}
          </Button>
        </Stack>
      </form>
      <TestMail />
      <History name="mail-sender" onUndo={(was) => keeping.mutate(was as unknown as Sender)} />
    </>
  );
}

const UNDER_WAY = ['PENDING', 'SENDING'];

/** Its state is asked for until it is known. */
function TestMail() {
  const { t } = useTranslation('admin');
  const [to, setTo] = useState(useUser().email ?? '');
  const sending = useMutation({ mutationFn: () => ask(api.POST('/api/admin/mail-sender/test', { body: { to } })) });
  const id = sending.data?.id;
  const { data: mail } = useQuery({
    queryKey: ['mails', id],
    enabled: id !== undefined,
    queryFn: () => ask(api.GET('/api/mails/{id}', { params: { path: { id: id ?? 0 } } })),
    refetchInterval: ({ state }) => (state.data && !UNDER_WAY.includes(state.data.state) ? false : 1_000),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <Group align="end" gap="sm" mt="md">
        <TextInput type="email" required withAsterisk={false} label={t('testMail.to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={sending.isPending}>
          {t('testMail.send')}
        </Button>
        <div role="status">
          {mail && <StatePill meaning={mail.state === 'SENT' ? 'good' : mail.state === 'FAILED' ? 'bad' : 'neutral'}>{t(`testMail.state.${mail.state}`)}</StatePill>}
        </div>
      </Group>
      {mail?.explanation && <Text mt="xs">{mail.explanation}</Text>}
      {sending.error && <ErrorState error={sending.error} />}
    </form>
  );
}
