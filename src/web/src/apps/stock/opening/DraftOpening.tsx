import { Button, Modal, Tabs, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Opening, OpeningPill } from '~/entities/opening';
import { ConfirmOpening, DiscardOpening, FillSheet, SettingsDialog, Sheet, useFilling, usePastedRows } from '~/features/take-over-stock';
import { useDroppedFile } from '~/shared/form';
import { Figures, Page, Part, Quantity } from '~/shared/ui';
import { Totals } from './Totals';

const route = getRouteApi('/frame/stock/openings/$number');
type Asked = 'confirm' | 'discard' | 'settings' | 'fill';

/** A sheet on its way into stock: filled, looked through, mended, booked. */
export function DraftOpening({ opening }: { opening: Opening }) {
  const { t } = useTranslation('opening');
  const { t: common } = useTranslation('common');
  const { all, tab } = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const [pasted, setPasted] = useState<string>();
  const [sheet, setSheet] = useState(0);
  const { counts, number, settings } = opening;
  const empty = counts.rows === 0;
  const filling = useFilling(number);
  const filled = () => {
    setPasted(undefined);
    setAsked(undefined);
    setSheet((now) => now + 1);
  };
  const fill = (text?: string) => {
    setPasted(text);
    setAsked('fill');
  };
  const take = (rows: string | File) => (empty ? filling.mutate({ rows, append: false }) : typeof rows === 'string' ? fill(rows) : filling.mutate({ rows, append: true }, { onSuccess: filled }));
  usePastedRows(take, asked === undefined);
  const held = useDroppedFile(take, asked === undefined || asked === 'fill');
  const form = <FillSheet key={pasted} opening={opening} text={pasted} held={held} filling={filling} onDone={filled} />;
  return (
    <Page
      title={number}
      facts={
        <>
          <OpeningPill state={opening.state} />
          <Text>{t('into', { warehouse: settings.warehouseCode })}</Text>
        </>
      }
      actions={
        <>
          <Button variant="default" onClick={() => setAsked('discard')}>
            {t('discard')}
          </Button>
          {empty && (
            <Button variant="default" onClick={() => setAsked('settings')}>
              {t('settings')}
            </Button>
          )}
          <Button disabled={empty || counts.faulty > 0} onClick={() => setAsked('confirm')}>
            {t('book')}
          </Button>
        </>
      }
    >
      {empty ? (
        <Part title={t('fill')}>{form}</Part>
      ) : (
        <>
          <Figures
            figures={[
              [t('rows'), <Quantity key="1" value={counts.rows} />],
              [t('faulty'), <Quantity key="2" value={counts.faulty} />],
              [t('products'), <Quantity key="3" value={counts.products} />],
              [t('newProducts'), <Quantity key="4" value={counts.newProducts} />],
            ]}
          />
          <Text role="status">{counts.faulty > 0 ? t('mend', { rows: counts.faulty }) : t('ready')}</Text>
          <Tabs value={tab ?? 'rows'} onChange={(next) => void navigate({ search: (now) => ({ ...now, tab: next === 'totals' ? 'totals' : undefined }), replace: true })} keepMounted={false}>
            <Tabs.List aria-label={t('look')} mb="md">
              <Tabs.Tab value="rows">{t('rows')}</Tabs.Tab>
              <Tabs.Tab value="totals">{t('totals')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="rows">
              <Sheet
                key={sheet}
                opening={opening}
                onlyFaulty={all === undefined ? counts.faulty > 0 : !all}
                onOnlyFaulty={(only) => void navigate({ search: (now) => ({ ...now, all: !only }), replace: true })}
                onSettings={() => setAsked('settings')}
                onFill={fill}
              />
            </Tabs.Panel>
            <Tabs.Panel value="totals">
              <Totals number={number} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
      <Modal opened={asked === 'fill'} onClose={() => setAsked(undefined)} title={t('moreRows')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
        {form}
      </Modal>
      {asked === 'settings' && <SettingsDialog opening={opening} onClose={() => setAsked(undefined)} />}
      <ConfirmOpening opening={opening} opened={asked === 'confirm'} onClose={() => setAsked(undefined)} />
      <DiscardOpening opening={opening} opened={asked === 'discard'} onClose={() => setAsked(undefined)} onGone={() => void navigate({ to: '/stock/openings', replace: true })} />
    </Page>
  );
}
