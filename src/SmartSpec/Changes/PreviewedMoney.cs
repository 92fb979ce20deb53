namespace SmartSpec.Model;

/// <summary>The money of an effort from one source, as a previewed change would leave it.</summary>
/// <param name="Effort">The effort.</param>
/// <param name="Source">The source; null for its budget.</param>
/// <param name="AreaBefore">The area under which it is counted before.</param>
/// <param name="AreaAfter">The area under which it would be counted.</param>
/// <param name="Before">The sums before, in the strategy's currency.</param>
/// <param name="After">The sums after.</param>
/// <param name="Ends">Whether the effort would be cancelled: its money stays on record, and none of it is used any more.</param>
public sealed record PreviewedMoney(
    Id<Effort> Effort,
    FundingSource? Source,
    Id<Area> AreaBefore,
    Id<Area> AreaAfter,
    FundingSums Before,
    FundingSums After,
    bool Ends
);
