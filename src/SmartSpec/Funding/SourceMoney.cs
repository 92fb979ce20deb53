namespace SmartSpec;

/// <summary>What a source has committed to an effort.</summary>
/// <param name="Source">The source.</param>
/// <param name="Before">Before a conversion, in the old currency.</param>
/// <param name="Converted">After it, in the new currency.</param>
internal sealed record SourceMoney(FundingSource Source, decimal Before, decimal Converted);
