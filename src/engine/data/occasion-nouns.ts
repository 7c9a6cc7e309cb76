/**
 * Where or how something is said: `said in a statement`, `told a rally`. Source: FrameNet 1.7, frame Statement
 * (core element Medium), by hand.
 */
export const occasions: ReadonlySet<string> = new Set(
  `statement interview letter speech email e-mail post tweet message memo release conference briefing call debate rally
  event appearance response reply report article video podcast hearing court television tv twitter facebook instagram
  radio editorial op-ed column book press series meeting comment comments remarks testimony`.split(/\s+/),
);
