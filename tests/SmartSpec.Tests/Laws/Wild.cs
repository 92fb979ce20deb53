namespace SmartSpec.Tests.Laws;

/// <summary>Commands that nobody thought through: any command, on any object, often one that does not exist.</summary>
internal static class Wild
{
    private static readonly Text SomeText = Text.Swedish("Vilt");
    private static readonly Text Nothing = Text.Swedish("");

    public static Command Command(Chance chance, Strategy state, LocalDate today, string fresh)
    {
        if (chance.In(50))
            return new WildJson(chance, state, today, fresh).Command();
        var text = chance.In(90) ? SomeText : Nothing;
        var (area, plan, effort) = (
            Id(chance, state.Areas, fresh),
            Id(chance, state.Plans, fresh),
            Id(chance, state.Efforts, fresh)
        );
        var (organisation, decision) = (
            Id(chance, state.Organisations, fresh),
            chance.In(20) ? default(Id<Decision>?) : Id(chance, state.Decisions, fresh)
        );
        var day = chance.Below(20) switch
        {
            0 => LocalDate.MaxIsoValue,
            1 => LocalDate.MinIsoValue,
            _ => today.PlusDays(chance.Below(400) - 200),
        };
        var money =
            chance.In(80) ? Money.Sek(chance.Below(3000) - 300)
            : chance.In(50) ? Money.Sek(decimal.MaxValue)
            : new Money(5, Currency.Eur);
        return chance.Below(31) switch
        {
            0 => new AreaCommand.Select(area, decision),
            1 => new AreaCommand.Deselect(area, decision, text),
            2 => new AreaCommand.Nominate(area, text),
            3 => new AreaCommand.Return(area, text),
            4 => new AreaCommand.Assess(area, "growth", chance.Below(9), text),
            5 => new AreaCommand.Propose(area, text, text),
            6 => new PlanCommand.Adopt(plan, decision, day),
            7 => new PlanCommand.Submit(plan, chance.In(50) ? text : null),
            8 => new PlanCommand.Draft(plan, area, chance.Any<PlanKind>()),
            9 => new PlanCommand.Mobilise(plan),
            10 => new PlanCommand.Consult(plan, Id(chance, state.Consultations, fresh), day, text),
            11 => new PlanCommand.Return(plan, text),
            12 => new PlanCommand.ListEfforts(plan, [effort]),
            13 => new PlanCommand.AddEffort(plan, effort),
            14 => new PlanCommand.RemoveField(plan, "protein"),
            15 => new EffortCommand.Start(effort),
            16 => new EffortCommand.Trace(effort, "protein", [fresh]),
            17 => new EffortCommand.Complete(effort, text),
            18 => new EffortCommand.Budget(effort, [new(2020 + chance.Below(12), money), new(2022, money)]),
            19 => new EffortCommand.Propose(effort, area, text, text),
            20 => new FundingCommand.Pay(effort, organisation, chance.Any<FundingSource>(), 2019 + chance.Below(12), money),
            21 => new FundingCommand.Commit(effort, organisation, chance.Any<FundingSource>(), 2021, money),
            22 => new StrategyCommand.Close(decision),
            23 => new StrategyCommand.Found(fresh, state.Charter),
            24 => new DecisionCommand.Record(fresh, organisation, day, chance.In(50) ? "" : "1", text),
            25 => new DialogueCommand.RaisePoint(
                fresh,
                new(chance.Any<SubjectKind>(), chance.In(50) ? fresh : "food"),
                text,
                chance.Any<Helix>(),
                organisation
            ),
            26 => new ConsultationCommand.Conclude(Id(chance, state.Consultations, fresh), text),
            27 => new IndicatorCommand.Amend(
                Id(chance, state.Indicators, fresh),
                new()
                {
                    Name = text,
                    Unit = "x",
                    Direction = Direction.Up,
                    Source = "y",
                }
            ),
            28 => new IndicatorCommand.Close(Id(chance, state.Indicators, fresh), text),
            29 => new IndicatorCommand.Measure(Id(chance, state.Indicators, fresh), day, chance.Below(9) - 4, text),
            30 => new IndicatorCommand.Revise(Id(chance, state.Indicators, fresh), day, chance.In(50) ? 1 : null, text),
            31 => new CheckpointCommand.Tick("gender", new(SubjectKind.Area, "food"), text),
            _ => new EffortCommand.Cancel(default, text),
        };
    }

    private static Id<T> Id<T>(Chance chance, EntitySet<T> register, string fresh)
        where T : class, IIdentified<T> =>
        register.Count == 0 || chance.In(15) ? (chance.In(90) ? new(fresh) : default) : chance.Of(register.ToList()).Id;
}
