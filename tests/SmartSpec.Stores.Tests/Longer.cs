using System.Globalization;

namespace SmartSpec.Stores.Tests;

/// <summary>How much is done in a longer run than the ordinary one.</summary>
internal static class Longer
{
    /// <summary>How many commands 32 writers do on one strategy in a database; <c>SMARTSPEC_COMMANDS</c> asks for more.</summary>
    public static int Commands { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SMARTSPEC_COMMANDS"), CultureInfo.InvariantCulture, out var asked) ? asked : 1_000;
}
