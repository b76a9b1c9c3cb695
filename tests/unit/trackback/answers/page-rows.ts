import type { AnswerRow } from './answer-row.ts';
import { errorPage, HTML } from './answer-row.ts';

/** What WordPress says on a page of its own instead of in an answer, in the languages it is translated into. Numbers go on. */
// prettier-ignore
export const PAGE_ROWS: readonly AnswerRow[] = [
  row(506, 'WordPress in Korean', 'there already, as a page with 409', 409, page('중복된 댓글이 발견되었습니다. 이미 말씀하신 것 같습니다!'), 'duplicate/already-there', '중복된 댓글이 발견되었습니다. 이미 말씀하신 것 같습니다!'),
  row(507, 'WordPress in Korean', 'there already, as a page with 500', 500, page('중복된 댓글이 발견되었습니다. 이미 말씀하신 것 같습니다!'), 'duplicate/already-there', '중복된 댓글이 발견되었습니다. 이미 말씀하신 것 같습니다!'),
  row(508, 'WordPress in Chinese', 'there already, as a page with 409', 409, page('检测到重复评论；您似乎已经说过了！'), 'duplicate/already-there', '检测到重复评论；您似乎已经说过了！'),
  row(509, 'WordPress in Chinese', 'there already, as a page with 500', 500, page('检测到重复评论；您似乎已经说过了！'), 'duplicate/already-there', '检测到重复评论；您似乎已经说过了！'),
  row(510, 'WordPress in Chinese of Taiwan', 'there already, as a page with 409', 409, page('偵測到重複的留言，你似乎已經說過了！'), 'duplicate/already-there', '偵測到重複的留言，你似乎已經說過了！'),
  row(511, 'WordPress in Chinese of Taiwan', 'there already, as a page with 500', 500, page('偵測到重複的留言，你似乎已經說過了！'), 'duplicate/already-there', '偵測到重複的留言，你似乎已經說過了！'),
  row(512, 'WordPress in Russian', 'there already, as a page with 409', 409, page('Обнаружен дублирующийся комментарий; похоже, вы это уже говорили!'), 'duplicate/already-there', 'Обнаружен дублирующийся комментарий; похоже, вы это уже говорили!'),
  row(513, 'WordPress in Russian', 'there already, as a page with 500', 500, page('Обнаружен дублирующийся комментарий; похоже, вы это уже говорили!'), 'duplicate/already-there', 'Обнаружен дублирующийся комментарий; похоже, вы это уже говорили!'),
  row(514, 'WordPress in Portuguese', 'there already, as a page with 409', 409, page('Comentário duplicado detectado; parece que você já disse isso!'), 'duplicate/already-there', 'Comentário duplicado detectado; parece que você já disse isso!'),
  row(515, 'WordPress in Portuguese', 'there already, as a page with 500', 500, page('Comentário duplicado detectado; parece que você já disse isso!'), 'duplicate/already-there', 'Comentário duplicado detectado; parece que você já disse isso!'),
  row(516, 'WordPress in Polish', 'there already, as a page with 409', 409, page('Wykryto zduplikowany komentarz; wygląda na to, że już to powiedziano!'), 'duplicate/already-there', 'Wykryto zduplikowany komentarz; wygląda na to, że już to powiedziano!'),
  row(517, 'WordPress in Polish', 'there already, as a page with 500', 500, page('Wykryto zduplikowany komentarz; wygląda na to, że już to powiedziano!'), 'duplicate/already-there', 'Wykryto zduplikowany komentarz; wygląda na to, że już to powiedziano!'),
  row(518, 'WordPress in Italian', 'there already, as a page with 409', 409, page('È stato rilevato un commento duplicato; sembra che tu lo abbia già detto!'), 'duplicate/already-there', 'È stato rilevato un commento duplicato; sembra che tu lo abbia già detto!'),
  row(519, 'WordPress in Italian', 'there already, as a page with 500', 500, page('È stato rilevato un commento duplicato; sembra che tu lo abbia già detto!'), 'duplicate/already-there', 'È stato rilevato un commento duplicato; sembra che tu lo abbia già detto!'),
  row(520, 'WordPress in Japanese', 'there already, as a page with 409', 409, page('重複コメントを検知しました。すでに同じことを言ったようです !'), 'duplicate/already-there', '重複コメントを検知しました。すでに同じことを言ったようです !'),
  row(521, 'WordPress in Japanese', 'there already, as a page with 500', 500, page('重複コメントを検知しました。すでに同じことを言ったようです !'), 'duplicate/already-there', '重複コメントを検知しました。すでに同じことを言ったようです !'),
  row(522, 'WordPress in French', 'there already, as a page with 409', 409, page('Commentaire en double détecté. Il semble que vous ayez déjà dit cela !'), 'duplicate/already-there', 'Commentaire en double détecté. Il semble que vous ayez déjà dit cela !'),
  row(523, 'WordPress in French', 'there already, as a page with 500', 500, page('Commentaire en double détecté. Il semble que vous ayez déjà dit cela !'), 'duplicate/already-there', 'Commentaire en double détecté. Il semble que vous ayez déjà dit cela !'),
  row(524, 'WordPress in Korean', 'too quickly, as a page with 429', 429, page('댓글을 너무 빨리 등록하고 있습니다. 천천히 해 주세요.'), 'refused/throttled', '댓글을 너무 빨리 등록하고 있습니다. 천천히 해 주세요.'),
  row(525, 'WordPress in Korean', 'too quickly, as a page with 500', 500, page('댓글을 너무 빨리 등록하고 있습니다. 천천히 해 주세요.'), 'refused/throttled', '댓글을 너무 빨리 등록하고 있습니다. 천천히 해 주세요.'),
  row(526, 'WordPress in Chinese', 'too quickly, as a page with 429', 429, page('您发表评论的速度过快，请慢一点。'), 'refused/throttled', '您发表评论的速度过快，请慢一点。'),
  row(527, 'WordPress in Chinese', 'too quickly, as a page with 500', 500, page('您发表评论的速度过快，请慢一点。'), 'refused/throttled', '您发表评论的速度过快，请慢一点。'),
  row(528, 'WordPress in Russian', 'too quickly, as a page with 429', 429, page('Вы слишком часто оставляете комментарии. Помедленнее.'), 'refused/throttled', 'Вы слишком часто оставляете комментарии. Помедленнее.'),
  row(529, 'WordPress in Russian', 'too quickly, as a page with 500', 500, page('Вы слишком часто оставляете комментарии. Помедленнее.'), 'refused/throttled', 'Вы слишком часто оставляете комментарии. Помедленнее.'),
  row(530, 'WordPress in Portuguese', 'too quickly, as a page with 429', 429, page('Você está publicando comentários muito rápido. Mais devagar.'), 'refused/throttled', 'Você está publicando comentários muito rápido. Mais devagar.'),
  row(531, 'WordPress in Portuguese', 'too quickly, as a page with 500', 500, page('Você está publicando comentários muito rápido. Mais devagar.'), 'refused/throttled', 'Você está publicando comentários muito rápido. Mais devagar.'),
  row(532, 'WordPress in Polish', 'too quickly, as a page with 429', 429, page('Zbyt szybko dodajesz komentarze. Zwolnij.'), 'refused/throttled', 'Zbyt szybko dodajesz komentarze. Zwolnij.'),
  row(533, 'WordPress in Polish', 'too quickly, as a page with 500', 500, page('Zbyt szybko dodajesz komentarze. Zwolnij.'), 'refused/throttled', 'Zbyt szybko dodajesz komentarze. Zwolnij.'),
  row(534, 'WordPress in Italian', 'too quickly, as a page with 429', 429, page('Stai pubblicando commenti troppo rapidamente. Rallenta.'), 'refused/throttled', 'Stai pubblicando commenti troppo rapidamente. Rallenta.'),
  row(535, 'WordPress in Italian', 'too quickly, as a page with 500', 500, page('Stai pubblicando commenti troppo rapidamente. Rallenta.'), 'refused/throttled', 'Stai pubblicando commenti troppo rapidamente. Rallenta.'),
  row(536, 'WordPress in Japanese', 'too quickly, as a page with 429', 429, page('コメントの投稿が早すぎます。もう少しゆっくりお願いします。'), 'refused/throttled', 'コメントの投稿が早すぎます。もう少しゆっくりお願いします。'),
  row(537, 'WordPress in Japanese', 'too quickly, as a page with 500', 500, page('コメントの投稿が早すぎます。もう少しゆっくりお願いします。'), 'refused/throttled', 'コメントの投稿が早すぎます。もう少しゆっくりお願いします。'),
  row(538, 'WordPress in French', 'too quickly, as a page with 429', 429, page('Vous publiez des commentaires trop rapidement. Ralentissez.'), 'refused/throttled', 'Vous publiez des commentaires trop rapidement. Ralentissez.'),
  row(539, 'WordPress in French', 'too quickly, as a page with 500', 500, page('Vous publiez des commentaires trop rapidement. Ralentissez.'), 'refused/throttled', 'Vous publiez des commentaires trop rapidement. Ralentissez.'),
  row(540, 'any site that crashes', 'a page about a comment of another kind', 500, page('コメントの処理に失敗しました'), 'unknown/server-error', 'コメントの処理に失敗しました'),
  row(541, 'any site with accounts', 'a crash that says "already"', 500, page('You are already registered'), 'unknown/server-error', 'You are already registered'),
];

function page(words: string): string {
  return errorPage('WordPress', words);
}

function row(
  number: number,
  by: string,
  from: string,
  status: number,
  body: string,
  verdict: AnswerRow['verdict'],
  message: string,
): AnswerRow {
  return { number, by, from, status, contentType: HTML, body, verdict, message };
}
