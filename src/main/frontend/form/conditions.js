const DEEPEST_CHAIN = 20;

/**
 * Lets conditions see what the server sees: a hidden field is null for all others, also along a chain of conditions.
 * form-js looks one step far only, and a field at the end of a chain would stay visible.
 */
export function installConditions(form) {
  const checker = form.get("conditionChecker");
  const oneStep = checker.applyConditions.bind(checker);

  checker.applyConditions = (data, context = {}, options) => {
    let seen = context;
    for (let step = 0; step < DEEPEST_CHAIN; step++) {
      const reduced = oneStep(data, { ...context, ...seen }, options);
      Object.keys(data).forEach((key) => (reduced[key] ??= null));
      if (JSON.stringify(reduced) === JSON.stringify(seen)) {
        break;
      }
      seen = reduced;
    }
    return seen;
  };
}
