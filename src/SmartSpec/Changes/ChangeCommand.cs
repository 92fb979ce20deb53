using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// Commands on changes. A change takes effect or lapses without a command, depending on its day and on what it is to change.
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
    /// <param name="Change">The new change's identifier; not yet taken.</param>
    /// <param name="Proposal">What the change is to do.</param>
    /// <param name="Grounds">Why it is proposed.</param>
    /// <param name="RestsOn">
    /// What the grounds rest on, such as a recommendation or a point; each is known to the strategy and named once. Empty for
    /// nothing.
    /// </param>
    /// <param name="OutsideEvent">The outside event that is a ground for it; null for none.</param>
    public sealed record Propose(
        Id<Change> Change,
        ChangeProposal Proposal,
        Text Grounds,
        EquatableArray<Subject> RestsOn = default,
        Text? OutsideEvent = null
    ) : ChangeCommand
    {
        /// <summary>The act as the next steps of the strategy list it.</summary>
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("change.propose", StrategyStages.Living, typeof(ChangeEvent.Proposed));

        /// <summary>The act as the next steps of a selected area list it.</summary>
        internal static Act<Area> OnArea { get; } =
            AreaActs.OnSelected(Act.Command, StrategyStages.Ongoing, typeof(ChangeEvent.Proposed));

        // The act as it is decided: on the proposed change, in the area that it touches.
        private static readonly Act<Change> OnChange = new OpenAct<Change>(Act.Command)
        {
            On = SubjectKind.Strategy,
            Stages = StrategyStages.Ongoing,
            StagesOf = static change => ChangeRules.StagesOf(change.Proposal),
            Events = [typeof(ChangeEvent.Proposed)],
            Place = GateSubject.Of,
            Rules = static (context, change) => ChangeProposals.Fits(context, change.Proposal),
        };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Changes, Change, SubjectKind.Change)
                || !context.ExpectText(Grounds, "grounds")
                || !context.ExpectTextOrNone(OutsideEvent, "outsideEvent")
                || !ChangeProposals.IsGood(context, Proposal)
                || !ReviewRules.RestsOnKnown(context, RestsOn)
            )
                return;
            var change = new Change
            {
                Id = Change,
                Proposal = Proposal,
                Grounds = Grounds,
            };
            if (OnChange.May(context, change))
                context.Append(new ChangeEvent.Proposed(Change, Proposal, Grounds, RestsOn, OutsideEvent, Proposer.Of(context)));
        }
    }

    /// <summary>
    /// Assess what a change means; replaces the assessment before. What the change touches is computed and recorded too.
    /// </summary>
    /// <param name="Change">The change: proposed or assessed.</param>
    /// <param name="Assessment">What it means.</param>
    /// <param name="Fates">
    /// The fates of what it touches, each once, where they are to differ from the default ones; replace those stated before.
    /// </param>
    public sealed record Assess(Id<Change> Change, Text Assessment, EquatableArray<ChildFate> Fates = default) : ChangeCommand
    {
        /// <summary>The act that moves a proposed change on.</summary>
        internal static Act<Change> Act { get; } = ChangeActs.Step(ChangeTrigger.Assess, typeof(ChangeEvent.Assessed));

        /// <summary>The act on a change that has been assessed before: an edit, which replaces the assessment.</summary>
        internal static Act<Change> Again { get; } =
            new EditAct<Change, ChangeStep>(
                Act.Command,
                ChangeLifecycle.Table.Name,
                static change => change.Step,
                [ChangeStep.Assessed]
            )
            {
                On = SubjectKind.Change,
                Stages = StrategyStages.Ongoing,
                StagesOf = static change => ChangeRules.WorkedOnIn(change.Proposal),
                Events = [typeof(ChangeEvent.Assessed)],
                Place = GateSubject.Of,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Assessment, "assessment")
                || !context.TryFind(context.State.Changes, Change, SubjectKind.Change, out var change)
                || !ChangeFates.AreGood(context, Fates)
                || !(Again.FitsStep(change) ? Again.May(context, change) : Act.May(context, change))
            )
                return;
            ChangeFates.Fit(context, change, Fates, null);
            var impact = ChangeImpact.Of(context.State, change, Fates, null).Select(child => child.Fate).ToEquatableArray();
            context.Append(new ChangeEvent.Assessed(Change, Assessment, context.Today, impact, Fates, Proposer.Of(context)));
        }
    }

    /// <summary>Approve a change; it takes effect on its day.</summary>
    /// <param name="Change">The change: assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="EffectiveFrom">
    /// The day from which it applies; a day before today is marked as late, where the gates permit it.
    /// </param>
    /// <param name="Fates">The fates of what it touches, in place of those assessed; empty to leave those as they are.</param>
    /// <param name="CallsFrom">
    /// The day from which a call must be announced for its efforts to follow the change, where it ends an area; efforts from
    /// earlier calls stay, and those from no call follow. Null where all follow.
    /// </param>
    /// <param name="Waivers">The waivable gates that are passed, each with the reason; empty for none.</param>
    public sealed record Approve(
        Id<Change> Change,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        EquatableArray<ChildFate> Fates = default,
        LocalDate? CallsFrom = null,
        EquatableArray<Waiver> Waivers = default
    ) : ChangeCommand, IHasDecision, IHasEffectiveDate, IHasWaivers
    {
        internal static Act<Change> Act { get; } =
            ChangeActs.Step(ChangeTrigger.Approve, typeof(ChangeEvent.Approved)) with
            {
                StagesOf = static change => ChangeRules.StagesOf(change.Proposal),
                Rules = static (context, change) =>
                {
                    if (!ChangeRules.CanTakeEffect(context.State, change) || !ChangeRules.FitsBoundsToCome(context.State, change))
                        context.Require(false, ChangeRefusals.NoLongerFits, ("change", change.Id));
                    else
                        DecidedRules.OnApproval(context, change);
                    if (change.Proposal is ChangeProposal.Join join && ChangeRules.CanTakeEffect(context.State, change))
                        ChangeProposals.JoinsNoEarlier(context, join, DecidedRules.DaysOf(context, change));
                },
                MoreInput = static (state, change) =>
                    change
                        .Proposal.Ending()
                        .Any(area => Enum.GetValues<PlanKind>().Any(kind => state.PlanToCome(area, kind) is not null))
                        ? ["fates"]
                        : [],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !WaiverRules.IsGood(context, Waivers, Act.Command)
                || !context.TryFind(context.State.Changes, Change, SubjectKind.Change, out var change)
                || !DecisionRules.IsKnown(context, this)
                || !ChangeFates.AreGood(context, Fates)
                || !Act.May(context, change)
            )
                return;
            var fates = ChangeFates.Effective(change, Fates);
            context.Require(
                CallsFrom is null || change.Proposal.Ending().Count > 0,
                ChangeRefusals.CallsFromMisplaced,
                ("change", Change)
            );
            ChangeFates.FitDay(context, Fates, EffectiveFrom);

            // Fates from the assessment that no longer fit are ignored; only those stated now are judged.
            ChangeFates.Fit(context, change, Fates, CallsFrom);
            context.Append(
                new ChangeEvent.Approved(
                    Change,
                    Decision,
                    EffectiveFrom,
                    EffectiveFrom < context.Today,
                    fates,
                    CallsFrom,
                    context.State.Definition.FourEyesOn(Act.Command),
                    Waivers
                ),
                EffectiveFrom
            );
        }
    }

    /// <summary>Reject a change.</summary>
    /// <param name="Change">The change: assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is rejected.</param>
    public sealed record Reject(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision
    {
        internal static Act<Change> Act { get; } = ChangeActs.Step(ChangeTrigger.Reject, typeof(ChangeEvent.Rejected));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Changes, Change, SubjectKind.Change, out var rejected)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, rejected)
            )
                context.Append(new ChangeEvent.Rejected(Change, Decision, Reason));
        }
    }

    /// <summary>Withdraw a proposed change.</summary>
    /// <param name="Change">The change: proposed or assessed.</param>
    /// <param name="Reason">Why it is withdrawn.</param>
    public sealed record Withdraw(Id<Change> Change, Text Reason) : ChangeCommand
    {
        internal static Act<Change> Act { get; } = ChangeActs.Step(ChangeTrigger.Withdraw, typeof(ChangeEvent.Withdrawn));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Changes, Change, SubjectKind.Change, out var withdrawn)
                && Act.May(context, withdrawn)
            )
                context.Append(new ChangeEvent.Withdrawn(Change, Reason));
        }
    }

    /// <summary>Rescind an approval before the change takes effect.</summary>
    /// <param name="Change">The change: approved.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why the approval is rescinded.</param>
    public sealed record Rescind(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision
    {
        internal static Act<Change> Act { get; } =
            ChangeActs.Step(ChangeTrigger.Rescind, typeof(ChangeEvent.Rescinded)) with
            {
                Rules = static (context, change) =>
                {
                    DecisionRules.MustUndo(context, "change.rescind", change.Decision);
                    context.AlsoLimitOf("change.rescind", GateSubject.Of(context.State, change));
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Changes, Change, SubjectKind.Change, out var rescinded)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, rescinded)
            )
                context.Append(new ChangeEvent.Rescinded(Change, Decision, Reason));
        }
    }
}
