namespace SmartSpec.Analysis;

/// <summary>
/// A preference of PROMETHEE that grows with the difference of two scores (type V of Brans and Vincke 1985, and type III where
/// <paramref name="Indifference"/> is 0).
/// </summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Indifference">The largest difference that does not count, in units of the score; 0 or more.</param>
/// <param name="Preference">The smallest difference that counts in full; over <paramref name="Indifference"/>.</param>
public sealed record LinearPreference(string Criterion, decimal Indifference, decimal Preference);
