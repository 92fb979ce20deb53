using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ChangeDecider
{
    public static void Decide(DecisionContext context, ChangeCommand command)
    {
        switch (command)
        {
            case ChangeCommand.Propose c:
                Propose(context, c);
                break;
            case ChangeCommand.Assess c:
                Assess(context, c);
                break;
            case ChangeCommand.Approve c:
                Approve(context, c);
                break;
            case ChangeCommand.Reject c:
                if (
                    context.HasText(c.Reason, "reason")
                    && Find(context, c.Change, out var rejected)
                    && DecisionDecider.IsKnown(context, c)
                    && ChangeRules.May(context, rejected, ChangeTrigger.Reject, c)
                )
                    context.Append(new ChangeEvent.Rejected(c.Change, c.Decision, c.Reason));
                break;
            case ChangeCommand.Withdraw c:
                if (
                    context.HasText(c.Reason, "reason")
                    && Find(context, c.Change, out var withdrawn)
                    && ChangeRules.May(context, withdrawn, ChangeTrigger.Withdraw, c)
                )
                    context.Append(new ChangeEvent.Withdrawn(c.Change, c.Reason));
                break;
            case ChangeCommand.Rescind c:
                if (
                    context.HasText(c.Reason, "reason")
                    && Find(context, c.Change, out var rescinded)
                    && DecisionDecider.IsKnown(context, c)
                    && ChangeRules.May(context, rescinded, ChangeTrigger.Rescind, c)
                )
                    context.Append(new ChangeEvent.Rescinded(c.Change, c.Decision, c.Reason));
                break;
        }
    }

    private static void Propose(DecisionContext context, ChangeCommand.Propose c)
    {
        if (
            !context.IsNew(context.State.Changes, c.Change, SubjectKind.Change)
            || !context.HasText(c.Grounds, "grounds")
            || !context.HasTextOrNone(c.OutsideEvent, "outsideEvent")
            || !ChangeProposals.IsGood(context, c.Proposal)
            || !ReviewDecider.RestsOnWhatIs(context, c.RestsOn)
        )
            return;
        var change = new Change
        {
            Id = c.Change,
            Proposal = c.Proposal,
            Grounds = c.Grounds,
        };
        if (!ChangeRules.MayPropose(context, c.Proposal, GateSubject.Of(context.State, change), c))
            return;
        ChangeProposals.Fits(context, c.Proposal);
        context.Append(
            new ChangeEvent.Proposed(c.Change, c.Proposal, c.Grounds, c.RestsOn, c.OutsideEvent, Proposer.Of(context.Actor))
        );
    }

    private static void Assess(DecisionContext context, ChangeCommand.Assess c)
    {
        if (
            !context.HasText(c.Assessment, "assessment")
            || !Find(context, c.Change, out var change)
            || !ChangeFates.AreGood(context, c.Fates)
            || !(
                change.Step is ChangeStep.Assessed
                    ? ChangeRules.MayAssessAgain(context, change)
                    : ChangeRules.May(context, change, ChangeTrigger.Assess, c)
            )
        )
            return;
        ChangeFates.Fit(context, change, c.Fates, null);
        var impact = ChangeImpact.Of(context.State, change, c.Fates, null).Select(child => child.Fate).ToEquatableArray();
        context.Append(new ChangeEvent.Assessed(c.Change, c.Assessment, context.Today, impact, c.Fates));
    }

    private static void Approve(DecisionContext context, ChangeCommand.Approve c)
    {
        if (
            !WaiverRules.IsGood(context, c.Waivers, "change.approve")
            || !Find(context, c.Change, out var change)
            || !DecisionDecider.IsKnown(context, c)
            || !ChangeFates.AreGood(context, c.Fates)
            || !ChangeRules.May(context, change, ChangeTrigger.Approve, c)
        )
            return;
        var fates = ChangeFates.Effective(change, c.Fates);

        // What was assessed may no longer fit; it is passed over then, and only what is stated now is judged.
        ChangeFates.Fit(context, change, c.Fates, c.CallsFrom);
        context.Append(
            new ChangeEvent.Approved(
                c.Change,
                c.Decision,
                c.EffectiveFrom,
                c.EffectiveFrom < context.Today,
                fates,
                c.CallsFrom,
                context.State.Definition.FourEyesOn("change.approve"),
                c.Waivers
            ),
            c.EffectiveFrom
        );
    }

    private static bool Find(DecisionContext context, Id<Change> id, [NotNullWhen(true)] out Change? change) =>
        context.TryFind(context.State.Changes, id, SubjectKind.Change, out change);
}
