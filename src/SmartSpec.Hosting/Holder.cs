using System.Globalization;
using System.Security.Cryptography;

namespace SmartSpec.Hosting;

/// <summary>The name of a lease's holder: one piece of work in one process.</summary>
internal static class Holder
{
    public static string New() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessId}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}"
        );
}
