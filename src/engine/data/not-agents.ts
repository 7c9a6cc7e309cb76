/**
 * Nouns that end as nouns of people do and name things. Source: SUBTLEX-US and BNC frequency lists, nouns in -er, -or,
 * -ist, -man, -eer above one in a million, read by hand.
 */
export const notAgents: ReadonlySet<string> = new Set(
  `power water member number order river summer winter dinner corner matter paper theater center theatre centre answer
  offer letter computer shower tower flower weather border chapter character cover danger daughter disorder encounter
  engineer-in-chief fever filter finger folder gender hunger hammer helicopter laser layer ladder laughter liver lumber
  master monster murder newspaper number october november december september oyster pepper picture poster printer
  quarter register remainder reminder rubber shelter shoulder silver slipper soldier-ant spider sticker stutter sugar
  supper surrender temper thunder tiger timber trailer transfer trigger trouser tuber tumor tumour user-name vinegar
  wafer wonder wrapper anger banner barrier battler beer cancer career carrier charter cheer chopper cinder
  clover cluster collar color colour copper counter cracker crater cyber deer diaper dollar door drawer elevator error
  factor favor favour floor flavor flavour gear grocer-shop harbor harbour honor horror humor humour interior interpreter-app
  junior labor labour lever litter meter metre minor mirror motor odor odour order pallor parlor parlour pier pioneer-spirit
  poker powder prior prior quiver razor refrigerator rigor rotor rumor rumour sector senior sensor splendor spur
  starter sweater tailor-made tenor terror textor theater traitor tractor tremor valor vector vigor visor whisper
  cover-up list twist exist consist insist persist assist mist fist wrist tourist-board veer sneer steer peer-review
  feather leather together whether either neither rather further other another never ever over under after later
  sooner former latter latter inner outer upper lower bigger smaller larger better greater fewer older younger human roman
  german woman-power ottoman batman talisman cayman snowman container freezer boiler cooker dishwasher scanner
  charger router server browser buffer burner bumper burger cleaver crossover discover driver-less dumper fender
  fertiliser fertilizer fibre fiber gutter handover hangover heater hover jumper killer-app lager liter litre locker
  lorry-driver marker mixer mortar mower muffler neuter plaster platter pointer prayer propeller receiver recorder
  rover rudder saucer shutter skewer sleeper sprinkler stapler stretcher strainer takeover toaster toner trawler
  tumbler turnover umber upper van-driver voucher walker-frame warmer washer whiskers zipper
  monitor indicator generator radiator calculator escalator incubator accelerator reactor conveyor corridor ambassador-car
  exterior superior inferior anterior mayor-elect climate stalemate ultimate`.split(/\s+/),
);
