namespace SmartSpec.Testing;

/// <summary>A command tried in a story, with its outcome: the <em>When</em> that a <em>Then</em> checks.</summary>
public sealed class Attempt
{
    private readonly Story before;
    private readonly Story after;

    internal Attempt(Story before, Story after, Outcome outcome, Func<Story, Attempt> again) =>
        (this.before, this.after, Outcome, Again) = (before, after, outcome, again);

    /// <summary>The story in which it was tried.</summary>
    internal Story Before => before;

    /// <summary>Tries the same again in another story.</summary>
    internal Func<Story, Attempt> Again { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The events, settling included; none where it was refused.</summary>
    public IReadOnlyList<Event> Events =>
        Outcome is Outcome.Accepted accepted ? [.. accepted.Events.Select(recorded => recorded.Event)] : [];

    /// <summary>The reasons for refusal; none where it was accepted.</summary>
    public IReadOnlyList<Reason> Reasons => Outcome is Outcome.Refused refused ? refused.Reasons : [];

    /// <summary>Exactly these events happened, in this order, settling included; compared by their JSON.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The story after it.</returns>
    /// <exception cref="ArgumentNullException">There are no events given; an empty list means that nothing happened.</exception>
    /// <exception cref="SpecificationException">Something else happened.</exception>
    public Story Then(params IReadOnlyList<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return
            Outcome is Outcome.Accepted
            && ExpectationText.Lines(Events).SequenceEqual(ExpectationText.Lines(events), StringComparer.Ordinal)
            ? after
            : throw new SpecificationException(ExpectationText.OtherEvents(events, Outcome));
    }

    /// <summary>It was accepted, whatever happened: for tests of the state after it.</summary>
    /// <returns>The story after it.</returns>
    /// <exception cref="SpecificationException">It was refused.</exception>
    public Story ThenAccepted() =>
        Outcome is Outcome.Accepted ? after : throw new SpecificationException(ExpectationText.NotAccepted(Outcome));

    /// <summary>It was accepted, and nothing happened.</summary>
    /// <returns>The story, as it was.</returns>
    /// <exception cref="SpecificationException">It was refused, or something happened.</exception>
    public Story ThenNothing() => Then();

    /// <summary>It was known by its identifier as one that had taken effect, and nothing happened.</summary>
    /// <returns>The story, as it was.</returns>
    /// <exception cref="SpecificationException">It was accepted or refused.</exception>
    public Story ThenRepeated() =>
        Outcome is Outcome.Repeated ? before : throw new SpecificationException(ExpectationText.NotRepeated(Outcome));

    /// <summary>Its identifier is already used, for another command or by another actor, and nothing happened.</summary>
    /// <returns>The story, as it was.</returns>
    /// <exception cref="SpecificationException">It was accepted, refused or repeated.</exception>
    public Story ThenIdAlreadyUsed() =>
        Outcome is Outcome.IdAlreadyUsed ? before : throw new SpecificationException(ExpectationText.NotAlreadyUsed(Outcome));

    /// <summary>It was refused for reasons with exactly these codes, in any order, and nothing changed.</summary>
    /// <param name="codes">The codes; one that several reasons have is repeated as often.</param>
    /// <returns>The story, as it was.</returns>
    /// <exception cref="ArgumentNullException">There are no codes given.</exception>
    /// <exception cref="SpecificationException">It was accepted, or refused for other reasons.</exception>
    public Story ThenRefused(params IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var actual = Reasons.Select(reason => reason.Code).Order(StringComparer.Ordinal);
        if (Outcome is not Outcome.Refused || !actual.SequenceEqual(codes.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            throw new SpecificationException(ExpectationText.OtherReasons(codes, Outcome));
        return ReferenceEquals(Outcome.Strategy, before.Strategy)
            ? before
            : throw new SpecificationException("It was refused, as expected; but the strategy is not the one from before.");
    }
}
