// What the official validator says of MJML.
import { readFileSync } from "node:fs";
import mjml2html from "mjml";

const answer = [];
for (const { name, source } of JSON.parse(readFileSync(0, "utf8"))) {
  const { errors } = await mjml2html(source, { validationLevel: "soft" });
  answer.push({ name, faults: errors.map((error) => error.formattedMessage ?? String(error)) });
}
console.log(JSON.stringify(answer));
