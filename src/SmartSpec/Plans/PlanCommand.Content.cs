namespace SmartSpec;

/// <content>The content of a plan version.</content>
public abstract partial record PlanCommand
{
    /// <summary>State a development plan's analysis of an opportunity; replaces the earlier one.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Opportunity">The opportunity: evidence of that nature.</param>
    /// <param name="Analysis">What it could become, and what that takes.</param>
    public sealed record AnalyseOpportunity(Id<PlanVersion> Plan, Id<Evidence> Opportunity, Text Analysis) : PlanCommand
    {
        internal static PlanEditAct Act { get; } =
            PlanActs.EditDevelopment("plan.analyse-opportunity", typeof(PlanEvent.OpportunityAnalysed)) with
            {
                IsOffered = static (state, _) => state.Evidence.Any(item => item.Nature is EvidenceNature.Opportunity),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Analysis, "analysis")
                || !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !context.TryFind(context.State.Evidence, Opportunity, SubjectKind.Evidence, out var evidence)
                || !Act.May(context, plan)
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

    /// <summary>Define a development field, or replace its definition.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Field">The identifier of a new field, or of a field of the area whose definition is replaced.</param>
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
        internal static PlanEditAct Act { get; } = PlanActs.EditDevelopment("plan.define-field", typeof(PlanEvent.FieldDefined));

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsGiven(!Field.IsEmpty, "field")
                || !context.ExpectText(Name, "name")
                || !context.ExpectText(WantedChange, "wantedChange")
                || !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !context.AllExist(context.State.Indicators, Indicators, SubjectKind.Indicator)
                || !Act.May(context, plan)
            )
                return;
            if (IsOfAnotherArea(context.State, plan))
                context.RefuseTaken(SubjectKind.Field, Field.Value);
            foreach (var id in Indicators)
                context.Require(
                    context.State.Indicators[id].Area == plan.Area,
                    PlanRefusals.OtherArea,
                    ("id", Subject.Of(id)),
                    ("area", context.State.Indicators[id].Area)
                );
            context.Append(
                new PlanEvent.FieldDefined(
                    Plan,
                    new()
                    {
                        Id = Field,
                        Name = Name,
                        WantedChange = WantedChange,
                        Indicators = Indicators,
                    }
                )
            );
        }

        /// <summary>
        /// Whether the field belongs to another area. A field that a change brought from an area that ended belongs to the area
        /// where it is now.
        /// </summary>
        private bool IsOfAnotherArea(Strategy state, PlanVersion plan)
        {
            var others = false;
            foreach (var version in state.Plans)
            {
                if (version.Field(Field) is null)
                    continue;
                if (version.Area == plan.Area)
                    return false;
                others = true;
            }

            return others;
        }
    }

    /// <summary>Remove a development field from the version.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Field">One of the version's fields.</param>
    public sealed record RemoveField(Id<PlanVersion> Plan, Id<DevelopmentField> Field) : PlanCommand
    {
        internal static PlanEditAct Act { get; } =
            PlanActs.EditDevelopment("plan.remove-field", typeof(PlanEvent.FieldRemoved)) with
            {
                IsOffered = static (_, plan) => plan.Development.Fields.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (!context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan))
                return;
            if (plan.Field(Field) is null)
            {
                context.RefuseUnknown(SubjectKind.Field, Field.Value);
                return;
            }

            if (Act.May(context, plan))
                context.Append(new PlanEvent.FieldRemoved(Plan, Field));
        }
    }

    /// <summary>Assess what a development plan means for sustainable development.</summary>
    /// <param name="Plan">The development plan: a draft, or one whose points are being answered.</param>
    /// <param name="Sustainability">What it means, in all three dimensions; replaces the assessment before.</param>
    public sealed record AssessSustainability(Id<PlanVersion> Plan, Sustainability Sustainability) : PlanCommand
    {
        internal static PlanEditAct Act { get; } =
            PlanActs.EditDevelopment("plan.assess-sustainability", typeof(PlanEvent.SustainabilityAssessed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Sustainability.Economic, "sustainability.economic")
                && context.ExpectText(Sustainability.Ecological, "sustainability.ecological")
                && context.ExpectText(Sustainability.Social, "sustainability.social")
                && context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                && Act.May(context, plan)
            )
                context.Append(new PlanEvent.SustainabilityAssessed(Plan, Sustainability));
        }
    }

    /// <summary>List the efforts of an action plan; replaces the list before.</summary>
    /// <param name="Plan">The action plan: a draft, or one whose resources are being mobilised.</param>
    /// <param name="Efforts">
    /// All the efforts that it is to list: of its area, not cancelled and each once; empty for none. An effort that leaves the
    /// list leaves its set.
    /// </param>
    public sealed record ListEfforts(Id<PlanVersion> Plan, EquatableArray<Id<Effort>> Efforts) : PlanCommand
    {
        internal static PlanEditAct Act { get; } = PlanActs.EditAction("plan.list-efforts", typeof(PlanEvent.EffortsListed));

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !context.AllExist(context.State.Efforts, Efforts, SubjectKind.Effort)
                || !Act.May(context, plan)
            )
                return;
            foreach (var id in Efforts)
            {
                var effort = context.State.Efforts[id];
                context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", Subject.Of(id)), ("area", effort.Area));
                context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", id));
            }

            context.Append(new PlanEvent.EffortsListed(Plan, Efforts));
        }
    }

    /// <summary>Make a set of an action plan's efforts, or replace it; without efforts the set is removed.</summary>
    /// <param name="Plan">The action plan: a draft, or one whose resources are being mobilised.</param>
    /// <param name="Set">The identifier of a new set, or of a set of the area that is replaced.</param>
    /// <param name="Name">Its name; required also where the set is removed.</param>
    /// <param name="Efforts">
    /// All the efforts of the set: listed in the plan, in no other of its sets and each once; empty to remove the set.
    /// </param>
    public sealed record GroupEfforts(Id<PlanVersion> Plan, Id<EffortSet> Set, Text Name, EquatableArray<Id<Effort>> Efforts)
        : PlanCommand
    {
        internal static PlanEditAct Act { get; } = PlanActs.EditAction("plan.group-efforts", typeof(PlanEvent.EffortsGrouped));

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsGiven(!Set.IsEmpty, "set")
                || !context.ExpectText(Name, "name")
                || !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !context.AllExist(context.State.Efforts, Efforts, SubjectKind.Effort)
                || !Act.May(context, plan)
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

            context.Append(
                new PlanEvent.EffortsGrouped(
                    Plan,
                    new()
                    {
                        Id = Set,
                        Name = Name,
                        Efforts = Efforts,
                    }
                )
            );
        }
    }

    /// <summary>Add an effort to an action plan in force; it is marked as added after adoption.</summary>
    /// <param name="Plan">The action plan: in force, and with no later version adopted.</param>
    /// <param name="Effort">
    /// The effort: of the plan's area, not cancelled, traced, not yet listed, and within what may be added before a revision is
    /// required.
    /// </param>
    public sealed record AddEffort(Id<PlanVersion> Plan, Id<Effort> Effort) : PlanCommand
    {
        internal static PlanEditAct Act { get; } =
            PlanActs.Edit("plan.add-effort", PlanKind.Action, [PlanStep.InForce], typeof(PlanEvent.EffortAdded)) with
            {
                IsOffered = static (state, plan) => ActionPlanRules.Addable(state, plan).Any(),
                Rules = static (context, plan) =>
                {
                    if (context.State.PlanToCome(plan.Area, PlanKind.Action) is { EffectiveFrom: { } day } next)
                        context.Require(false, PlanRefusals.SuccessorAdopted, ("plan", next.Id), ("effective", day));
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !Act.May(context, plan)
            )
                return;
            context.Require(effort.Area == plan.Area, PlanRefusals.OtherArea, ("id", Subject.Of(Effort)), ("area", effort.Area));
            context.Require(effort.Step is not EffortStep.Cancelled, PlanRefusals.EffortCancelled, ("effort", Effort));
            context.Require(
                !plan.Action.Efforts.Contains(Effort),
                PlanRefusals.EffortAlreadyListed,
                ("effort", Effort),
                ("plan", plan.Id)
            );
            context.Require(effort.Field is not null, PlanRefusals.EffortUntraced, ("effort", Effort));
            ActionPlanRules.MustFit(context, plan, effort);
            var added = new PlanEvent.EffortAdded(Plan, Effort);
            Ceilings.MustBeMet(context, added, Effort);
            context.Append(added);
        }
    }
}
