import type { RefusedReason } from '../verdict.ts';

/** What a receiver's words can be about. */
export type Topic =
  | 'held'
  | 'duplicate'
  | Extract<
      RefusedReason,
      | 'closed'
      | 'throttled'
      | 'missing-url'
      | 'missing-field'
      | 'no-link-found'
      | 'wrong-ip'
      | 'expired-address'
      | 'spam'
      | 'no-such-entry'
      | 'wrong-method'
      | 'protected'
    >;

/** Words of one language that give a topic away. Patterns are matched against lower case, compatibility-composed text. */
export interface TopicWords {
  readonly topic: Topic;
  readonly language: string;
  readonly words: RegExp;
}

/**
 * First match wins, so what is told by the fewest words stands first. A comment names the receiver whose wording a row was made for;
 * rows without one hold the ways people and translators of WordPress, Movable Type and others put it.
 */
// prettier-ignore
export const RECEIVER_WORDS: readonly TopicWords[] = [
  // Movable Type, Ambra, Dotclear, Geeklog
  { topic: 'wrong-method', language: 'en', words: /\b(?:must|use|using|only|needs?|requires?) (?:be |an? |the )?(?:http )?post\b|\bpost (?:request|method)s? (?:is |are )?(?:needed|required|only)|method (?:is )?not (?:allowed|supported|implemented)/u },
  { topic: 'wrong-method', language: 'ja', words: /post(?:メソッド|リクエスト)?(?:で|を使|のみ)/u },
  { topic: 'wrong-method', language: 'de', words: /(?:nur|per|mit|muss|http-)\s?post\b/u },
  { topic: 'wrong-method', language: 'fr', words: /(?:méthode|requête|http) post\b/u },

  // Liferay
  { topic: 'wrong-ip', language: 'en', words: /\bip\b.{0,80}\b(?:does not|doesn't|do not|don't|not) match|\b(?:ip|address) mismatch/u },
  { topic: 'wrong-ip', language: 'de', words: /\bip\b.{0,60}(?:stimmt nicht|passt nicht)/u },
  { topic: 'wrong-ip', language: 'ja', words: /ip(?:アドレス)?.{0,30}(?:一致しま|一致して)/u },

  // Movable Type
  { topic: 'protected', language: 'en', words: /\bpass ?(?:phrase|word)\b|\b(?:log|sign) ?(?:in|on)\b|\bunauthori[sz]ed|authentication (?:is )?required|(?:must|need to) be registered/u },
  { topic: 'protected', language: 'de', words: /\b(?:passwort|kennwort|passphrase)|\banmeld/u },
  { topic: 'protected', language: 'fr', words: /mot de passe|phrase secrète|s'identifier|connecté/u },
  { topic: 'protected', language: 'ja', words: /パスワード|パスフレーズ|ログイン|認証/u },
  { topic: 'protected', language: 'ko', words: /비밀번호|암호|로그인/u },
  { topic: 'protected', language: 'zh', words: /密码|密碼|登录|登錄|登入/u },

  // emlog, XE, FC2; ExpressionEngine's captcha word can be used once
  { topic: 'expired-address', language: 'en', words: /^invalid trackback url\b|msg_invalid_key|\b(?:invalid|wrong|bad) (?:security )?key\b|\bexpired?\b|already (?:been )?used|\bcaptcha\b/u },
  { topic: 'expired-address', language: 'de', words: /abgelaufen|ungültiger (?:schlüssel|key)/u },
  { topic: 'expired-address', language: 'fr', words: /expiré|clé invalide/u },
  { topic: 'expired-address', language: 'ja', words: /期限|キーが(?:不正|違|無効)|使用済/u },
  { topic: 'expired-address', language: 'ko', words: /만료|잘못된 키|유효하지 않은 키/u },
  { topic: 'expired-address', language: 'zh', words: /过期|過期|失效/u },
  { topic: 'expired-address', language: 'es', words: /caducad|expirad/u },

  // Movable Type, WordPress, Geeklog, ExpressionEngine, blojsom, arXiv ("Rate exceeded."), emlog (once in five hours)
  { topic: 'throttled', language: 'en', words: /too (?:quick|fast|often|many (?:trackbacks?|pings?|requests?|comments?))|slow down|throttl|\b(?:hourly|rate|speed|time) ?limit|\brate exceeded|(?:seconds|minutes) between|try again (?:later|in)|^refuse trackback\b|\bflood/u },
  { topic: 'throttled', language: 'de', words: /zu (?:schnell|häufig|oft|viele|kurz)|(?:sekunden|minuten) (?:warten|zwischen)|\blangsamer/u },
  { topic: 'throttled', language: 'fr', words: /trop (?:vite|rapide|souvent|fréquent|rapproché|de (?:rétroliens|trackbacks|requêtes|commentaires))|ralenti|entre deux/u },
  { topic: 'throttled', language: 'ja', words: /短時間|短い間隔|連続(?:で|して|投稿)|しばらく(?:し|待|お待|時間|経)|早すぎ|速すぎ/u },
  { topic: 'throttled', language: 'ko', words: /너무 (?:빨리|빠르게|자주|많)|잠시 후/u },
  { topic: 'throttled', language: 'zh', words: /(?:太快|太频繁|太頻繁|过于频繁|過於頻繁|稍后|稍後)/u },
  { topic: 'throttled', language: 'es', words: /demasiado (?:rápido|deprisa|frecuente)|demasiad[oa]s (?:pings|trackbacks|peticiones|solicitudes)|más despacio/u },
  { topic: 'throttled', language: 'it', words: /troppo (?:veloce|velocemente|in fretta|spesso|rapid)|troppi (?:ping|trackback)|rallenta/u },
  { topic: 'throttled', language: 'nl', words: /te (?:snel|vaak|veel)\b|langzamer/u },
  { topic: 'throttled', language: 'pt', words: /(?:rápido|depressa|rapidamente) demais|muito (?:rápido|rapidamente)|mais devagar/u },
  { topic: 'throttled', language: 'ru', words: /слишком (?:быстро|часто|много)|помедленнее/u },
  { topic: 'throttled', language: 'pl', words: /(?:zbyt|za) (?:szybko|często)|zwolnij/u },
  { topic: 'throttled', language: 'sv', words: /för (?:snabbt|ofta|fort)|sakta ner/u },

  // WordPress, Dotclear, Chyrp, ExpressionEngine, Textcube, Ambra, BlogEngine.NET, Pivot; Geeklog ("Multiple posts not allowed.")
  { topic: 'duplicate', language: 'en', words: /\bduplicate|^multiple posts not allowed|\balready (?:an? )?(?:\w+ ){0,4}?(?:ping|trackback|exist|regist|receiv|sent|record|there|pinged|posted|said|submitted|known|present|stored|accepted|in )|\btrackback exists\b/u },
  { topic: 'duplicate', language: 'de', words: /\b(?:bereits|schon)\b.{0,60}(?:ping|trackback|vorhanden|registriert|eingetragen|existier|empfangen|gesendet|gespeichert|erhalten)|(?:ping|trackback).{0,60}\b(?:bereits|schon)\b|doppelt|\bduplikat/u },
  { topic: 'duplicate', language: 'fr', words: /déjà|en double|\bdoublon|dupliqué/u },
  { topic: 'duplicate', language: 'ja', words: /(?:すで|既)に|重複|登録済|受信済|送信済|二重/u },
  { topic: 'duplicate', language: 'ko', words: /이미|중복/u },
  { topic: 'duplicate', language: 'zh', words: /已(?:经|經)?(?:存在|收到|有|登记|登記|注册|註冊|接收)|(?:重复|重複)/u },
  { topic: 'duplicate', language: 'es', words: /\bya (?:existe|hay|tenemos|ha|está|fue|se|registrad|recibi)|duplicad/u },
  { topic: 'duplicate', language: 'it', words: /(?:^|\s)già\s|duplicat/u },
  { topic: 'duplicate', language: 'nl', words: /\b(?:er is al|bestaat al|reeds|al een (?:ping|trackback)|al (?:ontvangen|geregistreerd|aanwezig))\b|dubbel/u },
  { topic: 'duplicate', language: 'pt', words: /\bjá (?:existe|há|temos|foi|recebemos|est)|duplicad/u },
  { topic: 'duplicate', language: 'ru', words: /уже (?:есть|существует|зарегистрирован|получен|был|отправл)|дубл|повторн/u },
  { topic: 'duplicate', language: 'pl', words: /\bjuż (?:istnieje|jest|został|otrzyma|mamy|zarejestr)|duplikat/u },
  { topic: 'duplicate', language: 'sv', words: /\bredan\b|dubblett/u },
  { topic: 'duplicate', language: 'da', words: /\ballerede\b/u },
  { topic: 'duplicate', language: 'cs', words: /\bjiž (?:existuje|byl|je|máme)|\buž (?:existuje|byl|je|máme)|duplicit/u },
  { topic: 'duplicate', language: 'tr', words: /\b(?:zaten|halihazırda)\b/u },

  // Geeklog, Subtext, BlogEngine.NET, Drupal, Hatena Diary, FinScribe
  { topic: 'no-link-found', language: 'en', words: /\bnot (?:seem to |appear to )?(?:link|refer)|\b(?:no|relevant|missing|without) (?:relevant |valid )?(?:back)?links?\b|\bdidn't link|(?:doesn't|does not) (?:link|contain (?:a|any) link)|(?:link|url|reference|http\S*) (?:was |is )?not found (?:in|on) (?:your|the|source)/u },
  { topic: 'no-link-found', language: 'de', words: /(?:kein(?:en)?|fehlender) (?:link|verweis|backlink)|verlinkt (?:uns )?nicht|verweist nicht/u },
  { topic: 'no-link-found', language: 'fr', words: /(?:aucun|pas de|sans) lien|lien (?:introuvable|manquant|absent)|ne (?:contient|comporte) (?:pas|aucun)/u },
  { topic: 'no-link-found', language: 'ja', words: /(?:リンク|言及)(?:が|は)?(?:見つか(?:り|ら)|存在し|含まれ|あり|無|な)|言及リンク/u },
  { topic: 'no-link-found', language: 'ko', words: /링크(?:가|를)? ?(?:없|찾을 수)/u },
  { topic: 'no-link-found', language: 'zh', words: /(?:没有|沒有|未找到|找不到).{0,8}(?:链接|連結|鏈接)/u },
  { topic: 'no-link-found', language: 'es', words: /(?:ningún|no (?:hay|contiene|se encontró)(?: un| ningún)?) enlace/u },
  { topic: 'no-link-found', language: 'it', words: /(?:nessun|non contiene (?:un|alcun)) (?:link|collegamento)/u },
  { topic: 'no-link-found', language: 'nl', words: /geen (?:link|verwijzing)/u },

  // Geeklog, tDiary, WoltLab, webliberty, Pivot; ExpressionEngine's "unable to be accepted" is its blacklist
  { topic: 'spam', language: 'en', words: /\bspam|\bfilter|black ?list|deny ?list|\bcensored|\bng word|^forbidden url|\bbanned\b|\bblocked\b|unable to be accepted|too_many_hrefs|\bakismet\b|\bjunk\b/u },
  { topic: 'spam', language: 'de', words: /gefiltert|gesperrt|schwarzen? liste|blockiert/u },
  { topic: 'spam', language: 'fr', words: /indésirable|filtré|liste noire|bloqué|pourriel/u },
  { topic: 'spam', language: 'ja', words: /スパム|迷惑|ngワード|禁止(?:語|ワード|され)|フィルタ|ブラックリスト/u },
  { topic: 'spam', language: 'ko', words: /스팸|차단|필터|금지/u },
  { topic: 'spam', language: 'zh', words: /垃圾|黑名单|黑名單|屏蔽|过滤|過濾/u },
  { topic: 'spam', language: 'es', words: /lista negra|bloquead|filtrad/u },
  { topic: 'spam', language: 'it', words: /lista nera|bloccat|filtrat/u },
  { topic: 'spam', language: 'ru', words: /спам|заблокирован|ч[её]рн(?:ый|ом|ого) спис/u },

  // WordPress, Movable Type, Dotclear, b2evolution, Roller, Textcube, Geeklog, emlog, PukiWiki, Liferay, webliberty
  { topic: 'closed', language: 'en', words: /\bclosed\b|\bdisabled\b|\binactive\b|\bnot (?:currently )?enabled|(?:does|do|is|are) not (?:currently |any longer )?(?:accept|allow)(?!ed to)|\bno longer accept|trackbacks? (?:is|are) not (?:allowed|permitted|accepted)|trackback is not permitted|trackbacks? (?:is |are )?(?:turned |switched )?off\b/u },
  { topic: 'closed', language: 'de', words: /geschlossen|deaktiviert|abgeschaltet|nicht (?:erlaubt|aktiviert|zugelassen|gestattet|möglich|mehr möglich)|keine trackbacks/u },
  { topic: 'closed', language: 'fr', words: /fermé|désactivé|n'acceptent? (?:pas|plus)|(?:pas|plus) (?:autorisé|accepté|permis|possible)/u },
  { topic: 'closed', language: 'ja', words: /受け?付け?(?:て(?:い|お)(?:ま|り)|停止|終了|ません)|受信(?:して(?:い|お)|を停止|でき)|停止中|拒否|閉(?:じ|鎖)|許可(?:され|して)(?:い|お)?(?:ま|り|て)|締め切/u },
  { topic: 'closed', language: 'ko', words: /(?:닫혀|닫혔|닫힌|허용(?:하지|되지) 않|받지 않|거부)/u },
  { topic: 'closed', language: 'zh', words: /(?:关闭|關閉|不允许|不允許|禁止引用|不接受|未开启|未開啟|停用)/u },
  { topic: 'closed', language: 'es', words: /cerrad|desactivad|deshabilitad|no (?:se )?(?:acepta|permite)|no están? permitid/u },
  { topic: 'closed', language: 'it', words: /chius[ioae]|disattivat|disabilitat|non (?:accett|sono (?:ammess|consentit|permess))/u },
  { topic: 'closed', language: 'nl', words: /gesloten|uitgeschakeld|niet (?:toegestaan|ingeschakeld|meer mogelijk)|afgesloten/u },
  { topic: 'closed', language: 'pt', words: /fechad|desativad|desabilitad|não (?:aceit|permit|são permitid)/u },
  { topic: 'closed', language: 'ru', words: /закрыт|отключ|запрещен|не принима/u },
  { topic: 'closed', language: 'pl', words: /zamknięt|wyłączon|niedozwolon/u },
  { topic: 'closed', language: 'sv', words: /stängd|avstängd|inaktivera|inte tillåt/u },
  { topic: 'closed', language: 'da', words: /lukket|slået fra|ikke tilladt/u },
  { topic: 'closed', language: 'cs', words: /uzavřen|vypnut|zakázán/u },
  { topic: 'closed', language: 'tr', words: /kapal[ıi]|kapat[ıi]l/u },

  // Movable Type, Drupal, Dotclear, b2evolution, Subtext, Geeklog, Typecho, Nucleus, Textcube, PyBlosxom, PukiWiki
  { topic: 'missing-url', language: 'en', words: /\b(?:needs?|requires?|missing|provide|without|no|at least) (?:an? |the )?(?:source |trackback |permanent |valid )?ur[li]\b(?! is (?:invalid|not valid))|\bno url (?:given|parameter|to your)|\bur[li] (?:parameter |field )?(?:is |was )?(?:required|missing|empty|not (?:given|set|exist|specified|provided))|\burl is not set up/u },
  { topic: 'missing-url', language: 'de', words: /keine url|url (?:fehlt|erforderlich|ist erforderlich|wurde nicht)|fehlende url/u },
  { topic: 'missing-url', language: 'fr', words: /(?:aucune|sans) url|(?:url|adresse) (?:est )?(?:manquante|requise|obligatoire|absente)/u },
  { topic: 'missing-url', language: 'ja', words: /url(?:を(?:指定|入力|送信)|が(?:ありません|必要|指定|設定|未|無|空))/u },
  { topic: 'missing-url', language: 'ko', words: /url(?:이|을|를)? ?(?:없|필요|입력)/u },
  { topic: 'missing-url', language: 'zh', words: /(?:缺少|没有|沒有|需要|请提供) ?(?:url|网址|網址)/u },
  { topic: 'missing-url', language: 'es', words: /(?:falta|sin|necesita|requiere)(?: la| una)? url|url (?:es )?(?:requerida|obligatoria)/u },

  // WordPress ("I really need an ID for this to work."), Movable Type, Nucleus, Roller, Publify, WoltLab, Chyrp, emlog, Subtext, PyBlosxom, PukiWiki
  { topic: 'no-such-entry', language: 'en', words: /\bneed an id\b|\btrackback id\b|\b(?:post|entry|entryid|tb_)\s?id\b|\btb_id\b|\bno such (?:post|entry|blog|directory|article|item)|^no blog\b|unable to lookup (?:entry|weblog)|\b(?:article|entry|post|item)(?: id)? ?\S{0,20} (?:was |is |could )?not (?:be )?found|\bunknown (?:object|entry|post|article)|\b(?:doesn't|does not|not) exist\b|nonexist|non-exist|ping url is inaccurate/u },
  { topic: 'no-such-entry', language: 'de', words: /(?:eintrag|beitrag|artikel).{0,40}(?:existiert nicht|nicht gefunden|nicht vorhanden)|(?:ungültige|brauche eine) (?:trackback-?)?id/u },
  { topic: 'no-such-entry', language: 'fr', words: /(?:billet|article|note|entrée).{0,40}(?:introuvable|inexistant|n'existe pas)|(?:id|identifiant) (?:invalide|incorrect|nécessaire)/u },
  { topic: 'no-such-entry', language: 'ja', words: /(?:記事|エントリー?|投稿|日記)が?(?:存在しま|見つか|ありま|無)|idが(?:必要|不正|無効|あり|違)/u },
  { topic: 'no-such-entry', language: 'ko', words: /(?:글|포스트|게시물)(?:이|을)? ?(?:존재하지|없|찾을)/u },
  { topic: 'no-such-entry', language: 'zh', words: /(?:文章|日志|日誌)(?:不存在|未找到)|找不到文章/u },
  { topic: 'no-such-entry', language: 'es', words: /(?:entrada|artículo) (?:no existe|no encontrad|inexistente)/u },

  // Dotclear, ExpressionEngine and CodeIgniter, Roller, WoltLab, Typecho, emlog
  { topic: 'missing-field', language: 'en', words: /\b(?:name|title|excerpt|field|parameter)s? (?:is|are) (?:required|missing|empty)|\bincomplete (?:information|request)|did not receive values|to provide an?\b|^param error|\bmissing (?:title|excerpt|blog|field|param|required)/u },
  { topic: 'missing-field', language: 'de', words: /unvollständig|(?:titel|name|feld|auszug) (?:fehlt|ist erforderlich)|pflichtfeld/u },
  { topic: 'missing-field', language: 'fr', words: /incompl[eè]t|(?:titre|nom|champ|extrait)[\s\S]{0,20}(?:manquant|requis|obligatoire)/u },
  { topic: 'missing-field', language: 'ja', words: /(?:必須|項目|パラメータ|タイトル|概要|ブログ名).{0,12}(?:不足|足り|必要|必須|未入力|あり|指定|入力)/u },
  { topic: 'missing-field', language: 'zh', words: /(?:信息|資訊|参数|參數)(?:不完整|不足|错误|錯誤)/u },

  // Movable Type, Roller ("submitted to moderator"), Cocolog, Dotclear
  { topic: 'held', language: 'en', words: /\bqueued\b|\b(?<!\b(?:no|without|not) )moderat|\bapproval\b|\b(?:must|will|to be|once|until|when|after|not yet|has to)\b.{0,40}\bapproved\b|\bapproves?\b|\bpending\b|\bheld\b|\b(?:be|for|under) review|\bawait/u },
  { topic: 'held', language: 'de', words: /moderier|freischalt|freigeschaltet|freigabe|\bgeprüft|prüfung/u },
  { topic: 'held', language: 'fr', words: /modér|approb|en attente|(?:après|attente de|sera) valid/u },
  { topic: 'held', language: 'ja', words: /承認|保留|確認(?:後|の上|待)|審査/u },
  { topic: 'held', language: 'ko', words: /승인|검토|보류|대기/u },
  { topic: 'held', language: 'zh', words: /审核|審核|待审|待審|批准|审查|審查/u },
  { topic: 'held', language: 'es', words: /moderación|moderador|aprobación|aprobad|pendiente|revisión/u },
  { topic: 'held', language: 'it', words: /moderazione|moderatore|approvazione|approvat|in attesa/u },
  { topic: 'held', language: 'nl', words: /moderatie|goedkeuring|goedgekeurd|in afwachting/u },
  { topic: 'held', language: 'pt', words: /moderação|moderador|aprovação|aprovad|pendente/u },
  { topic: 'held', language: 'ru', words: /модерац|модератор|одобрен|проверк/u },
  { topic: 'held', language: 'pl', words: /moderac|zatwierdz|oczekuj/u },
  { topic: 'held', language: 'sv', words: /granskning|godkänn/u },
  { topic: 'held', language: 'da', words: /godkend/u },
  { topic: 'held', language: 'cs', words: /schválen|moderac/u },
  { topic: 'held', language: 'tr', words: /onay/u },
];
