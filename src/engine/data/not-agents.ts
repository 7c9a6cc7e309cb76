import { words } from './words.ts';

/**
 * Nouns that end as nouns of people do and name things: `letter`, `october`. By hand, from what the rules took for people.
 */
export const notAgents = words(
  `accelerator after anger another answer anterior assist barrier batman battler better bigger boiler border
  browser buffer bumper burger burner calculator cancer career cayman center chapter character charger charter
  cheer chopper cinder cleaver climate clover cluster color computer consist container conveyor cooker copper
  corner corridor counter cover cracker crater crossover cyber danger december diaper dinner discover
  dishwasher disorder drawer dumper either elevator encounter error escalator exist exterior factor favor
  feather fender fertiliser fertilizer fever fewer fiber filter finger flavor floor flower folder former
  freezer further gender generator german greater gutter hammer handover hangover harbor heater helicopter
  honor horror hover human humor hunger incubator indicator inferior inner insist interior jumper junior labor
  ladder lager larger laser later latter laughter layer leather lever liter litter liver locker lower lumber
  marker master matter meter minor mirror mixer monitor monster motor mower muffler murder neither neuter
  never november number october offer older other ottoman outer oyster pallor parlor pepper persist plaster
  platter pointer poker powder power printer prior propeller quarter quiver radiator rather razor reactor
  recorder refrigerator remainder reminder rigor river roman rotor router rover rubber rudder rumor saucer
  scanner sector senior sensor september server shelter shoulder shower shutter silver skewer sleeper slipper
  smaller sneer snowman sooner spider splendor sprinkler stalemate stapler starter steer strainer stretcher
  stutter summer superior supper surrender sweater takeover talisman temper tenor terror textor thunder tiger
  timber toaster together toner tower tractor trailer traitor transfer trawler tremor trigger trouser tuber
  tumbler tumor turnover twist ultimate umber under upper valor vector vigor visor voucher wafer warmer washer
  water weather whether whisper winter wonder wrapper wrist younger zipper`,
);
