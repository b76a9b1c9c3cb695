import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../lib/trackback/entry.ts';
import type { SecondLook } from '../lib/trackback/find-outcome.ts';
import css from './second-chance.module.css';
import { receiverHost } from './receiver-host.ts';

interface Props {
  /** Where else the page may say it. */
  readonly place: 'feed' | 'frames';
  readonly lookThere: () => Promise<SecondLook>;
  /** Shows the browser's prompt. Called during the click. */
  readonly requestAccess: (url: string) => Promise<boolean>;
  readonly onFound: (entries: readonly Entry[]) => void;
}

type Stage =
  | { readonly kind: 'offered' }
  | { readonly kind: 'reading' }
  | Exclude<SecondLook, { kind: 'found' }>;

/** The second chance for a page that says nothing itself: its feed or a frame may. Looked into only on a click. */
export function SecondChance({ place, lookThere, requestAccess, onFound }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'offered' });

  async function look(): Promise<void> {
    setStage({ kind: 'reading' });
    const outcome = await lookThere().catch(() => ({ kind: 'failed' }) as const);
    if (outcome.kind === 'found') onFound(outcome.entries);
    else setStage(outcome);
  }

  async function lookWhenAllowed(permission: Promise<boolean>): Promise<void> {
    if (await permission.catch(() => false)) await look();
  }

  switch (stage.kind) {
    case 'offered':
    case 'reading':
      return (
        <button
          type="button"
          class={css.chance}
          aria-disabled={stage.kind === 'reading'}
          onClick={() => void (stage.kind === 'offered' && look())}
        >
          {i18n.t(`${place}.look`)}
        </button>
      );
    case 'needs-access': {
      const host = receiverHost(stage.url);
      return (
        <div class={css.chance}>
          <p>{i18n.t('feed.accessText', [host])}</p>
          <button type="button" onClick={() => void lookWhenAllowed(requestAccess(stage.url))}>
            {i18n.t('feed.accessButton', [host])}
          </button>
        </div>
      );
    }
    case 'nothing':
    case 'failed':
      return (
        <p class={css.said} role="status">
          {i18n.t(`${place}.${stage.kind}`)}
        </p>
      );
    default:
      return stage satisfies never;
  }
}
