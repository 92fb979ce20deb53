namespace SmartSpec;

/// <summary>
/// Signal: something that a rule of the process definition has found to look into. It is answered, or cleared when its cause
/// has gone.
/// </summary>
public sealed record Signal : IIdentified<Signal>, IUnder
{
    /// <summary>The identifier, made of the rule, the object and the day.</summary>
    public required Id<Signal> Id { get; init; }

    /// <summary>The rule that found it, such as <c>effort-not-started</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The version of the rule.</summary>
    public required int Version { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The area that it concerns; null where it concerns none, or several.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The day on which it was raised.</summary>
    public required LocalDate RaisedOn { get; init; }

    /// <summary>What the rule found, as it was shown.</summary>
    public EquatableArray<SignalDetail> Details { get; init; }

    /// <summary>The step where it stands.</summary>
    public SignalStep Step { get; init; }

    /// <summary>How it was answered; null until it is, and where it is cleared.</summary>
    public SignalOutcome? Outcome { get; init; }

    /// <summary>What was said in answer; null until it is answered.</summary>
    public Text? Reason { get; init; }

    /// <summary>
    /// The evaluation, the effort or the object of a proposed change that the answer names; null where it names none.
    /// </summary>
    public Subject? LeadsTo { get; init; }

    /// <summary>The day of the answer; null until there is one.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Why it was cleared; null where it is not.</summary>
    public SignalEnd? ClearedBecause { get; init; }

    /// <summary>The day on which it was cleared; null where it is not.</summary>
    public LocalDate? ClearedOn { get; init; }

    /// <summary>What is answered or cleared need not be found any more.</summary>
    Subject? IUnder.Under =>
        Step is not SignalStep.Raised ? null
        : Area is { } area ? SmartSpec.Subject.Of(area)
        : Subject;

    /// <summary>What it tells, in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>What it tells, as a sentence about its object.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Told(texts, $"signal.{Rule}", Subject, Details);

    /// <summary>What to do about it, as a sentence.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string Remedy(Texts texts) => SignalDetail.Told(texts, $"signal.{Rule}.remedy", Subject, Details);
}
