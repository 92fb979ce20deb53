namespace SmartSpec;

/// <summary>Inspel: a point raised in dialogue. Every point gets an answer, and one can see what it led to.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Said">What was raised.</param>
/// <param name="Helix">From which part of society it comes.</param>
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
    /// <summary>What is answered need not be found any more.</summary>
    Subject? IUnder.Under => Step is PointStep.Raised ? Subject : null;
}
