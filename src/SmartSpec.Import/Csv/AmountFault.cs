namespace SmartSpec.Import;

/// <summary>Why a text is not an amount.</summary>
/// <param name="Code">The code of the rule that it breaks.</param>
/// <param name="Values">What the rule says of it.</param>
internal sealed record AmountFault(string Code, params IEnumerable<Parameter> Values);
