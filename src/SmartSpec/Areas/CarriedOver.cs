namespace SmartSpec.Model;

/// <summary>That an area was carried over to the strategy of the next period.</summary>
/// <param name="As">Its identifier there.</param>
/// <param name="On">The day, in the strategy's time zone.</param>
public sealed record CarriedOver(Id<Area> As, LocalDate On);
