import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HistoryPage } from './history-page.tsx';
import type { HistoryServices } from './history-services.ts';
import css from './history.module.css';
import { WHOLE_HISTORY } from './history-view.ts';
import { useHistory } from './use-history.ts';

interface Props {
  readonly services: HistoryServices;
  now(): number;
  /** Opens a ping's words for sending them again. */
  readonly onSendAgain?: (id: string) => void;
}

/** The history, kept up to date while it is open. */
export function History({ services, now, onSendAgain }: Props) {
  const [view, setView] = useState(WHOLE_HISTORY);
  const [openId, setOpenId] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const { reading, shown } = useHistory(services, view, now);

  async function change(done: Promise<boolean>): Promise<void> {
    setFailed(!(await done));
  }

  return (
    <main class={css.history}>
      {reading?.kind === 'unreadable' && <Trouble words={i18n.t('error.history')} />}
      {failed && <Trouble words={i18n.t('error.delete')} />}
      {reading?.kind !== 'unreadable' && (
        <HistoryPage
          shown={shown}
          view={view}
          openId={openId}
          now={now()}
          load={(ids) => services.load(ids)}
          copy={(text) => services.copy(text)}
          {...(onSendAgain && { onSendAgain })}
          onView={setView}
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
