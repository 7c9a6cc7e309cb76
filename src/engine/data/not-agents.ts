import { words } from './words.ts';

/**
 * Nouns that end as nouns of people do and name things: `letter`, `october`. By hand, from what the rules took for people.
 */
export const notAgents = words(
  `accelerator accumulator adapter after airliner alligator alternator amphitheater amplifier anger
  another answer anterior approximate ardor armor assist banter barometer barrier bathwater batman
  battler bellwether bestseller better bigger blacklist blender blister blockbuster boiler border boulder
  breathalyzer browser buffer bulldozer bumper bunker burger burner butter buzzer calculator caliber
  cancer candor canister career carryover catheter cayman center chapter character charger charter
  chatter checklist cheer chopper cinder cipher clamor cleaver cliffhanger climate clover cluster color
  compressor computer consist consummate container conveyor cooker copper corner corridor counter cover
  cracker crater crossover cucumber cyber dagger danger decanter december defibrillator demeanor
  denominator detonator diaper dimmer dinner disaster discover dishwasher disorder divider drawer dryer
  dumper dumpster either elevator encounter endeavor epicenter equalizer error escalator estimate ether
  excavator exist exterior extinguisher factor favor feather fender fertiliser fertilizer fervor fever
  fewer fiber filibuster filter finger firepower flamethrower flavor floor flower flyover fodder folder
  forefinger former freezer freighter frontier fryer furor further gender generator german gerrymander
  geyser glacier glimmer grater greater gutter hairdryer hammer handover hangover harbor header heater
  helicopter honor horror hover human humor hunger illegitimate inanimate incinerator incubator indicator
  inferior inhaler inner insist interior intimate jetliner jumper junior labor ladder lager larger laser
  later latter laughter layer layover leather legitimate lever liquor liter litter liver locker
  loudspeaker lower lumber luster makeover maneuver manger manner manpower manslaughter marker master
  matter merger metaphor meteor meter minor mirror misbehavior misdemeanor misnomer mixer moniker monitor
  monster motor mower muffler murder neither neuter never november number october odometer offer older
  other ottoman ouster outer outlier oyster pager painkiller pallor parlor penultimate pepper perimeter
  persist placeholder plaster platter playlist pointer poker powder power precursor primer printer prior
  projector propeller proximate quarter quiver radiator rancor rather razor reactor recorder refresher
  refrigerator remainder reminder respirator revolver rigor river rollercoaster roman roster rotor router
  rover rubber rudder rumor saucer scanner scissor scooter sector semester semiconductor senior sensor
  september sequester server shelter shocker shortlist shoulder shower shredder shutter silver skewer
  skyscraper slander slaughter sledgehammer sleeper slipper sliver slumber smaller sneaker sneer snowman
  soccer sooner spider spillover splendor splinter sprinkler stalemate stapler starter steer stopover
  strainer stretcher stroller stutter summer superior supper surrender swagger sweater sweetener takeover
  talisman tanker taser teleprompter temblor temper tenor terror textor thermometer thriller thruster
  thunder tiger timber timer toaster together toner tower tractor trailer traitor transfer transponder
  trawler tremor trigger trimester trouser tuber tumbler tumor turnover twist twofer typewriter ulcer
  ultimate umber under underestimate upper valor vapor vector veneer ventilator vigor visor voucher wafer
  wager waitlist waiver wallpaper warmer washer water weather whether whimper whisper winter wishlist
  wonder wrapper wrist younger zeitgeist zinger zipper`,
);
