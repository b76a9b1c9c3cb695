import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { arxivPaperFromUrl } from '../lib/arxiv/arxiv-paper-from-url.ts';
import { checkPingUrl } from '../lib/trackback/check-ping-url.ts';
import type { BadPingUrlReason } from '../lib/trackback/check-ping-url.ts';
import css from './paste-ping-url.module.css';

interface Props {
  readonly initial: string;
  /** Called with the address as the URL parser writes it. */
  readonly onUse: (url: string) => void;
}

/** Takes a TrackBack URL that the user has from elsewhere; or a paper of arXiv's in any form, `arXiv:1706.03762` too. */
export function PastePingUrl({ initial, onUse }: Props) {
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<BadPingUrlReason | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function submit(event: Event): void {
    event.preventDefault();
    const paper = arxivPaperFromUrl(text.trim());
    if (paper !== null) {
      onUse(paper.pingUrl);
      return;
    }
    const check = checkPingUrl(text);
    if (check.kind === 'ok') {
      onUse(check.url);
      return;
    }
    setProblem(check.reason);
    input.current?.focus();
  }

  return (
    <form class={css.paste} noValidate onSubmit={submit}>
      <label for={id}>{i18n.t('paste.label')}</label>
      <div class={css.line}>
        <input
          id={id}
          ref={input}
          type="url"
          dir="ltr"
          value={text}
          autoComplete="off"
          spellcheck={false}
          placeholder="https://"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit">{i18n.t('paste.use')}</button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class={css.problem}>
          {problemWords(problem)}
        </p>
      )}
    </form>
  );
}

function problemWords(reason: BadPingUrlReason): string {
  switch (reason) {
    case 'empty':
      return i18n.t('paste.empty');
    case 'not-a-url':
      return i18n.t('paste.notAUrl');
    case 'not-http':
      return i18n.t('paste.notHttp');
    case 'has-credentials':
      return i18n.t('paste.credentials');
    case 'no-host':
      return i18n.t('paste.noHost');
    default:
      return reason satisfies never;
  }
}
