// What svelte-check and the build share.
export default { compilerOptions: { runes: true } };
