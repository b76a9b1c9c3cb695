/** How receivers of one language say that a person looks at a ping first. Matched against lower case, compatibility-composed text. */
interface HeldWords {
  readonly language: string;
  readonly held: RegExp;
  /** The same words saying that nobody will, or that somebody has: taken out of the text before `held` is looked for. */
  readonly notHeld: RegExp;
}

/** Made for Movable Type, Roller ("Trackback submitted to moderator"), Cocolog, Dotclear, Drupal, and whoever translates them. */
// prettier-ignore
export const HELD_WORDS: readonly HeldWords[] = [
  {
    language: 'en',
    held: /\bqueued?\b|\bmoderat|\bapproval\b|\b(?:must|will|to be|needs?|once|until|when|after|before|unless|not yet|has to|have to)\b.{0,40}\b(?:approv|review|confirm(?:ed|s)\b|checked\b|check (?:it|this) first|verified\b)|\bapproves?\b|\bpending\b|\bheld\b|\b(?:for|under|in) review|\bawait|\bwaiting for\b/u,
    notHeld: /\b(?:no|without|not|never|any|skip(?:s|ped)?|bypass(?:es|ed)?|nothing|isn't|aren't|wasn't|no longer|un) ?-?(?:need(?:s|ed)? (?:for )?|require(?:s|d)? |being |any |been )?(?:comment |further |prior )?(?:moderat\w*|approval|review|pending|held|queued?|await\w*)|\b(?:moderation|approval|review)(?: queue)?:? (?:is |was |has been |been )?(?:not (?:needed|required|necessary|enabled|active)|disabled|off|unnecessary|inactive|passed|complete\w*|granted|turned off|switched off)|\b(?:passed|after passing) (?:moderation|review|approval)|\bapproval granted/gu,
  },
  {
    language: 'de',
    held: /moderier|moderation|moderator|freischalt|freigabe|(?:erst|noch|nicht|wird|werden|muss|sobald|nachdem|bis|wenn|bevor)\b.{0,40}freige(?:geben|schaltet)|\bgeprüft|prüfung|(?:erst|noch|muss|wird) .{0,20}(?:bestätigt|genehmigt)|warteschlange/u,
    notHeld: /(?:kein(?:e|er)?|ohne|nicht|un)[ -]?(?:weitere |vorherige )?(?:moderation|moderiert|freigabe|freischaltung|prüfung)|(?:moderation|freigabe|freischaltung|prüfung) (?:ist |wurde )?(?:nicht (?:nötig|erforderlich|notwendig|aktiv)|deaktiviert|abgeschaltet|ausgeschaltet|aus\b|abgeschlossen)|(?:wurde|ist|sofort|bereits|automatisch) (?:sofort |bereits |automatisch )?(?:freigeschaltet|freigegeben|geprüft)/gu,
  },
  {
    language: 'fr',
    held: /modér|approb|en attente|(?:après|attente de|sera|doit être|avant) .{0,12}(?:valid|vérifi|approuv|confirm|relu)/u,
    notHeld: /(?:sans|aucune|pas de|non|ni) (?:modération|approbation|modéré|validation)|(?:modération|approbation|validation) (?:est |a été )?(?:désactivée|inutile|inactive|terminée|non requise|pas nécessaire)|modération n'est pas \p{L}+/gu,
  },
  {
    language: 'ja',
    held: /承認|保留|確認(?:後|の上|待|して(?:から|い))|審査|モデレ/u,
    notHeld: /(?:承認|確認|審査|モデレーション)(?:は|を|が)?(?:不要|なし|無し|必要(?:あり|は|な)|行(?:い|って)(?:ま|い)|され(?:まし|た)|済|完了|無効|オフ|必要ありません)/gu,
  },
  {
    language: 'ko',
    held: /승인|검토|보류|대기|확인 ?(?:후|뒤|하고|을 거쳐|한 (?:후|뒤))/u,
    notHeld: /승인(?:이|은|을)? ?(?:필요(?:하지|가|없| 없)|없이|되었|됐|완료|불필요|받지)|(?:검토|대기) ?(?:없이|완료)/gu,
  },
  {
    language: 'zh',
    held: /审核|審核|待审|待審|批准|审查|審查/u,
    notHeld: /(?:无需|無需|不需要?|不用|无须|無須|没有|沒有|免|未经|未經)(?:经过|經過)?(?:审核|審核|批准|审查|審查)|(?:已经?|已經|自动|自動)(?:通过|通過)?(?:审核|審核|批准|审查|審查)|(?:审核|審核)(?:已|功能)?(?:关闭|關閉|已关|完成|通过了|通過了|已通过|已通過)/gu,
  },
  {
    language: 'es',
    held: /moderación|moderador|aprobación|pendiente|revisión|(?:será|debe ser|tras ser|cuando sea|hasta que|en espera).{0,20}(?:aprob|revis|confirm|acept)|en espera/u,
    notHeld: /(?:sin|no (?:requiere|necesita|hay)|ninguna) (?:moderación|aprobación|revisión)|(?:moderación|aprobación) (?:está |ha sido )?(?:desactivada|deshabilitada|no (?:es )?necesaria|innecesaria)|no pendiente/gu,
  },
  {
    language: 'it',
    held: /moderazione|moderatore|approvazione|in attesa|(?:sarà|deve essere|dopo|prima) .{0,20}(?:approvat|revision|verificat|controllat)/u,
    notHeld: /(?:senza|nessuna|non (?:richiede|serve)) (?:la )?(?:moderazione|approvazione|revisione)|(?:moderazione|approvazione) (?:è )?(?:disattivata|disabilitata|non (?:necessaria|richiesta))/gu,
  },
  {
    language: 'nl',
    held: /moderatie|goedkeuring|(?:wordt|moet|na) .{0,20}(?:goedgekeurd|gecontroleerd|beoordeeld)|in afwachting|wacht op/u,
    notHeld: /(?:geen|zonder) (?:moderatie|goedkeuring)|moderatie (?:is |staat )?(?:uit|niet nodig|uitgeschakeld)/gu,
  },
  {
    language: 'pt',
    held: /moderação|moderador|aprovação|pendente|(?:será|precisa ser|deve ser|após|até ser) .{0,20}?(?:aprovad|revis|verificad|confirmad)|em análise|aguard/u,
    notHeld: /(?:sem|nenhuma|não (?:requer|precisa de|há)) (?:moderação|aprovação|revisão)|(?:moderação|aprovação) (?:está |foi )?(?:desativada|desligada|não (?:é )?necessária)/gu,
  },
  {
    language: 'ru',
    held: /модерац|модератор|одобрени|(?:ожида|после|будет).{0,20}(?:проверк|проверен|одобрен)/u,
    notHeld: /(?:без|не требует(?:ся)?|нет) (?:модерации|одобрения|проверки)|модерация (?:отключена|выключена|не нужна)/gu,
  },
  { language: 'pl', held: /moderac|zatwierdz|oczekuj/u, notHeld: /(?:bez|brak|nie wymaga) (?:moderacji|zatwierdzenia)|został[oa]? zatwierdzon[eya]/gu },
  { language: 'sv', held: /granskning|godkänn|modererin/u, notHeld: /(?:utan|ingen) (?:granskning|moderering|godkännande)/gu },
  { language: 'da', held: /godkend|moderering/u, notHeld: /(?:uden|ingen) (?:godkendelse|moderering)|er godkendt/gu },
  { language: 'cs', held: /schválen|moderac/u, notHeld: /(?:bez|není) (?:schválení|moderace)|byl[oa]? schválen[oa]?/gu },
  { language: 'tr', held: /onay/u, notHeld: /onay (?:gerekmez|gerekmiyor)|onaysız|onaylandı/gu },
];
