using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>A table of yes and no, 64 columns to a word.</summary>
internal sealed class BitMatrix(int rows, int columns)
{
    private const int WordSize = 64;

    private readonly int stride = (columns + WordSize - 1) / WordSize;
    private readonly ulong[] words = new ulong[rows * ((columns + WordSize - 1) / WordSize)];

    public int Rows => rows;

    public int Columns => columns;

    public bool this[int row, int column]
    {
        get => (words[row * stride + column / WordSize] >> (column % WordSize) & 1) == 1;
        set
        {
            var bit = 1UL << (column % WordSize);
            ref var word = ref words[row * stride + column / WordSize];
            word = value ? word | bit : word & ~bit;
        }
    }

    /// <summary>How many columns two rows both have.</summary>
    public int Common(int row, int other)
    {
        var a = words.AsSpan(row * stride, stride);
        var b = words.AsSpan(other * stride, stride);
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }

    /// <summary>The columns of each row, in their order.</summary>
    public int[][] Lists()
    {
        var lists = new int[rows][];
        for (var row = 0; row < rows; row++)
            lists[row] = List(row);
        return lists;
    }

    public BitMatrix Turned()
    {
        var turned = new BitMatrix(columns, rows);
        for (var row = 0; row < rows; row++)
            foreach (var column in List(row))
                turned[column, row] = true;
        return turned;
    }

    private int[] List(int row)
    {
        var list = new int[Common(row, row)];
        var at = 0;
        for (var i = 0; i < stride; i++)
        for (var word = words[row * stride + i]; word != 0; word &= word - 1)
            list[at++] = i * WordSize + BitOperations.TrailingZeroCount(word);
        return list;
    }
}
