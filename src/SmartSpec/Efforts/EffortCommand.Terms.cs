namespace SmartSpec;

/// <content>The terms of an effort: fields, owner, days, budget, priority and partners.</content>
public abstract partial record EffortCommand
{
    /// <summary>Trace an effort to its main development field of the plan in force, and to others that it serves.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Field">
    /// The development field under which its money is counted: one of the area's development plan in force, and of the version
    /// adopted to come after it, if any.
    /// </param>
    /// <param name="AlsoServes">
    /// Other development fields that it serves, of the same plans, each once and without the main one; replaces the earlier ones,
    /// empty for none.
    /// </param>
    public sealed record Trace(
        Id<Effort> Effort,
        Id<DevelopmentField> Field,
        EquatableArray<Id<DevelopmentField>> AlsoServes = default
    ) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.trace", EffortActs.Open, typeof(EffortEvent.Traced)) with
            {
                IsOffered = IsTraceable,
            };

        internal override void Decide(DecisionContext context)
        {
            if (!context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort))
                return;
            var plan = PlanOf(context.State, effort);
            EquatableArray<Id<DevelopmentField>> fields = [Field, .. AlsoServes];
            foreach (var field in fields)
            {
                if (context.State.FindField(field) is null)
                {
                    context.RefuseUnknown(SubjectKind.Field, field.Value);
                    return;
                }
            }

            if (!context.AreDistinct(fields, "fields") || !Act.May(context, effort))
                return;
            var next = context.State.PlanToCome(effort.Area, PlanKind.Development);
            foreach (var field in fields)
            {
                context.Require(
                    plan?.Field(field) is not null,
                    EffortRefusals.FieldNotInForce,
                    ("field", field),
                    ("area", effort.Area)
                );
                if (next is { EffectiveFrom: { } day })
                    context.Require(
                        plan?.Field(field) is null || next.Field(field) is not null,
                        EffortRefusals.FieldLeaves,
                        ("field", field),
                        ("plan", next.Id),
                        ("effective", day)
                    );
            }

            context.Append(new EffortEvent.Traced(Effort, Field, AlsoServes));
        }
    }

    /// <summary>Assign the one person who owns the effort.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Owner">The person who is to own it; replaces the earlier one.</param>
    public sealed record Assign(Id<Effort> Effort, Id<Actor> Owner) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.assign", EffortActs.Open, typeof(EffortEvent.Assigned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(!Owner.IsEmpty, "owner")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Assigned(Effort, Owner));
        }
    }

    /// <summary>State when the effort is to be carried out.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out; in the years 1900 to 2200.</param>
    /// <param name="LastDay">
    /// The last day, inclusive; not before the first, and not after the strategy's last activity day unless a decision is named.
    /// </param>
    /// <param name="Decision">
    /// The recorded decision that lets the effort go on after the last activity day. Default: none.
    /// </param>
    public sealed record Schedule(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay, Id<Decision>? Decision = null)
        : EffortCommand,
            IHasDecision
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.schedule", EffortActs.Open, typeof(EffortEvent.Scheduled));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
                && context.IsInRange(LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
                && context.IsInOrder(FirstDay, LastDay)
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, effort)
            )
            {
                EffortRules.MustEnd(context, Effort, LastDay, Decision);
                context.Append(new EffortEvent.Scheduled(Effort, FirstDay, LastDay, Decision));
            }
        }
    }

    /// <summary>State the effort's budget by year; replaces the earlier one.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Years">
    /// Its whole budget, by year: each year once and inside the strategy's time, each amount 0 to 1 000 000 000 000 000 in the
    /// strategy's currency; empty takes the budget away.
    /// </param>
    public sealed record Budget(Id<Effort> Effort, EquatableArray<YearAmount> Years) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.budget", EffortActs.Open, typeof(EffortEvent.Budgeted));

        internal override void Decide(DecisionContext context)
        {
            if (
                !EffortRules.IsGood(context, Years)
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !Act.May(context, effort)
            )
                return;
            EffortRules.MustFit(context, Years);
            ActionPlanRules.AdditionsFit(context, effort with { Budget = Years });
            context.Append(new EffortEvent.Budgeted(Effort, Years));
        }
    }

    /// <summary>Give a prioritised effort another place among the area's efforts.</summary>
    /// <param name="Effort">The effort, prioritised and neither completed nor cancelled.</param>
    /// <param name="Rank">Its new place in the order of priority, 1 first; several efforts may have the same.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Reprioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.reprioritise", EffortActs.Ranked, typeof(EffortEvent.Reprioritised));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.ExpectText(Motivation, "motivation")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Reprioritised(Effort, Rank, Motivation));
        }
    }

    /// <summary>
    /// Name the organisations that take part in the effort, beside its financiers; replaces those named earlier.
    /// </summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Partners">All the organisations that take part, registered and each once; empty for none.</param>
    public sealed record Involve(Id<Effort> Effort, EquatableArray<Id<Organisation>> Partners) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.involve", EffortActs.Open, typeof(EffortEvent.PartnersInvolved));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.AllExist(context.State.Organisations, Partners, SubjectKind.Organisation)
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.PartnersInvolved(Effort, Partners));
        }
    }
}
