using Stateless;

namespace SmartSpec.Tests;

/// <summary>A lifecycle in the three ways it is written: the compiled table, the domain's, and Stateless' live machine.</summary>
internal abstract class LifecycleCase<TStep>
    where TStep : struct, Enum
{
    public static LifecycleCase<TStep> Known { get; } = (LifecycleCase<TStep>)LifecycleCases.All[typeof(TStep)];

    public abstract string Name { get; }

    public abstract IEnumerable<string> Triggers { get; }

    public abstract TStep Initial { get; }

    public abstract TStep InitialInDomain { get; }

    public abstract IEnumerable<TStep> FinalInDomain { get; }

    public abstract TStep? Next(TStep step, string trigger);

    public abstract TStep? NextInDomain(TStep step, string trigger);

    /// <summary>Whether Stateless can fire, whether it knew the trigger, and the step after it.</summary>
    public abstract (bool CanFire, bool Handled, TStep Step) Fired(TStep step, string trigger);
}

internal sealed class LifecycleCase<TStep, TTrigger>(
    Domain<TStep, TTrigger> domain,
    LifecycleTable<TStep, TTrigger> table,
    Action<StateMachine<TStep, TTrigger>> describe
) : LifecycleCase<TStep>
    where TStep : struct, Enum
    where TTrigger : struct, Enum
{
    public override string Name => table.Name;

    public override IEnumerable<string> Triggers => Enum.GetNames<TTrigger>();

    public override TStep Initial => table.Initial;

    public override TStep InitialInDomain => domain.Initial;

    public override IEnumerable<TStep> FinalInDomain => domain.Final;

    public override TStep? Next(TStep step, string trigger) => table.Next(step, Enum.Parse<TTrigger>(trigger));

    public override TStep? NextInDomain(TStep step, string trigger) => domain.Next(step, Enum.Parse<TTrigger>(trigger));

    public override (bool CanFire, bool Handled, TStep Step) Fired(TStep step, string trigger)
    {
        var machine = LifecycleCompiler.Machine(domain.Initial, describe, out var place);
        place.Step = step;
        var can = machine.CanFire(Enum.Parse<TTrigger>(trigger));
        machine.Fire(Enum.Parse<TTrigger>(trigger));
        return (can, place.Handled, machine.State);
    }
}

internal static class LifecycleCases
{
    public static IReadOnlyDictionary<Type, object> All { get; } =
        new Dictionary<Type, object>
        {
            [typeof(AreaStep)] = new LifecycleCase<AreaStep, AreaTrigger>(
                DomainTables.Area,
                AreaLifecycle.Table,
                AreaLifecycle.Describe
            ),
            [typeof(ChangeStep)] = new LifecycleCase<ChangeStep, ChangeTrigger>(
                DomainTables.Change,
                ChangeLifecycle.Table,
                ChangeLifecycle.Describe
            ),
            [typeof(ConsultationStep)] = new LifecycleCase<ConsultationStep, ConsultationTrigger>(
                DomainTables.Consultation,
                ConsultationLifecycle.Table,
                ConsultationLifecycle.Describe
            ),
            [typeof(EffortStep)] = new LifecycleCase<EffortStep, EffortTrigger>(
                DomainTables.Effort,
                EffortLifecycle.Table,
                EffortLifecycle.Describe
            ),
            [typeof(EvaluationStep)] = new LifecycleCase<EvaluationStep, EvaluationTrigger>(
                DomainTables.Evaluation,
                EvaluationLifecycle.Table,
                EvaluationLifecycle.Describe
            ),
            [typeof(FollowUpStep)] = new LifecycleCase<FollowUpStep, FollowUpTrigger>(
                DomainTables.FollowUp,
                FollowUpLifecycle.Table,
                FollowUpLifecycle.Describe
            ),
            [typeof(PlanStep)] = new LifecycleCase<PlanStep, PlanTrigger>(
                DomainTables.Plan,
                PlanLifecycle.Table,
                PlanLifecycle.Describe
            ),
            [typeof(PointStep)] = new LifecycleCase<PointStep, PointTrigger>(
                DomainTables.Point,
                PointLifecycle.Table,
                PointLifecycle.Describe
            ),
            [typeof(RecommendationStep)] = new LifecycleCase<RecommendationStep, RecommendationTrigger>(
                DomainTables.Recommendation,
                RecommendationLifecycle.Table,
                RecommendationLifecycle.Describe
            ),
            [typeof(ReportStep)] = new LifecycleCase<ReportStep, ReportTrigger>(
                DomainTables.Report,
                ReportLifecycle.Table,
                ReportLifecycle.Describe
            ),
            [typeof(ReviewStep)] = new LifecycleCase<ReviewStep, ReviewTrigger>(
                DomainTables.Review,
                ReviewLifecycle.Table,
                ReviewLifecycle.Describe
            ),
            [typeof(SignalStep)] = new LifecycleCase<SignalStep, SignalTrigger>(
                DomainTables.Signal,
                SignalLifecycle.Table,
                SignalLifecycle.Describe
            ),
            [typeof(StrategyStep)] = new LifecycleCase<StrategyStep, StrategyTrigger>(
                DomainTables.Strategy,
                StrategyLifecycle.Table,
                StrategyLifecycle.Describe
            ),
        };
}
