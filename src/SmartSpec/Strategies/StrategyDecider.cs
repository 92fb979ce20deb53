namespace SmartSpec;

internal static class StrategyDecider
{
    public static void Decide(Deliberation d, StrategyCommand command)
    {
        switch (command)
        {
            case StrategyCommand.Found or StrategyCommand.TakeOver:
                d.Refuse(StrategyRefusals.AlreadyFounded, ("strategy", d.State.Id));
                break;
            case StrategyCommand.StateVision c:
                StateVision(d, c);
                break;
            case StrategyCommand.AppointManagingBody c:
                AppointManagingBody(d, c);
                break;
            case StrategyCommand.AddGoal c:
                AddGoal(d, c);
                break;
            case StrategyCommand.AlignWithSdgs c:
                AlignWithSdgs(d, c);
                break;
            case StrategyCommand.Launch c:
                Launch(d, c);
                break;
            case StrategyCommand.Abandon c:
                Abandon(d, c);
                break;
            case StrategyCommand.WindDown c:
                WindDown(d, c);
                break;
            case StrategyCommand.Close close:
                Close(d, close);
                break;
            case StrategyCommand.NameSuccessor c:
                NameSuccessor(d, c);
                break;
            case StrategyCommand.NamePredecessor c:
                NamePredecessor(d, c);
                break;
            case StrategyCommand.ConvertCurrency c:
                ConvertCurrency(d, c);
                break;
        }
    }

    private static void StateVision(Deliberation d, StrategyCommand.StateVision c)
    {
        if (d.Written(c.Vision, "vision") && d.May("strategy.state-vision", During.Living))
            d.Append(new StrategyEvent.VisionStated(c.Vision));
    }

    private static void AppointManagingBody(Deliberation d, StrategyCommand.AppointManagingBody c)
    {
        if (d.Known(d.State.Organisations, c.Organisation, SubjectKind.Organisation, out _)
            && d.May("strategy.appoint-managing-body", During.Living))
            d.Append(new StrategyEvent.ManagingBodyAppointed(c.Organisation));
    }

    private static void AddGoal(Deliberation d, StrategyCommand.AddGoal c)
    {
        if (d.Fresh(d.State.Goals, c.Goal, SubjectKind.Goal) && d.Written(c.Name, "name")
            && d.May("strategy.add-goal", During.Living))
            d.Append(new StrategyEvent.GoalAdded(new(c.Goal, c.Name, c.Source)));
    }

    private static void AlignWithSdgs(Deliberation d, StrategyCommand.AlignWithSdgs c)
    {
        if (d.Given(c.Sdgs.Count > 0 && c.Sdgs.All(sdg => sdg.Number > 0), "sdgs") && d.Distinct(c.Sdgs, "sdgs")
            && d.May("strategy.align-with-sdgs", During.Living))
            d.Append(new StrategyEvent.AlignedWithSdgs(c.Sdgs));
    }

    private static void NameSuccessor(Deliberation d, StrategyCommand.NameSuccessor c)
    {
        if (!IsAnother(d, c.Successor, d.State.Predecessor, "successor") || !d.May("strategy.name-successor", During.Ongoing))
            return;
        d.Rule(StrategyRules.MayNameSuccessor(d.State), StrategyRefusals.SuccessorSettled, ("successor", d.State.Successor ?? c.Successor));
        d.Append(new StrategyEvent.SuccessorNamed(c.Successor));
    }

    private static void NamePredecessor(Deliberation d, StrategyCommand.NamePredecessor c)
    {
        if (!IsAnother(d, c.Predecessor, d.State.Successor, "predecessor") || !d.May("strategy.name-predecessor", During.Living))
            return;
        d.Rule(StrategyRules.MayNamePredecessor(d.State), StrategyRefusals.PredecessorSettled, ("predecessor", d.State.Predecessor ?? c.Predecessor));
        d.Append(new StrategyEvent.PredecessorNamed(c.Predecessor));
    }

    /// <summary>The euro is the currency from the rate's own day, however late the strategy is converted.</summary>
    private static void ConvertCurrency(Deliberation d, StrategyCommand.ConvertCurrency c)
    {
        if (d.May("strategy.convert-currency", During.Living) && FundingRules.RateTo(d, c.Currency) is { } rate)
            d.Append(new StrategyEvent.CurrencyConverted(rate.Rate, rate.From, rate.To, rate.Source), rate.Since);
    }

    /// <summary>Whether it is another strategy than this one and the one on the other side: none follows itself, also not by way of another.</summary>
    private static bool IsAnother(Deliberation d, Id<Strategy> other, Id<Strategy>? onTheOtherSide, string member) =>
        d.Given(!other.IsEmpty, member) && ((other != d.State.Id && other != onTheOtherSide) || d.Refuse(StrategyRefusals.SameStrategy, ("strategy", other)));

    private static void Launch(Deliberation d, StrategyCommand.Launch c)
    {
        if (DecisionDecider.IsKnown(d, c) && StrategyRules.May(d, StrategyTrigger.Launch, c))
        {
            d.Append(new StrategyEvent.Launched(c.Decision));
            FollowUpSettling.Begin(d, d.Today);
        }
    }

    private static void Abandon(Deliberation d, StrategyCommand.Abandon c)
    {
        if (d.Written(c.Reason, "reason") && StrategyRules.May(d, StrategyTrigger.Abandon, c))
            d.Append(new StrategyEvent.Abandoned(c.Reason));
    }

    private static void WindDown(Deliberation d, StrategyCommand.WindDown c)
    {
        if (DecisionDecider.IsKnown(d, c) && StrategyRules.May(d, StrategyTrigger.WindDown, c))
            d.Append(new StrategyEvent.WoundDown(c.Decision));
    }

    /// <summary>Founds a strategy: decided without a state, as taking over is.</summary>
    public static void Found(Deliberation d, StrategyCommand.Found found, ProcessDefinition definition)
    {
        if (!d.Sound(found) || !IsGood(d, found.Charter))
            return;
        if (d.MayIn(definition.RolesFor("strategy.found"), "strategy.found", During.Preparing, new(Subject.Of(found.Strategy))))
            d.Append(new StrategyEvent.Founded(found.Strategy, found.Charter, definition));
    }

    /// <summary>
    /// Whether a charter has its names, a currency, a period in order, its NUTS codes and a time zone; every fault is reported.
    /// </summary>
    /// <param name="d">Where the faults are collected.</param>
    /// <param name="charter">The charter.</param>
    /// <param name="within">Where it is in the input, such as <c>charter.</c>; empty where its members are named alone.</param>
    public static bool IsGood(Deliberation d, Charter charter, string within = "") =>
        d.Written(charter.Name, $"{within}name") & d.Written(charter.Region.Name, $"{within}region.name")
        & d.Given(charter.Currency != default, $"{within}currency")
        & IsGood(d, charter.Period, $"{within}period")
        & AreGood(d, charter.Region.Nuts, $"{within}region.nuts")
        & (DateTimeZoneProviders.Tzdb.GetZoneOrNull(charter.TimeZone) is not null
            || d.Refuse(StrategyRefusals.TimeZoneUnknown, ("value", charter.TimeZone), ("member", $"{within}timeZone")));

    private static bool IsGood(Deliberation d, ProgrammePeriod period, string member) =>
        (d.Between(period.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.firstDay")
            & d.Between(period.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.lastDay")
            & d.Between(period.LastActivityDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.lastActivityDay"))
        && (d.Ordered(period.FirstDay, period.LastDay, $"{member}.lastDay")
            & d.Ordered(period.FirstDay, period.LastActivityDay, $"{member}.lastActivityDay"));

    /// <summary>Whether there are NUTS codes, each valid, none twice and none within another.</summary>
    private static bool AreGood(Deliberation d, Items<string> codes, string member)
    {
        if (!d.Given(codes.Count > 0, member))
            return false;
        var good = true;
        for (var i = 0; i < codes.Count; i++)
            if (!NutsCode.IsValid(codes[i]))
                good = d.Refuse(
                    StrategyRefusals.NutsCode, Subject.Of(d.State.Id), [], Parameter.Of("value", codes[i]),
                    Parameter.Of("member", Place(i)), Parameter.OrNone("meant", NutsCode.Meant(codes[i])));
        if (!good || !d.Distinct(codes, member))
            return false;
        for (var i = 0; i < codes.Count; i++)
            if (codes.FirstOrDefault(other => IsWithin(codes[i], other)) is { } whole)
                good = d.Refuse(StrategyRefusals.NutsContained, ("value", codes[i]), ("within", whole), ("member", Place(i)));
        return good;

        static bool IsWithin(string code, string other) => other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal);

        string Place(int at) => codes.Count == 1 ? member : $"{member}[{Parameter.Written(at)}]";
    }

    private static void Close(Deliberation d, StrategyCommand.Close close)
    {
        foreach (var item in close.OpenItems)
            if (!d.Written(item.Reason, "openItems.reason"))
                return;
        if (!Waiving.IsGood(d, close.Waivers, "strategy.close"))
            return;
        foreach (var item in close.OpenItems)
            if (!StrategyRules.OpenItems(d.State).Contains(item.Subject) && !d.Unknown(item.Subject.Kind, item.Subject.Id ?? ""))
                return;
        if (!d.Distinct(close.OpenItems.Select(item => item.Subject).ToItems(), "openItems") || !DecisionDecider.IsKnown(d, close) || !StrategyRules.May(d, StrategyTrigger.Close, close))
            return;
        var unnamed = StrategyRules.OpenItems(d.State).Except(close.OpenItems.Select(item => item.Subject)).ToList();
        if (unnamed.Count > 0)
            d.Refuse(StrategyRefusals.ItemsOpen, Subject.Of(d.State.Id), [], Parameter.Many("items", unnamed));
        if (!d.Accepts)
            return;
        foreach (var change in d.State.Changes.Where(change => change.Step.IsOpen()).ToList())
            d.Append(new ChangeEvent.Lapsed(change.Id));
        foreach (var plan in d.State.Plans.Where(plan => plan.Step is PlanStep.InForce))
            d.Append(new PlanEvent.Ended(plan.Id));
        foreach (var area in d.State.SelectedAreas().ToList())
        {
            foreach (var happened in ReviewRules.EndingWith(d.State, area.Id).ToList())
                d.Append(happened);
            d.Append(new AreaEvent.Closed(area.Id));
        }

        foreach (var cleared in SignalRules.Ending(d.State, d.Today).ToList())
            d.Append(cleared);
        d.Append(new StrategyEvent.Closed(close.Decision, close.Waivers, close.OpenItems));
    }
}
