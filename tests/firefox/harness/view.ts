import { array, object, optional, parse, string, variant, literal } from 'valibot';
import type { Bidi } from './bidi.ts';

/** A page, or the popup, or the browser's own window, as tests look into it. */
export interface View {
  /**
   * Runs a function in there. It is sent as text, so it knows nothing but its two parameters; what goes in and comes
   * out has to be JSON. Null when the view is not there.
   */
  run<Result, Argument = undefined>(
    work: (view: Window, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Awaited<Result> | null>;
}

const RESULT = variant('type', [
  object({ type: literal('success'), result: object({ value: optional(string()) }) }),
  object({ type: literal('exception'), exceptionDetails: object({ text: string() }) }),
]);

/** The page of a tab, or the browser's window. */
export function pageView(bidi: Bidi, context: string): View {
  return viewThrough(bidi, context, 'window');
}

/**
 * The popup of the toolbar button. BiDi does not list it among its contexts, but a page of the extension (`lookout`, a
 * tab that may be in the background) holds its window.
 */
export function popupView(bidi: Bidi, lookout: string): View {
  return viewThrough(bidi, lookout, `chrome.extension.getViews({ type: 'popup' })[0]`);
}

function viewThrough(bidi: Bidi, context: string, view: string): View {
  return {
    async run(work, argument) {
      const text = `async (argument) => {
        const view = ${view};
        if (view?.document?.body === undefined) return 'null';
        return JSON.stringify((await (${work.toString()})(view, JSON.parse(argument))) ?? null);
      }`;
      const answer = await bidi.send('script.callFunction', {
        functionDeclaration: text,
        arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
        target: { context },
        awaitPromise: true,
      });
      const outcome = parse(RESULT, answer);
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
      return JSON.parse(outcome.result.value ?? 'null');
    },
  };
}

const TREE = object({ contexts: array(object({ context: string(), url: string() })) });

/** Ids and addresses of all tabs, or of the browser's windows. */
export async function contextsOf(
  bidi: Bidi,
  scope: 'content' | 'chrome',
): Promise<readonly { readonly context: string; readonly url: string }[]> {
  const parameters = scope === 'chrome' ? { 'moz:scope': 'chrome' } : {};
  return parse(TREE, await bidi.send('browsingContext.getTree', parameters)).contexts;
}
