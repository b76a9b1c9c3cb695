import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limitsFor } from '../lib/trackback/receiver-limits.ts';
import { Composer } from './composer.tsx';
import { EntryLine } from './entry-line.tsx';
import { LazyBeforeSending } from './lazy-before-sending.tsx';
import css from './ping-flow.module.css';
import type { PingFlowServices } from './ping-flow-services.ts';
import { pageHostOf } from './page-host-of.ts';
import { UnsentWords } from './unsent-words.tsx';
import { useAuthor } from './use-author.tsx';
import { useComposer } from './use-composer.ts';
import type { Composing, PingFlow } from './use-ping-flow.ts';

interface Props {
  readonly services: PingFlowServices;
  readonly flow: PingFlow;
  readonly composing: Composing;
}

/** The composer with the entry it writes to on top. */
export function ComposeStage({ services, flow, composing }: Props) {
  const model = useComposer(services, flow, composing);
  const author = useAuthor(services, composing, model);
  const [unseen, setUnseen] = useState(0);
  return (
    <>
      <EntryLine
        entry={composing.entry}
        pingUrl={composing.pingUrl}
        pageHost={pageHostOf(flow.found)}
        canChange
        onChange={() => flow.back()}
      />
      {limitsFor(composing.pingUrl).url.receiver === 'arxiv' && (
        <p class={css.advice}>{i18n.t('arxiv.linkNote')}</p>
      )}
      {model.unsent !== null && <UnsentWords draft={model.unsent} onAnswer={model.chooseWords} />}
      {model.fields !== null && (
        <Composer
          pingUrl={composing.pingUrl}
          fields={model.fields}
          options={model.options}
          rememberedUrl={model.urlIsRemembered}
          accessNeeded={model.accessNeeded}
          draftKept={model.draftKept}
          busy={model.busy}
          field={model.field}
          questions={model.questions}
          aids={author.aids}
          unseen={unseen}
          onFieldChange={(name, value) => {
            model.setField(name, value);
            author.typed(name, value);
          }}
          onFieldFocus={model.enter}
          onOptionsChange={model.setOptions}
          onSubmit={model.submit}
          onAnswer={model.answer}
        >
          <LazyBeforeSending
            pingUrl={composing.pingUrl}
            target={{ ...composing.target, isPageOwn: composing.entry?.isPageOwn === true }}
            fields={model.fields}
            options={model.options}
            reading={author.reading}
            pastPings={author.pastPings}
            isBusy={model.busy}
            onReadPost={author.readThisPost}
            onOptionsChange={model.setOptions}
            onDryRun={model.dryRun}
            onOpenPing={services.openPing}
            copy={services.copy}
            now={services.now}
            onUnseen={setUnseen}
          />
        </Composer>
      )}
    </>
  );
}
