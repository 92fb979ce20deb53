using Stateless;
using static SmartSpec.Model.StrategyStep;
using static SmartSpec.StrategyTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a strategy.</summary>
internal static class StrategyLifecycle
{
    /// <summary>The step to which each trigger leads.</summary>
    public static LifecycleTable<StrategyStep, StrategyTrigger> Table { get; } =
        LifecycleCompiler.Compile<StrategyStep, StrategyTrigger>("strategy", Preparing, Describe);

    internal static void Describe(StateMachine<StrategyStep, StrategyTrigger> strategy)
    {
        strategy.Configure(Preparing).Permit(Launch, Running).Permit(Abandon, Abandoned);

        strategy.Configure(Running).Permit(WindDown, WindingDown);

        strategy.Configure(WindingDown).Permit(Close, Closed);
    }
}
