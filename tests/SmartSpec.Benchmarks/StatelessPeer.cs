using Stateless;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The peer: what hosts do today. A Stateless machine of 15 steps and 45 guarded triggers, built for one strategy and fired
/// once.
/// </summary>
internal static class StatelessPeer
{
    private const int Steps = 15;
    private const int TriggersPerStep = 3;

    public static int BuildAndFireOnce(bool open)
    {
        var machine = new StateMachine<int, int>(0, FiringMode.Immediate);
        for (var step = 0; step < Steps; step++)
        {
            var configured = machine.Configure(step);
            for (var trigger = 0; trigger < TriggersPerStep; trigger++)
                configured.PermitIf((step * TriggersPerStep) + trigger, (step + trigger + 1) % Steps, () => open);
        }

        machine.Fire(0);
        return machine.State;
    }
}
