namespace SmartSpec;

/// <summary>A place in a command that looks like personal data. What is written there is not repeated.</summary>
/// <param name="Path">
/// The place in the command's JSON, such as <c>summary.sv</c> or <c>opening.areas[3].id</c>; <c>actor.id</c>,
/// <c>actor.onBehalfOf</c>, <c>actor.body</c> or <c>commandId</c> for what was given beside the command.
/// </param>
/// <param name="Kind">What it looks like.</param>
/// <param name="IsInIdentifier">Whether the place is an identifier; otherwise it is text.</param>
public sealed record PersonalDataFinding(string Path, PersonalDataKind Kind, bool IsInIdentifier)
{
    /// <summary>
    /// The position of the command in the list that was executed, from 0; null for what was given beside the commands.
    /// </summary>
    /// <value>Default: null.</value>
    public int? Position { get; init; }

    /// <summary>What to look at and why, in one sentence.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts
            .Of("personal-data")
            .Replace("{member}", Path, StringComparison.Ordinal)
            .Replace("{kind}", texts.Of($"personal-data.{Kebab.Of(Kind)}"), StringComparison.Ordinal);
    }
}
