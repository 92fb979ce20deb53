using System.Globalization;

namespace SmartSpec.Stores.Tests;

/// <summary>How much is done in a longer run than the ordinary one.</summary>
internal static class Longer
{
    /// <summary>How many commands 32 writers do on one strategy in a database; <c>SMARTSPEC_COMMANDS</c> asks for more.</summary>
    public static int Commands { get; } = Asked("SMARTSPEC_COMMANDS", 1_000);

    /// <summary>
    /// How often several processes start at once on a new place, or on one of an earlier version; <c>SMARTSPEC_STARTS</c> asks
    /// for more.
    /// </summary>
    public static int Starts { get; } = Asked("SMARTSPEC_STARTS", 1);

    private static int Asked(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var asked) ? asked : otherwise;
}
