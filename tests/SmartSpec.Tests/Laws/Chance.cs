namespace SmartSpec.Tests.Laws;

/// <summary>Repeatable chance: the same seed always gives the same choices.</summary>
internal sealed class Chance(int seed)
{
    // SplitMix64: cheap to recreate for every step, unlike System.Random.
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    public int Below(int count)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
        }
    }

    public bool In(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T Any<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public EquatableArray<T> Some<T>(IReadOnlyList<T> choices, int percent) => choices.Where(_ => In(percent)).ToEquatableArray();
}
