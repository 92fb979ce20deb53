namespace SmartSpec.Tool.Commands;

/// <summary>What is given to <c>definition move</c>.</summary>
/// <param name="File">The definition's file, where the move is proposed.</param>
/// <param name="Change">The identifier of the change.</param>
/// <param name="Grounds">Why, where it is proposed.</param>
/// <param name="RestsOn">Objects on which the grounds rest.</param>
/// <param name="Event">An event outside the strategy on which they rest.</param>
/// <param name="Decision">The recorded decision, where the move is approved.</param>
/// <param name="From">The day from which the definition applies, where the move is approved.</param>
/// <param name="Role">The roles of whoever does it.</param>
/// <param name="Actor">Whoever does it.</param>
internal sealed record MoveRequest(
    string? File,
    string Change,
    string? Grounds,
    string[] RestsOn,
    string? Event,
    string? Decision,
    string? From,
    string Role,
    string Actor
)
{
    /// <summary>Whether the move is approved; otherwise it is proposed.</summary>
    public bool IsApproval => Decision is not null || From is not null;
}
