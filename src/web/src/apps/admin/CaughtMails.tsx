import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '~/shared/api';
import { send } from '~/shared/api/client';
import { type Column, ListPage, useKeyset } from '~/shared/list';
import { DateTime, ErrorState, Facts, LateSkeleton } from '~/shared/ui';

interface Mail {
  id: number;
  at: string;
  to: string;
  subject: string;
}
interface MailContent extends Mail {
  from: string;
  text: string;
  html: string;
  attachments: { index: number; fileName: string; bytes: number }[];
}

const route = getRouteApi('/frame/admin/admin/mails');

/** The catcher is no part of the described API, for it exists in the demo only. */
async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(new Request(new URL(`/api/dev/mails${path}`, window.location.origin), { signal }));
  if (!response.ok) {
    throw Problem.of(response, await response.json().catch(() => undefined));
  }
  return (await response.json()) as T;
}

/** What the demo sent: nothing leaves this machine. */
export default function CaughtMails() {
  const { t } = useTranslation('admin');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Mail>(['caught-mails'], async (_, signal) => ({ items: await read<Mail[]>('?limit=200', signal) }), { refetchInterval: 5_000 });
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const columns: Column<Mail>[] = [
    { id: 'at', label: t('mail.at'), width: '170px', cell: (mail) => <DateTime value={mail.at} /> },
    { id: 'to', label: t('mail.to'), width: 'minmax(180px, 1fr)', cell: (mail) => mail.to },
    { id: 'subject', label: t('mail.subject'), width: 'minmax(220px, 2fr)', cell: (mail) => mail.subject },
  ];
  return (
    <ListPage
      id="mails"
      title={t('mails')}
      list={list}
      rowKey={(mail) => String(mail.id)}
      columns={columns}
      active={row}
      onActive={activate}
      onOpen={({ id }) => activate(String(id))}
      preview={(mail) => <Content id={mail.id} />}
      empty={{ icon: IconMail, title: t('empty.mails') }}
    />
  );
}

function Content({ id }: { id: number }) {
  const { t } = useTranslation('admin');
  const { data, error } = useQuery({ queryKey: ['caught-mails', id], queryFn: () => read<MailContent>(`/${id}`) });
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <>
      <Facts
        facts={[
          [t('mail.from'), data.from],
          [t('mail.to'), data.to],
          [t('mail.subject'), data.subject],
          [t('mail.attachments'), data.attachments.map(({ fileName }) => fileName).join(', ')],
        ]}
      />
      {/* Mail is shown, but neither runs nor fetches anything. */}
      <iframe sandbox="" srcDoc={data.html} title={data.subject} style={{ width: '100%', height: '60vh', marginTop: 12, border: '1px solid var(--line)', borderRadius: 6, background: '#fff' }} />
    </>
  );
}
