using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// What can be done with changes. That one takes effect or lapses follows from its day and from what it is to change, without a
/// command.
/// </summary>
[JsonDerivedType(typeof(Propose), "change.propose")]
[JsonDerivedType(typeof(Assess), "change.assess")]
[JsonDerivedType(typeof(Approve), "change.approve")]
[JsonDerivedType(typeof(Reject), "change.reject")]
[JsonDerivedType(typeof(Withdraw), "change.withdraw")]
[JsonDerivedType(typeof(Rescind), "change.rescind")]
public abstract record ChangeCommand : Command
{
    private ChangeCommand() { }

    /// <summary>Propose a change.</summary>
    /// <param name="Change">The identifier that the change gets; one that is not taken.</param>
    /// <param name="Proposal">What it is to do.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="RestsOn">
    /// What the grounds rest on, such as a recommendation or a point, each known to the strategy and named once; empty for
    /// nothing.
    /// </param>
    /// <param name="OutsideEvent">What happened outside that is a ground for it; null for nothing.</param>
    public sealed record Propose(
        Id<Change> Change,
        ChangeProposal Proposal,
        Text Grounds,
        EquatableArray<Subject> RestsOn = default,
        Text? OutsideEvent = null
    ) : ChangeCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Changes, Change, SubjectKind.Change)
                || !context.HasText(Grounds, "grounds")
                || !context.HasTextOrNone(OutsideEvent, "outsideEvent")
                || !ChangeProposals.IsGood(context, Proposal)
                || !ReviewDecider.RestsOnWhatIs(context, RestsOn)
            )
                return;
            var change = new Change
            {
                Id = Change,
                Proposal = Proposal,
                Grounds = Grounds,
            };
            if (!ChangeRules.MayPropose(context, Proposal, GateSubject.Of(context.State, change), this))
                return;
            ChangeProposals.Fits(context, Proposal);
            context.Append(
                new ChangeEvent.Proposed(Change, Proposal, Grounds, RestsOn, OutsideEvent, Proposer.Of(context.Actor))
            );
        }
    }

    /// <summary>Assess what a change means; what it touches is computed and recorded with it. Can be done again.</summary>
    /// <param name="Change">The change, proposed or assessed.</param>
    /// <param name="Assessment">What it means.</param>
    /// <param name="Fates">
    /// What is to become of what it touches, each once, where that is not what it would be by itself; replaces what was stated
    /// before.
    /// </param>
    public sealed record Assess(Id<Change> Change, Text Assessment, EquatableArray<ChildFate> Fates = default) : ChangeCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Assessment, "assessment")
                || !ChangeDecider.Find(context, Change, out var change)
                || !ChangeFates.AreGood(context, Fates)
                || !(
                    change.Step is ChangeStep.Assessed
                        ? ChangeRules.MayAssessAgain(context, change)
                        : ChangeRules.May(context, change, ChangeTrigger.Assess, this)
                )
            )
                return;
            ChangeFates.Fit(context, change, Fates, null);
            var impact = ChangeImpact.Of(context.State, change, Fates, null).Select(child => child.Fate).ToEquatableArray();
            context.Append(new ChangeEvent.Assessed(Change, Assessment, context.Today, impact, Fates));
        }
    }

    /// <summary>Approve a change: it takes effect on its day.</summary>
    /// <param name="Change">The change, assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="EffectiveFrom">The day from which it holds.</param>
    /// <param name="Fates">What is to become of what it touches, in place of what was assessed; empty where that stands.</param>
    /// <param name="CallsFrom">
    /// Only efforts from calls announced from this day on, and those from no call, follow the change; the others stay. Null
    /// where all follow.
    /// </param>
    /// <param name="Waivers">The waivable gates that are passed, each with the reason.</param>
    public sealed record Approve(
        Id<Change> Change,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        EquatableArray<ChildFate> Fates = default,
        LocalDate? CallsFrom = null,
        EquatableArray<Waiver> Waivers = default
    ) : ChangeCommand, IHasDecision, IHasEffectiveDate, IHasWaivers
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !WaiverRules.IsGood(context, Waivers, "change.approve")
                || !ChangeDecider.Find(context, Change, out var change)
                || !DecisionRules.IsKnown(context, this)
                || !ChangeFates.AreGood(context, Fates)
                || !ChangeRules.May(context, change, ChangeTrigger.Approve, this)
            )
                return;
            var fates = ChangeFates.Effective(change, Fates);

            // What was assessed may no longer fit; it is passed over then, and only what is stated now is judged.
            ChangeFates.Fit(context, change, Fates, CallsFrom);
            context.Append(
                new ChangeEvent.Approved(
                    Change,
                    Decision,
                    EffectiveFrom,
                    EffectiveFrom < context.Today,
                    fates,
                    CallsFrom,
                    context.State.Definition.FourEyesOn("change.approve"),
                    Waivers
                ),
                EffectiveFrom
            );
        }
    }

    /// <summary>Do not approve a change.</summary>
    /// <param name="Change">The change, assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why it is not approved.</param>
    public sealed record Reject(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && ChangeDecider.Find(context, Change, out var rejected)
                && DecisionRules.IsKnown(context, this)
                && ChangeRules.May(context, rejected, ChangeTrigger.Reject, this)
            )
                context.Append(new ChangeEvent.Rejected(Change, Decision, Reason));
        }
    }

    /// <summary>Take the proposal back.</summary>
    /// <param name="Change">The change, proposed or assessed.</param>
    /// <param name="Reason">Why it is taken back.</param>
    public sealed record Withdraw(Id<Change> Change, Text Reason) : ChangeCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && ChangeDecider.Find(context, Change, out var withdrawn)
                && ChangeRules.May(context, withdrawn, ChangeTrigger.Withdraw, this)
            )
                context.Append(new ChangeEvent.Withdrawn(Change, Reason));
        }
    }

    /// <summary>Take the approval back, before it has taken effect.</summary>
    /// <param name="Change">The change, approved.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why the approval is taken back.</param>
    public sealed record Rescind(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && ChangeDecider.Find(context, Change, out var rescinded)
                && DecisionRules.IsKnown(context, this)
                && ChangeRules.May(context, rescinded, ChangeTrigger.Rescind, this)
            )
                context.Append(new ChangeEvent.Rescinded(Change, Decision, Reason));
        }
    }
}
