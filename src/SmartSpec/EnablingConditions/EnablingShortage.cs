namespace SmartSpec;

/// <summary>What a rule lacks.</summary>
/// <param name="Code">The code of the sentence.</param>
/// <param name="Acts">The acts that supply it, the most usual one first.</param>
/// <param name="Details">The values in the sentence.</param>
internal sealed record EnablingShortage(string Code, EquatableArray<string> Acts, EquatableArray<SignalDetail> Details = default);
