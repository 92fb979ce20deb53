namespace SmartSpec.Model;

/// <summary>
/// A recommendation as a report contains it. It becomes a <see cref="Recommendation"/>, which waits for its response.
/// </summary>
/// <param name="Id">The new recommendation's identifier; one that no recommendation has had.</param>
/// <param name="Said">The recommendation as it is reported.</param>
/// <param name="Area">
/// The area that it is about, one that the evaluation covers, whose lead can respond; null where it is about no area in
/// particular.
/// </param>
public sealed record Advice(Id<Recommendation> Id, Text Said, Id<Area>? Area = null);
