using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>The keys of the acts on plans: the same act has one key for each kind of plan.</summary>
internal static class PlanKeys
{
    private static readonly ImmutableArray<string>[] ByKind =
        [.. Enum.GetValues<PlanKind>().Select(kind => Lifecycle<PlanStep, PlanTrigger>.Triggers
            .Select(trigger => Of(kind, Kebab.Of(trigger))).ToImmutableArray())];

    public static string Prefix(PlanKind kind) => kind is PlanKind.Development ? "development-plan" : "action-plan";

    public static string Of(PlanKind kind, string act) => $"{Prefix(kind)}.{act}";

    public static string Of(PlanKind kind, PlanTrigger trigger) => ByKind[(int)kind][(int)trigger];
}
