#!/usr/bin/env node
/** The command line. Results go to stdout, everything else to stderr. */
import { runProgram } from './command-line/run-program.ts';

await runProgram(process.argv.slice(2));
