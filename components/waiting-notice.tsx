import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import css from './outcome.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  /** A ping that waits for access which is there by now. */
  find(): Promise<PingRecord | null>;
  readonly onSee: (id: string) => void;
}

/** Asks again about a ping that waits: it never goes by itself. */
export function WaitingNotice({ find, onSee }: Props) {
  const [record, setRecord] = useState<PingRecord | null>(null);
  useEffect(() => {
    find().then(setRecord, () => undefined); // the next opening asks again
  }, []);
  return (
    record && (
      <div class={`${css.suggestion} ${css.waiting}`} role="status">
        <p>
          <Sentence words={i18n.t('awaiting.mayGo', [HERE])} name={receiverHost(record.pingUrl)} />
        </p>
        <button type="button" onClick={() => onSee(record.id)}>
          {i18n.t('awaiting.see')}
        </button>
      </div>
    )
  );
}
