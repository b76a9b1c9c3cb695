import { i18n } from '#i18n';
import type { BeforeSendingCheck } from '../lib/author/before-sending-check.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import css from './before-checks.module.css';
import type { CheckCallbacks } from './before-checks.tsx';

interface Props extends CheckCallbacks {
  readonly check: BeforeSendingCheck;
  readonly ownUrl: string;
}

/** What can be done about what a check found; nothing for one that found nothing. */
export function CheckActions({ check, ownUrl, onReadPost, onOpenPing, onGoTo }: Props) {
  if (check.state === 'good') return null;
  switch (check.kind) {
    case 'public':
      return check.code === 'draft' || check.code === 'private-host' ? (
        <Go to="url" onGoTo={onGoTo} />
      ) : (
        <ReadAgain ownUrl={ownUrl} onReadPost={onReadPost} />
      );
    case 'link':
      return check.code === 'no-target' ? null : <ReadAgain ownUrl={ownUrl} onReadPost={onReadPost} />;
    case 'own-host':
      return <Go to="url" onGoTo={onGoTo} />;
    case 'first-time': {
      if (check.code !== 'pinged' || onOpenPing === null) return null;
      const { id } = check.last;
      return (
        <button type="button" class={css.action} onClick={() => onOpenPing(id)}>
          {i18n.t('before.showPing')}
        </button>
      );
    }
    case 'field':
      return <Go to={check.problem.field} onGoTo={onGoTo} />;
    default:
      return check satisfies never;
  }
}

function ReadAgain({ ownUrl, onReadPost }: Pick<Props, 'ownUrl' | 'onReadPost'>) {
  return (
    <>
      <a class={css.action} href={ownUrl} target="_blank" rel="noreferrer noopener">
        {i18n.t('before.openPost')}
      </a>
      {onReadPost !== null && (
        <button type="button" class={css.action} onClick={onReadPost}>
          {i18n.t('before.readAgain')}
        </button>
      )}
    </>
  );
}

interface GoProps {
  readonly to: keyof PingFields;
  readonly onGoTo: (field: keyof PingFields) => void;
}

function Go({ to, onGoTo }: GoProps) {
  return (
    <button type="button" class={css.action} onClick={() => onGoTo(to)}>
      {goWords(to)}
    </button>
  );
}

function goWords(field: keyof PingFields): string {
  switch (field) {
    case 'url':
      return i18n.t('before.changeUrl');
    case 'title':
      return i18n.t('before.changeTitle');
    case 'excerpt':
      return i18n.t('before.changeExcerpt');
    case 'blog_name':
      return i18n.t('before.changeBlogName');
    default:
      return field satisfies never;
  }
}
