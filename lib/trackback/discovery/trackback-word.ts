/**
 * The word TrackBack as pages write it for people: Latin scripts, full-width too, `TB URL`, French, Japanese, Korean, Chinese, Russian.
 * Short, because it is in the collector.
 */
export const TRACKBACK_WORD =
  /track.?back|ｔｒａｃｋ.?ｂａｃｋ|[tｔ][bｂ](?=.?[uｕ][rｒ])|rétrolien|トラックバック|ﾄﾗｯｸﾊﾞｯｸ|트랙백|엮인글|먼댓글|引用(?=通告|.址|ur)|тр.кб.к|обратн.. ссылк./iu;

/** The same, for every place in a text. */
export const TRACKBACK_WORDS = new RegExp(TRACKBACK_WORD, 'giu');
