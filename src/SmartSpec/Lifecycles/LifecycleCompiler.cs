using Stateless;
using Stateless.Graph;

namespace SmartSpec;

/// <summary>Turns a lifecycle in Stateless' notation into a frozen table. The one file that knows Stateless' machinery.</summary>
internal static class LifecycleCompiler
{
    /// <summary>The table of a lifecycle. It is computed at the first question about it.</summary>
    public static LifecycleTable<TStep, TTrigger> Compile<TStep, TTrigger>(
        string name,
        TStep initial,
        Action<StateMachine<TStep, TTrigger>> describe
    )
        where TStep : struct, Enum
        where TTrigger : struct, Enum =>
        new(
            name,
            initial,
            () => Next(name, initial, describe),
            () => MermaidGraph.Format(Machine(initial, describe, out _).GetInfo())
        );

    /// <summary>Fires every trigger from every step once, and records the result.</summary>
    /// <exception cref="InvalidOperationException">An edge is ambiguous or leads back to its own step.</exception>
    private static int[] Next<TStep, TTrigger>(string name, TStep initial, Action<StateMachine<TStep, TTrigger>> describe)
        where TStep : struct, Enum
        where TTrigger : struct, Enum
    {
        var steps = LifecycleTable<TStep, TTrigger>.Steps;
        var triggers = LifecycleTable<TStep, TTrigger>.Triggers;
        var machine = Machine(initial, describe, out var place);
        var next = new int[steps.Length * triggers.Length];
        for (var from = 0; from < steps.Length; from++)
        {
            for (var trigger = 0; trigger < triggers.Length; trigger++)
            {
                place.Step = steps[from];
                place.Handled = true;
                machine.Fire(triggers[trigger]);
                if (place.Handled && EqualityComparer<TStep>.Default.Equals(place.Step, steps[from]))
                    throw new InvalidOperationException($"{name}: {triggers[trigger]} leads from {steps[from]} to itself.");
                next[(from * triggers.Length) + trigger] = place.Handled ? steps.IndexOf(place.Step) : -1;
            }
        }

        return next;
    }

    /// <summary>The same lifecycle as a live Stateless machine, with which the frozen table is compared.</summary>
    public static StateMachine<TStep, TTrigger> Machine<TStep, TTrigger>(
        TStep initial,
        Action<StateMachine<TStep, TTrigger>> describe,
        out Place<TStep> place
    )
        where TStep : struct, Enum
        where TTrigger : struct, Enum
    {
        var here = place = new() { Step = initial };
        var machine = new StateMachine<TStep, TTrigger>(() => here.Step, step => here.Step = step, FiringMode.Immediate);
        describe(machine);
        machine.OnUnhandledTrigger((_, _) => here.Handled = false);
        return machine;
    }

    /// <summary>The step of a live machine, and whether it knew its last trigger.</summary>
    internal sealed class Place<TStep>
    {
        public required TStep Step { get; set; }

        public bool Handled { get; set; } = true;
    }
}
