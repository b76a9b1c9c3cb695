import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BeforeSendingCheck } from '../lib/author/before-sending-check.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import css from './before-checks.module.css';
import { CheckActions } from './check-actions.tsx';
import { CheckSign } from './check-sign.tsx';
import { checkWords } from './check-words.ts';
import { HERE, Sentence } from './sentence.tsx';
import { useOutOfSight } from './use-out-of-sight.ts';
import { When } from './when.tsx';
import { receiverHost } from './receiver-host.ts';

export interface CheckCallbacks {
  /** Reads the post, again or for the first time. Called during the click, so that access can be asked for. Null when it cannot be read from here. */
  readonly onReadPost: (() => void) | null;
  /** Shows a ping of the past in the history; null where none is kept. */
  readonly onOpenPing: ((id: string) => void) | null;
  /** Moves the focus to a field. */
  readonly onGoTo: (field: keyof PingFields) => void;
}

interface Props extends CheckCallbacks {
  readonly checks: readonly BeforeSendingCheck[];
  readonly ownUrl: string;
  /** Told how many lines that speak against the ping are out of sight; null where nobody wants to know. */
  readonly onUnseen: ((count: number) => void) | null;
}

/** What speaks against the ping, each with what to do about it; what does not is folded away behind one quiet line. */
export function BeforeChecks({ checks, ownUrl, onUnseen, ...callbacks }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const speaking = checks.filter(speaksUp);
  useOutOfSight(list, speaking.length, onUnseen);
  if (checks.length === 0) return null;
  const unread = checks.find(isUnread);
  const quiet = checks.filter((check) => !speaksUp(check) && !isUnread(check));
  const isOpen = unread !== undefined || quiet.some(({ state }) => state === 'unchecked');
  return (
    <div class={css.checks}>
      {speaking.length > 0 && (
        <ul class={css.list} ref={list} data-speaking>
          {speaking.map((check) => (
            <CheckLine key={`${check.kind}-${check.code}`} check={check} ownUrl={ownUrl} {...callbacks} />
          ))}
        </ul>
      )}
      {(quiet.length > 0 || unread !== undefined) && (
        <details>
          <summary class={css.rest}>
            <CheckSign of={isOpen ? 'unchecked' : 'good'} />
            {i18n.t(summaryKey(speaking.length > 0, isOpen, unread, callbacks.onReadPost !== null))}
          </summary>
          <ul class={css.list}>
            {unread !== undefined && (
              <Unread check={unread} ownUrl={ownUrl} onReadPost={callbacks.onReadPost} />
            )}
            {quiet.map((check) => (
              <CheckLine key={check.kind} check={check} ownUrl={ownUrl} {...callbacks} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Nothing is said to be all right as long as something was not looked at. */
function summaryKey(
  isMoreSaid: boolean,
  isOpen: boolean,
  unread: BeforeSendingCheck | undefined,
  canRead: boolean,
) {
  if (unread !== undefined)
    return canRead && unread.code === 'not-read' ? 'before.looking' : 'before.notRead';
  if (isOpen) return 'before.notAll';
  return isMoreSaid ? 'before.nothingElse' : 'before.nothing';
}

/** Whether a check is worth a line of its own without being asked for. */
function speaksUp(check: BeforeSendingCheck): boolean {
  if (check.state === 'warning' || check.state === 'wrong') return true;
  return check.state === 'unchecked' && check.code === 'leads-elsewhere';
}

/** That the post has not been read is said once, for both checks that need it, and beside its address as well. */
function isUnread(check: BeforeSendingCheck): boolean {
  return check.state === 'unchecked' && (check.code === 'not-read' || check.code === 'needs-access');
}

interface LineProps extends CheckCallbacks {
  readonly check: BeforeSendingCheck;
  readonly ownUrl: string;
}

function CheckLine({ check, ...rest }: LineProps) {
  const { words, name } = checkWords(check);
  return (
    <li class={css.line} data-check={check.kind} data-state={check.state}>
      <CheckSign of={check.state} />
      <p>
        <span class="visually-hidden">{i18n.t(`before.${check.state}`)}: </span>
        <Sentence
          words={words}
          name={check.kind === 'first-time' && check.code === 'pinged' ? <When at={check.last.at} /> : name}
        />{' '}
        <CheckActions check={check} {...rest} />
      </p>
    </li>
  );
}

interface UnreadProps {
  readonly check: BeforeSendingCheck;
  readonly ownUrl: string;
  readonly onReadPost: (() => void) | null;
}

function Unread({ check, ownUrl, onReadPost }: UnreadProps) {
  const needsAccess = check.code === 'needs-access';
  return (
    <li class={css.line} data-check="unread" data-state="unchecked">
      <CheckSign of="unchecked" />
      <p>
        {i18n.t(needsAccess ? 'before.unreadNeedsAccess' : 'before.unread')}{' '}
        {needsAccess && onReadPost !== null && (
          <button type="button" class={css.action} onClick={onReadPost}>
            <Sentence words={i18n.t('before.allowAndRead', [HERE])} name={receiverHost(ownUrl)} />
          </button>
        )}
      </p>
    </li>
  );
}
