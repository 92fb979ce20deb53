namespace SmartSpec.Model;

/// <summary>An area's part of the strategy's efforts and committed money: whether what was selected is also funded.</summary>
public sealed record AreaFunding
{
    /// <summary>The area.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>
    /// The day of the decision on the area, or else the first day of the programme period; null unless it is selected.
    /// </summary>
    public required LocalDate? SelectedOn { get; init; }

    /// <summary>The number of efforts in it that have not been cancelled, completed ones included.</summary>
    public required int Efforts { get; init; }

    /// <summary>
    /// Those efforts in percent of all areas' together, 0 to 100, not rounded; null where there are none at all.
    /// </summary>
    public required decimal? EffortPercent { get; init; }

    /// <summary>The sum committed now to its efforts, in the strategy's currency.</summary>
    public required decimal Committed { get; init; }

    /// <summary>
    /// That sum in percent of all areas' together, 0 to 100, not rounded; null where nothing at all is committed.
    /// </summary>
    public required decimal? CommittedPercent { get; init; }

    /// <summary>Whether it is selected, and nothing is committed to any effort in it.</summary>
    public bool IsUnfunded => SelectedOn is not null && Committed == 0;
}
