// nodemailer, pooled, as its users have it: a mail built for each reader. Takes {"port", "count", "connections",
// "html", "text"} on stdin; says in JSON how long it took, and its processor time and memory.
import { readFileSync } from "node:fs";
import nodemailer from "nodemailer";

const { port, count, connections, html, text } = JSON.parse(readFileSync(0, "utf8"));
const post = nodemailer.createTransport({
  pool: true, host: "127.0.0.1", port, secure: false, ignoreTLS: true, maxConnections: connections, maxMessages: Infinity,
});
const start = performance.now();
let next = 0;
async function work() {
  while (next < count) {
    const number = next++;
    const link = `https://news.example.org/u/${number}`;
    await post.sendMail({
      from: "news@library.example.org", to: `r${number}@example.org`, subject: "Bench",
      html: html.replaceAll("UNSUBSCRIBE", link), text: text.replaceAll("UNSUBSCRIBE", link),
    });
  }
}
await Promise.all(Array.from({ length: connections * 2 }, work));
const seconds = (performance.now() - start) / 1000;
post.close();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
