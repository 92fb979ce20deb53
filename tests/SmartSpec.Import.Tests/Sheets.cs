using System.Text;
using System.Text.Json;
using SmartSpec.Testing;

namespace SmartSpec.Import.Tests;

/// <summary>Files beside an opening statement, and a strategy to be taken over from both.</summary>
internal sealed class Sheets
{
    private static readonly StrategyCommand.TakeOver Shipped = Read();

    private readonly Dictionary<string, byte[]> files = [];

    /// <summary>The statement that the files are added to.</summary>
    public OpeningStatement Opening { get; set; } = Shipped.Opening;

    public void Put(string file, string text) => Put(file, Encoding.UTF8.GetBytes(text));

    public void Put(string file, byte[] content) => files[file] = content;

    /// <summary>Takes the strategy over with the efforts of a file and the funding of another.</summary>
    /// <param name="efforts">The file of efforts; null for none. One that was never put cannot be read.</param>
    /// <param name="funding">The file of funding; null for none.</param>
    public Result Check(string? efforts = "efforts.csv", string? funding = null)
    {
        var import = OpeningImport.Read(Opening, Currency.Sek, File(efforts), File(funding));
        var outcome = new StrategyEngine(new FakeClock(Instant.FromUtc(2026, 11, 23, 12, 0)), new SequentialIds()).TakeOver(
            Shipped.Strategy,
            Shipped.Charter,
            import.Opening,
            People.ProcessLead
        );
        return new(outcome.Strategy, import.FaultsWith(outcome is Outcome.Refused refused ? refused.Reasons : []));
    }

    private ImportFile? File(string? name) =>
        name is null ? null : new(name, files.TryGetValue(name, out var content) ? content : default(ReadOnlyMemory<byte>?));

    private static StrategyCommand.TakeOver Read()
    {
        using var stream = typeof(Sheets).Assembly.GetManifestResourceStream("opening.json")!;
        using var json = JsonDocument.Parse(stream);
        return (StrategyCommand.TakeOver)
            CommandJson.Read(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("command").GetRawText()));
    }
}

/// <summary>What came of a taking over.</summary>
internal sealed record Result(Strategy Strategy, IReadOnlyList<ImportFault> Faults)
{
    public bool IsGood => Faults.Count == 0;

    /// <summary>The sentences in Swedish.</summary>
    public IReadOnlyList<string> Lines => In(Texts.Swedish);

    /// <summary>The sentences in Swedish, and at the end how many faults there are.</summary>
    public string Text =>
        string.Join('\n', [.. Lines, $"Totalt {Faults.Count(fault => fault.Code != ImportFault.Unchecked)} fel."]);

    public IReadOnlyList<string> In(Texts texts) => [.. Faults.Select(fault => fault.ToString(texts))];

    /// <summary>The budget of all efforts.</summary>
    public decimal Budget => FundingSums.Of(Strategy.FundingRows()).Budget;
}
