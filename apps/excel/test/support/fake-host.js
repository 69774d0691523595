// Stands in for Excel on the other side of Microsoft's custom-functions runtime, which looks for
// the global _richApiNativeBridge when it loads: this file must run first. It works in a page and
// in a Node vm. The wire format is Microsoft's own and undocumented; it holds for the pinned
// version of @microsoft/office-js.
(() => {
  const INVOKE = 1000;
  const ALLOW_ERRORS = 4;
  /** Excel's error behind each number on the wire. */
  const errors = { 0: "#VALUE!", 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
  const waiting = new Map();
  let invocations = 0;
  let messages = 1_000_000;

  /** One result: `[id, succeeded, value, errorCode]` or the same by name. */
  function settle(result) {
    const [id, succeeded, value, code] = Array.isArray(result)
      ? [result[0], result[1], result[2], result[3]]
      : [result.id, !result.failed, result.value, result.errorCode];
    waiting.get(id)?.(succeeded ? { value } : { error: errors[code] ?? `wire code ${code}`, message: value });
    waiting.delete(id);
  }

  globalThis.fakeExcel = {
    /** Everything the runtime asked of the host, by name. */
    actions: [],
    /** Calls a function by its id with arguments exactly as Excel would send them. */
    invoke: (functionName, parameterValues) =>
      new Promise((resolve) => {
        invocations += 1;
        messages += 1;
        waiting.set(invocations, resolve);
        const message = {
          invocationId: invocations,
          functionName,
          parameterValues,
          address: "Sheet1!A1",
          flags: ALLOW_ERRORS,
        };
        const entry = {
          messageCategory: 1,
          messageType: INVOKE,
          targetId: "",
          id: String(messages),
          message,
        };
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      }),
  };

  const bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const body = typeof message?.body === "string" ? JSON.parse(message.body) : message?.body;
      const results = (body?.Actions ?? []).map((action) => {
        globalThis.fakeExcel.actions.push(action.Name);
        if (/^SetInvocation(Array)?Results$/.test(action.Name))
          for (const result of action.ArgumentInfo.Arguments[0]) settle(result);
        return { ActionId: action.Id, Value: action.Name === "_GetEnabledFeatures" ? [] : null };
      });
      const reply = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message: reply })), 0);
    },
  };
  globalThis._richApiNativeBridge = bridge;
})();
