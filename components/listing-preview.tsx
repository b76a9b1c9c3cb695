import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ListingNote, ListingPreview as Preview } from '../lib/author/preview-listing.ts';
import css from './listing-preview.module.css';
import { receiverHost } from './receiver-host.ts';

interface Props {
  readonly preview: Preview;
  /** The sender's post, whose host plain listings show. */
  readonly ownUrl: string;
}

/** The receiver's list with this ping in it, and what is uncertain about that. */
export function ListingPreview({ preview, ownUrl }: Props) {
  return (
    <div class={css.preview} data-preview={preview.kind}>
      <Card preview={preview} ownUrl={ownUrl} />
      <div class={css.notes}>
        {preview.notes.map((note) => (
          <p key={note} data-note={note}>
            {noteWords(note)}
          </p>
        ))}
        <p>{generalWords(preview.kind)}</p>
      </div>
    </div>
  );
}

function Card({ preview, ownUrl }: Props) {
  switch (preview.kind) {
    case 'arxiv':
      return (
        <Frame>
          <Title text={preview.title} />
          <p class={css.source}>
            [ {preview.blogName !== '' && <bdi>{preview.blogName}</bdi>}
            {preview.blogName !== '' && '@ '}INVALID-URL ]{' '}
            <small>{i18n.t('preview.posted', [preview.date])}</small>
          </p>
        </Frame>
      );
    case 'wordpress':
      return preview.notes.includes('dropped') ? null : (
        <Frame>
          <p class={css.author}>
            <bdi>{preview.blogName || i18n.t('preview.anonymous')}</bdi>
          </p>
          <p>
            <strong>
              <bdi>{preview.title}</bdi>
            </strong>
          </p>
          {preview.excerpt !== '' && (
            <p class={css.excerpt} dir="auto">
              {preview.excerpt}
            </p>
          )}
        </Frame>
      );
    case 'plain':
      return (
        <Frame>
          <Title text={preview.title} />
          {preview.excerpt !== '' && (
            <p class={css.excerpt} dir="auto">
              {preview.excerpt}
            </p>
          )}
          <p class={css.source}>
            <bdi>{preview.blogName || receiverHost(ownUrl)}</bdi>
          </p>
        </Frame>
      );
    default:
      return preview satisfies never;
  }
}

function Frame({ children }: { readonly children: ComponentChildren }) {
  return <blockquote class={css.card}>{children}</blockquote>;
}

/** Looks like the link that it will be. */
function Title({ text }: { readonly text: string }) {
  return (
    <p class={css.title}>
      <bdi>{text || i18n.t('preview.untitled')}</bdi>
    </p>
  );
}

function generalWords(kind: Preview['kind']): string {
  switch (kind) {
    case 'arxiv':
      return i18n.t('preview.arxivText');
    case 'wordpress':
      return i18n.t('preview.wordpressText');
    case 'plain':
      return i18n.t('preview.plainText');
    default:
      return kind satisfies never;
  }
}

function noteWords(note: ListingNote): string {
  switch (note) {
    case 'garbled':
      return i18n.t('preview.garbled');
    case 'references':
      return i18n.t('preview.references');
    case 'cut':
      return i18n.t('preview.cut');
    case 'formula':
      return i18n.t('preview.formula');
    case 'live-markup':
      return i18n.t('preview.liveMarkup');
    case 'dropped':
      return i18n.t('preview.dropped');
    default:
      return note satisfies never;
  }
}
