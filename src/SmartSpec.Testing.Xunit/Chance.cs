namespace SmartSpec.Testing;

/// <summary>Chance that can be had again: the same seed gives the same numbers, on every machine (SplitMix64).</summary>
/// <param name="seed">Where it begins.</param>
internal sealed class Chance(int seed)
{
    private ulong state = (ulong)seed * 0xD1342543DE82EF95;

    /// <summary>A number from 0 to less than a limit.</summary>
    public int Next(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}
