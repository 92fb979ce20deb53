namespace SmartSpec.Tests;

/// <summary>Changes of an opening statement, each at one place.</summary>
internal static class OpeningChanges
{
    public static OpeningStatement Area(this OpeningStatement opening, AreaStep step, Func<OpeningArea, OpeningArea> change) =>
        opening with
        {
            Areas = opening.Areas.Select(area => area.Id == Openings.IdOf(step) ? change(area) : area).ToEquatableArray(),
        };

    public static OpeningStatement Effort(
        this OpeningStatement opening,
        EffortStep step,
        Func<OpeningEffort, OpeningEffort> change
    ) =>
        opening with
        {
            Efforts = opening
                .Efforts.Select(effort => effort.Id == Openings.IdOf(step) ? change(effort) : effort)
                .ToEquatableArray(),
        };

    public static OpeningStatement Plan(this OpeningStatement opening, int at, Func<OpeningPlan, OpeningPlan> change) =>
        opening with
        {
            Plans = opening.Plans.SetItem(at, change(opening.Plans[at])),
        };

    public static OpeningStatement Field(this OpeningStatement opening, Func<DevelopmentField, DevelopmentField> change) =>
        opening.Plan(
            0,
            plan =>
                plan with
                {
                    Development = plan.Development! with
                    {
                        Fields = plan.Development.Fields.SetItem(0, change(plan.Development.Fields[0])),
                    },
                }
        );

    public static OpeningStatement Action(this OpeningStatement opening, Func<ActionContent, ActionContent> change) =>
        opening.Plan(1, plan => plan with { Action = change(plan.Action!) });

    public static OpeningStatement Indicator(this OpeningStatement opening, int at, Func<Indicator, Indicator> change) =>
        opening with
        {
            Indicators = opening.Indicators.SetItem(at, change(opening.Indicators[at])),
        };

    /// <summary>With one more indicator, that cannot exceed the first: what is measured of both on one day.</summary>
    public static OpeningStatement Bounded(this OpeningStatement opening, decimal most, decimal value)
    {
        var first = opening.Indicators[0] with
        {
            Measurements =
            [
                new()
                {
                    On = Openings.Day,
                    Value = most,
                    ReportedOn = Openings.Day,
                },
            ],
        };
        var bounded = first with
        {
            Id = "bounded",
            Terms = first.Terms with { NotAbove = first.Id },
            Measurements =
            [
                new()
                {
                    On = Openings.Day,
                    Value = value,
                    ReportedOn = Openings.Day,
                },
            ],
        };
        return opening with { Indicators = opening.Indicators.SetItem(0, first).Add(bounded) };
    }

    public static OpeningStatement Decision(this OpeningStatement opening, Func<Decision, Decision> change) =>
        opening with
        {
            Decisions = opening.Decisions.SetItem(0, change(opening.Decisions[0])),
        };

    /// <summary>The first funding line of the effort underway changed.</summary>
    public static OpeningStatement Line(this OpeningStatement opening, Func<OpeningFunding, OpeningFunding> change) =>
        opening.Effort(
            EffortStep.Underway,
            effort => effort with { Funding = effort.Funding.SetItem(0, change(effort.Funding[0])) }
        );

    public static OpeningStatement Meeting(this OpeningStatement opening, Func<Meeting, Meeting> change) =>
        opening with
        {
            Meetings = [change(opening.Meetings[0])],
        };

    public static OpeningStatement Call(this OpeningStatement opening, Func<Call, Call> change) =>
        opening with
        {
            Calls = [change(opening.Calls[0])],
        };

    public static OpeningStatement Natured(this OpeningStatement opening, int at, EvidenceNature nature) =>
        opening with
        {
            Evidence = opening.Evidence.SetItem(at, opening.Evidence[at] with { Nature = nature }),
        };

    public static OpeningStatement Evidence(this OpeningStatement opening, int at, Func<EvidenceFacts, EvidenceFacts> change) =>
        opening with
        {
            Evidence = opening.Evidence.SetItem(at, opening.Evidence[at] with { Facts = change(opening.Evidence[at].Facts) }),
        };

    /// <summary>With the follow-up cycles of <see cref="Openings.Cycles"/>, one changed.</summary>
    public static OpeningStatement Cycle(this OpeningStatement opening, int at, Func<OpeningCycle, OpeningCycle> change) =>
        opening with
        {
            Cycles = Openings.Cycles.SetItem(at, change(Openings.Cycles[at])),
        };

    /// <summary>With those, one report of the open one changed.</summary>
    public static OpeningStatement Report(this OpeningStatement opening, int at, Func<OpeningReport, OpeningReport> change) =>
        opening.Cycle(1, cycle => cycle with { Reports = cycle.Reports.SetItem(at, change(cycle.Reports[at])) });
}
