// A package's manifest in, the manifest that the installation goes by out.
// The linter of Cypher asks for Node 24.11 and works from 20.19 on; it is used by tests alone. Every other engine is taken at its word.
// Without its engine in the lockfile every installation passes; to choose another version of it, resolve once with --config.engine-strict=false.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name === "@neo4j-cypher/language-support") delete manifest.engines;
      return manifest;
    },
  },
};
