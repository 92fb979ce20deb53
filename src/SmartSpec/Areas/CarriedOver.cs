namespace SmartSpec.Model;

/// <summary>The carry-over of an area to the strategy of the next period.</summary>
/// <param name="As">Its identifier there.</param>
/// <param name="On">The day, in the strategy's time zone.</param>
public sealed record CarriedOver(Id<Area> As, LocalDate On);
