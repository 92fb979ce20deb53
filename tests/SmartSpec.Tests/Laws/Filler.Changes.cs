namespace SmartSpec.Tests.Laws;

/// <content>Changes.</content>
internal sealed partial class Filler
{
    private Command Change(string name, NextStep step) =>
        name switch
        {
            "change.propose" => new ChangeCommand.Propose(
                fresh,
                step.Subject.Kind is SubjectKind.Area ? ProposalOn(step.Subject.Id) : Proposal(),
                SomeText,
                chance.In(50) && state.Evidence.Count > 0
                    ?
                    [
                        chance.In(50) && state.Areas.Count > 0
                            ? AnArea
                            : new(SubjectKind.Evidence, chance.Of(state.Evidence.ToList()).Id.Value),
                    ]
                    : [],
                chance.In(70) ? SomeText : null
            ),
            "change.assess" => new ChangeCommand.Assess(
                step.Subject.Id,
                SomeText,
                FatesOf(state.Changes[step.Subject.Id], all: chance.In(70))
            ),
            "change.approve" => Approve(step),
            "change.reject" => new ChangeCommand.Reject(step.Subject.Id, null, SomeText),
            "change.withdraw" => new ChangeCommand.Withdraw(step.Subject.Id, SomeText),
            "change.rescind" => new ChangeCommand.Rescind(step.Subject.Id, null, SomeText),
            _ => throw new NotSupportedException(name),
        };

    private Subject AnArea => Subject.Of(chance.Of(state.Areas.ToList()).Id);

    private ChangeCommand.Approve Approve(NextStep step)
    {
        var change = state.Changes[step.Subject.Id];
        var day = DayOf(change, step);

        // What takes effect before the change is in force then, and its fate follows from that.
        var fates = FatesOf(change, all: true).Without(fate => state.Plans.Find(fate.Subject.Id)?.EffectiveFrom <= day);
        return new(
            change.Id,
            null,
            day,
            fates,
            change.Proposal.Ending().Count > 0 && chance.In(30) ? today : null,
            step.Gates.Where(gate => gate.Standing is GateStanding.Waivable || gate.Gate is "not-premature")
                .Select(gate => new Waiver(gate.Gate, SomeText))
                .ToEquatableArray()
        );
    }

    /// <summary>
    /// A day from which the change may apply: with room for what it makes, and with which all that is decided takes effect.
    /// </summary>
    private LocalDate DayOf(Change change, NextStep step)
    {
        var (earliest, latest) = (Earliest(step), state.Charter.Period.LastDay);
        var limit = state.Definition.GatesOn("change.approve").OfType<AreaGate.LimitedNumber>().FirstOrDefault()?.Max;
        var before = SelectionForecast.Of(state, today);
        LocalDate[] wished =
        [
            LocalDate.Min(LocalDate.Max(earliest, today.PlusDays(chance.Below(60) - 20)), latest),
            LocalDate.Max(earliest, LocalDate.Max(today, state.Charter.Period.FirstDay)),
            .. state.ChangesToCome().Select(other => other.EffectiveFrom!.Value),
            .. state.Plans.Where(plan => plan.Step is PlanStep.Adopted).Select(plan => plan.EffectiveFrom!.Value),
        ];
        return wished.First(day =>
            earliest <= day
            && day <= latest
            && SelectionForecast.Of(state, today, approving: (change.Id, day)) is var after
            && (limit is not { } max || after.FirstDayOver(max, before) is null)
            && after.Lapsing.All(before.Lapsing.Contains)
            && (
                change.Proposal is not ChangeProposal.Join join
                || join.Areas.All(area => PlansToCome.StepOn(state, area, day) <= PlansToCome.StepOn(state, join.Into, day))
            )
        );
    }

    private ChangeProposal Proposal()
    {
        var areas = state.SelectedAreas().Select(area => area.Id).ToList();
        if (areas.Count == 0 || state.Step is StrategyStep.Preparing || chance.In(15))
            return new ChangeProposal.MoveToDefinition(RandomDefinition.After(chance, state.Definition));
        var consulted = areas
            .Where(entry =>
                state.Consultations.Any(consultation => consultation.Step.IsOpen() && consultation.Subject == Subject.Of(entry))
            )
            .ToList();
        var area = chance.Of(consulted.Count > 0 && chance.In(70) ? consulted : areas);
        var others = areas.Where(other => other != area).ToList();
        var further = others.Where(other => state.Areas[other].Step >= state.Areas[area].Step).ToList();
        var running = state.Step is StrategyStep.Running;
        return chance.Below(13) switch
        {
            0 or 1 when running && others.Count > 0 => new ChangeProposal.Merge(
                [area, .. others.Take(1 + chance.Below(2))],
                Made("a")
            ),
            2 or 3 when running && further.Count > 0 => new ChangeProposal.Join([area], chance.Of(further)),
            4 or 5 when running => new ChangeProposal.Split(area, [Made("a"), Made("b")]),
            6 or 12 => new ChangeProposal.Retire(area),
            7 when running && state.OpenReview(area) is null => new ChangeProposal.OpenReview(area, fresh),
            8 when running && Revisable(area) is [var kind, ..] => new ChangeProposal.RevisePlan(area, kind, fresh),
            9
                when state.Indicators.FirstOrDefault(entry => entry is { ClosedBecause: null, Terms.NotAbove: null })
                    is { } indicator => new ChangeProposal.AdjustIndicator(
                indicator.Id,
                indicator.Terms with
                {
                    Name = SomeText,
                }
            ),
            10 => new ChangeProposal.Rescope(
                area,
                SomeText,
                chance.In(50) ? new(Ids(state.Evidence, 80), Ids(state.Goals, 80), [9]) : null
            ),
            _ => new ChangeProposal.Rename(area, SomeText),
        };
    }

    /// <summary>What touches the area alone, so that its lead may propose it.</summary>
    private ChangeProposal ProposalOn(Id<Area> area) =>
        chance.Below(5) switch
        {
            0 when state.Step is StrategyStep.Running => new ChangeProposal.Split(area, [Made("a"), Made("b")]),
            1 => new ChangeProposal.Retire(area),
            2 when state.Step is StrategyStep.Running && state.OpenReview(area) is null => new ChangeProposal.OpenReview(
                area,
                fresh
            ),
            3 => new ChangeProposal.Rescope(area, SomeText),
            _ => new ChangeProposal.Rename(area, SomeText),
        };

    private List<PlanKind> Revisable(Id<Area> area) =>
        Enum.GetValues<PlanKind>()
            .Where(kind => state.PlanInForce(area, kind) is not null && state.PlanInHand(area, kind) is null)
            .ToList();

    private NewArea Made(string part) =>
        new($"{fresh}-{part}", SomeText, SomeText, chance.In(70) ? "area-lead" : default(Id<Actor>?));

    /// <summary>
    /// A fate for what must have one, and for some of the rest; what is under a field goes where the field goes.
    /// </summary>
    private EquatableArray<ChildFate> FatesOf(Change change, bool all)
    {
        var fates = new List<ChildFate>();
        var carried = new HashSet<PlanKind>();
        foreach (var child in ChangeImpact.Of(state, change, [], null))
        {
            var must = child.MustBeStated || state.Plans.Find(child.Fate.Subject.Id) is { Step: PlanStep.Adopted };
            if (child.MayBe.Count == 0 || (!must && !chance.In(30)) || !(all || chance.In(50)))
                continue;
            var kind = child.MustBeStated ? FateKind.Carried : chance.Of([.. child.MayBe]);
            if (child.Fate.Subject.Kind is SubjectKind.Plan)
            {
                // One version in hand of a kind, carried to an area that is made.
                var plan = state.Plans[child.Fate.Subject.Id];
                var made = change.Proposal.Making();
                kind = made.Count > 0 && carried.Add(plan.Kind) ? FateKind.Carried : FateKind.Closed;
            }

            var to =
                kind is not FateKind.Carried || child.Fate is { Subject.Kind: SubjectKind.Effort } && !child.MustBeStated
                    ? default(Id<Area>?)
                    : chance.Of([.. change.Proposal.Successors()]);
            fates.Add(new(child.Fate.Subject, kind, to, kind is FateKind.Closed && chance.In(50) ? SomeText : null));
        }

        return [.. fates];
    }
}
