namespace SmartSpec.Benchmarks;

/// <summary>The table, in Markdown.</summary>
internal static class Table
{
    private const int RoundsAtLeast = 5;

    /// <summary>Measures the selected benchmarks, and prints it.</summary>
    /// <returns>0; 2 where the arguments are no such.</returns>
    public static int Print(string[] args)
    {
        var only = After(args, "--only");
        var rounds = After(args, "--rounds") is { } value
            ? int.TryParse(value, out var number)
                ? number
                : 0
            : RoundsAtLeast;
        if (
            args.Length % 2 != 0
            || args.Where((_, at) => at % 2 == 0).Any(name => name is not ("--only" or "--rounds"))
            || rounds < 1
            || (only is not null && !Figures.Parts.ContainsKey(only))
        )
        {
            Console.Error.WriteLine(
                $"Expected --only {string.Join('|', Figures.Parts.Keys)}, --rounds N, --parts, or --loop NAME SECONDS."
            );
            return 2;
        }

        List<Row> rows =
        [
            .. Figures.Parts.Where(part => only is null || part.Key == only).SelectMany(part => part.Value(new(rounds))),
        ];
        Console.WriteLine($"| what | median of {rounds} rounds | least–greatest | allocated | to reach | |");
        Console.WriteLine("|---|---|---|---|---|---|");
        rows.ForEach(Console.WriteLine);
        return 0;
    }

    private static string? After(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
