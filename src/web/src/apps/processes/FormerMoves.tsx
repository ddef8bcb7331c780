import { useTranslation } from 'react-i18next';
import { type Migration, MigrationStanding } from '~/entities/migration';
import { useFormats } from '~/shared/i18n';
import { DateTime, SimpleTable, TextLink } from '~/shared/ui';

/** Migrations of a process, each with how far it came. */
export function FormerMoves({ migrations }: { migrations: readonly Migration[] }) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  return (
    <SimpleTable
      headings={[{ label: t('former.number') }, { label: t('former.versions') }, { label: t('former.state') }, { label: t('step.orders'), right: true }, { label: t('outcome.MOVED'), right: true }, { label: t('former.planned') }]}
      rows={migrations.map((each) => ({
        key: each.number,
        cells: [
          <TextLink key="number" to="/migrations/$number" params={{ number: each.number }}>
            {each.number}
          </TextLink>,
          `${each.from} → ${each.to}`,
          <MigrationStanding key="state" migration={each} />,
          formats.number(each.instances),
          formats.number(each.counts.MOVED ?? 0),
          <span key="planned">
            {each.createdBy} · <DateTime value={each.createdAt} />
          </span>,
        ],
      }))}
      nothing={t('former.none')}
    />
  );
}
