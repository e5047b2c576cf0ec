// How long npm's mjml and juice take for what our own renderer is given too. One request a line, {"mails": [{source,
// css}], "times": n}, and one answer a line: milliseconds of processor time of each render, in their order, and
// bytes of the last page. The process stays, so that all but the very first render finds everything warm.
import { createInterface } from "node:readline";
import mjml2html from "mjml";
import juice from "juice";

for await (const line of createInterface({ input: process.stdin })) {
  const { mails, times } = JSON.parse(line);
  const took = [];
  let html = "";
  for (let time = 0; time < times; time += 1) {
    const { source, css } = mails[time % mails.length];
    const start = process.cpuUsage();
    const made = await mjml2html(source, { fonts: {}, validationLevel: "skip" });
    html = juice.inlineContent(made.html, css, { applyWidthAttributes: false, applyHeightAttributes: false });
    const { user, system } = process.cpuUsage(start);
    took.push((user + system) / 1000);
  }
  console.log(JSON.stringify({ took, bytes: Buffer.byteLength(html) }));
}
