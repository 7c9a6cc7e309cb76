/** Texts that speak for whoever wrote them: `the statement said`. Source: FrameNet 1.7, frame Text, by hand. */
export const authoredTexts =
  words(`statement letter email e-mail memo memorandum message tweet post note release announcement petition
  column blog op-ed ad advert advertisement commercial video leaflet flyer piece article editorial speech book memoir essay`);

/** Verbs of bringing a text out, as printed. Source: FrameNet 1.7, frames Publishing and Sending, by hand. */
export const publishingVerbs =
  words(`released issued published posted sent wrote ran aired launched signed tweeted retweeted shared circulated
  distributed penned put made gave delivered emailed read releasing issuing publishing releases issues publishes runs sends
  posts writes airs launches`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
