using System.Globalization;

namespace SmartSpec.Testing;

/// <summary>Identifiers in order: <c>id-1</c>, <c>id-2</c>, and so on. The same test always gets the same ones.</summary>
/// <param name="taken">How many have been given before the first. Default: 0.</param>
/// <param name="prefix">What each begins with: ASCII letters, digits and <c>- _ . :</c>, 44 at most. Default: <c>id-</c>.</param>
public sealed class SequentialIds(int taken = 0, string prefix = "id-") : IIdSource
{
    private int taken = taken;

    /// <summary>The number of identifiers given.</summary>
    public int Taken => Volatile.Read(ref taken);

    /// <inheritdoc/>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{prefix}{Interlocked.Increment(ref taken)}");
}
