namespace SmartSpec.Tool.Screens;

/// <summary>Several strategies together.</summary>
/// <param name="Sum">The roll-up.</param>
/// <param name="Examples">The strategies that are examples.</param>
internal sealed record RolledUp(RollUp Sum, IReadOnlySet<Id<Strategy>> Examples)
{
    /// <summary>One strategy alone, as it is.</summary>
    public static RolledUp Of(Strategy strategy) =>
        new(
            RollUp.Of([strategy], strategy.Charter.Zone.DayOf(strategy.RecordedAt)),
            strategy.IsExample() ? new HashSet<Id<Strategy>> { strategy.Id } : []
        );
}
