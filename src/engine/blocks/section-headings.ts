/**
 * What headings and rules of a page look like below which something else begins: other articles, keywords, readers.
 * Each pattern is tried on one whole line or paragraph; collected from the pages of news sites, blogs and forums.
 */

/** Headings of what a page says about itself; a few lines below belong to them. */
export const boilerplateHeadings: RegExp[] = [
  /^about (?:the |our )?(?:author|writer|reporter|contributor)s?\s*:?$/i,
  /^(?:in this article|contact the (?:author|reporter|newsroom))\s*:?$/i,
];

const things =
  '(?:posts?|articles?|stor(?:y|ies)|news|content|coverage|links?|reading|headlines?|reads?|videos?|items?|features?|podcasts?|galler(?:y|ies)|picks?)';

/** Headings of lists of other articles. */
export const relatedHeadings: RegExp[] = [
  /^(?:related|similar|recommended|popular|trending|latest|recent|other|more)(?: (?:posts?|articles?|stor(?:y|ies)|news|topics?|content|coverage|links?|reading|headlines|reads?|now|videos?|items?|stories|from .{2,40}|on this(?: story| topic)?|in .{2,30}|about .{2,40}|like this|for you))+\s*:?$/i,
  /^(?:related|recommended|trending(?: now)?|most (?:read|popular|viewed|shared|commented|watched|liked|discussed)(?: (?:stories|articles|news|now|in .{2,30}|today|this week))?|more stories|top stories|editor[’']?s[’']? picks?|read (?:also|next)|see also|also read|don[’']t miss|up next|further reading|you (?:may|might) (?:also )?(?:like|be interested in).*|what to read next|more on this(?: story)?|around the (?:web|bbc)|sources|external links|references)\s*:?$/i,
  new RegExp(
    `^(?:more|other|latest|top|related|recommended|popular|featured|sponsored|promoted|trending|recent|must)[ -](?:\\p{L}[\\p{L}’'&-]* ){0,3}${things}(?: (?:today|now|this week|for you|from .{2,40}))?\\s*:?$`,
    'iu',
  ),
  /^(?:latest|the latest|top|just in|in other news|also in the news|in case you missed it|icymi|keep reading|read more|elsewhere|elsewhere on .{2,40}|in (?:today[’']s|this week[’']s) .{2,30}|popular (?:now|on .{2,30})|what (?:others|people|readers) are reading.*|from (?:our partners|around the web|the web|the archives?)|recommended (?:for you|by .{2,20}|reading)|you may have missed|promoted (?:stories|links)|paid (?:partner )?content|sponsored (?:stories|links|features)|best of .{2,30}|discover more|explore more|read on|next up|more (?:on|to) (?:explore|read|discover)|most read in .{2,40}|(?:today[’']s )?(?:must[- ]reads?|top picks|big stories|highlights)|related internet links|internet links|you might also like.*|related to this (?:story|article)|(?:the )?long(?:er)? reads?|our (?:picks|latest)|continue reading)\s*:?$/i,
  /^(?:\p{L}+ ){0,2}category$/iu,
  /^(?:(?:read|see|follow) (?:our |all |all our |more of our )?(?:complete |full |latest )?coverage|from around the site|on our radar|more (?:on|from|about):?|more (?:on|from) .{2,40}|popular|(?:top rated|best) stories|more .{2,30} (?:stories|headlines)|view more (?:stories|news|headlines|articles|posts|videos))\s*:?$/i,
];

/** One line that holds a heading and a link: `Related: Ferry sinks`. */
export const relatedLines: RegExp[] = [
  /^(?:related(?: (?:article|story|stories|articles|news|coverage|content))?|see also|read also|also read|read next|read more|read|more|must read|don[’']t miss|recommended|more on this|explained|in depth|opinion|analysis|from the archive|also on .{2,30})\s*(?:[|»>]|:|\s[–—-]\s).{3,160}$/i,
];

/** Rules of a house for its readers' comments. */
export const commentPolicies: RegExp[] = [
  /^comments?\s*[:–—-]\s*(?:our )?(?:rules|policy|guidelines|terms)\b/i,
  /^(?:(?:our|the) )?(?:comments?|commenting|community|house|discussion) (?:rules|polic(?:y|ies)|guidelines|standards)\b(?! committee\b)/i,
  /\bcomments?\b(?<=\b(?:we|our|your|all|any|these|this|please|readers)\b.{0,80}\bcomments?).{0,160}\b(?:rules?|moderat\w+|guidelines?|polic(?:y|ies)|civil|courteous|respectful|communit(?:y|ies)|abus\w+|remov\w+|delet\w+|report|publish\w*|debate|approved?|closed)\b/i,
  /^(?:please )?(?:keep|be) .{0,60}\b(?:comments?|civil|respectful|courteous|polite|on topic)\b/i,
  /^(?:please )?report any comments?\b/i,
  /\bwe (?:welcome|want|encourage|invite)\b.{0,60}\b(?:discussion|comments?|debate|conversation|your (?:views?|opinions?|thoughts))\b/i,
  /^(?:read|see|view) (?:the|our) (?:rules|guidelines|house rules|comment(?:s|ing)? policy|community (?:rules|guidelines|standards))\b/i,
  /^(?:the )?comments (?:below|above|posted here|on this .{2,30}) (?:have|are|do|reflect|represent)\b.{0,160}$/i,
  /^(?:the )?views expressed in (?:the )?(?:comments?|contents?|posts?)\b.{0,200}$/i,
  /^comments? (?:have to|need to|should|will|cannot|may not|must|on (?:our|this))\b.{0,300}$/i,
  /^we have migrated to a new commenting\b/i,
  /^(?:you (?:must|need to) be|please) (?:logged|signed|register|log|sign) ?in to (?:comment|post|leave)\b.{0,80}$/i,
  /^(?:by (?:commenting|posting|submitting)|when (?:commenting|posting))\b.{0,240}$/i,
  /^(?:offensive|abusive|inappropriate) (?:comments|posts|language)\b.{0,160}$/i,
  /^(?:comments|posts|submissions) (?:are|may be|will be|that|containing|must|should)\b.{0,160}$/i,
  /\byour (?:submission|comment|post) will be (?:reviewed|moderated|published)\b/i,
];

/** House rules in running text that can be nothing else. */
export const surePolicies: RegExp[] = [
  /^(?:please note:? )?(?:all |reader |readers[’'] )?comments (?:(?:on|to|in|below|under|for) (?:this|our|the) [\w ]{2,30})?(?:are|will be|is|may be) (?:pre-?|post-?)?(?:moderated|reviewed|checked|monitored|held)\b[^"“]*$/i,
];

/** Headings after which readers speak. */
export const commentHeadings: RegExp[] = [
  /^(?:\d[\d,.]*\s+)?(?:comments?|replies|responses?|reader(?:s[’']|[’']s)? (?:comments?|views|reactions?)|discussion|conversation)(?:\s*[([]\s*\d[\d,.]*\s*[)\]]|\s\d[\d,.]*)?\s*:?$/i,
  /^\d[\d,.]* (?:comments?|responses?|replies|thoughts?) (?:on|to|about)\b.{0,160}$/i,
  /^(?:leave|post|add|write|view|show|read|see|join) (?!.{0,120}(?:#\p{L}|\bsocial media\b))(?:a |your |the |all |in the )?(?:\d+ )?(?:comments?|reply|replies|conversation|discussion)\b.{0,60}$/iu,
  // `48 View comments`: the number and the button of a page that prints them side by side.
  /^\d[\d,.]*k? (?:view|show|read|see|add|post|leave) (?:a |all |the )*comments?$/i,
  // `Join the conversation: use #pier on social media` stands between paragraphs.
  /^(?=what |have |join )(?!.{0,120}(?:#\p{L}|\bsocial media\b))(?:what do you think|have your say|join the (?:conversation|discussion|debate))\b.{0,120}$/iu,
  /^(?:inline feedbacks?|view all comments)$/i,
  /^(?:discussion about this (?:post|article)|discuss this article|share what you think|your (?:comments|views)|(?:reader|readers[’']|user|top|all|latest) comments(?: \(?\d+\)?)?|comments? (?:section|feed)|be the first to comment.{0,40}|start the conversation|join (?:our|the) comment(?:s|ing)?\b.{0,40}|letters and comments)$/i,
];
