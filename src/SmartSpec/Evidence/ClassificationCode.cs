namespace SmartSpec.Model;

/// <summary>A code in a classification; compared as written, so that 2.10 is not 2.1.</summary>
/// <param name="Scheme">The classification, such as <c>SNI2007</c> or <c>NACE2</c>.</param>
/// <param name="Code">The code.</param>
public sealed record ClassificationCode(string Scheme, string Code);
