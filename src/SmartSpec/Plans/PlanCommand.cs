using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// What can be done with a plan version. In a definition the acts of the two kinds have keys of their own, such as
/// <c>action-plan.adopt</c>.
/// </summary>
[JsonDerivedType(typeof(Draft), "plan.draft")]
[JsonDerivedType(typeof(AnalyseOpportunity), "plan.analyse-opportunity")]
[JsonDerivedType(typeof(DefineField), "plan.define-field")]
[JsonDerivedType(typeof(RemoveField), "plan.remove-field")]
[JsonDerivedType(typeof(AssessSustainability), "plan.assess-sustainability")]
[JsonDerivedType(typeof(ListEfforts), "plan.list-efforts")]
[JsonDerivedType(typeof(GroupEfforts), "plan.group-efforts")]
[JsonDerivedType(typeof(AddEffort), "plan.add-effort")]
[JsonDerivedType(typeof(Consult), "plan.consult")]
[JsonDerivedType(typeof(Mobilise), "plan.mobilise")]
[JsonDerivedType(typeof(Submit), "plan.submit")]
[JsonDerivedType(typeof(Redraft), "plan.redraft")]
[JsonDerivedType(typeof(Return), "plan.return")]
[JsonDerivedType(typeof(Adopt), "plan.adopt")]
[JsonDerivedType(typeof(Rescind), "plan.rescind")]
[JsonDerivedType(typeof(Discard), "plan.discard")]
public abstract record PlanCommand : Command
{
    private PlanCommand() { }

    /// <summary>Begin a version; where one is in force it starts from that one's content, and says why.</summary>
    /// <param name="Plan">The identifier that the version gets; one that is not taken.</param>
    /// <param name="Area">
    /// The area: selected, for an action plan with its development plan in force, and with no version of the kind in hand.
    /// </param>
    /// <param name="Kind">Which of the two kinds.</param>
    /// <param name="Reason">Why it is begun; needed where a version is in force, otherwise null if nothing is said.</param>
    public sealed record Draft(Id<PlanVersion> Plan, Id<Area> Area, PlanKind Kind, Text? Reason = null) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Plans, Plan, SubjectKind.Plan)
                || !context.HasTextOrNone(Reason, "reason")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
            )
                return;
            var inForce = context.State.PlanInForce(Area, Kind);
            if (!context.IsGiven(inForce is null || Reason is not null, "reason") || !PlanRules.MayDraft(context, area, Kind))
                return;
            context.Append(new PlanEvent.Drafted(Plan, Area, Kind, context.State.NextNumber(Area, Kind), inForce?.Id, Reason));
        }
    }

    /// <summary>Write what a development plan says of an opportunity, or write it anew.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Opportunity">The opportunity, as evidence.</param>
    /// <param name="Analysis">What it could become, and what it takes; replaces what the plan said of it before.</param>
    public sealed record AnalyseOpportunity(Id<PlanVersion> Plan, Id<Evidence> Opportunity, Text Analysis) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Analysis, "analysis")
                || !PlanDecider.Find(context, Plan, out var plan)
                || !context.TryFind(context.State.Evidence, Opportunity, SubjectKind.Evidence, out var evidence)
                || !PlanRules.MayEdit(context, plan, PlanKind.Development, "analyse-opportunity")
            )
                return;
            context.Require(
                evidence.Nature is EvidenceNature.Opportunity,
                PlanRefusals.NotAnOpportunity,
                ("evidence", Opportunity)
            );
            context.Append(new PlanEvent.OpportunityAnalysed(Plan, new(Opportunity, Analysis)));
        }
    }

    /// <summary>Define a development field, or define it anew.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Field">The identifier of a new field, or of one of the area's own that is defined anew.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="WantedChange">What is to become different.</param>
    /// <param name="Indicators">All the indicators that show it, of the plan's area and each once; empty for none.</param>
    public sealed record DefineField(
        Id<PlanVersion> Plan,
        Id<DevelopmentField> Field,
        Text Name,
        Text WantedChange,
        EquatableArray<Id<Indicator>> Indicators = default
    ) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsGiven(!Field.IsEmpty, "field")
                || !context.HasText(Name, "name")
                || !context.HasText(WantedChange, "wantedChange")
                || !PlanDecider.Find(context, Plan, out var plan)
                || !context.AllExist(context.State.Indicators, Indicators, SubjectKind.Indicator)
                || !PlanRules.MayEdit(context, plan, PlanKind.Development, "define-field")
            )
                return;
            if (DevelopmentPlanDecider.IsOfAnotherArea(context.State, plan, Field))
                context.RefuseTaken(SubjectKind.Field, Field.Value);
            foreach (var id in Indicators)
                context.Require(
                    context.State.Indicators[id].Area == plan.Area,
                    PlanRefusals.OtherArea,
                    ("id", id),
                    ("area", context.State.Indicators[id].Area)
                );
            context.Append(new PlanEvent.FieldDefined(Plan, new(Field, Name, WantedChange, Indicators)));
        }
    }

    /// <summary>Leave a development field out of the version.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Field">The field; one of the version's.</param>
    public sealed record RemoveField(Id<PlanVersion> Plan, Id<DevelopmentField> Field) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (!PlanDecider.Find(context, Plan, out var plan))
                return;
            if (plan.Field(Field) is null)
            {
                context.RefuseUnknown(SubjectKind.Field, Field.Value);
                return;
            }

            if (PlanRules.MayEdit(context, plan, PlanKind.Development, "remove-field"))
                context.Append(new PlanEvent.FieldRemoved(Plan, Field));
        }
    }

    /// <summary>Write what a development plan means for sustainable development.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Sustainability">What it means, in all three dimensions; replaces what the plan said before.</param>
    public sealed record AssessSustainability(Id<PlanVersion> Plan, Sustainability Sustainability) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Sustainability.Economic, "sustainability.economic")
                && context.HasText(Sustainability.Ecological, "sustainability.ecological")
                && context.HasText(Sustainability.Social, "sustainability.social")
                && PlanDecider.Find(context, Plan, out var plan)
                && PlanRules.MayEdit(context, plan, PlanKind.Development, "assess-sustainability")
            )
                context.Append(new PlanEvent.SustainabilityAssessed(Plan, Sustainability));
        }
    }

    /// <summary>List the efforts of an action plan; replaces the list before.</summary>
    /// <param name="Plan">The action plan: a draft, or one whose resources are being mobilised.</param>
    /// <param name="Efforts">
    /// All the efforts that it is to list, of its area, not cancelled and each once; empty for none. One that leaves the list
    /// leaves its set.
    /// </param>
    public sealed record ListEfforts(Id<PlanVersion> Plan, EquatableArray<Id<Effort>> Efforts) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !PlanDecider.Find(context, Plan, out var plan)
                || !context.AllExist(context.State.Efforts, Efforts, SubjectKind.Effort)
                || !PlanRules.MayEdit(context, plan, PlanKind.Action, "list-efforts")
            )
                return;
            foreach (var id in Efforts)
            {
                var effort = context.State.Efforts[id];
                context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", id), ("area", effort.Area));
                context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", id));
            }

            context.Append(new PlanEvent.EffortsListed(Plan, Efforts));
        }
    }

    /// <summary>Make a set of an action plan's efforts, or make it anew; with no efforts the set goes.</summary>
    /// <param name="Plan">The action plan: a draft, or one whose resources are being mobilised.</param>
    /// <param name="Set">The identifier of a new set, or of one of the area's own that is made anew.</param>
    /// <param name="Name">Its name; needed also where the set goes.</param>
    /// <param name="Efforts">
    /// All the efforts of the set, listed in the plan, in no other of its sets and each once; empty where the set goes.
    /// </param>
    public sealed record GroupEfforts(Id<PlanVersion> Plan, Id<EffortSet> Set, Text Name, EquatableArray<Id<Effort>> Efforts)
        : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsGiven(!Set.IsEmpty, "set")
                || !context.HasText(Name, "name")
                || !PlanDecider.Find(context, Plan, out var plan)
                || !context.AllExist(context.State.Efforts, Efforts, SubjectKind.Effort)
                || !PlanRules.MayEdit(context, plan, PlanKind.Action, "group-efforts")
            )
                return;
            if (context.State.Plans.Any(other => other.Area != plan.Area && other.Action.Sets.Any(set => set.Id == Set)))
                context.RefuseTaken(SubjectKind.Set, Set.Value);
            foreach (var id in Efforts)
            {
                context.Require(
                    plan.Action.Efforts.Contains(id),
                    PlanRefusals.EffortNotListed,
                    ("effort", id),
                    ("plan", plan.Id)
                );
                var set = plan.Action.Sets.FirstOrDefault(set => set.Id != Set && set.Efforts.Contains(id));
                context.Require(set is null, PlanRefusals.EffortInOtherSet, ("effort", id), ("set", set?.Id.Value ?? ""));
            }

            context.Append(new PlanEvent.EffortsGrouped(Plan, new(Set, Name, Efforts)));
        }
    }

    /// <summary>Add an effort to an action plan in force; it is marked as added after adoption.</summary>
    /// <param name="Plan">The action plan; in force, and with no later version adopted.</param>
    /// <param name="Effort">
    /// The effort, of the plan's area and not cancelled, traced, not yet listed, and within what may be added before a revision
    /// is required.
    /// </param>
    public sealed record AddEffort(Id<PlanVersion> Plan, Id<Effort> Effort) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !PlanDecider.Find(context, Plan, out var plan)
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !PlanRules.MayAddEffort(context, plan)
            )
                return;
            context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", Effort), ("area", effort.Area));
            context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", Effort));
            context.Require(
                !plan.Action.Efforts.Contains(Effort),
                PlanRefusals.EffortAlreadyListed,
                ("effort", Effort),
                ("plan", plan.Id)
            );
            context.Require(effort.Field is not null, PlanRefusals.EffortUntraced, ("effort", Effort));
            ActionPlanDecider.MustFit(context, plan, effort);
            context.Append(new PlanEvent.EffortAdded(Plan, Effort));
        }
    }

    /// <summary>Send a development plan out for consultation.</summary>
    /// <param name="Plan">The development plan; a draft.</param>
    /// <param name="Consultation">The identifier that the consultation gets; one that is not taken.</param>
    /// <param name="LastDay">The last day for points; today or later, in 2200 at the latest.</param>
    /// <param name="Question">What is asked.</param>
    /// <param name="Addressees">
    /// The organisations asked, registered and each once; empty where none is asked by name. Anyone may answer.
    /// </param>
    public sealed record Consult(
        Id<PlanVersion> Plan,
        Id<Consultation> Consultation,
        LocalDate LastDay,
        Text Question,
        EquatableArray<Id<Organisation>> Addressees = default
    ) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !PlanDecider.Find(context, Plan, out var plan)
                || !ConsultationDecider.IsGood(context, Consultation, LastDay, Question, Addressees)
                || !PlanRules.May(context, plan, PlanTrigger.Consult, this)
                || !context.Accepts
            )
                return;
            context.Append(
                new ConsultationEvent.Opened(Consultation, Subject.Of(Plan), context.Today, LastDay, Question, Addressees)
            );
            context.Append(new PlanEvent.ConsultationBegun(Plan, Consultation));
        }
    }

    /// <summary>Go out and mobilise an action plan's resources.</summary>
    /// <param name="Plan">The action plan; a draft.</param>
    public sealed record Mobilise(Id<PlanVersion> Plan) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                PlanDecider.Find(context, Plan, out var mobilised)
                && PlanRules.May(context, mobilised, PlanTrigger.Mobilise, this)
            )
                context.Append(new PlanEvent.MobilisationBegun(Plan));
        }
    }

    /// <summary>
    /// Put the plan before the decision body; straight from a draft with the reason, or a summary of what changed.
    /// </summary>
    /// <param name="Plan">
    /// The plan: one whose points are being answered or resources mobilised, or a draft that need not go out first.
    /// </param>
    /// <param name="Reason">
    /// Why it is submitted, or what changed; needed straight from a draft, otherwise null if nothing is said.
    /// </param>
    public sealed record Submit(Id<PlanVersion> Plan, Text? Reason = null) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasTextOrNone(Reason, "reason")
                && PlanDecider.Find(context, Plan, out var submitted)
                && context.IsGiven(submitted.Step is not PlanStep.Drafting || Reason is not null, "reason")
                && PlanRules.May(context, submitted, PlanTrigger.Submit, this)
            )
                context.Append(new PlanEvent.Submitted(Plan, Proposer.Of(context.Actor), Reason));
        }
    }

    /// <summary>Take the plan back to be rewritten.</summary>
    /// <param name="Plan">The plan: one whose points are being answered or resources mobilised.</param>
    /// <param name="Reason">Why it is to be rewritten.</param>
    public sealed record Redraft(Id<PlanVersion> Plan, Text Reason) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && PlanDecider.Find(context, Plan, out var redrafted)
                && PlanRules.May(context, redrafted, PlanTrigger.Redraft, this)
            )
                context.Append(new PlanEvent.Redrafted(Plan, Reason));
        }
    }

    /// <summary>Send the plan back, with or without asking for a new consultation.</summary>
    /// <param name="Plan">The plan, before the decision body.</param>
    /// <param name="Reason">Why it is sent back.</param>
    /// <param name="NewConsultation">
    /// Whether a development plan must go out for consultation once more before it is submitted; without effect on an action
    /// plan. Default: no.
    /// </param>
    public sealed record Return(Id<PlanVersion> Plan, Text Reason, bool NewConsultation = false) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && PlanDecider.Find(context, Plan, out var returned)
                && PlanRules.May(context, returned, PlanTrigger.Return, this)
            )
                context.Append(new PlanEvent.Returned(Plan, Reason, NewConsultation));
        }
    }

    /// <summary>Adopt the plan from a day on, and state the fate of what it leaves out.</summary>
    /// <param name="Plan">The plan, before the decision body.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="EffectiveFrom">
    /// The day from which it is to hold; one before today is marked late, as far as the gates let it pass.
    /// </param>
    /// <param name="Fates">
    /// What becomes of each development field, open effort and indicator that it leaves out of the version in force, each once;
    /// empty where it leaves out none.
    /// </param>
    public sealed record Adopt(
        Id<PlanVersion> Plan,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        EquatableArray<Fate> Fates = default
    ) : PlanCommand, IHasDecision, IHasEffectiveDate
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !PlanDecider.Find(context, Plan, out var plan)
                || !DecisionRules.IsKnown(context, this)
                || !FateRules.AreGood(context, plan, Fates)
                || !PlanRules.May(context, plan, PlanTrigger.Adopt, this)
            )
                return;
            FateRules.MustBeComplete(context, plan, Fates);
            var fourEyes = context.State.Definition.FourEyesOn(PlanKeys.Of(plan.Kind, PlanTrigger.Adopt));
            Money? budget =
                plan.Kind is PlanKind.Action
                    ? new Money(ActionPlanDecider.Budget(context.State, plan.Action.Efforts), context.State.Charter.Currency)
                    : null;
            context.Append(
                new PlanEvent.Adopted(Plan, Decision, EffectiveFrom, EffectiveFrom < context.Today, Fates, fourEyes, budget),
                EffectiveFrom
            );
        }
    }

    /// <summary>Take an adoption back before it takes effect.</summary>
    /// <param name="Plan">The plan, adopted and not yet in force.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why the adoption is taken back.</param>
    public sealed record Rescind(Id<PlanVersion> Plan, Id<Decision>? Decision, Text Reason) : PlanCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && PlanDecider.Find(context, Plan, out var rescinded)
                && DecisionRules.IsKnown(context, this)
                && PlanRules.May(context, rescinded, PlanTrigger.Rescind, this)
            )
                context.Append(new PlanEvent.Rescinded(Plan, Decision, Reason));
        }
    }

    /// <summary>Give the version up.</summary>
    /// <param name="Plan">The version, not adopted yet.</param>
    /// <param name="Reason">Why it is given up; its open consultations are cancelled with the same reason.</param>
    public sealed record Discard(Id<PlanVersion> Plan, Text Reason) : PlanCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && PlanDecider.Find(context, Plan, out var discarded)
                && PlanRules.May(context, discarded, PlanTrigger.Discard, this)
            )
                PlanDecider.DiscardWithConsultations(context, discarded, Reason);
        }
    }
}
