import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkBeforeSending } from '../lib/author/check-before-sending.ts';
import type { BeforeSending as Ping } from '../lib/author/check-before-sending.ts';
import type { ListingPreview as Preview } from '../lib/author/preview-listing.ts';
import { previewListing } from '../lib/author/preview-listing.ts';
import type { DryRunOutcome } from '../lib/outbox/submission.ts';
import { checkFields } from '../lib/trackback/check-fields.ts';
import { checkPingUrl } from '../lib/trackback/check-ping-url.ts';
import { isShortLived } from '../lib/trackback/is-short-lived.ts';
import type { PingFields, PingOptions } from '../lib/trackback/ping-fields.ts';
import { limitsFor } from '../lib/trackback/receiver-limits.ts';
import { requestFor } from '../lib/trackback/request-for.ts';
import { ArxivLetters } from './arxiv-letters.tsx';
import { BeforeChecks } from './before-checks.tsx';
import css from './before-sending.module.css';
import { DryRun } from './dry-run.tsx';
import { ExactRequest } from './exact-request.tsx';
import { ListingPreview } from './listing-preview.tsx';

export interface BeforeSendingProps extends Ping {
  readonly isBusy: boolean;
  /** Reads the post without cookies, asking for access where that is needed. Called during the click. Null when it cannot. */
  readonly onReadPost: (() => void) | null;
  readonly onOptionsChange: (options: PingOptions) => void;
  readonly onDryRun: () => Promise<DryRunOutcome>;
  /** Shows a ping of the past in the history. Null where none is kept: there is no dry run then either. */
  readonly onOpenPing: ((id: string) => void) | null;
  /** Puts text on the clipboard. Resolves with false when the browser would not. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly now: () => number;
  /** Told how many lines that speak against the ping are out of sight; null where nobody wants to know. */
  readonly onUnseen: ((count: number) => void) | null;
}

/** Room for a preview that stands open from the start: a page in a tab has it, the popup has not. */
const ROOMY_PX = 640;

/** What speaks against the ping, how it will be listed, and the request itself: three quiet lines that open. */
export function BeforeSending(props: BeforeSendingProps) {
  const { pingUrl, fields, options, isBusy } = props;
  const part = useRef<HTMLElement>(null);

  function goTo(field: keyof PingFields): void {
    part.current?.closest('form')?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }

  return (
    <section class={css.before} aria-label={i18n.t('before.label')} ref={part}>
      <BeforeChecks
        checks={checkBeforeSending(props)}
        ownUrl={fields.url.trim()}
        onUnseen={props.onUnseen}
        onReadPost={props.onReadPost}
        onOpenPing={props.onOpenPing}
        onGoTo={goTo}
      />
      {(fields.title + fields.excerpt + fields.blog_name).trim() !== '' && (
        <PreviewPart
          preview={previewListing({ pingUrl, fields, options, now: props.now() })}
          fields={fields}
          options={options}
          isBusy={isBusy}
          onOptionsChange={props.onOptionsChange}
        />
      )}
      <RequestPart {...props} />
    </section>
  );
}

interface PreviewProps {
  readonly preview: Preview;
  readonly fields: PingFields;
  readonly options: PingOptions;
  readonly isBusy: boolean;
  readonly onOptionsChange: (options: PingOptions) => void;
}

function PreviewPart({ preview, fields, options, isBusy, onOptionsChange }: PreviewProps) {
  const isGarbled = preview.notes.includes('garbled');
  const [isOpen, setIsOpen] = useState(() => innerHeight > ROOMY_PX || isGarbled);
  /** Letters that will come out wrong are shown without being asked for, in the same breath as what stands below. */
  useLayoutEffect(() => {
    if (isGarbled) setIsOpen(true);
  }, [isGarbled]);
  const offersReferences = preview.kind === 'arxiv' && /[^\0-\x7f]/.test(fields.title + fields.blog_name);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{i18n.t(`preview.${preview.kind}`)}</summary>
      <ListingPreview preview={preview} ownUrl={fields.url} />
      {offersReferences && (
        <ArxivLetters
          references={options.references}
          isReadOnly={isBusy}
          onChange={(references) => onOptionsChange({ ...options, references })}
        />
      )}
    </details>
  );
}

function RequestPart({ pingUrl, target, fields, options, isBusy, ...rest }: BeforeSendingProps) {
  const [isOpen, setIsOpen] = useState(false);
  const address = checkPingUrl(pingUrl);
  const canGo =
    address.kind === 'ok' &&
    checkFields(fields, limitsFor(address.url)).every(({ severity }) => severity !== 'error');
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{i18n.t('exact.title')}</summary>
      {isOpen && !canGo && <p class={css.soft}>{i18n.t('exact.notYet')}</p>}
      {isOpen && canGo && (
        <>
          <ExactRequest
            request={requestFor(address.url, fields, options)}
            mayChange={mayChange(address, target.pageUrl)}
            copy={rest.copy}
          />
          {rest.onOpenPing !== null && (
            <DryRun isBusy={isBusy} onDryRun={rest.onDryRun} onOpenPing={rest.onOpenPing} />
          )}
        </>
      )}
    </details>
  );
}

/** What the background may still find out about the address when the ping goes. */
function mayChange(
  address: Extract<ReturnType<typeof checkPingUrl>, { kind: 'ok' }>,
  pageUrl: string | null,
): string | null {
  if (isShortLived(address.url)) return i18n.t('exact.shortLived');
  const mayUpgrade = address.isPlainHttp && pageUrl?.startsWith('https:') === true;
  return mayUpgrade ? i18n.t('exact.mayUpgrade', [address.displayHost]) : null;
}
