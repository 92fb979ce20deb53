using System.Collections.Concurrent;

namespace SmartSpec;

/// <summary>
/// Which things in a register have come to stand under which others. It is shared by all registers that grow from one another,
/// and only added to: what it says is always compared with the register that asks, so that neither what has moved since nor
/// what another register has added matters.
/// </summary>
/// <remarks>
/// A group is an array of places counted from 1, in their order; 0 is free. Many threads may ask while one adds.
/// </remarks>
internal sealed class Groups
{
    private const int Least = 4;
    private const int MostLeft = 64;

    private readonly Lock adding = new();
    private readonly ConcurrentDictionary<Subject, int[]> groups = new();
    private int taken;
    private int left;

    public static Groups None { get; } = new();

    /// <summary>Under what anything has come to stand.</summary>
    public IEnumerable<Subject> All => groups.Select(group => group.Key);

    /// <summary>The places that have come to stand under another, with those that have left.</summary>
    public int[] Find(Subject under) => groups.TryGetValue(under, out var places) ? places : [];

    /// <summary>Notes that something leaves a group, which goes on to tell of it.</summary>
    /// <returns>Whether so much has left that it is better to begin anew.</returns>
    public bool Leave() => Interlocked.Increment(ref left) > Math.Max(MostLeft, Volatile.Read(ref taken) / 2);

    /// <summary>Adds a place to a group.</summary>
    /// <param name="under">Under what it comes to stand.</param>
    /// <param name="place">The place, counted from 0.</param>
    /// <param name="most">How many there may be here before it is better to begin anew.</param>
    /// <returns>
    /// Whether there was room. Where there is none, what registers that nobody has any more have added is left behind in a new
    /// one.
    /// </returns>
    public bool TryAdd(Subject under, int place, int most)
    {
        lock (adding)
        {
            var places = Find(under);
            var count = Array.IndexOf(places, 0) is >= 0 and var free ? free : places.Length;
            var at = Array.BinarySearch(places, 0, count, place + 1);
            if (at >= 0)
                return true;
            if (++taken > most)
                return false;
            at = ~at;
            if (at == count && count < places.Length)
            {
                Volatile.Write(ref places[at], place + 1);
                return true;
            }

            var more = new int[Math.Max(Least, count * 2)];
            places.AsSpan(0, at).CopyTo(more);
            more[at] = place + 1;
            places.AsSpan(at, count - at).CopyTo(more.AsSpan(at + 1));
            groups[under] = more;
            return true;
        }
    }
}
