namespace SmartSpec;

/// <summary>A list in blocks, so that adding or changing one element copies no more than its block and the list of blocks. Immutable.</summary>
/// <typeparam name="T">The elements.</typeparam>
internal readonly struct Blocks<T>
{
    private const int Bits = 5;
    private const int Size = 1 << Bits;

    private readonly T[][]? blocks;

    private Blocks(T[][] blocks, int count) => (this.blocks, Count) = (blocks, count);

    public int Count { get; }

    public T this[int at] => blocks![at >> Bits][at & (Size - 1)];

    public static Blocks<T> Of(List<T> items) => new([.. items.Chunk(Size)], items.Count);

    public Blocks<T> Add(T item)
    {
        var all = blocks ?? [];
        return Count == all.Length << Bits
            ? new([.. all, [item]], Count + 1)
            : new(With(all, all.Length - 1, [.. all[^1], item]), Count + 1);
    }

    public Blocks<T> SetItem(int at, T item)
    {
        T[] block = [.. blocks![at >> Bits]];
        block[at & (Size - 1)] = item;
        return new(With(blocks, at >> Bits, block), Count);
    }

    private static T[][] With(T[][] all, int at, T[] block)
    {
        T[][] changed = [.. all];
        changed[at] = block;
        return changed;
    }
}
