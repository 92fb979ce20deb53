namespace SmartSpec.Model;

/// <summary>Inspel: a point raised in dialogue. Every point gets an answer, which shows what it led to.</summary>
public sealed record Point : IIdentified<Point>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Point> Id { get; init; }

    /// <summary>The subject of the point.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The point as it was raised.</summary>
    public required Text Said { get; init; }

    /// <summary>The helix it comes from.</summary>
    public required Helix Helix { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate RaisedOn { get; init; }

    /// <summary>The organisation that raised it; null where it came from a citizen.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>The consultation that it answers; null where it came outside one.</summary>
    public Id<Consultation>? Consultation { get; init; }

    /// <summary>Whether it came after the consultation's last day.</summary>
    public bool Late { get; init; }

    /// <summary>The current step.</summary>
    public PointStep Step { get; init; }

    /// <summary>The answer; null until there is one.</summary>
    public PointAnswer? Answer { get; init; }

    /// <summary>The subject, for as long as the point has no answer: answered points need not be found by it.</summary>
    Subject? IUnder.Under => Step is PointStep.Raised ? Subject : null;
}
