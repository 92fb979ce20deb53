namespace SmartSpec;

/// <summary>How the links of one relation are found in a strategy.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Find">Adds each link: the ground, and what depends on it.</param>
internal sealed record TraceRule(TraceRelation Relation, Action<Strategy, Action<Subject, Subject>> Find)
{
    /// <summary>
    /// Whether the ground is a decision as an act. What it decided does not depend on the objects that it was on: otherwise
    /// all that is decided together would depend on each other. Default: no.
    /// </summary>
    public bool IsAct { get; init; }

    /// <summary>
    /// Whether the result only says something of the ground as it is, such as a point or a signal: it does not get out of
    /// date with it. Default: no.
    /// </summary>
    public bool IsAbout { get; init; }
}
