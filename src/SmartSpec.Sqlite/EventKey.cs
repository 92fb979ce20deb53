namespace SmartSpec.Sqlite;

/// <summary>
/// The row number of an event: the strategy's key in the upper half, the event's number in the lower. So the events of a
/// strategy lie together, in order, each number once, without an index of their own: a third less to write for each append.
/// </summary>
internal static class EventKey
{
    public const long MaxNumber = uint.MaxValue;

    public static long Of(long strategy, long number) => (strategy << 32) | number;
}
