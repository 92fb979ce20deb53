namespace SmartSpec;

/// <summary>
/// Finds what looks like personal data: Swedish personal identity numbers, e-mail addresses and telephone numbers. Names of
/// persons cannot be recognised.
/// </summary>
public static class PersonalData
{
    /// <summary>Finds what looks like personal data in a command, as when somebody is still writing it.</summary>
    /// <param name="command">The command; it may lack what it needs.</param>
    /// <returns>Each place with each kind, in the order of the command; empty for none.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static IReadOnlyList<PersonalDataFinding> In(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return [.. PersonalDataSearch.In(command)?.Select(place => place.Finding) ?? []];
    }

    /// <summary>Finds what a text or an identifier looks like.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The kinds, each once; empty for none.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static IReadOnlyList<PersonalDataKind> KindsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PersonalDataForms.In(text).Kinds();
    }

    /// <summary>A value as a message may quote it: itself, or a mark in its place where it looks like personal data.</summary>
    internal static string Quotable(ReadOnlySpan<char> value) =>
        PersonalDataForms.In(value) is PersonalDataKinds.None ? value.ToString() : "***";
}
