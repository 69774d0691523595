/** Guards take the name of the metric and of the argument first; both appear in messages alone. */
const guard = /^(require[A-Z]\w*|totalOf|denominatorOf|positionsIn)$/;

/** Whether an argument is only read by people. The code of an error, its first argument, is read by programs. */
function isRead(call, index) {
  const { type, callee } = call.node;
  if (type === "NewExpression") return callee.name === "MetricError" && index === 1;
  return type === "CallExpression" && guard.test(callee.name ?? "") && index < 2;
}

/** Names and properties may stand in a template; a condition, a call or arithmetic is logic and stays. */
const isPlain = ({ type, object }) =>
  type === "Identifier" || (type === "MemberExpression" && isPlain(object));

function isWording({ type, expressions }) {
  return type === "StringLiteral" || (type === "TemplateLiteral" && expressions.every(isPlain));
}

/** Leaves the wording of messages out: a mutant there changes what a reader reads, not what is computed. */
const messageWords = {
  shouldIgnore({ node, parentPath, listKey, key }) {
    if (isWording(node) && listKey === "arguments" && isRead(parentPath, key))
      return "The wording of a message.";
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "message-words", value: messageWords }];
