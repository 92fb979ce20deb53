using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Lines as they come, with a look at their order.</summary>
internal sealed class Lines
{
    private readonly List<RecordedLine> lines = [];
    private readonly List<long> numbers = [];
    private bool isDisordered;

    public void Add(NpgsqlDataReader row, int number, int line, int hash)
    {
        var next = row.GetInt64(number);
        isDisordered |= numbers is [.., var last] && last > next;
        numbers.Add(next);
        lines.Add(new(row.GetFieldValue<byte[]>(line), new(row.GetFieldValue<byte[]>(hash))));
    }

    public IReadOnlyList<RecordedLine> InOrder() =>
        isDisordered ? [.. numbers.Zip(lines).OrderBy(pair => pair.First).Select(pair => pair.Second)] : lines;
}
