import type { RefusedReason } from '../verdict.ts';

/** What a receiver's words can be about. */
export type Topic =
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
  { topic: 'wrong-method', language: 'en', words: /\b(?:must|use|using|only|needs?|requires?) (?:be |an? |the )?(?:http )?post\b|\bpost (?:request|method)s? (?:is |are )?(?:needed|required|only)|method (?:is )?not (?:allowed|supported|implemented)|(?:does not|doesn't) (?:support|allow|accept) (?:http )?post\b/u },
  { topic: 'wrong-method', language: 'ja', words: /post(?:メソッド|リクエスト)?(?:で|を使|のみ)/u },
  { topic: 'wrong-method', language: 'de', words: /(?:nur|per|mit|muss|http-)\s?post\b/u },
  { topic: 'wrong-method', language: 'fr', words: /(?:méthode|requête|http) post\b/u },
  { topic: 'wrong-method', language: 'ko', words: /post(?: ?(?:방식|메서드))?(?:으로)?만|post ?(?:방식|메서드)/u },
  { topic: 'wrong-method', language: 'zh', words: /(?:只|仅|僅)(?:支持|支援|接受|能|允许|允許).{0,6}post|请?使用 ?post/u },
  { topic: 'wrong-method', language: 'es', words: /(?:solo|sólo|método|use|utilice) (?:el método |se admite )?post\b/u },
  { topic: 'wrong-method', language: 'it', words: /(?:solo|soltanto|metodo|usare) (?:il metodo )?post\b/u },
  { topic: 'wrong-method', language: 'pt', words: /(?:apenas|somente|só|método|use) (?:o método )?post\b/u },
  { topic: 'wrong-method', language: 'nl', words: /(?:alleen|enkel|gebruik|methode) (?:de methode )?post\b/u },
  { topic: 'wrong-method', language: 'pl', words: /(?:tylko|użyj|metod\p{L}{1,2}) (?:metody )?post\b/u },
  { topic: 'wrong-method', language: 'tr', words: /(?:yalnızca|sadece) post\b|post (?:yöntemi|isteği|metodu)/u },

  // Liferay
  { topic: 'wrong-ip', language: 'en', words: /\bip\b.{0,80}\b(?:does not|doesn't|do not|don't|not) match|\b(?:ip|address) mismatch|\bip\b.{0,60}\b(?:differs?|different|not (?:the (?:same|ip)|identical)|(?:does not|doesn't) belong|mismatch)|\b(?:wrong|invalid|bad|unexpected|foreign) (?:sender |source |remote |client )?ip\b|mismatch.{0,20}\bip\b/u },
  { topic: 'wrong-ip', language: 'de', words: /\bip\b.{0,60}(?:stimmt nicht|passt nicht)|\bip\b.{0,60}(?:weicht|abweich|unterschied|überein)|(?:falsche|ungültige|abweichende) ip\b/u },
  { topic: 'wrong-ip', language: 'ja', words: /ip(?:アドレス)?.{0,30}(?:一致しま|一致して)|ip(?:アドレス)?.{0,30}(?:異な|違い|違う|不一致)/u },
  { topic: 'wrong-ip', language: 'fr', words: /\bip\b.{0,60}(?:ne correspond|différent|invalide)/u },
  { topic: 'wrong-ip', language: 'ko', words: /ip(?: ?주소)?.{0,30}(?:일치하지|다릅|다르|맞지)/u },
  { topic: 'wrong-ip', language: 'zh', words: /ip(?: ?(?:地址|位址))?.{0,12}(?:不匹配|不一致|不符|不相符|不同)/u },
  { topic: 'wrong-ip', language: 'es', words: /\bip\b.{0,60}(?:no coincide|distint|diferente|no corresponde)/u },
  { topic: 'wrong-ip', language: 'it', words: /\bip\b.{0,60}(?:non corrisponde|non coincide|divers)/u },
  { topic: 'wrong-ip', language: 'pt', words: /\bip\b.{0,60}(?:não (?:corresponde|confere|coincide)|diferente)/u },
  { topic: 'wrong-ip', language: 'nl', words: /\bip\b.{0,60}(?:komt niet overeen|klopt niet|wijkt af|verschilt)|(?:verkeerd|onjuist|ongeldig)e? ip\b/u },
  { topic: 'wrong-ip', language: 'pl', words: /\bip\b.{0,60}(?:nie (?:zgadza|pasuje|odpowiada)|różni)|(?:niewłaściwy|nieprawidłowy|zły) (?:adres )?ip\b/u },
  { topic: 'wrong-ip', language: 'tr', words: /\bip\b.{0,60}(?:eşleşm|uyuşm|farklı|uymuyor)|(?:yanlış|geçersiz) ip\b/u },

  // Movable Type
  { topic: 'protected', language: 'en', words: /\bpass ?(?:phrase|word)\b|\b(?:log|sign) ?(?:in|on)\b|\bunauthori[sz]ed|authentication (?:is )?required|(?:must|need to) be registered/u },
  { topic: 'protected', language: 'de', words: /\b(?:passwort|kennwort|passphrase)|\banmeld/u },
  { topic: 'protected', language: 'fr', words: /mot de passe|phrase secrète|s'identifier|connecté/u },
  { topic: 'protected', language: 'ja', words: /パスワード|パスフレーズ|ログイン|認証/u },
  { topic: 'protected', language: 'ko', words: /비밀번호|암호|로그인/u },
  { topic: 'protected', language: 'zh', words: /密码|密碼|登录|登錄|登入/u },
  { topic: 'protected', language: 'es', words: /contraseña|clave de acceso|inici(?:e|ar) sesión|identificarse/u },
  { topic: 'protected', language: 'it', words: /parola d'ordine|effettuare (?:l'accesso|il login)|accedere per/u },
  { topic: 'protected', language: 'pt', words: /\bsenha\b|palavra-passe|faça login|iniciar sessão/u },
  { topic: 'protected', language: 'nl', words: /wachtwoord|\binloggen\b|\bingelogd\b|\baanmelden\b|niet geautoriseerd/u },
  { topic: 'protected', language: 'pl', words: /\bhasł[oae]|zaloguj|zalogowan|logowani|nieautoryzowan/u },
  { topic: 'protected', language: 'tr', words: /(?<!\p{L})şifre|\bparola|giriş yap|oturum aç|yetkisiz/u },

  // emlog, XE, FC2; ExpressionEngine's captcha word can be used once
  { topic: 'expired-address', language: 'en', words: /^invalid trackback url\b|msg_invalid_key|\b(?:invalid|wrong|bad) (?:security )?key\b|\bexpired?\b|already (?:been )?used|\bcaptcha\b|\bno longer valid|not valid any ?more|\b(?:token|key|nonce|ticket|signature|security code|captcha) (?:is |was |has |have )?(?:not valid|invalid|wrong|incorrect|timed out|missing|not accepted)|\b(?:invalid|wrong|bad|incorrect) (?:security )?(?:token|nonce|ticket|signature|code)\b|\bout of date\b|\btrackback (?:url|address|link) (?:is |was )?(?:not valid|invalid)\b/u },
  { topic: 'expired-address', language: 'de', words: /abgelaufen|ungültiger (?:schlüssel|key)|nicht (?:mehr|länger) gültig|ungültige[rs]? (?:token|sicherheitscode|code|signatur)|(?:token|schlüssel) (?:ist )?(?:ungültig|falsch)/u },
  { topic: 'expired-address', language: 'fr', words: /expiré|clé invalide|n'est plus valide|plus valable|(?:jeton|code|clef?|signature) (?:de sécurité )?(?:invalide|incorrect|erroné|périmé)|périmé/u },
  { topic: 'expired-address', language: 'ja', words: /期限|キーが(?:不正|違|無効)|使用済|(?:キー|トークン|トラックバックurl|トラックバックアドレス)(?:が|は)?.{0,4}(?:正しく|無効|不正|古)/u },
  { topic: 'expired-address', language: 'ko', words: /만료|잘못된 키|유효하지 않은 키|유효 ?기간|유효하지 않은 (?:트랙백|토큰)|(?:키|토큰)(?:가|이) (?:유효하지|올바르지|잘못)/u },
  { topic: 'expired-address', language: 'zh', words: /过期|過期|失效|(?:无效|無效)的?(?:引用|密钥|金鑰|令牌)|引用(?:地址|網址|网址|位址)(?:无效|無效)/u },
  { topic: 'expired-address', language: 'es', words: /caducad|expirad|ya no es válid|(?:token|clave|código) (?:no válid|inválid|incorrect)/u },
  { topic: 'expired-address', language: 'it', words: /scadut[oa]|non (?:è )?più valid|(?:token|chiave|codice) non valid/u },
  { topic: 'expired-address', language: 'pt', words: /expirou|já não é válid|não é mais válid|(?:token|chave|código) inválid/u },
  { topic: 'expired-address', language: 'nl', words: /\bverlopen\b|niet (?:meer|langer) geldig|ongeldige? (?:sleutel|token|code|handtekening|trackback)|(?:sleutel|token|code) is (?:ongeldig|onjuist)/u },
  { topic: 'expired-address', language: 'pl', words: /wygas|utracił\p{L}? ważność|nie jest już ważn|(?:nieprawidłowy|nieważny|niepoprawny|błędny) (?:klucz|token|kod)|(?:klucz|token|kod) (?:jest )?(?:nieprawidłowy|nieważny|niepoprawny)/u },
  { topic: 'expired-address', language: 'tr', words: /süresi (?:dol|geç)|artık geçerli değil|geçersiz (?:anahtar|jeton|kod|token)|(?:anahtar|jeton|kod|token) geçersiz/u },

  // Movable Type, WordPress, Geeklog, ExpressionEngine, blojsom, arXiv ("Rate exceeded."), emlog (once in five hours)
  { topic: 'throttled', language: 'en', words: /too (?:quick|fast|often|many (?:trackbacks?|pings?|requests?|comments?))|slow down|throttl|\b(?:hourly|rate|speed|time) ?limit|\brate exceeded|(?:seconds|minutes) between|try again (?:later|in)|^refuse trackback\b|\bflood|\bwait (?:for )?(?:at least |another |about |up to )?(?:\d+|an?|one|some|a few)(?: more)? ?(?:s|sec|seconds?|m|min|minutes?|h|hours?|days?|while|moment)\b|\btry again (?:after|tomorrow)|\b(?:once|one|only).{0,30}\bevery \d+ (?:seconds?|minutes?|hours?)|(?<!disk )\bquota\b|too many (?:attempts|posts|submissions|times|messages)|too much traffic|\brate[- ]limited/u },
  { topic: 'throttled', language: 'de', words: /zu (?:schnell|häufig|oft|viele(?! link)|kurz)|(?:sekunden|minuten) (?:warten|zwischen)|\blangsamer|\b(?:warten|warte) (?:sie )?(?:bitte )?(?:noch |mindestens )?\d+|(?:versuch).{0,40}(?:später|erneut|noch einmal|\d+ (?:sekunde|minute|stunde))/u },
  { topic: 'throttled', language: 'fr', words: /trop (?:vite|rapide|souvent|fréquent|rapproché|de (?:rétroliens|trackbacks|requêtes|commentaires))|ralenti|entre deux|(?:patient(?:er|ez)|attend(?:re|ez)).{0,20}\d+ ?(?:s|m|h)|(?:réessay|essayez (?:de nouveau|à nouveau)).{0,30}(?:tard|dans|après|\d)|trop de(?! lien)/u },
  { topic: 'throttled', language: 'ja', words: /短時間|短い間隔|連続(?:で|して|投稿)|しばらく(?:し|待|お待|時間|経)|早すぎ|速すぎ|\d+ ?(?:秒|分|時間)(?:間)?(?:後|ほど|程|以上|お待|待|経|たって|以内)|間隔が(?:短|狭)|時間をお(?:い|き)て|もう少し(?:時間|待)/u },
  { topic: 'throttled', language: 'ko', words: /너무 (?:빨리|빠르게|자주|많)|잠시 후|\d+ ?(?:초|분|시간) ?(?:후|뒤|동안|이내)|잠시만? ?(?:기다|뒤)|나중에 다시/u },
  { topic: 'throttled', language: 'zh', words: /(?:太快|太频繁|太頻繁|过于频繁|過於頻繁|稍后|稍後)|(?:等待?|请等|請等) ?\d+ ?(?:秒|分|小)|\d+ ?(?:秒|分[钟鐘]|小[时時])[钟鐘]?(?:后|後|内|內)|(?:请|請)?稍[候后後]|[过過]快/u },
  { topic: 'throttled', language: 'es', words: /demasiado (?:rápido|deprisa|frecuente)|demasiad[oa]s (?:pings|trackbacks|peticiones|solicitudes)|más despacio|\bespere?n? (?:al menos )?\d+|(?:inténte|intente|pruebe|vuelva a).{0,30}(?:más tarde|en \d|dentro de|de nuevo)/u },
  { topic: 'throttled', language: 'it', words: /troppo (?:veloce|velocemente|in fretta|spesso|rapid)|troppi (?:ping|trackback)|rallenta|\battend(?:ere|i|ete) (?:almeno )?\d+|(?:riprov|ritent).{0,25}(?:più tardi|tra|fra|dopo|\d)/u },
  { topic: 'throttled', language: 'nl', words: /te (?:snel|vaak|veel)\b|langzamer|\bwacht (?:nog |minstens )?\d+|probeer.{0,30}(?:later|opnieuw|over \d)/u },
  { topic: 'throttled', language: 'pt', words: /(?:rápido|depressa|rapidamente) demais|muito (?:rápido|rapidamente)|mais devagar|\b(?:aguarde|espere) (?:pelo menos )?\d+|(?:tente|tentar).{0,25}(?:mais tarde|novamente|de novo|outra vez)/u },
  { topic: 'throttled', language: 'ru', words: /слишком (?:быстро|часто|много)|помедленнее|(?:подождите|попробуйте|повторите).{0,30}(?:позже|снова|через|\d)/u },
  { topic: 'throttled', language: 'pl', words: /(?:zbyt|za) (?:szybko|często)|zwolnij|(?:limit|maksym).{0,20}?(?:przekrocz|osiągn)|spróbuj.{0,20}(?:później|ponownie|za \d)|(?:poczekaj|odczekaj) \d|(?:zbyt wiele|za dużo) (?:pingów|żądań|prób|trackback)/u },
  { topic: 'throttled', language: 'sv', words: /för (?:snabbt|ofta|fort)|sakta ner/u },
  { topic: 'throttled', language: 'tr', words: /çok (?:hızlı|sık|fazla (?:ping|istek|deneme|geri izleme))|yavaşla|\d+ (?:saniye|dakika|saat) (?:bekle|sonra)|(?:sonra|yeniden|tekrar).{0,20}(?:dene|gönder)/u },

  // WordPress, Dotclear, Chyrp, ExpressionEngine, Textcube, Ambra, BlogEngine.NET, Pivot; Geeklog ("Multiple posts not allowed.")
  { topic: 'duplicate', language: 'en', words: /\bduplicate|^multiple posts not allowed|\balready (?:an? )?(?:\w+ ){0,4}?(?:ping|trackback|exist|regist|receiv|sent|record|there|pinged|posted|said|submitted|known|present|stored|accepted|in )|\balready (?:got|have (?:this|that|it|one)|in our|trackbacked)|\b(?:previously|earlier) (?:received|sent|pinged|submitted|registered|recorded)|\b(?:received|sent|pinged|submitted|registered) (?:before|earlier|previously)\b|\bnot unique\b|(?<!\bno )\b(?:ping|trackback)(?: (?:from|for|of|with) (?:\S+ ){1,3}?)? ?exists\b|\bhave (?:a|this) (?:ping|trackback) from\b|(?:^|[\s_])already_(?:exist|regist|receiv|sent|ping)/u },
  { topic: 'duplicate', language: 'de', words: /\b(?:bereits|schon)\b.{0,60}(?:ping|trackback|vorhanden|registriert|eingetragen|existier|empfangen|gesendet|gespeichert|erhalten)|(?:ping|trackback).{0,60}\b(?:bereits|schon)\b|doppelt|\bduplikat/u },
  { topic: 'duplicate', language: 'fr', words: /déjà.{0,50}?(?:ping|trackback|rétrolien|\blien|reçu|enregistr|envoy|exist|présent|connu|\b(?:dit|vu)\b|\burl\b)|(?:ping|trackback|rétrolien|\blien|\burl\b|exist|avons|reçu|envoyé).{0,50}?déjà|en double|\bdoublon|dupliqué/u },
  { topic: 'duplicate', language: 'ja', words: /(?:すで|既)に.{0,30}?(?:登録|受(?:信|け|理)|存在|あり|有り|ある|送信|届|トラックバック|ping|リンク|url)|(?:トラックバック|ping|リンク|url).{0,30}?(?:すで|既)に|重複|登録済|受信済|送信済|二重|(?:同じ|同一の)(?:トラックバック|ping|url|記事).{0,14}(?:登録|存在|あり|受け|送信)/u },
  { topic: 'duplicate', language: 'ko', words: /이미.{0,30}?(?:등록|존재|받(?:은|았|아)|있(?:습|는|어)|수신|전송|보내|보낸|트랙백|엮인글|핑|ping|링크|주소|url)|(?:트랙백|엮인글|핑|ping|링크|주소|url).{0,30}?이미|^이미$|중복|(?:동일한|같은) (?:트랙백|핑|엮인글|주소|url).{0,14}(?:있|존재|등록|받)/u },
  { topic: 'duplicate', language: 'zh', words: /已(?:经|經)?(?:存在|收到|有|登记|登記|注册|註冊|接收)|(?:重复|重複)|已(?:经|經)?(?:发送|發送|提交|引用|被引用|发过|發過|ping)|(?:发送|發送|引用)过了?$|引用過了?$/u },
  { topic: 'duplicate', language: 'es', words: /\bya (?:existe|hay|tenemos|hemos|tiene|tenía|enviad|enviaste|envió|registr|recib|consta)|\bya (?:ha|está|fue|se|lo|la) .{0,40}?(?:ping|trackback|enlace|registr|recib|envi(?:ad|ó)|exist|present|guardad|en (?:la|nuestra) base)|(?:ping|trackback|enlace|url)\b.{0,40}?\bya (?:ha|está|fue|se|lo|la)(?!\p{L})|duplicad/u },
  { topic: 'duplicate', language: 'it', words: /\bgià .{0,50}?(?:ping|trackback|ricevut|esist|registrat|inviat|present|\blink|\burl\b)|(?:ping|trackback|\blink|\burl\b|abbiamo|ricev).{0,50}?\sgià(?:\s|[.!]|$)|duplicat/u },
  { topic: 'duplicate', language: 'nl', words: /\b(?:er is al|bestaat al|al een (?:ping|trackback)|al (?:ontvangen|geregistreerd|aanwezig))\b|\breeds\b.{0,40}?(?:ping|trackback|ontvangen|geregistreerd|aanwezig|bekend|verzonden)|(?:ping|trackback|bestaat|hebben).{0,40}?\breeds\b|dubbel|^al (?:ontvangen|verzonden|geregistreerd)|\bhebben al\b/u },
  { topic: 'duplicate', language: 'pt', words: /\bjá (?:existe|há|temos|recebemos|recebid|enviou|enviad|tem |registrad|registad|exist|cadastrad|consta)|\bjá (?:foi|est)\S{0,4} .{0,40}?(?:ping|trackback|link|receb|envi|regist|cadastr|exist|presente)|(?:ping|trackback|link|url)\b.{0,40}?\bjá (?:foi|est)|duplicad/u },
  { topic: 'duplicate', language: 'ru', words: /уже (?:есть|существует|зарегистрирован|получен|отправл)|уже был.{0,30}?(?:получ|отправ|зарегистр|принят|пинг|тр[еэ]кб)|(?:пинг|тр[еэ]кб[еэ]к|ссылк).{0,40}?уже был|дубл|повторн/u },
  { topic: 'duplicate', language: 'pl', words: /\bjuż (?:istnieje|otrzyma|mamy|zarejestr|wysłan)|\bjuż (?:jest|został).{0,40}?(?:ping|trackback|otrzyma|zarejestr|wysłan|zapisan)|(?:ping|trackback)\b.{0,40}?już (?:jest|został)|(?:istnieje|mamy|jest) już.{0,20}?(?:ping|trackback|wpis|odnośnik)|duplikat/u },
  { topic: 'duplicate', language: 'sv', words: /\bredan\b.{0,40}?(?:ping|trackback|finns|registr|mottag|skicka|länk)|(?:ping|trackback|finns|länk).{0,40}?\bredan\b|dubblett/u },
  { topic: 'duplicate', language: 'da', words: /\ballerede\b.{0,40}?(?:ping|trackback|findes|registr|modtag|sendt|link)|(?:ping|trackback|findes|link).{0,40}?\ballerede\b/u },
  { topic: 'duplicate', language: 'cs', words: /\b(?:již|už) (?:existuje|máme)|(?<!\p{L})(?:již|už) .{0,20}?(?:existuje|ping|trackback|přijat|odeslán|registr|uložen)|(?:ping|trackback).{0,40}?(?:již|už) (?:byl|je)|duplicit/u },
  { topic: 'duplicate', language: 'tr', words: /\b(?:zaten|halihazırda)\b.{0,40}?(?:ping|geri izleme|trackback|\bvar\b|mevcut|kayıtlı|alın|gönderil)|(?:ping|geri izleme|trackback).{0,40}?\b(?:zaten|halihazırda)\b/u },

  // Geeklog, Subtext, BlogEngine.NET, Drupal, Hatena Diary, FinScribe
  { topic: 'no-link-found', language: 'en', words: /\bnot (?:seem to |appear to )?(?:link|refer)|\b(?:no|relevant|missing|without) (?:relevant |valid )?(?:back)?links?\b(?! (?:are |is )?(?:allowed|permitted))|\bdidn't link|(?:doesn't|does not) (?:link|contain (?:a|any) link)|(?:link|url|reference|http\S*) (?:was |is )?not found (?:in|on) (?:your|the|source)|(?:does|do|did|is|are|was)(?: not|n't) (?:seem to |appear to )?(?:actually )?(?:mention|referenc|referr?|link|cit(?:e|ing)\b|contain (?:an?|any|the|our) (?:link|reference|mention|backlink)|include (?:an?|any|the|our) (?:link|reference|mention|backlink))|\bno (?:reference|mention)s? (?:to|of|found)|\b(?:back)?link (?:back )?(?:(?:is|was|could) )?(?:not (?:be )?found|missing)|\btarget (?:url |uri )?(?:is |was )?not (?:found|mentioned|linked) (?:in|on|by)|(?:not|unable to|couldn't|cannot|can't|failed to) find (?:an?|any|the|our|your) (?:\w+ )?(?:back)?(?:link|reference|mention)|\b(?:must|need to|needs to|should|has to|have to) (?:contain a )?link (?:back )?to|(?:could not|couldn't|cannot|can't|unable to|failed to) (?:retrieve|fetch|reach|load|open|read|access|get|download) (?:the |your )?(?:(?:sender|source|sending|referring|linking|remote)(?:'s)? )?(?:page|post|ur[li]|site|document)\b/u },
  { topic: 'no-link-found', language: 'de', words: /(?:kein(?:en)?|fehlender) (?:link|verweis|backlink)|verlinkt (?:uns )?nicht|verweist nicht|keine (?:verlinkung|verweise|erwähnung|rückverlinkung)|(?:link|verweis|backlink|verlinkung)\b.{0,30}(?:nicht gefunden|fehlt)|verlinkt nicht|verweisen? nicht|erwähnt .{0,30}nicht/u },
  { topic: 'no-link-found', language: 'fr', words: /(?:aucun|pas de|sans) lien|lien (?:introuvable|manquant|absent)|ne (?:contient|comporte) (?:pas|aucun)|lien (?:n'a pas été |non )?(?:re)?trouvé|ne (?:fait|font) pas (?:référence|mention)|ne (?:mentionne|renvoie|pointe) pas|aucune (?:référence|mention)/u },
  { topic: 'no-link-found', language: 'ja', words: /(?:リンク|言及)(?:が|は)?(?:見つか(?:り|ら)|存在し|含まれ|あり|無|な)|言及リンク|リンク(?:が|を)?(?:確認|検出)(?:でき|され)(?:ま|な)|(?:言及|リンク)の(?:ない|無い)|リンクされていま/u },
  { topic: 'no-link-found', language: 'ko', words: /링크(?:가|를)? ?(?:없|찾을 수)|링크(?:가|를|는)? ?(?:존재하지|포함(?:하|되)|발견되지|찾지)/u },
  { topic: 'no-link-found', language: 'zh', words: /(?:没有|沒有|未找到|找不到).{0,8}(?:链接|連結|鏈接)|(?:未|不|没有|沒有)(?:包含|含有|发现|發現|提及).{0,8}(?:链接|連結|鏈接|反向|引用)|(?:没有|沒有|缺少|无|無).{0,8}(?:的|反向)(?:链接|連結|鏈接)/u },
  { topic: 'no-link-found', language: 'es', words: /(?:ningún|no (?:hay|contiene|se encontró)(?: un| ningún)?) enlace|enlace (?:no (?:fue )?encontrado|inexistente)|no (?:enlaza|menciona|hace referencia|contiene ningún enlace)|sin enlaces?\b|ninguna (?:referencia|mención)/u },
  { topic: 'no-link-found', language: 'it', words: /(?:nessun|non contiene (?:un|alcun)) (?:link|collegamento)|(?:link|collegamento) (?:non |mancante)|non (?:menziona|linka|fa riferimento)|nessun (?:riferimento|rimando)/u },
  { topic: 'no-link-found', language: 'nl', words: /geen (?:link|verwijzing)|(?:link|verwijzing) niet gevonden|linkt niet|verwijst niet/u },
  { topic: 'no-link-found', language: 'pt', words: /nenhum(?:a)? (?:link|ligação|referência)|não (?:contém|tem|há|possui|inclui) (?:um |uma |nenhum |nenhuma )?(?:link|ligação|referência)|(?:link|ligação) (?:não encontrad|em falta)|não (?:menciona|faz referência)/u },
  { topic: 'no-link-found', language: 'pl', words: /(?:brak|nie (?:ma|zawiera|znaleziono)).{0,20}(?:linku|linka|odnośnika|odsyłacza|łącza)|(?:link|odnośnik|odsyłacz)\p{L}{0,2} nie (?:został )?znalezion|nie linkuje/u },
  { topic: 'no-link-found', language: 'tr', words: /(?:bağlantı|link)\p{L}{0,3} (?:bulunamadı|bulunmuyor|bulunmamaktadır|yok|içermiyor)/u },

  // Geeklog, tDiary, WoltLab, webliberty, Pivot; ExpressionEngine's "unable to be accepted" is its blacklist
  { topic: 'spam', language: 'en', words: /\bspam|\bfilter|black ?list|deny ?list|\bcensored|\bng word|^forbidden url|\bbanned\b|\bblocked\b|unable to be accepted|too_many_hrefs|\bakismet\b|\bjunk\b|\b(?:forbidden|prohibited|banned|bad|illegal) words?\b|\b(?:html|tags?|links?|urls?|markup)\b.{0,30}\bnot (?:allowed|permitted)|\bno (?:html|links?|urls?|tags)\b.{0,10}\b(?:allowed|permitted)|\btoo many (?:links|urls)|\bnot allowed to (?:send|ping)\b/u },
  { topic: 'spam', language: 'de', words: /gefiltert|gesperrt|schwarzen? liste|blockiert|\bzu viele links|gebannt|verbannt/u },
  { topic: 'spam', language: 'fr', words: /indésirable|filtré|liste noire|bloqué|pourriel|trop de liens|\bbanni(?:e|s)?\b/u },
  { topic: 'spam', language: 'ja', words: /スパム|迷惑|ngワード|禁止(?:語|ワード|され)|フィルタ|ブラックリスト/u },
  { topic: 'spam', language: 'ko', words: /스팸|차단|필터|금지/u },
  { topic: 'spam', language: 'zh', words: /垃圾|黑名单|黑名單|屏蔽|过滤|過濾/u },
  { topic: 'spam', language: 'es', words: /lista negra|bloquead|filtrad|\bbanead|\bvetad/u },
  { topic: 'spam', language: 'it', words: /lista nera|bloccat|filtrat|\bbannat|\bbandit/u },
  { topic: 'spam', language: 'ru', words: /спам|заблокирован|ч[её]рн(?:ый|ом|ого) спис/u },
  { topic: 'spam', language: 'pt', words: /lista negra|bloquead|filtrad|\bbanid/u },
  { topic: 'spam', language: 'nl', words: /geblokkeerd|zwarte lijst|gefilterd|\bverbannen\b|ongewenst|verboden woord|te veel links/u },
  { topic: 'spam', language: 'pl', words: /zablokowan|czarn\p{L}{1,2} li(?:st|ści)|odfiltrowan|zbanowan|niechcian|zakazan\p{L}{1,3} słow|za dużo (?:linków|odnośników)/u },
  { topic: 'spam', language: 'tr', words: /engellen|engelli|kara liste|filtrelen|yasaklı|yasaklan|istenmeyen|çok fazla (?:bağlantı|link)/u },

  // WordPress, Movable Type, Dotclear, b2evolution, Roller, Textcube, Geeklog, emlog, PukiWiki, Liferay, webliberty
  { topic: 'closed', language: 'en', words: /\bclosed\b|\bdisabled\b|\binactive\b|\bnot (?:currently )?enabled|(?:does|do|is|are) not (?:currently |any longer )?(?:accept|allow)(?!ed to)|\bno longer accept|trackbacks? (?:is|are) not (?:allowed|permitted|accepted)|trackback is not permitted|trackbacks? (?:is |are )?(?:turned |switched )?off\b|\b(?:pings?|trackbacks?|pingbacks?|comments?|pinging|linkbacks?)\b.{0,40}\bnot (?:currently |being |yet )?(?:allowed|permitted|accepted|supported|enabled|available|possible)|\bnot (?:currently |any longer )?accepting\b|\b(?:doesn't|don't|won't|isn't|aren't|no longer) (?:currently )?(?:accept|allow|support|tak)(?!ed to)|\bno (?:trackbacks?|pings?)(?: are)? (?:allowed|accepted|permitted|please)|\b(?:turned|switched) off\b|\bdeactivated\b|\bdisallow|\bno longer (?:supported|available|accepted|possible|allowed)/u },
  { topic: 'closed', language: 'de', words: /geschlossen|deaktiviert|abgeschaltet|nicht (?:erlaubt|aktiviert|zugelassen|gestattet|möglich|mehr möglich)|keine trackbacks|nicht (?:mehr )?(?:angenommen|akzeptiert|unterstützt)|nimmt keine|keine (?:pings|weiteren)|ausgeschaltet|deaktivierung/u },
  { topic: 'closed', language: 'fr', words: /fermé|désactivé|n'accepte(?:nt)? (?:pas|plus)|(?:pas|plus) (?:autorisé|accepté|permis|possible)|interdit|(?:ne sont|n'est|ne) (?:pas|plus) (?:activ|autoris|accept|permi)|refus(?:é|e) les (?:rétroliens|trackbacks)/u },
  { topic: 'closed', language: 'ja', words: /受け?付け?(?:て(?:い|お)(?:ま|り)|停止|終了|ません)|受信(?:して(?:い|お)|を停止|でき)|停止中|拒否|閉(?:じ|鎖)|許可(?:され|して)(?:い|お)?(?:ま|り|て)|締め切|受付.{0,6}(?:停止|終了|中止|締|していま)|無効(?:になって|にして|化)|オフに|非公開/u },
  { topic: 'closed', language: 'ko', words: /(?:닫혀|닫혔|닫힌|허용(?:하지|되지) 않|받지 않|거부)|(?:트랙백|엮인글|핑)(?:을|를|은|이)? ?(?:받을 수 없|사용하지 않|허용되지|지원하지)|비활성|꺼져|금지되어|비공개/u },
  { topic: 'closed', language: 'zh', words: /(?:关闭|關閉|不允许|不允許|禁止引用|不接受|未开启|未開啟|停用)|未启用|未啟用|不支持引用|不支援引用|禁用|(?:不|没有|沒有)(?:开放|開放)|不能引用|不可引用|已停止/u },
  { topic: 'closed', language: 'es', words: /cerrad|desactivad|deshabilitad|no (?:se )?(?:acepta|permite)|no están? permitid|no (?:se )?admit|no (?:están|está) (?:activ|habilitad|permitid)|inhabilitad/u },
  { topic: 'closed', language: 'it', words: /chius[ioae]|disattivat|disabilitat|non (?:accett|sono (?:ammess|consentit|permess))|non (?:sono|è|sono più) (?:accettat|abilitat|attiv|permess|possibil)/u },
  { topic: 'closed', language: 'nl', words: /gesloten|uitgeschakeld|niet (?:toegestaan|ingeschakeld|meer mogelijk)|afgesloten|\b(?:accepteert|aanvaardt|ontvangt|neemt) geen\b|(?:geen|niet) (?:meer )?(?:trackbacks|pings|geaccepteerd|aanvaard|aangenomen|ondersteund|actief)|gedeactiveerd|staan? uit\b/u },
  { topic: 'closed', language: 'pt', words: /fechad|desativad|desabilitad|não (?:aceit|permit|são permitid)|não (?:são|é|estão|está|se) (?:aceit|admit|ativ|habilitad)|encerrad|desactivad/u },
  { topic: 'closed', language: 'ru', words: /закрыт|отключ|запрещен|не принима/u },
  { topic: 'closed', language: 'pl', words: /zamknięt|wyłączon|niedozwolon|nieaktywn|nie (?:są |jest )?(?:przyjm|akcept|dozwol|dopuszcz|obsług)|nie można (?:już )?(?:dodawać|wysyłać|pingować)|zabronion|zakończon|nie pozwala/u },
  { topic: 'closed', language: 'sv', words: /stängd|avstängd|inaktivera|inte tillåt/u },
  { topic: 'closed', language: 'da', words: /lukket|slået fra|ikke tilladt/u },
  { topic: 'closed', language: 'cs', words: /uzavřen|vypnut|zakázán/u },
  { topic: 'closed', language: 'tr', words: /kapal[ıi]|kapat[ıi]l|\bkapan|devre dışı|izin veril?m|izin yok|kabul (?:edilm|etm)|desteklenm/u },

  // Movable Type, Drupal, Dotclear, b2evolution, Subtext, Geeklog, Typecho, Nucleus, Textcube, PyBlosxom, PukiWiki
  { topic: 'missing-url', language: 'en', words: /\b(?:needs?|requires?|missing|provide|without|no|at least) (?:an? |the )?(?:source |trackback |permanent |valid )?ur[li]\b(?! is (?:invalid|not valid))|\bno url (?:given|parameter|to your)|\bur[li] (?:parameter |field )?(?:is |was )?(?:required|missing|empty|not (?:given|set|exist|specified|provided))|\burl is not set up/u },
  { topic: 'missing-url', language: 'de', words: /keine url|url (?:fehlt|erforderlich|ist erforderlich|wurde nicht)|fehlende url|(?:geben sie|gib) (?:bitte )?(?:eine|die) (?:url|adresse)|url angeben/u },
  { topic: 'missing-url', language: 'fr', words: /(?:aucune|sans) url|(?:url|adresse) (?:est )?(?:manquante|requise|obligatoire|absente)|(?:indiqu|précis|fourni|saisi|entr|renseign)\w{1,4} (?:une|votre|l')? ?(?:url|adresse)/u },
  { topic: 'missing-url', language: 'ja', words: /url(?:を(?:指定|入力|送信)|が(?:ありません|必要|指定|設定|未|無|空))/u },
  { topic: 'missing-url', language: 'ko', words: /url(?:이|을|를)? ?(?:없|필요|입력)/u },
  { topic: 'missing-url', language: 'zh', words: /(?:缺少|没有|沒有|需要|请提供) ?(?:url|网址|網址)|(?:没有|沒有|未)(?:提供|填写|填寫|输入|輸入) ?(?:url|网址|網址|链接|連結)|(?:url|网址|網址)(?:不能为空|不能為空|为空|為空)/u },
  { topic: 'missing-url', language: 'es', words: /(?:falta|sin|necesita|requiere)(?: la| una)? url|url (?:es )?(?:requerida|obligatoria)|url (?:vacía|no (?:indicada|especificada))|(?:indique|introduzca|proporcione) (?:una|la) url/u },
  { topic: 'missing-url', language: 'it', words: /url (?:mancante|obbligatori|richiest|necessari|vuot)|(?:manca|serve|nessun|indicare|inserire) (?:la |l'|un |una |il )?url/u },
  { topic: 'missing-url', language: 'pt', words: /url (?:em falta|obrigatóri|vazi|necessári|ausente)|(?:falta|necessári[oa]|informe|indique|sem) (?:a |o |um |uma )?url/u },
  { topic: 'missing-url', language: 'nl', words: /geen url|url (?:ontbreekt|is (?:verplicht|vereist))|ontbrekende url/u },
  { topic: 'missing-url', language: 'pl', words: /brak(?:uje)? (?:adresu )?url|(?:adres )?url (?:jest )?(?:wymagan|pust)/u },
  { topic: 'missing-url', language: 'tr', words: /url (?:eksik|gerekli|zorunlu|boş|belirtilme)/u },

  // WordPress ("I really need an ID for this to work."), Movable Type, Nucleus, Roller, Publify, WoltLab, Chyrp, emlog, Subtext, PyBlosxom, PukiWiki
  { topic: 'no-such-entry', language: 'en', words: /\bneed an id\b|\btrackback id\b|\b(?:post|entry|entryid|tb_)\s?id\b|\btb_id\b|\bno such (?:post|entry|blog|directory|article|item)|^no blog\b|unable to lookup (?:entry|weblog)|\b(?:article|entry|post|item)(?: id)? ?\S{0,20} (?:was |is |could )?not (?:be )?found|\bunknown (?:object|entry|post|article)|\b(?:doesn't|does not|not) exist\b|nonexist|non-exist|ping url is inaccurate|\balready (?:been |was )?(?:deleted|removed)\b|\b(?:article|entry|post|page) (?:was|is|has been|has already been) (?:deleted|removed)\b/u },
  { topic: 'no-such-entry', language: 'de', words: /(?:eintrag|beitrag|artikel).{0,40}(?:existiert nicht|nicht gefunden|nicht vorhanden)|(?:ungültige|brauche eine) (?:trackback-?)?id|(?:bereits|schon) (?:gelöscht|entfernt)/u },
  { topic: 'no-such-entry', language: 'fr', words: /(?:billet|article|note|entrée|post|page).{0,40}(?:introuvable|inexistant|n'existe pas)|(?:id|identifiant) (?:invalide|incorrect|nécessaire)|déjà (?:été )?(?:supprim|effac)/u },
  { topic: 'no-such-entry', language: 'ja', words: /(?:記事|エントリー?|投稿|日記)が?(?:存在しま|見つか|ありま|無)|idが(?:必要|不正|無効|あり|違)|(?:すで|既)に削除|(?:記事|エントリー?|投稿|日記)は.{0,8}削除/u },
  { topic: 'no-such-entry', language: 'ko', words: /(?:글|포스트|게시물)(?:이|을)? ?(?:존재하지|없|찾을)|존재하지 않는 (?:글|포스트|게시물|문서)|삭제된 (?:글|포스트|게시물|문서)|이미 삭제/u },
  { topic: 'no-such-entry', language: 'zh', words: /(?:文章|日志|日誌)(?:不存在|未找到)|找不到文章|(?:文章|日志|日誌)已(?:经|經)?(?:被)?(?:删除|刪除)/u },
  { topic: 'no-such-entry', language: 'es', words: /(?:entrada|artículo) (?:no existe|no encontrad|inexistente)|(?:entrada|artículo|post|página) (?:no (?:existe|encontrad)|inexistente)|necesit[oa] un id\b|\bya (?:ha sido |fue |está |se ha )?(?:eliminad|borrad)/u },
  { topic: 'no-such-entry', language: 'it', words: /(?:articolo|post|pagina|voce) (?:non (?:esiste|trovat)|inesistente)|bisogno di un id\b|id (?:non valido|mancante)|già (?:stat[oa] )?(?:eliminat|cancellat|rimoss)/u },
  { topic: 'no-such-entry', language: 'pt', words: /(?:artigo|post|página|entrada) (?:não (?:existe|encontrad|foi encontrad)|inexistente)|preciso de um id\b|id inválido|\bjá (?:foi )?(?:apagad|excluíd|eliminad|removid)/u },
  { topic: 'no-such-entry', language: 'nl', words: /(?:bericht|artikel|pagina|item).{0,40}(?:bestaat niet|niet gevonden)|onbekende? (?:bericht|artikel)|ongeldige? (?:trackback-?)?id\b/u },
  { topic: 'no-such-entry', language: 'pl', words: /(?:wpis|artykuł|stron|post)\p{L}{0,3}.{0,40}(?:nie (?:istnieje|został\p{L}? znalezion)|nie znaleziono)|nie (?:znaleziono|ma takiego) (?:wpisu|artykułu|strony)|(?:nieprawidłowy|niepoprawny) (?:identyfikator|id)\b/u },
  { topic: 'no-such-entry', language: 'tr', words: /(?:yazı|makale|gönderi|kayıt|sayfa)\p{L}{0,3} (?:bulunamadı|mevcut değil|yok)|böyle bir (?:yazı|makale|gönderi|sayfa)|geçersiz (?:trackback )?(?:kimlik|id)\b/u },

  // Dotclear, ExpressionEngine and CodeIgniter, Roller, WoltLab, Typecho, emlog
  { topic: 'missing-field', language: 'en', words: /\b(?:name|title|excerpt|field|parameter)s? (?:is|are) (?:required|missing|empty)|\bincomplete (?:information|request)|did not receive values|to provide an?\b|^param error|\bmissing (?:title|excerpt|blog|field|param|required)|\b(?:title|excerpt|name|summary|description|field)s? (?:is |are )?(?:missing|empty|not given|required|blank)|\bfill (?:in|out) (?:all|the)|\b(?:missing|incomplete) (?:data|information|fields?|parameters?)/u },
  { topic: 'missing-field', language: 'de', words: /unvollständig|(?:titel|name|feld|auszug) (?:fehlt|ist erforderlich)|pflichtfeld|(?:fehlen|fehlende) (?:angaben|daten|felder|parameter)|alle felder|bitte .{0,20}ausfüllen|(?:angaben|daten|felder) fehlen/u },
  { topic: 'missing-field', language: 'fr', words: /incompl[eè]t|(?:titre|nom|champ|extrait)[\s\S]{0,20}(?:manquant|requis|obligatoire)/u },
  { topic: 'missing-field', language: 'ja', words: /(?:必須|項目|パラメータ|タイトル|概要|ブログ名).{0,12}(?:不足|足り|必要|必須|未入力|あり|指定|入力)/u },
  { topic: 'missing-field', language: 'zh', words: /(?:信息|資訊|参数|參數)(?:不完整|不足|错误|錯誤)|(?:标题|標題|摘要|博客名|名称|名稱|内容|內容)(?:不能为空|不能為空|为空|為空|必填)|(?:缺少|请填写|請填寫|请输入|請輸入)(?:参数|參數|标题|標題|摘要|必)/u },
  { topic: 'missing-field', language: 'ko', words: /(?:제목|이름|요약|내용|블로그 ?이름|필수 ?항목|필드)(?:을|를|이|가)? ?(?:입력|없|누락|필요|비어)/u },
  { topic: 'missing-field', language: 'es', words: /falta(?:n)? (?:el|la|los|datos|campos|parámetros|información)|(?:datos|información|campos?) (?:incomplet|obligatori|vací|requerid)|rellene todos/u },
  { topic: 'missing-field', language: 'it', words: /(?:titolo|nome|estratto|camp[oi]|dati|parametri|informazioni)(?: obbligatori)? (?:mancant|incomplet|obbligatori|vuot)|compilare tutti/u },
  { topic: 'missing-field', language: 'pt', words: /(?:título|nome|resumo|campos?|dados|parâmetros|informações)(?: obrigatórios)? (?:em falta|incomplet|obrigatóri|vazi|ausente)|preencha|faltam/u },
  { topic: 'missing-field', language: 'nl', words: /onvolledig|verplichte? veld|(?:titel|naam|veld|samenvatting) (?:ontbreekt|is (?:verplicht|vereist))|(?:velden|gegevens) ontbreken/u },
  { topic: 'missing-field', language: 'pl', words: /niekompletn|niepełn|(?:brak|brakuje) (?:tytułu|nazwy|pola|danych|parametr)|wymagane pol|pol[ea] (?:są |jest )?(?:wymagan|obowiązkow)/u },
  { topic: 'missing-field', language: 'tr', words: /eksik (?:bilgi|alan|parametre|başlık)|(?:başlık|alan|ad|özet) (?:eksik|gerekli|zorunlu|boş)|zorunlu alan/u },

];
