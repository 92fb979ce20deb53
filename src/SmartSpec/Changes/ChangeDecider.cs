using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ChangeDecider
{
    public static void Decide(Deliberation d, ChangeCommand command)
    {
        switch (command)
        {
            case ChangeCommand.Propose c:
                Propose(d, c);
                break;
            case ChangeCommand.Assess c:
                Assess(d, c);
                break;
            case ChangeCommand.Approve c:
                Approve(d, c);
                break;
            case ChangeCommand.Reject c:
                if (d.Written(c.Reason, "reason") && Find(d, c.Change, out var rejected) && DecisionDecider.IsKnown(d, c) && ChangeRules.May(d, rejected, ChangeTrigger.Reject, c))
                    d.Append(new ChangeEvent.Rejected(c.Change, c.Decision, c.Reason));
                break;
            case ChangeCommand.Withdraw c:
                if (d.Written(c.Reason, "reason") && Find(d, c.Change, out var withdrawn) && ChangeRules.May(d, withdrawn, ChangeTrigger.Withdraw, c))
                    d.Append(new ChangeEvent.Withdrawn(c.Change, c.Reason));
                break;
            case ChangeCommand.Rescind c:
                if (d.Written(c.Reason, "reason") && Find(d, c.Change, out var rescinded) && DecisionDecider.IsKnown(d, c) && ChangeRules.May(d, rescinded, ChangeTrigger.Rescind, c))
                    d.Append(new ChangeEvent.Rescinded(c.Change, c.Decision, c.Reason));
                break;
        }
    }

    private static void Propose(Deliberation d, ChangeCommand.Propose c)
    {
        if (!d.Fresh(d.State.Changes, c.Change, SubjectKind.Change) || !d.Written(c.Grounds, "grounds") || !d.WrittenOrNone(c.OutsideEvent, "outsideEvent")
            || !ChangeProposals.IsGood(d, c.Proposal) || !ReviewDecider.RestsOnWhatIs(d, c.RestsOn))
            return;
        var change = new Change { Id = c.Change, Proposal = c.Proposal, Grounds = c.Grounds };
        if (!ChangeRules.MayPropose(d, c.Proposal, GateSubject.Of(d.State, change), c))
            return;
        ChangeProposals.Fits(d, c.Proposal);
        d.Append(new ChangeEvent.Proposed(c.Change, c.Proposal, c.Grounds, c.RestsOn, c.OutsideEvent, Proposer.Of(d.Actor)));
    }

    private static void Assess(Deliberation d, ChangeCommand.Assess c)
    {
        if (!d.Written(c.Assessment, "assessment") || !Find(d, c.Change, out var change) || !ChangeFates.AreGood(d, c.Fates)
            || !(change.Step is ChangeStep.Assessed ? ChangeRules.MayAssessAgain(d, change) : ChangeRules.May(d, change, ChangeTrigger.Assess, c)))
            return;
        ChangeFates.Fit(d, change, c.Fates, null);
        var impact = ChangeImpact.Of(d.State, change, c.Fates, null).Select(child => child.Fate).ToItems();
        d.Append(new ChangeEvent.Assessed(c.Change, c.Assessment, d.Today, impact, c.Fates));
    }

    private static void Approve(Deliberation d, ChangeCommand.Approve c)
    {
        if (!Waiving.IsGood(d, c.Waivers, "change.approve") || !Find(d, c.Change, out var change) || !DecisionDecider.IsKnown(d, c) || !ChangeFates.AreGood(d, c.Fates)
            || !ChangeRules.May(d, change, ChangeTrigger.Approve, c))
            return;
        var fates = ChangeFates.Effective(change, c.Fates);

        // What was assessed may no longer fit; it is passed over then, and only what is stated now is judged.
        ChangeFates.Fit(d, change, c.Fates, c.CallsFrom);
        d.Append(
            new ChangeEvent.Approved(
                c.Change, c.Decision, c.EffectiveFrom, c.EffectiveFrom < d.Today, fates, c.CallsFrom, d.State.Definition.FourEyesOn("change.approve"), c.Waivers),
            c.EffectiveFrom);
    }

    private static bool Find(Deliberation d, Id<Change> id, [NotNullWhen(true)] out Change? change) =>
        d.Known(d.State.Changes, id, SubjectKind.Change, out change);
}
