namespace SmartSpec;

/// <summary>
/// What a report recommends; when it is reported it becomes a <see cref="Recommendation"/>, which waits for its response.
/// </summary>
/// <param name="Id">The identifier that the recommendation gets; one that no recommendation has had.</param>
/// <param name="Said">What is recommended.</param>
/// <param name="Area">
/// The area that it is about, one that the evaluation covers, whose lead can respond; null where it is about no area in
/// particular.
/// </param>
public sealed record Advice(Id<Recommendation> Id, Text Said, Id<Area>? Area = null);
