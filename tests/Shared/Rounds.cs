using System.Globalization;

namespace SmartSpec.Tests.Shared;

/// <summary>
/// How many random cases or rounds a test takes: few in <c>dotnet test</c>, and as many times more as <c>SMARTSPEC_TIMES</c> says
/// in the lane of long laws (.github/TESTING.md).
/// </summary>
internal static class Rounds
{
    private static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("SMARTSPEC_TIMES"),
        CultureInfo.InvariantCulture,
        out var times
    )
        ? Math.Max(times, 1)
        : 1;

    /// <summary>Whether there are more than the ordinary ones.</summary>
    public static bool AreLong => Times > 1;

    public static int Of(int ordinary) => checked(ordinary * Times);
}
