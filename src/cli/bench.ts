import { benchGraph } from "./bench/graph.ts";

const usage = `npm run bench                     the graph against the limit: 50,000 patients, filled once into .data/bench
npm run bench -- --quick          5,000 patients, 32 connections, short rounds: some minutes
npm run bench -- import           taking FHIR in, validated: the whole records of 1,000 people, or of --people N
npm run bench -- terminology      loading and asking the terminology engine
npm run bench -- endurance        all operations at once for ten minutes: memory, and the event loop
npm run bench -- fairness         what everybody waits while one caller asks for as much as may be asked
npm run bench -- start            from npm start to the first answer, the first time and later   --runs N
npm run bench -- workers          what an answer costs where several processes share the port

  --operations a,b   some of the operations     --contenders a,b   some of the contenders (limit always runs)
  --connections 1,32 other loads                --rounds N, --seconds N, --patients N`;

const [first, ...rest] = process.argv.slice(2);
if (first === "--help") console.log(usage);
else if (first === "import") await (await import("./bench/import.ts")).benchImport(rest);
else if (first === "terminology") await (await import("./bench/terminology.ts")).benchTerminology(rest);
else if (first === "endurance") await (await import("./bench/endurance.ts")).benchEndurance(rest);
else if (first === "fairness") await (await import("./bench/fairness.ts")).benchFairness(rest);
else if (first === "start") await (await import("./bench/start.ts")).benchStart(rest);
else if (first === "workers") await (await import("./bench/workers.ts")).benchWorkers(rest);
else await benchGraph(process.argv.slice(2));
