// Prints `N passed, N failed, N skipped` from vitest's JSON, and fails unless everything passed.
import { readFileSync } from "node:fs";

const [reportFile, tested, checked] = process.argv.slice(2);

const readReport = () => {
  try {
    return JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
};

const report = readReport();
// A file that could not be loaded holds no test that could have failed.
const unloaded = report.testResults.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
);
const known = report.numFailedTests + unloaded.length;
const failed = (tested !== "0" && known === 0 ? 1 : known) + (checked === "0" ? 0 : 1);
console.log(
  `${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`,
);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
