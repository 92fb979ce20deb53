namespace SmartSpec.Tests.Laws;

/// <content>What is measured.</content>
internal sealed partial class Filler
{
    private Command Indicator(string name, Subject under) =>
        name switch
        {
            "indicator.define" when state.Efforts.Find(under.Id) is { } measured && under.Kind is SubjectKind.Effort =>
                new IndicatorCommand.Define(fresh, IndicatorKind.Output, measured.Area, Terms(), measured.Id),
            "indicator.define" => new IndicatorCommand.Define(
                fresh,
                chance.In(70) ? IndicatorKind.Result : IndicatorKind.Context,
                under.Id,
                Terms()
            ),
            "indicator.amend" or "indicator.close" => Changed(name, under),
            _ => Measured(name, under),
        };

    private Command Changed(string name, Subject under)
    {
        var free = state
            .Indicators.Under(under)
            .First(indicator =>
                indicator.ClosedBecause is null
                && May(name, indicator)
                && !state.Plans.Any(plan =>
                    plan.Step is PlanStep.Deciding or PlanStep.Adopted or PlanStep.InForce
                    && (
                        plan.Development.Fields.Any(field => field.Indicators.Contains(indicator.Id))
                        || (indicator.Effort is { } effort && plan.Action.Efforts.Contains(effort))
                    )
                )
            );
        return name == "indicator.amend"
            ? new IndicatorCommand.Amend(free.Id, Terms())
            : new IndicatorCommand.Close(free.Id, SomeText);
    }

    private Command Measured(string name, Subject under)
    {
        var measured = chance.Of(
            state
                .Indicators.Under(under)
                .Where(indicator =>
                    (name == "indicator.revise" ? indicator.Measurements.Count > 0 : indicator.ClosedBecause is null)
                    && May(name, indicator)
                )
                .ToList()
        );
        var earlier = measured.Measurements.Count == 0 ? null : chance.Of([.. measured.Measurements]);
        var day = today;
        while (measured.Measurements.Any(entry => entry.On == day))
            day = day.PlusDays(-1 - chance.Below(40));
        return name switch
        {
            "indicator.measure" => new IndicatorCommand.Measure(
                measured.Id,
                day,
                chance.Below(400) / 100m,
                chance.In(50) ? SomeText : null
            ),
            "indicator.report-missing" => new IndicatorCommand.ReportMissing(measured.Id, day, SomeText),
            "indicator.revise" => new IndicatorCommand.Revise(
                measured.Id,
                earlier!.On,
                earlier.Value is { } value && chance.In(30) ? null : (earlier.Value ?? 0) + 1,
                SomeText
            ),
            _ => new IndicatorCommand.Judge(measured.Id, chance.Any<IndicatorStatus>(), SomeText),
        };
    }

    // An effort's owner changes what measures that effort; who leads the process or the area changes any. A deputy may act
    // for the process lead.
    private bool May(string name, Indicator indicator) =>
        state
            .Definition.RolesFor(name)
            .Any(role =>
                role == Role.IndicatorOwner ? indicator.Terms.Owner == actor.Id
                : role == Role.AreaLead ? state.Areas[indicator.Area].Lead == actor.Id
                : role == Role.EffortOwner ? state.Efforts.Find(indicator.Effort)?.Owner == actor.Id
                : actor.OnBehalfOf is null ? actor.Has(role)
                : role == Role.ProcessLead
            );
}
