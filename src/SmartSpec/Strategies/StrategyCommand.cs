using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for the strategy as a whole.</summary>
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

    /// <inheritdoc/>
    internal sealed override Subject ObjectIn(Strategy state) =>
        Subject.Of(this is IFoundingCommand { Strategy: { IsEmpty: false } begun } ? begun : state.Id);

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
        internal static Act<Strategy> Act { get; } = StrategyActs.Begin("strategy.found", typeof(StrategyEvent.Founded));

        internal override void Decide(DecisionContext context)
        {
            if (!StrategyRules.IsFirst(context, this))
                return;
            var definition = Definition ?? ProcessDefinition.Default;
            context.Expect(!Strategy.IsEmpty, "strategy");
            CharterRules.IsGood(context, Charter);
            StrategyRules.MayBegin(context, Act, Strategy, definition);
            if (context.Accepts)
                context.Append(new StrategyEvent.Founded(Strategy, Charter, definition));
        }
    }

    /// <summary>
    /// Take over a strategy that is already running, in its state on a day: always its first command, instead of founding it.
    /// </summary>
    /// <param name="Strategy">The identifier that the strategy gets.</param>
    /// <param name="Charter">What it is founded with.</param>
    /// <param name="Opening">Its state on a day, today or earlier, with the documents that show it.</param>
    /// <param name="Definition">
    /// The process definition that applies from then on; null for the shipped one. No part of the command in JSON: the host
    /// decides it.
    /// </param>
    public sealed record TakeOver(
        Id<Strategy> Strategy,
        Charter Charter,
        OpeningStatement Opening,
        [property: JsonIgnore] ProcessDefinition? Definition = null
    ) : StrategyCommand, IFoundingCommand
    {
        internal static Act<Strategy> Act { get; } = StrategyActs.Begin("strategy.take-over", typeof(StrategyEvent.TakenOver));

        /// <remarks>
        /// Gates do not apply; fixed rules do. Every fault of the charter and the statement is collected: somebody has a file to
        /// correct.
        /// </remarks>
        internal override void Decide(DecisionContext context)
        {
            if (!StrategyRules.IsFirst(context, this))
                return;
            var definition = Definition ?? ProcessDefinition.Default;
            context.Expect(!Strategy.IsEmpty, "strategy");
            var isWhole = CharterRules.IsGood(context, Charter, "charter.");
            if (Opening is not { } opening)
            {
                context.IsGiven(false, "opening");
                return;
            }

            if (!context.IsValid(opening) || !isWhole)
                return;
            StrategyRules.MayBegin(context, Act, Strategy, definition);
            OpeningRules.Check(context, this, definition);
            context.Append(new StrategyEvent.TakenOver(Strategy, Charter, definition, opening));
            if (context.Accepts)
                FollowUpSettlement.Begin(context, opening.On);
        }
    }

    /// <summary>State the vision.</summary>
    /// <param name="Vision">The vision; replaces the one before.</param>
    public sealed record StateVision(Text Vision) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.state-vision", StrategyStages.Living, typeof(StrategyEvent.VisionStated));

        internal override void Decide(DecisionContext context)
        {
            if (context.ExpectText(Vision, "vision") && Act.May(context, context.State))
                context.Append(new StrategyEvent.VisionStated(Vision));
        }
    }

    /// <summary>Appoint the body that is responsible for managing the strategy.</summary>
    /// <param name="Organisation">The organisation, registered; replaces the one before.</param>
    public sealed record AppointManagingBody(Id<Organisation> Organisation) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit(
                "strategy.appoint-managing-body",
                StrategyStages.Living,
                typeof(StrategyEvent.ManagingBodyAppointed)
            ) with
            {
                IsOffered = static (state, _) => state.Organisations.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Organisations, Organisation, SubjectKind.Organisation, out _)
                && Act.May(context, context.State)
            )
                context.Append(new StrategyEvent.ManagingBodyAppointed(Organisation));
        }
    }

    /// <summary>Add a goal of the regional development strategy.</summary>
    /// <param name="Goal">The identifier that the goal gets; one that is not taken.</param>
    /// <param name="Name">The goal as the region states it.</param>
    /// <param name="Source">Where the region states it, never blank; null where that is not given.</param>
    public sealed record AddGoal(Id<RegionalGoal> Goal, Text Name, string? Source = null) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.add-goal", StrategyStages.Living, typeof(StrategyEvent.GoalAdded));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Goals, Goal, SubjectKind.Goal)
                && context.ExpectText(Name, "name")
                && context.ExpectOrNone(Source, "source")
                && Act.May(context, context.State)
            )
                context.Append(
                    new StrategyEvent.GoalAdded(
                        new()
                        {
                            Id = Goal,
                            Name = Name,
                            Source = Source,
                        }
                    )
                );
        }
    }

    /// <summary>Name the global goals of Agenda 2030 that the strategy serves; replaces those named before.</summary>
    /// <param name="Sdgs">All the global goals that it serves; at least one, each once.</param>
    public sealed record AlignWithSdgs(EquatableArray<Sdg> Sdgs) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.align-with-sdgs", StrategyStages.Living, typeof(StrategyEvent.AlignedWithSdgs));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(Sdgs.Count > 0 && Sdgs.All(sdg => sdg.Number > 0), "sdgs")
                && context.AreDistinct(Sdgs, "sdgs")
                && Act.May(context, context.State)
            )
                context.Append(new StrategyEvent.AlignedWithSdgs(Sdgs));
        }
    }

    /// <summary>Launch the strategy, by a recorded decision.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    public sealed record Launch(Id<Decision>? Decision = null) : StrategyCommand, IHasDecision
    {
        internal static Act<Strategy> Act { get; } = StrategyActs.Step(StrategyTrigger.Launch, typeof(StrategyEvent.Launched));

        internal override void Decide(DecisionContext context)
        {
            if (DecisionRules.IsKnown(context, this) && Act.May(context, context.State))
            {
                context.Append(new StrategyEvent.Launched(Decision));
                FollowUpSettlement.Begin(context, context.Today);
            }
        }
    }

    /// <summary>Give up the preparation.</summary>
    /// <param name="Reason">Why it is given up.</param>
    public sealed record Abandon(Text Reason) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } = StrategyActs.Step(StrategyTrigger.Abandon, typeof(StrategyEvent.Abandoned));

        internal override void Decide(DecisionContext context)
        {
            if (context.ExpectText(Reason, "reason") && Act.May(context, context.State))
                context.Append(new StrategyEvent.Abandoned(Reason));
        }
    }

    /// <summary>Take on nothing new; what is under way continues.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    /// <param name="Decided">
    /// Every approved change and adopted plan version that has not taken effect, each once with what becomes of it; empty where
    /// there is none.
    /// </param>
    public sealed record WindDown(Id<Decision>? Decision = null, EquatableArray<DecidedItem> Decided = default)
        : StrategyCommand,
            IHasDecision
    {
        internal static Act<Strategy> Act { get; } =
            StrategyActs.Step(
                StrategyTrigger.WindDown,
                typeof(StrategyEvent.WoundDown),
                typeof(ChangeEvent.Rescinded),
                typeof(ChangeEvent.Lapsed),
                typeof(PlanEvent.Rescinded),
                typeof(PlanEvent.Discarded)
            ) with
            {
                MoreInput = static (state, _) => state.DecidedToCome().Any() ? ["decided"] : [],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !WindingDownRules.AreGood(context, Decided)
                || !DecisionRules.IsKnown(context, this)
                || !Act.May(context, context.State)
            )
                return;
            WindingDownRules.Check(context, Decided);
            foreach (var happened in WindingDownRules.EventsOf(this))
                context.Append(happened);
            context.Append(new StrategyEvent.WoundDown(Decision, Decided));
        }
    }

    /// <summary>End the strategy; every item still open is named with the reason why it may stay so.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    /// <param name="Waivers">
    /// The waivable gates on closing that are passed without being met, each with the reason; empty for none.
    /// </param>
    /// <param name="OpenItems">
    /// Every candidate area, selection review, effort, plan in hand or waiting for its day, consultation, unanswered point,
    /// follow-up cycle, evaluation, change (also an approved one) and unanswered recommendation that is still open, each once
    /// with the reason; also an ended effort with money still to be repaid. Empty where there is none.
    /// </param>
    public sealed record Close(
        Id<Decision>? Decision = null,
        EquatableArray<Waiver> Waivers = default,
        EquatableArray<OpenItem> OpenItems = default
    ) : StrategyCommand, IHasDecision, IHasWaivers
    {
        internal static Act<Strategy> Act { get; } =
            StrategyActs.Step(StrategyTrigger.Close, typeof(StrategyEvent.Closed)) with
            {
                MoreInput = static (state, _) => StrategyRules.OpenItems(state).Any() ? ["openItems"] : [],
            };

        internal override void Decide(DecisionContext context)
        {
            foreach (var item in OpenItems)
                context.ExpectText(item.Reason, "openItems.reason");
            if (!WaiverRules.IsGood(context, Waivers, Act.Command))
                return;
            foreach (var item in OpenItems)
                if (!StrategyRules.OpenItems(context.State).Contains(item.Subject))
                {
                    if (context.Exists(item.Subject, out _))
                        context.Refuse(StrategyRefusals.NotOpen, ("item", item.Subject));
                    return;
                }

            if (
                !context.AreDistinct(OpenItems.Select(item => item.Subject).ToEquatableArray(), "openItems")
                || !DecisionRules.IsKnown(context, this)
                || !Act.May(context, context.State)
            )
                return;
            var unnamed = StrategyRules.OpenItems(context.State).Except(OpenItems.Select(item => item.Subject)).ToList();
            if (unnamed.Count > 0)
                context.Refuse(
                    StrategyRefusals.ItemsOpen,
                    Parameter.Many("items", unnamed),
                    Parameter.Named(
                        "demands",
                        context.State.Efforts.Where(effort =>
                            effort.OpenDemands.Any() && unnamed.Contains(Subject.Of(effort.Id))
                        ),
                        effort => effort.Id,
                        effort => effort.Name
                    )
                );
            if (!context.Accepts)
                return;
            foreach (var change in context.State.Changes.Where(change => change.Step.IsOpen()).ToList())
                context.Append(new ChangeEvent.Lapsed(change.Id, ReasonFor(Subject.Of(change.Id))));
            foreach (var plan in context.State.Plans.Where(plan => plan.Step is PlanStep.Adopted).ToList())
                context.Append(new PlanEvent.Discarded(plan.Id, ReasonFor(Subject.Of(plan.Id))));
            foreach (var plan in context.State.Plans.Where(plan => plan.Step is PlanStep.InForce))
                context.Append(new PlanEvent.Ended(plan.Id));
            foreach (var area in context.State.SelectedAreas().ToList())
            {
                foreach (var happened in ReviewRules.EndingWith(context.State, area.Id).ToList())
                    context.Append(happened);
                context.Append(new AreaEvent.Closed(area.Id));
            }

            foreach (var cleared in SignalClearing.OnClose(context.State, context.Today).ToList())
                context.Append(cleared);
            context.Append(new StrategyEvent.Closed(Decision, Waivers, OpenItems));

            Text ReasonFor(Subject item) => OpenItems.First(open => open.Subject == item).Reason;
        }
    }

    /// <summary>Name the strategy of the next period, to which areas are carried over; it is founded on its own.</summary>
    /// <param name="Successor">
    /// The strategy that follows; replaces one named before, as long as no area has been carried over.
    /// </param>
    public sealed record NameSuccessor(Id<Strategy> Successor) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.name-successor", StrategyStages.Ongoing, typeof(StrategyEvent.SuccessorNamed)) with
            {
                IsOffered = static (state, _) => StrategyRules.IsSuccessorOpen(state),
                Rules = static (context, strategy) =>
                {
                    if (strategy.Successor is { } named)
                        context.Require(
                            StrategyRules.IsSuccessorOpen(strategy),
                            StrategyRefusals.SuccessorSettled,
                            ("successor", named)
                        );
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                StrategyRules.IsAnother(context, Successor, context.State.Predecessor, "successor")
                && Act.May(context, context.State)
            )
                context.Append(new StrategyEvent.SuccessorNamed(Successor));
        }
    }

    /// <summary>Name the strategy of the period before, whose areas can be continued in this one.</summary>
    /// <param name="Predecessor">
    /// The strategy that this one follows; replaces one named before, as long as no area continues an earlier one.
    /// </param>
    public sealed record NamePredecessor(Id<Strategy> Predecessor) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.name-predecessor", StrategyStages.Living, typeof(StrategyEvent.PredecessorNamed)) with
            {
                IsOffered = static (state, _) => StrategyRules.IsPredecessorOpen(state),
                Rules = static (context, strategy) =>
                {
                    if (strategy.Predecessor is { } named)
                        context.Require(
                            StrategyRules.IsPredecessorOpen(strategy),
                            StrategyRefusals.PredecessorSettled,
                            ("predecessor", named)
                        );
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                StrategyRules.IsAnother(context, Predecessor, context.State.Successor, "predecessor")
                && Act.May(context, context.State)
            )
                context.Append(new StrategyEvent.PredecessorNamed(Predecessor));
        }
    }

    /// <summary>
    /// Convert all money to the new currency of the country, as when it has joined the euro: every amount at the rate that
    /// is fixed for good (<see cref="FixedRate"/>).
    /// </summary>
    /// <param name="Currency">
    /// The currency to convert to: one to which the strategy's currency has a fixed rate that already applies.
    /// </param>
    public sealed record ConvertCurrency(Currency Currency) : StrategyCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("strategy.convert-currency", StrategyStages.Living, typeof(StrategyEvent.CurrencyConverted)) with
            {
                DefaultRoles = [Role.ProcessLead, Role.DecisionBody],
                IsOffered = static (state, _) => FixedRate.For(state.Charter.Currency) is not null,
                Rules = static (context, strategy) =>
                {
                    // The command names the currency: a probe uses the only possible one.
                    if (context.Probing && FixedRate.For(strategy.Charter.Currency) is { } rate)
                        FundingRules.RateTo(context, rate.To);
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (Act.May(context, context.State) && FundingRules.RateTo(context, Currency) is { } rate)
                context.Append(new StrategyEvent.CurrencyConverted(rate.Rate, rate.From, rate.To, rate.Source), rate.Since);
        }
    }
}
