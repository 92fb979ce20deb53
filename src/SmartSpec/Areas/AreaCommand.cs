using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on knowledge areas.</summary>
[JsonDerivedType(typeof(Propose), "area.propose")]
[JsonDerivedType(typeof(Describe), "area.describe")]
[JsonDerivedType(typeof(AppointLead), "area.appoint-lead")]
[JsonDerivedType(typeof(Ground), "area.ground")]
[JsonDerivedType(typeof(SetCriteria), "area.set-criteria")]
[JsonDerivedType(typeof(Assess), "area.assess")]
[JsonDerivedType(typeof(BeginAnalysis), "area.begin-analysis")]
[JsonDerivedType(typeof(Nominate), "area.nominate")]
[JsonDerivedType(typeof(Select), "area.select")]
[JsonDerivedType(typeof(Deselect), "area.deselect")]
[JsonDerivedType(typeof(Return), "area.return")]
[JsonDerivedType(typeof(Reconsider), "area.reconsider")]
[JsonDerivedType(typeof(Withdraw), "area.withdraw")]
[JsonDerivedType(typeof(Pause), "area.pause")]
[JsonDerivedType(typeof(Resume), "area.resume")]
[JsonDerivedType(typeof(CarryOver), "area.carry-over")]
[JsonDerivedType(typeof(Continue), "area.continue")]
public abstract partial record AreaCommand : Command
{
    private AreaCommand() { }

    /// <summary>Propose a candidate.</summary>
    /// <param name="Area">The new candidate's identifier; not yet taken.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What it is about.</param>
    /// <param name="Revives">The area that it takes up again, which has ended; null for none.</param>
    public sealed record Propose(Id<Area> Area, Text Name, Text Description, Id<Area>? Revives = null) : AreaCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("area.propose", StrategyStages.Groundwork, typeof(AreaEvent.Proposed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Areas, Area, SubjectKind.Area)
                && context.ExpectText(Name, "name")
                && context.ExpectText(Description, "description")
                && context.ExistsOrNone(context.State.Areas, Revives, SubjectKind.Area)
                && Act.May(context, context.State)
            )
            {
                if (context.State.Areas.Find(Revives) is { } revived)
                    context.Require(AreaLifecycle.Table.IsFinal(revived.Step), AreaRefusals.NotEnded, ("area", revived.Id));
                context.Append(new AreaEvent.Proposed(Area, Name, Description, Revives));
            }
        }
    }

    /// <summary>Replace a candidate's name and description; a selected area is renamed by a change.</summary>
    /// <param name="Area">The candidate: proposed or under analysis.</param>
    /// <param name="Name">Its name from now on.</param>
    /// <param name="Description">What it is about; replaces the earlier description.</param>
    public sealed record Describe(Id<Area> Area, Text Name, Text Description) : AreaCommand
    {
        internal static Act<Area> Act { get; } = AreaActs.Edit("area.describe", AreaActs.Candidates, typeof(AreaEvent.Described));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var described)
                && context.ExpectText(Name, "name")
                && context.ExpectText(Description, "description")
                && Act.May(context, described)
            )
                context.Append(new AreaEvent.Described(Area, Name, Description));
        }
    }

    /// <summary>Appoint the person who leads the area.</summary>
    /// <param name="Area">The area: a candidate, or selected; an ended one as long as efforts are carried out there.</param>
    /// <param name="Lead">The person who leads it, in place of any lead before; an opaque identifier, never a name.</param>
    public sealed record AppointLead(Id<Area> Area, Id<Actor> Lead) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Edit("area.appoint-lead", AreaActs.Led, typeof(AreaEvent.LeadAppointed)) with
            {
                AlsoPermitted = static (context, area) =>
                    AreaLifecycle.Table.IsFinal(area.Step)
                    && context.State.EffortsOf(area.Id).Any(static effort => effort.IsCarriedOut),
                StagesOf = static area =>
                    area.Step.IsSelected() || AreaLifecycle.Table.IsFinal(area.Step)
                        ? StrategyStages.Living
                        : StrategyStages.Groundwork,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var led)
                && context.IsGiven(!Lead.IsEmpty, "lead")
                && Act.May(context, led)
            )
                context.Append(new AreaEvent.LeadAppointed(Area, Lead));
        }
    }

    /// <summary>State the evidence and goals on which the area rests; replaces those stated before.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Grounds">
    /// All that it rests on and contributes to, each named once, evidence and goals known to the strategy; what is left empty
    /// is none. Of a selected area nothing is left out, but in a review.
    /// </param>
    public sealed record Ground(Id<Area> Area, Grounds Grounds) : AreaCommand
    {
        internal static Act<Area> Act { get; } = AreaActs.Edit("area.ground", AreaActs.Living, typeof(AreaEvent.Grounded));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                && AreaRules.IsGood(context, Grounds)
                && Act.May(context, area)
            )
            {
                AreaRules.MustKeep(context, area, Grounds);
                context.Append(new AreaEvent.Grounded(Area, Grounds));
            }
        }
    }

    /// <summary>Set the area's own criteria; none means the definition's. Assessments by other criteria are removed.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Criteria">
    /// Criteria of its own, each identifier once; empty for the definition's. Of a selected area none is left out by which it
    /// has been assessed, but in a review.
    /// </param>
    public sealed record SetCriteria(Id<Area> Area, EquatableArray<Criterion> Criteria) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Edit("area.set-criteria", AreaActs.Living, typeof(AreaEvent.CriteriaSet));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var judged)
                && AreaRules.CriteriaAreGood(context, Criteria)
                && Act.May(context, judged)
            )
            {
                AreaRules.MustKeep(context, judged, Criteria);
                context.Append(new AreaEvent.CriteriaSet(Area, Criteria));
            }
        }
    }

    /// <summary>Assess the area by one criterion.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Criterion">One of the criteria that count for the area: its own, or the definition's.</param>
    /// <param name="Score">The score, from the criterion's worst to its best.</param>
    /// <param name="Motivation">Why it has that score.</param>
    /// <param name="RestsOn">The evidence that the score rests on, such as an analysis; each once. Default: none is stated.</param>
    public sealed record Assess(
        Id<Area> Area,
        Id<Criterion> Criterion,
        decimal Score,
        Text Motivation,
        EquatableArray<Id<Evidence>> RestsOn = default
    ) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Edit("area.assess", AreaActs.Living, typeof(AreaEvent.Assessed)) with
            {
                IsOffered = static (state, area) => area.CriteriaUnder(state.Definition).Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            var assessment = new Assessment(Criterion, Score, Motivation, RestsOn);
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                && AreaRules.IsGood(context, area, assessment)
                && Act.May(context, area)
            )
                context.Append(new AreaEvent.Assessed(Area, assessment, context.Persons));
        }
    }

    /// <summary>
    /// Pause a selected area: nothing is submitted, adopted, mobilised or started until it is resumed. All else continues, and
    /// what was adopted takes effect on its day.
    /// </summary>
    /// <param name="Area">The area that is paused: selected and not ended, and not paused.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is paused.</param>
    /// <param name="Until">
    /// Until when it is expected to be paused, in the strategy's time zone; from today to 31 December 2200, null where it is
    /// not known.
    /// </param>
    public sealed record Pause(Id<Area> Area, Id<Decision>? Decision, Text Reason, LocalDate? Until = null)
        : AreaCommand,
            IHasDecision
    {
        internal static Act<Area> Act { get; } =
            AreaActs.OnSelected("area.pause", StrategyStages.Ongoing, typeof(AreaEvent.Paused)) with
            {
                IsOwnStep = true,
                IsOffered = static (_, area) => area.Paused is null,
                Rules = static (context, area) => AreaRules.MustNotBePaused(context, area),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                && DecisionRules.IsKnown(context, this)
                && context.ExpectText(Reason, "reason")
                && (Until is not { } until || context.IsInRange(until, context.Today, ProgrammePeriod.Latest, "until"))
                && Act.May(context, area)
            )
                context.Append(new AreaEvent.Paused(Area, Decision, context.Today, Reason, Until));
        }
    }

    /// <summary>Resume a paused area.</summary>
    /// <param name="Area">The area that is resumed; paused until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is resumed.</param>
    public sealed record Resume(Id<Area> Area, Id<Decision>? Decision, Text Reason) : AreaCommand, IHasDecision
    {
        internal static Act<Area> Act { get; } =
            AreaActs.OnSelected("area.resume", StrategyStages.Ongoing, typeof(AreaEvent.Resumed)) with
            {
                IsOwnStep = true,
                IsOffered = static (_, area) => area.Paused is not null,
                Rules = static (context, area) =>
                    context.Require(area.Paused is not null, AreaRefusals.NotPaused, ("area", area.Id)),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                && DecisionRules.IsKnown(context, this)
                && context.ExpectText(Reason, "reason")
                && Act.May(context, area)
            )
                context.Append(new AreaEvent.Resumed(Area, Decision, Reason));
        }
    }
}
