import { describe, expect, it } from 'vitest';

import { readTopic, saysHeld } from '../../../../lib/trackback/answers/read-topic.ts';
import { HELD_WORDS } from '../../../../lib/trackback/answers/held-words.ts';
import { RECEIVER_WORDS } from '../../../../lib/trackback/answers/receiver-words.ts';
import { DUTCH_POLISH_TURKISH_ROWS } from './dutch-polish-turkish-rows.ts';
import { HELD_ROWS, TOPIC_ROWS } from './topic-rows.ts';

/** Words as receivers and their translators might put them, one per row of the table; written for this test. */
const ROWS: readonly (readonly [words: string, topic: ReturnType<typeof readTopic>])[] = [
  ['Please use the HTTP POST method', 'wrong-method'],
  ['Method Not Allowed', 'wrong-method'],
  ['POSTメソッドで送信してください', 'wrong-method'],
  ['Nur POST ist erlaubt', 'wrong-method'],
  ['Utilisez la méthode POST', 'wrong-method'],
  ['Your IP does not match', 'wrong-ip'],
  ['Die IP stimmt nicht überein', 'wrong-ip'],
  ['IPアドレスが一致しません', 'wrong-ip'],
  ['A password is needed', 'protected'],
  ['Bitte anmelden', 'protected'],
  ['Mot de passe incorrect', 'protected'],
  ['パスワードが違います', 'protected'],
  ['비밀번호를 입력하세요', 'protected'],
  ['需要密码', 'protected'],
  ['This TrackBack address has expired', 'expired-address'],
  ['This address was already used', 'expired-address'],
  ['Die Adresse ist abgelaufen', 'expired-address'],
  ['Adresse expirée', 'expired-address'],
  ['有効期限が切れています', 'expired-address'],
  ['만료된 주소입니다', 'expired-address'],
  ['链接已失效', 'expired-address'],
  ['La dirección ha caducado', 'expired-address'],
  ['Slow down, please', 'throttled'],
  ['Sie senden zu schnell', 'throttled'],
  ['Vous envoyez trop vite', 'throttled'],
  ['しばらくしてからもう一度', 'throttled'],
  ['너무 빨리 보냈습니다', 'throttled'],
  ['发送太快', 'throttled'],
  ['Estás enviando demasiado rápido', 'throttled'],
  ['Stai andando troppo velocemente', 'throttled'],
  ['Je plaatst te snel reacties', 'throttled'],
  ['Você está enviando rápido demais', 'throttled'],
  ['Слишком часто', 'throttled'],
  ['Wysyłasz zbyt szybko', 'throttled'],
  ['Du skickar för snabbt', 'throttled'],
  ['We have this trackback already stored', 'duplicate'],
  ['A trackback with this address already exists', 'duplicate'],
  ['Es gibt bereits einen Ping von dieser URL', 'duplicate'],
  ['Für diesen Beitrag ist schon ein Trackback von dieser Adresse da', 'duplicate'],
  ['Il y a déjà un ping de cette adresse', 'duplicate'],
  ['Déjà enregistré', 'duplicate'],
  ['その URL からの ping はすでに受け取っています', 'duplicate'],
  ['이미 등록된 트랙백입니다', 'duplicate'],
  ['该引用已经存在', 'duplicate'],
  ['這個引用重複了', 'duplicate'],
  ['Ya existe un ping desde esa URL', 'duplicate'],
  ["C'è già un ping da questo URL", 'duplicate'],
  ['Er is al een ping van die URL', 'duplicate'],
  ['Já existe um ping dessa URL', 'duplicate'],
  ['Пинг с этого адреса уже получен', 'duplicate'],
  ['Taki ping już istnieje', 'duplicate'],
  ['Det finns redan en ping', 'duplicate'],
  ['Der er allerede et ping', 'duplicate'],
  ['Ping již existuje', 'duplicate'],
  ['Bu adresten zaten bir ping var', 'duplicate'],
  ['Your page does not contain a link to us', 'no-link-found'],
  ['Kein Link auf diesen Beitrag gefunden', 'no-link-found'],
  ['Aucun lien vers ce billet', 'no-link-found'],
  ['言及リンクがありません', 'no-link-found'],
  ['링크를 찾을 수 없습니다', 'no-link-found'],
  ['没有找到链接', 'no-link-found'],
  ['No hay ningún enlace', 'no-link-found'],
  ['Nessun collegamento trovato', 'no-link-found'],
  ['Geen link gevonden', 'no-link-found'],
  ['Looks like spam', 'spam'],
  ['Ihr Trackback wurde gefiltert', 'spam'],
  ['Considéré comme indésirable', 'spam'],
  ['禁止語が含まれています', 'spam'],
  ['스팸으로 판단되었습니다', 'spam'],
  ['您在黑名单中', 'spam'],
  ['Su sitio está en la lista negra', 'spam'],
  ['Sito in lista nera', 'spam'],
  ['Это спам', 'spam'],
  ['Trackbacks are turned off', 'closed'],
  ['Trackbacks sind für diesen Artikel geschlossen', 'closed'],
  ['Les rétroliens sont fermés', 'closed'],
  ['トラックバックは受け付けていません', 'closed'],
  ['트랙백을 받지 않습니다', 'closed'],
  ['引用功能已关闭', 'closed'],
  ['Los trackbacks están cerrados', 'closed'],
  ['I trackback sono chiusi', 'closed'],
  ['Trackbacks zijn gesloten', 'closed'],
  ['Os trackbacks estão fechados', 'closed'],
  ['Обратные ссылки закрыты', 'closed'],
  ['Możliwość wysyłania jest wyłączona', 'closed'],
  ['Trackbacks är avstängda', 'closed'],
  ['Trackbacks er lukket', 'closed'],
  ['Zpětné odkazy jsou uzavřeny', 'closed'],
  ['Geri izlemeler kapalı', 'closed'],
  ['You must provide a URL', 'missing-url'],
  ['Keine URL angegeben', 'missing-url'],
  ['Aucune URL', 'missing-url'],
  ['URLが指定されていません', 'missing-url'],
  ['URL이 없습니다', 'missing-url'],
  ['缺少网址', 'missing-url'],
  ['Falta la URL', 'missing-url'],
  ['That post does not exist', 'no-such-entry'],
  ['Der Beitrag wurde nicht gefunden', 'no-such-entry'],
  ['Ce billet est introuvable', 'no-such-entry'],
  ['記事が見つかりません', 'no-such-entry'],
  ['글이 존재하지 않습니다', 'no-such-entry'],
  ['文章不存在', 'no-such-entry'],
  ['La entrada no existe', 'no-such-entry'],
  ['Title is required', 'missing-field'],
  ['Die Angaben sind unvollständig', 'missing-field'],
  ['Le titre est obligatoire', 'missing-field'],
  ['タイトルは必須です', 'missing-field'],
  ['参数不完整', 'missing-field'],

  // Near misses
  ['That entry does not exist', 'no-such-entry'],
  ['You are already logged out', null],
  ['You must be registered to send', 'protected'],
  ['Our records show nothing', null],
  ['Thank you', null],
];

describe('readTopic', () => {
  it.each(ROWS)('%s', (words, topic) => {
    expect(readTopic(words)).toBe(topic);
  });

  it('knows nothing about silence', () => {
    expect(readTopic(null)).toBeNull();
  });

  it.each(TOPIC_ROWS)('%s: %s', (words, topic) => {
    expect(readTopic(words)).toBe(topic);
  });

  it('has no row that no sentence above reaches', () => {
    const words = [...ROWS, ...TOPIC_ROWS]
      .map(([said]) => said)
      .concat(DUTCH_POLISH_TURKISH_ROWS.map(({ message }) => message ?? ''));
    const sentences = words.map((said) => said.normalize('NFKC').toLowerCase());
    const idle = RECEIVER_WORDS.filter((row) => !sentences.some((sentence) => row.words.test(sentence)));
    expect(idle.map(({ topic, language }) => `${topic} ${language}`)).toEqual([]);
  });
});

const HELD = [
  'Awaiting moderation',
  'It must be approved first',
  'Pending review',
  'Ihr Trackback wird erst freigeschaltet',
  'En attente de modération',
  '承認待ちです',
  '승인 후 표시됩니다',
  '等待审核',
  'Pendiente de aprobación',
  'In attesa di approvazione',
  'Wacht op goedkeuring',
  'Aguarda aprovação',
  'Ожидает проверки',
  'Oczekuje na zatwierdzenie',
  'Väntar på granskning',
  'Skal godkendes',
  'Čeká na schválení',
  'Onay bekliyor',
];

describe('saysHeld', () => {
  it.each(HELD)('%s', (words) => {
    expect(saysHeld(words)).toBe(true);
  });

  it.each([
    'ok',
    'success',
    'Trackback accepted',
    'Trackback has registered.',
    'It was approved',
    'No moderation here',
    'Validation ok',
  ])('not: %s', (words) => {
    expect(saysHeld(words)).toBe(false);
  });

  it.each(HELD_ROWS)('%s: %s', (words, isHeld) => {
    expect(saysHeld(words)).toBe(isHeld);
  });

  it('has no words that no sentence above reaches', () => {
    const sentences = [...HELD_ROWS.map(([words]) => words), ...HELD].map((words) =>
      words.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    );
    const idle = HELD_WORDS.flatMap(({ language, held, notHeld }) => [
      sentences.some((sentence) => held.test(sentence)) ? '' : `held ${language}`,
      sentences.some((sentence) => sentence.search(notHeld) !== -1) ? '' : `not held ${language}`,
    ]);
    expect(idle.filter((one) => one !== '')).toEqual([]);
  });

  it('knows nothing about silence', () => {
    expect(saysHeld(null)).toBe(false);
  });
});
