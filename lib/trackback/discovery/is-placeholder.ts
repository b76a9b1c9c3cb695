/** What stands for a number or a name in an example, as a whole part of a path or the value of a parameter. */
const STAND_IN = [
  String.raw`\[[a-z][\w -]*\]?`,
  String.raw`(?:[:#*@]|%23)?id`,
  '[xn]{3,}',
  'yyyy',
  '(?:arxiv|paper|entry|post|article|blog|page|tb|trackback|weblog)[-_]?(?:id|name|number|nr|slug)',
  'your[-_][a-z_-]+',
].join('|');

const TEMPLATE = new RegExp(`[/=](?:${STAND_IN})(?:/trackback)?/?(?:$|[?&])`, 'i');

/** Names that are reserved for examples (RFC 2606), and those that people use as if they were. */
const EXAMPLE_HOST =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|(?:foo|bar|domain|(?:your|my)-?(?:blog|weblog|site|website|domain|server|host))\.(?:com|org|net))$/i;

/** Whether an address is a pattern that nobody filled in: `…/mt-tb.cgi/[ID]`, `…/trackback/XXXX/`. */
export function isPlaceholder(address: string): boolean {
  return TEMPLATE.test(address.trim());
}

/** Whether an address leads to a host that only examples name, from a page that is not there itself. */
export function isExampleHost(address: string, pageUrl: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return EXAMPLE_HOST.test(host) && host !== URL.parse(pageUrl)?.hostname;
}
