namespace SmartSpec.Import;

/// <summary>The reason why a text is not an amount.</summary>
/// <param name="Code">The code of the rule that it breaks.</param>
/// <param name="Values">The values of the message.</param>
internal sealed record AmountFault(string Code, params IEnumerable<Parameter> Values);
