/**
 * What the lines around an article look like, by kind. A pattern is tried on one whole line or paragraph; one that
 * is not tied to the start begins with its rarest word, so that it costs little where that word is missing.
 * Collected from the pages of news sites, blogs and forums.
 */

/** Headings and buttons; the whole line. */
export const boilerplateLines: RegExp[] = [
  /^(?:click here to )?(?:read|continue|view|see) (?:more|on)(?:\s*$|\s*[:|>»→….–—-]|\s+(?:about|on|at|from|here|in|of|stories|news|articles?)\b).{0,80}$/i,
  /^(?:click here to )?(?:read|continue|view|see) (?:reading|the (?:full|original|whole|rest)|full)\b.{0,80}$/i,
  /^(?:listen to this (?:article|story|episode)|\d{1,3}[ -]min(?:ute)?s?(?: read)?|add us as .{2,60}|get the app)\b.{0,40}$/i,
  /^(?:view|read) this (?:e-?mail|newsletter) in (?:your|a) (?:web )?browser\b.{0,40}$/i,
  /^(?:you(?:[’']re| are) receiving this|unsubscribe|manage (?:your )?(?:preferences|subscription)|update your preferences)\b.{0,160}$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:clicking|continuing|using)\b.{0,60}\b(?:accept|agree|cookies|consent)\b).{0,200}$/i,
  /^(?:watch|watch live|listen|gallery|photos|video|podcast|audio|quiz|poll)\s*[:|]\s?.{3,160}$/i,
  // What databases print around an article.
  /^(?:body|full text|abstract|headnote|graphic|lead paragraph|load-date|proquest document link|copy link|database copyright.{0,60}|document \p{Lu}{2,8}\d[\w]{8,40})\s*:?$/iu,
  /^(?:sent from my .{2,30}|view (?:this )?(?:e-?mail )?(?:in (?:your |a )?(?:web )?browser|online)|read online|get outlook for .{2,20})\.?$/i,
  /^!\[[^\]]*\]\(\S+\)$/,
  // Rules, invisible characters, icons.
  /^[^\p{L}\p{N}"“”?!…]+$/u,
  /^(?:(?:view|see|open|show) (?:all )?\d+ (?:images?|photos?|pictures?|items?)|\d+ (?:of|-) ?\d+(?: of \d+)?\s?\|?|\d+\s?\/\s?\d+|open image in gallery|view gallery|see (?:full|photo) gallery|\(?view all\)?|this slideshow requires javascript\.?|(?:media|audio|video) playback is (?:unsupported|not supported).{0,40}|get short url|copy this link|close share panel|these are external links.{0,60}|click to (?:tweet|enlarge|play|expand|copy)|tap (?:here )?to .{2,40}|swipe .{0,40})$/i,
  /^(?:this )?advert(?:isement|ising|isment)? (?:\d+|has not loaded yet.{0,80}|below|above|feature)$/i,
  /^(?:sharing is caring|like this story\b.{0,60}|enjoyed this (?:story|article).{0,40}|tell us what you think.{0,10}|this (?:story|article) has been shared [\d,.]+ times\.?|[\d,.]+k? (?:shares|likes|views|votes)|(?:be the first to )?(?:like|share) this.{0,40})[!?.]*$/i,
  /^(?:we apologi[sz]e, but this video|try refreshing your browser|your browser does not support|javascript is (?:disabled|required)).{0,120}$/i,
  /^(?:related )?video (?:video )?length \d+ (?:minute|second)s?\b.{0,400}$/i,
  // What a form answers.
  /^(?:(?:invalid|incorrect) [\w -]{3,30}[.!] )?(?:oops\W{1,3}|sorry, )?(?:something went wrong|an? (?:\w+ )?error (?:has )?occurred|there was (?:a problem|an error))\b[^"“]{0,80}\bplease try again\b[^"“]{0,20}$/i,
  /^(?:invalid|incorrect) (?:e-?mail|password|user ?name|login)(?: address)?[.!]?$/i,
  /^(?:skip|jump) to\b.{0,30}$/i,
  /^(?:accessibility help|loading(?:\.{3}|…)?|view image in fullscreen|image|share full article|social sharing|text settings|read in app|reuse this content|purchase licensing rights.{0,40}|(?:gift|give) this article|(?:open|close|toggle) .{0,30}\b(?:menu|navigation|search)|estimated \d+ minutes?|duration \d+:\d+|\d+:\d+ \/ \d+:\d+|current progress \d+%|type your email.{0,3}|enter your email.{0,10}|subscribe to unlock.{0,40}|see all|footer links)$/i,
  /\(opens? in (?:a )?new (?:window|tab)\)\s*$/i,
  /^advertisement\s*[·|•–—-]\s.{0,40}$/i,
  /^we (?:need|use) .{0,60}\b(?:consent|cookies)\b.{0,240}$/i,
  /^(?:share|tweet|print|email|e-mail|save|bookmark|copy link|facebook|twitter|whatsapp|linkedin|reddit)(?:[\s|,/·]+(?:this|on|via|with|article|story|page|share|tweet|print|email|save|bookmark|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|friends?|the))*[.!:]?$/i,
  /^(?:share|send|print|save) this\b.{0,80}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|ad|skip advert(?:isement)?|(?:story|article) continue[sd] (?:below|after|inside).*|skip past newsletter promotion|after newsletter promotion)$/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join|become a (?:member|subscriber)|get (?:our|the|all the|your)|never miss|stay up to date|enjoying this)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|updates?|alerts?|headlines|briefing|free|app|account|subscri\w+|today|now|here|in)\b.{0,120}$/i,
  /^(?:subscribe|sign up|sign in|log in|register|support us|donate|contact us|about us|privacy policy|terms(?: of (?:use|service))?|cookie policy|newsletter|home|menu|search|back to top|skip to content|next|previous)(?:\s*[|·•/-].*)?$/i,
  /^(?:follow|like|find|join) us (?:on|at)\b.{0,160}$/i,
  /^follow .{2,60} on (?:twitter|x|facebook|instagram|threads|mastodon|whatsapp|telegram)\b.{0,60}$/i,
  /^(?:notify of|inline feedbacks?|view all comments|show all comments|load more comments?|newest|oldest|most voted|login to comment|subscribe to comments)$/i,
  /^(?:do you have a (?:story|tip)|have you been affected|got a (?:tip|story)|if you have (?:a story|been affected|any information))\b.{0,240}$/i,
  /^(?:support|help us|we rely on|your (?:support|donation)|donate)\b.{0,200}\b(?:journalism|newsroom|readers?|reporting|donat\w+)\b.{0,120}$/i,
  // What stands between the paragraphs of pages that were saved.
  /^(?:advertisement:?\s*)+(?:continue reading (?:the main story|below)|thanks for watching!(?: visit website)?)?$/i,
  /^(?:slideshow \(\d+ images?\)|\d+ years ago|add interest|newsletter sign-?up|close|photo|video|youtube|(?:story|reading) continues(?: below)?)$/i,
  /^\[(?:pull-?quote|images?|photos?|video|gallery|audio-clip|embed\p{L}*)\b[^\]]{0,200}\]$/iu,
  /^(?:(?:poster|src|href)="[^"]*"|(?:media: ?)?\d{7,})$/i,
  /^[-–—•\s]*(?:this (?:report|story|article|post) was )?updated(?: at)?,? \d[^"“]{0,40}$/i,
  /^(?:[-–—]\s)?follow (?:the \p{L}+ on twitter: ?)?@\w+(?:\s*(?:and )?follow @\w+)*$/iu,
  /^(?:listen to article \d|share this article share)\b.{0,80}$/i,
  /^(?:next|prev(?:ious)?)(?: (?:next|prev))? image \d+ of \d+$/i,
  /^this (?:article|story) is more than \d+ (?:years?|months?) old$/i,
  /^\(\s?(?:PHOTOS|VIDEOS?|CARTOONS|Also on [\p{Lu} ]{4,20}|[\p{Lu}]{4,}[’']s)\b[^)]{3,140}\)$/u,
  /^(?:JUST WATCHED|MUST WATCH)\b.{0,300}$|\bHide Caption \d+ of \d+\b/,
  /^(?:enlarge this image|(?:media|audio|video) playback is (?:unsupported|not supported) on your device)\b.{0,240}$/i,
  /^(?:contributing|send (?:letters|tips|comments) to):?\s.{2,100}$/i,
  /^visit .{2,40} home ?page for more stories\.?$/i,
  /^interested in .{2,60}\? add .{2,60} as an interest\b.{0,200}$/i,
  /^(?:get breaking news alerts|let our news meet your inbox|watch the latest video at|this is a rush transcript|join us on facebook)\b.{0,200}$/i,
  /\sRead more$(?<=^[^.!?]{12,200}\sRead more)/,
  // To other pages of the printed paper, behind a headline or alone.
  /\bpages? ?\d{1,3}(?<=^(?:[^"“]{0,80}[!?:–—]\s+)?(?:(?:full |the )?(?:stor(?:y|ies)|report|details|analysis|comment|editorial|leader|picture|more|continue[sd])s?\s*[:–—-]?\s+(?:on )?|see |turn to |more on |(?<=: ?))pages? ?\d{1,3})(?:\s*(?:,|&|and|to|[-–])\s*\d{1,3})*[.!]?$/i,
  /^(?:is|was|did you find) this (?:page|article|story|information|content) (?:useful|helpful)\s?\??(?:\s+yes\s+no)?$|^yes\s+no$/i,
  /^(?:this )?transcript (?:was )?(?:supplied|provided|prepared|produced|may contain)\b.{0,160}$/i,
  /^turn to pages? ?\d{1,3}\s*[:–—-]\s[^"“.]{2,80}$/i,
  /^scroll down (?:for|to) (?:see |watch |read |view )?(?:more |the |our |full )*(?:videos?|pictures?|photos?|images?|gallery|footage|comments?|details|results|more)\b[^"“.]{0,40}$/i,
  /^(?:this|the) (?:embedded )?(?:content|post|video|tweet|media|item) (?:is|was) (?:not|no longer|un)(?: currently)? ?available\b[^"“]{0,80}$/i,
  /^(?:we )?(?:could not|couldn[’']t|unable to|failed to) load (?:the |this )?(?:embedded )?(?:content|post|video|tweet|media)\b[^"“]{0,60}$/i,
  // A game of the paper: `HARBOUR BINGO — Win a boat NOW`
  /^[\p{Lu}\d ’'&-]{4,40}\s?[:–—-]\s?(?:Play|Win|Bet|Enter|Vote|Join|Claim|Get|Buy|Book|Order|Shop|Grab|Download)\b[^.?"“]{2,80}\b(?:NOW|HERE|TODAY)\s?!*$/u,
  // Around an embedded post.
  /^(?:@\w{2,30}|pic\.(?:twitter|x)\.com\/\w+|\d{1,2}:\d{2}\s?[AP]M\s?[·•-]\s?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:\s?[·•-]\s?[\d.,]+[KM]? (?:likes?|views?|retweets?|reposts?))*)$/iu,
  /^write to(?: us)?: [^"“]{4,160}$/i,
  // What a script tells those who run the broadcast.
  /^\(?(?:TAKE|END|ROLL|CUE|RUN|BACK TO) (?:PKG|PACKAGE|SOT|VO|VOSOT|TAPE|VIDEO|CAM|STUDIO)\)?$|^TRT:? ?\d{1,2}:\d{2}$/,
  /^(?:quick guides?|key (?:events|moments)):?$/i,
  /^how to (?:follow|get|read|find|contact|listen to|sign up (?:for|to)|subscribe to) (?:our|us|all our)\b[^.?!"“]{0,80}$/i,
  // Whom the paper looks for, and where to write to it.
  /^(?:do|did|have|has|are|were|is|was|can) (?:you|your)\b[^"“?]{0,140}\?\s[^"“]{0,100}(?:\S@\S|\b(?:call|text|phone|message|whatsapp|e-?mail|ring|contact) (?:us|our|the news ?desk|me)\b)[^"“]{0,80}$/i,
  // The outlet before the first words of an article, on a line of its own.
  /^\s*\p{Lu}{2,6}\s*[—–]\s*$/u,
];

/** Legal lines, credits and notes on the text, often whole sentences. */
export const boilerplateNotes: RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\b(?:Photo(?:graph)?|Picture|Image|Illustration|Composite|Credit)s?(?: by|:)(?<=^.{0,256})\s+\p{Lu}[^.?!]{2,80}$/u,
  /^(?:image|photo|picture|file photo|video|caption)(?: source| caption| credit)?\s*[,:]\s.{2,240}$/i,
  /^this (?:material|article|story|content|work|post|page) (?:may not|is (?:copyright|protected|republished|reproduced|published under|licensed)|(?:was )?(?:first |originally )+(?:appeared|published)|was (?:amended|updated|corrected|produced|first|originally)|has been (?:updated|amended|corrected)|appeared (?:first|originally))/i,
  /^(?:the post .* (?:first )?appeared first on)\b/i,
  /^\((?:additional )?(?:reporting|editing|writing|compiled|edited|written|source)\b.{0,240}\)$/i,
  /^(?:additional|further) reporting\b/i,
  /\((?:stock image|file (?:photo|image|picture)|(?:pic|photo|image|credit):[^()]{2,60})\)\s*$/i,
  /^with files from \p{Lu}/u,
  /^[-–—\s]*\([^()]{0,20}\binputs?\b[^()]{0,60}\)$/i,
  /^[-–—\s]*with (?:agency|agencies|wire|syndicated|\p{Lu}{2,6}) inputs\.?$/iu,
  /^[-–—\s]*(?:[Ww]ith )?(?:[Aa]gency )?[Ii]nputs from (?:(?:the |and |& )?(?:\p{Lu}[\p{L}.&’'-]*|agenc(?:y|ies)|wires?),?\s?){1,8}\.?$/u,
  /^\(?(?:except for the headline,? )?this (?:story|article|report|copy) has not been (?:edited|created)\b/i,
  /^a version of this (?:article|story) (?:appears|appeared)\b/i,
  /^\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled) by \p{Lu}.{0,400}$/u,
  /contributed(?<=^(?:the )?\p{Lu}[\p{L} .&'’,-]{2,120} contributed) (?:to this (?:report|article|story)\.?$|(?:research|reporting)\b.{0,60}$)/u,
  /^(?:our standards:|editing by|edited by)/i,
  /^(?:editor[’']s note|correction|clarification|disclaimer)\s*[:–—-]/i,
];

/** Lines after which nothing of the article comes. */
export const lastLines: RegExp[] = [
  /^[-–—#\s]*30[-–—#\s]*$/,
  /^[-–—\s[(#*]*ends?[-–—\s\])#*.]*$/i,
  /^end of (?:document|article|story|text|transcript)\.?$/i,
  /^notes? (?:to|for) editors?\s*:?$/i,
  /^(?:classification|search summary|(?:media|press) (?:contacts?|enquiries|inquiries))\s*:?$/i,
];
