// A tour of OpenAI's SDK for Node: arguments are base address, key, film, hook file. Prints what it saw as one JSON object.
import fs from "node:fs";
import OpenAI, { AzureOpenAI, toFile } from "openai";

const [base, key, filmPath, hookPath] = process.argv.slice(2);
const client = new OpenAI({ baseURL: `${base}/v1`, apiKey: key, maxRetries: 0 });
const seen = {};
const film = () => toFile(fs.createReadStream(filmPath), "film.mp4");
const ended = async (id) => {
  for (;;) {
    const video = await client.videos.retrieve(id);
    if (["completed", "failed"].includes(video.status)) return video;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const made = await client.videos.create({ prompt: "a fox", model: "sora-2-pro", seconds: "8", size: "1280x720" });
const video = await ended(made.id);
seen["made"] = [video.status, video.seconds, video.size];
seen["bytes"] = {};
for (const variant of ["video", "thumbnail", "spritesheet"]) {
  const answer = await client.videos.downloadContent(video.id, { variant });
  seen["bytes"][variant] = (await answer.arrayBuffer()).byteLength;
}

const remix = await client.videos.remix(video.id, { prompt: "at night" });
seen["remix"] = remix.remixed_from_video_id === video.id;
const edited = await client.videos.edit({ prompt: "in snow", video: { id: video.id } });
seen["edited"] = [edited.seconds, edited.size];
const extended = await client.videos.extend({ prompt: "it sleeps", seconds: "4", video: { id: video.id } });
seen["extended by id"] = extended.seconds;
const uploaded = await client.videos.edit({ prompt: "in snow", video: await film(), model: "sora-2" });
seen["edited upload"] = [uploaded.seconds, uploaded.size];

const character = await client.videos.createCharacter({ name: "Biscuit", video: await film() });
seen["character"] = (await client.videos.getCharacter(character.id)).name;
const cast = await client.videos.create({ prompt: "Biscuit swims", characters: [{ id: character.id }] });
seen["cast"] = cast.status;

const ids = [];
for await (const each of client.videos.list({ limit: 2 })) ids.push(each.id);
seen["listed"] = [ids.length, new Set(ids).size];
seen["deleted"] = (await client.videos.delete(remix.id)).deleted;
try {
  await client.videos.retrieve(remix.id);
} catch (error) {
  seen["gone"] = [error.status, error.code, error.type, Boolean(error.requestID)];
}
try {
  await client.videos.create({ prompt: "x", seconds: "7" });
} catch (error) {
  seen["refused"] = [error.code, error.param];
}

const hook = JSON.parse(fs.readFileSync(hookPath, "utf8"));
const event = await client.webhooks.unwrap(hook.body, hook.headers, hook.secret);
seen["event"] = [event.type, event.data.id];
try {
  await client.webhooks.unwrap(hook.body + " ", hook.headers, hook.secret);
} catch (error) {
  seen["forged"] = "refused";
}
const azure = new AzureOpenAI({ endpoint: base, apiKey: key, apiVersion: "preview", maxRetries: 0 });
seen["azure"] = (await azure.videos.retrieve(video.id)).status;
console.log(JSON.stringify(seen));
