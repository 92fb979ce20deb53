namespace SmartSpec;

/// <summary>A piece of evidence that the record has for a rule, on whatever day.</summary>
/// <param name="Subject">The object that shows it.</param>
internal sealed record EnablingItem(Subject Subject)
{
    /// <summary>
    /// What connects the object with the criterion: the statement that names it, or an effort; null for nothing else.
    /// </summary>
    public Subject? Through { get; init; }

    /// <summary>What it shows: pieces that show the same count once. Default: its object.</summary>
    public string Shows { get; init; } = Subject.ToString();

    /// <summary>The helix with which it shows dialogue; null for other evidence.</summary>
    public Helix? Helix { get; init; }

    /// <summary>The first day on which it counts; null where the state does not know it.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The last day on which it counts; null for no limit.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Why it does not count on any day. Default: it counts on its days.</summary>
    public EnablingEvidenceStanding Lacks { get; init; } = EnablingEvidenceStanding.Current;

    /// <summary>The number of the event that recorded it; null where the state does not know it.</summary>
    public long? Number { get; init; }

    public static EnablingItem Of(Subject subject) => new(subject);

    /// <summary>Whether it was there on a day: what counts only from a later day on was not.</summary>
    public bool IsKnownOn(LocalDate day) => !(Since > day);

    /// <summary>Whether it is current on a day, and why not.</summary>
    public EnablingEvidenceStanding On(LocalDate day) =>
        Lacks is not EnablingEvidenceStanding.Current ? Lacks
        : Since > day ? EnablingEvidenceStanding.NotYet
        : Until < day ? EnablingEvidenceStanding.Expired
        : EnablingEvidenceStanding.Current;

    /// <summary>The evidence as it is on a day.</summary>
    public EnablingEvidence ToEvidence(LocalDate on, string? rule, IReadOnlySet<Subject> decisive) =>
        new()
        {
            Subject = Subject,
            Through = Through,
            Rule = rule,
            Helix = Helix,
            Standing = On(on),
            Since = Since,
            ValidUntil = Until,
            EventNumber = Number,
            IsDecisive = decisive.Contains(Subject),
        };

    /// <summary>Whether it would be gone without an object.</summary>
    public bool RestsOn(Subject other) => Subject == other || Through == other;

    /// <summary>The same, that does not count after a day.</summary>
    public EnablingItem Within(LocalDate? last) => last is { } day && !(Until <= day) ? this with { Until = day } : this;
}
