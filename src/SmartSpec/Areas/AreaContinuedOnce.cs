namespace SmartSpec;

/// <summary>
/// The first shape of <see cref="AreaEvent.Continued"/>: one earlier area. Development versions before 0.1.0 recorded it under
/// the name <c>area.continued.v1</c>, which today's shape, a list, has as well.
/// </summary>
/// <param name="Area">The area.</param>
/// <param name="Earlier">The area of the predecessor that it continues.</param>
internal sealed record AreaContinuedOnce(Id<Area> Area, Id<Area> Earlier);
