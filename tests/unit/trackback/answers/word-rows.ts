import type { AnswerRow } from './answer-row.ts';
import { XML } from './answer-row.ts';

/** What receivers say in words, each with the reason it gives. Numbers go on. */
// prettier-ignore
export const WORD_ROWS: readonly AnswerRow[] = [
  // Throttled
  { ...row(412, 'small receivers in English', 'seconds to wait', 200, '<response><error>1</error><message>Please wait 30 seconds</message></response>', 'refused/throttled', 'Please wait 30 seconds'), retryAfterSeconds: 30 },
  { ...row(413, 'small receivers in English', 'minutes to wait', 200, '<response><error>1</error><message>Try again in 5 minutes.</message></response>', 'refused/throttled', 'Try again in 5 minutes.'), retryAfterSeconds: 300 },
  { ...row(414, 'receivers with German texts', 'seconds to wait', 200, '<response><error>1</error><message>Bitte warten Sie 20 Sekunden</message></response>', 'refused/throttled', 'Bitte warten Sie 20 Sekunden'), retryAfterSeconds: 20 },
  { ...row(415, 'receivers with Japanese texts', 'seconds to wait', 200, '<response><error>1</error><message>30秒後に再度送信してください</message></response>', 'refused/throttled', '30秒後に再度送信してください'), retryAfterSeconds: 30 },
  row(416, 'any receiver behind a server that is down', 'a crash that says "try again" is no refusal', 500, '<!DOCTYPE html><html><head><title>x</title></head><body><p>Something broke. Please try again in 5 minutes.</p></body></html>', 'unknown/server-error', 'Something broke. Please try again in 5 minutes.'),
  row(417, 'any receiver behind Cloudflare', 'a gateway that says "try again" is no refusal', 502, '<!DOCTYPE html><html><head><title>x</title></head><body><p>Bad gateway. Please try again in a few minutes.</p></body></html>', 'unknown/server-error', 'Bad gateway. Please try again in a few minutes.'),
  { ...row(418, 'any receiver behind a firewall', 'a refusal that says "try again"', 403, '<!DOCTYPE html><html><head><title>x</title></head><body><p>Too many attempts. Try again in 10 minutes.</p></body></html>', 'refused/throttled', 'Too many attempts. Try again in 10 minutes.'), retryAfterSeconds: 600 },

  // Closed
  row(419, 'small receivers in English', 'pings not allowed', 200, '<response><error>1</error><message>Pings not allowed</message></response>', 'refused/closed', 'Pings not allowed'),
  row(420, 'small receivers in English', 'not accepting pings', 200, '<response><error>1</error><message>This site is not accepting pings</message></response>', 'refused/closed', 'This site is not accepting pings'),
  row(421, 'WordPress: the words of its comment form', 'comments closed', 200, '<response><error>1</error><message>Sorry, comments are closed for this item.</message></response>', 'refused/closed', 'Sorry, comments are closed for this item.'),
  row(422, 'receivers with French texts', 'already closed', 200, '<response><error>1</error><message>Les rétroliens sont déjà fermés</message></response>', 'refused/closed', 'Les rétroliens sont déjà fermés'),
  row(423, 'receivers with German texts', 'already closed', 200, '<response><error>1</error><message>Der Eintrag ist bereits geschlossen</message></response>', 'refused/closed', 'Der Eintrag ist bereits geschlossen'),
  row(424, 'receivers with Japanese texts', 'already closed', 200, '<response><error>1</error><message>すでに受付を終了しました</message></response>', 'refused/closed', 'すでに受付を終了しました'),
  row(425, 'receivers with Korean texts', 'already closed', 200, '<response><error>1</error><message>트랙백이 이미 닫혔습니다</message></response>', 'refused/closed', '트랙백이 이미 닫혔습니다'),
  row(426, 'receivers with Spanish texts', 'already closed', 200, '<response><error>1</error><message>Los trackbacks ya están cerrados</message></response>', 'refused/closed', 'Los trackbacks ya están cerrados'),

  // No link found
  row(427, 'receivers that take Webmention as well', 'no mention', 200, '<response><error>1</error><message>The source does not mention target</message></response>', 'refused/no-link-found', 'The source does not mention target'),
  row(428, 'receivers with a link-back check', 'no reference', 200, '<response><error>1</error><message>No reference to this entry was found</message></response>', 'refused/no-link-found', 'No reference to this entry was found'),
  row(429, 'receivers with a link-back check', 'backlink', 200, '<response><error>1</error><message>Backlink not found</message></response>', 'refused/no-link-found', 'Backlink not found'),

  // Wrong sender, expired address
  row(430, 'receivers with an IP check', 'sender differs', 200, '<response><error>1</error><message>Sender IP differs</message></response>', 'refused/wrong-ip', 'Sender IP differs'),
  row(431, 'receivers with an IP check', 'mismatch', 200, '<response><error>1</error><message>IP mismatch</message></response>', 'refused/wrong-ip', 'IP mismatch'),
  row(432, 'receivers with one-time addresses', 'no longer valid', 200, '<response><error>1</error><message>This trackback URL is no longer valid</message></response>', 'refused/expired-address', 'This trackback URL is no longer valid'),
  row(433, 'receivers with one-time addresses', 'token', 200, '<response><error>1</error><message>token expired</message></response>', 'refused/expired-address', 'token expired'),

  // There already
  row(434, 'receivers with Spanish texts', 'received', 200, '<response><error>1</error><message>Ya hemos recibido un ping de esa URL.</message></response>', 'duplicate/already-there', 'Ya hemos recibido un ping de esa URL.'),
  row(435, 'receivers with Chinese texts', 'sent', 200, '<response><error>1</error><message>您已經發送過引用</message></response>', 'duplicate/already-there', '您已經發送過引用'),

  // Held, and not
  row(436, 'receivers with German texts', 'not released yet', 200, '<response><error>0</error><message>noch nicht freigegeben</message></response>', 'accepted/held', 'noch nicht freigegeben'),
  row(437, 'small receivers in English', 'after a review', 200, '<response><error>0</error><message>It will be shown after it has been reviewed</message></response>', 'accepted/held', 'It will be shown after it has been reviewed'),
  row(438, 'small receivers in English', 'after the author', 200, '<response><error>0</error><message>Shown after the author confirms</message></response>', 'accepted/held', 'Shown after the author confirms'),
  row(439, 'receivers with French texts', 'waiting', 200, '<response><error>0</error><message>en attente de modération</message></response>', 'accepted/held', 'en attente de modération'),
  row(440, 'Cocolog', 'waiting', 200, '<response><error>0</error><message>承認待ち</message></response>', 'accepted/held', '承認待ち'),
  row(441, 'receivers with Spanish texts', 'waiting', 200, '<response><error>0</error><message>pendiente de moderación</message></response>', 'accepted/held', 'pendiente de moderación'),
  row(442, 'small receivers in English', 'moderation switched off', 200, '<response><error>0</error><message>Moderation is disabled</message></response>', 'accepted/taken', 'Moderation is disabled'),
  row(443, 'small receivers in English', 'not held', 200, '<response><error>0</error><message>Ping not held</message></response>', 'accepted/taken', 'Ping not held'),
  row(444, 'small receivers in English', 'no moderation', 200, '<response><error>0</error><message>no moderation needed</message></response>', 'accepted/taken', 'no moderation needed'),
  row(445, 'Cocolog', 'approval not needed', 200, '<response><error>0</error><message>承認不要</message></response>', 'accepted/taken', '承認不要'),

  // On a page
  row(446, 'Typecho, which answers with a page', 'closed, as a page', 403, '<!DOCTYPE html><html><head><title>x</title></head><body><p>Trackbacks are closed for this post.</p></body></html>', 'refused/closed', 'Trackbacks are closed for this post.'),
  row(447, 'Typecho, which answers with a page', 'there already, as a page', 403, '<!DOCTYPE html><html><head><title>x</title></head><body><p>This trackback has already been received.</p></body></html>', 'duplicate/already-there', 'This trackback has already been received.'),
  row(448, 'any site behind a firewall', 'a page that is closed to visitors, not to pings', 403, '<!DOCTYPE html><html><head><title>x</title></head><body><p>This area is closed to visitors.</p></body></html>', 'refused/forbidden', 'This area is closed to visitors.'),
  row(449, 'any site with accounts', 'a page that says "already" of something else', 403, '<!DOCTYPE html><html><head><title>x</title></head><body><p>You are already logged in.</p></body></html>', 'refused/forbidden', 'You are already logged in.'),
  row(450, 'frameworks that choose the status themselves', 'no link found, as a page', 422, '<!DOCTYPE html><html><head><title>x</title></head><body><p>Your page has no link to us, so this trackback is refused.</p></body></html>', 'refused/no-link-found', 'Your page has no link to us, so this trackback is refused.'),
];

function row(
  number: number,
  by: string,
  from: string,
  status: number,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string | null,
): AnswerRow {
  return { number, by, from, status, contentType: XML, body, verdict, message };
}
