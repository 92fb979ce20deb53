namespace SmartSpec;

internal static class StrategyDecider
{
    public static void Decide(DecisionContext context, StrategyCommand command)
    {
        switch (command)
        {
            case StrategyCommand.Found or StrategyCommand.TakeOver:
                context.Refuse(StrategyRefusals.AlreadyFounded, ("strategy", context.State.Id));
                break;
            case StrategyCommand.StateVision c:
                StateVision(context, c);
                break;
            case StrategyCommand.AppointManagingBody c:
                AppointManagingBody(context, c);
                break;
            case StrategyCommand.AddGoal c:
                AddGoal(context, c);
                break;
            case StrategyCommand.AlignWithSdgs c:
                AlignWithSdgs(context, c);
                break;
            case StrategyCommand.Launch c:
                Launch(context, c);
                break;
            case StrategyCommand.Abandon c:
                Abandon(context, c);
                break;
            case StrategyCommand.WindDown c:
                WindDown(context, c);
                break;
            case StrategyCommand.Close close:
                Close(context, close);
                break;
            case StrategyCommand.NameSuccessor c:
                NameSuccessor(context, c);
                break;
            case StrategyCommand.NamePredecessor c:
                NamePredecessor(context, c);
                break;
            case StrategyCommand.ConvertCurrency c:
                ConvertCurrency(context, c);
                break;
        }
    }

    private static void StateVision(DecisionContext context, StrategyCommand.StateVision c)
    {
        if (context.HasText(c.Vision, "vision") && context.May("strategy.state-vision", StrategyStages.Living))
            context.Append(new StrategyEvent.VisionStated(c.Vision));
    }

    private static void AppointManagingBody(DecisionContext context, StrategyCommand.AppointManagingBody c)
    {
        if (
            context.TryFind(context.State.Organisations, c.Organisation, SubjectKind.Organisation, out _)
            && context.May("strategy.appoint-managing-body", StrategyStages.Living)
        )
            context.Append(new StrategyEvent.ManagingBodyAppointed(c.Organisation));
    }

    private static void AddGoal(DecisionContext context, StrategyCommand.AddGoal c)
    {
        if (
            context.IsNew(context.State.Goals, c.Goal, SubjectKind.Goal)
            && context.HasText(c.Name, "name")
            && context.May("strategy.add-goal", StrategyStages.Living)
        )
            context.Append(new StrategyEvent.GoalAdded(new(c.Goal, c.Name, c.Source)));
    }

    private static void AlignWithSdgs(DecisionContext context, StrategyCommand.AlignWithSdgs c)
    {
        if (
            context.IsGiven(c.Sdgs.Count > 0 && c.Sdgs.All(sdg => sdg.Number > 0), "sdgs")
            && context.AreDistinct(c.Sdgs, "sdgs")
            && context.May("strategy.align-with-sdgs", StrategyStages.Living)
        )
            context.Append(new StrategyEvent.AlignedWithSdgs(c.Sdgs));
    }

    private static void NameSuccessor(DecisionContext context, StrategyCommand.NameSuccessor c)
    {
        if (
            !IsAnother(context, c.Successor, context.State.Predecessor, "successor")
            || !context.May("strategy.name-successor", StrategyStages.Ongoing)
        )
            return;
        context.Require(
            StrategyRules.MayNameSuccessor(context.State),
            StrategyRefusals.SuccessorSettled,
            ("successor", context.State.Successor ?? c.Successor)
        );
        context.Append(new StrategyEvent.SuccessorNamed(c.Successor));
    }

    private static void NamePredecessor(DecisionContext context, StrategyCommand.NamePredecessor c)
    {
        if (
            !IsAnother(context, c.Predecessor, context.State.Successor, "predecessor")
            || !context.May("strategy.name-predecessor", StrategyStages.Living)
        )
            return;
        context.Require(
            StrategyRules.MayNamePredecessor(context.State),
            StrategyRefusals.PredecessorSettled,
            ("predecessor", context.State.Predecessor ?? c.Predecessor)
        );
        context.Append(new StrategyEvent.PredecessorNamed(c.Predecessor));
    }

    /// <summary>The euro is the currency from the rate's own day, however late the strategy is converted.</summary>
    private static void ConvertCurrency(DecisionContext context, StrategyCommand.ConvertCurrency c)
    {
        if (
            context.May("strategy.convert-currency", StrategyStages.Living)
            && FundingRules.RateTo(context, c.Currency) is { } rate
        )
            context.Append(new StrategyEvent.CurrencyConverted(rate.Rate, rate.From, rate.To, rate.Source), rate.Since);
    }

    /// <summary>
    /// Whether it is another strategy than this one and the one on the other side: none follows itself, also not by way of
    /// another.
    /// </summary>
    private static bool IsAnother(DecisionContext context, Id<Strategy> other, Id<Strategy>? onTheOtherSide, string member) =>
        context.IsGiven(!other.IsEmpty, member)
        && (
            (other != context.State.Id && other != onTheOtherSide)
            || context.Refuse(StrategyRefusals.SameStrategy, ("strategy", other))
        );

    private static void Launch(DecisionContext context, StrategyCommand.Launch c)
    {
        if (DecisionDecider.IsKnown(context, c) && StrategyRules.May(context, StrategyTrigger.Launch, c))
        {
            context.Append(new StrategyEvent.Launched(c.Decision));
            FollowUpSettlement.Begin(context, context.Today);
        }
    }

    private static void Abandon(DecisionContext context, StrategyCommand.Abandon c)
    {
        if (context.HasText(c.Reason, "reason") && StrategyRules.May(context, StrategyTrigger.Abandon, c))
            context.Append(new StrategyEvent.Abandoned(c.Reason));
    }

    private static void WindDown(DecisionContext context, StrategyCommand.WindDown c)
    {
        if (DecisionDecider.IsKnown(context, c) && StrategyRules.May(context, StrategyTrigger.WindDown, c))
            context.Append(new StrategyEvent.WoundDown(c.Decision));
    }

    /// <summary>Founds a strategy: decided without a state, as taking over is.</summary>
    public static void Found(DecisionContext context, StrategyCommand.Found found, ProcessDefinition definition)
    {
        if (!context.IsValid(found) || !IsGood(context, found.Charter))
            return;
        if (
            context.MayInRoles(
                definition.RolesFor("strategy.found"),
                "strategy.found",
                StrategyStages.Preparing,
                new(Subject.Of(found.Strategy))
            )
        )
            context.Append(new StrategyEvent.Founded(found.Strategy, found.Charter, definition));
    }

    /// <summary>
    /// Whether a charter has its names, a currency, a period in order, its NUTS codes and a time zone; every fault is reported.
    /// </summary>
    /// <param name="context">Where the faults are collected.</param>
    /// <param name="charter">The charter.</param>
    /// <param name="within">Where it is in the input, such as <c>charter.</c>; empty where its members are named alone.</param>
    public static bool IsGood(DecisionContext context, Charter charter, string within = "") =>
        context.HasText(charter.Name, $"{within}name")
        & context.HasText(charter.Region.Name, $"{within}region.name")
        & context.IsGiven(charter.Currency != default, $"{within}currency")
        & IsGood(context, charter.Period, $"{within}period")
        & AreGood(context, charter.Region.Nuts, $"{within}region.nuts")
        & (
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(charter.TimeZone) is not null
            || context.Refuse(StrategyRefusals.TimeZoneUnknown, ("value", charter.TimeZone), ("member", $"{within}timeZone"))
        );

    private static bool IsGood(DecisionContext context, ProgrammePeriod period, string member) =>
        (
            context.IsInRange(period.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.firstDay")
            & context.IsInRange(period.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.lastDay")
            & context.IsInRange(
                period.LastActivityDay,
                ProgrammePeriod.Earliest,
                ProgrammePeriod.Latest,
                $"{member}.lastActivityDay"
            )
        )
        && (
            context.IsInOrder(period.FirstDay, period.LastDay, $"{member}.lastDay")
            & context.IsInOrder(period.FirstDay, period.LastActivityDay, $"{member}.lastActivityDay")
        );

    /// <summary>Whether there are NUTS codes, each valid, none twice and none within another.</summary>
    private static bool AreGood(DecisionContext context, EquatableArray<string> codes, string member)
    {
        if (!context.IsGiven(codes.Count > 0, member))
            return false;
        var good = true;
        for (var i = 0; i < codes.Count; i++)
            if (!NutsCode.IsValid(codes[i]))
                good = context.Refuse(
                    StrategyRefusals.NutsCode,
                    Subject.Of(context.State.Id),
                    [],
                    Parameter.Of("value", codes[i]),
                    Parameter.Of("member", Place(i)),
                    Parameter.OrNone("meant", NutsCode.Meant(codes[i]))
                );
        if (!good || !context.AreDistinct(codes, member))
            return false;
        for (var i = 0; i < codes.Count; i++)
            if (codes.FirstOrDefault(other => IsWithin(codes[i], other)) is { } whole)
                good = context.Refuse(
                    StrategyRefusals.NutsContained,
                    ("value", codes[i]),
                    ("within", whole),
                    ("member", Place(i))
                );
        return good;

        static bool IsWithin(string code, string other) =>
            other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal);

        string Place(int at) => codes.Count == 1 ? member : $"{member}[{Parameter.Written(at)}]";
    }

    private static void Close(DecisionContext context, StrategyCommand.Close close)
    {
        foreach (var item in close.OpenItems)
            if (!context.HasText(item.Reason, "openItems.reason"))
                return;
        if (!WaiverRules.IsGood(context, close.Waivers, "strategy.close"))
            return;
        foreach (var item in close.OpenItems)
            if (
                !StrategyRules.OpenItems(context.State).Contains(item.Subject)
                && !context.RefuseUnknown(item.Subject.Kind, item.Subject.Id ?? "")
            )
                return;
        if (
            !context.AreDistinct(close.OpenItems.Select(item => item.Subject).ToEquatableArray(), "openItems")
            || !DecisionDecider.IsKnown(context, close)
            || !StrategyRules.May(context, StrategyTrigger.Close, close)
        )
            return;
        var unnamed = StrategyRules.OpenItems(context.State).Except(close.OpenItems.Select(item => item.Subject)).ToList();
        if (unnamed.Count > 0)
            context.Refuse(StrategyRefusals.ItemsOpen, Subject.Of(context.State.Id), [], Parameter.Many("items", unnamed));
        if (!context.Accepts)
            return;
        foreach (var change in context.State.Changes.Where(change => change.Step.IsOpen()).ToList())
            context.Append(new ChangeEvent.Lapsed(change.Id));
        foreach (var plan in context.State.Plans.Where(plan => plan.Step is PlanStep.InForce))
            context.Append(new PlanEvent.Ended(plan.Id));
        foreach (var area in context.State.SelectedAreas().ToList())
        {
            foreach (var happened in ReviewRules.EndingWith(context.State, area.Id).ToList())
                context.Append(happened);
            context.Append(new AreaEvent.Closed(area.Id));
        }

        foreach (var cleared in SignalRules.Ending(context.State, context.Today).ToList())
            context.Append(cleared);
        context.Append(new StrategyEvent.Closed(close.Decision, close.Waivers, close.OpenItems));
    }
}
