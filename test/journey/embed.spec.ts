import { article, element, plain, test, walk } from "./embedding.ts";

test.use({ viewport: { width: 800, height: 700 } });

test("the embed is walked to the result in a plain iframe", async ({ blog }) => {
  const frame = await blog.post(article(plain(blog.site)));
  await walk(frame);
});

test("B1 B2: it is walked to the result in a frame that may run scripts and nothing else", async ({
  blog,
}) => {
  const frame = await blog.post(article(plain(blog.site, "", 'sandbox="allow-scripts"')));
  await walk(frame);
});

test("it is walked to the result with host.js", async ({ blog }) => {
  const frame = await blog.post(article(element(blog.site)));
  await walk(frame);
});
