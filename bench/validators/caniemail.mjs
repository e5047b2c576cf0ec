// What caniemail.com says that a mail program does not support, as pairs of a feature and a program.
import { readFileSync } from "node:fs";
import { caniemail } from "caniemail";

const answer = [];
for (const { name, html } of JSON.parse(readFileSync(0, "utf8"))) {
  const { issues } = caniemail({ clients: ["*"], html });
  const pairs = [...issues.errors].flatMap(([client, found]) => found.map((one) => `${one.title}\t${client}`));
  answer.push({ name, pairs: [...new Set(pairs)].sort() });
}
console.log(JSON.stringify(answer));
