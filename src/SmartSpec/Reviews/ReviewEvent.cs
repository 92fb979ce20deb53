using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>Events of selection reviews.</summary>
[JsonDerivedType(typeof(Opened), "review.opened.v1")]
[JsonDerivedType(typeof(Reaffirmed), "review.reaffirmed.v1")]
[JsonDerivedType(typeof(EndedByChange), "review.ended-by-change.v1")]
public abstract record ReviewEvent : Event
{
    private ReviewEvent() { }

    /// <summary>A review of a selected area was opened.</summary>
    /// <param name="Review">The new review's identifier.</param>
    /// <param name="Area">The area that is reviewed.</param>
    /// <param name="OpenedOn">The day when it was opened, in the strategy's time zone.</param>
    /// <param name="Grounds">Why it is reviewed.</param>
    /// <param name="RestsOn">What the grounds rest on, each once; empty for nothing.</param>
    /// <param name="LastDay">The day by which it should be concluded; null for none.</param>
    /// <param name="Proposer">Who opened it, and for which organisation; four-eyes compares the decision with them.</param>
    public sealed record Opened(
        Id<Review> Review,
        Id<Area> Area,
        LocalDate OpenedOn,
        Text Grounds,
        EquatableArray<Subject> RestsOn,
        LocalDate? LastDay,
        Proposer Proposer
    ) : ReviewEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Reviews = state.Reviews.Put(
                new()
                {
                    Id = Review,
                    Area = Area,
                    Grounds = Grounds,
                    RestsOn = RestsOn,
                    OpenedOn = OpenedOn,
                    LastDay = LastDay,
                    Proposers = [Proposer],
                }
            );
    }

    /// <summary>The area was reaffirmed, and the review ended.</summary>
    /// <param name="Review">The review that ended; open until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Motivation">Why the area stays selected.</param>
    /// <param name="FourEyes">How four-eyes applied to this act: between persons or bodies, or off.</param>
    public sealed record Reaffirmed(Id<Review> Review, Id<Decision>? Decision, Text Motivation, FourEyes FourEyes) : ReviewEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Review,
                review =>
                    review with
                    {
                        Step = ReviewStep.Reaffirmed,
                        Decision = Decision,
                        DecidedIn = state.Length + 1,
                        Motivation = Motivation,
                    }
            );
    }

    /// <summary>The review ended because its area did.</summary>
    /// <param name="Review">The review that ended; open until then.</param>
    public sealed record EndedByChange(Id<Review> Review) : ReviewEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Review, review => review with { Step = ReviewStep.Changed });
    }

    /// <summary>Adds a criterion by which an area has been assessed, and who did, to its open review, if it has one.</summary>
    internal static void AddAssessed(Strategy state, Id<Area> area, Id<Criterion> criterion, EquatableArray<Id<Actor>> by)
    {
        if (state.OpenReview(area) is { } open)
            Update(
                state,
                open.Id,
                review =>
                    review with
                    {
                        Assessed = review.Assessed.Contains(criterion) ? review.Assessed : review.Assessed.Add(criterion),
                        AssessedBy = [.. review.AssessedBy.Union(by)],
                    }
            );
    }

    private static void Update(Strategy state, Id<Review> id, Func<Review, Review> change) =>
        state.Reviews = state.Reviews.Change(id, change);
}
