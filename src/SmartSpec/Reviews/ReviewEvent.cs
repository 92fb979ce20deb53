using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to selection reviews.</summary>
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
    /// <param name="RestsOn">What the grounds rest on, each once; empty where nothing was named.</param>
    /// <param name="LastDay">The day by which it should be concluded; null where none was set.</param>
    /// <param name="Proposer">Who opened it, and for which organisation: what four-eyes compares the decision with.</param>
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
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Reviews = state.Reviews.Put(
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
                ),
            };
    }

    /// <summary>The area was reaffirmed; the event says between whom four-eyes held.</summary>
    /// <param name="Review">The review that ended; open until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Motivation">Why the area stays selected.</param>
    /// <param name="FourEyes">Between whom four-eyes held on this act; off where the definition did not ask for it.</param>
    public sealed record Reaffirmed(Id<Review> Review, Id<Decision>? Decision, Text Motivation, FourEyes FourEyes) : ReviewEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ReviewEvolver.Change(
                state,
                Review,
                held =>
                    held with
                    {
                        Step = ReviewStep.Reaffirmed,
                        Decision = Decision,
                        DecidedIn = state.Length + 1,
                        Motivation = Motivation,
                    }
            );
    }

    /// <summary>It ended because its area did.</summary>
    /// <param name="Review">The review that ended; open until then.</param>
    public sealed record EndedByChange(Id<Review> Review) : ReviewEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ReviewEvolver.Change(state, Review, held => held with { Step = ReviewStep.Changed });
    }
}
