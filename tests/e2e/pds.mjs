// Bluesky's own server with two accounts, on loopback, until its standard input ends.
import { TestNetworkNoAppView } from "@atproto/dev-env";

const network = await TestNetworkNoAppView.create({ pds: { rateLimitsEnabled: true } });
const accounts = {};
for (const handle of ["library.test", "busy.test"]) {
  const agent = network.pds.getAgent();
  const email = `desk@${handle}`;
  await agent.createAccount({ handle, email, password: `main-password-of-${handle}` });
  const made = await agent.com.atproto.server.createAppPassword({ name: "pipeline" });
  accounts[handle] = { did: agent.session.did, password: made.data.password };
}
process.stdin.on("end", async () => {
  await network.close();
  process.exit(0);
});
process.stdin.resume();
console.log(JSON.stringify({ url: network.pds.url, accounts }));
