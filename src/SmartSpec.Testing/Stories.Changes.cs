namespace SmartSpec.Testing;

/// <content>Changes added to a story.</content>
public static partial class Stories
{
    /// <summary>The number of days after its approval that a change takes effect in the stories.</summary>
    public const int DaysToChange = 14;

    /// <summary>
    /// The story with one more change, at a step: proposed and assessed by <see cref="People.ProcessLead"/>, because of an
    /// outside event, decided by <see cref="People.Board"/>, and in force <see cref="DaysToChange"/> days after that.
    /// </summary>
    /// <param name="story">A story in which the change can be proposed.</param>
    /// <param name="step">
    /// The step; <see cref="ChangeStep.Lapsed"/> retires <see cref="Known.Food"/> by another change, and so takes a change that
    /// touches it.
    /// </param>
    /// <param name="proposal">What the change is to do.</param>
    /// <param name="change">The change's identifier.</param>
    /// <param name="fates">What is to become of what it touches, where that is not what it would be by itself.</param>
    /// <exception cref="ArgumentNullException">The story or the proposal is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates, roles or rules refuse what it takes.</exception>
    public static Story WithChangeAt(
        this Story story,
        ChangeStep step,
        ChangeProposal proposal,
        string change = Known.Change,
        params IEnumerable<ChildFate> fates
    )
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(proposal);
        var decision = Known.DecisionOn(change);
        return step switch
        {
            ChangeStep.Proposed => story.Do(
                new ChangeCommand.Propose(
                    change,
                    proposal,
                    Words.Of("Läget har ändrats"),
                    OutsideEvent: Words.Of("En ny nationell strategi")
                ),
                People.ProcessLead
            ),
            ChangeStep.Assessed => story
                .WithChangeAt(ChangeStep.Proposed, proposal, change)
                .Do(
                    new ChangeCommand.Assess(change, Words.Of("Det går att genomföra"), fates.ToEquatableArray()),
                    People.ProcessLead
                ),
            ChangeStep.Approved => Approved(
                story.WithChangeAt(ChangeStep.Assessed, proposal, change, fates).Decided(decision),
                change,
                DaysToChange
            ),
            ChangeStep.InEffect => story
                .WithChangeAt(ChangeStep.Approved, proposal, change, fates)
                .AfterDays(DaysToChange)
                .WhenSettled()
                .ThenAccepted(),
            ChangeStep.Rejected => story
                .WithChangeAt(ChangeStep.Assessed, proposal, change, fates)
                .Decided(decision)
                .Do(new ChangeCommand.Reject(change, decision, Words.Of("För tidigt")), People.Board),
            ChangeStep.Withdrawn => story
                .WithChangeAt(ChangeStep.Proposed, proposal, change)
                .Do(new ChangeCommand.Withdraw(change, Words.Of("Behövs inte längre")), People.ProcessLead),
            ChangeStep.Rescinded => story
                .WithChangeAt(ChangeStep.Approved, proposal, change, fates)
                .Decided($"{decision}-undone")
                .Do(new ChangeCommand.Rescind(change, $"{decision}-undone", Words.Of("Beslutet tas om")), People.Board),
            ChangeStep.Lapsed => Lapsed(story, proposal, change, fates),
            _ => throw Stories.Unbuildable(nameof(step), step),
        };
    }

    private static Story Lapsed(Story story, ChangeProposal proposal, string change, IEnumerable<ChildFate> fates)
    {
        var assessed = story.WithChangeAt(ChangeStep.Assessed, proposal, change, fates);
        return assessed.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food), change + "-before");
    }

    private static Story Approved(Story story, string change, int days)
    {
        var waivers = story
            .Strategy.Definition.Document.Gates.GetValueOrDefault("change.approve")
            .Where(gate => gate.IsWaivable)
            .Select(gate => new Waiver(gate.Code, Words.Of("Läget kräver det")))
            .ToEquatableArray();
        return story.Do(
            new ChangeCommand.Approve(change, Known.DecisionOn(change), story.Today.PlusDays(days), Waivers: waivers),
            People.Board
        );
    }
}
