/** A small story about an invented event, as files; tests break it in one place each. */
export const storyYaml = `title: The pier of Port Ellery
summary: Two reports on the vote on a new pier.
articles:
  - { siglum: A, file: post.txt }
  - { siglum: B, file: echo.txt }
`;

export const post = `Pier vote put off

By Ann Lee, Harbour correspondent
Published: 4 March 2021

The council of Port Ellery put off the vote on the new pier on Monday.

“We need to know what it costs,” said Mayor Ida Brandt. “We do not know that yet.”
`;

export const echo = `The vote on a new pier in Port Ellery must wait, the council said.
“We need to know what it costs,” said Mayor Ida Brandt.
“That is an excuse,” the shipowner Tom Ash said.
`;

export const pier: Record<string, string> = {
  'content/pier/story.yaml': storyYaml,
  'content/pier/raw/post.txt': post,
  'content/pier/raw/echo.txt': echo,
};
