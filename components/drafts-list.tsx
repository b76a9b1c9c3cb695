import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '../lib/outbox/draft.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { DraftRow } from './draft-row.tsx';
import type { DraftsReading, DraftsServices } from './drafts-services.ts';
import { EmptyList } from './empty-list.tsx';
import css from './options-panel.module.css';

interface Props {
  readonly services: DraftsServices;
}

/** What was typed and not sent, to be taken up again or deleted. */
export function DraftsList({ services }: Props) {
  const [reading, setReading] = useState<DraftsReading | null>(null);
  /** Deleted while this page is open: their rows stay, to take it back. */
  const [removed, setRemoved] = useState<readonly Draft[]>([]);
  const [trouble, setTrouble] = useState<'failed' | 'newer' | null>(null);
  useEffect(() => services.watch(setReading), []);

  async function remove(draft: Draft): Promise<void> {
    setRemoved((before) => [...without(before, draft), draft]);
    const done = await services.remove(draft.pingUrl);
    setTrouble(done ? null : 'failed');
    if (!done) setRemoved((before) => without(before, draft));
  }

  async function restore(draft: Draft): Promise<void> {
    const outcome = await services.restore(draft);
    setTrouble(outcome === 'restored' ? null : outcome);
    if (outcome !== 'restored') return;
    // Shown at once: a row that came and went would lose the focus.
    setReading((now) =>
      now?.kind === 'read' ? { ...now, drafts: [...without(now.drafts, draft), draft] } : now,
    );
    setRemoved((before) => without(before, draft));
  }

  return (
    <div class={css.panel}>
      <h1>{i18n.t('drafts.heading')}</h1>
      {trouble !== null && (
        <p class={css.trouble} role="alert">
          {i18n.t(trouble === 'failed' ? 'drafts.failed' : 'drafts.newer')}
        </p>
      )}
      {content()}
    </div>
  );

  function content() {
    if (reading === null) {
      return (
        <p class={css.soft} role="status">
          <AfterAMoment>{i18n.t('drafts.loading')}</AfterAMoment>
        </p>
      );
    }
    switch (reading.kind) {
      case 'unreadable':
        return (
          <p class={css.trouble} role="alert">
            {i18n.t('drafts.unreadable')}
          </p>
        );
      case 'read': {
        // Written to again elsewhere, it is a new draft.
        const gone = removed.filter(
          ({ pingUrl, updatedAt }) =>
            !reading.drafts.some((draft) => draft.pingUrl === pingUrl && draft.updatedAt > updatedAt),
        );
        const rows = [...gone.reduce(without, reading.drafts), ...gone].sort(
          (a, b) => b.updatedAt - a.updatedAt,
        );
        if (rows.length === 0)
          return <EmptyList title={i18n.t('drafts.emptyTitle')} text={i18n.t('drafts.emptyText')} />;
        return (
          <ul class={css.rows} aria-label={i18n.t('drafts.heading')}>
            {rows.map((draft) => (
              <DraftRow
                key={draft.pingUrl}
                draft={draft}
                isRemoved={gone.includes(draft)}
                onResume={() => services.resume(draft.pingUrl)}
                onRemove={() => void remove(draft)}
                onRestore={() => void restore(draft)}
              />
            ))}
          </ul>
        );
      }
      default:
        return reading satisfies never;
    }
  }
}

function without(drafts: readonly Draft[], { pingUrl }: Draft): readonly Draft[] {
  return drafts.filter((draft) => draft.pingUrl !== pingUrl);
}
