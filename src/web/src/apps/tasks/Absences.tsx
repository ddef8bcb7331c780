import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconBeach, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Absence, useAbsences } from '~/entities/absence';
import { EndAbsence, NewAbsence } from '~/features/keep-absence';
import { hasRole, useUser } from '~/shared/api';
import { today, useFormats } from '~/shared/i18n';
import { Hint, useKeys } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton, Page, Part, StatePill } from '~/shared/ui';

/** Who is away and who stands in: mine, and those I stand in for; all for supervisors. */
export default function Absences() {
  const { t } = useTranslation('tasks');
  const user = useUser();
  const [adding, setAdding] = useState(false);
  const { data, error, isPending, refetch } = useAbsences();
  const supervising = hasRole(user, ['supervisor', 'administrator']);
  useKeys([{ keys: 'n', label: t('absence.new'), run: () => setAdding(true) }]);
  const groups: [string, Absence[]][] = [
    [t('absence.mine'), data?.filter(({ username }) => username === user.username) ?? []],
    [t('absence.deputyFor'), data?.filter(({ deputy }) => deputy === user.username) ?? []],
    [t('absence.others'), data?.filter(({ username, deputy }) => username !== user.username && deputy !== user.username) ?? []],
  ];
  return (
    <Page
      title={t('absence.title')}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden="true" />} rightSection={<Hint keys="n" />} onClick={() => setAdding(true)}>
          {t('absence.new')}
        </Button>
      }
    >
      {isPending && <LateSkeleton rows={3} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState icon={IconBeach} title={t('absence.none')}>
          {t('absence.noneHint')}
        </EmptyState>
      )}
      {groups
        .filter(([, absences]) => absences.length > 0)
        .map(([title, absences]) => (
          <Part key={title} title={title}>
            <Rows absences={absences} mayEnd={(absence) => supervising || absence.username === user.username} />
          </Part>
        ))}
      {adding && <NewAbsence onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Rows({ absences, mayEnd }: { absences: readonly Absence[]; mayEnd: (absence: Absence) => boolean }) {
  const { t } = useTranslation('tasks');
  const formats = useFormats();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('absence.who')}</Table.Th>
          <Table.Th>{t('absence.from')}</Table.Th>
          <Table.Th>{t('absence.to')}</Table.Th>
          <Table.Th>{t('absence.deputy')}</Table.Th>
          <Table.Th>{t('absence.state')}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t('absence.end')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {absences.map((absence) => (
          <Table.Tr key={absence.id}>
            <Table.Td>{absence.name}</Table.Td>
            <Table.Td>{formats.date(absence.from)}</Table.Td>
            <Table.Td>{formats.date(absence.to)}</Table.Td>
            <Table.Td>{absence.deputyName}</Table.Td>
            <Table.Td>
              {absence.from <= today() ? <StatePill meaning="attention">{t('absence.away')}</StatePill> : <StatePill meaning="neutral">{t('absence.coming')}</StatePill>}
            </Table.Td>
            <Table.Td ta="right">{mayEnd(absence) && <EndAbsence absence={absence} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
