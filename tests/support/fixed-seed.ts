import fc from 'fast-check';

// A landing is judged by the same cases every time; at the desk every run tries new ones.
if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
