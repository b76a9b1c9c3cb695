import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HistoryPage } from './history-page.tsx';
import type { HistoryServices, HistorySlice } from './history-services.ts';
import css from './history.module.css';

const PAGE_SIZE = 50;

interface Props {
  readonly services: HistoryServices;
  now(): number;
}

/** The history, kept up to date while it is open. */
export function History({ services, now }: Props) {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [slice, setSlice] = useState<HistorySlice | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => services.watch(limit, setSlice), [limit]);

  async function change(done: Promise<boolean>): Promise<void> {
    setFailed(!(await done));
  }

  const { records, total } = slice?.kind === 'read' ? slice : { records: null, total: 0 };
  return (
    <main class={css.history}>
      {slice?.kind === 'unreadable' && <Trouble words={i18n.t('error.history')} />}
      {failed && <Trouble words={i18n.t('error.delete')} />}
      {slice?.kind !== 'unreadable' && (
        <HistoryPage
          records={records}
          total={total}
          hasMore={records !== null && records.length < total}
          openId={openId}
          now={now()}
          onShowMore={() => setLimit(limit + PAGE_SIZE)}
          onToggle={(id) => setOpenId(id === openId ? null : id)}
          onDelete={(id) => void change(services.remove(id))}
          onClearAll={() => void change(services.clear())}
        />
      )}
    </main>
  );
}

function Trouble({ words }: { readonly words: string }) {
  return (
    <p class="trouble" role="alert">
      {words}
    </p>
  );
}
