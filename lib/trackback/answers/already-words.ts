import type { Topic } from './receiver-words.ts';

/** Says by itself that something is there a second time, without an "already". */
export const SAYS_TWICE =
  /duplic|doppelt|duplikat|doublon|en double|重複|重复|중복|二重|dubbel|dubblett|дубл|повторн/u;

/** Not the ping but a part of the request came twice. */
export const TWICE_IN_REQUEST = /\bduplicate (?:\w+ )?(?:param(?:eter)?|field|argument|header|variable)s?\b/u;

/** Words that leave no doubt that an earlier ping is meant, also beside words of closing. */
export const SURELY_THERE =
  /duplic|regist|exist|receiv|doppel|enregistr|reçu|登録|存在|受信|중복|등록|重[复複]|recibid|ricevut|ontvangen/u;

/** What is said of an address, a sender or an entry with the same "already" as of a ping that is there. */
export const OTHER_STATES: readonly { readonly topic: Topic; readonly words: RegExp }[] = [
  {
    topic: 'throttled',
    words:
      /(?:reach|exceed|\bhit\b|used up|atteint|dépass|alcanz|superad|excedid|raggiunt|superat|atingi|bereikt).{0,40}(?:limit|límit|maxim|máxim|\bquota)|(?:limit|maxim|höchst|\bquota|kontingent).{0,40}(?:reach|exceed|erreicht|überschritten|ausgeschöpft|atteint|dépass|bereikt)|上限|한도|лимит/u,
  },
  {
    topic: 'throttled',
    words:
      /(?:already (?:sent|submitted|posted|pinged)|déjà envoyé|\bya (?:ha |has )?enviado|già inviato|já enviou|уже отправили) (?:[2-9]|\d{2,4})\b|(?:bereits|schon) (?:[2-9]|\d{2,4}) (?:pings|trackbacks) (?:gesendet|geschickt)|\d ?件.{0,12}送信|\d ?(?:개|건).{0,12}(?:보내|보냈|전송)|(?:发送|發送)了? ?\d{1,4} ?(?:个|個|条|條|次)/u,
  },
  {
    topic: 'no-such-entry',
    words:
      /\bdeleted|\bremoved|supprim|effac|gelöscht|entfernt|削除|消去|삭제|지워|删除|刪除|eliminad|borrad|eliminat|cancellat|rimoss|apagad|excluíd|removid|verwijderd|удал[её]н|usunięt|borttag|tagi[tn]s? bort|slettet|smazán|silin/u,
  },
  {
    topic: 'spam',
    words:
      /\bbann|black ?list|\bblocked|deny ?list|gesperrt|blockiert|gebannt|bloqu|liste noire|\bbanni|ブラックリスト|차단|黑名[单單]|屏蔽|封[禁锁鎖]|lista nera|lista negra|baneado|bloccat|bannat|banid|geblokkeerd|заблокирован|zablokowan|blockera|blokere|engellen/u,
  },
];
