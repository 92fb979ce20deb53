using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>Commands on selection reviews. A review ends with its area without a command.</summary>
[JsonDerivedType(typeof(Open), "review.open")]
[JsonDerivedType(typeof(Reaffirm), "review.reaffirm")]
public abstract record ReviewCommand : Command
{
    private ReviewCommand() { }

    /// <summary>Open a review of a selected area. Its plans, efforts and reports continue meanwhile.</summary>
    /// <param name="Review">The new review's identifier; not yet taken.</param>
    /// <param name="Area">The area that is reviewed: selected and not ended, with no other review open.</param>
    /// <param name="Grounds">Why it is reviewed.</param>
    /// <param name="RestsOn">
    /// What the grounds rest on, such as a point raised; each is known to the strategy and named once. Empty for nothing.
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
        internal static Act<Area> Act { get; } =
            AreaActs.OnSelected("review.open", StrategyStages.Running, typeof(ReviewEvent.Opened)) with
            {
                IsOwnStep = true,
                IsOffered = static (state, area) => state.OpenReview(area.Id) is null,
                Rules = static (context, area) =>
                {
                    if (context.State.OpenReview(area.Id) is { } open)
                        context.Require(false, ReviewRefusals.AlreadyOpen, ("review", open.Id), ("area", area.Id));
                    DecidedRules.OnOpening(context, area.Id);
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Reviews, Review, SubjectKind.Review)
                || !context.ExpectText(Grounds, "grounds")
                || (LastDay is { } last && !context.IsInRange(last, context.Today, ProgrammePeriod.Latest, "lastDay"))
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !ReviewRules.RestsOnKnown(context, RestsOn)
                || !Act.May(context, area)
            )
                return;
            context.Append(new ReviewEvent.Opened(Review, Area, context.Today, Grounds, RestsOn, LastDay, Proposer.Of(context)));
        }
    }

    /// <summary>Reaffirm the area: it stays selected, and the review ends.</summary>
    /// <param name="Review">The review that ends; open until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Motivation">Why the area stays selected.</param>
    public sealed record Reaffirm(Id<Review> Review, Id<Decision>? Decision, Text Motivation) : ReviewCommand, IHasDecision
    {
        internal static Act<Review> Act { get; } =
            new StepAct<Review, ReviewStep, ReviewTrigger>(
                ReviewLifecycle.Table,
                ReviewTrigger.Reaffirm,
                static review => review.Step
            )
            {
                On = SubjectKind.Review,
                Stages = StrategyStages.Ongoing,
                Events = [typeof(ReviewEvent.Reaffirmed)],
                Place = GateSubject.Of,
                Fits = static (_, trigger) => ReviewRules.HasCommand(trigger),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Reviews, Review, SubjectKind.Review, out var review)
                && DecisionRules.IsKnown(context, this)
                && context.ExpectText(Motivation, "motivation")
                && Act.May(context, review)
            )
                context.Append(
                    new ReviewEvent.Reaffirmed(Review, Decision, Motivation, context.State.Definition.FourEyesOn(Act.Command))
                );
        }
    }
}
