// Nouns of things that carry a name in quotation marks, by hand: works, broadcasts, campaigns, ships, laws.
// `the film “Harbour Lights”`, `a memo titled “Next Steps”`.

const nouns = `show shows series sitcom drama comedy soap film films movie movies documentary biopic thriller
  trilogy book books novel novels memoir memoirs autobiography biography bestseller anthology poem poems essay story
  song songs single singles album albums hit hits hymn ballad anthem tune track opera musical play plays ballet concert
  symphony tour exhibition painting sculpture installation sketch skit podcast podcasts programme programmes program
  programs segment episode episodes magazine newspaper newsletter blog column feature article editorial op-ed paper
  report memo lecture sermon video videos ad ads advert adverts advertisement commercial spot spots trailer game games
  app website site account username handle hashtag pseudonym alias nickname moniker codename brand label logo slogan
  motto PAC initiative campaign project operation mission scheme plan act bill law amendment clause ship ships boat
  boats vessel yacht ferry trawler schooner locomotive train class course module syllabus award prize title role
  character word words term terms phrase phrases expression verb noun adjective acronym classic`;

/** As alternatives of a pattern. */
export const namedThings = nouns.split(/\s+/).join('|');
