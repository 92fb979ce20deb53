using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>A lifecycle: which step each trigger leads to, from each step. Frozen; free to share between threads.</summary>
/// <typeparam name="TStep">The steps.</typeparam>
/// <typeparam name="TTrigger">What moves from step to step.</typeparam>
internal sealed class LifecycleTable<TStep, TTrigger>
    where TStep : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Lazy<int[]> next;
    private readonly Lazy<ImmutableArray<TTrigger>[]> permitted;
    private readonly Lazy<string[]> keys;
    private readonly Lazy<string> mermaid;
    private readonly Lazy<Lifecycle> description;

    /// <param name="name">The kind of object.</param>
    /// <param name="initial">The first step.</param>
    /// <param name="compile">
    /// Computes where each trigger leads, at the first question: most programs ask about few lifecycles.
    /// </param>
    /// <param name="draw">Draws the diagram.</param>
    internal LifecycleTable(string name, TStep initial, Func<int[]> compile, Func<string> draw)
    {
        (Name, Initial, next, mermaid) = (name, initial, new(compile), new(draw));
        keys = new(() => [.. typeof(TTrigger).GetEnumNames().Select(trigger => $"{name}.{Kebab.Of(trigger)}")]);
        permitted = new(() =>
            [.. Steps.Select(step => Triggers.Where(trigger => Next(step, trigger) is not null).ToImmutableArray())]
        );
        description = new(Described);
    }

    /// <summary>The kind of object, such as <c>area</c>.</summary>
    public string Name { get; }

    /// <summary>The step where everything starts.</summary>
    public TStep Initial { get; }

    /// <summary>The lifecycle as a Mermaid state diagram, drawn by Stateless.</summary>
    public string Mermaid => mermaid.Value;

    /// <summary>All steps, in their order.</summary>
    public static ImmutableArray<TStep> Steps { get; } = [.. Enum.GetValues<TStep>()];

    /// <summary>All triggers, in their order.</summary>
    public static ImmutableArray<TTrigger> Triggers { get; } = [.. Enum.GetValues<TTrigger>()];

    /// <summary>The step to which a trigger leads from a step; null where it is not permitted.</summary>
    public TStep? Next(TStep step, TTrigger trigger)
    {
        var to = next.Value[(Number(step) * Triggers.Length) + Number(trigger)];
        return to < 0 ? null : Steps[to];
    }

    /// <summary>The triggers that lead somewhere from a step.</summary>
    public ImmutableArray<TTrigger> From(TStep step) => permitted.Value[Number(step)];

    /// <summary>Whether nothing leads on from a step.</summary>
    public bool IsFinal(TStep step) => From(step).IsEmpty;

    /// <summary>
    /// Whether a trigger can come, at once or after others, from a step on without a way back to an earlier step, which
    /// begins a new round; the end of a pause does not.
    /// </summary>
    /// <param name="step">The step's code.</param>
    /// <param name="trigger">The trigger.</param>
    public bool IsToCome(string step, TTrigger trigger)
    {
        var seen = Steps.Where(one => Kebab.Of(one) == step).ToList();
        for (var at = 0; at < seen.Count; at++)
            foreach (var other in From(seen[at]))
            {
                if (Number(other) == Number(trigger))
                    return true;
                var to = Next(seen[at], other)!.Value;
                if ((Number(to) > Number(seen[at]) || Kebab.Of(other) == "resume") && !seen.Contains(to))
                    seen.Add(to);
            }

        return false;
    }

    /// <summary>The trigger's key in definitions and reasons, such as <c>area.select</c>.</summary>
    public string Key(TTrigger trigger) => keys.Value[Number(trigger)];

    /// <summary>The public form.</summary>
    public Lifecycle Description => description.Value;

    private Lifecycle Described() =>
        new(
            typeof(TStep),
            Name,
            Kebab.Of(Initial),
            [.. Steps.Select(Kebab.Of)],
            [
                .. Steps.SelectMany(step =>
                    From(step)
                        .Select(trigger => new LifecycleTransition
                        {
                            From = Kebab.Of(step),
                            Trigger = Kebab.Of(trigger),
                            To = Kebab.Of(Next(step, trigger)!.Value),
                        })
                ),
            ],
            mermaid
        );

    private static int Number<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.BitCast<TEnum, int>(value);
}
