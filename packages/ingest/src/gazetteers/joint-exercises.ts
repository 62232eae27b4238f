// Names of regular joint exercises, in lower case: first words that name nothing else in the news. Public facts, of the armed forces that hold them.

export const JOINT_EXERCISES: RegExp =
  /^(balikatan|malabar|rimpac|unitas|baltops|flintlock|tradewinds|zapad|obangame|talisman|kakadu|cruzex|anakonda|ulchi|varuna|yudh|kavkaz|panamax)\b/;
