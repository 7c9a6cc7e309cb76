/** The story of the repository; the addresses of its pages begin with it. */
export const story = '/meta-messenger-encryption/';
