import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose clause the words stand in', () => {
  it.each([
    [
      'the one of who finds it so, behind what is done to it',
      'Ida Quill could note how often rules fall, such as in a case (2008), in which the Third Tide Court struck down Tarn’s harassment rule, finding it “too broad” and concluding that “it gives none.”',
      ['Third Tide Court', 'Third Tide Court'],
    ],
    [
      'the one of whom dashes set behind one',
      'Bo Lund left. While many looked away, at least one — Sen. Odo Finch — called it “troubling” in a note.',
      ['Odo Finch'],
    ],
    [
      'the one of who is one of several, and the first besides',
      'But Rep. Zoe Finch of Tarn, one of the House keepers and the first woman to argue for the prosecution in a trial of a mayor, said the house was “asking”.',
      ['Zoe Finch'],
    ],
    [
      'the one of who is told of in two roles',
      'Bo Lund spoke. “It is late,” Harbour Chairman Adam Finch, the lead manager and a Norland Democrat, said on Tuesday.',
      ['Adam Finch'],
    ],
    [
      'the main one, behind what others have expressed',
      'Odo Finch weighed in on concerns expressed by protesters about the police, adding that he would “find a way”.',
      ['Odo Finch'],
    ],
    [
      'the one of who invites somebody, telling her',
      'Ann Cole says Bob Marr invited her to dinner shortly after the vote, telling her, “I need loyalty.”',
      ['Bob Marr'],
    ],
    [
      'the inner one, of who calls or describes somebody, or tells him to',
      'Adriana Dill reports that a classmate reportedly described Ruff as a “pill popper”. She says that Bob Marr had called him “a lazy man”. Dill claims that a keeper told him to “go back”.',
      ['classmate', 'Bob Marr', 'keeper'],
    ],
    [
      'the outer one, where the inner calls for something, or on somebody',
      'Steve Israll said Hilda Clint called on members to be “closely coordinated”.',
      ['Steve Israll'],
    ],
    [
      'the one of the document that somebody first obtained',
      'An internal government document first obtained by the Norland Times indicated that the plague “will last”.',
      ['internal government document'],
    ],
    [
      'the last of several, each with a clause',
      'He met rivals, including Mitt Romm, who called him a “fraud”, Nikki Hale, who questioned him, and Rick Perrin, who dubbed him a “cancer”.',
      ['Mitt Romm', 'Rick Perrin'],
    ],
    [
      'the one of who files a complaint',
      'The councillor Mara Quill denied that any of it took place after the Tarn Tide Centre, a watchdog group, filed a complaint with the board a day earlier alleging Quill and her clerk, Odo Finch, “hid hundreds of pounds”.',
      ['Tarn Tide Centre'],
    ],
    [
      'the one of who is the only one to do so',
      'Democrats on the board were joined by Rep. Justin Quill, who is also the sole Republican to call the delay “shameful”.',
      ['Justin Quill'],
    ],
    [
      'the main one, where a clause tells what others believed',
      'Gov. Odo Finch said Monday that young adults who believed themselves “invincible” were catching it.',
      ['Odo Finch'],
    ],
    [
      'the main one, behind words that have ended with their sentence',
      'Odo Finch lays out a set of principles that can guide the plan and answer practical questions like “If the town should not be the owner, what are alternative orders?” and “What would it look like?” We should make sure that everyone reads the piece.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'not the one that tells of the words behind a dash',
      'Odo Finch gave an answer with the admission that “the harbour is alive” — something that sailors have long agreed on.',
      ['Odo Finch'],
    ],
    [
      'one behind a semicolon',
      'Odo Finch and other keepers have said they are “saddened”; Ida Quill offered “heartfelt solidarity” with the crew.',
      ['Odo Finch and other keepers', 'Ida Quill'],
    ],
    [
      'whoever extends a feeling',
      'Ida Quill extended her “deepest sympathy” to the crew and other keepers have said they are “saddened”.',
      ['Ida Quill', 'other keepers'],
    ],
    [
      'a relative clause between dashes',
      'Unions and growers said it was wrong to put Odo Finch - who once described the office as a “joke” - in charge.',
      ['Odo Finch'],
    ],
    [
      'what others call somebody, and where it was read',
      'A plan to speed the removal of tenants who officials call “the worst of the worst” is failing, according to a new report.',
      ['officials'],
    ],
    [
      'a clause that tells what a noun is about',
      'Tarn, in a Friday talk, said he was unaware of the report that Odo Finch had discussed the ban but said he would “look into that.”',
      ['Tarn'],
    ],
    [
      'a participle with having',
      'Turl said this though Tarn has told staff not to comply with requests for documents, having unilaterally declared the inquiry “illegitimate.”',
      ['Tarn'],
    ],
    [
      'a main clause of its own after and',
      'His tweets were widely condemned, and the Liberal-controlled House passed a resolution denouncing Mr Tarn’s “racist comments that have stirred up fear”.',
      ['House'],
    ],
    [
      'a verb far back that goes on after and',
      'That is where the show cut the clip, and Ann Todd reacted by characterizing the answer as cynical and claiming that Barr “did not make the case”.',
      ['Ann Todd'],
    ],
    [
      'a while that opens what is said',
      'Ida Hill added that while Odo Finch is not endorsing anybody, he has “several friends” in it.',
      ['Ida Hill'],
    ],
    [
      'what she urged, not who blamed them for it',
      'Mr. Shaub criticized the council for not acting against adviser Kelly Conn after she urged viewers in an interview to “go buy the stuff”.',
      ['Kelly Conn'],
    ],
    [
      'what somebody asks whether',
      'Nawaz followed up by asking whether Biden was talking about “the senior members of your staff, not all of them?”',
      ['Nawaz'],
    ],
    [
      'a declaration which said',
      'The Tarn Union announced its plan to sue an hour after the council released the text of Mr. Finch’s declaration, which said the “current situation presents a crisis.”',
      ['Mr. Finch’s declaration'],
    ],
    [
      'an accusation by somebody on a day',
      'He rejected an accusation earlier Friday by Odo Leon (D-Tarn) that he and the department relied on “principles of fear.”',
      ['Odo Leon'],
    ],
    [
      'a comment that somebody points to',
      '“You’ve heard the mayor,” Carney said, pointing to Quill’s comment to the Herald last week that he was working “to make sure that nobody suffers.”',
      ['Carney', 'Quill'],
    ],
    [
      'whom somebody sues for saying',
      'Tarn U sued Ida Mak in Norland for saying it engaged in “deceptive practices.”',
      ['Ida Mak'],
    ],
    [
      'against whom a lawsuit is',
      'Odo Tarn filed his first libel lawsuit in 1984 against the Norland Tribune for calling his plan “lousy.”',
      ['Norland Tribune'],
    ],
    [
      'a message that stands posted',
      'Mr. Edwards’s daughter Cate was more succinct in a message posted on Twitter: “Big sigh of relief.”',
      ['Cate'],
    ],
    [
      'waivers that are required under a deal',
      'Not re-issuing the waivers required under the agreement “will have a chilling effect on trade” between Norland and Tarn, said Tony Blink, who was deputy secretary.',
      ['Tony Blink'],
    ],
    [
      'who is designated by whom',
      'They could not move after being designated by the Tide Institute as “permanently ineligible”, because of inaction.',
      ['Tide Institute'],
    ],
    [
      'goals that a study makes',
      'A December 2016 study released in a journal said a delay could make the Tarn Accord targets “unreachable.”',
      ['December 2016 study'],
    ],
    [
      'payments related to it',
      'The clerk, Ida Flores, spoke.\n\nThe office has provided “several hundred pages of papers” and briefings, including whether any payments were made related to the file, and has cleared witnesses to testify, she said.',
      ['Ida Flores'],
    ],
    [
      'a quotation whose verb stands in brackets',
      '“We are calling for a buffer zone,” [says Baba Sheikh, the leader of the valley]. “They kill without cause.”',
      ['Baba Sheikh', 'Baba Sheikh'],
    ],
    [
      'he, who has since said',
      'Mr Finch left. One of his first acts as mayor was to leave it, although he has since said he might return if the terms are “better”.',
      ['Finch'],
    ],
    [
      'a remark that is called infamous',
      '“We have tools,” Gorka said, riffing on Hilda Clint’s infamous “basket of fools” comment.',
      ['Gorka', 'Hilda Clint'],
    ],
    [
      'a compliment as',
      'That is why Mayor Finch’s backhanded compliment of Quill as “likable enough” landed.',
      ['Finch'],
    ],
    [
      'what media underline',
      'China wants a deal, with state media underlining this week that Norland should meet it “halfway.”',
      ['state media'],
    ],
    ['both sides', 'Both sides rejected the plan as “unserious.”', ['Both sides']],
    [
      'somebody familiar with a mind',
      '“It’s not a reaction to her,” said one person familiar with the mayor’s thinking about it.',
      ['person familiar with the mayor’s thinking'],
    ],
    [
      'a man without a name, before a colon',
      'Man: “Would you consider appointing her?” Odo Bide: “Yeah, I would.” Man: “Which one?”',
      ['Man', 'Odo Bide', 'Man'],
    ],
    [
      'an aside between dashes',
      'Both Finch and Quill said the meetings went well -- the mayor called it a “good meeting” in a note -- and confirmed the date.',
      ['mayor'],
    ],
    [
      'those who are both accused',
      'Tony Kin and Hal Song were both accused of “hostile acts” against the state.',
      [null],
    ],
    [
      'minutes that record that',
      'Minutes of the meeting recorded that directors “agreed to defer the work”.',
      ['Minutes of the meeting'],
    ],
    [
      'whose post it is',
      'He and his “so-called guests” will be landing at Tarn at two. I will be there. — Odo J. Finch (@odofinch) May 9, 2018',
      ['Odo J. Finch'],
    ],
    [
      'who is held and then accused',
      'Tony Kin, who was arrested in April, was accused of “hostile acts” against the state.',
      [null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
