using System.Text.Json;

namespace SmartSpec.Tests.Laws;

/// <summary>Laws that are true of every chronicle.</summary>
internal static partial class Laws
{
    public static IEnumerable<string> AllSteps =>
        [
            .. Enum.GetValues<StrategyStep>().Select(step => $"strategy {step}"),
            .. Enum.GetValues<AreaStep>().Select(step => $"area {step}"),
            .. Enum.GetValues<ReviewStep>().Select(step => $"review {step}"),
            .. Enum.GetValues<ChangeStep>().Select(step => $"change {step}"),
            .. Enum.GetValues<PlanKind>()
                .SelectMany(kind =>
                    Enum.GetValues<PlanStep>().Where(step => Fits(kind, step)).Select(step => $"{kind} plan {step}")
                ),
            .. Enum.GetValues<EffortStep>().Select(step => $"effort {step}"),
            .. Enum.GetValues<FollowUpStep>().Select(step => $"follow-up {step}"),
            .. Enum.GetValues<ReportStep>().Select(step => $"report {step}"),
            .. Enum.GetValues<EvaluationStep>().Select(step => $"evaluation {step}"),
            .. Enum.GetValues<RecommendationStep>().Select(step => $"recommendation {step}"),
            .. Enum.GetValues<SignalStep>().Select(step => $"signal {step}"),
            .. Enum.GetValues<ConsultationStep>().Select(step => $"consultation {step}"),
            .. Enum.GetValues<PointStep>().Select(step => $"point {step}"),
        ];

    public static IEnumerable<string> StepsIn(Strategy state) =>
        [
            $"strategy {state.Step}",
            .. state.Areas.Select(area => $"area {area.Step}"),
            .. state.Reviews.Select(review => $"review {review.Step}"),
            .. state.Changes.Select(change => $"change {change.Step}"),
            .. state.Plans.Select(plan => $"{plan.Kind} plan {plan.Step}"),
            .. state.Efforts.Select(effort => $"effort {effort.Step}"),
            .. state.Cycles.Select(cycle => $"follow-up {cycle.Step}"),
            .. state.Cycles.SelectMany(cycle => cycle.Reports).Select(report => $"report {report.Step}"),
            .. state.Evaluations.Select(entry => $"evaluation {entry.Step}"),
            .. state.Recommendations.Select(entry => $"recommendation {entry.Step}"),
            .. state.Signals.Select(signal => $"signal {signal.Step}"),
            .. state.Consultations.Select(entry => $"consultation {entry.Step}"),
            .. state.Points.Select(point => $"point {point.Step}"),
        ];

    /// <summary>
    /// Two strategies are the same where they are equal, and where their documents are, byte for byte; but for the fingerprints
    /// of commands, which a replay does not know.
    /// </summary>
    public static void SameState(Strategy expected, Strategy actual)
    {
        if (!expected.HasSameStateAs(actual))
            throw new LawBrokenException($"The states at {expected.Length} differ.");
    }

    public static void ReplayEqualsLive(Chronicle chronicle) => SameState(chronicle.Strategy, chronicle.History.Replay());

    /// <summary>An event changes no strategy but the new one, and event by event gives the same as all in one go.</summary>
    public static void EvolvingLeavesNoTrace(History history)
    {
        var state = history.UpTo(1).Replay();
        var before = Written(state);
        foreach (var recorded in history.Events.Skip(1))
        {
            var next = Evolution.Evolve(state, recorded.Event, recorded.Envelope);
            if (!Written(state).AsSpan().SequenceEqual(before))
                throw new LawBrokenException($"{recorded.Event} changed the strategy that it was applied to.");
            (state, before) = (next, Written(next));
        }

        SameState(state with { Head = history.Events[^1].Hash }, history.Replay());

        static byte[] Written(Strategy strategy) => JsonSerializer.SerializeToUtf8Bytes(strategy, SmartSpecJson.Info<Strategy>());
    }

    public static void DocumentAndTailEqualReplay(Chronicle chronicle, byte[] document) =>
        SameState(chronicle.Strategy, chronicle.History.ReplayOnto(StrategyDocument.Read(document)));

    public static void LinesRoundTrip(Chronicle chronicle)
    {
        foreach (var recorded in chronicle.History.Events.Skip(chronicle.Begun))
        {
            var (envelope, happened) = EventLine.Read(recorded.Line.Span);
            if (envelope != recorded.Envelope || !happened.Equals(recorded.Event))
                throw new LawBrokenException($"Event {recorded.Envelope.Number} is not read as it was written: {recorded.Event}");
        }
    }

    public static void FileRoundTrips(History history)
    {
        var read = History.Read(history.Write());
        if (!read.Events.SequenceEqual(history.Events))
            throw new LawBrokenException("A history file is not read as it was written.");
    }

    public static void MoneyAddsUp(Strategy state)
    {
        var rows = state.FundingRows().ToList();
        var total = rows.Sum();
        var direct = state.Efforts.Aggregate(
            default(FundingSums),
            (sum, effort) =>
                sum
                + new FundingSums
                {
                    Budget = effort.TotalBudget,
                    Sought = effort.Funding.Sum(line => line.Sought),
                    Promised = effort.Funding.Sum(line => line.Promised),
                    Committed = effort.Committed,
                    Released = effort.Funding.Sum(line => line.Released),
                    Paid = effort.Funding.Sum(line => line.Paid),
                    DemandedBack = effort.Funding.Sum(line => line.DemandedBack),
                    Repaid = effort.Funding.Sum(line => line.Repaid),
                }
        );
        FundingSums[] sums =
        [
            direct,
            Sum(rows.SumBy(row => row.Area)),
            Sum(rows.SumBy(row => row.Field)),
            Sum(rows.SumBy(row => row.Set)),
            Sum(rows.SumBy(row => row.Effort)),
            Sum(rows.SumBy(row => row.Source)),
            Sum(rows.SumBy(row => row.Year)),
        ];
        foreach (var (set, money) in rows.Where(row => row.Set is not null).SumBy(row => row.Set!.Value))
        {
            var efforts = state
                .Plans.Single(plan => plan.Step is PlanStep.InForce && plan.Action.Sets.Any(entry => entry.Id == set))
                .Action.Sets.Single(entry => entry.Id == set)
                .Efforts;
            if (money != rows.Where(row => efforts.Contains(row.Effort)).Sum())
                throw new LawBrokenException($"The money of the set {set} is not that of its efforts.");
        }

        if (
            state
                .Efforts.SelectMany(effort => effort.Funding)
                .Any(line => line.Payments.Sum(payment => payment.Amount) != line.Paid)
        )
            throw new LawBrokenException("What is paid is not the sum of the payments.");
        if (
            sums.Any(sum => sum != total)
            || state.Efforts.Any(effort =>
                effort.Funding.Any(line =>
                    line.NetPaid > line.Committed
                    || line.NetPaid < 0
                    || line.DemandedBack > line.Paid
                    || line.Repaid > line.DemandedBack
                    || line.Recoveries.Any(recovery => recovery.Left < 0)
                )
            )
        )
            throw new LawBrokenException($"Money does not add up: {total}.");
    }

    /// <summary>
    /// Read from the history alone: nobody who prepared in a round decides in it, on an act for which the definition of that
    /// day requires it between persons.
    /// </summary>
    public static void FourEyesApplied(Chronicle chronicle)
    {
        var definitions = chronicle
            .Strategy.FormerDefinitions.Select(former => former.Definition)
            .Append(chronicle.Strategy.Definition)
            .DistinctBy(definition => definition.Fingerprint)
            .ToDictionary(definition => definition.Fingerprint);
        var definition = chronicle.Strategy.Definition;
        var proposed = new Dictionary<string, HashSet<Id<Actor>>>();
        var recorders = new Dictionary<Id<Decision>, HashSet<Id<Actor>>>();
        foreach (var recorded in chronicle.History.Events)
        {
            definition = definitions[recorded.Envelope.Definition];
            HashSet<Id<Actor>> persons =
            [
                recorded.Envelope.Actor,
                .. recorded.Envelope.OnBehalfOf is { } other ? [other] : Array.Empty<Id<Actor>>(),
            ];
            switch (recorded.Event)
            {
                case StrategyEvent.TakenOver e:
                    foreach (var decision in e.Opening.Decisions)
                        recorders[decision.Id] = [.. decision.RecordedBy];
                    break;
                case DecisionEvent.Recorded e:
                    recorders[e.Decision.Id] = persons;
                    break;
                case AreaEvent.Nominated e:
                    Propose(e.Area.Value, persons);
                    break;
                case ReviewEvent.Opened e:
                    Propose(e.Review.Value, persons);
                    break;
                case ChangeEvent.Proposed e:
                    Propose(e.Change.Value, persons);
                    break;
                case ChangeEvent.Assessed e:
                    Propose(e.Change.Value, persons);
                    break;
                case ChangeEvent.Approved e:
                    Decide("change.approve", e.Change.Value, e.Decision, persons);
                    break;
                case ReportEvent.Submitted e:
                    Propose(e.Report.Value, persons);
                    break;
                case ReportEvent.Returned e:
                    proposed.Remove(e.Report.Value);
                    break;
                case ReportEvent.Accepted e:
                    Decide("report.accept", e.Report.Value, null, persons);
                    break;
                case PlanEvent.Submitted e:
                    Propose(e.Plan.Value, persons);
                    break;
                case AreaEvent.Reconsidered e:
                    proposed.Remove(e.Area.Value);
                    break;
                case AreaEvent.Selected e:
                    Decide("area.select", e.Area.Value, e.Decision, persons);
                    break;
                case AreaEvent.Deselected e:
                    Decide("area.deselect", e.Area.Value, e.Decision, persons);
                    break;
                case ReviewEvent.Reaffirmed e:
                    Decide("review.reaffirm", e.Review.Value, e.Decision, persons);
                    break;
                case PlanEvent.Adopted e:
                    Decide(
                        $"{(chronicle.Strategy.Plans[e.Plan].Kind is PlanKind.Action ? "action" : "development")}-plan.adopt",
                        e.Plan.Value,
                        e.Decision,
                        persons
                    );
                    break;
            }
        }

        void Propose(string subject, HashSet<Id<Actor>> persons)
        {
            if (!proposed.TryAdd(subject, [.. persons]))
                proposed[subject].UnionWith(persons);
        }

        void Decide(string act, string subject, Id<Decision>? decision, HashSet<Id<Actor>> persons)
        {
            if (definition.FourEyesOn(act) is not FourEyes.Persons)
                return;
            var deciders = decision is { } id ? persons.Union(recorders[id]) : persons;
            if (proposed.TryGetValue(subject, out var proposers) && deciders.Any(proposers.Contains))
                throw new LawBrokenException($"Four-eyes did not hold on {subject}.");
        }
    }

    /// <summary>
    /// Read from the history alone: every role that the host asserts was the actor's own, or given to the actor by the one whose
    /// own it was, or by a recorded decision.
    /// </summary>
    public static void RolesAreHonest(Chronicle chronicle)
    {
        var given = new List<(Delegation Delegation, Id<Actor> By)>();
        foreach (var recorded in chronicle.History.Events)
        {
            var envelope = recorded.Envelope;
            if (recorded.Event is DelegationEvent.Granted granted)
                given.Add((granted.Delegation, envelope.Actor));
            if (
                envelope.Role == Role.AreaLead
                || envelope.Role == Role.EffortOwner
                || envelope.Role == Role.IndicatorOwner
                || envelope.Role == Role.System
            )
                continue;
            var honest = envelope.OnBehalfOf is { } other
                ? given.Any(gift =>
                    gift.Delegation.From == other
                    && gift.Delegation.To == envelope.Actor
                    && gift.Delegation.Roles.Contains(envelope.Role)
                    && (gift.Delegation.Decision is not null || (gift.By == other && Has(gift.By, envelope.Role)))
                )
                : Has(envelope.Actor, envelope.Role);
            if (!honest)
                throw new LawBrokenException(
                    $"{envelope.Actor} acted as {envelope.Role} in event {envelope.Number}, and nobody who had that role gave it."
                );
        }

        static bool Has(Id<Actor> actor, Role role) => Cast.All.Any(known => known.Id == actor && known.Has(role));
    }

    /// <summary>
    /// Nothing that is open points to a development field that no plan in force or in hand has, and no open indicator measures
    /// a cancelled effort.
    /// </summary>
    public static void NothingIsOrphaned(Strategy state)
    {
        foreach (var effort in state.Efforts)
        {
            if (
                effort.Step is EffortStep.Cancelled
                && state.Indicators.Any(indicator => indicator.Effort == effort.Id && indicator.ClosedBecause is null)
            )
                throw new LawBrokenException($"{effort.Id} is cancelled, and something measures it.");
            if (
                !effort.Step.IsOpen()
                || effort.Field is not { } field
                || state.PlanInForce(effort.Area, PlanKind.Development) is not { } plan
            )
                continue;
            if (plan.Field(field) is null || effort.AlsoServes.Any(other => plan.Field(other) is null || other == field))
                throw new LawBrokenException(
                    $"{effort.Id} is traced to {field} and {effort.AlsoServes}, which are not all in the plan in force."
                );
        }

        foreach (var one in state.Partnerships)
            if (one is { Ended: null, LastDay: null } && HasEnded(state, state.Areas.Find(one.Subject.Id), one.Subject))
                throw new LawBrokenException($"{one.Id} shares {one.Subject}, which a change has ended.");
        foreach (var one in state.Involvements)
            if (one is { Ended: null, LastDay: null, Area: { } area } && HasEnded(state, state.Areas[area], Subject.Of(area)))
                throw new LawBrokenException($"{one.Id} serves {area}, which a change has ended.");
    }

    /// <summary>Whether a change ended an area; what had lapsed before that stays with it.</summary>
    private static bool HasEnded(Strategy state, Area? area, Subject subject) =>
        subject.Kind is SubjectKind.Area && area?.EndedBy is not null && state.Step is StrategyStep.Running;

    private static FundingSums Sum<T>(IEnumerable<(T Key, FundingSums Sums)> groups) =>
        groups.Aggregate(default(FundingSums), (sum, group) => sum + group.Sums);

    private static bool Fits(PlanKind kind, PlanStep step) =>
        step switch
        {
            PlanStep.Consulting or PlanStep.Answering => kind is PlanKind.Development,
            PlanStep.Mobilising => kind is PlanKind.Action,
            _ => true,
        };
}
