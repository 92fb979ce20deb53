using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>The keys of the acts on plans: the same act has one key for each kind of plan.</summary>
internal static class PlanKeys
{
    // Each key is one string: what is asked of many plans is found again by it.
    private static readonly ConcurrentDictionary<(PlanKind, string), string> ByAct = new();

    private static readonly ImmutableArray<string>[] ByKind =
    [
        .. Enum.GetValues<PlanKind>()
            .Select(kind =>
                Lifecycle<PlanStep, PlanTrigger>.Triggers.Select(trigger => Of(kind, Kebab.Of(trigger))).ToImmutableArray()
            ),
    ];

    public static string Prefix(PlanKind kind) => kind is PlanKind.Development ? "development-plan" : "action-plan";

    public static string Of(PlanKind kind, string act) =>
        ByAct.GetOrAdd((kind, act), static of => $"{Prefix(of.Item1)}.{of.Item2}");

    public static string Of(PlanKind kind, PlanTrigger trigger) => ByKind[(int)kind][(int)trigger];
}
