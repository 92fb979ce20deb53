namespace SmartSpec.Model;

/// <summary>Inspel: a point raised in dialogue. Every point gets an answer, which shows what it led to.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Subject">The subject of the point.</param>
/// <param name="Said">The point as it was raised.</param>
/// <param name="Helix">The helix it comes from.</param>
/// <param name="RaisedOn">The day.</param>
/// <param name="Organisation">The organisation that raised it; null where it came from a citizen.</param>
/// <param name="Consultation">The consultation that it answers; null where it came outside one.</param>
/// <param name="Late">Whether it came after the consultation's last day, or after it was closed.</param>
/// <param name="Step">The step where it stands.</param>
/// <param name="Answer">The answer; null until there is one.</param>
public sealed record Point(
    Id<Point> Id,
    Subject Subject,
    Text Said,
    Helix Helix,
    LocalDate RaisedOn,
    Id<Organisation>? Organisation = null,
    Id<Consultation>? Consultation = null,
    bool Late = false,
    PointStep Step = PointStep.Raised,
    PointAnswer? Answer = null
) : IIdentified<Point>, IUnder
{
    /// <summary>The subject, for as long as the point has no answer: answered points need not be found by it.</summary>
    Subject? IUnder.Under => Step is PointStep.Raised ? Subject : null;
}
