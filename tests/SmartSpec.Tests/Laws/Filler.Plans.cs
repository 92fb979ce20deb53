namespace SmartSpec.Tests.Laws;

/// <content>Plans, efforts, money and dialogue.</content>
internal sealed partial class Filler
{
    private Command Plan(string name, NextStep step)
    {
        var id = step.Subject.Id;
        var plan = state.Plans.Find(id);
        return name switch
        {
            "plan.draft" => new PlanCommand.Draft(
                fresh,
                id,
                step.Act.StartsWith("action", StringComparison.Ordinal) ? PlanKind.Action : PlanKind.Development,
                SomeText
            ),
            "plan.analyse-opportunity" => new PlanCommand.AnalyseOpportunity(id, Opportunity(plan!), SomeText),
            "plan.define-field" => DefineField(plan!),
            "plan.remove-field" => new PlanCommand.RemoveField(id, chance.Of(plan!.Development.Fields).Id),
            "plan.assess-sustainability" => new PlanCommand.AssessSustainability(id, new(SomeText, SomeText, SomeText)),
            "plan.list-efforts" => new PlanCommand.ListEfforts(
                id,
                chance.Some(
                    state
                        .EffortsOf(plan!.Area)
                        .Where(effort => effort.Step is not EffortStep.Cancelled)
                        .Select(effort => effort.Id)
                        .ToList(),
                    85
                )
            ),
            "plan.group-efforts" => Group(plan!),
            "plan.add-effort" => new PlanCommand.AddEffort(id, chance.Of(ActionPlanRules.Addable(state, plan!).ToList()).Id),
            "plan.consult" => new PlanCommand.Consult(id, fresh, today.PlusDays(chance.Below(60)), SomeText, SomeOrganisation),
            "plan.mobilise" => new PlanCommand.Mobilise(id),
            "plan.submit" => new PlanCommand.Submit(id, SomeText),
            "plan.redraft" => new PlanCommand.Redraft(id, SomeText),
            "plan.return" => new PlanCommand.Return(id, SomeText, chance.In(30)),
            "plan.adopt" => new PlanCommand.Adopt(id, null, EffectiveFrom(step), FatesOf(plan!)),
            "plan.rescind" => new PlanCommand.Rescind(id, null, SomeText),
            "plan.discard" => new PlanCommand.Discard(id, SomeText),
            _ => throw new NotSupportedException(name),
        };
    }

    private PlanCommand.GroupEfforts Group(PlanVersion plan)
    {
        Id<EffortSet> id = plan.Area == "food" ? "set" : $"set-{plan.Area}";
        return new(
            plan.Id,
            id,
            SomeText,
            plan.Action.Efforts.Take(chance.Below(3))
                .Where(effort => !plan.Action.Sets.Any(set => set.Id != id && set.Efforts.Contains(effort)))
                .ToEquatableArray()
        );
    }

    private Id<Evidence> Opportunity(PlanVersion plan)
    {
        var all = state.Evidence.Where(entry => entry.Nature is EvidenceNature.Opportunity).Select(entry => entry.Id).ToList();
        var open = all.Where(id => !plan.Development.Opportunities.Any(analysis => analysis.Opportunity == id)).ToList();
        return chance.Of(open.Count > 0 ? open : all);
    }

    private PlanCommand.DefineField DefineField(PlanVersion plan)
    {
        var measured = state
            .Indicators.Where(indicator => indicator.Area == plan.Area && indicator.Kind is IndicatorKind.Result)
            .Select(indicator => indicator.Id)
            .ToList();
        var bare = plan.Development.Fields.FirstOrDefault(field => field.Indicators.Count == 0);
        return new(plan.Id, bare?.Id ?? fresh, SomeText, SomeText, chance.Some(measured, 80));
    }

    /// <summary>
    /// A day from which the plan may be in force, and from which, where that is required, the funding covers what starts within a
    /// year.
    /// </summary>
    private LocalDate EffectiveFrom(NextStep step)
    {
        var area = state.Plans[step.Subject.Id].Area;
        var ends = state.ChangesToCome().Where(change => change.Proposal.Ending().Contains(area));
        var (earliest, latest) = (
            Earliest(step),
            ends.Select(change => change.EffectiveFrom!.Value).Append(state.Charter.Period.LastDay).Min()
        );
        var soonest = LocalDate.Max(today, state.Charter.Period.FirstDay);
        LocalDate[] wished =
        [
            LocalDate.Min(latest, soonest.PlusDays(chance.Below(40))),
            Records ? earliest.PlusDays(chance.Below(10)) : soonest,
            soonest,
            earliest,
            latest,
            .. state
                .Plans[step.Subject.Id]
                .Action.Efforts.Select(id => state.Efforts[id].FirstDay)
                .OfType<LocalDate>()
                .Select(day => day.PlusMonths(-(Covering(step.Act)?.Months ?? 12)).PlusDays(1)),
        ];
        var fit = wished.Where(day => earliest <= day && day <= latest);
        return Covering(step.Act) is { } gate ? fit.First(day => IsCovered(step.Subject.Id, day, gate)) : fit.First();
    }

    private ActionPlanGate.FundingCovers? Covering(string act) =>
        state.Definition.GatesOn(act).OfType<ActionPlanGate.FundingCovers>().FirstOrDefault();

    private bool IsCovered(string plan, LocalDate from, ActionPlanGate.FundingCovers gate)
    {
        var soon = state
            .Plans[plan]
            .Action.Efforts.Select(id => state.Efforts[id])
            .Where(effort => effort.Step is not EffortStep.Cancelled && effort.FirstDay < from.PlusMonths(gate.Months))
            .ToList();
        return soon.Sum(effort => effort.Committed) * 100 >= soon.Sum(effort => effort.TotalBudget) * gate.Percent;
    }

    private EquatableArray<Fate> FatesOf(PlanVersion plan)
    {
        var fates = EquatableArray<Fate>.Empty;
        foreach (var subject in FateRules.LeftOut(state, plan, []).Where(subject => subject.Kind is SubjectKind.Field))
        {
            fates = fates.Add(
                plan.Development.Fields.Count > 0 && chance.In(60)
                    ? new(subject, FateKind.Carried, chance.Of(plan.Development.Fields).Id)
                    : new(subject, FateKind.Closed, null, SomeText)
            );
        }

        foreach (var subject in FateRules.LeftOut(state, plan, fates).Where(subject => subject.Kind is not SubjectKind.Field))
        {
            fates = fates.Add(
                (subject.Kind, plan.Kind, chance.In(50)) switch
                {
                    (SubjectKind.Indicator, _, true) or (SubjectKind.Effort, PlanKind.Action, true) => new(
                        subject,
                        FateKind.Kept
                    ),
                    (SubjectKind.Effort, PlanKind.Development, true) when plan.Development.Fields.Count > 0 => new(
                        subject,
                        FateKind.Carried,
                        chance.Of(plan.Development.Fields).Id
                    ),
                    _ => new(subject, FateKind.Closed, null, SomeText),
                }
            );
        }

        return fates;
    }

    private Command Effort(string name, string id)
    {
        var effort = state.Efforts.Find(id);
        return name switch
        {
            "effort.propose" => new EffortCommand.Propose(
                fresh,
                id,
                SomeText,
                SomeText,
                state.Calls.FirstOrDefault(call => call.Areas.Contains(id) && call.OpensOn <= today && today <= call.ClosesOn)?.Id
            ),
            "effort.trace" => Trace(effort!),
            "effort.assign" => new EffortCommand.Assign(id, "owner"),
            "effort.schedule" => new EffortCommand.Schedule(
                id,
                today.PlusDays(chance.Below(500)),
                today.PlusDays(500 + chance.Below(500))
            ),
            "effort.budget"
                when state.Plans.Any(plan => plan.Step is PlanStep.InForce && plan.Action.AddedAfterAdoption.Contains(id)) =>
                new EffortCommand.Budget(id, effort!.Budget.All(year => Years.Contains(year.Year)) ? effort.Budget : []),
            "effort.budget" => new EffortCommand.Budget(
                id,
                [
                    .. Years
                        .Skip(1)
                        .Take(2)
                        .Select((year, at) => new YearAmount(year, Amount(at == 0 ? 1000 + Cents(1000) : 0.25m))),
                ]
            ),
            "effort.reprioritise" => new EffortCommand.Reprioritise(id, 1 + chance.Below(9), SomeText),
            "effort.involve" => new EffortCommand.Involve(id, SomeOrganisation),
            "effort.prioritise" => new EffortCommand.Prioritise(id, 1 + chance.Below(9), SomeText),
            "effort.finance" => new EffortCommand.Finance(id),
            "effort.start" => new EffortCommand.Start(id),
            "effort.pause" => new EffortCommand.Pause(id, SomeText),
            "effort.resume" => new EffortCommand.Resume(id),
            "effort.lose-funding" => new EffortCommand.LoseFunding(id, SomeText),
            "effort.complete" => new EffortCommand.Complete(
                id,
                SomeText,
                state.Definition.GatesOn(name).Any(gate => gate.Code == "outputs-measured")
                    ? [new("outputs-measured", SomeText)]
                    : []
            ),
            "effort.cancel" => new EffortCommand.Cancel(id, SomeText),
            _ => throw new NotSupportedException(name),
        };
    }

    private EffortCommand.Trace Trace(Effort effort)
    {
        var fields = (state.PlanInForce(effort.Area, PlanKind.Development) ?? state.LastPlan(effort.Area, PlanKind.Development))!
            .Development
            .Fields;
        return new(effort.Id, fields[0].Id, fields.Skip(1).Select(field => field.Id).Take(1).ToEquatableArray());
    }

    /// <summary>The years that money can be stated for.</summary>
    private IReadOnlyList<int> Years
    {
        get
        {
            var (from, to) = FundingRules.Years(state.Charter.Period);
            return [.. Enumerable.Range(from, Math.Min(7, to - from + 1))];
        }
    }

    /// <summary>Something that is not paid; nothing where what goes on would then be co-financed too little.</summary>
    private FundingCommand.Release Release(Effort effort, FundingLine line)
    {
        var amount = Amount(line.Releasable / (chance.In(50) ? 1 : 2));
        if (effort.Step is EffortStep.Financed or EffortStep.Underway or EffortStep.Paused)
        {
            var released = new FundingEvent.Released(effort.Id, line.Financier, line.Source, line.Year, amount, SomeText);
            if (!Ceilings.Permit(state, released, effort.Id))
                amount = Amount(0);
        }

        return new(effort.Id, line.Financier, line.Source, line.Year, amount, SomeText);
    }

    private Command Funding(string name, string id)
    {
        var effort = state.Efforts[id];
        var (financier, source, year) = (Organisation(), chance.Any<FundingSource>(), chance.Of(Years));
        var line = effort.Funding.FirstOrDefault(line => line.Releasable > 0);
        var paid = effort.Funding.FirstOrDefault(line => line.Demandable > 0);
        var demand = effort.OpenDemands.FirstOrDefault();
        return name switch
        {
            "funding.seek" => new FundingCommand.Seek(id, financier, source, year, Amount(Cents(5000))),
            "funding.promise" => new FundingCommand.Promise(id, financier, source, year, Amount(Cents(5000))),
            "funding.commit" => Commit(effort, financier, source, year),
            "funding.release" => Release(effort, line!),
            "funding.demand-back" => new FundingCommand.DemandBack(
                id,
                paid!.Financier,
                paid.Source,
                paid.Year,
                Amount(paid.Demandable / (chance.In(50) ? 1 : 3)),
                today,
                SomeText,
                RegistryNumber: $"EXEMPEL-{fresh}",
                RepayBy: chance.In(50) ? today.PlusDays(60) : null
            ),
            "funding.enter-repayment" => new FundingCommand.EnterRepayment(
                id,
                demand!.Number,
                Amount(demand.Left / (chance.In(50) ? 1 : 2))
            ),
            "funding.withdraw-demand" => new FundingCommand.WithdrawDemand(id, demand!.Number, SomeText),
            "funding.pay" => new FundingCommand.Pay(
                id,
                line!.Financier,
                line.Source,
                line.Year,
                Amount(line.Releasable / (chance.In(50) ? 1 : 2))
            ),
            _ => throw new NotSupportedException(name),
        };
    }

    /// <summary>An amount that the conditions of co-financing permit; where they do not, the one that there is.</summary>
    private FundingCommand.Commit Commit(Effort effort, Id<Organisation> financier, FundingSource source, int year)
    {
        var line = effort.LineOf(financier, source, year);
        var commit = new FundingCommand.Commit(effort.Id, financier, source, year, Amount(line.NetPaid + Cents(5000)));
        return
            (effort.Step < EffortStep.Financed && commit.Amount.Amount >= line.Committed)
            || Ceilings.Permit(state, new FundingEvent.Committed(effort.Id, financier, source, year, commit.Amount), effort.Id)
            ? commit
            : commit with
            {
                Amount = new(line.Committed, state.Charter.Currency),
            };
    }

    private IndicatorTerms Terms() =>
        new()
        {
            Name = SomeText,
            Unit = "percent",
            Direction = Direction.Up,
            Source = "SCB",
            Baseline = new(1.50m, today),
            Milestones = [new(2, today.PlusDays(100))],
            Target = new(3, today.PlusDays(900)),
            EveryMonths = 12,
            Owner = "owner",
        };

    private Command Dialogue(string name, Subject subject) =>
        name switch
        {
            "dialogue.hold-meeting" => HoldMeeting(subject),
            "point.raise" => subject.Kind is SubjectKind.Strategy
                ? RaisePoint()
                : new DialogueCommand.RaisePoint(fresh, subject, SomeText, chance.Any<Helix>()),
            "point.answer" => new DialogueCommand.AnswerPoint(
                subject.Id,
                chance.In(50)
                    ? new(PointOutcome.TakenUp, SomeText, state.Points[subject.Id].Subject)
                    : new(chance.In(50) ? PointOutcome.Noted : PointOutcome.Declined, SomeText)
            ),
            "consultation.open" => new ConsultationCommand.Open(fresh, subject, today.PlusDays(30), SomeText),
            "consultation.extend" => new ConsultationCommand.Extend(
                subject.Id,
                LocalDate.Min(ProgrammePeriod.Latest, LocalDate.Max(today, state.Consultations[subject.Id].LastDay).PlusDays(10)),
                SomeText
            ),
            "consultation.close" => new ConsultationCommand.Close(subject.Id),
            "consultation.conclude" => new ConsultationCommand.Conclude(subject.Id, SomeText),
            "consultation.cancel" => new ConsultationCommand.Cancel(subject.Id, SomeText),
            _ => throw new NotSupportedException(name),
        };

    private DialogueCommand.HoldMeeting HoldMeeting(Subject subject)
    {
        var from = SomeOrganisation.Select(id => state.Organisations[id]).FirstOrDefault();
        return new(
            fresh,
            today,
            [from is null ? new(chance.Any<Helix>(), 3) : new(from.Helix, 3, [from.Id])],
            SomeText,
            subject.Kind is SubjectKind.Area ? (Id<Area>)subject.Id : default(Id<Area>?)
        );
    }

    private DialogueCommand.RaisePoint RaisePoint()
    {
        var open = state.Consultations.FirstOrDefault(entry => entry.Step is ConsultationStep.Open or ConsultationStep.Answering);
        return open is not null && chance.In(70)
            ? new(fresh, open.Subject, SomeText, chance.Any<Helix>(), null, open.Id)
            : new(fresh, new(SubjectKind.Strategy, state.Id.Value), SomeText, chance.Any<Helix>());
    }
}
