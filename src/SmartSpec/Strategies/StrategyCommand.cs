using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with the strategy as a whole.</summary>
[JsonDerivedType(typeof(Found), "strategy.found")]
[JsonDerivedType(typeof(TakeOver), "strategy.take-over")]
[JsonDerivedType(typeof(StateVision), "strategy.state-vision")]
[JsonDerivedType(typeof(AppointManagingBody), "strategy.appoint-managing-body")]
[JsonDerivedType(typeof(AddGoal), "strategy.add-goal")]
[JsonDerivedType(typeof(AlignWithSdgs), "strategy.align-with-sdgs")]
[JsonDerivedType(typeof(Launch), "strategy.launch")]
[JsonDerivedType(typeof(Abandon), "strategy.abandon")]
[JsonDerivedType(typeof(WindDown), "strategy.wind-down")]
[JsonDerivedType(typeof(Close), "strategy.close")]
[JsonDerivedType(typeof(NameSuccessor), "strategy.name-successor")]
[JsonDerivedType(typeof(NamePredecessor), "strategy.name-predecessor")]
[JsonDerivedType(typeof(ConvertCurrency), "strategy.convert-currency")]
public abstract record StrategyCommand : Command
{
    private StrategyCommand() { }

    /// <summary>Found a strategy: always its first command.</summary>
    /// <param name="Strategy">The identifier that the strategy gets.</param>
    /// <param name="Charter">What it is founded with.</param>
    /// <param name="Definition">
    /// The process definition under which it runs; null for the shipped one. No part of the command in JSON: the host decides it.
    /// </param>
    public sealed record Found(
        Id<Strategy> Strategy,
        Charter Charter,
        [property: JsonIgnore] ProcessDefinition? Definition = null
    ) : StrategyCommand, IFoundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (StrategyDecider.IsFirst(context, this))
                StrategyDecider.Found(context, this, Definition ?? ProcessDefinition.Default);
        }
    }

    /// <summary>
    /// Take over a strategy that is already running, as it stands on a day: always its first command, instead of founding it.
    /// </summary>
    /// <param name="Strategy">The identifier that the strategy gets.</param>
    /// <param name="Charter">What it is founded with.</param>
    /// <param name="Opening">How it stands on a day, today or earlier, with the documents that show it.</param>
    /// <param name="Definition">
    /// The process definition under which it goes on; null for the shipped one. No part of the command in JSON: the host decides
    /// it.
    /// </param>
    public sealed record TakeOver(
        Id<Strategy> Strategy,
        Charter Charter,
        OpeningStatement Opening,
        [property: JsonIgnore] ProcessDefinition? Definition = null
    ) : StrategyCommand, IFoundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (StrategyDecider.IsFirst(context, this))
                TakingOverDecider.TakeOver(context, this, Definition ?? ProcessDefinition.Default);
        }
    }

    /// <summary>State the vision, or state it anew.</summary>
    /// <param name="Vision">The vision; replaces the one before.</param>
    public sealed record StateVision(Text Vision) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Vision, "vision") && context.May("strategy.state-vision", StrategyStages.Living))
                context.Append(new StrategyEvent.VisionStated(Vision));
        }
    }

    /// <summary>Appoint the body that is responsible for managing the strategy.</summary>
    /// <param name="Organisation">The organisation, registered; replaces the one before.</param>
    public sealed record AppointManagingBody(Id<Organisation> Organisation) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Organisations, Organisation, SubjectKind.Organisation, out _)
                && context.May("strategy.appoint-managing-body", StrategyStages.Living)
            )
                context.Append(new StrategyEvent.ManagingBodyAppointed(Organisation));
        }
    }

    /// <summary>Add a goal of the regional development strategy.</summary>
    /// <param name="Goal">The identifier that the goal gets; one that is not taken.</param>
    /// <param name="Name">The goal as the region states it.</param>
    /// <param name="Source">Where the region states it; null where that is not given.</param>
    public sealed record AddGoal(Id<RegionalGoal> Goal, Text Name, string? Source = null) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Goals, Goal, SubjectKind.Goal)
                && context.HasText(Name, "name")
                && context.May("strategy.add-goal", StrategyStages.Living)
            )
                context.Append(new StrategyEvent.GoalAdded(new(Goal, Name, Source)));
        }
    }

    /// <summary>Name the global goals of Agenda 2030 that the strategy serves; replaces those named before.</summary>
    /// <param name="Sdgs">All the global goals that it serves; at least one, each once.</param>
    public sealed record AlignWithSdgs(EquatableArray<Sdg> Sdgs) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(Sdgs.Count > 0 && Sdgs.All(sdg => sdg.Number > 0), "sdgs")
                && context.AreDistinct(Sdgs, "sdgs")
                && context.May("strategy.align-with-sdgs", StrategyStages.Living)
            )
                context.Append(new StrategyEvent.AlignedWithSdgs(Sdgs));
        }
    }

    /// <summary>Launch the strategy, by a recorded decision.</summary>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    public sealed record Launch(Id<Decision>? Decision = null) : StrategyCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (DecisionDecider.IsKnown(context, this) && StrategyRules.May(context, StrategyTrigger.Launch, this))
            {
                context.Append(new StrategyEvent.Launched(Decision));
                FollowUpSettlement.Begin(context, context.Today);
            }
        }
    }

    /// <summary>Give the preparation up.</summary>
    /// <param name="Reason">Why it is given up.</param>
    public sealed record Abandon(Text Reason) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Reason, "reason") && StrategyRules.May(context, StrategyTrigger.Abandon, this))
                context.Append(new StrategyEvent.Abandoned(Reason));
        }
    }

    /// <summary>Take on nothing new; what is under way goes on.</summary>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    public sealed record WindDown(Id<Decision>? Decision = null) : StrategyCommand, IHasDecision
    {
        internal override void Decide(DecisionContext context)
        {
            if (DecisionDecider.IsKnown(context, this) && StrategyRules.May(context, StrategyTrigger.WindDown, this))
                context.Append(new StrategyEvent.WoundDown(Decision));
        }
    }

    /// <summary>End the strategy; every item still open is named with the reason why it may stay so.</summary>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Waivers">
    /// The waivable gates on closing that are passed without being met, each with the reason; empty for none.
    /// </param>
    /// <param name="OpenItems">
    /// Every candidate area, effort, plan in hand, consultation, unanswered point, open follow-up cycle, evaluation and
    /// unanswered recommendation that is still open, each once with the reason; empty where nothing is.
    /// </param>
    public sealed record Close(
        Id<Decision>? Decision = null,
        EquatableArray<Waiver> Waivers = default,
        EquatableArray<OpenItem> OpenItems = default
    ) : StrategyCommand, IHasDecision, IHasWaivers
    {
        internal override void Decide(DecisionContext context)
        {
            foreach (var item in OpenItems)
                if (!context.HasText(item.Reason, "openItems.reason"))
                    return;
            if (!WaiverRules.IsGood(context, Waivers, "strategy.close"))
                return;
            foreach (var item in OpenItems)
                if (
                    !StrategyRules.OpenItems(context.State).Contains(item.Subject)
                    && !context.RefuseUnknown(item.Subject.Kind, item.Subject.Id ?? "")
                )
                    return;
            if (
                !context.AreDistinct(OpenItems.Select(item => item.Subject).ToEquatableArray(), "openItems")
                || !DecisionDecider.IsKnown(context, this)
                || !StrategyRules.May(context, StrategyTrigger.Close, this)
            )
                return;
            var unnamed = StrategyRules.OpenItems(context.State).Except(OpenItems.Select(item => item.Subject)).ToList();
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
            context.Append(new StrategyEvent.Closed(Decision, Waivers, OpenItems));
        }
    }

    /// <summary>Name the strategy of the next period, to which areas are carried over; it is founded on its own.</summary>
    /// <param name="Successor">
    /// The strategy that follows; replaces one named before, as long as no area has been carried over.
    /// </param>
    public sealed record NameSuccessor(Id<Strategy> Successor) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !StrategyDecider.IsAnother(context, Successor, context.State.Predecessor, "successor")
                || !context.May("strategy.name-successor", StrategyStages.Ongoing)
            )
                return;
            context.Require(
                StrategyRules.MayNameSuccessor(context.State),
                StrategyRefusals.SuccessorSettled,
                ("successor", context.State.Successor ?? Successor)
            );
            context.Append(new StrategyEvent.SuccessorNamed(Successor));
        }
    }

    /// <summary>Name the strategy of the period before, whose areas can be continued in this one.</summary>
    /// <param name="Predecessor">
    /// The strategy that this one follows; replaces one named before, as long as no area continues an earlier one.
    /// </param>
    public sealed record NamePredecessor(Id<Strategy> Predecessor) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !StrategyDecider.IsAnother(context, Predecessor, context.State.Successor, "predecessor")
                || !context.May("strategy.name-predecessor", StrategyStages.Living)
            )
                return;
            context.Require(
                StrategyRules.MayNamePredecessor(context.State),
                StrategyRefusals.PredecessorSettled,
                ("predecessor", context.State.Predecessor ?? Predecessor)
            );
            context.Append(new StrategyEvent.PredecessorNamed(Predecessor));
        }
    }

    /// <summary>
    /// Convert all money to the currency that the country has got, as when it has joined the euro: every amount at the rate that
    /// is fixed for good (<see cref="FixedRate"/>).
    /// </summary>
    /// <param name="Currency">
    /// The currency to convert to: one to which the strategy's has a fixed rate, from the day on which that holds.
    /// </param>
    public sealed record ConvertCurrency(Currency Currency) : StrategyCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.May("strategy.convert-currency", StrategyStages.Living)
                && FundingRules.RateTo(context, Currency) is { } rate
            )
                context.Append(new StrategyEvent.CurrencyConverted(rate.Rate, rate.From, rate.To, rate.Source), rate.Since);
        }
    }
}
