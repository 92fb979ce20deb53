using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>
/// Signal: a finding of a rule of the process definition that is worth looking into. It is answered, or cleared when its cause
/// is gone.
/// </summary>
public sealed record Signal : IIdentified<Signal>, IUnder
{
    /// <summary>The identifier, made of the rule, the object and the day.</summary>
    public required Id<Signal> Id { get; init; }

    /// <summary>The rule that found it, such as <c>effort-not-started</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The key of the act that removes the cause, such as <c>indicator.measure</c>; null where the rule is not known.
    /// </summary>
    [JsonIgnore]
    public string? Act => SignalRule.ActOf(Rule);

    /// <summary>The version of the rule.</summary>
    public required int Version { get; init; }

    /// <summary>The object that it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The area that it concerns; null where it concerns none, or several.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The day on which it was raised.</summary>
    public required LocalDate RaisedOn { get; init; }

    /// <summary>The details that the rule found when it was raised.</summary>
    public EquatableArray<SignalDetail> Details { get; init; }

    /// <summary>The current step.</summary>
    public SignalStep Step { get; init; }

    /// <summary>The outcome of the answer; null until there is one, and where it is cleared.</summary>
    public SignalOutcome? Outcome { get; init; }

    /// <summary>The reason given in the answer; null until there is one.</summary>
    public Text? Reason { get; init; }

    /// <summary>
    /// The evaluation, the effort, or the proposed change or its object that the answer names; null where it names none.
    /// </summary>
    public Subject? LeadsTo { get; init; }

    /// <summary>The day of the answer; null until there is one.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>The reason why it was cleared; null where it is not.</summary>
    public SignalEnd? ClearedBecause { get; init; }

    /// <summary>The day on which it was cleared; null where it is not.</summary>
    public LocalDate? ClearedOn { get; init; }

    /// <summary>Its area, or else its subject, for as long as it is raised: others need not be found by it.</summary>
    Subject? IUnder.Under =>
        Step is not SignalStep.Raised ? null
        : Area is { } area ? SmartSpec.Subject.Of(area)
        : Subject;

    /// <summary>Its sentence, in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>A sentence about its object with the finding.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Format(texts, $"signal.{Rule}", Subject, Details);

    /// <summary>A sentence about what to do.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string Remedy(Texts texts) => SignalDetail.Format(texts, $"signal.{Rule}.remedy", Subject, Details);
}
