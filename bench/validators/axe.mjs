// Opens mails in headless Chromium in eight ways; answers with what axe finds, and how far they are too wide.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const { browser: executablePath, mails } = JSON.parse(readFileSync(0, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WAYS = [
  { way: "800 px", width: 800 },
  { way: "800 px, dark", width: 800, colorScheme: "dark" },
  { way: "375 px", width: 375 },
  { way: "375 px, dark", width: 375, colorScheme: "dark" },
  { way: "320 px", width: 320 },
  { way: "images off", width: 800, images: false },
  { way: "no style element", width: 800, bare: true },
  { way: "no style element, 375 px", width: 375, bare: true },
];

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const answer = [];
for (const { name, html } of mails) {
  for (const { way, width, colorScheme = "light", images = true, bare = false } of WAYS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked = [];
    await page.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    let shown = bare ? html.replace(/<style\b[\s\S]*?<\/style>/g, "") : html;
    if (!images) shown = shown.replace(/<img\b[^>]*>/g, (tag) => tag.replace(/ src="[^"]*"/, ""));
    await page.setContent(shown, { waitUntil: "domcontentloaded" });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const result = await window.axe.run(document, {
        resultTypes: ["violations"],
        // A mail is shown within a page of the mail program, which has the landmarks.
        rules: { "landmark-one-main": { enabled: false }, region: { enabled: false } },
      });
      return {
        faults: result.violations.map((one) => ({ rule: one.id, impact: one.impact, where: one.nodes.map((node) => node.html.slice(0, 160)) })),
        tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    answer.push({ name, way, asked: asked.filter((url) => !url.startsWith("about:")), ...found });
    await page.close();
  }
}
await browser.close();
console.log(JSON.stringify(answer));
