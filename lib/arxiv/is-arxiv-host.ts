/** Whether a host is arXiv's own: the main one or a mirror below it. */
export function isArxivHost(host: string): boolean {
  return /(?:^|\.)arxiv\.org$/.test(host);
}
