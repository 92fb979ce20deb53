using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// What can be done with selection reviews. That a review ends because its area does follows from that, without a command.
/// </summary>
[JsonDerivedType(typeof(Open), "review.open")]
[JsonDerivedType(typeof(Reaffirm), "review.reaffirm")]
public abstract record ReviewCommand : Command
{
    private ReviewCommand() { }

    /// <summary>Open a review of a selected area. Its plans, efforts and reports go on meanwhile.</summary>
    /// <param name="Review">The new review's identifier; not yet taken.</param>
    /// <param name="Area">The area that is reviewed: selected and not ended, with no other review open.</param>
    /// <param name="Grounds">Why it is reviewed.</param>
    /// <param name="RestsOn">
    /// What the grounds rest on, such as a point raised, each known to the strategy and named once; empty where nothing is
    /// named.
    /// </param>
    /// <param name="LastDay">
    /// The day by which it should be concluded, in the strategy's time zone; from today to 31 December 2200, null for none.
    /// </param>
    public sealed record Open(
        Id<Review> Review,
        Id<Area> Area,
        Text Grounds,
        EquatableArray<Subject> RestsOn = default,
        LocalDate? LastDay = null
    ) : ReviewCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Reviews, Review, SubjectKind.Review)
                || !context.HasText(Grounds, "grounds")
                || (LastDay is { } last && !context.IsInRange(last, context.Today, ProgrammePeriod.Latest, "lastDay"))
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !ReviewDecider.RestsOnWhatIs(context, RestsOn)
                || !ReviewRules.MayOpen(context, area, this)
            )
                return;
            context.Append(
                new ReviewEvent.Opened(Review, Area, context.Today, Grounds, RestsOn, LastDay, Proposer.Of(context.Actor))
            );
        }
    }

    /// <summary>Reaffirm the area: it stays selected, and the review ends.</summary>
    /// <param name="Review">The review that ends; open until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Motivation">Why the area stays selected.</param>
    public sealed record Reaffirm(Id<Review> Review, Id<Decision>? Decision, Text Motivation) : ReviewCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Reviews, Review, SubjectKind.Review, out var review)
                && DecisionRules.IsKnown(context, this)
                && context.HasText(Motivation, "motivation")
                && ReviewRules.May(context, review, ReviewTrigger.Reaffirm, this)
            )
                context.Append(
                    new ReviewEvent.Reaffirmed(
                        Review,
                        Decision,
                        Motivation,
                        context.State.Definition.FourEyesOn("review.reaffirm")
                    )
                );
        }
    }
}
