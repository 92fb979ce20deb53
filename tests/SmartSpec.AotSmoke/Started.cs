using System.Diagnostics;
using System.Globalization;

namespace SmartSpec.AotSmoke;

/// <summary>When the process was started.</summary>
internal static class Started
{
    /// <summary>
    /// What the shell says, if it does, in seconds since 1970 as bash has them in <c>EPOCHREALTIME</c>; else what the system
    /// says, which on Linux is only right to some 10 ms.
    /// </summary>
    public static DateTimeOffset From(string[] args) =>
        args is [var seconds]
            ? DateTimeOffset.UnixEpoch
                + TimeSpan.FromTicks((long)(decimal.Parse(seconds, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond))
            : Process.GetCurrentProcess().StartTime;
}
