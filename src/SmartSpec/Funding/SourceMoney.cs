namespace SmartSpec;

/// <summary>The money that a source has committed to an effort, before and after a conversion.</summary>
/// <param name="Source">The source.</param>
/// <param name="Before">The amount before it, in the old currency.</param>
/// <param name="Converted">The amount after it, in the new currency.</param>
internal sealed record SourceMoney(FundingSource Source, decimal Before, decimal Converted);
