import { escapeMarkup } from './escape-markup.ts';
import { page, type BodyAnswer } from './answer.ts';

/** How a practice host looks: its name in the header, one colour, and a line under the name. */
export interface SiteLook {
  readonly name: string;
  readonly tagline: string;
  readonly home: string;
  /** Two CSS colours: for light and for dark. */
  readonly accent: readonly [light: string, dark: string];
  readonly font: 'serif' | 'sans-serif';
}

export interface ShellParts {
  readonly look: SiteLook;
  readonly title: string;
  /** Markup for `<head>`: links, metas. */
  readonly head?: string;
  /** Markup right at the start of the content, before anything visible: where arXiv puts its RDF. */
  readonly beforeContent?: string;
  readonly content: string;
}

const FONTS = {
  serif: 'Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif',
  'sans-serif': 'system-ui, "Helvetica Neue", Arial, sans-serif',
};

/** A whole page of one practice host. No script, nothing loaded from anywhere. */
export function siteShell({ look, title, head = '', beforeContent = '', content }: ShellParts): BodyAnswer {
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${look.accent[0]}"/></svg>`;
  return page(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
${head}<style>${styles(look)}</style>
</head>
<body>
<header><div><a href="${look.home}">${escapeMarkup(look.name)}</a><span>${escapeMarkup(look.tagline)}</span></div></header>
<main>
<div id="content">
${beforeContent}${content}
</div>
</main>
</body>
</html>
`);
}

function styles(look: SiteLook): string {
  return `
:root { color-scheme: light dark; --accent: light-dark(${look.accent[0]}, ${look.accent[1]}); --line: light-dark(#d9dde3, #3a4049); }
body { margin: 0; background: light-dark(#fcfcfb, #16181c); color: light-dark(#23272e, #d9dde3); font: 1.06rem/1.62 ${FONTS[look.font]}; }
header { border-block-end: 3px solid var(--accent); background: light-dark(#fff, #1c1f24); }
header div { display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
header div, main { max-inline-size: 44rem; margin-inline: auto; padding: 1rem 1.5rem; }
header a { font-weight: 700; font-size: 1.3rem; color: var(--accent); text-decoration: none; }
header span, .quiet { color: light-dark(#5b6470, #9aa4b2); font-size: .92rem; }
main { padding-block: 1.5rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin-block: .6rem .4rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 2rem .2rem; }
h3 { font-size: 1.05rem; margin-block: 1.2rem 0; }
a { color: var(--accent); }
article + article { border-block-start: 1px solid var(--line); }
blockquote { margin: 1rem 0; padding-inline-start: 1.2rem; border-inline-start: 3px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; font-size: .95rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
`;
}
