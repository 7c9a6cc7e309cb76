#!/usr/bin/env node
/** The command line. Results go to stdout, everything else to stderr. */
import { runProgram } from './run-program.ts';

await runProgram(process.argv.slice(2));
